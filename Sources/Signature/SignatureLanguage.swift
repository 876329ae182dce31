internal import Lexicon

/// The languages of signatures: those of the lexicon.
package enum SignatureLanguage {
  /// The name under which signatures know a BCP 47 tag: `zh` for `zh-Hant`, `no` for `nb`.
  package static func name(_ tag: String) -> String { LexiconLanguage(tag: tag).description }

  /// The languages for which the lexicon's tables have words, those of most speakers of a script first.
  package static let ofTables = [
    "en", "es", "fr", "de", "pt", "it", "nl", "ru", "uk", "pl", "tr", "ar", "fa", "he", "hi", "id", "zh",
    "ja",
    "ko", "sv", "da", "no", "fi", "cs", "sk", "hu", "ro", "bg", "sr", "hr", "el", "vi", "th", "bn", "ur",
    "sw",
  ]
}
