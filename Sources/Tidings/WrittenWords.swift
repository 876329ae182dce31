internal import ICU

/// Words of an article by their beginnings, so that evidence that is kept as a beginning can be shown as written.
struct WrittenWords {
  private var words: [String: String] = [:]
  /// Letters that a beginning has.
  private static let letterCount = 5

  init(_ article: StoredArticle) {
    for text in [article.title, article.text] {
      for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        let key = beginning(of: String(word))
        if words[key] == nil { words[key] = String(word) }
      }
    }
  }

  /// The first word that begins so, or the beginning itself.
  func word(beginning stub: String) -> String { words[beginning(of: stub)] ?? stub }

  private func beginning(of word: String) -> String {
    guard let folded = try? Normalizer.nfd.normalize(Normalizer.nfkcCasefold.normalize(word)) else {
      return word
    }
    var letters = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
      letters.append(scalar)
      if letters.count == WrittenWords.letterCount { break }
    }
    return String(letters)
  }
}

extension NewsIndex {
  /// Evidence in whole words where it is kept as their beginnings.
  static func written(_ evidence: [Evidence], here: StoredArticle, there: StoredArticle) -> [Evidence] {
    guard evidence.contains(where: { $0.kind == "phrase" }) else { return evidence }
    let (own, other) = (WrittenWords(here), WrittenWords(there))
    var pieces: [Evidence] = []
    for piece in evidence {
      var piece = piece
      if piece.kind == "phrase" {
        piece.here = own.word(beginning: piece.here)
        piece.there = other.word(beginning: piece.there)
      }
      // Written out, a beginning may be what another piece has.
      let known = pieces.firstIndex {
        ($0.here, $0.there) == (piece.here, piece.there) && ($0.weight < 0) == (piece.weight < 0)
      }
      if let known { pieces[known].weight += piece.weight } else { pieces.append(piece) }
    }
    // What was added up may have become the strongest; what speaks against stays behind.
    return pieces.filter { $0.weight >= 0 }.sorted { $0.weight > $1.weight } + pieces.filter { $0.weight < 0 }
  }
}
