internal import Bytes
internal import Postings

/// The best articles that have all of some terms, in one segment.
///
/// The rarest term leads; a chunk of its articles at a time is looked up in the others. Chunks
/// whose bound, with the others' bounds, does not reach the score needed are not decoded.
///
/// The best ten of 1,000,000 articles for all of two words: 112 µs (`Benchmarks query INDEX Q.tsv`).
struct Conjunction {
  /// The rarest term first.
  let scorers: [TermScorer]
  let frame: SegmentFrame

  init(_ scorers: [TermScorer], frame: SegmentFrame) {
    self.scorers = scorers.sorted { $0.documentFrequency < $1.documentFrequency }
    self.frame = frame
  }

  /// Looks through the segment.
  func search(into collector: inout TopCollector) throws(BytesError) {
    guard let leader = scorers.first else { return }
    let batch = frame.memory.batch
    // What the terms after each one can still add: anywhere, and where the leader's chunk lies.
    var anywhere: Int64 = 0
    for scorer in scorers.dropFirst() { anywhere += Int64(try scorer.bound()) }
    var rests = [Int64](repeating: 0, count: scorers.count)
    let floor = try seed(collector)
    while !leader.isAtEnd {
      let need = Int64(max(floor, frame.need(collector)))
      let bound = Int64(try leader.chunkBound())
      if bound + anywhere < need {
        leader.nextChunk()
        continue
      }
      let (first, last) = (leader.leastDocument, leader.lastDocument)
      for index in stride(from: scorers.count - 1, to: 0, by: -1) {
        scorers[index].skip(to: first)
        if scorers[index].isAtEnd { return }
        rests[index - 1] = rests[index] + Int64(try scorers[index].bound(before: last &+ 1))
      }
      if bound + rests[0] < need {
        leader.nextChunk()
        continue
      }
      for scorer in scorers.dropFirst() { scorer.fetch(first) }
      try batch.fill(leader, from: 0, before: .max, need: need, rest: rests[0])
      var position = 1
      while position < scorers.count, batch.count > 0 {
        try batch.add(scorers[position], isRequired: true, need: need, rest: rests[position])
        position += 1
      }
      try frame.offer(batch, need: need, into: &collector)
      leader.nextChunk()
    }
  }

  /// A score that enough articles reach, from the leader's most promising chunks.
  private func seed(_ collector: TopCollector) throws(BytesError) -> Int32 {
    guard let leader = scorers.first, leader.chunkCount >= 6, !collector.isFull, collector.limit <= 64 else {
      return 1
    }
    var sample = TopCollector(limit: collector.limit)
    for chunk in leader.bestChunks(min(4, leader.chunkCount / 3)) {
      leader.jump(to: chunk)
      try frame.memory.batch.fill(leader, from: 0, before: .max, need: 0, rest: 0)
      for other in scorers.dropFirst() {
        try frame.memory.batch.add(other, isRequired: true, need: 0, rest: 0)
      }
      try frame.offer(frame.memory.batch, need: 1, into: &sample)
    }
    for scorer in scorers { scorer.rewind() }
    return sample.isFull ? Int32(clamping: max(1, sample.threshold)) : 1
  }

  /// How many articles have all terms.
  func count() throws(BytesError) -> Int {
    guard let leader = scorers.first else { return 0 }
    if IntersectionCount.suits(scorers, documentCount: frame.segment.documentCount) {
      return try IntersectionCount(scorers: scorers, frame: frame).count()
    }
    let batch = frame.memory.batch
    var found = 0
    while !leader.isAtEnd {
      try batch.fill(leader)
      var position = 1
      while position < scorers.count, batch.count > 0 {
        try batch.intersect(scorers[position])
        position += 1
      }
      if frame.filter.isOpen {
        found += batch.count
      } else {
        for index in 0..<batch.count where try frame.filter.admits(batch.documents[index]) { found += 1 }
      }
      leader.nextChunk()
    }
    return found
  }
}
