internal import Text

/// `languages [--words N] FILE…`: how often the language of a text is guessed right, by the whole guess and
/// by CLD2 alone, and how often the whole guess asks CLD2. A line is `language<TAB>text`; of the text the first N
/// words are given, all when N is 0.
struct LanguagesVerb {
  private let files: [String]
  private let wordCount: Int

  init(_ arguments: [String]) {
    wordCount = option("--words", in: arguments).flatMap { Int($0) } ?? 0
    files = arguments.dropFirst().filter { !$0.hasPrefix("--") && Int($0) == nil }
  }

  func run() throws {
    let guesser = LanguageGuesser()
    var whole = Tally()
    var alone = Tally()
    var languages: [LanguageTag: Tally] = [:]
    for (tag, line) in try labelledLines(of: files) {
      var words = line.split(separator: " ")
      if wordCount > 0 { words = Array(words.prefix(wordCount)) }
      let text = Array(words.joined(separator: " ").utf8)
      let language = tag.base
      let isAsked = guesser.ownGuess(text) == nil
      let guess = guesser.guess(text).base
      whole.add(language, guess, isAsked: isAsked)
      languages[language, default: Tally()].add(language, guess, isAsked: isAsked)
      alone.add(language, guesser.guessByCLD2(text).base, isAsked: true)
    }
    Output.line("guess\ttexts\tright\twrong\tunsure\tCLD2 asked")
    Output.line(whole.line("ours"))
    Output.line(alone.line("CLD2"))
    for (language, tally) in languages.sorted(by: { $0.key.description < $1.key.description }) {
      Output.line(tally.line(language.description))
    }
    for confusion in whole.confusions() { Output.line(confusion) }
  }
}

/// Counts guesses.
private struct Tally {
  private var right = 0
  private var wrong: [String: Int] = [:]
  private var unsure = 0
  private var asked = 0

  mutating func add(_ language: LanguageTag, _ guess: LanguageTag, isAsked: Bool) {
    asked += isAsked ? 1 : 0
    if guess == language {
      right += 1
    } else if guess.isUndetermined {
      unsure += 1
    } else {
      wrong["\(language) taken for \(guess)", default: 0] += 1
    }
  }

  func line(_ name: String) -> String {
    let count = wrong.values.reduce(0, +)
    return "\(name)\t\(right + count + unsure)\t\(right)\t\(count)\t\(unsure)\t\(asked)"
  }

  func confusions() -> [String] {
    wrong.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).map { "\($0.value)\t\($0.key)" }
  }
}
