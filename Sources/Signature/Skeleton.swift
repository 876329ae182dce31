/// The consonants of a name, in classes that scripts and spellings share: `Loudiyi` and `لوديي` are both `lt`.
package enum Skeleton {
  /// The skeleton of a word in small ASCII letters; empty when it has fewer than two consonants.
  package static func make(_ ascii: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < ascii.count {
      let letter = ascii[index]
      let next = index + 1 < ascii.count ? ascii[index + 1] : 0
      var code: UInt8 = 0
      switch letter {
      case UInt8(ascii: "b"): code = UInt8(ascii: "p")
      case UInt8(ascii: "p"):
        code = next == UInt8(ascii: "h") ? UInt8(ascii: "f") : UInt8(ascii: "p")
      case UInt8(ascii: "f"), UInt8(ascii: "v"): code = UInt8(ascii: "f")
      case UInt8(ascii: "k"):
        // kh is written h as well.
        if next == UInt8(ascii: "h") { index += 1 } else { code = letter }
      case UInt8(ascii: "q"), UInt8(ascii: "g"): code = UInt8(ascii: "k")
      case UInt8(ascii: "x"):
        if index > 0, result.last != UInt8(ascii: "k") { result.append(UInt8(ascii: "k")) }
        code = UInt8(ascii: "s")
      case UInt8(ascii: "c"):
        let isSoft = next == UInt8(ascii: "h") || next == UInt8(ascii: "z") || isSlavic(ascii, index)
        code = UInt8(ascii: isSoft ? "s" : "k")
        if next == UInt8(ascii: "z") || next == UInt8(ascii: "h") { index += 1 }
      case UInt8(ascii: "j")
      where index > 0 && index + 1 == ascii.count && "iy".utf8.contains(ascii[index - 1]): break
      case UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "j"):
        code = UInt8(ascii: "s")
        if next == UInt8(ascii: "h") { index += 1 }
      case UInt8(ascii: "t"):
        if next == UInt8(ascii: "s") {
          code = UInt8(ascii: "s")
          index += 1
        } else {
          code = UInt8(ascii: "t")
        }
      case UInt8(ascii: "d"):
        // dj and dzh are j.
        let isJ = next == UInt8(ascii: "j") || ascii[(index + 1)...].starts(with: "zh".utf8)
        code = UInt8(ascii: isJ ? "s" : "t")
        if isJ { index += next == UInt8(ascii: "j") ? 1 : 2 }
      case UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "m"), UInt8(ascii: "n"): code = letter
      case 0x30...0x39: code = letter
      default: break
      }
      if code != 0, result.last != code { result.append(code) }
      index += 1
    }
    return result
  }

  /// Whether a c sounds ts or ch without an accent that says so: the last of -vic, the first of -cki and -cka.
  private static func isSlavic(_ ascii: [UInt8], _ index: Int) -> Bool {
    let rest = ascii[(index + 1)...]
    if rest.isEmpty { return ascii.suffix(3).elementsEqual("vic".utf8) }
    return rest.elementsEqual("ki".utf8) || rest.elementsEqual("kij".utf8) || rest.elementsEqual("ka".utf8)
  }

  /// A skeleton as Japanese and Korean can tell it: r is l, m is n, v is b.
  package static func merged(_ skeleton: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for letter in skeleton {
      let code =
        switch letter {
        case UInt8(ascii: "r"): UInt8(ascii: "l")
        case UInt8(ascii: "m"): UInt8(ascii: "n")
        case UInt8(ascii: "f"): UInt8(ascii: "p")
        default: letter
        }
      if result.last != code { result.append(code) }
    }
    return result
  }
}
