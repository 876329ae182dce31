package import Bytes
package import Postings

/// Why an index could not be written.
package enum IndexerError: Error, Sendable, CustomStringConvertible {
  /// The index cannot be opened.
  case postings(PostingsError)
  /// A file could not be written or read.
  case bytes(BytesError)
  /// An earlier failure leaves the writer unusable: open a new one.
  case failedEarlier(reason: String)

  package var description: String {
    switch self {
    case .postings(let error): error.description
    case .bytes(let error): error.description
    case .failedEarlier(let reason): "the writer stopped after: \(reason)"
    }
  }
}
