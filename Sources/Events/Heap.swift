/// A binary heap (Williams 1964): the greatest element comes first.
///
/// Making one takes linear time (Floyd 1964), inserting and removing logarithmic time.
struct Heap<Element: Comparable> {
  private var elements: [Element]

  init(_ elements: [Element]) {
    self.elements = elements
    for index in (0..<elements.count / 2).reversed() { sink(index) }
  }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var index = elements.count - 1
    while index > 0, elements[(index - 1) / 2] < elements[index] {
      elements.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  mutating func popMax() -> Element? {
    guard let last = elements.popLast() else { return nil }
    if elements.isEmpty { return last }
    let greatest = elements[0]
    elements[0] = last
    sink(0)
    return greatest
  }

  private mutating func sink(_ start: Int) {
    var index = start
    while true {
      var greatest = index
      for child in [2 * index + 1, 2 * index + 2]
      where child < elements.count && elements[greatest] < elements[child] { greatest = child }
      if greatest == index { return }
      elements.swapAt(index, greatest)
      index = greatest
    }
  }
}
