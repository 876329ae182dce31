internal import CICU

/// Splits text into sentences by UAX #29. Not thread-safe: one for each thread.
package final class SentenceBreaker {
  private let iterator: BreakIterator

  /// Opens the rules of a locale; the suffix `@ss=standard` would keep known abbreviations together.
  package init(locale: String = "") throws(ICUError) {
    iterator = try BreakIterator(UBRK_SENTENCE, locale: locale)
  }

  /// Appends the end of every sentence of `utf16`.
  package func boundaries(
    of utf16: borrowing [UInt16], into boundaries: inout [TextBoundary]
  ) throws(ICUError) {
    try iterator.boundaries(of: utf16, count: utf16.count, into: &boundaries)
  }

  /// The sentences of a text, with their blanks and line ends at the end of each.
  package func sentences(of text: String) throws(ICUError) -> [String] {
    let units = utf16(text)
    var ends: [TextBoundary] = []
    try boundaries(of: units, into: &ends)
    var start = 0
    return ends.map { boundary in
      defer { start = boundary.end }
      return string(units[start..<boundary.end])
    }
  }
}
