/// What a term of a question is to the word that it was made of.
package enum QueryTermKind: String, Sendable {
  /// The stem, the one term that every word has.
  case stem
  /// Another way to find the word.
  case variant
  /// The word as it is written but for case and width.
  case exact
  /// The word as it is written without its accents.
  case bare
  /// The first letters of the word.
  case beginning
  /// A compound of the index that ends in the word.
  case compound
  /// A part of the word, as a word of its own.
  case part
  /// Characters of the word inside a longer one.
  case inner
  /// The word and its neighbour, where a hyphen joins them, in one.
  case pair

  init(_ term: WordTerm) {
    if term.weight < term.kind.usualWeight {
      self = .bare
      return
    }
    switch term.kind {
    case .main: self = .stem
    case .variant: self = .variant
    case .inner: self = .inner
    case .ending: self = .compound
    case .beginning: self = .beginning
    case .exact: self = .exact
    }
  }

  /// A term of an index for readers: without the mark of its kind, and a compound from its first letter to its last.
  package static func letters(of term: ArraySlice<UInt8>) -> String {
    let bytes = Array(term)
    guard WordBeginning.isMarked(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    let text = String(decoding: bytes.dropFirst(WordBeginning.mark.count), as: UTF8.self)
    guard bytes.starts(with: WordForms.utf8(Compounds.endingTerm(of: []))) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.reversed()))
  }
}
