/// One word of an analysed text.
package struct Token: Hashable, Sendable {
  /// Where the word begins, in bytes of the text analysed.
  package var start: UInt32
  /// Where the word ends.
  package var end: UInt32
  /// The word's place in the sequence of words.
  package var position: UInt32
  /// The word's number in the vocabulary of the ``Analyzer`` that made it.
  package var word: UInt32

  package init(start: UInt32, end: UInt32, position: UInt32, word: UInt32) {
    self.start = start
    self.end = end
    self.position = position
    self.word = word
  }
}

extension Token {
  /// Writes the words and the places of tokens into arrays of their own.
  ///
  /// - Parameter titleCount: Tokens from here on stand one place further, so that no phrase runs over from a
  ///   title to the text.
  package static func separate(
    _ tokens: [Token], titleCount: Int = .max, words: inout [UInt32], positions: inout [UInt32]
  ) {
    words.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    words.append(addingCapacity: tokens.count) { words in
      for token in tokens { words.append(token.word) }
    }
    positions.append(addingCapacity: tokens.count) { positions in
      for index in tokens.indices {
        positions.append(tokens[index].position + (index < titleCount ? 0 : 1))
      }
    }
  }
}

/// What an index term says about the word it stands for.
package enum TermKind: UInt8, Sendable {
  /// The stem in the article's language, accents folded: one for every word.
  case main
  /// Another way to find the word: a part of a compound, a spelling, characters inside a word.
  case variant
  /// Characters inside or across words of scripts without blanks, marked with U+E000.
  case inner
  /// The stem of a word that may be a compound, from its last letter to its first, marked with U+E001.
  case ending
  /// The first letters of the word, marked with U+E002.
  case beginning
  /// The word exactly as written but for case and width, where that is not its main term.
  case exact
}

extension TermKind {
  /// The share of a word's weight in a question; measured over 25 judged collections, one value for all.
  package var usualWeight: Float {
    switch self {
    case .main: 1
    case .variant: 0.5
    case .inner: 0.1
    case .ending: 0.3
    case .beginning: 0.5
    case .exact: 0.1
    }
  }

  /// Whether terms of this kind are no words but pieces under which words are filed besides.
  package var isHidden: Bool {
    switch self {
    case .inner, .ending, .beginning: true
    case .main, .variant, .exact: false
    }
  }

  /// The weight of the unstemmed word without its accents, beside the one with them: enough to be found by
  /// a question in another language or from another keyboard.
  static let bareWeight: Float = 0.02
}

/// One index term of a word.
package struct WordTerm: Hashable, Sendable {
  /// The term's bytes in UTF-8; the first is 0x20 or more.
  package let bytes: [UInt8]
  /// What the term stands for.
  package let kind: TermKind
  /// The share of a word's weight in a question that the term carries.
  package let weight: Float

  /// A term with the weight that its kind usually has.
  package init(bytes: [UInt8], kind: TermKind, weight: Float? = nil) {
    self.bytes = bytes
    self.kind = kind
    self.weight = weight ?? kind.usualWeight
  }
}

/// One word of a question with all terms that it may be in the languages asked.
package struct QueryWord: Hashable, Sendable {
  /// Where the word stands in the question, in bytes.
  package var start: UInt32
  package var end: UInt32
  /// The word's place in the sequence of words, for phrases.
  package var position: UInt32
  /// What the word is where it is too common in its language to say what a text is about.
  package var stopWord: StopWordKind?
  /// The terms to look up, with their share of the word's weight and what they are to it; the first is the likeliest.
  package var alternatives: [(term: [UInt8], weight: Float, kind: QueryTermKind)]

  package init(
    start: UInt32, end: UInt32, position: UInt32, stopWord: StopWordKind?,
    alternatives: [(term: [UInt8], weight: Float, kind: QueryTermKind)]
  ) {
    self.start = start
    self.end = end
    self.position = position
    self.stopWord = stopWord
    self.alternatives = alternatives
  }

  package static func == (left: QueryWord, right: QueryWord) -> Bool {
    left.start == right.start && left.end == right.end && left.position == right.position
      && left.stopWord == right.stopWord
      && left.alternatives.elementsEqual(right.alternatives) { $0.term == $1.term && $0.weight == $1.weight }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(start)
    hasher.combine(position)
  }
}
