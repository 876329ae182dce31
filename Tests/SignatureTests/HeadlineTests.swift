import Signature
import Testing

/// A page that opens with other articles' headlines.
@Suite struct HeadlineTests {
  private let teasers = [
    "- 16:00Storm closes the port of Genoa for a second day",
    "- 15:15Minister visits the flooded valley of Aosta",
    "- 14:22Zambia and Malawi open a joint border post",
    "- 12:12Tickets for the final in Lisbon are sold out",
  ]
  private let headline = "Azerbaijan ratifies its defence agreement with Morocco"
  private let paragraph =
    "The parliament of Azerbaijan voted on Friday for the agreement, which was signed in Marrakech last autumn and "
    + "covers joint training, the exchange of information and the defence of borders; the government of Morocco "
    + "said that it would follow within weeks, and both armies will meet in Baku before the end of the spring."

  private func places(title: String, lines: [String]) throws -> (named: Set<String>, inTitle: Set<String>) {
    let extractor = SignatureExtractor()
    let signature = extractor.extract(title: title, text: lines.joined(separator: "\n"), language: "en")
    let found = signature.features.filter { $0.kind == .place }
    func names(_ features: [SignatureFeature]) -> Set<String> {
      Set(features.map { String(decoding: $0.surface, as: UTF8.self) })
    }
    return (names(found), names(found.filter { $0.inTitle > 0 }))
  }

  /// The teasers are left out, and the article's own headline, the last line before its text, is its title.
  @Test func itsOwnIsTheTitle() throws {
    let found = try places(
      title: teasers[0],
      lines: teasers[1...] + ["Follow us on Facebook", headline] + [paragraph, paragraph, paragraph])
    #expect(found.inTitle == ["Azerbaijan", "Morocco"])
    #expect(found.named.isDisjoint(with: ["Zambia", "Malawi", "Lisbon", "Genoa", "Aosta"]))
  }

  /// A title that was given stays the title, and a run of headlines inside a text is left out whole.
  @Test func aGivenTitleStays() throws {
    let run = ["Storm in Genoa", "Floods in Aosta", "Border of Zambia", "Final in Lisbon", "Vote in Malawi"]
    let found = try places(
      title: headline, lines: [paragraph, paragraph] + run + [paragraph])
    #expect(found.inTitle == ["Azerbaijan", "Morocco"])
    #expect(found.named.isDisjoint(with: ["Zambia", "Malawi", "Lisbon", "Genoa", "Aosta"]))
  }
}
