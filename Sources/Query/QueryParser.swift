package import Text

/// Reads the query language: words (all ranked, any may match), `+must`, `-not`, `"a phrase"`,
/// `"near words"~5`, `prefix*`, `fuzzy~`, `title:word`, `title:"a phrase"`, `title:(words)`, `AND OR NOT ( )`.
///
/// A question never fails: what does not parse is read as words, with one remark each.
/// `AND` binds closer than what stands side by side; `OR` says what standing side by side says, and `a OR NOT b` is true of
/// what has a or lacks b.
package struct QueryParser {
  /// Words of a question beyond this are left out.
  package static let largestWordCount = 16_384
  /// Each word that may be misspelt takes a walk through all dictionaries; of more in a question those that follow
  /// are looked for as they are spelled.
  package static let largestFuzzyCount = 32
  /// The same for beginnings of words, whose walks are short.
  package static let largestPrefixCount = 128
  /// Words of a phrase, and of words near each other, beyond these are left out.
  package static let largestPhraseCount = 256
  package static let largestNearCount = 64
  /// Parentheses deeper than this are read as if they were not there.
  package static let largestDepth = 1_024

  let analyze: ([UInt8]) -> [AnalyzedWord]
  private let findShares: ([UInt8]) -> [[UInt8]: Float]
  let findSpellings: ([UInt8]) -> [[UInt8]]
  let findPieces: ([UInt16]) -> [RunPiece]
  var shares: [[UInt8]: Float] = [:]
  var tokens: [QueryToken] = []
  var next = 0
  private var remarks = Remarks()
  var wordCount = 0
  var written: [WrittenPart] = []
  /// Parentheses around this place that belong to `title:`, and to what must not occur.
  var titleDepth = 0
  var unwantedDepth = 0
  /// Parentheses around this place that must, or must not, hold.
  var neededDepth = 0
  /// What stands for several terms.
  var fuzzyWords: Set<QueryNode> = []
  var prefixes: Set<QueryNode> = []
  /// Whether words were not read: what is missing at the end is no fault then.
  var isCut = false

  /// - Parameters:
  ///   - stopWordShares: Tells which words of a whole question, as spelled, are too common to say much, and what
  ///     is left of their weight.
  ///   - spellings: Tells how one word as it was typed is spelled in terms that are no stems, without field bytes, the
  ///     likeliest first: what begins like it or is almost spelled like it is found by these.
  ///   - pieces: Tells by which terms, without field bytes, articles may have a run of characters.
  ///   - analyze: Splits bytes into words with their terms.
  package init(
    stopWordShares: @escaping ([UInt8]) -> [[UInt8]: Float] = { _ in [:] },
    spellings: @escaping ([UInt8]) -> [[UInt8]] = { [$0] },
    pieces: @escaping ([UInt16]) -> [RunPiece] = { _ in [] },
    analyze: @escaping ([UInt8]) -> [AnalyzedWord]
  ) {
    findShares = stopWordShares
    findSpellings = spellings
    findPieces = pieces
    self.analyze = analyze
  }

  /// Parses a question.
  package func parse(_ text: String) -> Query {
    var parser = self
    return parser.run(text)
  }

  private mutating func run(_ text: String) -> Query {
    var lexer = QueryLexer(text)
    tokens = lexer.tokens(atMost: QueryParser.largestWordCount)
    remarks = lexer.remarks
    if lexer.isCut { cut() }
    shares = findShares(Array(text.utf8))
    var parts: [QueryNode] = []
    while next < tokens.count {
      parts.append(sequence(depth: 0))
      if next < tokens.count {
        remark("a closing parenthesis without an opening one was left out")
        next += 1
      }
    }
    parts.removeAll { $0 == .nothing }
    let root =
      parts.count == 1 ? parts[0] : parts.isEmpty ? .nothing : .group(must: [], should: parts, mustNot: [])
    return Query(root: root.tightened, written: written, remarks: remarks.lines)
  }

  mutating func remark(_ text: String) { remarks.add(text) }

  /// Tells that words were not read.
  mutating func cut() {
    isCut = true
    remark("words after the first \(QueryParser.largestWordCount) were left out")
  }

  enum Role { case should, must, mustNot }

  /// Clauses side by side, up to a closing parenthesis or the end.
  mutating func sequence(depth: Int) -> QueryNode {
    var must: [QueryNode] = []
    var should: [QueryNode] = []
    var mustNot: [QueryNode] = []
    var isBehindOr = false
    while next < tokens.count, tokens[next] != .close {
      let isFirst = should.isEmpty && must.isEmpty && mustNot.isEmpty
      if tokens[next] == .or {
        next += 1
        if isFirst || isAtEnd(next) {
          remark("OR without a word on both sides was left out")
        } else {
          isBehindOr = true
        }
        continue
      }
      if tokens[next] == .and {
        remark("AND without a word on both sides was left out")
        next += 1
        continue
      }
      let mark = tokens[next]
      let (role, node) = clause(depth: depth)
      let isBeforeOr = isFirst && next < tokens.count && tokens[next] == .or && !isAtEnd(next + 1)
      let isJoined = isBehindOr || isBeforeOr
      isBehindOr = false
      guard node != .nothing else { continue }
      switch role {
      case .should: should.append(node)
      case .must: must.append(node)
      case .mustNot where isJoined && mark == .not:
        should.append(.group(must: [], should: [], mustNot: [node]))
      case .mustNot:
        if isJoined {
          remark("- beside OR leaves a word out of all that is found; NOT does of that side alone")
        }
        mustNot.append(node)
      }
    }
    if must.isEmpty, mustNot.isEmpty {
      if should.isEmpty { return .nothing }
      if should.count == 1 { return should[0] }
    }
    // A phrase that must be there is not looked for by its words.
    if should.isEmpty, mustNot.isEmpty, must.count == 1, !must[0].holdsPhrase { return must[0] }
    return .group(must: must, should: should, mustNot: mustNot)
  }

  /// Whether nothing stands at a place any more, or a closing parenthesis.
  func isAtEnd(_ place: Int) -> Bool { place >= tokens.count || tokens[place] == .close }

  /// One operand, or several joined by `AND`.
  private mutating func clause(depth: Int) -> (Role, QueryNode) {
    let first = operand(depth: depth)
    guard next < tokens.count, tokens[next] == .and else { return first }
    var must: [QueryNode] = []
    var mustNot: [QueryNode] = []
    func add(_ part: (Role, QueryNode)) {
      guard part.1 != .nothing else { return }
      if part.0 == .mustNot { mustNot.append(part.1) } else { must.append(part.1) }
    }
    add(first)
    while next < tokens.count, tokens[next] == .and {
      next += 1
      guard next < tokens.count, tokens[next] != .close, tokens[next] != .or, tokens[next] != .and else {
        remark("AND without a word on both sides was left out")
        continue
      }
      add(operand(depth: depth))
    }
    if must.count == 1, mustNot.isEmpty { return (.should, must[0]) }
    if must.isEmpty, mustNot.isEmpty { return (.should, .nothing) }
    return (.should, .group(must: must, should: [], mustNot: mustNot))
  }
}
