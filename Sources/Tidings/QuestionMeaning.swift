internal import Postings
internal import Query
internal import Signature
internal import Text

/// What the words of a question mean, asked of the signatures of articles in every language.
struct QuestionMeaning {
  private let extractor: SignatureExtractor
  private let languages: [String]
  /// Bytes of a question that is no more than some words.
  private static let shortText = 200

  /// - Parameter languages: those of the index, as signatures name them.
  init(_ snapshot: IndexSnapshot, languages: [String]) {
    extractor = SignatureExtractor(names: [NewsIndex.names(of: snapshot)])
    self.languages = languages
  }

  /// The signature of a text in the language in which it says most: the likeliest one, and where that finds no
  /// meaning, as with a single word, each language of the index that may be written so, then each that the lexicon has.
  ///
  /// Questions are often typed without capitals, which names need in an article: they are read with them, too.
  func signature(of text: String) -> ArticleSignature {
    func read(_ tag: String) -> (signature: ArticleSignature, meaning: Float) {
      let signature = extractor.extract(title: text, text: "", language: tag, published: nil)
      return (signature, signature.features.reduce(0) { $0 + ($1.kind.isMeaning ? $1.frequency : 0) })
    }
    let guess = LanguageGuesser().bestGuess(Array(text.utf8))
    var best = read(guess.description)
    func readAll(_ tags: [String]) {
      for tag in tags where best.meaning < 1 {
        let other = read(tag)
        if other.meaning > best.meaning { best = other }
      }
    }
    let own = RuleBook.languages(languages, thatMayWrite: text)
    readAll(own)
    let others = RuleBook.languages(
      SignatureLanguage.ofTables.filter { !languages.contains($0) }, thatMayWrite: text)
    if text.utf8.count <= QuestionMeaning.shortText { readAll(others) }
    var signature = best.signature
    if text.contains(where: \.isUppercase) || text.utf8.count > QuestionMeaning.shortText { return signature }
    for tag in [signature.language] + (best.meaning > 0 ? [] : own + others) {
      let names = names(of: text, language: tag, beside: signature)
      if names.isEmpty { continue }
      signature.language = tag
      signature.features += names
      break
    }
    return signature
  }

  /// The names in a text of small letters, and in German the nouns: of words that mean nothing without a capital.
  private func names(
    of text: String, language tag: String, beside signature: ArticleSignature
  ) -> [SignatureFeature] {
    func read(_ text: String) -> [SignatureFeature] {
      extractor.extract(title: text, text: "", language: tag, published: nil).features
    }
    var isChanged = false
    let words = text.split(separator: " ").map { word in
      let capitalised = word.prefix(1).uppercased() + word.dropFirst()
      guard capitalised != word, !read(String(word)).contains(where: \.kind.isMeaning) else {
        return String(word)
      }
      isChanged = true
      return capitalised
    }
    guard isChanged else { return [] }
    let known = Set(signature.features.map(\.hash))
    return read(words.joined(separator: " ")).filter {
      (tag == "de" ? $0.kind.isMeaning : [.place, .name, .organisation].contains($0.kind))
        && !known.contains($0.hash)
    }
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
    var meant = features.filter { $0.kind.isMeaning && $0.frequency >= 0.5 }
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
