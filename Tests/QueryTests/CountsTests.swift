import Postings
import TestSupport
import Testing

/// Articles by language and by day, over segments with removals, are those that a walk over all articles finds.
@Suite struct CountsTests {
  @Test(arguments: [1, 2, 3] as [UInt64]) func languagesAndDaysAreCounted(seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 500, wordCount: 30, dateStep: 1_000)
    var languages: [String: Int] = [:]
    var days: [Int: Int] = [:]
    try index.snapshot.forEachLive { address in
      languages[try index.snapshot.language(address), default: 0] += 1
      if let published = try index.snapshot.published(address) {
        days[Segment.day(published), default: 0] += 1
      }
    }
    let counted = try index.snapshot.languages()
    #expect(Dictionary(uniqueKeysWithValues: counted.map { ($0.name, $0.count) }) == languages)
    #expect(counted.map(\.count) == counted.map(\.count).sorted(by: >))
    var found: [Int: Int] = [:]
    for segment in index.snapshot.segments {
      for (day, count) in try segment.publishedDays() { found[day, default: 0] += count }
    }
    #expect(found == days)
    let sources = try index.snapshot.sources()
    #expect(sources.map(\.count).reduce(0, +) == index.articles.count)
    #expect(Set(sources.map(\.name)).isSubset(of: ["", "daily", "wire"]))
    #expect(sources.map(\.count) == sources.map(\.count).sorted(by: >))
  }

  @Test func daysBeginAtMidnight() {
    #expect([-86_401, -86_400, -1, 0, 86_399, 86_400].map { Segment.day($0) } == [-2, -1, -1, 0, 0, 1])
  }
}
