internal import CICU

/// Splits text into words by UAX #29, with ICU's dictionaries for Chinese, Japanese, Thai, Lao,
/// Khmer and Burmese. Not thread-safe: one for each thread.
package final class WordBreaker {
  private let iterator: BreakIterator

  /// Opens the rules of a locale; the root locale's rules serve all languages.
  package init(locale: String = "") throws(ICUError) {
    iterator = try BreakIterator(UBRK_WORD, locale: locale)
  }

  /// Appends every word boundary after the start of `utf16`, with its ``WordStatus``.
  ///
  /// - Complexity: O(*n*), about 127 ns a word.
  package func boundaries(
    of utf16: borrowing [UInt16], into boundaries: inout [TextBoundary]
  ) throws(ICUError) {
    try iterator.boundaries(of: utf16, count: utf16.count, into: &boundaries)
  }

  /// The same of the first `count` units.
  package func boundaries(
    of utf16: borrowing [UInt16], count: Int, into boundaries: inout [TextBoundary]
  ) throws(ICUError) {
    try iterator.boundaries(of: utf16, count: count, into: &boundaries)
  }
}
