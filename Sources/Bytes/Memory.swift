/// A block of memory for numbers, owned by this object, zero at first.
@safe package final class Memory<Element: BitwiseCopyable> {
  /// The numbers.
  package let cells: Cells<Element>

  /// Makes room for `count` elements, each `value`.
  package init(count: Int, repeating value: Element) {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
    unsafe pointer.initialize(repeating: value, count: count)
    cells = unsafe Cells(base: pointer, count: count)
  }

  deinit { unsafe cells.base.deallocate() }
}

/// A window on numbers that a ``Memory`` keeps alive; the currency of the inner loops.
///
/// SAFETY: indices are checked in debug builds only. Every function that takes cells states
/// which indices it touches, and the owner outlives the call.
@safe package struct Cells<Element: BitwiseCopyable> {
  /// The first element.
  package let base: UnsafeMutablePointer<Element>
  /// Elements in the window.
  package let count: Int

  @inline(__always)
  package init(base: UnsafeMutablePointer<Element>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  @inline(__always)
  package subscript(index: Int) -> Element {
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
  @inline(__always)
  package func fill(_ range: Range<Int>, with value: Element) {
    assert(range.lowerBound >= 0 && range.upperBound <= count)
    unsafe (base + range.lowerBound).update(repeating: value, count: range.count)
  }

  /// The cells from `offset` on.
  @inline(__always)
  package func from(_ offset: Int) -> Cells {
    assert(offset >= 0 && offset <= count)
    return unsafe Cells(base: base + offset, count: count - offset)
  }
}
