internal import CICU

/// A script of Unicode (UAX #24).
package struct Script: RawRepresentable, Hashable, Sendable {
  /// ICU's number of the script.
  package let rawValue: Int32

  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The script of a scalar; digits and punctuation are ``common``, marks ``inherited``.
  package init(of scalar: Unicode.Scalar) {
    var status = U_ZERO_ERROR
    // SAFETY: takes a code point and a status.
    rawValue = unsafe uscript_getScript(UChar32(bitPattern: scalar.value), &status).rawValue
  }

  /// The first script of a text that is neither common nor inherited, or ``common``.
  package init(of text: some Sequence<Unicode.Scalar>) {
    for scalar in text {
      let script = Script(of: scalar)
      if script != .common, script != .inherited, script != .unknown {
        self = script
        return
      }
    }
    self = .common
  }

  /// The four letters of ISO 15924, for example "Latn".
  package var code: String {
    // SAFETY: a static string for every script, or null.
    unsafe uscript_getShortName(UScriptCode(rawValue: rawValue)).map { unsafe String(cString: $0) } ?? "Zzzz"
  }

  /// The script with a code of ISO 15924; ``unknown`` when there is none.
  package init(code: String) {
    // SAFETY: takes a string.
    let value = unsafe u_getPropertyValueEnum(UCHAR_SCRIPT, code)
    rawValue = value < 0 ? USCRIPT_UNKNOWN.rawValue : value
  }

  private init(_ code: UScriptCode) {
    rawValue = code.rawValue
  }

  package static let common = Script(USCRIPT_COMMON)
  package static let inherited = Script(USCRIPT_INHERITED)
  package static let unknown = Script(USCRIPT_UNKNOWN)
  package static let latin = Script(USCRIPT_LATIN)
  package static let greek = Script(USCRIPT_GREEK)
  package static let cyrillic = Script(USCRIPT_CYRILLIC)
  package static let armenian = Script(USCRIPT_ARMENIAN)
  package static let georgian = Script(USCRIPT_GEORGIAN)
  package static let hebrew = Script(USCRIPT_HEBREW)
  package static let arabic = Script(USCRIPT_ARABIC)
  package static let devanagari = Script(USCRIPT_DEVANAGARI)
  package static let bengali = Script(USCRIPT_BENGALI)
  package static let tamil = Script(USCRIPT_TAMIL)
  package static let ethiopic = Script(USCRIPT_ETHIOPIC)
  package static let thai = Script(USCRIPT_THAI)
  package static let lao = Script(USCRIPT_LAO)
  package static let khmer = Script(USCRIPT_KHMER)
  package static let burmese = Script(USCRIPT_MYANMAR)
  package static let han = Script(USCRIPT_HAN)
  package static let hiragana = Script(USCRIPT_HIRAGANA)
  package static let katakana = Script(USCRIPT_KATAKANA)
  package static let hangul = Script(USCRIPT_HANGUL)
}
