internal import Postings
internal import Query
internal import Signature

/// What the words of a question mean, asked of the signatures of articles in every language.
struct QuestionMeaning {
  let extractor: SignatureExtractor
  /// Articles by language, as signatures name languages.
  let articleCounts: [String: Int]
  /// The languages of the index.
  let languages: [String]
  /// Bytes of a question that is no more than some words.
  static let shortText = 200

  init(_ snapshot: IndexSnapshot, articleCounts: [String: Int]) {
    extractor = SignatureExtractor(names: [NewsIndex.names(of: snapshot)])
    self.articleCounts = articleCounts
    languages = articleCounts.keys.sorted()
  }

  /// Whether it is known what any word of a text means.
  func isKnown(_ text: String) -> Bool { signature(of: text).features.contains(where: \.kind.isMeaning) }

  /// The signature of a text in the language in which it says most, with what a single word means in others.
  ///
  /// Questions are often typed without capitals, which names need in an article: they are read with them, too.
  ///
  /// - Parameter isUnfound: no article has a word of the text, so that one in small letters may be a name.
  func signature(of text: String, isUnfound: Bool = false) -> ArticleSignature {
    let readings = readings(of: text)
    let best = readings.likeliest
    var signature = best.signature
    if text.utf8.count > QuestionMeaning.shortText { return signature }
    if readings.isWord { signature.features += readings.otherSenses }
    if !text.contains(where: \.isUppercase) {
      for tag in [signature.language] + (best.meaning > 0 ? [] : readings.languages) {
        let names = names(of: text, language: tag, beside: signature)
        if names.isEmpty { continue }
        signature.language = tag
        signature.features += names
        break
      }
    }
    signature.features += sounds(of: text, readings, beside: signature, isUnfound: isUnfound)
    let known = Set(signature.features.map(\.hash))
    signature.features += signature.features.flatMap { NarrowerNames.features(under: $0) }.filter {
      !known.contains($0.hash)
    }
    return signature
  }

  /// The question in which each word and phrase that must, or must not, be there may stand in an article by what it
  /// means, too.
  ///
  /// - Parameter question: as it was parsed.
  /// - Returns: what an article that shares the question's concepts must hold, and the question with what must not
  ///   occur widened; the first is `nil` when anything will do.
  func widened(_ question: Query) -> (condition: QueryNode?, root: QueryNode) {
    guard case .group(let must, let should, let mustNot) = question.root, !(must.isEmpty && mustNot.isEmpty)
    else { return (nil, question.root) }
    var texts: [QueryNode: String] = [:]
    // What must, or must not, be there is not told by beginnings of words.
    for part in question.written { texts[part.node.strict] = part.text }
    let excluded = mustNot.map { widened($0, texts) }
    return (
      .group(must: must.map { widened($0, texts) }, should: [], mustNot: excluded),
      .group(must: must, should: should, mustNot: excluded)
    )
  }

  private func widened(_ node: QueryNode, _ texts: [QueryNode: String]) -> QueryNode {
    if let text = texts[node.strict] {
      let terms = terms(meaning: text)
      return terms.isEmpty ? node : .group(must: [], should: [node, .word(terms)], mustNot: [])
    }
    guard case .group(let must, let should, let mustNot) = node else { return node }
    return .group(
      must: must.map { widened($0, texts) }, should: should.map { widened($0, texts) },
      mustNot: mustNot.map { widened($0, texts) })
  }

  /// The terms, in every language, of what a text means; of a name that no table has, the terms of its sound.
  private func terms(meaning text: String) -> [WeightedTerm] {
    let features = signature(of: text).features
    let meanings = features.filter(\.kind.isMeaning)
    // Of a word whose every sense is one of several the likeliest stands for it.
    let least = min(0.5, meanings.map(\.frequency).max() ?? 0.5)
    var meant = meanings.filter { $0.frequency >= least }
    if meant.isEmpty { meant = features.filter { $0.kind == .skeleton && $0.key.count >= 3 } }
    return meant.flatMap { feature in
      languages.map { WeightedTerm(term: ArticleSignature.term(feature, language: $0)) }
    }
  }
}

extension Query {
  /// The words that are wanted anywhere in an article, without the marks of the query language.
  var wantedText: String { written.filter { !$0.isUnwanted }.map(\.text).joined(separator: " ") }
}
