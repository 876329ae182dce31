internal import CStemmer

/// One of Snowball's stemmers. Not thread-safe: one for each thread.
@safe final class SnowballStemmer {
  private let handle: OpaquePointer

  /// Opens the stemmer of a language by Snowball's name for it, or `nil` when this libstemmer lacks it.
  init?(algorithm: String) {
    // SAFETY: both names are copied; null means unknown.
    guard let opened = unsafe sb_stemmer_new(algorithm, "UTF_8") else { return nil }
    unsafe handle = opened
  }

  deinit {
    unsafe sb_stemmer_delete(handle)
  }

  /// Appends the stem of a lower-case word in UTF-8; nothing when there is no memory for it.
  func stem(_ word: [UInt8], into result: inout [UInt8]) {
    // SAFETY: the stemmer owns what it returns until its next call; it is copied at once.
    guard let stem = unsafe sb_stemmer_stem(handle, word, Int32(word.count)) else { return }
    let length = Int(unsafe sb_stemmer_length(handle))
    unsafe result.append(contentsOf: UnsafeBufferPointer(start: stem, count: length))
  }

  /// Snowball's name for the language of a tag, where it has the language.
  static func algorithm(for base: String) -> String? {
    algorithms[base]
  }

  private static let algorithms = [
    "ar": "arabic", "hy": "armenian", "eu": "basque", "ca": "catalan", "da": "danish", "nl": "dutch",
    "en": "english", "fi": "finnish", "fr": "french", "de": "german", "el": "greek", "hi": "hindi",
    "hu": "hungarian", "id": "indonesian", "ms": "indonesian", "ga": "irish", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "no": "norwegian", "nn": "norwegian", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "hr": "serbian", "bs": "serbian",
    "es": "spanish", "sv": "swedish", "ta": "tamil", "tr": "turkish", "az": "turkish", "yi": "yiddish",
  ]
}
