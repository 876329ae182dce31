internal import Lexicon

/// Small ASCII letters that sound like a name in another script or with accents, for ``Skeleton``: where what ICU
/// transliterates says how a letter is written in a library's catalogue, not how newspapers write the name.
enum NameLetters {
  /// A folded Cyrillic word: й is no consonant, ч is ch, дж is j; г is h where it sounds so.
  static func cyrillic(_ folded: [UInt8], hasSoftG: Bool) -> [UInt8] {
    var result: [UInt8] = []
    var last: Unicode.Scalar = " "
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
      if last == "д", scalar == "ж" {
        result.removeLast()
        result.append(UInt8(ascii: "j"))
      } else if scalar == "г" {
        result.append(UInt8(ascii: hasSoftG ? "h" : "g"))
      } else {
        result.append(contentsOf: cyrillic(scalar).utf8)
      }
      last = scalar
    }
    return result
  }

  private static func cyrillic(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "б": "b"
    case "в": "v"
    case "ґ", "ѓ", "ғ": "g"
    case "д", "ђ": scalar == "д" ? "d" : "dj"
    case "ж", "з", "ѕ": "z"
    case "к", "ќ", "қ": "k"
    case "л", "љ": "l"
    case "м": "m"
    case "н", "њ", "ң": "n"
    case "п": "p"
    case "р": "r"
    case "с": "s"
    case "т": "t"
    case "ф": "f"
    case "х", "һ": "h"
    case "ц": "ts"
    case "ч", "ћ", "ш", "щ": scalar == "ч" || scalar == "ћ" ? "ch" : "sh"
    case "џ": "j"
    case "й", "ј", "ь", "ъ": ""
    default: scalar.isASCII ? String(scalar) : "a"
    }
  }

  /// A folded Greek word: μπ, ντ and γκ stand for b, d and g, β for v, χ for h.
  static func greek(_ folded: [UInt8]) -> [UInt8] {
    let letters = Array(String(decoding: folded, as: UTF8.self).unicodeScalars)
    var result: [UInt8] = []
    var index = 0
    while index < letters.count {
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      let followsVowel = index > 0 && "αεηιουω".unicodeScalars.contains(letters[index - 1])
      index += 1
      switch (letters[index - 1], next) {
      case ("μ", "π"): result.append(UInt8(ascii: "b"))
      case ("ν", "τ"): result.append(contentsOf: (followsVowel ? "nt" : "d").utf8)
      case ("γ", "κ"): result.append(contentsOf: (followsVowel ? "ng" : "g").utf8)
      case ("γ", "γ"): result.append(contentsOf: "ng".utf8)
      case ("τ", "ζ"): result.append(UInt8(ascii: "j"))
      case ("γ", "ι") where index == 1: break
      case (let letter, _):
        result.append(contentsOf: greek(letter).utf8)
        index -= 1
      }
      index += 1
    }
    return result
  }

  private static func greek(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "β": "v"
    case "γ": "g"
    case "δ": "d"
    case "ζ": "z"
    case "θ", "τ": "t"
    case "κ": "k"
    case "λ": "l"
    case "μ": "m"
    case "ν": "n"
    case "ξ": "ks"
    case "π": "p"
    case "ρ": "r"
    case "σ", "ς": "s"
    case "φ": "f"
    case "χ": "h"
    case "ψ": "ps"
    default: scalar.isASCII ? String(scalar) : "a"
    }
  }

  /// A Latin word in small letters with its accents: č, ć and ç are ch, š is sh, đ is dj.
  static func latin(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "č", "ć", "ç", "ĉ": result.append(contentsOf: "ch".utf8)
      case "š", "ş", "ș", "ś", "ŝ": result.append(contentsOf: "sh".utf8)
      case "đ": result.append(contentsOf: "dj".utf8)
      default: foldScalar(scalar.value, keepsMarks: false, into: &result)
      }
    }
    return result
  }

  /// A name in ASCII letters as languages read it where w is v and j is y; `nil` where that is the same.
  static func otherLatin(_ ascii: [UInt8]) -> [UInt8]? {
    let startsWithJ = ascii.first == UInt8(ascii: "j")
    guard startsWithJ || ascii.contains(UInt8(ascii: "w")) else { return nil }
    return ascii.dropFirst(startsWithJ ? 1 : 0).map { $0 == UInt8(ascii: "w") ? UInt8(ascii: "v") : $0 }
  }

  /// An Arabic word, with letters of Persian and Urdu that ICU leaves out or takes for k.
  static func arabic(_ folded: [UInt8]) -> [UInt8] {
    var result = ""
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "ٹ": result.unicodeScalars.append("ت")
      case "ڈ": result.unicodeScalars.append("د")
      case "ڑ": result.unicodeScalars.append("ر")
      case "چ": result += "ch"
      case "ژ": result += "zh"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return Array(result.utf8)
  }

  /// What ICU transliterates, with ch for the c of scripts that have no k in it.
  static func withChForC(_ ascii: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for (index, letter) in ascii.enumerated() {
      result.append(letter)
      let isC = letter == UInt8(ascii: "c")
      if isC, index + 1 == ascii.count || ascii[index + 1] != UInt8(ascii: "h") {
        result.append(UInt8(ascii: "h"))
      }
    }
    return result
  }
}
