package import Bytes
package import Postings

/// How many articles were published on each day.
package struct PublicationDays: Sendable {
  private var counts: [Int: Int] = [:]
  private var dated = 0

  package init() {}

  /// Counts the live articles of an index.
  package init(_ snapshot: IndexSnapshot) throws(BytesError) {
    var error: BytesError?
    snapshot.forEachLive { address in
      do throws(BytesError) {
        if let published = try snapshot.published(address) { add(published) }
      } catch let problem {
        error = problem
      }
    }
    if let error { throw error }
  }

  package mutating func add(_ published: Int64) {
    counts[PublicationDays.day(published), default: 0] += 1
    dated += 1
  }

  /// Articles published within some days of a moment.
  package func count(around published: Int64, days: Int) -> Int {
    let center = PublicationDays.day(published)
    var sum = 0
    for day in (center - days)...(center + days) { sum += counts[day] ?? 0 }
    return sum
  }

  private static func day(_ seconds: Int64) -> Int {
    Int((seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
  }
}
