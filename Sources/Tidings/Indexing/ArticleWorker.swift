internal import Bytes
internal import Indexer
internal import Ingest
internal import Postings
internal import Signature
internal import Text

/// An article with its place in the order of arrival.
struct ArrivingArticle: Sendable {
  let article: Article
  let sequence: UInt64
  /// Numbers from 1 of the lines that its source repeats.
  var repeatedLines: [Int] = []
}

/// Analyses articles on one thread and puts them into its lane of the index.
///
/// Each distinct spelling is analysed once and each of its terms looked up once a segment, so that a word seen before
/// costs one look-up of its spelling.
final class ArticleWorker {
  private let lane: IndexLane?
  private let verdicts: EarlierVerdicts?
  private var records = RecordBlock()
  private let guesser = LanguageGuesser()
  private let analyzer: Analyzer
  private let extractor: SignatureExtractor
  private var tokens: [Token] = []
  private var words: [UInt32] = []
  private var positions: [UInt32] = []
  private var wordTerms = WordTerms()
  private var signatureTerms: [[UInt8]: UInt32] = [:]
  private var laneGeneration = -1
  private var analyzerGeneration = -1
  /// Articles by language so far.
  private(set) var languages: [String: Int] = [:]
  /// Words so far that are longer than a term may be, and were cut.
  private(set) var cutWords = 0
  /// Without a lane, the language of the latest article of each id.
  private(set) var latest: [ArticleID: Latest] = [:]

  /// The language of an article, and when it came.
  struct Latest: Sendable {
    let sequence: UInt64
    let language: String
  }

  /// - Parameters:
  ///   - lane: where articles go; `nil` to analyse only.
  ///   - names: the user's own names, a table.
  ///   - verdicts: what `incoming` said of articles whose place is taken.
  ///   - vocabularyByteLimit: bytes that the words met may take.
  ///   - spellingByteLimit: bytes that the spellings met may take for signatures.
  init(
    lane: IndexLane?, names: String, verdicts: EarlierVerdicts? = nil, vocabularyByteLimit: Int = 16 << 20,
    spellingByteLimit: Int = 48 << 20
  ) {
    self.lane = lane
    self.verdicts = verdicts
    analyzer = Analyzer(vocabularyByteLimit: vocabularyByteLimit)
    extractor = SignatureExtractor(
      names: names.isEmpty ? [] : [names], spellingByteLimit: spellingByteLimit)
  }

  /// The language of an article: as given when it is the tag of a language, else guessed from title and text.
  func language(of article: Article) -> (tag: LanguageTag, wasGuessed: Bool) {
    if let given = article.language, let tag = LanguageTag(given: given), !tag.isUndetermined {
      return (tag, false)
    }
    return (guesser.guess(Array((article.title + "\n" + article.text).utf8)), true)
  }

  /// The language-neutral terms of an article.
  ///
  /// - Parameter repeatedLines: numbers from 1 of the lines that its source repeats.
  func signature(of article: Article, language: LanguageTag, without repeatedLines: [Int])
    -> ArticleSignature
  {
    extractor.extract(
      title: article.title, text: article.text, language: language.description,
      published: article.published?.seconds, leavingOut: repeatedLines)
  }

  /// Analyses an article and adds it to the lane.
  func add(_ arriving: ArrivingArticle) throws(IndexerError) {
    let article = arriving.article
    let (language, wasGuessed) = language(of: article)
    let arrival = try earlierVerdict(on: article)
    try add(
      arriving, language: language, wasGuessed: wasGuessed,
      signature: signature(of: article, language: language, without: arriving.repeatedLines),
      arrival: arrival)
  }

  private func earlierVerdict(on article: Article) throws(IndexerError) -> StoredArticle.Arrival? {
    guard let verdicts else { return nil }
    do throws(BytesError) {
      return try verdicts.arrival(of: article, using: &records)
    } catch {
      throw .bytes(error)
    }
  }

  /// Adds an article whose language and signature are known.
  func add(
    _ arriving: ArrivingArticle, language: LanguageTag, wasGuessed: Bool, signature: ArticleSignature,
    arrival: StoredArticle.Arrival? = nil
  ) throws(IndexerError) {
    let article = arriving.article
    languages[language.description, default: 0] += 1
    if lane == nil {
      latest[ArticleID(article.id)] = Latest(sequence: arriving.sequence, language: language.description)
    }
    tokens.removeAll(keepingCapacity: true)
    if analyzer.isFull { analyzer.reset() }
    analyzer.analyze(Array(article.title.utf8), language: language, into: &tokens)
    let titleCount = tokens.count
    let titleWordCount = Analyzer.wordCount(tokens)
    analyzer.analyze(Array(article.text.utf8), language: language, into: &tokens)
    for token in tokens where token.end - token.start > TermField.longestByteCount { cutWords += 1 }
    guard let lane else { return }
    var stored = StoredArticle(article, language: language.description, guessed: wasGuessed)
    stored.arrival = arrival
    stored.repeatedLines = arriving.repeatedLines
    try lane.begin(
      DocumentInput(
        id: Array(article.id.utf8),
        alternateKey: article.url.map { Array(CanonicalURL.key(of: $0).utf8) } ?? [],
        sequence: arriving.sequence, language: language.description, published: article.published?.seconds,
        source: article.source ?? "", stored: stored.encoded(), signature: signature.encode()))
    try addWords(to: lane, titleCount: titleCount)
    try addSignature(signature, to: lane)
    // Title and text are one position apart, so that no phrase runs over from one to the other.
    try lane.end(tokenCount: analyzer.contentLength(of: tokens), titleTokenCount: titleWordCount)
  }

  private func addWords(to lane: IndexLane, titleCount: Int) throws(IndexerError) {
    if lane.generation != laneGeneration || analyzer.generation != analyzerGeneration {
      wordTerms.removeAll()
      signatureTerms.removeAll(keepingCapacity: true)
      laneGeneration = lane.generation
      analyzerGeneration = analyzer.generation
    }
    Token.separate(tokens, titleCount: titleCount, words: &words, positions: &positions)
    wordTerms.add(words, positions: positions, to: try lane.segment()) { word, batch in
      analyzer.forEachTerm(of: word) { batch.append($0) }
    }
  }

  private func addSignature(_ signature: ArticleSignature, to lane: IndexLane) throws(IndexerError) {
    if signatureTerms.count > 1 << 18 { signatureTerms.removeAll(keepingCapacity: true) }
    for (term, frequency) in signature.indexTerms() {
      let number: UInt32
      if let known = signatureTerms[term] {
        number = known
      } else {
        number = try lane.termID(for: term)
        signatureTerms[term] = number
      }
      lane.add(term: number, frequency: UInt32(frequency))
    }
  }
}
