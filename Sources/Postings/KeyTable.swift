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
  package func find(_ hash: UInt64) throws(BytesError) -> [UInt32] {
    guard count > 0 else { return [] }
    let half = UInt32(truncatingIfNeeded: hash >> 32)
    let bucket = bits == 0 ? 0 : Int(hash >> (64 - bits))
    var index = Int(try file.load(starts + bucket * 4, as: UInt32.self))
    let end = Int(try file.load(starts + bucket * 4 + 4, as: UInt32.self))
    guard index <= end, end <= count else {
      throw .corrupt(path: file.path, offset: starts + bucket * 4, reason: "a bucket of keys is out of order")
    }
    var found: [UInt32] = []
    while index < end {
      let next = try file.load(hashes + index * 4, as: UInt32.self)
      if next == half { found.append(try file.load(documents + index * 4, as: UInt32.self)) }
      if next > half { break }
      index += 1
    }
    return found
  }

  /// The upper half of every article's hash, where it was.
  func all() throws(BytesError) -> [UInt32: UInt64] {
    var list: [UInt32: UInt64] = [:]
    list.reserveCapacity(count)
    for index in 0..<count {
      let (hash, document) = try entry(index)
      list[document] = hash
    }
    return list
  }

  @inline(__always)
  private func entry(_ index: Int) throws(BytesError) -> (hash: UInt64, document: UInt32) {
    (
      UInt64(try file.load(hashes + index * 4, as: UInt32.self)) << 32,
      try file.load(documents + index * 4, as: UInt32.self)
    )
  }

  /// Calls a function with every two articles, one here and one there, whose keys' hashes are equal.
  ///
  /// Looks each key up when the other table is much larger, else walks both side by side.
  func forEachCommon(
    with other: KeyTable, _ body: (UInt32, UInt32) throws(BytesError) -> Void
  ) throws(BytesError) {
    if other.count > 16 * count {
      for index in 0..<count {
        let (hash, document) = try entry(index)
        for there in try other.find(hash) { try body(document, there) }
      }
      return
    }
    var left = 0
    var right = 0
    while left < count, right < other.count {
      let here = try entry(left)
      let there = try other.entry(right)
      if here.hash < there.hash {
        left += 1
      } else if here.hash > there.hash {
        right += 1
      } else {
        var next = right
        while next < other.count {
          let same = try other.entry(next)
          guard same.hash == here.hash else { break }
          try body(here.document, same.document)
          next += 1
        }
        left += 1
      }
    }
  }

  /// Calls a function with every two articles of this table whose keys' hashes are equal.
  func forEachRepeated(_ body: (UInt32, UInt32) throws(BytesError) -> Void) throws(BytesError) {
    var index = 1
    while index < count {
      let here = try entry(index)
      var earlier = index - 1
      while earlier >= 0 {
        let before = try entry(earlier)
        guard before.hash == here.hash else { break }
        try body(before.document, here.document)
        earlier -= 1
      }
      index += 1
    }
  }
}
