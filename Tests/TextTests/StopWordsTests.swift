import Letters
import Testing

@testable import Text

/// The compiled table holds what the words of the lists, folded one by one, are.
@Suite struct StopWordsTests {
  @Test(arguments: StopWords.languages) func wordsAreFoldedOneByOne(_ language: String) throws {
    let list = StopWords(language: language)
    let text = try #require(StopWordLists.all.first { $0.language.description == language })
    for entry in StopWords.entries(text.words) {
      let word = WordForms.utf8(
        WordForms.folded(Transcoding.utf16(entry), dotlessI: language == "tr" || language == "az"))
      #expect(list.contains(word), "\(String(decoding: entry, as: UTF8.self))")
    }
  }

  @Test func otherLanguagesHaveNone() {
    #expect(!StopWords(language: "und").contains(Array("the".utf8)))
    #expect(!StopWords(language: "fr").contains(Array("the".utf8)))
    #expect(!StopWords(language: "en").contains([]))
    #expect(StopWords(language: "en").contains(Array("the".utf8)))
  }

  /// The words that ask are those of the line of that name that no line before it has.
  @Test(arguments: StopWords.languages) func wordsThatAskAreThoseOfTheirLine(_ language: String) throws {
    let list = StopWords(language: language)
    let text = try #require(StopWordLists.all.first { $0.language.description == language })
    var name = ""
    var seen: Set<[UInt8]> = []
    for part in text.words.description.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if part.last == ":" {
        name = String(String.UnicodeScalarView(part))
        continue
      }
      let word = WordForms.utf8(
        WordForms.folded(
          Transcoding.utf16(Array(String(String.UnicodeScalarView(part)).utf8)),
          dotlessI: language == "tr" || language == "az"))
      if seen.insert(word).inserted {
        #expect(list.kind(of: word) == (name == "asking:" ? .asking : .common))
      }
    }
    #expect(list.kind(of: Array("qqqq".utf8)) == nil)
  }
}
