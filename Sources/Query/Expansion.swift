package import Bytes
package import Postings
internal import Text

/// Turns a prefix or a misspelt word into terms that the index has.
///
/// A prefix of three bytes takes 6.8 ms in the generated index (`Benchmarks bench prefix`).
package enum Expansion {
  /// A fuzzy word stands for at most so many terms: the most frequent ones. A prefix is scored by as many; others that begin
  /// with it find articles without adding to their scores.
  package static let largestCount = 128
  /// Of a prefix at most so many terms in each segment are looked at for those that are scored.
  package static let scanLimit = 200_000

  /// So many words are read that begin too far away before the rest of them is leapt over.
  private static let leap = 24

  /// The most frequent terms that begin with some bytes (field byte first).
  static func prefix(_ bytes: [UInt8], in snapshot: IndexSnapshot) throws(BytesError) -> [WeightedTerm] {
    guard bytes.count > 1 else { return [] }
    return try FrequentTerms.most(largestCount, in: snapshot) { segment, best throws(BytesError) in
      var cursor = try TermCursor(segment.terms, from: bytes)
      var seen = 0
      while seen < scanLimit, try cursor.next(), cursor.hasPrefix(bytes) {
        best.add(cursor, weight: 1)
        seen += 1
      }
    }
  }

  /// The most frequent terms within an edit distance (insert, remove, change, swap neighbours).
  static func fuzzy(_ bytes: [UInt8], distance: Int, in snapshot: IndexSnapshot) throws(BytesError)
    -> [WeightedTerm]
  {
    try FrequentTerms.most(largestCount, in: snapshot) { segment, best throws(BytesError) in
      try forEachNear(bytes, distance: distance, in: segment) { cursor, edits in
        best.add(cursor, weight: 1 / Float(1 + edits))
      }
    }
  }

  /// Calls `body` with each term of a segment within an edit distance, and with its distance.
  ///
  /// Walks through the words of the dictionary with one row of the edit matrix a letter; the rows
  /// of letters shared with the term before are kept. Words that begin with letters that are too far from the
  /// target's already are not compared, and where many follow each other they are leapt over. In 1,000,000
  /// articles with 6.3 million terms this takes `agrement~2` from 437 to 89 ms and `abcd~` from 389 to 28 (`tidings
  /// search`, from process start).
  private static func forEachNear(
    _ bytes: [UInt8], distance: Int, in segment: Segment, _ body: (TermCursor, Int) -> Void
  ) throws(BytesError) {
    guard let field = bytes.first else { return }
    // As the words of the index are cut: else a question of one endless word would take seconds.
    let letters = TermField.cut(bytes).dropFirst()
    let target = Array(String(decoding: letters, as: UTF8.self).unicodeScalars)
    var matrix = EditMatrix(target: target)
    var cursor = try TermCursor(segment.terms, from: [field])
    var dead: [UInt8] = []
    var deadCount = 0
    var reached: [UInt8] = []
    while try cursor.next(), cursor.field == field {
      let word = cursor.suffix
      // Marked pieces of words are none.
      if WordBeginning.isMarked(word) { continue }
      if !dead.isEmpty {
        if word.starts(with: dead) {
          deadCount += 1
          if deadCount == leap {
            // No byte of UTF-8 is the greatest, but one of a damaged dictionary may be: nothing follows it.
            while dead.last == .max { dead.removeLast() }
            if let last = dead.popLast() {
              let next = [field] + dead + [last + 1]
              // Where words are out of order, a leap may lead back; none is made twice.
              if reached.lexicographicallyPrecedes(next) {
                cursor = try TermCursor(segment.terms, from: next)
                reached = next
              }
            }
            dead = []
          }
          continue
        }
        dead = []
      }
      if let edits = matrix.distance(to: word, atMost: distance) {
        body(cursor, edits)
      } else if matrix.deadByteCount > 0 {
        dead = Array(word.prefix(matrix.deadByteCount))
        deadCount = 0
      }
    }
  }

  /// The word of the index that a word without any article is most likely meant to be: the one by the fewest edits,
  /// with the same first letter, in the most articles; `nil` when none is near.
  ///
  /// Takes a walk through all words of the dictionary.
  ///
  /// - Parameter bytes: the term of the word as it is spelled, field byte first.
  package static func correction(of bytes: [UInt8], in snapshot: IndexSnapshot) throws(BytesError) -> String?
  {
    let length = String(decoding: bytes.dropFirst(), as: UTF8.self).unicodeScalars.count
    if length < 4 { return nil }
    var found: [[UInt8]: Correction] = [:]
    for segment in snapshot.segments {
      try forEachNear(bytes, distance: length > 5 ? 2 : 1, in: segment) { cursor, edits in
        if edits == 0 { return }
        let word = cursor.suffix
        let known = found[word]?.documentFrequency ?? 0
        found[word] = Correction(
          edits: edits, changesFirst: word.first == bytes.dropFirst().first ? 0 : 1,
          documentFrequency: known + cursor.entry.documentFrequency)
      }
    }
    let best = found.min { left, right in
      left.value != right.value ? left.value < right.value : left.key.lexicographicallyPrecedes(right.key)
    }
    return best.map { String(decoding: $0.key, as: UTF8.self) }
  }

  /// How likely another word is meant; the likelier the less.
  private struct Correction: Comparable {
    let edits: Int
    let changesFirst: Int
    let documentFrequency: Int

    static func < (left: Correction, right: Correction) -> Bool {
      (left.edits, left.changesFirst, right.documentFrequency)
        < (right.edits, right.changesFirst, left.documentFrequency)
    }
  }
}
