extension LexiconLanguage {
  /// Languages with tables of their own whose words a language without any mostly writes the same, or has taken over: the
  /// nearest first. Macedonian `изборите` is Bulgarian, Galician `terremoto` Portuguese, Kazakh `парламент` Russian,
  /// and Filipino reports have English words beside their own.
  package var kin: [LexiconLanguage] { LexiconLanguage.families[self] ?? [] }

  private static let families: [LexiconLanguage: [LexiconLanguage]] = {
    let families = [
      "mk": "bg sr", "be": "uk ru", "sl": "hr", "af": "nl", "fy": "nl", "lb": "de", "gl": "pt es",
      "ca": "es it fr", "oc": "fr es", "ast": "es", "an": "es", "co": "it", "scn": "it", "vec": "it",
      "fur": "it",
      "tl": "en es", "ceb": "en es", "war": "en es", "ilo": "en es", "pcm": "en", "tpi": "en", "sco": "en",
      "jv": "id", "su": "id", "min": "id", "mr": "hi", "ne": "hi", "bho": "hi", "mai": "hi", "sa": "hi",
      "as": "bn",
      "az": "tr", "crh": "tr", "tk": "tr", "kk": "ru", "ky": "ru", "tt": "ru", "ba": "ru", "mn": "ru",
      "tg": "ru",
      "cv": "ru", "os": "ru", "sah": "ru", "ht": "fr", "fo": "da", "sd": "ur", "ps": "fa", "mt": "it en",
    ]
    var result: [LexiconLanguage: [LexiconLanguage]] = [:]
    for (tag, kin) in families {
      result[LexiconLanguage(tag: tag)] = kin.split(separator: " ").map { LexiconLanguage(tag: String($0)) }
    }
    return result
  }()
}
