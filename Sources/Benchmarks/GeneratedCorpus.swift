/// Articles of words that are as frequent as in texts (Zipf), the same for the same seed.
struct GeneratedCorpus {
  /// SplitMix64.
  struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }

  static let vocabularyCount = 200_000

  let articleCount: Int
  let seed: UInt64

  /// The word numbers of an article: 40 to 199 of them, 0 the most frequent.
  func words(of article: Int) -> [Int] {
    var random = Random(state: seed &+ UInt64(article) &* 0x1234_5678_9ABC)
    let count = 40 + Int(random.next() % 160)
    var words: [Int] = []
    words.reserveCapacity(count)
    for _ in 0..<count {
      // The inverse of a Zipf-like distribution: rank = n^u, less one.
      let share = Double(random.next() >> 11) / Double(1 << 53)
      var rank = 1.0
      var base = Double(GeneratedCorpus.vocabularyCount)
      var exponent = share
      // n^u by square roots, so that no C library is needed.
      for _ in 0..<24 {
        exponent *= 2
        base = base.squareRoot()
        if exponent >= 1 {
          rank *= base
          exponent -= 1
        }
      }
      words.append(min(GeneratedCorpus.vocabularyCount - 1, Int(rank) - 1))
    }
    return words
  }

  static func spelling(_ word: Int) -> [UInt8] { Array("w\(String(word, radix: 36))".utf8) }

  /// All words one after another, field byte first, and where each begins and ends.
  func bytes() -> (bytes: [UInt8], starts: [Int32], ends: [Int32]) {
    var bytes: [UInt8] = []
    var starts: [Int32] = []
    var ends: [Int32] = []
    for article in 0..<articleCount {
      for word in words(of: article) {
        starts.append(Int32(bytes.count))
        bytes.append(1)
        bytes += GeneratedCorpus.spelling(word)
        ends.append(Int32(bytes.count))
      }
    }
    return (bytes, starts, ends)
  }
}
