internal import Glibc

/// Asks the system for pages of two megabytes where memory is read here and there.
///
/// A hundred megabytes in pages of 4 KB need more translations than the processor keeps, so that each
/// access waits twice. A system without such pages, or without any to spare, goes on with small ones.
enum LargePages {
  /// Gives the advice for the whole pages of some memory.
  static func advise(_ start: UnsafeMutableRawPointer, byteCount: Int) {
    let page = 4096
    let address = Int(bitPattern: start)
    let first = (address + page - 1) & ~(page - 1)
    let end = (address + byteCount) & ~(page - 1)
    guard end > first else { return }
    // SAFETY: the range lies inside the caller's memory; the advice changes no contents.
    unsafe _ = madvise(start + (first - address), end - first, MADV_HUGEPAGE)
  }
}
