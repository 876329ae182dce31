internal import ICU

/// Finds the rules for a word: those of the article's language if it is written in the word's
/// script, else those of the language that the script most likely is.
package final class RuleBook {
  private var opened: [String: LanguageRules] = [:]

  /// The rules of a base language.
  func rules(for language: String) -> LanguageRules {
    if let known = opened[language] { return known }
    let rules = LanguageRules(language: language)
    opened[language] = rules
    return rules
  }

  /// The rules for a word of `script` in an article of `language`.
  func rules(for language: LanguageTag, script: Script) -> LanguageRules {
    if script == .latin {
      if let latin, latin.language == language { return latin.rules }
      let rules = rules(for: RuleBook.language(language.base.description, writtenIn: script))
      latin = (language, rules)
      return rules
    }
    if let last, last.script == script, last.language == language { return last.rules }
    let rules = rules(for: RuleBook.language(language.base.description, writtenIn: script))
    last = (language, script, rules)
    return rules
  }

  /// The rules asked for last: most words of an article want the same. Those for Latin letters, which are
  /// met in articles of every script, have a place to themselves.
  private var last: (language: LanguageTag, script: Script, rules: LanguageRules)?
  private var latin: (language: LanguageTag, rules: LanguageRules)?

  /// The language whose rules fit a script: `language` itself where it may be written so.
  static func language(_ language: String, writtenIn script: Script) -> String {
    if script == .common || script == .inherited { return language }
    if scripts(of: language).contains(script) { return language }
    return mainLanguage(of: script)
  }

  /// Those of some base languages in which at least one word of a text may be written; all when it has no letters.
  package static func languages(_ languages: [String], thatMayWrite text: String) -> [String] {
    var letters: Set<Script> = []
    for scalar in text.unicodeScalars { letters.insert(Script(of: scalar)) }
    letters.subtract([.common, .inherited, .unknown])
    return letters.isEmpty ? languages : languages.filter { !letters.isDisjoint(with: scripts(of: $0)) }
  }

  /// The scripts in which a language is written; Latin where we know nothing else.
  private static func scripts(of language: String) -> [Script] {
    switch language {
    case "ru", "uk", "be", "bg", "mk", "ky", "tg", "tt", "ba", "cv", "mn", "kk": [.cyrillic]
    case "sr", "bs", "uz", "az", "hr": [.latin, .cyrillic]
    case "ar", "fa", "ur", "ps", "ug", "sd", "ckb": [.arabic]
    case "ku": [.latin, .arabic]
    case "he", "yi": [.hebrew]
    case "el": [.greek]
    case "hy": [.armenian]
    case "ka": [.georgian]
    case "hi", "mr", "ne", "sa", "bho", "mai": [.devanagari]
    case "bn", "as": [.bengali]
    case "ta": [.tamil]
    case "am", "ti": [.ethiopic]
    case "th": [.thai]
    case "lo": [.lao]
    case "km": [.khmer]
    case "my": [.burmese]
    case "zh", "yue": [.han]
    case "ja": [.han, .hiragana, .katakana]
    case "ko": [.hangul, .han]
    case "gu", "pa", "te", "kn", "ml", "si", "or", "dv", "bo", "dz", "und": []
    default: [.latin]
    }
  }

  /// What a word of a script is taken for in an article of a language not written in it.
  private static func mainLanguage(of script: Script) -> String {
    switch script {
    case .latin: "en"
    case .cyrillic: "ru"
    case .arabic: "ar"
    case .hebrew: "he"
    case .greek: "el"
    case .armenian: "hy"
    case .georgian: "ka"
    case .devanagari: "hi"
    case .bengali: "bn"
    case .tamil: "ta"
    case .ethiopic: "am"
    case .thai: "th"
    case .lao: "lo"
    case .khmer: "km"
    case .burmese: "my"
    case .han: "zh"
    case .hiragana, .katakana: "ja"
    case .hangul: "ko"
    default: scriptsOfIndia.first { $0.script == script }?.language ?? "und"
    }
  }

  private static let scriptsOfIndia: [(script: Script, language: String)] = [
    ("Gujr", "gu"), ("Guru", "pa"), ("Telu", "te"), ("Knda", "kn"), ("Mlym", "ml"), ("Sinh", "si"),
    ("Orya", "or"),
  ].map { (Script(code: $0.0), $0.1) }
}
