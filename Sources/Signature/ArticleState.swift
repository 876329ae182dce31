internal import Lexicon

/// Where the reading of one article stands.
struct ArticleState {
  /// Byte offset behind the title.
  let titleEnd: Int
  /// The first sentence behind the lead.
  let leadEnd: Int
  /// The title writes most words with a capital.
  let shoutsTitle: Bool
  /// The article writes accents, so that a word without them has none.
  let writesMarks: Bool
  var position = 0
  var weekdays: UInt8 = 0

  init(titleEnd: Int, leadEnd: Int, shoutsTitle: Bool, writesMarks: Bool) {
    self.titleEnd = titleEnd
    self.leadEnd = leadEnd
    self.shoutsTitle = shoutsTitle
    self.writesMarks = writesMarks
  }

  func place(_ word: ScannedWord) -> SignatureBuilder.Place {
    let inTitle = word.start < titleEnd
    return SignatureBuilder.Place(
      inTitle: inTitle, inLead: !inTitle && word.sentence < leadEnd, inOpening: position <= 60,
      position: position)
  }
}
