internal import Lexicon

/// What a word has to do with the number beside it.
enum NumberWord: Equatable {
  case none
  /// Multiplies by a power of ten, if its number is a sum of money or if any will do.
  case scale(power: Int, needsCurrency: Bool)
  /// Tells a time of day.
  case hour
  /// Stands between a number and its scale, or between its parts.
  case joint
  /// Stands before the number of a month.
  case month
}

/// The words of one language that belong to numbers, and its ways with separators.
struct NumberWords {
  private struct Entry {
    var bytes: [UInt8]
    var isPrefix: Bool
    var word: NumberWord
  }

  /// By their first byte, so that nearly all other words cost one look.
  private var entries: [[Entry]] = Array(repeating: [], count: 256)
  private(set) var persianMonths: [[UInt8]: Int] = [:]
  let groupsByBlank: Bool
  let scaleFirst: Bool
  let slashIsDay: Bool
  let slashIsDecimal: Bool
  let calendar: NumberCalendar

  /// The words of a language.
  init(_ language: LexiconLanguage) {
    let tag = language.description
    groupsByBlank = NumberTables.blankGroups.contains(tag)
    scaleFirst = NumberTables.scaleFirst.contains(tag)
    slashIsDay = NumberTables.slashDays.contains(tag)
    slashIsDecimal = NumberTables.slashDecimals.contains(tag)
    calendar = tag == "fa" ? .persian : tag == "th" ? .buddhist : .gregorian
    addScales(NumberTables.scales[tag] ?? NumberTables.scales[""] ?? "", language)
    for (table, word) in [
      (NumberTables.hours, NumberWord.hour), (NumberTables.joints, .joint), (NumberTables.months, .month),
    ] {
      for text in NumberWords.split(table[tag] ?? "") { add(text, word, language) }
    }
    guard calendar == .persian else { return }
    for (index, text) in NumberWords.split(NumberTables.persianMonths).enumerated() {
      persianMonths[foldWord(text.span, language: language)] = index + 1
    }
  }

  /// The scales of scripts that put no blanks between words.
  static let unspaced = NumberWords(unspaced: NumberTables.unspacedScales)

  private init(unspaced scales: String) {
    groupsByBlank = false
    scaleFirst = false
    slashIsDay = false
    slashIsDecimal = false
    calendar = .gregorian
    addScales(scales, .chinese)
  }

  private static func split(_ text: String) -> [[UInt8]] {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) }
  }

  private mutating func addScales(_ text: String, _ language: LexiconLanguage) {
    var power = 0
    for text in NumberWords.split(text) {
      if text.allSatisfy({ (0x30...0x39).contains($0) }) {
        power = text.reduce(0) { $0 * 10 + Int($1) - 0x30 }
      } else {
        let needsCurrency = text.first == UInt8(ascii: "$")
        add(
          needsCurrency ? Array(text.dropFirst()) : text, .scale(power: power, needsCurrency: needsCurrency),
          language)
      }
    }
  }

  private mutating func add(_ text: [UInt8], _ word: NumberWord, _ language: LexiconLanguage) {
    let isPrefix = text.last == UInt8(ascii: "*")
    let bytes = foldWord((isPrefix ? Array(text.dropLast()) : text).span, language: language)
    guard let first = bytes.first else { return }
    entries[Int(first)].append(Entry(bytes: bytes, isPrefix: isPrefix, word: word))
  }

  /// What a folded word is to a number: the longest entry says.
  func word(_ folded: [UInt8]) -> NumberWord {
    guard let first = folded.first else { return .none }
    var found = NumberWord.none
    var longest = 0
    for entry in entries[Int(first)] where entry.bytes.count > longest {
      if entry.isPrefix ? folded.starts(with: entry.bytes) : folded == entry.bytes {
        found = entry.word
        longest = entry.bytes.count
      }
    }
    return found
  }

  /// The power of ten that the letters at an offset begin with, and their length; `nil` where there is none.
  func scale(_ bytes: Span<UInt8>, at offset: Int) -> (power: Int, length: Int)? {
    guard offset < bytes.count else { return nil }
    var longest: Entry?
    for entry in entries[Int(bytes[offset])] where entry.bytes.count > longest?.bytes.count ?? 0 {
      if starts(bytes, at: offset, with: entry.bytes) { longest = entry }
    }
    guard let longest, case .scale(let power, _) = longest.word, power > 0 else { return nil }
    return (power, longest.bytes.count)
  }

  private func starts(_ bytes: Span<UInt8>, at offset: Int, with text: [UInt8]) -> Bool {
    guard offset + text.count <= bytes.count else { return false }
    for index in text.indices where bytes[offset + index] != text[index] { return false }
    return true
  }
}
