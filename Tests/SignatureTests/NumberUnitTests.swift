import Signature
import Testing

/// Sums of money and shares of a hundred in the ways in which languages write them.
@Suite struct NumberUnitTests {
  /// Each row: a language, then what it writes, an arrow, and the numbers that count something.
  static let rows = """
    en | $50 million in aid → 50000000 USD | worth 2.5 billion euros → 2500000000 EUR | £3m → 3000000 GBP | 3.4% → 3.4 %
    en | US$30 → 30 USD | HK$40 → 40 HKD | A$7.5m → 7500000 AUD | 50 million Canadian dollars → 50000000 CAD
    en | USD 50 million → 50000000 USD | 25 EUR → 25 EUR | 20 pounds sterling → 20 GBP | 20 yen → 20 JPY | 20 ABC →
    en | It fell to 12. Euros are dear → | 12 people, euros → | paid in dollars, 12 people → | 7 pesos → 7 ?
    de | 2,5 Milliarden Euro → 2500000000 EUR | 12 % → 12 % | 40 € → 40 EUR
    fr | 50 millions de dollars → 50000000 USD | 2,5 milliards d'euros → 2500000000 EUR | 40 M€ → 40000000 EUR
    es | 4 mil millones de dólares → 4000000000 USD | $50 millones → 50000000 ? | 6,5 % → 6.5 %
    pt | R$ 9,5 bi → 9500000000 BRL | 50 milhões de euros → 50000000 EUR
    it | 8 miliardi di euro → 8000000000 EUR
    pl | 40 mln euro → 40000000 EUR
    ru | 50 млн долларов → 50000000 USD | 30 миллионов рублей → 30000000 RUB | 5 млн евро → 5000000 EUR
    uk | 8 мільйонів гривень → 8000000 UAH
    tr | %12 → 12 % | 50 milyon dolar → 50000000 USD
    ar | 50 مليون دولار → 50000000 USD | 12٪ → 12 %
    hi | 50 लाख डॉलर → 5000000 USD
    zh | 5000万美元 → 50000000 USD | 20亿欧元 → 2000000000 EUR | 3.4% → 3.4 % | ¥50 → 50 CNY
    ja | 25億ユーロ → 2500000000 EUR | 12％増 → 12 % | ¥50 → 50 JPY
    ko | 5000만 달러 → 50000000 USD | 12% → 12 %
    """

  @Test(arguments: rows.split(separator: "\n").map(String.init))
  func areRead(row: String) {
    let cells = row.split(separator: "|").map { $0.trimmed }
    let extractor = SignatureExtractor()
    for cell in cells.dropFirst() {
      let parts = cell.split(separator: "→", omittingEmptySubsequences: false).map { $0.trimmed }
      let signature = extractor.extract(title: "", text: parts[0], language: cells[0])
      let found = signature.features.compactMap { feature -> String? in
        let key = String(decoding: feature.key, as: UTF8.self)
        return switch feature.kind {
        case .sum: key
        case .percentage: key + " %"
        default: nil
        }
      }
      #expect(found.joined(separator: " ") == parts[1], "\(cells[0]): \(cell)")
    }
  }

  /// The number has taken the scale with which the word for its unit begins.
  @Test func aUnitMayBeginInsideANumber() {
    let extractor = SignatureExtractor(names: ["us-dollar | concept | zh: 万币币"])
    let signature = extractor.extract(title: "", text: "援助5000万币币。", language: "zh")
    let numbers = signature.features.filter { $0.kind.isNumber }.map {
      String(decoding: $0.key, as: UTF8.self)
    }
    #expect(numbers == ["50000000"])
    #expect(signature.features.contains { $0.key.elementsEqual("us-dollar".utf8) })
  }

  /// The unit changes neither the index term nor what a number meets, and what is shown has it.
  @Test func unitsAreShownAndMeetNumbersWithout() throws {
    let extractor = SignatureExtractor()
    func number(_ text: String) throws -> SignatureFeature {
      try #require(
        extractor.extract(title: "", text: text, language: "en").features.first { feature in
          [.number, .sum, .percentage].contains(feature.kind)
        })
    }
    let (sum, share, plain) = (try number("cost $50"), try number("rose 50%"), try number("met 50 people"))
    #expect(Set([sum.hash, share.hash, plain.hash]).count == 1)
    #expect(Set([sum, share, plain].map { ArticleSignature.term($0, language: "en") }).count == 1)
    #expect(String(decoding: sum.surface, as: UTF8.self) == "$50")
    #expect(String(decoding: share.surface, as: UTF8.self) == "50%")
    let (euros, dollars) = (try unit(number("50 euros")), try unit(sum))
    let (hundredths, pesos) = (try unit(share), try unit(number("50 pesos")))
    #expect(euros.differs(from: dollars) && dollars.differs(from: hundredths))
    #expect(!dollars.differs(from: dollars) && !dollars.differs(from: pesos))
  }

  private func unit(_ feature: SignatureFeature) throws -> NumberUnit {
    try #require(NumberUnit(kind: feature.kind, key: feature.key))
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
