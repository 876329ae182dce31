internal import ICU

/// Countries and cities of time zones with the ids that the lexicon gives them, made from CLDR's English names.
struct EnglishPlaces {
  /// Codes of regions with their ids.
  let regions: [(code: String, id: [UInt8])]
  /// Time zones named after a city, with the city's id.
  let cities: [(zone: String, id: [UInt8])]

  init(ascii: Transliterator?) {
    let english = LocaleName("en")
    func key(_ name: String) -> [UInt8] {
      slug(name) { text in
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        return (ascii.flatMap { try? $0.transliterate(text) }) ?? text
      }
    }
    regions = LocaleName.regions.compactMap { code in
      if let id = EnglishPlaces.exceptions[code] { return (code, Array(id.utf8)) }
      return english.region(code).map { (code, key($0)) }
    }
    let zones = LocaleName.timeZones()
    cities = zip(zones, english.exemplarCities(ofTimeZones: zones)).compactMap { zone, city in
      guard let city, EnglishPlaces.isCity(city) else { return nil }
      let id = key(city)
      if EnglishPlaces.ambiguousCities.contains(String(decoding: id, as: UTF8.self)) { return nil }
      return (zone, id)
    }
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

  private static let exceptions: [String: String] = ["TR": "turkey", "CZ": "czechia", "MM": "myanmar-burma"]
}
