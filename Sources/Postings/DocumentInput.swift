/// What the index is told of an article besides its terms.
package struct DocumentInput: Sendable {
  /// What ``published`` may be: the years 1 to 9999.
  @inline(__always)
  static var dates: ClosedRange<Int64> { -62_135_596_800...253_402_300_799 }

  /// The article's name; unique in an index.
  package var id: [UInt8]
  /// A second key, the canonical URL as a rule; may be empty.
  package var alternateKey: [UInt8]
  /// The place of the article in the order of arrival; 0 asks the writer for the next one.
  package var sequence: UInt64
  /// BCP 47 tag.
  package var language: String
  /// Seconds since 1970, when known.
  package var published: Int64?
  /// Name of the source; may be empty.
  package var source: String
  /// Words in title and text: the length that BM25 uses, kept exactly.
  package var tokenCount: UInt32
  /// Words in the title: words at positions below this are title words.
  package var titleTokenCount: UInt32
  /// The record for the article store; opaque here.
  package var stored: [UInt8]
  /// The article's signature; opaque here.
  package var signature: [UInt8]

  package init(
    id: [UInt8], alternateKey: [UInt8] = [], sequence: UInt64 = 0, language: String = "und",
    published: Int64? = nil, source: String = "", tokenCount: UInt32 = 0, titleTokenCount: UInt32 = 0,
    stored: [UInt8] = [], signature: [UInt8] = []
  ) {
    self.id = id
    self.alternateKey = alternateKey
    self.sequence = sequence
    self.language = language
    self.published = published
    self.source = source
    self.tokenCount = tokenCount
    self.titleTokenCount = titleTokenCount
    self.stored = stored
    self.signature = signature
  }
}

/// Where an article lies in a snapshot: its segment and its number there.
package struct DocumentAddress: Hashable, Comparable, Sendable {
  /// Index into the snapshot's segments.
  package let segment: Int
  /// Number inside the segment, from 0.
  package let document: UInt32

  package init(segment: Int, document: UInt32) {
    self.segment = segment
    self.document = document
  }

  package static func < (left: DocumentAddress, right: DocumentAddress) -> Bool {
    (left.segment, left.document) < (right.segment, right.document)
  }
}

/// The first byte of a term says which field it belongs to.
package enum TermField {
  /// Words of title and text, with positions.
  package static let words: UInt8 = 1
  /// Signature terms, with frequencies 1 to 255.
  package static let signature: UInt8 = 2
  /// Pairs of frequent words next to each other; made by the index itself.
  package static let pairs: UInt8 = 3

  /// The most bytes of a term after its field byte.
  package static let longestByteCount = 255

  /// A term (field byte first) as an index holds it: longer ones are cut before the first character
  /// that does not fit.
  package static func cut(_ term: [UInt8]) -> [UInt8] {
    guard term.count > longestByteCount + 1 else { return term }
    var end = longestByteCount + 1
    while end > 1, term[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(term[..<end])
  }

  /// Whether postings of a field have positions.
  @inline(__always)
  package static func hasPositions(_ field: UInt8) -> Bool { field == words }
}
