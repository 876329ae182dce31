/// A language as BCP 47 names it: "en", "zh-Hant", "und" when unknown.
package struct LanguageTag: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The canonical tag.
  package let description: String

  /// Makes a tag canonical: letter case, `-` for `_`, today's codes for withdrawn ones ("iw" is "he").
  ///
  /// An empty text is ``undetermined``.
  package init(_ tag: some StringProtocol) {
    let text = String(tag)
    if 2...3 ~= text.utf8.count, text.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) {
      // Nearly all tags.
      description = LanguageTag.successor(of: text)
      return
    }
    var parts = text.split(whereSeparator: { $0 == "-" || $0 == "_" }).map { String($0) }
    guard !parts.isEmpty else {
      description = "und"
      return
    }
    parts[0] = LanguageTag.successor(of: parts[0].lowercased())
    for index in parts.indices.dropFirst() {
      switch parts[index].utf8.count {
      case 4: parts[index] = parts[index].prefix(1).uppercased() + parts[index].dropFirst().lowercased()
      case 2: parts[index] = parts[index].uppercased()
      default: parts[index] = parts[index].lowercased()
      }
    }
    description = parts.joined(separator: "-")
  }

  /// Takes a tag that is canonical as it stands.
  init(canonical tag: String) { description = tag }

  package init(stringLiteral tag: String) {
    self.init(tag)
  }

  /// No language in particular, or one that could not be told.
  package static let undetermined: LanguageTag = "und"

  // A literal is made canonical each time it is met; these are made once.
  static let chinese: LanguageTag = "zh"
  static let traditionalChinese: LanguageTag = "zh-Hant"
  static let japanese: LanguageTag = "ja"
  static let korean: LanguageTag = "ko"

  /// Whether nothing is known about the language.
  package var isUndetermined: Bool { self == .undetermined }

  /// The language without script, region and variants: "zh" of "zh-Hant".
  package var base: LanguageTag {
    guard let dash = description.firstIndex(of: "-") else { return self }
    return LanguageTag(description[..<dash])
  }

  /// Today's code for a language, whose code may be withdrawn.
  private static func successor(of language: String) -> String {
    switch language {
    case "iw": "he"
    case "in": "id"
    case "ji": "yi"
    case "jw": "jv"
    case "mo": "ro"
    case "sh": "sr"
    case "tl": "fil"
    case "un": "und"
    case "nb": "no"
    default: language
    }
  }
}
