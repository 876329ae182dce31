internal import Postings

/// Words, phrases and groups, and the marks before them.
extension QueryParser {
  /// A word, a phrase or a group, with what stands before it.
  mutating func operand(depth: Int) -> (Role, QueryNode) {
    var role = Role.should
    var isTitle = false
    while next < tokens.count {
      let token = tokens[next]
      switch token {
      case .plus:
        next += 1
        role = .must
      case .minus where isHyphen(at: next):
        next += 1
        remark("- behind a word that joins others was read as a hyphen; NOT leaves a word out")
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
        } else if !isCut {
          remark("an opening parenthesis without a closing one was left out")
        }
        return (role, inner)
      case .openQuote:
        next += 1
        remark("a quotation mark without a second one was left out")
        if isAtEnd(next) { return (.should, .nothing) }
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
    if text.last == UInt8(ascii: ",") {
      return text.contains { $0 == UInt8(ascii: "-") || (48...57).contains($0) }
    }
    return place > 1 && Conjunctions.contain(text)
  }

  /// The words of a text; `nil` where there were too many before.
  private mutating func takeWords(_ text: [UInt8]) -> [AnalyzedWord]? {
    guard wordCount < QueryParser.largestWordCount else {
      cut()
      return nil
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
    guard var words = takeWords(text), let first = words.first else { return .nothing }
    let isNear = distance != nil && !isTitle
    let limit = isNear ? QueryParser.largestNearCount : QueryParser.largestPhraseCount
    if words.count > limit {
      remark(
        "a phrase\(isNear ? " with ~" : "") of more than \(limit) words was looked for by the first \(limit)")
      words.removeLast(words.count - limit)
    }
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
    guard let words = takeWords(text) else { return .nothing }
    if suffix == .prefix, !isTitle, let node = beginning(words, in: text) { return node }
    guard let last = words.last else {
      if suffix == .prefix {
        remark("a lone * stands for every word and was left out")
      } else if isTitle {
        remark("title: without a word was left out")
      } else {
        let shown = String(decoding: text.prefix(80), as: UTF8.self)
        if shown.contains(where: { $0.isLetter || $0.isNumber }) { remark("\(shown) holds no word") }
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
    if suffix != .none {
      if isTitle {
        remark("* and ~ do not work after title: and were left out")
      } else if let node = expanded(last, in: text, suffix) {
        nodes[nodes.count - 1] = node
      }
    }
    if suffix == .none, !isTitle { nodes = joined(words, nodes, in: text, isNeeded: isNeeded) }
    let node = QueryNode.all(nodes, areNeeded: isNeeded)
    return suffix == .none && !isTitle && !isNeeded ? surname(node, text) : node
  }

  /// What stands for all words that begin like one or are almost spelled like it; `nil` when the question has too many such.
  mutating func expanded(
    _ word: AnalyzedWord, in text: [UInt8], _ suffix: QueryToken.Suffix
  ) -> QueryNode? {
    var nodes: [QueryNode] = []
    for spelling in spellings(of: word, in: text) {
      guard case .fuzzy(let asked) = suffix else {
        nodes.append(.prefix(spelling))
        continue
      }
      let length = String(decoding: spelling.dropFirst(), as: UTF8.self).unicodeScalars.count
      nodes.append(.fuzzy(spelling, distance: asked > 0 ? asked : length > 5 ? 2 : 1))
    }
    if nodes.isEmpty { return nil }
    if suffix == .prefix {
      let all = prefixes.union(nodes)
      guard all.count <= QueryParser.largestPrefixCount else {
        remark(
          "* works for the first \(QueryParser.largestPrefixCount) beginnings; the others were read as words")
        return nil
      }
      prefixes = all
    } else {
      let all = fuzzyWords.union(nodes)
      guard all.count <= QueryParser.largestFuzzyCount else {
        remark(
          "~ works for the first \(QueryParser.largestFuzzyCount) words; the others were looked for as they are"
        )
        return nil
      }
      fuzzyWords = all
    }
    return nodes.count == 1 ? nodes[0] : .group(must: [], should: nodes, mustNot: [])
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
