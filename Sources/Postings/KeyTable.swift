package import Bytes

/// From keys to articles: the articles in order of their keys' hashes, behind a table of buckets.
///
/// Layout: count (8 bytes), bucket bits (8 bytes), 2^bits + 1 bucket starts (4 bytes each),
/// then for each key its article (4 bytes), then for each key the upper half of its hash (4 bytes).
/// Keys whose halves are equal are told apart by what the caller knows of them.
package struct KeyTable: Sendable {
  private let file: CheckedFile
  private let count: Int
  private let bits: UInt64
  private let starts: Int
  private let documents: Int
  private let hashes: Int

  static func encode(_ entries: [(hash: UInt64, document: UInt32)]) -> [UInt8] {
    let sorted = entries.sorted { ($0.hash >> 32, $0.document) < ($1.hash >> 32, $1.document) }
    var bits: UInt64 = 0
    while 1 << bits < sorted.count / 4 { bits += 1 }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 + (4 << Int(bits)) + 4 + sorted.count * 8)
    bytes.appendInteger(UInt64(sorted.count))
    bytes.appendInteger(bits)
    var next = 0
    for bucket in 0...(1 << bits) {
      while next < sorted.count, bits == 0 ? bucket > 0 : sorted[next].hash >> (64 - bits) < UInt64(bucket) {
        next += 1
      }
      bytes.appendInteger(UInt32(next))
    }
    for entry in sorted { bytes.appendInteger(entry.document) }
    for entry in sorted { bytes.appendInteger(UInt32(truncatingIfNeeded: entry.hash >> 32)) }
    return bytes
  }

  init(_ file: CheckedFile, offset: Int, byteCount: Int) throws(BytesError) {
    self.file = file
    let count = try file.load(offset, as: UInt64.self)
    bits = try file.load(offset + 8, as: UInt64.self)
    guard count <= UInt64(UInt32.max), bits <= 31,
      byteCount == 16 + ((1 << Int(bits)) + 1) * 4 + Int(count) * 8
    else {
      throw .corrupt(path: file.path, offset: offset, reason: "a key table's head does not fit its length")
    }
    self.count = Int(count)
    starts = offset + 16
    documents = starts + ((1 << Int(bits)) + 1) * 4
    hashes = documents + Int(count) * 4
  }

  /// The articles whose key has this hash in its upper half.
  package func find(_ hash: UInt64) throws(BytesError) -> [UInt32] { try articles(in: run(of: hash)) }

  /// The places of the keys with this hash in its upper half.
  ///
  /// Many keys of one hash are easily made: the places are searched for, not walked through.
  func run(of hash: UInt64) throws(BytesError) -> Range<Int> {
    guard count > 0 else { return 0..<0 }
    let wanted = UInt32(truncatingIfNeeded: hash >> 32)
    let bucket = bits == 0 ? 0 : Int(hash >> (64 - bits))
    let start = Int(try file.load(starts + bucket * 4, as: UInt32.self))
    let end = Int(try file.load(starts + bucket * 4 + 4, as: UInt32.self))
    guard start <= end, end <= count else {
      throw .corrupt(path: file.path, offset: starts + bucket * 4, reason: "a bucket of keys is out of order")
    }
    var low = start
    var high = end
    while low < high {
      let middle = (low + high) >> 1
      if try half(middle) < wanted { low = middle + 1 } else { high = middle }
    }
    let first = low
    high = end
    while low < high {
      let middle = (low + high) >> 1
      if try half(middle) <= wanted { low = middle + 1 } else { high = middle }
    }
    return first..<low
  }

  /// The articles at some places.
  func articles(in places: Range<Int>) throws(BytesError) -> [UInt32] {
    var found: [UInt32] = []
    found.reserveCapacity(places.count)
    for index in places { found.append(try document(index)) }
    return found
  }

  /// The upper half of every article's hash, where it was.
  func all() throws(BytesError) -> [UInt32: UInt64] {
    var list: [UInt32: UInt64] = [:]
    list.reserveCapacity(count)
    for index in 0..<count {
      let number = try document(index)
      list[number] = UInt64(try half(index)) << 32
    }
    return list
  }

  /// The upper half of the hash at a place.
  @inline(__always)
  private func half(_ index: Int) throws(BytesError) -> UInt32 {
    try file.load(hashes + index * 4, as: UInt32.self)
  }

  @inline(__always)
  private func document(_ index: Int) throws(BytesError) -> UInt32 {
    try file.load(documents + index * 4, as: UInt32.self)
  }

  /// Where the keys end that have the hash at a place.
  private func endOfRun(_ start: Int) throws(BytesError) -> Int {
    let first = try half(start)
    var end = start + 1
    while end < count {
      guard try half(end) == first else { break }
      end += 1
    }
    return end
  }

  /// Calls a function with the places of each hash that is in both tables, here and there.
  ///
  /// Looks each hash up when the other table is much larger, else walks both side by side.
  func forEachCommon(
    with other: KeyTable, _ body: (Range<Int>, Range<Int>) throws(BytesError) -> Void
  ) throws(BytesError) {
    var left = 0
    if other.count > 16 * count {
      while left < count {
        let end = try endOfRun(left)
        let there = try other.run(of: UInt64(half(left)) << 32)
        if !there.isEmpty { try body(left..<end, there) }
        left = end
      }
      return
    }
    var right = 0
    while left < count, right < other.count {
      let here = try half(left)
      let there = try other.half(right)
      if here < there {
        left += 1
      } else if here > there {
        right += 1
      } else {
        let end = try endOfRun(left)
        let otherEnd = try other.endOfRun(right)
        try body(left..<end, right..<otherEnd)
        left = end
        right = otherEnd
      }
    }
  }

  /// Calls a function with the places of each hash that several keys have.
  func forEachRepeated(_ body: (Range<Int>) throws(BytesError) -> Void) throws(BytesError) {
    var index = 0
    while index < count {
      let end = try endOfRun(index)
      if end - index > 1 { try body(index..<end) }
      index = end
    }
  }
}
