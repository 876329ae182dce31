/// A word of a question after analysis: where it stands, and the terms that it may be.
package struct AnalyzedWord: Hashable, Sendable {
  /// Where the word begins and ends, in bytes of what was analysed.
  package var start: Int
  package var end: Int
  /// The word's place in the sequence of words.
  package var position: UInt32
  /// The terms, field byte first; the first is the likeliest.
  package var alternatives: [WeightedTerm]
  /// The characters of a word in Chinese or Japanese writing as the index spells them; none of any other.
  package var characters: [UInt16]

  package init(
    start: Int, end: Int, position: UInt32, alternatives: [WeightedTerm], characters: [UInt16] = []
  ) {
    self.start = start
    self.end = end
    self.position = position
    self.alternatives = alternatives
    self.characters = characters
  }
}

/// The marks of the query language.
enum QueryToken: Equatable {
  case open
  case close
  case plus
  case minus
  case and
  case or
  case not
  /// A word; `isTitle` when `title:` stood before it, the suffix `*` or `~` taken off.
  case word([UInt8], isTitle: Bool, suffix: Suffix)
  /// A phrase in quotes; `distance` when `~n` stood behind it.
  case phrase([UInt8], distance: Int?)
  /// A quote that does not end.
  case openQuote
  /// `title:` right before a phrase or a group.
  case titleMark

  /// The word that an operator is spelled like.
  var asWord: QueryToken? {
    switch self {
    case .and: .word(Array("AND".utf8), isTitle: false, suffix: .none)
    case .or: .word(Array("OR".utf8), isTitle: false, suffix: .none)
    case .not: .word(Array("NOT".utf8), isTitle: false, suffix: .none)
    default: nil
    }
  }

  /// Whether something is looked for.
  var isText: Bool {
    switch self {
    case .word, .phrase: true
    default: false
    }
  }

  enum Suffix: Equatable {
    case none
    case prefix
    case fuzzy(Int)
  }
}
