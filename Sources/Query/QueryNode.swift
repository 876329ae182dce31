internal import Text

/// A term, field byte first, and its share of a word's weight.
package struct WeightedTerm: Hashable, Sendable {
  package var term: [UInt8]
  package var weight: Float

  package init(term: [UInt8], weight: Float = 1) {
    self.term = term
    self.weight = weight
  }
}

/// A word of a phrase: where it stands from the phrase's beginning, and what may stand there.
package struct PhraseWord: Hashable, Sendable {
  package var offset: UInt32
  package var alternatives: [WeightedTerm]

  package init(offset: UInt32, alternatives: [WeightedTerm]) {
    self.offset = offset
    self.alternatives = alternatives
  }
}

/// What an article must hold to be found.
package indirect enum QueryNode: Hashable, Sendable {
  /// Nothing is found.
  case nothing
  /// Every article is found, with score 0.
  case everything
  /// A word: any of its terms; the score is their weighted sum.
  case word([WeightedTerm])
  /// A word of the title.
  case title([WeightedTerm])
  /// Words next to each other in the title.
  case titlePhrase([PhraseWord])
  /// Words next to each other in this order.
  case phrase([PhraseWord])
  /// Words in any order, all within a stretch that is at most `distance` words longer than they are.
  case near([PhraseWord], distance: Int)
  /// Characters side by side.
  case joined(JoinedCharacters)
  /// Any term that begins with these bytes (field byte first).
  case prefix([UInt8])
  /// Any term within an edit distance of 1 or 2 (field byte first).
  case fuzzy([UInt8], distance: Int)
  /// All of `must`, none of `mustNot`; without `must`, any of `should`. `should` adds to the score.
  case group(must: [QueryNode], should: [QueryNode], mustNot: [QueryNode])
}

extension WeightedTerm {
  /// Whether it is only the beginning of a word: it adds to a score but does not stand for the word where that must be
  /// there, must not be there, or stands in a phrase.
  package var isBeginning: Bool { WordBeginning.isBeginning(term.dropFirst()) }
}

extension QueryNode {
  /// The same without the beginnings of words.
  package var strict: QueryNode {
    func strict(_ list: [WeightedTerm]) -> [WeightedTerm] { list.filter { !$0.isBeginning } }
    func strict(_ words: [PhraseWord]) -> [PhraseWord] {
      words.map { PhraseWord(offset: $0.offset, alternatives: strict($0.alternatives)) }
    }
    return switch self {
    case .nothing, .everything, .prefix, .fuzzy: self
    case .word(let list): .word(strict(list))
    case .title(let list): .title(strict(list))
    case .titlePhrase(let words): .titlePhrase(strict(words))
    case .phrase(let words): .phrase(strict(words))
    case .near(let words, let distance): .near(strict(words), distance: distance)
    case .joined(let characters): .joined(characters.strict)
    case .group(let must, let should, let mustNot):
      .group(must: must.map(\.strict), should: should.map(\.strict), mustNot: mustNot.map(\.strict))
    }
  }

  /// The same without the beginnings of words in what must, or must not, be there.
  var tightened: QueryNode {
    guard case .group(let must, let should, let mustNot) = self else { return self }
    return .group(must: must.map(\.strict), should: should.map(\.tightened), mustNot: mustNot.map(\.strict))
  }

  /// Whether a phrase or a row of characters is asked for somewhere in it that may be looked for by its words.
  var holdsPhrase: Bool {
    switch self {
    case .phrase, .near, .joined: true
    case .nothing, .everything, .word, .title, .titlePhrase, .prefix, .fuzzy: false
    case .group(let must, let should, let mustNot): (must + should + mustNot).contains(where: \.holdsPhrase)
    }
  }

  /// Whether it is one word.
  package var isOneWord: Bool {
    switch self {
    case .word, .joined: true
    default: false
    }
  }

  /// All terms that are named, not those that a beginning or a misspelling stands for.
  package var terms: [[UInt8]] {
    switch self {
    case .nothing, .everything, .prefix, .fuzzy: []
    case .word(let list), .title(let list): list.map(\.term)
    case .phrase(let words), .near(let words, _), .titlePhrase(let words):
      words.flatMap { $0.alternatives.map(\.term) }
    case .joined(let characters): characters.terms { _ in true } + characters.beside.terms
    case .group(let must, let should, let mustNot):
      must.flatMap(\.terms) + should.flatMap(\.terms) + mustNot.flatMap(\.terms)
    }
  }
}

/// A part of a question as it was written, for readers who look for what it means and not for its terms.
package struct WrittenPart: Hashable, Sendable {
  /// A word or a phrase, without the marks around it.
  package var text: String
  /// What it was read as.
  package var node: QueryNode
  /// Whether it must not occur.
  package var isUnwanted: Bool
}

/// A parsed question.
package struct Query: Hashable, Sendable {
  /// What is asked for.
  package var root: QueryNode
  /// Its words and phrases in their order; of the title, and beginnings of words, there are none.
  package var written: [WrittenPart] = []
  /// What the reader should know, one line each: parts that were read as words, words left out.
  package var remarks: [String]
  /// Whether the words of a phrase are looked for that no article has.
  package var isRelaxed = false

  package init(root: QueryNode, written: [WrittenPart] = [], remarks: [String] = []) {
    self.root = root
    self.written = written
    self.remarks = remarks
  }

  /// Whether nothing is asked for.
  package var isEmpty: Bool { root == .nothing }
}
