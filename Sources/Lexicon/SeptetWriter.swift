/// Numbers of any width, one behind the other in septets, lowest bits first.
struct SeptetWriter {
  private var septets: [UInt8] = []
  private var pending = 0
  private var pendingBits = 0

  /// Appends the lowest `bits` of a number, at most 48.
  mutating func append(_ number: Int, bits: Int) {
    precondition(bits <= 48 && number >= 0 && number < 1 << bits)
    pending |= number << pendingBits
    pendingBits += bits
    while pendingBits >= 7 {
      septets.append(UInt8(pending & 0x7F))
      pending >>= 7
      pendingBits -= 7
    }
  }

  /// What was written, and so many zeros behind it that eight septets can be read wherever a number begins.
  mutating func finish() -> [UInt8] {
    if pendingBits > 0 { septets.append(UInt8(pending)) }
    return septets + [UInt8](repeating: 0, count: 8)
  }
}
