/// Tells languages by their most common words, the stop words: a word that one language alone has
/// counts most, one that twelve share counts little.
///
/// That running text gives its language away by a handful of function words is G. Grefenstette's
/// "Comparing two language identification schemes", 1995.
struct FunctionWords: Sendable {
  /// What a word that belongs to one language alone counts; shared words count a part of it.
  static let wholeVote: UInt32 = 12

  /// The table of all languages that have stop words.
  static let all = FunctionWords()

  /// The languages, in the order of the votes.
  let languages: [LanguageTag]
  private let table: SpellingTable
  /// The votes of each word lie at `starts[word]..<starts[word + 1]`.
  private let starts: [UInt32]
  /// A language in the lower half, what the word counts for it in the upper.
  private let ballots: [UInt16]

  private init() {
    languages = StopWords.all.map { LanguageTag($0.language.description) }
    var table = SpellingTable(capacity: 1 << 14)
    var lists: [[UInt8]] = []
    for (number, entry) in StopWords.all.enumerated() {
      for word in StopWords.entries(entry.words) {
        let found = Int(table.number(of: word.span.raw, from: 0, to: word.count, next: UInt32(lists.count)))
        if found == lists.count { lists.append([]) }
        if lists[found].last != UInt8(number) { lists[found].append(UInt8(number)) }
      }
    }
    self.table = table
    var starts: [UInt32] = [0]
    var ballots: [UInt16] = []
    for list in lists {
      let weight = UInt16(FunctionWords.wholeVote) / UInt16(list.count)
      if weight > 0 { ballots += list.map { UInt16($0) | weight << 8 } }
      starts.append(UInt32(ballots.count))
    }
    self.starts = starts
    self.ballots = ballots
  }

  /// Adds the votes of one word, in lower case.
  func vote(_ word: RawSpan, from start: Int, to end: Int, _ votes: inout [UInt32]) {
    guard let found = table.finder.number(word, from: start, to: end) else { return }
    let number = Int(found)
    for index in starts[number]..<starts[number + 1] {
      let ballot = ballots[Int(index)]
      votes[Int(ballot & 0xFF)] += UInt32(ballot >> 8)
    }
  }

  /// The language with most votes when it has enough of them and is far enough ahead.
  func winner(_ votes: [UInt32]) -> LanguageTag? {
    var best = 0
    var second: UInt32 = 0
    for (index, count) in votes.enumerated() {
      if count > votes[best] {
        second = votes[best]
        best = index
      } else if index != best, count > second {
        second = count
      }
    }
    let lead = votes[best]
    guard lead >= FunctionWords.leastLead, lead * 2 >= second * 3 else { return nil }
    return languages[best]
  }

  /// Whether a language has at least a quarter of a word for itself.
  func hasVotes(_ votes: [UInt32], for language: LanguageTag) -> Bool {
    guard let index = languages.firstIndex(of: language.base), index < votes.count else { return false }
    return votes[index] * 4 >= FunctionWords.wholeVote
  }

  /// Two and a half words that no other language has, or some more that few have.
  static let leastLead = wholeVote * 5 / 2
}
