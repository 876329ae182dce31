public import Bytes

/// One number for each article: a base and, beside it, 0, 1, 2, 4 or 8 bytes.
public struct Column: Sendable {
  public let file: CheckedFile
  /// What is added to every stored number.
  public let base: Int64
  /// Bytes of a stored number.
  public let width: Int
  /// Offset of the first stored number in the file.
  public let offset: Int
  /// Numbers.
  public let count: Int

  /// The number of an article.
  @inlinable @inline(__always)
  public func value(_ index: Int) throws(BytesError) -> Int64 {
    guard index >= 0, index < count else {
      throw .corrupt(path: file.path, offset: offset, reason: "no article \(index) in a column")
    }
    switch width {
    case 0: return base
    case 1: return base &+ Int64(try file.load(offset + index, as: UInt8.self))
    case 2: return base &+ Int64(try file.load(offset + index * 2, as: UInt16.self))
    case 4: return base &+ Int64(try file.load(offset + index * 4, as: UInt32.self))
    default: return base &+ (try file.load(offset + index * 8, as: Int64.self))
    }
  }

  /// The smallest and the largest number of some articles, those that equal `absent` left out; `nil` when none is left.
  func extremes(of articles: Range<Int>, except absent: Int64) throws(BytesError) -> ClosedRange<Int64>? {
    guard articles.lowerBound >= 0, articles.upperBound <= count else {
      throw .corrupt(path: file.path, offset: offset, reason: "no articles \(articles) in a column")
    }
    switch width {
    case 0: return base == absent || articles.isEmpty ? nil : base...base
    case 1: return try extremes(of: articles, except: absent, as: UInt8.self)
    case 2: return try extremes(of: articles, except: absent, as: UInt16.self)
    case 4: return try extremes(of: articles, except: absent, as: UInt32.self)
    default: return try extremes(of: articles, except: absent, as: Int64.self)
    }
  }

  private func extremes<Number: FixedWidthInteger & BitwiseCopyable>(
    of articles: Range<Int>, except absent: Int64, as _: Number.Type
  ) throws(BytesError) -> ClosedRange<Int64>? {
    let size = MemoryLayout<Number>.size
    try file.check(offset + articles.lowerBound * size, count: articles.count * size)
    let excluded = Number(exactly: absent &- base)
    var least = Number.max
    var most = Number.min
    var isEmpty = true
    for article in articles {
      // SAFETY: the range was checked just now.
      let number = unsafe Number(
        littleEndian: file.base.loadUnaligned(fromByteOffset: offset + article * size, as: Number.self))
      if number == excluded { continue }
      isEmpty = false
      least = min(least, number)
      most = max(most, number)
    }
    if isEmpty { return nil }
    let (low, lowOverflow) = base.addingReportingOverflow(Int64(least))
    let (high, highOverflow) = base.addingReportingOverflow(Int64(most))
    guard !lowOverflow, !highOverflow else {
      throw .corrupt(path: file.path, offset: offset, reason: "a number beyond 64 bits")
    }
    return low...high
  }

  /// Bytes of a column: width, base, count, padding, numbers.
  static func encode(_ values: [Int64]) -> [UInt8] {
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    let (range, overflow) = high.subtractingReportingOverflow(low)
    var base = low
    let width: Int
    if overflow {
      width = 8
      base = 0
    } else {
      width = range == 0 ? 0 : range <= 0xFF ? 1 : range <= 0xFFFF ? 2 : range <= 0xFFFF_FFFF ? 4 : 8
    }
    // Small lengths fit their width without a base; zero keeps the inner loops plain.
    if low >= 0, width > 0, width < 8, high < 1 << Int64(width * 8) { base = 0 }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24 + values.count * width)
    bytes.appendInteger(base)
    bytes.appendInteger(UInt64(width))
    bytes.appendInteger(UInt64(values.count))
    for value in values {
      let rest = UInt64(bitPattern: value &- base)
      for byte in 0..<width { bytes.append(UInt8(truncatingIfNeeded: rest >> UInt64(byte * 8))) }
    }
    return bytes
  }

  /// Reads the head of a column that takes `byteCount` bytes at `offset`.
  init(_ file: CheckedFile, offset: Int, byteCount: Int) throws(BytesError) {
    self.file = file
    guard byteCount >= 24 else {
      throw .corrupt(path: file.path, offset: offset, reason: "a column without a head")
    }
    base = try file.load(offset, as: Int64.self)
    let width = try file.load(offset + 8, as: UInt64.self)
    let count = try file.load(offset + 16, as: UInt64.self)
    guard [0, 1, 2, 4, 8].contains(width), count <= UInt64(UInt32.max),
      Int(count) * Int(width) == byteCount - 24
    else {
      throw .corrupt(path: file.path, offset: offset, reason: "a column's head does not fit its length")
    }
    self.width = Int(width)
    self.count = Int(count)
    self.offset = offset + 24
  }
}
