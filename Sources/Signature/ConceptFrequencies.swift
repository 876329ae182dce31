internal import Lexicon

/// How common the ideas of the lexicon are.
package enum ConceptFrequencies {
  /// About how many of a million words of everyday text mean an idea, by the hash of its feature; rare ones are left out.
  package static let perMillion: [UInt64: Int] = {
    var result: [UInt64: Int] = [:]
    for entry in 0..<newsLexicon.count {
      let frequency = newsLexicon.perMillion(of: entry)
      let kind = newsLexicon.kind(of: entry)
      if frequency == 0 || kind == .nothing { continue }
      result[SignatureFeature.hash(LexiconSearch.kind(kind), newsLexicon.id(of: entry))] = frequency
    }
    return result
  }()
}
