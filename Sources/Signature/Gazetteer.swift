internal import ICU
internal import Lexicon

/// CLDR's names in one language: countries, cities of time zones, currencies, months, weekdays.
struct Gazetteer {
  private(set) var lexicon = MemoryLexicon()
  /// Month of a folded name, 1…12.
  private(set) var months: [[UInt8]: Int] = [:]
  private(set) var days = DayWords()

  /// The names of a language, under each tag that the lexicon counts as this language.
  ///
  /// - Parameter functionWords: folded words that are no abbreviations of months.
  init(
    _ language: LexiconLanguage, maker: LexiconKeyMaker, english: EnglishPlaces, functionWords: Set<[UInt8]>
  ) {
    let tag = language.description
    for tag in Gazetteer.variants[tag] ?? [tag] {
      add(LocaleName(tag), language, maker, english, functionWords)
    }
  }

  /// What the lexicon takes for one language has names of its own in CLDR, by script or country.
  private static let variants = [
    "zh": ["zh", "zh-Hant"], "id": ["id", "ms"], "hr": ["hr", "bs"], "no": ["no", "nn"], "tl": ["fil"],
    "sr": ["sr", "sr-Latn"], "pt": ["pt", "pt-PT"],
  ]

  /// Adds the names of countries in the language from which the press takes them, where the language's own in CLDR are
  /// others: Swahili `Pakistan` beside `Pakistani`.
  ///
  /// - Parameter isTaken: whether a folded word of a hash means something else already.
  mutating func addBorrowed(
    _ language: LexiconLanguage, maker: LexiconKeyMaker, english: EnglishPlaces,
    isTaken: ([UInt8], UInt64) -> Bool
  ) {
    guard let lender = Gazetteer.lenders[language.description] else { return }
    let names = LocaleName(lender)
    for (code, id) in english.regions {
      guard let name = names.region(code), let made = maker.key(form: name, language: language, isName: true)
      else { continue }
      let hash = LexiconHash.hash(made.key, language: language, kind: made.kind)
      if lexicon.senses[hash] != nil || (made.kind == .word && isTaken(made.folded, hash)) { continue }
      lexicon.add(name, kind: .place, key: id, language: language, isName: true, maker: maker)
    }
  }

  /// From which language languages of the Latin script have names of countries beside their own.
  private static let lenders: [String: String] = {
    let borrowers = [
      "en":
        "sw id tl ha yo ig so zu xh st tn ts ss ve nr sn nd ny lg rw rn om ki luo mt cy gd mi sm to ceb jv su",
      "fr": "mg wo ln ff bm sg ht br co oc ee",
      "es": "ca eu gl ast qu gn ay", "pt": "kea tet",
    ]
    var result: [String: String] = [:]
    for (lender, list) in borrowers {
      for borrower in list.split(separator: " ") { result[String(borrower)] = lender }
    }
    return result
  }()

  private mutating func add(
    _ names: LocaleName, _ language: LexiconLanguage, _ maker: LexiconKeyMaker, _ english: EnglishPlaces,
    _ functionWords: Set<[UInt8]>
  ) {
    for (code, id) in english.regions {
      guard let name = names.region(code) else { continue }
      lexicon.add(name, kind: .place, key: id, language: language, isName: true, maker: maker)
    }
    let cities = names.exemplarCities(ofTimeZones: english.cities.map(\.zone))
    for (city, name) in zip(english.cities, cities) {
      guard let name else { continue }
      lexicon.add(name, kind: .place, key: city.id, language: language, isName: true, maker: maker)
    }
    for code in Gazetteer.currencies {
      let concept = Gazetteer.concepts[code]
      let kind: FeatureKind = concept == nil ? .money : .concept
      let id = Array((concept ?? code).utf8)
      for plural in ["one", "other"] {
        guard let name = names.currency(code, plural: plural) else { continue }
        lexicon.add(name, kind: kind, key: id, language: language, isName: false, maker: maker)
      }
    }
    var months: [[UInt8]: Int] = [:]
    for standalone in [false, true] {
      for abbreviated in [false, true] {
        for (index, name) in names.months(standalone: standalone, abbreviated: abbreviated).enumerated()
        where index < 12 {
          // Czech pro, for December, is for.
          put(name, index + 1, into: &months, language, except: abbreviated ? functionWords : [])
        }
      }
    }
    // What a word means under the first tag it means under all.
    self.months.merge(months) { first, _ in first }
    days.add(names, language)
  }

  private func put(
    _ name: String, _ value: Int, into table: inout [[UInt8]: Int], _ language: LexiconLanguage,
    except others: Set<[UInt8]>
  ) {
    let folded = foldWord(Array(name.utf8).span, language: language)
    guard folded.count >= 2, !folded.contains(0x20), !folded.allSatisfy({ $0 < 0x40 }),
      !others.contains(folded)
    else { return }
    table[folded] = value
  }

  static let currencies = [
    "USD", "EUR", "GBP", "JPY", "CNY", "RUB", "INR", "KRW", "TRY", "UAH", "BRL", "MXN", "CHF", "SAR", "AED",
    "EGP",
    "PKR", "BDT", "THB", "VND", "IDR", "ILS", "IRR", "ZAR", "NGN", "KES", "TZS", "PLN", "CZK", "HUF", "RON",
    "SEK",
    "NOK", "DKK", "CAD", "AUD", "ARS", "CLP", "COP", "TWD", "HKD", "SGD", "PHP", "MYR", "MAD", "AZN", "KZT",
  ]
  /// Currencies that the tables know by a name of their own, so that CLDR's longer one means the same.
  static let concepts = [
    "USD": "us-dollar", "GBP": "pound-sterling", "JPY": "yen-currency", "CNY": "yuan-currency",
    "RUB": "rouble-currency", "INR": "rupee-currency", "KRW": "won-currency", "UAH": "hryvnia-currency",
    "BRL": "real-currency", "PLN": "zloty-currency", "IRR": "rial-currency", "ZAR": "rand-currency",
    "NGN": "naira-currency", "ILS": "shekel-currency",
  ]
}
