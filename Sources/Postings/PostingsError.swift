package import Bytes

/// Why an index cannot be used.
package enum PostingsError: Error, Sendable, CustomStringConvertible {
  /// There is no index in this folder.
  case noIndex(path: String)
  /// The index was made with other versions of what decides its terms.
  case versions(path: String, part: String, found: String, expected: String)
  /// The files cannot be read, or are damaged.
  case bytes(BytesError)

  package var description: String {
    switch self {
    case .noIndex(let path): "\(path): no index here"
    case .versions(let path, let part, let found, let expected):
      "\(path): made with \(part) \(found), this program has \(expected); index again"
    case .bytes(let error): error.description
    }
  }
}

/// Versions of everything that decides what the terms of an article are.
///
/// Handed in by upper floors; an index made with others is refused.
package struct IndexVersions: Equatable, Sendable {
  /// The version of ICU.
  package var icu: String
  /// The version of Unicode.
  package var unicode: String
  /// The version of the rules from text to words.
  package var analyzer: String
  /// The version of the lexicon behind signatures.
  package var lexicon: String

  package init(icu: String = "", unicode: String = "", analyzer: String = "", lexicon: String = "") {
    self.icu = icu
    self.unicode = unicode
    self.analyzer = analyzer
    self.lexicon = lexicon
  }

  /// The first part in which an index differs from what is expected.
  package func firstDifference(from expected: IndexVersions) -> (
    part: String, found: String, expected: String
  )? {
    if icu != expected.icu { return ("ICU", icu, expected.icu) }
    if unicode != expected.unicode { return ("Unicode", unicode, expected.unicode) }
    if analyzer != expected.analyzer { return ("analyzer", analyzer, expected.analyzer) }
    if lexicon != expected.lexicon { return ("lexicon", lexicon, expected.lexicon) }
    return nil
  }
}
