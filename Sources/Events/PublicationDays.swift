package import Bytes
package import Postings

/// How many articles were published on each day.
package struct PublicationDays: Sendable {
  private var counts: [Int: Int] = [:]

  package init() {}

  /// Counts the live articles of an index.
  package init(_ snapshot: IndexSnapshot) throws(BytesError) {
    for segment in snapshot.segments {
      for (day, count) in try segment.publishedDays() {
        counts[day, default: 0] += count
      }
    }
  }

  package mutating func add(_ published: Int64) {
    counts[Segment.day(published), default: 0] += 1
  }

  package mutating func remove(_ published: Int64) {
    let day = Segment.day(published)
    if let count = counts[day] { counts[day] = count > 1 ? count - 1 : nil }
  }

  /// Articles published within some days of a moment.
  package func count(around published: Int64, days: Int) -> Int {
    let center = Segment.day(published)
    var sum = 0
    for day in (center - days)...(center + days) { sum += counts[day] ?? 0 }
    return sum
  }
}
