import Testing

@testable import Text

/// One line of the table of cases.
struct TermCase: Sendable {
  var heading: String?
  var text = ""
  var language = LanguageTag.undetermined
  var found: [String] = []
  var missed: [String] = []
  var expectation = ""

  /// Reads the cases of a list.
  static func parse(_ list: String) -> [TermCase] {
    list.split(separator: "\n").map { line in
      if line.hasPrefix("# ") { return TermCase(heading: String(line.dropFirst(2))) }
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
      guard fields.count == 5 else { return TermCase(heading: "unreadable: \(line)") }
      return TermCase(
        text: fields[0], language: LanguageTag(fields[1]), found: questions(fields[2]),
        missed: questions(fields[3]), expectation: fields[4])
    }
  }

  private static func questions(_ list: String) -> [String] {
    // A comma between digits belongs to the number.
    var questions: [String] = []
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      if let last = questions.last, part.first?.isNumber == true, last.last?.isNumber == true {
        questions[questions.count - 1] = last + "," + part
      } else {
        questions.append(String(part).trimmed)
      }
    }
    return questions.filter { !$0.isEmpty }.map {
      $0.replacing("_", with: $0.contains("case") || $0.contains("قطر") ? "_" : " ")
    }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

/// What the analysis makes of a case.
struct TermCaseResult {
  let analyzer = Analyzer()
  private var terms: Set<[UInt8]> = []
  private(set) var words: [String] = []

  init(_ item: TermCase) {
    var tokens: [Token] = []
    let utf8 = Array(item.text.utf8)
    analyzer.analyze(utf8, language: item.language, into: &tokens)
    for token in tokens {
      let detailed = analyzer.detailedTerms(of: token.word)
      terms.formUnion(detailed.map(\.bytes))
      let shown = detailed.filter { $0.kind == .main || $0.kind == .variant }
      words.append(
        shown.map { TermCaseResult.visible(String(decoding: $0.bytes, as: UTF8.self)) }.joined(separator: "+")
      )
    }
  }

  /// Whether a question in the same language finds the text: each of its words by one of its terms.
  func isFound(by question: String, in language: LanguageTag) -> Bool {
    let words = analyzer.queryTerms(Array(question.utf8), languages: [language], indexed: CaseWords(terms))
    return !words.isEmpty
      && words.allSatisfy { word in word.alternatives.contains { terms.contains($0.term) } }
  }

  /// Text with invisible characters by their numbers.
  static func visible(_ text: String) -> String {
    text.unicodeScalars.map { scalar -> String in
      switch scalar.properties.generalCategory {
      case .format, .control, .lineSeparator, .paragraphSeparator, .privateUse:
        return scalar.value == 0x200D
          ? String(scalar) : "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
      default: return scalar.value == 0xA0 ? "⟨U+A0⟩" : scalar == "|" ? "\\|" : String(scalar)
      }
    }.joined()
  }
}

/// The terms of one text as the words of an index of a hundred articles.
private struct CaseWords: IndexedWords {
  private let known: Set<[UInt8]>

  init(_ terms: Set<[UInt8]>) { known = terms }

  var documentCount: Int { 100 }

  func documentFrequency(of term: [UInt8]) -> Int { known.contains(term) ? 1 : 0 }

  func terms(startingWith prefix: [UInt8], limit: Int) -> [(term: [UInt8], documentFrequency: Int)] {
    known.filter { $0.starts(with: prefix) }.map { ($0, 1) }
  }
}
