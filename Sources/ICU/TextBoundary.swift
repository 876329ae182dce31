internal import CICU

/// The end of one segment of a text.
package struct TextBoundary: Hashable, Sendable {
  /// Where the segment ends, in UTF-16 units; it begins where the one before ended.
  package let end: Int
  /// ICU's rule status: for words, ``WordStatus``.
  package let status: Int32
}

/// What kind of segment a word boundary closes.
package enum WordStatus {
  /// Blanks and punctuation are below this, words at or above it.
  package static let none: Int32 = 100
  /// Numbers are `none ..< number`.
  package static let number: Int32 = 200
  /// Words of letters are `number ..< letter`.
  package static let letter: Int32 = 300
  /// Words of Hiragana and Katakana are `letter ..< kana`.
  package static let kana: Int32 = 400
  /// Words of ideographs are `kana ..< ideograph`.
  package static let ideograph: Int32 = 500
}

/// One of ICU's break iterators. Not thread-safe: one for each thread.
@safe final class BreakIterator {
  private let handle: OpaquePointer

  init(_ kind: UBreakIteratorType, locale: String) throws(ICUError) {
    // SAFETY: no text is given yet; the locale is copied by ICU.
    let opened = unsafe try icu("ubrk_open") { status in unsafe ubrk_open(kind, locale, nil, 0, &status) }
    guard let opened = unsafe opened else {
      throw ICUError.failed(function: "ubrk_open", name: "no iterator")
    }
    unsafe handle = opened
  }

  deinit {
    unsafe ubrk_close(handle)
  }

  /// Appends every boundary after the start of the first `count` units of `text`.
  func boundaries(
    of text: borrowing [UInt16], count: Int, into boundaries: inout [TextBoundary]
  ) throws(ICUError) {
    var status = U_ZERO_ERROR
    // SAFETY: ICU keeps a pointer to the text until the next ubrk_setText; it is only followed
    // inside this closure, and the text is taken away before the closure ends.
    unsafe text.withUnsafeBufferPointer { buffer in
      unsafe ubrk_setText(handle, buffer.baseAddress, Int32(min(count, buffer.count)), &status)
      guard status.rawValue <= 0 else { return }
      unsafe ubrk_first(handle)
      while true {
        let end = unsafe ubrk_next(handle)
        guard end >= 0 else { break }
        boundaries.append(TextBoundary(end: Int(end), status: unsafe ubrk_getRuleStatus(handle)))
      }
      unsafe ubrk_setText(handle, nil, 0, &status)
    }
    let result = status
    _ = try icu("ubrk_setText") { status in status = result }
  }
}
