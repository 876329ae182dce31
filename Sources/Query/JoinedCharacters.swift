internal import Postings
internal import Text

/// Characters that an article must have side by side, however it cuts them into words.
package struct JoinedCharacters: Sendable {
  /// A part of them, and the terms (field byte first) by which an article has it.
  struct Piece: Hashable {
    let start: Int
    let end: Int
    let terms: [[UInt8]]
    /// Whether the terms stand for characters inside a longer word. Two such words side by side have the characters,
    /// too, but mean something else.
    let isInside: Bool

    /// Whether it says something alone: kana are letters, of which one or two stand for many words.
    var isTelling: Bool {
      guard !isInside, let term = terms.first else { return false }
      let isKana = term.count > 3 && term[1] == 0xE3 && (0x81...0x83).contains(term[2])
      return !isKana || end - start > 2
    }
  }

  let count: Int
  /// All of them as one term, for readers.
  let term: [UInt8]
  let pieces: [Piece]
  /// The term of all of them as one word, where that is looked for besides.
  let whole: [UInt8]?
  /// What may be found instead of them.
  package var beside: QueryNode
  /// What is looked for where no article has them.
  var otherwise: QueryNode
  /// In how many articles they are; 0 where that was not asked.
  var documentFrequency = 0

  /// - Parameter whole: the term of a word that is found by a part of its own.
  init(
    _ characters: [UInt16], _ pieces: ([UInt16]) -> [RunPiece], whole: [UInt8]?, beside: QueryNode,
    otherwise: QueryNode
  ) {
    count = characters.count
    term = [TermField.words] + Array(String(decoding: characters, as: UTF16.self).utf8)
    self.whole = whole
    self.beside = beside
    self.otherwise = otherwise
    self.pieces = pieces(characters).compactMap { piece in
      let terms = piece.terms.map { [TermField.words] + $0 }.filter { $0 != whole }
      return terms.isEmpty
        ? nil : Piece(start: piece.start, end: piece.end, terms: terms, isInside: piece.isInside)
    }
  }

  /// The terms of some pieces.
  func terms(where isWanted: (Piece) -> Bool) -> [[UInt8]] { pieces.filter(isWanted).flatMap(\.terms) }

  /// The same without the beginnings of words.
  var strict: JoinedCharacters {
    var copy = self
    copy.beside = beside.strict
    copy.otherwise = otherwise.strict
    return copy
  }
}

extension JoinedCharacters: Hashable {
  /// What may be found instead, and in how many articles they are, makes no other question of it.
  package static func == (left: JoinedCharacters, right: JoinedCharacters) -> Bool {
    left.count == right.count && left.whole == right.whole && left.pieces == right.pieces
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    hasher.combine(whole)
    hasher.combine(pieces.first)
  }
}
