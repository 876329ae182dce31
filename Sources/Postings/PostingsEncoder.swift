package import Bytes

/// What the dictionary keeps of a term's postings.
package struct EncodedTerm {
  /// Articles that have the term.
  package var documentFrequency: UInt32 = 0
  /// Bytes of chunk table and documents.
  package var documentByteCount = 0
  /// Bytes of positions.
  package var positionByteCount = 0
  /// The only article of a term with one article.
  package var document: UInt32 = 0
  /// Its frequency there.
  package var frequency: UInt32 = 0
  /// Its position, when the frequency is 1.
  package var position: UInt32 = 0
}

/// Turns the postings of one term after another into bytes.
///
/// Postings go in chunks of 128; a term with more than one chunk gets a table of chunks first.
package struct PostingsEncoder {
  private let hasPositions: Bool
  /// Lengths of the articles, or none where they do not matter.
  private let lengths: [UInt32]
  private var table: [UInt8] = []
  private var documents: [UInt8] = []
  private var positions: [UInt8] = []
  private let gaps = Memory<UInt32>(count: 128, repeating: 0)
  private let frequencies = Memory<UInt32>(count: 128, repeating: 0)
  private let articles = Memory<UInt32>(count: 128, repeating: 0)
  private let group = Memory<UInt32>(count: 128, repeating: 0)
  private var pendingPositions = Memory<UInt32>(count: 512, repeating: 0)
  private var positionCount = 0
  private var pending = 0
  private var previous: UInt32 = ~0
  private let perWord: Float
  private var term = EncodedTerm()

  /// An encoder for a field with or without positions.
  ///
  /// - Parameters:
  ///   - lengths: Of all articles, in words; none for a field whose scores do not depend on them.
  ///   - averageLength: Of the segment's articles, in words.
  package init(hasPositions: Bool, lengths: [UInt32] = [], averageLength: Float = 1) {
    perWord = ChunkBound.perWord(averageLength: averageLength)
    self.hasPositions = hasPositions
    self.lengths = lengths
  }

  /// Ends a posting whose positions were added before; articles must come in rising order.
  @inline(__always)
  package mutating func add(document: UInt32, frequency: UInt32) {
    gaps.cells[pending] = document &- previous &- 1
    frequencies.cells[pending] = frequency &- 1
    articles.cells[pending] = document
    previous = document
    pending += 1
    term.documentFrequency += 1
    if pending == 128 { flush() }
  }

  /// What bounds the scores of the pending postings. Their lengths are read together, so that all are
  /// waited for at once: one by one they were a third of a merge of 1,000,000 articles.
  private func bound(maximumFrequency: UInt32) -> ChunkBound {
    guard !lengths.isEmpty else {
      return ChunkBound(
        maximumFrequency: maximumFrequency, minimumRatio: 0, minimumDenominator: .infinity)
    }
    var minimumRatio = Float.infinity
    var minimumDenominator = Float.infinity
    for index in 0..<pending { group.cells[index] = lengths[Int(articles.cells[index])] }
    for index in 0..<pending {
      let tf = Float(frequencies.cells[index] + 1)
      let length = Float(group.cells[index])
      minimumRatio = min(minimumRatio, length / tf)
      minimumDenominator = min(minimumDenominator, (ChunkBound.constant + perWord * length) / tf)
    }
    return ChunkBound(
      maximumFrequency: maximumFrequency, minimumRatio: minimumRatio, minimumDenominator: minimumDenominator)
  }

  /// Adds a position of the posting that ends next: the first as it is, the others as differences.
  @inline(__always)
  package mutating func add(positionDifference: UInt32) {
    if positionCount == pendingPositions.cells.count { enlarge() }
    pendingPositions.cells[positionCount] = positionDifference
    positionCount += 1
  }

  /// Doubles the room for positions.
  @inline(never)
  private mutating func enlarge() {
    let larger = Memory<UInt32>(count: positionCount * 2, repeating: 0)
    for index in 0..<positionCount { larger.cells[index] = pendingPositions.cells[index] }
    pendingPositions = larger
  }

  private mutating func flush() {
    let full = pending == 128
    var maximumFrequency: UInt32 = 0
    for index in 0..<pending { maximumFrequency = max(maximumFrequency, frequencies.cells[index]) }
    maximumFrequency += pending > 0 ? 1 : 0
    if term.documentFrequency > 128 || full {
      table.appendInteger(previous)
      table.appendInteger(UInt32(documents.count))
      table.appendInteger(UInt32(positions.count))
      let bound = bound(maximumFrequency: maximumFrequency)
      table.append(bound.maximumFrequency)
      table.append(bound.maximumFactor)
      table.appendInteger(bound.minimumRatio)
    }
    let bits = Packing.bits(of: gaps.cells, count: pending)
    let allOnce = maximumFrequency == 1
    let first = articles.cells[0] &- gaps.cells[0]
    let words = BitSetBlock.wordCount(from: first, through: previous)
    // Never more bytes than packed gaps take.
    let isSet = full && words <= min(2 * bits, BitSetBlock.longest)
    documents.append(UInt8(isSet ? words | 0x80 : bits) | (allOnce ? 0x40 : 0))
    if isSet {
      BitSetBlock.pack(articles.cells, count: pending, from: first, into: &documents)
    } else if full {
      Packing.packBlock(gaps.cells, bits: bits, into: &documents)
    } else {
      Packing.packTail(gaps.cells, count: pending, bits: bits, into: &documents)
    }
    if !allOnce { PatchedBlock.encode(frequencies.cells, count: pending, into: &documents) }
    if hasPositions {
      var start = 0
      while start < positionCount {
        let count = min(128, positionCount - start)
        PatchedBlock.encode(pendingPositions.cells.from(start), count: count, into: &positions)
        start += count
      }
      positionCount = 0
    }
    pending = 0
  }

  /// Ends the term, writes its bytes and returns what the dictionary needs.
  package mutating func finish(into file: CheckedFileWriter) throws(BytesError) -> EncodedTerm {
    if term.documentFrequency == 1 {
      term.document = previous
      term.frequency = frequencies.cells[0] + 1
      if hasPositions, term.frequency == 1 {
        term.position = pendingPositions.cells[0]
        positionCount = 0
      }
      if positionCount == 0 {
        pending = 0
      } else {
        flush()
        documents.removeAll(keepingCapacity: true)
      }
    } else if pending > 0 {
      flush()
    }
    if term.documentFrequency <= 128 { table.removeAll(keepingCapacity: true) }
    term.documentByteCount = table.count + documents.count
    term.positionByteCount = positions.count
    if !table.isEmpty { try file.append(table) }
    if !documents.isEmpty { try file.append(documents) }
    if !positions.isEmpty { try file.append(positions) }
    defer { reset() }
    return term
  }

  private mutating func reset() {
    table.removeAll(keepingCapacity: true)
    documents.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    positionCount = 0
    pending = 0
    previous = ~0
    term = EncodedTerm()
  }
}
