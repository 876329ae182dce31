private import Glibc

/// A block of memory for numbers, owned by this object, zero at first.
@safe public final class Memory<Element: BitwiseCopyable> {
  /// The numbers.
  public let cells: Cells<Element>

  /// Makes room for `count` elements, each `value`.
  public init(count: Int, repeating value: Element) {
    // Zeros come from the system, which gives each page when it is first touched: of a window most are not.
    // SAFETY: room for `count` elements, whose bytes are initialised, and `free` takes what `calloc` gave.
    guard let room = unsafe calloc(max(1, count), MemoryLayout<Element>.stride) else {
      fatalError("out of memory")
    }
    let pointer = unsafe room.assumingMemoryBound(to: Element.self)
    if unsafe withUnsafeBytes(of: value, { unsafe $0.contains { $0 != 0 } }) {
      unsafe pointer.update(repeating: value, count: count)
    }
    cells = unsafe Cells(base: pointer, count: count)
  }

  deinit { unsafe free(cells.base) }
}

/// A window on numbers that a ``Memory`` keeps alive; the currency of the inner loops.
///
/// SAFETY: indices are checked in debug builds only. Every function that takes cells states
/// which indices it touches, and the owner outlives the call.
@safe public struct Cells<Element: BitwiseCopyable> {
  /// The first element.
  public let base: UnsafeMutablePointer<Element>
  /// Elements in the window.
  public let count: Int

  @inlinable @inline(__always)
  public init(base: UnsafeMutablePointer<Element>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  @inlinable @inline(__always)
  public subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return unsafe base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      unsafe base[index] = newValue
    }
  }

  /// Sets `range` to one value.
  @inlinable @inline(__always)
  public func fill(_ range: Range<Int>, with value: Element) {
    assert(range.lowerBound >= 0 && range.upperBound <= count)
    // A plain loop becomes vector stores; `update(repeating:count:)` copies element by element.
    var index = range.lowerBound
    while index < range.upperBound {
      unsafe base[index] = value
      index &+= 1
    }
  }

  /// The cells from `offset` on.
  @inlinable @inline(__always)
  public func from(_ offset: Int) -> Cells {
    assert(offset >= 0 && offset <= count)
    return unsafe Cells(base: base + offset, count: count - offset)
  }
}
