internal import ICU

/// Turns one spelling into its index terms in one language. Slow and thorough: the ``Analyzer``
/// remembers what it says.
final class WordAnalyzer {
  private var stemmers: [LanguageTag: SnowballStemmer?] = [:]

  /// The terms of a word, the main one first and none twice.
  func terms(of spelling: [UInt8], language: LanguageTag) -> [WordTerm] {
    let text = String(decoding: spelling, as: UTF8.self)
    let base = language.base
    let cased = base == "tr" || base == "az" ? (try? Folder.lowercased(text, locale: "tr")) ?? text : text
    let folded = (try? Folder.caseFolded(cased)) ?? cased
    var terms = TermList()
    terms.add(accentless(stem(folded, base)), .main)
    let plain = accentless(folded)
    if plain != folded { terms.add(stem(plain, base), .variant) }
    terms.add(folded, .exact)
    return terms.terms
  }

  private func accentless(_ text: String) -> String {
    (try? Folder.accentless(text)) ?? text
  }

  private func stem(_ word: String, _ language: LanguageTag) -> String {
    guard let stemmer = stemmer(for: language) else { return word }
    return String(decoding: stemmer.stem(Array(word.utf8)), as: UTF8.self)
  }

  private func stemmer(for language: LanguageTag) -> SnowballStemmer? {
    if let known = stemmers[language] { return known }
    let opened = SnowballStemmer.algorithm(for: language.description)
      .flatMap { SnowballStemmer(algorithm: $0) }
    stemmers[language] = .some(opened)
    return opened
  }
}

/// Collects the terms of one word.
struct TermList {
  private(set) var terms: [WordTerm] = []

  /// Adds a term unless it is empty or there already.
  mutating func add(_ text: String, _ kind: TermKind) {
    let bytes = Array(text.utf8.prefix(TermList.longest))
    guard let first = bytes.first, first >= 0x20, !terms.contains(where: { $0.bytes == bytes }) else {
      return
    }
    terms.append(WordTerm(bytes: bytes, kind: kind))
  }

  /// Longer terms are cut: no word of any language is this long.
  static let longest = 255
}
