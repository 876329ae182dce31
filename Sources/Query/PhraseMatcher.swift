internal import Bytes
internal import Postings

/// Finds the articles of a segment that have the words of a phrase, and how often.
final class PhraseMatcher {
  /// A word of the phrase: the terms that may stand there.
  final class Part {
    let offset: UInt32
    let scorers: [TermScorer]
    let readers: [PositionReader]
    fileprivate var positions: [UInt32] = []
    fileprivate var scratch: [UInt32] = []
    private(set) var document: UInt32 = 0

    init(offset: UInt32, scorers: [TermScorer]) {
      self.offset = offset
      self.scorers = scorers
      readers = scorers.map { PositionReader($0) }
    }

    var documentFrequency: Int { scorers.reduce(0) { $0 + $1.documentFrequency } }

    /// Goes to the first article at or after `target` that has one of the terms.
    @inline(__always)
    func advance(to target: UInt32) throws(BytesError) -> Bool {
      if scorers.count == 1 {
        guard try scorers[0].advance(to: target) else { return false }
        document = scorers[0].document
        return true
      }
      var nearest = UInt32.max
      for scorer in scorers where try scorer.advance(to: target) { nearest = min(nearest, scorer.document) }
      document = nearest
      return nearest != .max
    }

    /// How often the current article has the word, at most.
    @inline(__always)
    func frequency() throws(BytesError) -> UInt32 {
      var sum: UInt32 = 0
      for scorer in scorers where !scorer.isAtEnd && scorer.document == document {
        try scorer.loadFrequencies()
        sum &+= scorer.frequencies[scorer.index]
      }
      return sum
    }

    /// Reads the positions of the word in the current article.
    fileprivate func load() throws(BytesError) {
      positions.removeAll(keepingCapacity: true)
      var filled = false
      for (index, scorer) in scorers.enumerated() where !scorer.isAtEnd && scorer.document == document {
        if !filled {
          try readers[index].read(into: &positions)
          filled = true
        } else {
          try readers[index].read(into: &scratch)
          merge()
        }
      }
    }

    private func merge() {
      positions.append(contentsOf: scratch)
      positions.sort()
      var kept = 0
      for index in positions.indices where index == 0 || positions[index] != positions[kept - 1] {
        positions[kept] = positions[index]
        kept += 1
      }
      positions.removeLast(positions.count - kept)
    }
  }

  /// The words, the rarest first.
  private let parts: [Part]
  /// Pairs of neighbours that are indexed as terms: every match has them.
  private let pairs: [TermScorer]
  private let kind: Plan.PhraseKind
  private let segment: Segment
  private(set) var document: UInt32 = 0

  init(parts: [Part], pairs: [TermScorer], kind: Plan.PhraseKind, segment: Segment) {
    self.parts = parts.sorted { $0.documentFrequency < $1.documentFrequency }
    self.pairs = pairs.sorted { $0.documentFrequency < $1.documentFrequency }
    self.kind = kind
    self.segment = segment
  }

  /// The rarest word's only term, when it has one only.
  var leader: TermScorer? { pairs.first ?? (parts[0].scorers.count == 1 ? parts[0].scorers[0] : nil) }

  /// Goes to the first article at or after `target` that has all words, anywhere.
  func advance(to target: UInt32) throws(BytesError) -> Bool {
    var target = target
    search: while true {
      for pair in pairs {
        guard try pair.advance(to: target) else { return false }
        if pair.document > target {
          target = pair.document
          continue search
        }
      }
      for part in parts {
        guard try part.advance(to: target) else { return false }
        if part.document > target {
          target = part.document
          continue search
        }
      }
      document = target
      return true
    }
  }

  /// What the phrase's frequency in the current article cannot exceed.
  func frequencyBound() throws(BytesError) -> UInt32 {
    var least = UInt32.max
    for pair in pairs {
      try pair.loadFrequencies()
      least = min(least, pair.frequencies[pair.index])
    }
    for part in parts { least = min(least, try part.frequency()) }
    return least
  }

  /// How often the current article has the phrase.
  func frequency() throws(BytesError) -> UInt32 {
    for part in parts { try part.load() }
    switch kind {
    case .title:
      let length = try segment.titleTokenCount(document)
      return UInt32(parts[0].positions.reduce(0) { $0 + ($1 < length ? 1 : 0) })
    case .exact: return exactFrequency()
    case .near(let distance): return nearFrequency(distance)
    }
  }

  private func exactFrequency() -> UInt32 {
    var found: UInt32 = 0
    var cursors = [Int](repeating: 0, count: parts.count)
    let first = parts[0]
    search: for position in first.positions where position >= first.offset {
      let start = position - first.offset
      for index in 1..<parts.count {
        let part = parts[index]
        let wanted = start &+ part.offset
        var cursor = cursors[index]
        while cursor < part.positions.count, part.positions[cursor] < wanted { cursor += 1 }
        cursors[index] = cursor
        if cursor == part.positions.count { return found }
        if part.positions[cursor] != wanted { continue search }
      }
      found += 1
    }
    return found
  }

  /// Counts stretches that hold every word once, none overlapping another.
  private func nearFrequency(_ distance: Int) -> UInt32 {
    var cursors = [Int](repeating: 0, count: parts.count)
    var found: UInt32 = 0
    let longest = UInt32(clamping: parts.count - 1 + distance)
    while true {
      var low = UInt32.max
      var high: UInt32 = 0
      var lowest = 0
      for index in parts.indices {
        // The same place cannot stand for two words.
        while cursors[index] < parts[index].positions.count,
          parts.indices.contains(where: {
            $0 < index && parts[$0].positions[cursors[$0]] == parts[index].positions[cursors[index]]
          })
        { cursors[index] += 1 }
        guard cursors[index] < parts[index].positions.count else { return found }
        let position = parts[index].positions[cursors[index]]
        if position < low {
          low = position
          lowest = index
        }
        high = max(high, position)
      }
      if high - low <= longest {
        found += 1
        for index in parts.indices {
          while cursors[index] < parts[index].positions.count, parts[index].positions[cursors[index]] <= high
          {
            cursors[index] += 1
          }
          if cursors[index] == parts[index].positions.count { return found }
        }
      } else {
        cursors[lowest] += 1
        if cursors[lowest] == parts[lowest].positions.count { return found }
      }
    }
  }
}
