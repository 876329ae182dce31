internal import Lexicon

/// Where the reading of one article stands.
struct ArticleState {
  /// Byte offset behind the title.
  let titleEnd: Int
  /// The first sentence behind the lead.
  let leadEnd: Int
  /// The title writes most words with a capital.
  let shoutsTitle: Bool
  var position = 0
  var weekdays: UInt8 = 0

  init(titleEnd: Int, leadEnd: Int, shoutsTitle: Bool) {
    self.titleEnd = titleEnd
    self.leadEnd = leadEnd
    self.shoutsTitle = shoutsTitle
  }

  func place(_ word: ScannedWord) -> SignatureBuilder.Place {
    let inTitle = word.start < titleEnd
    return SignatureBuilder.Place(
      inTitle: inTitle, inLead: !inTitle && word.sentence < leadEnd, inOpening: position <= 60,
      position: position)
  }
}
