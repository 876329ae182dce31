internal import Postings

/// Reads the query language: words (all ranked, any may match), `+must`, `-not`, `"a phrase"`,
/// `"near words"~5`, `prefix*`, `fuzzy~`, `title:word`, `title:"a phrase"`, `title:(words)`, `AND OR NOT ( )`.
///
/// A question never fails: what does not parse is read as words, with one remark each.
/// `AND` binds closer than what stands side by side; `OR` says what standing side by side says.
package struct QueryParser {
  /// Words of a question beyond this are left out.
  package static let largestWordCount = 16_384
  /// Parentheses deeper than this are read as if they were not there.
  package static let largestDepth = 1_024

  private let analyze: ([UInt8]) -> [AnalyzedWord]
  private let findShares: ([UInt8]) -> [[UInt8]: Float]
  private let findSpellings: ([UInt8]) -> [[UInt8]]
  private var shares: [[UInt8]: Float] = [:]
  private var tokens: [QueryToken] = []
  private var next = 0
  private var remarks: [String] = []
  private var wordCount = 0
  private var written: [WrittenPart] = []
  /// Parentheses around this place that belong to `title:`, and to what must not occur.
  private var titleDepth = 0
  private var unwantedDepth = 0
  /// Parentheses around this place that must, or must not, hold.
  private var neededDepth = 0

  /// - Parameters:
  ///   - stopWordShares: Tells which words of a whole question, as spelled, are too common to say much, and what
  ///     is left of their weight.
  ///   - spellings: Tells how one word as it was typed is spelled in terms that are no stems, without field bytes, the
  ///     likeliest first: what begins like it or is almost spelled like it is found by these.
  ///   - analyze: Splits bytes into words with their terms.
  package init(
    stopWordShares: @escaping ([UInt8]) -> [[UInt8]: Float] = { _ in [:] },
    spellings: @escaping ([UInt8]) -> [[UInt8]] = { [$0] },
    analyze: @escaping ([UInt8]) -> [AnalyzedWord]
  ) {
    findShares = stopWordShares
    findSpellings = spellings
    self.analyze = analyze
  }

  /// Parses a question.
  package func parse(_ text: String) -> Query {
    var parser = self
    return parser.run(text)
  }

  private mutating func run(_ text: String) -> Query {
    var lexer = QueryLexer(text)
    tokens = lexer.tokens()
    remarks = lexer.remarks
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
    return Query(root: root.tightened, written: written, remarks: remarks)
  }

  private mutating func remark(_ text: String) {
    if !remarks.contains(text) { remarks.append(text) }
  }

  private enum Role { case should, must, mustNot }

  /// Clauses side by side, up to a closing parenthesis or the end.
  private mutating func sequence(depth: Int) -> QueryNode {
    var must: [QueryNode] = []
    var should: [QueryNode] = []
    var mustNot: [QueryNode] = []
    while next < tokens.count, tokens[next] != .close {
      if tokens[next] == .or {
        next += 1
        if should.isEmpty && must.isEmpty && mustNot.isEmpty || next == tokens.count || tokens[next] == .close
        {
          remark("OR without a word on both sides was left out")
        }
        continue
      }
      if tokens[next] == .and {
        remark("AND without a word on both sides was left out")
        next += 1
        continue
      }
      let (role, node) = clause(depth: depth)
      guard node != .nothing else { continue }
      switch role {
      case .should: should.append(node)
      case .must: must.append(node)
      case .mustNot: mustNot.append(node)
      }
    }
    if must.isEmpty, mustNot.isEmpty {
      if should.isEmpty { return .nothing }
      if should.count == 1 { return should[0] }
    }
    if should.isEmpty, mustNot.isEmpty, must.count == 1 { return must[0] }
    return .group(must: must, should: should, mustNot: mustNot)
  }

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

  /// A word, a phrase or a group, with what stands before it.
  private mutating func operand(depth: Int) -> (Role, QueryNode) {
    var role = Role.should
    var isTitle = false
    while next < tokens.count {
      let token = tokens[next]
      switch token {
      case .plus:
        next += 1
        role = .must
      case .minus where isHyphen(at: next): next += 1
      case .minus, .not:
        next += 1
        role = role == .mustNot ? .should : .mustNot
      case .titleMark:
        next += 1
        isTitle = true
      case .and, .or, .close:
        remark("a mark without a word behind it was left out")
        return (.should, .nothing)
      case .open:
        next += 1
        if depth >= QueryParser.largestDepth {
          remark("parentheses nested deeper than \(QueryParser.largestDepth) were left out")
          continue
        }
        titleDepth += isTitle ? 1 : 0
        unwantedDepth += role == .mustNot ? 1 : 0
        neededDepth += role == .should ? 0 : 1
        defer {
          neededDepth -= role == .should ? 0 : 1
          titleDepth -= isTitle ? 1 : 0
          unwantedDepth -= role == .mustNot ? 1 : 0
        }
        let inner = sequence(depth: depth + 1)
        if next < tokens.count {
          next += 1
        } else {
          remark("an opening parenthesis without a closing one was left out")
        }
        return (role, inner)
      case .openQuote:
        next += 1
        remark("a quotation mark without a second one was left out")
        continue
      case .phrase(let text, let distance):
        next += 1
        let node = phrase(text, distance: distance, isTitle: isTitle || titleDepth > 0)
        note(text, node, role)
        return (role, node)
      case .word(let text, let isTitleWord, let suffix):
        next += 1
        let node = word(
          text, isTitle: isTitleWord || isTitle || titleDepth > 0, suffix: suffix, isNeeded: role != .should)
        if suffix != .prefix, !isTitleWord { note(text, node, role) }
        return (role, node)
      }
    }
    remark("a mark without a word behind it was left out")
    return (.should, .nothing)
  }

  /// Whether a minus is the hyphen of a word that shares its end or beginning with others: "Import und -Export",
  /// "E2F-1, -2".
  private func isHyphen(at place: Int) -> Bool {
    guard place > 0, case .word(let text, false, .none) = tokens[place - 1] else { return false }
    return text.last == UInt8(ascii: ",") || shares[text] != nil
  }

  private mutating func takeWords(_ text: [UInt8]) -> [AnalyzedWord] {
    guard wordCount < QueryParser.largestWordCount else {
      remark("words after the first \(QueryParser.largestWordCount) were left out")
      return []
    }
    let words = analyze(text)
    wordCount += max(1, words.count)
    return words
  }

  /// Keeps a part as it was written, unless only the title may have it.
  private mutating func note(_ text: [UInt8], _ node: QueryNode, _ role: Role) {
    switch node {
    case .nothing, .title, .titlePhrase: return
    default: break
    }
    if titleDepth > 0 { return }
    written.append(
      WrittenPart(
        text: String(decoding: text, as: UTF8.self), node: node,
        isUnwanted: role == .mustNot || unwantedDepth > 0))
  }

  private mutating func phrase(_ text: [UInt8], distance: Int?, isTitle: Bool) -> QueryNode {
    let words = takeWords(text)
    guard let first = words.first else { return .nothing }
    let list = words.map { PhraseWord(offset: $0.position - first.position, alternatives: $0.alternatives) }
    if list.count == 1 {
      return isTitle ? .title(list[0].alternatives).strict : .word(list[0].alternatives).strict
    }
    if isTitle {
      if distance != nil { remark("~ behind a phrase does not work after title: and was left out") }
      return QueryNode.titlePhrase(list).strict
    }
    if let distance { return QueryNode.near(list, distance: distance).strict }
    return QueryNode.phrase(list).strict
  }

  private mutating func word(
    _ text: [UInt8], isTitle: Bool, suffix: QueryToken.Suffix, isNeeded: Bool
  ) -> QueryNode {
    let words = takeWords(text)
    guard let last = words.last else {
      if suffix == .prefix {
        remark("a lone * stands for every word and was left out")
      } else if isTitle {
        remark("title: without a word was left out")
      } else if text.contains(where: { $0 > 0x7F || (48...57).contains($0) || (65...90).contains($0 & 0xDF) })
      {
        remark("\(String(decoding: text.prefix(80), as: UTF8.self)) holds no word")
      }
      return .nothing
    }
    var nodes = words.map { word in
      // What must be there counts in full; a phrase keeps its stop words, too.
      let share = isNeeded ? 1 : shares[Array(text[word.start..<word.end])] ?? 1
      let alternatives = word.alternatives.map { WeightedTerm(term: $0.term, weight: $0.weight * share) }
      let node = isTitle ? QueryNode.title(alternatives) : .word(alternatives)
      return isTitle || isNeeded || neededDepth > 0 ? node.strict : node
    }
    switch suffix {
    case .none: break
    case .prefix, .fuzzy:
      if isTitle {
        remark("* and ~ do not work after title: and were left out")
      } else {
        let expanded = spellings(of: last, in: text).map { spelling -> QueryNode in
          guard case .fuzzy(let asked) = suffix else { return QueryNode.prefix(spelling) }
          let length = String(decoding: spelling.dropFirst(), as: UTF8.self).unicodeScalars.count
          return .fuzzy(spelling, distance: asked > 0 ? asked : length > 5 ? 2 : 1)
        }
        nodes[nodes.count - 1] =
          expanded.count == 1 ? expanded[0] : .group(must: [], should: expanded, mustNot: [])
      }
    }
    if nodes.count == 1 { return nodes[0] }
    return isNeeded
      ? .group(must: nodes, should: [], mustNot: []) : .group(must: [], should: nodes, mustNot: [])
  }

  /// The terms of a word's spellings, field byte first; of a word that has none, its likeliest term.
  private func spellings(of word: AnalyzedWord, in text: [UInt8]) -> [[UInt8]] {
    let found = findSpellings(Array(text[word.start..<word.end]))
    if found.isEmpty { return word.alternatives.prefix(1).map(\.term) }
    return found.map { TermField.cut([TermField.words] + $0) }
  }

  /// The term of a text of one word as it is spelled, field byte first; `nil` for any other.
  package func spelling(of text: String) -> [UInt8]? {
    let utf8 = Array(text.utf8)
    let words = analyze(utf8)
    return words.count == 1 ? spellings(of: words[0], in: utf8).first : nil
  }
}
