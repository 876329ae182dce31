internal import CVector

/// The terms that the words of an analysis have in one segment.
///
/// An analysis numbers its words; each stands for one term or some. Their numbers in the segment are
/// looked up once a word, those of an article's new words together. After that a word costs one
/// place in a table of 8 bytes a word, fetched ahead, and nothing that is counted or freed: this and the
/// terms of new words took 9.4 s of 42 with an array a word, and take 2.5 s (perf of `Benchmarks build DOCS
/// INDEX --analysis native`, 100,000 articles, 200 MB).
package struct WordTerms {
  /// For each word 0 when it is not known, else the number of its terms plus one in the upper half; in
  /// the lower half its term, or where its terms begin in ``lists`` when there is not exactly one.
  private var entries: [UInt64] = []
  private var lists: [UInt32] = []

  // What one article takes, reused.
  private var unknown: [UInt32] = []
  private var batch = TermBatch()
  private var counts: [Int] = []
  private var numbers: [UInt32] = []
  private var terms: [UInt32] = []
  private var places: [UInt32] = []

  package init() {}

  /// Forgets all words: another segment began, or the analysis numbers its words anew.
  package mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    lists.removeAll(keepingCapacity: true)
  }

  /// Adds an article's words to the segment.
  ///
  /// - Parameters:
  ///   - words: The words' numbers; dense, as the table has a place for each number below the highest.
  ///   - positions: Where they stand; they never go back.
  ///   - addTerms: Adds the terms of a word to a batch.
  package mutating func add(
    _ words: [UInt32], positions: [UInt32], to segment: SegmentBuilder,
    addTerms: (UInt32, inout TermBatch) -> Void
  ) {
    precondition(words.count == positions.count)
    findUnknown(words)
    if !unknown.isEmpty { learn(in: segment, addTerms) }
    terms.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    for (index, word) in words.enumerated() {
      let entry = entries[Int(word)]
      let value = UInt32(truncatingIfNeeded: entry)
      if entry >> 32 == 2 {
        terms.append(value)
        places.append(positions[index])
        continue
      }
      for place in Int(value)..<(Int(value) + Int(entry >> 32) - 1) {
        terms.append(lists[place])
        places.append(positions[index])
      }
    }
    segment.add(terms: terms, positions: places)
  }

  /// Notes the words that are met for the first time, each once.
  private mutating func findUnknown(_ words: [UInt32]) {
    unknown.removeAll(keepingCapacity: true)
    guard let highest = words.max() else { return }
    if entries.count <= Int(highest) {
      entries.append(contentsOf: repeatElement(0, count: Int(highest) + 1 - entries.count))
    }
    unsafe entries.withUnsafeMutableBufferPointer { entries in
      for index in words.indices {
        // SAFETY: an address that is only fetched is not read; every word has its place.
        if index + 16 < words.count, let base = entries.baseAddress {
          unsafe cvector_prefetch(base + Int(words[index + 16]))
        }
        let word = Int(words[index])
        if unsafe entries[word] == 0 {
          unsafe entries[word] = 1 << 32
          unknown.append(words[index])
        }
      }
    }
  }

  /// Looks up the terms of ``unknown`` in one batch.
  private mutating func learn(in segment: SegmentBuilder, _ addTerms: (UInt32, inout TermBatch) -> Void) {
    batch.removeAll()
    counts.removeAll(keepingCapacity: true)
    for word in unknown {
      let before = batch.starts.count
      addTerms(word, &batch)
      counts.append(batch.starts.count - before)
    }
    segment.termIDs(in: batch.bytes, starts: batch.starts, ends: batch.ends, into: &numbers)
    var next = 0
    for (index, word) in unknown.enumerated() {
      let count = counts[index]
      let value = count == 1 ? numbers[next] : UInt32(lists.count)
      if count != 1 { lists.append(contentsOf: numbers[next..<(next + count)]) }
      entries[Int(word)] = UInt64(count + 1) << 32 | UInt64(value)
      next += count
    }
  }
}

/// Terms of words that are looked up together, each behind its field byte.
package struct TermBatch {
  fileprivate var bytes: [UInt8] = []
  fileprivate var starts: [Int32] = []
  fileprivate var ends: [Int32] = []

  /// Adds a term, given without the field byte.
  package mutating func append(_ term: Span<UInt8>) {
    starts.append(Int32(bytes.count))
    bytes.append(TermField.words)
    bytes.append(addingCapacity: term.count) { bytes in
      for index in term.indices { bytes.append(term[index]) }
    }
    ends.append(Int32(bytes.count))
  }

  fileprivate mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}
