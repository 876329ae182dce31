internal import ICU

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

  /// Takes what an article gives as its language, in two letters where ICU knows them ("eng" is "en").
  ///
  /// `nil` for what has not the form of a tag or names no language that ICU knows: "English", "en; q=0.8".
  package init?(given text: String) {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" })
    guard text.utf8.count <= LanguageTag.longest, let first = parts.first, 2...3 ~= first.utf8.count,
      first.utf8.allSatisfy({ 0x61...0x7A ~= $0 | 0x20 }),
      parts.dropFirst().allSatisfy({ part in
        1...8 ~= part.utf8.count
          && part.utf8.allSatisfy { 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 }
      })
    else { return nil }
    let tag = LanguageTag(text)
    let base = tag.base
    if LanguageTag.known.contains(base.description) {
      self = tag
      return
    }
    let successor = LanguageTag(LocaleName.tag(base.description))
    guard LanguageTag.known.contains(successor.description) else { return nil }
    self.init(successor.description + tag.description.dropFirst(base.description.utf8.count))
  }

  /// What RFC 5646 asks everybody to have room for.
  private static let longest = 35
  /// ICU's list, and members of its languages that go by names of their own.
  private static let known = Set(LocaleName.languages).union(wholes.keys)

  /// The languages to which such members belong, and by whose rules their words go.
  private static let wholes = [
    "arb": "ar", "cmn": "zh", "ekk": "et", "lvs": "lv", "npi": "ne", "ory": "or", "pes": "fa", "prs": "fa",
    "swh": "sw", "zsm": "ms",
  ]

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

  /// The language without script, region and variants: "zh" of "zh-Hant"; of a member of a language the whole one: "fa"
  /// of "prs".
  package var base: LanguageTag {
    guard let dash = description.firstIndex(of: "-") else {
      return LanguageTag.wholes[description].map { LanguageTag(canonical: $0) } ?? self
    }
    return LanguageTag(description[..<dash]).base
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
