internal import Bytes

/// Counts the places of an article where characters stand side by side, by the words and parts of words that it has of them.
///
/// From the first character on it is kept up to which word of the article each beginning of the row goes. At least one word
/// must be of the row alone: 京东 is not in 北京东部, where two longer words touch.
final class JoinedMatcher {
  /// Some characters of the row and the terms by which the segment has them.
  struct Piece {
    let start: Int
    let end: Int
    let isInside: Bool
    let part: PhrasePart
  }

  /// Rising by where they start.
  private let pieces: [Piece]
  private let count: Int
  /// The words of the article that follow what has been read up to each character: where a word of the row alone
  /// was among it, and where not.
  private var firm: [Set<UInt32>]
  private var loose: [Set<UInt32>]

  init(_ pieces: [Piece], count: Int) {
    self.pieces = pieces.sorted { $0.start < $1.start }
    self.count = count
    firm = [Set<UInt32>](repeating: [], count: count + 1)
    loose = firm
  }

  /// How often an article has the row; articles are asked in rising order.
  func frequency(in document: UInt32) throws(BytesError) -> UInt32 {
    for index in firm.indices {
      firm[index].removeAll(keepingCapacity: true)
      loose[index].removeAll(keepingCapacity: true)
    }
    for piece in pieces {
      if piece.start > 0, firm[piece.start].isEmpty, loose[piece.start].isEmpty { continue }
      guard try piece.part.advance(to: document), piece.part.document == document else { continue }
      try piece.part.load()
      let isInside = piece.isInside
      for index in 0..<piece.part.count {
        let position = piece.part.positions[index]
        if piece.start == 0 {
          if isInside {
            loose[piece.end].insert(position &+ 1)
          } else {
            firm[piece.end].insert(position &+ 1)
          }
          continue
        }
        let follows = firm[piece.start].contains(position)
        if follows || !isInside && loose[piece.start].contains(position) {
          firm[piece.end].insert(position &+ 1)
        } else if loose[piece.start].contains(position) {
          loose[piece.end].insert(position &+ 1)
        }
      }
    }
    return UInt32(firm[count].count)
  }
}
