import Events
import Signature
import Testing

/// Which places speak against two reports being of one event.
@Suite struct PlaceConflictTests {
  /// The conflict of the main places of two texts, each of which names its places three times.
  private func conflict(_ left: [String], _ right: [String]) -> Float {
    let statistics = MemoryStatistics()
    let prepared = [left, right].compactMap { places in
      let text = (0..<3).map { _ in places.map { "They came to \($0)." }.joined(separator: " ") }.joined(
        separator: " ")
      let signature = SignatureExtractor().extract(title: "", text: text, language: "en")
      statistics.add(signature)
      return PreparedSignature(signature, published: nil, statistics: statistics, model: .current)
    }
    return prepared.count == 2 ? PairComparison(prepared[0], prepared[1]).mainPlaceConflict : .nan
  }

  @Test func differentCountriesAndTownsConflict() {
    #expect(conflict(["Thailand"], ["Morocco"]) == 1)
    #expect(conflict(["Chiang Mai"], ["Casablanca"]) == 1)
    #expect(conflict(["Chiang Mai"], ["Phuket"]) == 1)
    #expect(conflict(["Chiang Mai"], ["Morocco"]) == 1)
  }

  @Test func aTownAndItsCountryDoNot() {
    #expect(conflict(["Chiang Mai"], ["Thailand"]) == 0)
    #expect(conflict(["Thailand"], ["Mae Sot"]) == 0)
    // A city of a time zone.
    #expect(conflict(["Karachi"], ["Pakistan"]) == 0)
  }

  @Test func anotherTownOfTheCountryDoesUnlessOneIsShared() {
    #expect(conflict(["Chiang Mai"], ["Thailand", "Phuket"]) > 0)
    #expect(conflict(["Thailand", "Phuket", "Chiang Mai"], ["Thailand", "Phuket", "Pattaya"]) == 0)
  }

  /// The conflict of the main names of two texts.
  private func nameConflict(_ left: (String, tag: String), _ right: (String, tag: String)) -> Float {
    let statistics = MemoryStatistics()
    let prepared = [left, right].compactMap { text, tag in
      let signature = SignatureExtractor().extract(title: "", text: text, language: tag)
      statistics.add(signature)
      return PreparedSignature(signature, published: nil, statistics: statistics, model: .current)
    }
    return prepared.count == 2 ? PairComparison(prepared[0], prepared[1]).mainNameConflict : .nan
  }

  @Test func otherPersonsConflictInOneLanguage() {
    let first =
      "The trainer said that Vorbrink is hurt. Later Vorbrink left the field. Talmeson comes for him."
    let second =
      "The trainer said that Kesterman is hurt. Later Kesterman left the field. Talmeson comes for him."
    let third =
      "The trainer said that Vorbrink is hurt. Later Vorbrink left the field. Dremsil comes for him."
    #expect(nameConflict((first, "en"), (second, "en")) == 1)
    // Who stands in each once is nobody's main name.
    #expect(nameConflict((first, "en"), (third, "en")) == 0)
    #expect(nameConflict((first, "en"), ("De trainer zei dat Kesterman. Later Kesterman.", "nl")) == 0)
  }
}
