/// Up to 128 numbers, most of them small: packed in the bits that most need, with up to seven
/// exceptions whose high parts follow (patched frame of reference, as in Lucene).
///
/// Bytes: one token (low five bits: width, high three: exceptions), the packed low parts, then
/// for each exception one byte of index and a variable-length number, the high part.
///
/// 13 ns a block of 128 (`Benchmarks bench patched`).
package enum PatchedBlock {
  /// Appends `count` numbers, all below 2^31.
  package static func encode(_ numbers: Cells<UInt32>, count: Int, into bytes: inout [UInt8]) {
    var histogram = InlineArray<33, Int>(repeating: 0)
    var all: UInt32 = 0
    for index in 0..<count {
      all |= numbers[index]
      histogram[32 - numbers[index].leadingZeroBitCount] += 1
    }
    let widest = 32 - all.leadingZeroBitCount
    var best = widest
    var bestCost = size(count, bits: widest)
    var exceptions = 0
    var extra = 0
    var bits = widest
    while bits > 0 {
      exceptions += histogram[bits]
      guard exceptions <= 7 else { break }
      // An exception costs its index and, at this width, the bytes of what sticks out.
      extra = exceptions * 2 + (widest - bits + 1 > 7 ? exceptions : 0)
      bits -= 1
      let cost = size(count, bits: bits) + extra
      if cost < bestCost { (best, bestCost) = (bits, cost) }
    }
    if best == widest {
      bytes.append(UInt8(widest))
      return pack(numbers, count: count, bits: widest, into: &bytes)
    }
    bytes.append(UInt8(best | (0..<count).count { numbers[$0] >> UInt32(best) != 0 } << 5))
    pack(numbers, count: count, bits: best, into: &bytes)
    for index in 0..<count {
      let high = numbers[index] >> UInt32(best)
      if high != 0 {
        bytes.append(UInt8(index))
        bytes.appendVarInt(UInt64(high))
      }
    }
  }

  private static func size(_ count: Int, bits: Int) -> Int {
    count == 128 ? 16 * bits : Packing.tailByteCount(count, bits: bits)
  }

  private static func pack(_ numbers: Cells<UInt32>, count: Int, bits: Int, into bytes: inout [UInt8]) {
    if count == 128 {
      Packing.packBlock(numbers, bits: bits, into: &bytes)
    } else {
      Packing.packTail(numbers, count: count, bits: bits, into: &bytes)
    }
  }

  /// Decodes `count` numbers and returns how many bytes they took, or `nil` when they do not
  /// fit into `available` bytes.
  ///
  /// SAFETY: `source` may be read for `available` bytes, `target` has room for 128 numbers.
  package static func decode(
    _ source: UnsafeRawPointer, available: Int, count: Int, into target: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    guard available >= 1 else { return nil }
    let token = Int(unsafe source.load(as: UInt8.self))
    let bits = token & 31
    var patches = token >> 5
    var offset = 1 + size(count, bits: bits)
    guard offset <= available else { return nil }
    if count == 128 {
      unsafe Packing.unpackBlock(source + 1, bits: bits, into: target)
    } else {
      unsafe Packing.unpackTail(source + 1, available: available - 1, count: count, bits: bits, into: target)
    }
    while patches > 0 {
      patches -= 1
      guard offset < available else { return nil }
      let index = Int(unsafe source.load(fromByteOffset: offset, as: UInt8.self))
      offset += 1
      guard index < count, let high = unsafe VarInt.decode(source, at: &offset, end: available) else {
        return nil
      }
      unsafe target[index] |= UInt32(truncatingIfNeeded: high << UInt64(bits))
    }
    return offset
  }

  /// How many bytes `count` numbers take, without decoding them.
  ///
  /// SAFETY: `source` may be read for `available` bytes.
  package static func skip(_ source: UnsafeRawPointer, available: Int, count: Int) -> Int? {
    guard available >= 1 else { return nil }
    let token = Int(unsafe source.load(as: UInt8.self))
    var offset = 1 + size(count, bits: token & 31)
    for _ in 0..<(token >> 5) {
      offset += 1
      guard offset <= available, unsafe VarInt.decode(source, at: &offset, end: available) != nil else {
        return nil
      }
    }
    return offset <= available ? offset : nil
  }
}
