internal import Text

/// `digest FILE…`: one number for all that the analysis says of the texts of each file (words, their places,
/// their terms with kind and weight, stop words), to see whether a change of the code changed any of it.
///
/// A file is text, or JSON Lines with `title` and `text`, a document a line.
struct DigestVerb {
  private let guesser = LanguageGuesser()

  func run(_ arguments: [String]) throws {
    try Output.lines(ofEach: arguments) { file in
      let analyzer = Analyzer()
      var digest = Digest()
      var tokens: [Token] = []
      for text in try AnalysisVerb.texts(of: file) {
        if analyzer.isFull { analyzer.reset() }
        tokens.removeAll(keepingCapacity: true)
        analyzer.analyze(text, language: guesser.guess(text), into: &tokens)
        for token in tokens { digest.add(token, analyzer) }
        digest.add(UInt64(analyzer.contentLength(of: tokens)))
      }
      return String(digest.value, radix: 16)
    }
  }

  /// FNV-1a over numbers of eight bytes.
  private struct Digest {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ number: UInt64) {
      value = (value ^ number) &* 0x100_0000_01B3
      value ^= value >> 29
    }

    mutating func add(_ token: Token, _ analyzer: Analyzer) {
      add(UInt64(token.start) << 32 | UInt64(token.end))
      add(UInt64(token.position))
      add(analyzer.isStopWord(token.word) ? 1 : 0)
      for term in analyzer.detailedTerms(of: token.word) {
        for byte in term.bytes { add(UInt64(byte)) }
        add(UInt64(term.kind.rawValue) << 32 | UInt64(term.weight.bitPattern))
      }
    }
  }
}
