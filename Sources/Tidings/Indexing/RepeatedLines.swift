internal import Bytes
internal import Ingest
internal import Postings
internal import Signature
internal import Text

/// The lines that sources print in article after article, whatever these tell: mottos, calls to subscribe, what else
/// the house offers. They are no part of an article's signature.
///
/// What is known of a source follows from the latest articles that the index has of it, so that a stream that was cut
/// goes on as if it had not been, and nothing beside the articles is kept. In memory it is bounded: what was not asked for
/// longest is forgotten, and read again.
final class RepeatedLines {
  /// Where an article is, and when it came.
  private struct Place {
    let sequence: UInt64
    let address: DocumentAddress
  }

  private let byteLimit: Int
  private var sources: [String: SourceLines] = [:]
  private var byteCount = 0
  private var uses = 0
  /// What the names of sources are about.
  private var names: [String: Set<[UInt8]>] = [:]
  /// The latest articles of each source, the last of a segment first, in the commit of this number.
  private var places: (generation: UInt64, list: [String: [Place]])?

  /// - Parameter byteLimit: bytes that the lines in memory may take, but for those of the source at hand.
  init(byteLimit: Int = 32 << 20) {
    self.byteLimit = byteLimit
  }

  /// What is remembered of an article; `nil` when it has no source.
  ///
  /// - Parameter sequence: its place in the order of arrival.
  func printed(_ article: Article, sequence: UInt64) -> PrintedArticle? {
    guard let source = article.source, !source.isEmpty else { return nil }
    return PrintedArticle(
      id: article.id, title: article.title, text: article.text, published: article.published?.seconds,
      sequence: sequence, sourceWords: words(of: source))
  }

  private func words(of source: String) -> Set<[UInt8]> {
    if let known = names[source] { return known }
    if names.count >= 1_024 { names.removeAll() }
    let words = WordStubs.topics(of: source)
    names[source] = words
    return words
  }

  /// Numbers from 1 of the lines of an arriving article that its source repeats.
  func numbers(in article: Article, _ snapshot: IndexSnapshot) throws(BytesError) -> [Int] {
    guard let source = article.source, let printed = printed(article, sequence: snapshot.lastSequence + 1)
    else { return [] }
    return try numbers(in: printed, of: source, snapshot)
  }

  /// Numbers from 1 of the lines that an article's source repeats.
  ///
  /// - Parameter snapshot: an index that knows no later article than those that were noted.
  func numbers(
    in article: PrintedArticle, of source: String, _ snapshot: IndexSnapshot?
  ) throws(BytesError) -> [Int] {
    try load(source, snapshot)
    return sources[source]?.repeated(in: article) ?? []
  }

  /// Remembers an article that came after all others.
  ///
  /// - Parameter snapshot: an index without the article.
  func note(_ article: PrintedArticle, of source: String, _ snapshot: IndexSnapshot?) throws(BytesError) {
    try load(source, snapshot)
    byteCount -= sources[source]?.byteCount ?? 0
    sources[source]?.note(article)
    byteCount += sources[source]?.byteCount ?? 0
    if byteCount > byteLimit { forgetOldest(except: source) }
  }

  /// Forgets a source of which an article was replaced; it is read again when it is asked for.
  func forget(_ source: String) {
    if let known = sources.removeValue(forKey: source) { byteCount -= known.byteCount }
  }

  private func load(_ source: String, _ snapshot: IndexSnapshot?) throws(BytesError) {
    uses += 1
    if sources[source] == nil {
      var fresh = SourceLines()
      if let snapshot {
        var block = RecordBlock()
        for place in try latest(of: source, snapshot) {
          let segment = snapshot.segments[place.address.segment]
          let record = try segment.stored(place.address.document, using: &block)
          guard let article = StoredArticle(decoding: record) else { continue }
          fresh.note(
            PrintedArticle(
              id: article.id, title: article.title, text: article.text, published: article.published,
              sequence: place.sequence, sourceWords: words(of: source)))
        }
      }
      byteCount += fresh.byteCount
      sources[source] = fresh
    }
    sources[source]?.lastUse = uses
  }

  /// The latest articles of a source in an index, in the order of arrival.
  private func latest(of source: String, _ snapshot: IndexSnapshot) throws(BytesError) -> [Place] {
    let list: [String: [Place]]
    if let places, places.generation == snapshot.manifest.generation {
      list = places.list
    } else {
      list = try RepeatedLines.places(snapshot)
      places = (snapshot.manifest.generation, list)
    }
    return (list[source] ?? []).sorted { $0.sequence < $1.sequence }.suffix(SourceLines.mostArticles)
  }

  private static func places(_ snapshot: IndexSnapshot) throws(BytesError) -> [String: [Place]] {
    let oldest = snapshot.lastSequence - min(snapshot.lastSequence, SourceLines.window)
    var list: [String: [Place]] = [:]
    for (index, segment) in snapshot.segments.enumerated() {
      var document = UInt32(segment.documentCount)
      while document > 0 {
        document -= 1
        // Sequence numbers rise within a segment.
        let sequence = try segment.sequence(document)
        if sequence <= oldest { break }
        if !segment.isLive(document) { continue }
        let source = try segment.source(document)
        if source.isEmpty { continue }
        list[source, default: []].append(
          Place(sequence: sequence, address: DocumentAddress(segment: index, document: document)))
      }
    }
    return list
  }

  /// Forgets sources that were asked for longest ago, until half of the room is free.
  private func forgetOldest(except current: String) {
    for (source, _) in sources.sorted(by: { $0.value.lastUse < $1.value.lastUse }) where source != current {
      forget(source)
      if byteCount <= byteLimit / 2 { return }
    }
  }
}
