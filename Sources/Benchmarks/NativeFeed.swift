internal import Indexer
internal import Postings
internal import Text

/// Indexes text through the full analysis of ``Text``.
final class NativeFeed {
  // As much of the default budget as `tidings index` gives one thread.
  private let analyzer = Analyzer(vocabularyByteLimit: 96 << 20)
  private let guesser = LanguageGuesser()
  private var tokens: [Token] = []
  private var table = WordTerms()
  private var words: [UInt32] = []
  private var positions: [UInt32] = []
  private var analyzerGeneration = 0
  private var laneGeneration = -1

  func add(_ text: [UInt8], number: Int, to lane: IndexLane) throws {
    let language = guesser.guess(text)
    tokens.removeAll(keepingCapacity: true)
    if analyzer.isFull { analyzer.reset() }
    analyzer.analyze(text, language: language, into: &tokens)
    if analyzer.generation != analyzerGeneration || lane.generation != laneGeneration {
      table.removeAll()
      analyzerGeneration = analyzer.generation
      laneGeneration = lane.generation
    }
    try lane.begin(
      DocumentInput(id: Array("\(number)".utf8), sequence: UInt64(number + 1), language: language.description)
    )
    Token.separate(tokens, words: &words, positions: &positions)
    table.add(words, positions: positions, to: try lane.segment()) { word, batch in
      analyzer.forEachTerm(of: word) { batch.append($0) }
    }
    try lane.end(tokenCount: analyzer.contentLength(of: tokens))
  }
}
