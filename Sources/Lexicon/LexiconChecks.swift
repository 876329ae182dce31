/// What a form may not be.
package enum LexiconChecks {
  /// What is wrong with a form, or `nil`.
  package static func problem(_ form: LexiconForm) -> String? {
    if let weight = form.weight, !(weight > 0 && weight <= 1) { return "has a weight beyond 0 and 1" }
    var letters = 0
    var wrong = false
    for scalar in form.text.unicodeScalars {
      let script = ScriptClass(scalar.value)
      if script == .none || script == .mark || script == .digit { continue }
      letters += 1
      if !allowed(script, in: form.cell) { wrong = true }
    }
    if letters == 0, !form.text.contains(where: \.isNumber) { return "holds no letter" }
    if wrong, !isForeignAcronym(form.text) { return "is not written in the language's script" }
    if FunctionWords.contains(form.text, cell: form.cell) { return "is a function word" }
    return nil
  }

  /// Names of firms and clubs stand in Latin letters everywhere.
  private static func isForeignAcronym(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x41...0x5A).contains($0.value) || (0x61...0x7A).contains($0.value) }
      && !text.unicodeScalars.contains { ScriptClass($0.value) == .cyrillic && isLatinMixed(text) }
  }

  private static func isLatinMixed(_ text: String) -> Bool {
    text.split(separator: " ").contains { word in
      let scripts = Set(word.unicodeScalars.map { ScriptClass($0.value) })
      return scripts.contains(.latin) && scripts.contains(.cyrillic)
    }
  }

  private static func allowed(_ script: ScriptClass, in cell: String) -> Bool {
    switch cell {
    case "ru", "uk", "bg", "mk": script == .cyrillic
    case "sr": script == .cyrillic || script == .latin
    case "ar", "fa", "ur": script == .arabic
    case "he": script == .hebrew
    case "hi", "mr": script == .devanagari
    case "bn": script == .bengali
    case "th": script == .thai
    case "zh", "zt": script == .han
    case "ja": script == .han || script == .hiragana || script == .katakana
    case "ko": script == .hangul
    case "el": script == .greek
    case "ka", "hy", "ta", "te": script == .other
    default: script == .latin
    }
  }
}
