internal import Bytes
internal import Postings

/// A part of a question, evaluated a window of articles at a time: which articles match, and
/// what they add to the scores.
final class WindowNode {
  enum Kind {
    case everything
    case any([TermScorer])
    case set(ArticleSet)
    case phrase(PhraseMatcher, weight: Float, scoring: Scoring, lengths: LengthSource)
    case group(must: [WindowNode], should: [WindowNode], mustNot: [WindowNode])
  }

  let kind: Kind
  /// One bit an article of the window: whether it matches.
  let bits: Cells<UInt64>
  private let memory: Memory<UInt64>
  /// Sums of its own for a part that adds to the score only where all of it matches.
  private let ownSums: Memory<Int32>?
  private var phraseIsAtEnd = false
  private var phraseNext: UInt32 = 0

  /// - Parameter width: Articles in the widest window.
  init(_ kind: Kind, width: Int) {
    self.kind = kind
    if case .group(let must, _, let mustNot) = kind, !(must.isEmpty && mustNot.isEmpty) {
      ownSums = Memory<Int32>(count: width, repeating: 0)
    } else {
      ownSums = nil
    }
    memory = Memory<UInt64>(count: (width + 63) / 64, repeating: 0)
    bits = memory.cells
  }

  /// The first article at or after `low` that may match; nothing between can.
  func nearest(from low: UInt32) throws(BytesError) -> UInt32 {
    switch kind {
    case .everything: return low
    case .set(let set): return set.nearest(from: low)
    case .any(let scorers):
      var best = UInt32.max
      for scorer in scorers where try scorer.advance(to: low) { best = min(best, scorer.document) }
      return best
    case .phrase(let matcher, _, _, _):
      if phraseIsAtEnd { return .max }
      if phraseNext <= low {
        guard try matcher.advance(to: low) else {
          phraseIsAtEnd = true
          return .max
        }
        phraseNext = matcher.document
      }
      return phraseNext
    case .group(let must, let should, _):
      if must.isEmpty {
        var best = UInt32.max
        for child in should { best = min(best, try child.nearest(from: low)) }
        return best
      }
      var best = low
      for child in must {
        best = max(best, try child.nearest(from: low))
        if best == .max { break }
      }
      return best
    }
  }

  /// Marks the matches in [low, high) and adds their shares to `sums`, if any are wanted.
  ///
  /// - Returns: Whether anything matches.
  func evaluate(from low: UInt32, before high: UInt32, sums: Cells<Int32>?) throws(BytesError) -> Bool {
    let words = (Int(high - low) + 63) >> 6
    switch kind {
    case .everything:
      bits.fill(0..<words, with: ~0)
      let rest = Int(high - low) & 63
      if rest != 0 { bits[words - 1] = (1 << UInt64(rest)) &- 1 }
      return true
    case .set(let set): return set.copy(from: low, before: high, into: bits)
    case .any(let scorers):
      bits.fill(0..<words, with: 0)
      var found = false
      for scorer in scorers where try add(scorer, from: low, before: high, sums: sums) { found = true }
      return found
    case .phrase(let matcher, let weight, let scoring, let lengths):
      bits.fill(0..<words, with: 0)
      return try evaluatePhrase(matcher, weight, scoring, lengths, from: low, before: high, sums: sums)
    case .group(let must, let should, let mustNot):
      return try evaluateGroup(must, should, mustNot, from: low, before: high, words: words, sums: sums)
    }
  }

  /// ``evaluate(from:before:sums:)`` for a part that need not match: articles that have only some of
  /// what it needs get nothing for that.
  private func contribute(from low: UInt32, before high: UInt32, sums: Cells<Int32>?) throws(BytesError)
    -> Bool
  {
    guard let sums, let own = ownSums?.cells else { return try evaluate(from: low, before: high, sums: sums) }
    let width = Int(high - low)
    let found = try evaluate(from: low, before: high, sums: own)
    if found {
      for word in 0..<((width + 63) >> 6) {
        var rest = bits[word]
        while rest != 0 {
          let cell = word << 6 | rest.trailingZeroBitCount
          rest &= rest - 1
          sums[cell] &+= own[cell]
        }
      }
    }
    own.fill(0..<width, with: 0)
    return found
  }

  private func add(
    _ scorer: TermScorer, from low: UInt32, before high: UInt32, sums: Cells<Int32>?
  ) throws(BytesError) -> Bool {
    var found = false
    let isScored = sums != nil && scorer.weight > 0
    guard try scorer.advance(to: low) else { return false }
    while !scorer.isAtEnd {
      if isScored { try scorer.loadShares() } else { try scorer.loadDocuments() }
      let documents = scorer.documents
      let shares = scorer.shares
      let count = scorer.count
      var index = scorer.index
      if let sums, isScored {
        while index < count, documents[index] < high {
          let cell = Int(documents[index] &- low)
          bits[cell >> 6] |= 1 << UInt64(truncatingIfNeeded: cell & 63)
          sums[cell] &+= shares[index]
          index += 1
        }
      } else {
        while index < count, documents[index] < high {
          let cell = Int(documents[index] &- low)
          bits[cell >> 6] |= 1 << UInt64(truncatingIfNeeded: cell & 63)
          index += 1
        }
      }
      if index > scorer.index { found = true }
      scorer.index = index
      if index < count { break }
      scorer.nextChunk()
    }
    return found
  }

  private func evaluatePhrase(
    _ matcher: PhraseMatcher, _ weight: Float, _ scoring: Scoring, _ lengths: LengthSource, from low: UInt32,
    before high: UInt32, sums: Cells<Int32>?
  ) throws(BytesError) -> Bool {
    var found = false
    var next = try nearest(from: low)
    while next < high {
      let frequency = try matcher.frequency()
      if frequency > 0 {
        let cell = Int(next - low)
        bits[cell >> 6] |= 1 << UInt64(cell & 63)
        found = true
        if let sums, weight > 0 {
          sums[cell] &+= scoring.share(
            weight: weight, frequency: frequency, length: scoring.usesLengths ? try lengths.length(next) : 0)
        }
      }
      next = try nearest(from: next + 1)
    }
    return found
  }

  private func evaluateGroup(
    _ must: [WindowNode], _ should: [WindowNode], _ mustNot: [WindowNode], from low: UInt32,
    before high: UInt32,
    words: Int, sums: Cells<Int32>?
  ) throws(BytesError) -> Bool {
    if must.isEmpty {
      bits.fill(0..<words, with: 0)
      for child in should where try child.contribute(from: low, before: high, sums: sums) {
        for word in 0..<words { bits[word] |= child.bits[word] }
      }
    } else {
      for (index, child) in must.enumerated() {
        guard try child.evaluate(from: low, before: high, sums: sums) else { return false }
        if index == 0 {
          for word in 0..<words { bits[word] = child.bits[word] }
        } else {
          for word in 0..<words { bits[word] &= child.bits[word] }
        }
      }
      if sums != nil {
        for child in should { _ = try child.contribute(from: low, before: high, sums: sums) }
      }
    }
    for child in mustNot where try child.evaluate(from: low, before: high, sums: nil) {
      for word in 0..<words { bits[word] &= ~child.bits[word] }
    }
    var any: UInt64 = 0
    for word in 0..<words { any |= bits[word] }
    return any != 0
  }

  /// What the shares of this node in [current place, high) cannot exceed together.
  func bound(before high: UInt32) throws(BytesError) -> Int64 {
    switch kind {
    case .everything, .set: return 0
    case .any(let scorers):
      var sum: Int64 = 0
      for scorer in scorers where scorer.weight > 0 { sum += Int64(try scorer.bound(before: high)) }
      return sum
    case .phrase(_, let weight, let scoring, _): return weight > 0 ? Int64(scoring.bound(weight: weight)) : 0
    case .group(let must, let should, _):
      var sum: Int64 = 0
      for child in must { sum += try child.bound(before: high) }
      for child in should { sum += try child.bound(before: high) }
      return sum
    }
  }

  /// Goes forward without decoding.
  func skip(to low: UInt32) {
    switch kind {
    case .everything, .set, .phrase: return
    case .any(let scorers): for scorer in scorers { scorer.skip(to: low) }
    case .group(let must, let should, let mustNot):
      for child in must { child.skip(to: low) }
      for child in should { child.skip(to: low) }
      for child in mustNot { child.skip(to: low) }
    }
  }
}
