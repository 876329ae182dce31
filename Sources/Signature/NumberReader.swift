internal import Lexicon

/// What a word of digits says.
enum ReadNumber: Equatable {
  case value(Double)
  /// Two numbers: the score of a match.
  case pair(Double, Double)
  /// A day of the year.
  case date(day: Int, month: Int)
  case nothing
}

/// Reads numbers in any numbering system.
struct NumberReader {
  private typealias Group = (digits: Int, value: Double)

  let slashIsDay: Bool
  let slashIsDecimal: Bool
  let calendar: NumberCalendar

  init(_ words: NumberWords) {
    slashIsDay = words.slashIsDay
    slashIsDecimal = words.slashIsDecimal
    calendar = words.calendar
  }

  /// Reads a word of digits and separators.
  func read(_ bytes: Span<UInt8>) -> ReadNumber {
    var groups: [Group] = []
    var separators: [UInt32] = []
    var digits = 0
    var value = 0.0
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = decodeScalar(bytes, offset)
      offset += length
      if let digit = NumberReader.digit(scalar) {
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
    // Longer ones are no numbers, and beyond what a whole number of the machine holds.
    if groups.contains(where: { $0.digits > 15 || $0.digits == 0 }) { return .nothing }
    if separators.isEmpty { return .value(digits == 4 ? calendar.year(value) : value) }
    if separators.contains(0x3A) { return score(groups, separators) }
    if separators.count == 2, separators[0] == separators[1], separators[0] == 0x2E || separators[0] == 0x2F {
      return date(groups)
    }
    if separators.contains(0x2F) { return slash(groups, separators) }
    return decimal(groups, separators).map { .value($0) } ?? .nothing
  }

  /// `3:1` and `7,5:6,5` are scores; two digits behind the colon are minutes.
  private func score(_ groups: [Group], _ separators: [UInt32]) -> ReadNumber {
    if separators.count == 1, groups[0].digits <= 3, groups[1].digits == 1 {
      return .pair(groups[0].value, groups[1].value)
    }
    guard separators.count == 3, separators[1] == 0x3A, separators[0] == separators[2],
      separators[0] != 0x3A, let first = decimal(Array(groups[..<2]), [separators[0]]),
      let second = decimal(Array(groups[2...]), [separators[2]])
    else { return .nothing }
    return .pair(first, second)
  }

  /// `15/3` as a day or `۲/۵` as a decimal, where the language writes so.
  private func slash(_ groups: [Group], _ separators: [UInt32]) -> ReadNumber {
    guard separators.count == 1 else { return .nothing }
    if slashIsDecimal { return decimal(groups, [0x66B]).map { .value($0) } ?? .nothing }
    guard slashIsDay, groups[0].digits <= 2, groups[1].digits <= 2, (1...31).contains(groups[0].value),
      (1...12).contains(groups[1].value)
    else { return .nothing }
    return .date(day: Int(groups[0].value), month: Int(groups[1].value))
  }

  private func date(_ groups: [Group]) -> ReadNumber {
    let digits = groups.map(\.digits)
    if digits.dropFirst().allSatisfy({ $0 == 3 }) {
      return .value((groups[0].value * 1_000 + groups[1].value) * 1_000 + groups[2].value)
    }
    guard digits.allSatisfy({ $0 <= 4 }) else { return .nothing }
    let values = groups.map { Int($0.value) }
    if digits[0] == 4, (1...12).contains(values[1]), (1...31).contains(values[2]) {
      if calendar == .persian, (1300...1499).contains(values[0]) {
        guard let date = NumberCalendar.persian(day: values[2], month: values[1], year: values[0]) else {
          return .nothing
        }
        return .date(day: date.day, month: date.month)
      }
      return .date(day: values[2], month: values[1])
    }
    guard digits[2] == 4 || digits[2] == 2 else { return .nothing }
    if (1...31).contains(values[0]), (1...12).contains(values[1]) {
      return .date(day: values[0], month: values[1])
    }
    if (1...12).contains(values[0]), (1...31).contains(values[1]) {
      return .date(day: values[1], month: values[0])
    }
    return .nothing
  }

  private func decimal(_ groups: [Group], _ separators: [UInt32]) -> Double? {
    guard let last = groups.last else { return nil }
    // No group stands behind a nought or four digits: 0.125 percent.
    let opensGroups = groups[0].digits <= 3 && groups[0].value > 0
    // The Arabic decimal separator is never one of groups.
    let isGrouped =
      separators.count > 1 && Set(separators).count == 1
      || separators.count == 1 && last.digits == 3 && separators[0] != 0x66B && opensGroups
    let isIndian = separators.count > 1 && last.digits == 3
    var whole = 0.0
    let end = isGrouped || isIndian ? groups.count : groups.count - 1
    for (index, group) in groups[..<end].enumerated() {
      if index > 0, group.digits != 3, group.digits != 2 { return nil }
      whole = whole * (group.digits == 2 && index > 0 ? 100 : 1000) + group.value
    }
    if end == groups.count { return whole }
    var scale = 1.0
    for _ in 0..<min(6, last.digits) { scale *= 10 }
    return whole + (last.digits <= 6 ? last.value / scale : 0)
  }

  private static func digit(_ scalar: UInt32) -> Int? {
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
}
