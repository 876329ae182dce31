internal import Indexer
internal import Postings
internal import Text

/// Indexes text through the full analysis of ``Text``.
final class NativeFeed {
  private let analyzer = Analyzer()
  private let guesser = LanguageGuesser()
  private var tokens: [Token] = []
  private var numbers: [[UInt32]] = []
  private var ids: [UInt32] = []
  private var positions: [UInt32] = []
  private var analyzerGeneration = 0
  private var laneGeneration = -1

  func add(_ text: [UInt8], number: Int, to lane: IndexLane) throws {
    let language = guesser.guess(text)
    tokens.removeAll(keepingCapacity: true)
    analyzer.analyze(text, language: language, into: &tokens)
    if analyzer.generation != analyzerGeneration || lane.generation != laneGeneration {
      numbers.removeAll(keepingCapacity: true)
      analyzerGeneration = analyzer.generation
      laneGeneration = lane.generation
    }
    if numbers.count < analyzer.vocabularyCount {
      numbers.append(contentsOf: repeatElement([], count: analyzer.vocabularyCount - numbers.count))
    }
    try lane.begin(
      DocumentInput(id: Array("\(number)".utf8), sequence: UInt64(number + 1), language: language.description)
    )
    let builder = try lane.segment()
    ids.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    for token in tokens {
      let word = Int(token.word)
      if numbers[word].isEmpty {
        numbers[word] = analyzer.terms(of: token.word).map { builder.termID(for: [TermField.words] + $0) }
      }
      for id in numbers[word] {
        ids.append(id)
        positions.append(token.position)
      }
    }
    builder.add(terms: ids, positions: positions)
    try lane.end(tokenCount: analyzer.contentLength(of: tokens))
  }
}
