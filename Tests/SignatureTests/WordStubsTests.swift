import Signature
import Testing

/// Words as written behind the beginnings that signatures keep.
@Suite struct WordStubsTests {
  @Test(arguments: [
    ("Bir günlük gazete", "tr", "gunlu", "günlük"), ("Bıçaklı saldırı", "tr", "bicak", "Bıçaklı"),
    ("Wydał wyrok, wydała", "pl", "wydal", "Wydał"), ("On Thursday, thursday", "en", "thurs", "Thursday"),
    ("زلزال في القاهرة", "ar", "قاهره", "القاهرة"), ("Процес проходить", "uk", "проце", "Процес"),
  ])
  func areTheFirstThatBeginSo(text: String, language: String, stub: String, word: String) {
    #expect(WordStubs.words(of: text, language: language)[Array(stub.utf8)] == word)
  }

  @Test(arguments: [
    ("en", "U.S. officials' statement on Côte-d'Ivoire: G2000, 1,234 people and co-operation"),
    ("tr", "İstanbul'da kadınlar bıçaklı saldırıyı Kızılay'da protesto etti, günlük yüzde 20"),
    ("ar", "وقال المسؤولون إن الزلزال ضرب المدينة وبالقاهرة"),
    ("el", "Η γέφυρα άνοιξε την Κυριακή στην Πάτρα"),
    ("vi", "Việt Nam: nghiêng ngả Nguyễn Trường"), ("de", "Die Große Straße wird für Fußgänger gesperrt"),
    ("hi", "प्रधानमंत्री नरेंद्र मोदी ने किताबों का मेला देखा"),
  ])
  func areThereForEachBeginning(language: String, text: String) {
    let signature = SignatureExtractor().extract(title: "", text: text, language: language)
    let words = WordStubs.words(of: text, language: language)
    let stubs = signature.features.filter { $0.kind == .prefix }.map(\.key)
    #expect(!stubs.isEmpty)
    for stub in stubs {
      let word = words[stub]
      #expect(word.map { text.contains($0) } == true, "\(String(decoding: stub, as: UTF8.self))")
    }
  }
}
