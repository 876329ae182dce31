internal import Lexicon

/// Words by the first letters that stand for them in a signature.
package enum WordStubs {
  /// The first word of a text for each beginning that a signature of it has.
  ///
  /// - Parameter language: a BCP 47 tag.
  package static func words(of text: String, language: String) -> [[UInt8]: String] {
    let bytes = Array(text.utf8)
    let span = bytes.span.extracting(0..<SignatureExtractor.limit(bytes))
    let language = LexiconLanguage(tag: language)
    var scanned: [ScannedWord] = []
    WordScanner().scan(span, into: &scanned)
    var words: [[UInt8]: String] = [:]
    for word in scanned where word.script != .digit && (!word.script.isUnspaced || word.script == .katakana) {
      let folded = foldWord(span.extracting(word.start..<word.end), language: language)
      let bare = word.script == .arabic ? WordAnalysis.bare(folded) : folded
      guard let stub = WordAnalysis.prefix(bare), words[stub] == nil else { continue }
      words[stub] = String(decoding: bytes[word.start..<word.end], as: UTF8.self)
    }
    return words
  }
}
