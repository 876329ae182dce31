import Signature
import Testing

/// A family name that is many people's counts for the person whom the article has introduced.
@Suite struct IntroducedPersonTests {
  private func count(_ person: String, _ title: String, _ text: String, _ language: String = "en") -> Float {
    let signature = SignatureExtractor().extract(title: title, text: text, language: language)
    return signature.features.first { $0.kind == .name && $0.key.elementsEqual(person.utf8) }?.frequency ?? 0
  }

  @Test func familyNamesCountForThem() {
    let text = "Manmohan Singh opened the dam. Singh said the water would last."
    #expect(count("manmohan-singh", "", text) == 2)
    #expect(count("manmohan-singh", "Singh opens a dam", text + " Singh left.") == 2)
    #expect(count("manmohan-singh", "", "Singh said the water would last.") == 0)
    #expect(count("manmohan-singh", "", "The dam, Manmohan Singh said, will last. Then Mr Singh left.") == 2)
  }

  /// Another person of that name, and a word that is one, are somebody and something else.
  @Test func othersOfTheNameAreOthers() {
    #expect(count("manmohan-singh", "", "Manmohan Singh met Karambir Singh at the dam.") == 1)
    #expect(count("manmohan-singh", "", "Manmohan Singh met Rajnath Singh. Singh said it was good.") == 1)
  }

  @Test func formsOfTheNameCount() {
    let text = "Манмохан Сингх открыл плотину. По словам Сингха, воды хватит. Сингх уехал."
    #expect(count("manmohan-singh", "", text, "ru") >= 2)
  }
}
