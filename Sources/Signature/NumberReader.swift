internal import Lexicon

/// What a word of digits says.
enum ReadNumber {
  case value(Double)
  /// Day, month, and year if one stands there.
  case date(day: Int, month: Int)
  case nothing
}

/// Reads numbers in any numbering system.
enum NumberReader {
  /// Reads a word of digits and separators.
  static func read(_ bytes: Span<UInt8>) -> ReadNumber {
    var groups: [(digits: Int, value: Double)] = []
    var separators: [UInt32] = []
    var digits = 0
    var value = 0.0
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = decodeScalar(bytes, offset)
      offset += length
      if let digit = digit(scalar) {
        digits += 1
        value = value * 10 + Double(digit)
      } else {
        groups.append((digits, value))
        separators.append(scalar)
        digits = 0
        value = 0
      }
    }
    groups.append((digits, value))
    // What has more digits is a name for a computer, and no integer of 64 bits may hold it.
    if groups.contains(where: { $0.digits > 15 }) { return .nothing }
    if separators.isEmpty { return .value(groups[0].value) }
    if separators.contains(0x3A) { return .nothing }
    if separators.count == 2, separators[0] == separators[1], separators[0] == 0x2E || separators[0] == 0x2F {
      return date(groups.map(\.digits), groups.map { Int($0.value) })
    }
    if separators.contains(0x2F) { return .nothing }
    return decimal(groups, separators)
  }

  private static func date(_ digits: [Int], _ values: [Int]) -> ReadNumber {
    if digits[0] == 4, (1...12).contains(values[1]), (1...31).contains(values[2]) {
      return .date(day: values[2], month: values[1])
    }
    guard digits[2] == 4 || digits[2] == 2 else {
      if digits.dropFirst().allSatisfy({ $0 == 3 }) {
        return .value(Double(values[0]) * 1_000_000 + Double(values[1] * 1_000 + values[2]))
      }
      return .nothing
    }
    if (1...31).contains(values[0]), (1...12).contains(values[1]) {
      return .date(day: values[0], month: values[1])
    }
    if (1...12).contains(values[0]), (1...31).contains(values[1]) {
      return .date(day: values[1], month: values[0])
    }
    return .nothing
  }

  private static func decimal(_ groups: [(digits: Int, value: Double)], _ separators: [UInt32]) -> ReadNumber
  {
    let last = groups[groups.count - 1]
    let isGrouped =
      separators.count > 1 && Set(separators).count == 1 || separators.count == 1 && last.digits == 3
    let indian = separators.count > 1 && last.digits == 3
    var whole = 0.0
    let end = isGrouped || indian ? groups.count : groups.count - 1
    for (index, group) in groups[..<end].enumerated() {
      if index > 0, group.digits != 3, group.digits != 2 { return .nothing }
      whole = whole * (group.digits == 2 && index > 0 ? 100 : 1000) + group.value
    }
    if end == groups.count { return .value(whole) }
    var scale = 1.0
    for _ in 0..<min(6, last.digits) { scale *= 10 }
    return .value(whole + (last.digits <= 6 ? last.value / scale : 0))
  }

  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar - 0x30)
    case 0x660...0x669: Int(scalar - 0x660)
    case 0x6F0...0x6F9: Int(scalar - 0x6F0)
    case 0x966...0x96F: Int(scalar - 0x966)
    case 0x9E6...0x9EF: Int(scalar - 0x9E6)
    case 0xE50...0xE59: Int(scalar - 0xE50)
    case 0xFF10...0xFF19: Int(scalar - 0xFF10)
    default: Unicode.Scalar(scalar)?.properties.numericValue.flatMap { 0...9 ~= $0 ? Int($0) : nil }
    }
  }

  /// The key of a value: whole numbers in full, others to three digits after the point.
  static func key(_ value: Double) -> [UInt8]? {
    guard value.isFinite, value >= 0, value < 1e15 else { return nil }
    let thousandths = Int(value * 1000 + 0.5)
    if thousandths % 1000 == 0 { return Array(String(thousandths / 1000).utf8) }
    var fraction = thousandths % 1000
    var text = String(thousandths / 1000) + "."
    for divisor in [100, 10, 1] where fraction > 0 {
      text += String(fraction / divisor)
      fraction %= divisor
    }
    return Array(text.utf8)
  }

  /// What a folded word after a number multiplies it by: `million`, `млрд`, `करोड़`, `億`.
  static func scale(_ folded: [UInt8], language: LexiconLanguage) -> Double? {
    if folded.count < 2 { return nil }
    if language == english, folded.starts(with: "billion".utf8) { return 1e9 }
    if language == english, folded.starts(with: "trillion".utf8) { return 1e12 }
    for (prefix, value) in scaleBytes[Int(folded[0])] where folded.starts(with: prefix) { return value }
    return nil
  }

  /// The same by their first byte, in the same order.
  private static let scaleBytes: [[([UInt8], Double)]] = {
    var result: [[([UInt8], Double)]] = Array(repeating: [], count: 256)
    for (prefix, value) in scales {
      let bytes = Array(prefix.utf8)
      result[Int(bytes[0])].append((bytes, value))
    }
    return result
  }()

  /// What the letter after a number multiplies it by in Chinese and Japanese.
  static func hanScale(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0x5343: 1e3
    case 0x4E07, 0x842C, 0xB9CC: 1e4
    case 0x4EBF, 0x5104, 0xC5B5: 1e8
    case 0x5146, 0xC870: 1e12
    default: nil
    }
  }

  private static let english = LexiconLanguage(tag: "en")
  private static let scales: [(String, Double)] = [
    ("milliard", 1e9), ("miljard", 1e9), ("miliard", 1e9), ("milyar", 1e9), ("mrd", 1e9), ("bilhao", 1e9),
    ("bilho", 1e9), ("bilion", 1e12), ("billion", 1e12), ("billon", 1e12), ("trilh", 1e12),
    ("trillion", 1e12),
    ("trilion", 1e12), ("milion", 1e6), ("million", 1e6), ("millon", 1e6), ("milho", 1e6), ("milhao", 1e6),
    ("miljo", 1e6), ("milyon", 1e6), ("miljon", 1e6), ("mln", 1e6), ("mio", 1e6), ("juta", 1e6),
    ("mill", 1e6),
    ("млн", 1e6), ("миллион", 1e6), ("мільйон", 1e6), ("милион", 1e6), ("млрд", 1e9), ("миллиард", 1e9),
    ("мільярд", 1e9), ("милиард", 1e9), ("трлн", 1e12), ("тыс", 1e3), ("тис", 1e3), ("хиляд", 1e3),
    ("thousand", 1e3),
    ("ribu", 1e3), ("mille", 1e3), ("tausend", 1e3), ("duizend", 1e3), ("tusen", 1e3), ("tusind", 1e3),
    ("bin", 1e3),
    ("tys", 1e3), ("tisic", 1e3), ("ezer", 1e3), ("elfu", 1e3), ("مليون", 1e6), ("ملايين", 1e6),
    ("مليار", 1e9),
    ("ميليون", 1e6), ("ميليارد", 1e9), ("ملين", 1e6), ("ارب", 1e9), ("كروڑ", 1e7), ("لاكھ", 1e5),
    ("الف", 1e3), ("هزار", 1e3),
    ("מיליון", 1e6), ("מיליארד", 1e9), ("אלף", 1e3), ("लाख", 1e5), ("करोड", 1e7), ("अरब", 1e9), ("हजार", 1e3),
    ("मिलियन", 1e6), ("बिलियन", 1e9), ("লাখ", 1e5), ("লক্ষ", 1e5), ("কোটি", 1e7), ("হাজার", 1e3), ("εκατομμυρι", 1e6),
    ("δισεκατομμυρι", 1e9), ("χιλιαδ", 1e3), ("εκατ", 1e6), ("δισ", 1e9), ("trieu", 1e6), ("triệu", 1e6),
    ("tỷ", 1e9),
    ("nghìn", 1e3), ("ngàn", 1e3), ("ล้าน", 1e6), ("พันล้าน", 1e9), ("만", 1e4), ("억", 1e8), ("조", 1e12),
    ("천", 1e3),
    ("miliyoni", 1e6), ("milioni", 1e6), ("bilioni", 1e9), ("milijun", 1e6), ("milijard", 1e9),
    ("milioan", 1e6),
    ("milijon", 1e6), ("miliárd", 1e9), ("milliar", 1e9), ("mil", 1e3), ("tuhat", 1e3), ("miljoen", 1e6),
    ("mia", 1e9),
  ]
}
