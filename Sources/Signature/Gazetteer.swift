internal import ICU
internal import Lexicon

/// CLDR's names in one language: countries, cities of time zones, currencies, months, weekdays.
struct Gazetteer {
  private(set) var lexicon = MemoryLexicon()
  /// Month of a folded name, 1…12.
  private(set) var months: [[UInt8]: Int] = [:]
  /// Weekday of a folded name, 0 for Monday.
  private(set) var weekdays: [[UInt8]: Int] = [:]

  /// The names of a language.
  init(tag: String, language: LexiconLanguage, maker: LexiconKeyMaker, ascii: Transliterator?) {
    let names = LocaleName(tag)
    let english = LocaleName("en")
    func key(_ name: String) -> [UInt8] {
      slug(name) { text in (ascii.flatMap { try? $0.transliterate(text) }) ?? text }
    }
    for (code, id) in RegionIDs.table(english, key) {
      guard let name = names.region(code) else { continue }
      lexicon.add(name, kind: .place, key: id, language: language, isName: true, maker: maker)
    }
    for zone in LocaleName.timeZones() {
      guard let city = english.exemplarCity(ofTimeZone: zone), Gazetteer.isCity(city),
        let name = names.exemplarCity(ofTimeZone: zone)
      else { continue }
      let id = key(city)
      if Gazetteer.ambiguousCities.contains(String(decoding: id, as: UTF8.self)) { continue }
      lexicon.add(name, kind: .place, key: id, language: language, isName: true, maker: maker)
    }
    for code in Gazetteer.currencies {
      let id = Array(code.utf8)
      for plural in ["one", "other"] {
        guard let name = names.currency(code, plural: plural) else { continue }
        lexicon.add(name, kind: .money, key: id, language: language, isName: false, maker: maker)
      }
    }
    for standalone in [false, true] {
      for abbreviated in [false, true] {
        let months = names.months(standalone: standalone, abbreviated: abbreviated)
        for (index, name) in months.enumerated() where index < 12 {
          put(name, index + 1, into: &self.months, language)
        }
        for (index, name) in names.weekdays(standalone: standalone, abbreviated: abbreviated).enumerated()
        where !abbreviated || name.utf8.count > 3 {
          put(name, index, into: &weekdays, language)
        }
      }
    }
  }

  private func put(
    _ name: String, _ value: Int, into table: inout [[UInt8]: Int], _ language: LexiconLanguage
  ) {
    let folded = foldWord(Array(name.utf8).span, language: language)
    if folded.count >= 2, !folded.contains(0x20), !folded.allSatisfy({ $0 < 0x40 }) { table[folded] = value }
  }

  private static func isCity(_ name: String) -> Bool {
    !name.contains("/") && !name.contains("GMT") && !name.contains("UTC") && name.utf8.count > 3
  }

  /// Cities of time zones that are more often something else.
  private static let ambiguousCities: Set<String> = [
    "center", "troll", "vincennes", "knox", "marengo", "petersburg", "winamac", "tell-city", "boise",
    "reunion",
    "easter", "midway", "wake", "chatham", "truk", "mayotte", "creston", "rainy-river", "swift-current",
    "adak",
    "nome", "merida", "santa-isabel", "palmer", "casey", "davis", "mawson", "syowa", "rothera", "vostok",
    "macquarie",
    "melbourne-beach", "currie", "perth-amboy", "eucla", "lindeman", "hermosillo", "norfolk", "pacific",
    "louisville",
    "monticello", "beulah", "new-salem", "unknown", "unknown-city", "luxembourg", "monaco", "singapore",
    "gibraltar",
    "san-marino", "vatican", "djibouti", "guam", "malta", "hong-kong", "macau", "jersey", "guernsey",
    "isle-of-man",
  ]

  private static let currencies = [
    "USD", "EUR", "GBP", "JPY", "CNY", "RUB", "INR", "KRW", "TRY", "UAH", "BRL", "MXN", "CHF", "SAR", "AED",
    "EGP",
    "PKR", "BDT", "THB", "VND", "IDR", "ILS", "IRR", "ZAR", "NGN", "KES", "TZS", "PLN", "CZK", "HUF", "RON",
    "SEK",
    "NOK", "DKK", "CAD", "AUD", "ARS", "CLP", "COP", "TWD", "HKD", "SGD", "PHP", "MYR", "MAD", "AZN", "KZT",
  ]
}

/// The lexicon's ids of countries, made from CLDR's English names.
enum RegionIDs {
  /// Region codes with their ids.
  static func table(_ english: LocaleName, _ key: (String) -> [UInt8]) -> [(String, [UInt8])] {
    var result: [(String, [UInt8])] = []
    for code in LocaleName.regions {
      if let id = exceptions[code] {
        result.append((code, Array(id.utf8)))
      } else if let name = english.region(code) {
        result.append((code, key(name)))
      }
    }
    return result
  }

  private static let exceptions: [String: String] = ["TR": "turkey", "CZ": "czechia", "MM": "myanmar-burma"]
}
