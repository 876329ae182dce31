/// What a form may not be.
package enum LexiconChecks {
  /// What is wrong with a form of a name or of a concept, or `nil`.
  package static func problem(_ form: LexiconForm, isName: Bool) -> String? {
    if let weight = form.weight, !(weight > 0 && weight <= 1) { return "has a weight beyond 0 and 1" }
    var letters = 0
    var wrong = mixesAlphabets(form.text)
    for scalar in form.text.unicodeScalars {
      let script = ScriptClass(scalar.value)
      if script == .none || script == .mark || script == .digit { continue }
      letters += 1
      if allowed(script, in: form.cell) { continue }
      // Firms and clubs stand in Latin letters everywhere, acronyms too; other words where the table says so.
      let isCapital = (0x41...0x5A).contains(scalar.value)
      if script != .latin || !(isName || form.isForeign || isCapital) { wrong = true }
    }
    if letters == 0, !form.text.contains(where: \.isNumber) { return "holds no letter" }
    if wrong { return "is not written in the language's script" }
    if FunctionWords.contains(form.text, cell: form.cell) { return "is a function word" }
    return nil
  }

  /// Whether letters that look alike, as Latin and Cyrillic `a`, stand next to each other.
  private static func mixesAlphabets(_ text: String) -> Bool {
    var last = ScriptClass.none
    for scalar in text.unicodeScalars {
      let script = ScriptClass(scalar.value)
      if script == .mark { continue }
      if script.isCased, last.isCased, script != last { return true }
      last = script
    }
    return false
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
