internal import Ingest
internal import Signature
internal import Text

extension NewsIndex {
  /// What became of an article's words: their index terms, and the concepts, names, places, numbers and dates that
  /// tie it to articles in other languages.
  ///
  /// - Throws: ``TidingsError`` when the index is damaged.
  public func details(of article: StoredArticle) throws -> ArticleDetails {
    let language = LanguageTag(article.language)
    let signature = SignatureExtractor(names: [NewsIndex.names(of: snapshot)]).extract(
      title: article.title, text: article.text, language: article.language, published: article.published,
      leavingOut: article.repeatedLines)
    let features = signature.features
      .filter { $0.kind != .prefix }
      .sorted { ($0.kind.rawValue, $0.position) < ($1.kind.rawValue, $1.position) }
      .map { feature in
        ArticleDetails.Feature(
          kind: feature.kind.name, name: printable(feature.key),
          count: max(1, Int(feature.frequency.rounded())),
          surfaces: [String(decoding: feature.surface, as: UTF8.self)])
      }
    let analyzer = Analyzer()
    var words: [ArticleDetails.Word] = []
    var seen: Set<UInt32> = []
    for text in [article.title, article.text] {
      let bytes = Array(text.utf8)
      var tokens: [Token] = []
      analyzer.analyze(bytes, language: language, into: &tokens)
      for token in tokens where seen.insert(token.word).inserted {
        let terms = analyzer.detailedTerms(of: token.word)
        words.append(
          ArticleDetails.Word(
            surface: String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self),
            terms: terms.filter { !$0.kind.isHidden }.map(\.text),
            inside: terms.filter { $0.kind == .inner }.map { String($0.text.dropFirst()) },
            isFiledByEnding: terms.contains { $0.kind == .ending },
            beginning: terms.first { $0.kind == .beginning }.map { String($0.text.dropFirst()) },
            isStopWord: analyzer.isStopWord(token.word)))
      }
    }
    return ArticleDetails(features: features, words: words)
  }

  /// The key of a feature for people.
  func printable(_ key: [UInt8]) -> String {
    key.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
      ? String(decoding: key, as: UTF8.self)
      : key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension WordTerm {
  /// The term as text.
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension FeatureKind {
  /// The kind for people.
  var name: String {
    switch self {
    case .concept, .happening: "concept"
    case .stage: "stage"
    case .name: "name"
    case .organisation: "organisation"
    case .place: "place"
    case .skeleton: "sound"
    case .prefix: "word"
    case .number: "number"
    case .date: "date"
    case .day: "day"
    case .percentage: "percentage"
    case .sum, .money: "money"
    }
  }
}
