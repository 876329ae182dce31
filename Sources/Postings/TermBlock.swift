internal import Bytes

/// Walks through one block of front-coded terms.
@safe struct TermBlock {
  private let dictionary: TermDictionary
  private let base: UnsafeRawPointer
  private let stringsEnd: Int
  private let end: Int
  let field: UInt8
  private var string: Int
  private var value: Int
  private var postingsOffset: Int
  private var remaining: Int
  private var isFirst = true

  /// The current term without its field byte.
  private(set) var suffix: [UInt8] = []
  /// Where the current term's postings lie.
  private(set) var entry = TermEntry(
    documentFrequency: 0, isFrequent: false, hasPositions: false, offset: 0, documentByteCount: 0,
    positionByteCount: 0, document: 0, frequency: 0, position: 0)

  /// The current term with its field byte.
  var term: [UInt8] { [field] + suffix }

  /// A block of no terms.
  init(emptyIn dictionary: TermDictionary) {
    self.dictionary = dictionary
    unsafe base = dictionary.file.base
    field = 0
    string = 0
    stringsEnd = 0
    value = 0
    end = 0
    postingsOffset = 0
    remaining = 0
  }

  /// The block's bytes must have been checked.
  init(_ dictionary: TermDictionary, block: Int, range: Range<Int>) {
    self.dictionary = dictionary
    // SAFETY: the range lies in the dictionary's file, which this value keeps alive.
    unsafe base = dictionary.file.base
    field = dictionary.fields.first { $0.firstBlock <= block && block < $0.endBlock }?.field ?? 0
    var offset = range.lowerBound
    end = range.upperBound
    remaining = Int(truncatingIfNeeded: unsafe VarInt.decode(base, at: &offset, end: end) ?? 0)
    let stringCount = unsafe VarInt.decode(base, at: &offset, end: end) ?? 0
    postingsOffset = Int(truncatingIfNeeded: unsafe VarInt.decode(base, at: &offset, end: end) ?? 0)
    string = offset
    stringsEnd = min(end, offset + Int(truncatingIfNeeded: min(stringCount, UInt64(UInt32.max))))
    value = stringsEnd
  }

  /// Moves to the next term; `false` at the end of the block.
  mutating func next() throws(BytesError) -> Bool {
    guard remaining > 0 else { return false }
    remaining -= 1
    guard
      let (shared, length) = unsafe TermBlock.readLengths(
        base, at: &string, end: stringsEnd, isFirst: isFirst),
      shared <= suffix.count, length <= stringsEnd - string
    else { throw dictionary.damaged(string) }
    isFirst = false
    suffix.removeLast(suffix.count - shared)
    // SAFETY: the bytes end before `stringsEnd`, inside the checked range.
    unsafe suffix.append(contentsOf: UnsafeRawBufferPointer(start: base + string, count: length))
    string += length
    guard
      let entry = unsafe TermBlock.readEntry(
        base, at: &value, end: end, hasPositions: TermField.hasPositions(field),
        postingsOffset: &postingsOffset)
    else { throw dictionary.damaged(value) }
    self.entry = entry
    return true
  }

  /// How many bytes a term shares with the one before, and how many follow.
  ///
  /// SAFETY: `base` may be read up to `end`.
  @inline(__always)
  private static func readLengths(
    _ base: UnsafeRawPointer, at offset: inout Int, end: Int, isFirst: Bool
  ) -> (shared: Int, rest: Int)? {
    if isFirst {
      guard let length = unsafe VarInt.decode(base, at: &offset, end: end) else { return nil }
      return (0, Int(truncatingIfNeeded: length & 0xFFFF_FFFF))
    }
    guard offset < end else { return nil }
    let head = unsafe base.load(fromByteOffset: offset, as: UInt8.self)
    offset += 1
    var shared = Int(head >> 4)
    var rest = Int(head & 15)
    if shared == 15 {
      guard let more = unsafe VarInt.decode(base, at: &offset, end: end) else { return nil }
      shared += Int(truncatingIfNeeded: more & 0xFFFF_FFFF)
    }
    if rest == 15 {
      guard let more = unsafe VarInt.decode(base, at: &offset, end: end) else { return nil }
      rest += Int(truncatingIfNeeded: more & 0xFFFF_FFFF)
    }
    return (shared, rest)
  }

  /// SAFETY: `base` may be read up to `end`.
  @inline(__always)
  private static func readEntry(
    _ base: UnsafeRawPointer, at value: inout Int, end: Int, hasPositions: Bool, postingsOffset: inout Int
  ) -> TermEntry? {
    guard let head = unsafe VarInt.decode(base, at: &value, end: end), head >> 1 <= UInt64(UInt32.max) else {
      return nil
    }
    var entry = TermEntry(
      documentFrequency: Int(head >> 1), isFrequent: head & 1 == 1, hasPositions: hasPositions,
      offset: postingsOffset, documentByteCount: 0, positionByteCount: 0, document: 0, frequency: 0,
      position: 0)
    guard let first = unsafe VarInt.decode(base, at: &value, end: end) else { return nil }
    if head == 0 {
      entry.documentFrequency = 1
      entry.document = UInt32(truncatingIfNeeded: first)
      entry.frequency = 1
      if hasPositions {
        guard let position = unsafe VarInt.decode(base, at: &value, end: end) else { return nil }
        entry.position = UInt32(truncatingIfNeeded: position)
      }
      return entry
    }
    if entry.documentFrequency == 1 {
      guard let frequency = unsafe VarInt.decode(base, at: &value, end: end),
        (2..<1 << 31).contains(frequency)
      else {
        return nil
      }
      entry.document = UInt32(truncatingIfNeeded: first)
      entry.frequency = UInt32(truncatingIfNeeded: frequency)
    } else {
      guard entry.documentFrequency > 1 else { return nil }
      entry.documentByteCount = Int(truncatingIfNeeded: first & 0xFF_FFFF_FFFF)
    }
    if hasPositions {
      guard let positions = unsafe VarInt.decode(base, at: &value, end: end) else { return nil }
      entry.positionByteCount = Int(truncatingIfNeeded: positions & 0xFF_FFFF_FFFF)
    }
    postingsOffset &+= entry.documentByteCount + entry.positionByteCount
    return entry
  }

  /// Passes over an entry and returns how many bytes its postings take.
  ///
  /// SAFETY: `base` may be read up to `end`.
  @inline(__always)
  private static func skipEntry(
    _ base: UnsafeRawPointer, at value: inout Int, end: Int, hasPositions: Bool
  ) -> Int? {
    guard let head = unsafe VarInt.decode(base, at: &value, end: end),
      let first = unsafe VarInt.decode(base, at: &value, end: end)
    else { return nil }
    var size = 0
    if head >> 1 == 1 {
      guard unsafe VarInt.decode(base, at: &value, end: end) != nil else { return nil }
    } else if head != 0 {
      size = Int(truncatingIfNeeded: first & 0xFF_FFFF_FFFF)
    }
    if hasPositions {
      guard let positions = unsafe VarInt.decode(base, at: &value, end: end) else { return nil }
      if head != 0 { size &+= Int(truncatingIfNeeded: positions & 0xFF_FFFF_FFFF) }
    }
    return size
  }

  /// Finds a term (field byte first) in a block without copying a byte.
  ///
  /// SAFETY: the range was checked; `term` has at least one byte.
  static func find(
    _ term: UnsafeRawBufferPointer, in dictionary: TermDictionary, range: Range<Int>
  ) throws(BytesError) -> TermEntry? {
    let base = unsafe dictionary.file.base
    let end = range.upperBound
    var offset = range.lowerBound
    guard let count = unsafe VarInt.decode(base, at: &offset, end: end),
      let stringCount = unsafe VarInt.decode(base, at: &offset, end: end),
      let postings = unsafe VarInt.decode(base, at: &offset, end: end),
      stringCount <= UInt64(end - offset)
    else { throw dictionary.damaged(offset) }
    let stringsEnd = offset + Int(stringCount)
    let target = term.count - 1
    var matched = 0
    var index = 0
    while index < Int(truncatingIfNeeded: count) {
      guard
        let (shared, length) = unsafe readLengths(base, at: &offset, end: stringsEnd, isFirst: index == 0),
        length <= stringsEnd - offset
      else { throw dictionary.damaged(offset) }
      if index == 0 || shared == matched {
        var step = 0
        while step < length, matched + step < target,
          unsafe base.load(fromByteOffset: offset + step, as: UInt8.self) == term[1 + matched + step]
        { step += 1 }
        if step == length, matched + step == target {
          var at = stringsEnd
          var location = Int(truncatingIfNeeded: postings)
          let hasPositions = unsafe TermField.hasPositions(term[0])
          for _ in 0..<index {
            guard let size = unsafe skipEntry(base, at: &at, end: end, hasPositions: hasPositions) else {
              throw dictionary.damaged(at)
            }
            location &+= size
          }
          guard
            let entry = unsafe readEntry(
              base, at: &at, end: end, hasPositions: hasPositions, postingsOffset: &location)
          else { throw dictionary.damaged(at) }
          return entry
        }
        // Here the entry is smaller or larger; larger ends the search.
        if step < length {
          if matched + step == target { return nil }
          if unsafe base.load(fromByteOffset: offset + step, as: UInt8.self) > term[1 + matched + step] {
            return nil
          }
        }
        matched += step
      } else if shared < matched {
        return nil
      }
      offset += length
      index += 1
    }
    return nil
  }
}
