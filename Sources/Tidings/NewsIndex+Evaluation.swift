internal import Bytes
internal import Events
internal import Postings
internal import Signature

/// What a check of the whole index read.
public struct VerificationReport: Sendable {
  /// Articles read.
  public var articleCount: Int
  /// Bytes read.
  public var byteCount: Int
}

extension NewsIndex {
  /// Fills in the languages that labels lack from the articles.
  public func complete(_ labels: [EventLabel]) throws -> [EventLabel] {
    try NewsIndex.translating(folder) {
      try labels.map { label in
        var label = label
        if label.language.isEmpty, let address = try snapshot.find(Array(label.id.utf8)) {
          label.language = try snapshot.language(address)
        }
        return label
      }
    }
  }

  /// Judges the scores and groups of the index against labels.
  ///
  /// - Parameter usesDates: whether publication dates may count.
  /// - Throws: ``TidingsError`` when the index is damaged.
  public func evaluate(labels: [EventLabel], selection: PairSelection, usesDates: Bool) throws
    -> EventEvaluation
  {
    try NewsIndex.translating(folder) {
      let (finder, addresses, pairs) = try scoredPairs(ArticleFilter(), usesDates: usesDates)
      let ids = try addresses.map { String(decoding: try snapshot.id(of: $0), as: UTF8.self) }
      var scores = PairScores()
      for pair in pairs { scores.set(ids[pair.first], ids[pair.second], Double(pair.probability)) }
      var groupOf: [ArticleID: String] = [:]
      for (number, members) in try clusters(addresses, pairs, finder).enumerated() {
        for member in members { groupOf[ArticleID(ids[member])] = String(number) }
      }
      let known = labels.compactMap { label in
        groupOf[ArticleID(label.id)].map { (event: label.event, group: $0) }
      }
      let groups = BCubed(known)
      var evaluation = EventEvaluation(labels: labels, selection: selection, groups: groups) {
        scores.score($0, $1)
      }
      evaluation.missingCount = labels.count - known.count
      return evaluation
    }
  }

  /// Reads every file of the newest commit; each that is missing or not as it was written is told once.
  ///
  /// - Throws: ``TidingsError`` when there is no index, or it is of another version.
  public static func damage(folder: String) throws -> [TidingsError] {
    try translating(folder) {
      try IndexSnapshot.damage(in: folder, versions: versions).map { TidingsError(inIndex: $0) }
    }
  }

  /// Reads and decodes everything, and checks every checksum and cross-reference.
  ///
  /// - Throws: ``TidingsError`` with code `index-damaged` and the first place that is wrong.
  public func verify() throws -> VerificationReport {
    try NewsIndex.translating(folder) {
      for segment in snapshot.segments { try segment.verify() }
      for address in try snapshot.liveAddressesBySequence() {
        let article = try article(at: address)
        guard try snapshot.find(Array(article.id.utf8)) == address else {
          throw TidingsError(
            code: "index-damaged", subject: folder,
            message: "the id \(article.id) does not lead to its article; index again")
        }
        let signature = try snapshot.signature(address)
        guard ArticleSignature(decoding: signature) != nil else {
          throw TidingsError(
            code: "index-damaged", subject: folder,
            message: "the signature of \(article.id) cannot be read; index again")
        }
      }
      return VerificationReport(articleCount: snapshot.documentCount, byteCount: snapshot.byteCount)
    }
  }
}
