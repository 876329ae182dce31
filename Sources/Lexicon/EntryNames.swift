/// How the ids of the entries stand in the table: five bits a letter, one id behind the other.
///
/// Codes: 0 ends an id, 1 to 26 are the letters a to z, 27 the hyphen; 28 says that a byte of seven bits follows. Of
/// every four ids the place of the first is kept. The country of an entry that has one comes before its id, as two
/// small letters.
enum EntryNames {
  static let codeBits = 5
  static let hyphen = 27
  static let escape = 28
  /// Ids of which one place is kept.
  static let groupSize = 4
  /// Septets of a place, which is a number of bits.
  static let placeSeptets = 4

  /// Writes ids; tells at which bit each group begins.
  static func encode(_ names: [[UInt8]]) -> (septets: [UInt8], places: [Int]) {
    var writer = SeptetWriter()
    var places: [Int] = []
    var bit = 0
    for (index, name) in names.enumerated() {
      if index % groupSize == 0 { places.append(bit) }
      for byte in name {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): writer.append(Int(byte) - 0x60, bits: codeBits)
        case UInt8(ascii: "-"): writer.append(hyphen, bits: codeBits)
        default:
          precondition(byte < 0x80, "an id of other letters")
          writer.append(escape, bits: codeBits)
          writer.append(Int(byte), bits: 7)
          bit += 7
        }
        bit += codeBits
      }
      writer.append(0, bits: codeBits)
      bit += codeBits
    }
    return (writer.finish(), places)
  }

  /// Reads the name at an index.
  ///
  /// - Parameters:
  ///   - place: the bit at which the index's group begins.
  ///   - read: gives as many bits as are asked for, at most 7, at a bit.
  static func decode(_ index: Int, place: Int, _ read: (_ bit: Int, _ count: Int) -> Int) -> [UInt8] {
    var bit = place
    var name: [UInt8] = []
    for _ in 0...index % groupSize {
      name.removeAll(keepingCapacity: true)
      while true {
        let code = read(bit, codeBits)
        bit += codeBits
        if code == 0 { break }
        if code < hyphen {
          name.append(UInt8(0x60 + code))
        } else if code == hyphen {
          name.append(UInt8(ascii: "-"))
        } else {
          name.append(UInt8(read(bit, 7)))
          bit += 7
        }
      }
    }
    return name
  }
}
