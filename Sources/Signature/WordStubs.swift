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

  /// What the words of a title begin with, those too short to tell what it is about left out: five letters, two of
  /// Korean, pairs of letters where no blanks part words, which in Thai, that has few letters, are six in a row.
  ///
  /// No language is asked for: two titles of one story share something here, most others nothing.
  package static func topics(of title: String) -> Set<[UInt8]> {
    let bytes = Array(title.utf8.prefix(longestTitle))
    let span = bytes.span
    var scanned: [ScannedWord] = []
    WordScanner().scan(span, into: &scanned)
    var topics: Set<[UInt8]> = []
    for word in scanned where word.script != .digit {
      if word.script.isUnspaced {
        addRuns(of: word.script == .thai ? 6 : 2, bytes, word.start..<word.end, to: &topics)
        continue
      }
      let folded = foldWord(span.extracting(word.start..<word.end), language: noLanguage)
      let bare = word.script == .arabic ? WordAnalysis.bare(folded) : folded
      if word.script == .hangul {
        if letterCount(bare.span) >= 2 { topics.insert(Array(bare.prefix(6))) }
      } else if let stub = WordAnalysis.prefix(bare) {
        topics.insert(stub)
      } else if !word.script.isCased || word.isCapitalised, letterCount(bare.span) == 4 {
        // `Gaza`, `Iran`; not `with`.
        topics.insert(bare)
      }
    }
    return topics
  }

  /// The longest part of a title that is read for its topics, in bytes.
  private static let longestTitle = 512
  private static let noLanguage = LexiconLanguage(tag: "und")

  /// Adds each run of so many letters that has none of hiragana, which write what words have in common.
  private static func addRuns(
    of length: Int, _ bytes: [UInt8], _ word: Range<Int>, to topics: inout Set<[UInt8]>
  ) {
    var starts: [Int] = []
    var offset = word.lowerBound
    while offset < word.upperBound {
      let (scalar, byteCount) = decodeScalar(bytes.span, offset)
      if ScriptClass(scalar) == .hiragana { starts.removeAll() } else { starts.append(offset) }
      offset += byteCount
      if starts.count > length { starts.removeFirst() }
      if starts.count == length { topics.insert(Array(bytes[starts[0]..<min(offset, bytes.count)])) }
    }
  }
}
