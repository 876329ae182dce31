internal import Ingest
internal import Signature

/// Words of an article by their beginnings, so that evidence that is kept as a beginning can be shown as written.
final class WrittenWords {
  private let text: String
  private let language: String
  /// Read when the first is asked for.
  private lazy var words = WordStubs.words(of: text, language: language)

  init(_ article: StoredArticle) {
    text = article.title + "\n" + article.text
    language = article.language
  }

  init(_ article: Article, language: String) {
    text = article.title + "\n" + article.text
    self.language = language
  }

  /// The first word that begins so, or the beginning itself.
  func word(beginning stub: String) -> String { words[Array(stub.utf8)] ?? stub }
}

extension NewsIndex {
  /// Evidence in whole words where it is kept as their beginnings.
  static func written(_ evidence: [Evidence], here: WrittenWords, there: WrittenWords) -> [Evidence] {
    guard evidence.contains(where: { $0.kind == "phrase" }) else { return evidence }
    var pieces: [Evidence] = []
    for piece in evidence {
      var piece = piece
      if piece.kind == "phrase" {
        piece.here = here.word(beginning: piece.here)
        piece.there = there.word(beginning: piece.there)
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
