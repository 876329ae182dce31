internal import Bytes
internal import Postings

/// A first look at what promises most, so that little else need be looked at.
extension Disjunction {
  /// A score that enough articles reach: of the short lists, or from the most promising chunks of the strongest term.
  func seed(_ collector: TopCollector) throws(BytesError) -> Int32 {
    guard !collector.isFull, collector.limit <= 64, scorers.count <= 32 else { return 1 }
    var best: (bound: Int32, index: Int)?
    var postings = 0
    for (index, scorer) in scorers.enumerated() {
      postings += scorer.documentFrequency
      guard scorer.documentFrequency >= collector.limit else { continue }
      let bound = try scorer.bound()
      if bound > best?.bound ?? 0 { best = (bound, index) }
    }
    guard postings > 1024 else { return 1 }
    var sample = TopCollector(limit: collector.limit)
    let shortBound = short.bound(before: .max)
    if short.count >= collector.limit, shortBound >= best?.bound ?? 0 {
      short.fill(frame.memory.batch, bound: shortBound)
      for scorer in scorers { try frame.memory.batch.add(scorer, isRequired: false, need: 0, rest: 0) }
      try frame.offer(frame.memory.batch, need: 1, into: &sample)
      for scorer in scorers { scorer.rewind() }
      return sample.isFull ? Int32(clamping: max(1, sample.threshold)) : 1
    }
    guard let best else { return 1 }
    let leader = scorers[best.index]
    for chunk in leader.bestChunks(min(3, max(1, leader.chunkCount / 3))) {
      leader.jump(to: chunk)
      try frame.memory.batch.fill(leader, from: 0, before: .max, need: 0, rest: 0)
      for (index, other) in scorers.enumerated() where index != best.index {
        try frame.memory.batch.add(other, isRequired: false, need: 0, rest: 0)
      }
      short.add(to: frame.memory.batch)
      try frame.offer(frame.memory.batch, need: 1, into: &sample)
    }
    for scorer in scorers { scorer.rewind() }
    return sample.isFull ? Int32(clamping: max(1, sample.threshold)) : 1
  }
}
