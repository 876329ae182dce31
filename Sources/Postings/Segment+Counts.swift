package import Bytes

/// How many live articles of a segment share a language, a source or a day.
extension Segment {
  /// Live articles of each of ``languageNames``.
  func languageCounts() throws(BytesError) -> [Int] {
    try counts(of: languages, nameCount: languageNames.count)
  }

  /// Live articles of each of ``sourceNames``.
  func sourceCounts() throws(BytesError) -> [Int] { try counts(of: sources, nameCount: sourceNames.count) }

  private func counts(of column: Column, nameCount: Int) throws(BytesError) -> [Int] {
    var counts = [Int](repeating: 0, count: nameCount)
    for document in 0..<documentCount where removals == nil || isLive(UInt32(document)) {
      let number = try column.value(document)
      guard number >= 0, number < Int64(nameCount) else { throw withoutName(column) }
      counts[Int(number)] += 1
    }
    return counts
  }

  /// Live articles of each day, in days since 1970, where there are any; articles without a date are left out.
  ///
  /// - Complexity: O(articles), but for blocks of articles without dates.
  package func publishedDays() throws(BytesError) -> [(day: Int, count: Int)] {
    let ranges = try publishedRanges()
    let dated = ranges.compactMap { $0 }
    guard let first = dated.map(\.lowerBound).min(), let last = dated.map(\.upperBound).max() else {
      return []
    }
    // So that the days between cannot be too many.
    guard DocumentInput.dates.contains(first), DocumentInput.dates.contains(last) else {
      throw damagedDate()
    }
    let firstDay = Segment.day(first)
    var counts = [Int](repeating: 0, count: Segment.day(last) - firstDay + 1)
    for (block, range) in ranges.enumerated() where range != nil {
      let start = block * Segment.dateBlockCount
      for document in start..<min(documentCount, start + Segment.dateBlockCount)
      where removals == nil || isLive(UInt32(document)) {
        guard let published = try published(UInt32(document)) else { continue }
        counts[Segment.day(published) - firstDay] += 1
      }
    }
    return counts.indices.compactMap { counts[$0] == 0 ? nil : (firstDay + $0, counts[$0]) }
  }

  /// The day in which a moment lies, in days since 1970.
  @inline(__always)
  package static func day(_ seconds: Int64) -> Int {
    Int((seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
  }
}
