internal import Ingest
internal import Text

/// An article as the index keeps it.
public struct StoredArticle: Sendable, Equatable {
  /// The name under which it is kept.
  public var id: String
  /// Empty when it has none.
  public var title: String
  /// The text as it came, in Unicode.
  public var text: String
  /// BCP 47 tag, given or guessed; `und` when unsure.
  public var language: String
  /// Whether the language was guessed.
  public var languageWasGuessed: Bool
  /// Seconds since 1970-01-01T00:00:00Z.
  public var published: Int64?
  /// Who published it.
  public var source: String?
  /// Where it is found.
  public var url: String?
  /// A JSON object of the keys that Tidings does not know.
  public var extra: String?
  /// Numbers of the lines of the text, from 1, that its source printed in other articles, too, and that are no part of
  /// its signature.
  public var repeatedLines: [Int] = []
  /// What `incoming` said of the article when it came.
  var arrival: Arrival?

  /// A verdict as the record keeps it, so that a stream that is replayed is told the same.
  struct Arrival: Sendable, Equatable {
    var verdict: Verdict
    /// Id of the article that began the group.
    var lead: String
    /// Id of the earlier article that the verdict rests on.
    var partner: String
    var score: Double
    /// Earlier articles that the verdict put to another group, each with the article that began it.
    var moved: [(id: String, lead: String)] = []

    static func == (left: Arrival, right: Arrival) -> Bool {
      (left.verdict, left.lead, left.partner, left.score) == (
        right.verdict, right.lead, right.partner, right.score
      )
        && left.moved.elementsEqual(right.moved) { $0 == $1 }
    }
  }

  /// What it is called in a list: its title, else its first words, else its id.
  public var heading: String {
    let words = title.isEmpty ? text.beginning(ofAtMost: 80) : title
    return words.isEmpty ? id : words
  }

  /// Publication date as RFC 3339, the bare date at midnight.
  public var publishedText: String? { published.map { Timestamp(seconds: $0).description } }

  /// The record of the article store: a version byte, a flags byte, then twelve fields, two for each article that was
  /// moved, and one of the lines that are repeated, each its length in bytes as a little-endian 32-bit number and UTF-8;
  /// an absent field has the length 0xffffffff, and fields absent at the end are left out.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = [1, languageWasGuessed ? 1 : 0]
    bytes.reserveCapacity(title.utf8.count + text.utf8.count + 128)
    var fields: [String?] = [id, title, text, language, published.map(String.init), source, url, extra]
    if let arrival {
      fields += [arrival.verdict.rawValue, arrival.lead, arrival.partner, String(arrival.score)]
      for moved in arrival.moved { fields += [moved.id, moved.lead] }
    }
    if !repeatedLines.isEmpty {
      if arrival == nil { fields += [nil, nil, nil, nil] }
      fields.append(repeatedLines.map(String.init).joined(separator: " "))
    }
    for field in fields {
      guard let field else {
        bytes.append(contentsOf: [0xff, 0xff, 0xff, 0xff])
        continue
      }
      let count = UInt32(truncatingIfNeeded: field.utf8.count)
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: count >> shift))
      }
      bytes.append(contentsOf: field.utf8)
    }
    return bytes
  }

  /// Reads a record; `nil` when the bytes are none.
  init?(decoding bytes: [UInt8]) {
    guard bytes.count >= 2, bytes[0] == 1 else { return nil }
    var offset = 2
    var fields: [String?] = []
    while offset < bytes.count || fields.count < 8 {
      guard offset + 4 <= bytes.count else { return nil }
      var count: UInt32 = 0
      for index in 0..<4 { count |= UInt32(bytes[offset + index]) << UInt32(8 * index) }
      offset += 4
      if count == .max {
        fields.append(nil)
        continue
      }
      guard Int(count) <= bytes.count - offset else { return nil }
      fields.append(String(decoding: bytes[offset..<offset + Int(count)], as: UTF8.self))
      offset += Int(count)
    }
    guard let id = fields[0], let title = fields[1], let text = fields[2], let language = fields[3] else {
      return nil
    }
    self.id = id
    self.title = title
    self.text = text
    self.language = language
    languageWasGuessed = bytes[1] & 1 == 1
    // As of the column of dates: with others, sums would overflow.
    published = fields[4].flatMap { Int64($0) }.flatMap { Timestamp.years.contains($0) ? $0 : nil }
    source = fields[5]
    url = fields[6]
    extra = fields[7]
    if fields.count >= 12, let verdict = fields[8].flatMap({ Verdict(rawValue: $0) }), let lead = fields[9],
      let partner = fields[10], let score = fields[11].flatMap({ Double($0) })
    {
      arrival = Arrival(verdict: verdict, lead: lead, partner: partner, score: score)
      for at in stride(from: 12, to: fields.count - 1, by: 2) {
        if let id = fields[at], let lead = fields[at + 1] { arrival?.moved.append((id, lead)) }
      }
    }
    // The others behind the twelfth are pairs.
    if fields.count > 12, !fields.count.isMultiple(of: 2), let lines = fields[fields.count - 1] {
      repeatedLines = lines.split(separator: " ").compactMap { Int($0) }
    }
  }

  /// An article of which only the id was asked for.
  init(id: String) {
    self.id = id
    title = ""
    text = ""
    language = "und"
    languageWasGuessed = false
  }

  init(_ article: Article, language: String, guessed: Bool) {
    id = article.id
    title = article.title
    text = article.text
    self.language = language
    languageWasGuessed = guessed
    published = article.published?.seconds
    source = article.source
    url = article.url
    extra = article.extra
  }
}

/// Seconds since 1970 that an RFC 3339 date or date-time means; `nil` when it is none.
public func secondsSince1970(_ text: String) -> Int64? {
  Timestamp(rfc3339: text)?.seconds
}

/// A moment as RFC 3339 in UTC, the bare date at midnight; outside the years 1 to 9999, the nearest in them.
public func rfc3339(_ seconds: Int64) -> String {
  Timestamp(seconds: seconds).description
}

/// A BCP 47 tag in its canonical form, as an article's is kept: `en-US` for `EN_us`, `en` for `eng`.
public func canonicalLanguage(_ tag: String) -> String {
  (LanguageTag(given: tag) ?? LanguageTag(tag)).description
}
