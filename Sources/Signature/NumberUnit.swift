/// What a number counts, as far as it is read: hundredths or a currency.
package struct NumberUnit: Hashable, Sendable {
  /// The letters of the code, or a mark of what has none.
  private let letters: UInt32

  /// A share of a hundred.
  package static let percent = NumberUnit("%")
  /// Money of a currency that is not told: a dollar sign stands for many.
  package static let money = NumberUnit("¤")

  /// - Parameter code: three letters of ISO 4217.
  init(_ code: String) {
    letters = code.unicodeScalars.reduce(0) { $0 << 8 | $1.value & 0xFF }
  }

  /// The unit behind the digits of a feature's key; `nil` where there is none.
  package init?(kind: FeatureKind, key: some Collection<UInt8>) {
    switch kind {
    case .percentage: self = .percent
    case .sum:
      guard let blank = key.firstIndex(of: 0x20) else { return nil }
      let code = key[key.index(after: blank)...]
      self = code.count == 3 ? NumberUnit(String(decoding: code, as: UTF8.self)) : .money
    default: return nil
    }
  }

  /// What stands behind the digits in the key of a sum.
  var code: [UInt8] {
    self == .money ? Array("?".utf8) : [16, 8, 0].map { UInt8(truncatingIfNeeded: letters >> $0) }
  }

  var kind: FeatureKind { self == .percent ? .percentage : .sum }

  /// Whether one number with this unit and the same with another are two facts: a share and a sum, or two currencies.
  package func differs(from other: NumberUnit) -> Bool {
    if self == .percent || other == .percent { return self != other }
    return self != other && self != .money && other != .money
  }
}

extension NumberUnit {
  /// The unit that a feature of the lexicon or of CLDR means.
  init?(naming kind: FeatureKind, _ key: [UInt8]) {
    if kind == .money, key.count == 3 {
      self.init(String(decoding: key, as: UTF8.self))
      return
    }
    guard kind == .concept, let unit = NumberUnit.concepts[key] else { return nil }
    self = unit
  }

  private static let concepts: [[UInt8]: NumberUnit] = {
    var result: [[UInt8]: NumberUnit] = [:]
    for (code, id) in Gazetteer.concepts { result[Array(id.utf8)] = NumberUnit(code) }
    for (id, code) in [("euro-currency", "EUR"), ("swiss-franc", "CHF"), ("turkish-lira", "TRY")] {
      result[Array(id.utf8)] = NumberUnit(code)
    }
    result[Array("peso-currency".utf8)] = .money
    result[Array("percent".utf8)] = .percent
    return result
  }()

  /// The unit of a sign, with the letters that stand right before a dollar sign.
  init?(sign: UInt32, letters: Substring, language: String) {
    if sign == 0x24 || sign == 0xFF04 {
      if let code = NumberUnit.dollars[letters] {
        self.init(code)
      } else {
        self = letters.isEmpty && language != "es" ? NumberUnit("USD") : .money
      }
    } else if sign == 0xA5 || sign == 0xFFE5 {
      self = language == "ja" ? NumberUnit("JPY") : language == "zh" ? NumberUnit("CNY") : .money
    } else if let code = NumberUnit.signs[sign] {
      self.init(code)
    } else {
      return nil
    }
  }

  /// The unit of three capitals beside a number.
  init?(code: some StringProtocol) {
    guard NumberUnit.codes.contains(String(code)) else { return nil }
    self.init(String(code))
  }

  private static let codes = Set(Gazetteer.currencies)
  private static let dollars: [Substring: String] = [
    "US": "USD", "A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "HK": "HKD", "NT": "TWD", "S": "SGD",
    "R": "BRL", "NZ": "NZD",
  ]
  private static let signs: [UInt32: String] = [
    0x20AC: "EUR", 0xA3: "GBP", 0xFFE1: "GBP", 0x20B9: "INR", 0x20BD: "RUB", 0x20B4: "UAH", 0x20A9: "KRW",
    0xFFE6: "KRW", 0x20AA: "ILS", 0x20BA: "TRY", 0x0E3F: "THB", 0x20AB: "VND", 0x20A6: "NGN", 0x20B1: "PHP",
    0x20B8: "KZT", 0x20BC: "AZN", 0x20BE: "GEL", 0x09F3: "BDT",
  ]
}
