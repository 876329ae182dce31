internal import CStemmer

/// One Snowball stemmer; of one thread.
@safe final class SnowballStemmer {
  private let handle: OpaquePointer

  /// The stemmer of an algorithm, or `nil` when the library lacks it.
  init?(_ algorithm: String) {
    // SAFETY: the name is NUL-terminated for the length of the call; the stemmer is owned by this object alone.
    guard let made = unsafe algorithm.withCString({ unsafe sb_stemmer_new($0, nil) }) else { return nil }
    unsafe handle = made
  }

  deinit {
    unsafe sb_stemmer_delete(handle)
  }

  /// The stem of a word in small letters.
  func stem(_ word: [UInt8]) -> [UInt8] {
    unsafe word.withUnsafeBufferPointer { buffer in
      // SAFETY: the stemmer reads `count` bytes and answers with bytes of its own that live until its next call.
      guard let base = buffer.baseAddress,
        let result = unsafe sb_stemmer_stem(handle, base, Int32(buffer.count))
      else { return [] }
      return unsafe Array(UnsafeBufferPointer(start: result, count: Int(sb_stemmer_length(handle))))
    }
  }
}
