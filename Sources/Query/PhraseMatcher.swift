internal import Bytes
internal import Postings

/// Finds the articles of a segment that have the words of a phrase, and how often.
///
/// The best ten of 1,000,000 articles for a phrase: 133 µs (`Benchmarks query INDEX Q.tsv`).
final class PhraseMatcher {
  /// A word of the phrase: what may stand there, and where from the phrase's beginning.
  struct Word {
    let part: PhrasePart
    let offset: UInt32
  }

  /// The words, the rarest first; equal ones share a part.
  private let words: [Word]
  /// The parts of the words, each once, the rarest first.
  private let parts: [PhrasePart]
  /// Terms that every match has, the rarest first: words with one form, and indexed pairs of
  /// neighbours. Other scorers than those of ``parts``, whose positions are read.
  let gates: [TermScorer]
  /// Whether an article that has all ``gates`` has all words.
  let gatesSuffice: Bool
  private let kind: Plan.PhraseKind
  private let segment: Segment
  private(set) var document: UInt32 = 0

  private var cursors: [Int]
  private let near: NearWords
  private let row: JoinedMatcher?
  /// The two words, when there are two: most phrases, and no loop over objects for them.
  private let first: PhrasePart
  private let second: PhrasePart
  private let isPair: Bool
  /// How far the second word is after the first, modulo 2^32.
  private let pairDistance: UInt32

  /// - Parameter words: one at least.
  init(
    words: [Word], gates: [TermScorer], kind: Plan.PhraseKind, row: JoinedMatcher? = nil, segment: Segment
  ) {
    self.words = words.sorted { $0.part.documentFrequency < $1.part.documentFrequency }
    var parts: [PhrasePart] = []
    var times: [Int] = []
    var places: [ObjectIdentifier: Int] = [:]
    for word in self.words {
      if let place = places[ObjectIdentifier(word.part)] {
        times[place] += 1
      } else {
        places[ObjectIdentifier(word.part)] = parts.count
        parts.append(word.part)
        times.append(1)
      }
    }
    self.parts = parts
    near = NearWords(parts, times: times)
    self.gates = gates.sorted { $0.documentFrequency < $1.documentFrequency }
    gatesSuffice = parts.allSatisfy { $0.scorers.count == 1 }
    cursors = [Int](repeating: 0, count: words.count)
    let last = self.words[words.count - 1]
    first = self.words[0].part
    second = last.part
    isPair = words.count == 2
    pairDistance = last.offset &- self.words[0].offset
    self.kind = kind
    self.row = row
    self.segment = segment
  }

  /// Goes to the first article at or after `target` that has all words, anywhere.
  func advance(to target: UInt32) throws(BytesError) -> Bool {
    var target = target
    search: while true {
      for gate in gates {
        guard try gate.advance(to: target) else { return false }
        if gate.document > target {
          target = gate.document
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

  /// Goes to an article that has all words.
  func enter(_ target: UInt32) throws(BytesError) -> Bool {
    if isPair {
      document = target
      return try first.advance(to: target) && first.document == target
        ? second.advance(to: target) && second.document == target : false
    }
    for part in parts { guard try part.advance(to: target), part.document == target else { return false } }
    document = target
    return true
  }

  /// What the phrase's frequency in the current article cannot exceed.
  func frequencyBound() throws(BytesError) -> UInt32 {
    if isPair { return min(try first.frequency(), try second.frequency()) }
    var least = UInt32.max
    for part in parts { least = min(least, try part.frequency()) }
    return least
  }

  /// How often the current article has the phrase.
  func frequency() throws(BytesError) -> UInt32 {
    if let row { return try row.frequency(in: document) }
    if isPair {
      try first.load()
      try second.load()
    } else {
      for part in parts { try part.load() }
    }
    switch kind {
    case .title:
      let length = try segment.titleTokenCount(document)
      if words.count > 1 { return exactFrequency(before: length) }
      return UInt32((0..<first.count).count { first.positions[$0] < length })
    case .exact, .joined: return exactFrequency()
    case .near(let distance):
      return near.frequency(longest: UInt32(clamping: words.count - 1 + distance))
    }
  }

  /// - Parameter end: where a phrase must have ended.
  private func exactFrequency(before end: UInt32 = .max) -> UInt32 {
    if isPair, end == .max {
      return first.count <= second.count
        ? PhraseMatcher.common(first.positions, first.count, second.positions, second.count, pairDistance)
        : PhraseMatcher.common(
          second.positions, second.count, first.positions, first.count, 0 &- pairDistance)
    }
    var found: UInt32 = 0
    for index in cursors.indices { cursors[index] = 0 }
    let offset = words[0].offset
    search: for place in 0..<first.count where first.positions[place] >= offset {
      if first.positions[place] >= end { return found }
      let start = first.positions[place] - offset
      for index in 1..<words.count {
        let part = words[index].part
        let wanted = start &+ words[index].offset
        if wanted >= end { continue search }
        var cursor = cursors[index]
        while cursor < part.count, part.positions[cursor] < wanted { cursor += 1 }
        cursors[index] = cursor
        if cursor == part.count { return found }
        if part.positions[cursor] != wanted { continue search }
      }
      found += 1
    }
    return found
  }

  /// How many numbers of one list, `distance` added, are in another; both rise.
  @inline(__always)
  private static func common(
    _ left: Cells<UInt32>, _ leftCount: Int, _ right: Cells<UInt32>, _ rightCount: Int, _ distance: UInt32
  ) -> UInt32 {
    var found: UInt32 = 0
    var other = 0
    for index in 0..<leftCount {
      let wanted = Int64(left[index]) + Int64(Int32(bitPattern: distance))
      while other < rightCount, Int64(right[other]) < wanted { other += 1 }
      if other == rightCount { break }
      found &+= Int64(right[other]) == wanted ? 1 : 0
    }
    return found
  }
}
