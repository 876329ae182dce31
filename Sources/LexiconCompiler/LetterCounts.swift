internal import Glibc
internal import Letters
internal import Lexicon

/// Counts threes of letters over all words of the lexicon, each word once a language.
struct LetterCounts {
  /// For each language the count of each bucket, and of all.
  private var counts = LetterTriples.languages.map { _ in
    [Double](repeating: 0, count: LetterTriples.bucketCount)
  }
  private var totals = LetterTriples.languages.map { _ in 0.0 }
  private var words: Set<String> = []

  /// Counts the words of a form that were not counted before.
  mutating func add(_ form: LexiconForm) {
    guard let lane = LetterTriples.languages.firstIndex(of: form.cell) else { return }
    let words = form.text.unicodeScalars.split(whereSeparator: { LetterTriples.letter($0.value) == 0 })
    for word in words where self.words.insert("\(form.cell) \(String(word))").inserted {
      let letters = word.map { LetterTriples.letter($0.value) }.filter { $0 != LetterTriples.mark }
        .prefix(LetterTriples.longestWord)
      let padded = [LetterTriples.edge] + letters + [LetterTriples.edge]
      for first in letters.indices {
        counts[lane][LetterTriples.bucket(padded[first], padded[first + 1], padded[first + 2])] += 1
      }
      totals[lane] += Double(letters.count)
    }
  }

  /// What a three counts for that was not met, so that none is impossible.
  private static let unmet = 0.3

  /// The weights, row after row.
  func table() -> [UInt8] {
    var table = [UInt8](repeating: 0, count: LetterTriples.bucketCount * LetterTriples.rowLength)
    for bucket in 0..<LetterTriples.bucketCount {
      let likelihoods = LetterTriples.languages.indices.map { lane in
        log(
          (counts[lane][bucket] + LetterCounts.unmet)
            / (totals[lane] + LetterCounts.unmet * Double(LetterTriples.bucketCount)))
      }
      let best = likelihoods.max() ?? 0
      // What is left of a row is no language's, and so never the likeliest.
      for lane in 0..<(2 * LetterTriples.rowLength) {
        let loss = lane < likelihoods.count ? best - likelihoods[lane] : .infinity
        let weight = min(Double(LetterTriples.heaviest), (loss / LetterTriples.step).rounded())
        let shift = lane / LetterTriples.rowLength * LetterTriples.weightBits
        table[bucket * LetterTriples.rowLength + lane % LetterTriples.rowLength] |=
          UInt8(weight) << UInt8(shift)
      }
    }
    return table
  }
}
