/// The words of each language that are too common to say what a text is about.
enum StopWords {
  /// Whether a word as written is a stop word.
  static func contains(_ spelling: [UInt8], language: LanguageTag) -> Bool {
    false
  }
}
