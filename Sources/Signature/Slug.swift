/// A name in ASCII small letters and hyphens, as the lexicon writes its ids: `Côte d’Ivoire` is `cote-divoire`.
func slug(_ name: String, transliterated: (String) -> String) -> [UInt8] {
  var result: [UInt8] = []
  for byte in transliterated(name).utf8 {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: result.append(byte)
    case 0x41...0x5A: result.append(byte | 0x20)
    case 0x27, 0x2E, 0x28, 0x29: break
    default: if let last = result.last, last != 0x2D { result.append(0x2D) }
    }
  }
  if result.last == 0x2D { result.removeLast() }
  return result
}
