/// What share of a word's weight in a question a term carries.
enum TermWeight: UInt8 {
  /// What terms of its kind usually carry.
  case usual
  /// What the unstemmed word without its accents carries.
  case bare
  /// What a word without the accents carries where accents make other words.
  case unaccented

  func share(of kind: TermKind) -> Float {
    switch self {
    case .usual: kind.usualWeight
    case .bare: TermKind.bareWeight
    case .unaccented: 0.1
    }
  }
}

/// Collects the terms of one word, none of them twice, in one array of bytes: of each term its kind and
/// weight, its length, and its UTF-8.
struct TermList {
  private(set) var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }

  /// Longer terms are cut before the first character that does not fit: no word of any language is this long.
  static let longest = 255

  /// Forgets the terms but keeps the room for others.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Adds a term in UTF-16 unless it is empty or there already.
  mutating func add(_ word: [UInt16], _ kind: TermKind, weight: TermWeight = .usual) {
    let start = begin(kind, weight)
    Transcoding.append(word, to: &bytes)
    end(start)
  }

  /// Adds a term in UTF-8 unless it is empty or there already.
  mutating func add(utf8 word: [UInt8], _ kind: TermKind) {
    let start = begin(kind, .usual)
    bytes.append(contentsOf: word)
    end(start)
  }

  private mutating func begin(_ kind: TermKind, _ weight: TermWeight) -> Int {
    let start = bytes.count
    bytes.append((start == 0 ? TermKind.main : kind).rawValue | weight.rawValue << 4)
    bytes.append(0)
    return start
  }

  /// Writes the length of the term that began at `start`, or takes the term away.
  private mutating func end(_ start: Int) {
    let first = start + TermList.headerCount
    var length = bytes.count - first
    if length > TermList.longest {
      length = TermList.longest
      while length > 0, bytes[first + length] & 0xC0 == 0x80 { length -= 1 }
    }
    if length == 0 || bytes[first] < 0x20 || contains(first..<first + length, before: start) {
      bytes.removeLast(bytes.count - start)
      return
    }
    bytes.removeLast(bytes.count - first - length)
    bytes[start + 1] = UInt8(length)
  }

  private func contains(_ term: Range<Int>, before end: Int) -> Bool {
    let bytes = bytes.span
    var start = 0
    while start < end {
      let length = Int(bytes[start + 1])
      start += TermList.headerCount
      if length == term.count {
        var same = 0
        while same < length, bytes[start + same] == bytes[term.lowerBound + same] { same += 1 }
        if same == length { return true }
      }
      start += length
    }
    return false
  }

  /// The bytes before a term's first.
  static let headerCount = 2

  /// Calls `body` with each term of a list that begins at `start`: its kind, weight and place.
  static func forEach(
    in bytes: Span<UInt8>, _ list: Range<Int>, _ body: (TermKind, TermWeight, Range<Int>) -> Void
  ) {
    var start = list.lowerBound
    while start < list.upperBound {
      let first = start + headerCount
      let kind = TermKind(rawValue: bytes[start] & 0xF) ?? .main
      let end = first + Int(bytes[start + 1])
      body(kind, TermWeight(rawValue: bytes[start] >> 4) ?? .usual, first..<end)
      start = end
    }
  }
}
