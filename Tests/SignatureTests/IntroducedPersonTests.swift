import Signature
import Testing

/// A family name that is many people's counts, in a headline, for the person whom the article introduces.
@Suite struct IntroducedPersonTests {
  private func counts(_ person: String, _ title: String, _ text: String, _ language: String = "en") -> [Float]
  {
    let signature = SignatureExtractor().extract(title: title, text: text, language: language)
    let feature = signature.features.first { $0.kind == .name && $0.key.elementsEqual(person.utf8) }
    return [feature?.frequency ?? 0, feature?.inTitle ?? 0]
  }

  @Test func familyNamesCountForThem() {
    let text = "Manmohan Singh opened the dam. Singh said the water would last."
    #expect(counts("manmohan-singh", "", text) == [1, 0])
    #expect(counts("manmohan-singh", "Dam opened by Singh", text) == [2, 1])
    #expect(counts("manmohan-singh", "Singh opens a dam", text) == [2, 1])
    #expect(counts("manmohan-singh", "Singh and Singh", text) == [2, 1])
    #expect(counts("manmohan-singh", "Singh opens a dam", "The dam is full.") == [0, 0])
  }

  /// Another person of that name, and two of one article, are told apart or left alone.
  @Test func othersOfTheNameAreOthers() {
    #expect(counts("manmohan-singh", "Karambir Singh at dam", "Manmohan Singh opened it.") == [1, 0])
    #expect(counts("manmohan-singh", "Dam for Singh", "Manmohan Singh met Rajnath Singh.") == [1, 0])
  }

  @Test func formsOfTheNameCount() {
    let text = "Манмохан Сингх открыл плотину. Сингх уехал."
    #expect(counts("manmohan-singh", "Плотина для Сингха", text, "ru") == [2, 1])
  }
}
