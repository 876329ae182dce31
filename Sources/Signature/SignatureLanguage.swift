internal import Lexicon

/// The languages of signatures: those of the lexicon.
package enum SignatureLanguage {
  /// The name under which signatures know a BCP 47 tag: `zh` for `zh-Hant`, `no` for `nb`.
  package static func name(_ tag: String) -> String { LexiconLanguage(tag: tag).description }
}
