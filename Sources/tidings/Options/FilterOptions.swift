import ArgumentParser
import Tidings

/// Options that keep only some of the articles.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only these languages, BCP 47 tags split by commas: ar,nl; may be repeated.", valueName: "tags"))
  var language: [String] = []

  @Option(
    help: ArgumentHelp(
      "Published on or after: 2025-01-10, 7d (days ago), yesterday, today; days are those of UTC.",
      valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Published on or before this day, of UTC.", valueName: "date"))
  var until: String?

  @Option(help: ArgumentHelp("Only this source; may be repeated.", valueName: "name"))
  var source: [String] = []

  @Option(help: ArgumentHelp("Only what was added after this sequence number.", valueName: "seq"))
  var after: UInt64?

  /// The filter, dates resolved against the system's clock.
  func resolved() throws -> ArticleFilter {
    var filter = ArticleFilter()
    if let empty = language.first(where: { $0.allSatisfy { $0 == "," || $0 == " " } }) {
      throw ValidationError("--language \(empty): no language in it; write tags such as en, ar or zh-Hant")
    }
    filter.languages = try language.flatMap { $0.split(separator: ",") }.map { tag in
      let tag = String(tag).trimmingBlanks
      guard isLanguageTag(tag) else {
        throw ValidationError(
          "--language \(tag): no BCP 47 language tag; write tags such as en, ar or zh-Hant")
      }
      return canonicalLanguage(tag)
    }
    filter.since = try since.map { try moment($0, option: "--since", endOfDay: false) }
    filter.until = try until.map { try moment($0, option: "--until", endOfDay: true) }
    filter.sources = source
    filter.afterSequence = after
    return filter
  }

  /// The first or last second that a date option means, in UTC.
  private func moment(_ text: String, option: String, endOfDay: Bool) throws -> Int64 {
    let day: Int64 = 86_400
    let today = currentSeconds() / day * day
    let lowered = text.lowercased()
    var start: Int64
    if lowered == "today" {
      start = today
    } else if lowered == "yesterday" {
      start = today - day
    } else if let unit = lowered.last, let count = Int64(lowered.dropLast()), count >= 0, count < 100_000,
      let days = ["d": 1, "w": 7, "m": 30, "y": 365][String(unit)].map(Int64.init)
    {
      start = today - count * days * day
    } else if let seconds = secondsSince1970(text) {
      if text.utf8.count > 10 { return seconds }
      start = seconds
    } else {
      throw ValidationError("\(option) \(text): want a date such as 2025-01-10, 7d, yesterday or today")
    }
    if endOfDay { start += day - 1 }
    return start
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmingBlanks: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

/// Whether a text has the shape of a language tag (RFC 5646: letters, then subtags of letters and digits).
func isLanguageTag(_ tag: String) -> Bool {
  let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
  guard let first = parts.first, (2...8).contains(first.utf8.count),
    first.utf8.allSatisfy({ (97...122).contains($0 | 0x20) })
  else { return false }
  return parts.dropFirst().allSatisfy { part in
    (1...8).contains(part.utf8.count)
      && part.utf8.allSatisfy { (97...122).contains($0 | 0x20) || (48...57).contains($0) }
  }
}
