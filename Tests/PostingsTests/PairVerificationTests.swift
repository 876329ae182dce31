import Bytes
import TestSupport
import Testing

@testable import Postings

/// `verify` tells pairs of frequent words that are not those of the articles, under right checksums.
@Suite struct PairVerificationTests {
  /// Postings as they are given.
  private struct ListSource: PostingSource {
    let postings: [(document: UInt32, frequency: UInt32, differences: [UInt32])]
    private var place = -1

    init(_ postings: [(document: UInt32, frequency: UInt32, differences: [UInt32])]) {
      self.postings = postings
    }

    var document: UInt32 { postings[place].document }
    var frequency: UInt32 { postings[place].frequency }

    mutating func next() throws(BytesError) -> Bool {
      place += 1
      return place < postings.count
    }

    func forEachPositionDifference(_ body: (UInt32) -> Void) { postings[place].differences.forEach(body) }
  }

  private static let words = ["a", "b"].map { [TermField.words] + Array($0.utf8) }

  /// A segment of 70 articles, each "a b a", with these pairs and how often each article has them.
  private func segment(_ pairs: [(first: Int, second: Int, frequencies: [UInt32])]) throws -> Segment {
    let disk = MemoryFileSystem(directories: ["root"])
    let writer = try SegmentWriter("root/segment-00000001", in: disk)
    for number in 0..<70 as Range<UInt64> {
      try writer.add(
        DocumentInput(id: [UInt8(number)], sequence: number + 1), tokenCount: 3, titleTokenCount: 0)
    }
    try writer.beginTerms()
    for (word, differences) in zip(Self.words, [[0, 2], [1]] as [[UInt32]]) {
      var source = ListSource(
        (0..<70 as Range<UInt32>).map {
          (document: $0, frequency: UInt32(differences.count), differences: differences)
        })
      try writer.add(term: word, isFrequent: true, &source)
    }
    for pair in pairs {
      let postings = pair.frequencies.enumerated().filter { $0.element > 0 }
      var source = ListSource(
        postings.map { (document: UInt32($0.offset), frequency: $0.element, differences: []) })
      try writer.add(
        term: TermField.pair(Self.words[pair.first], Self.words[pair.second]), isFrequent: false, &source)
    }
    let summary = try writer.finish()
    return try Segment(
      adopting: "root/segment-00000001", name: "segment-00000001", summary: summary, in: disk)
  }

  /// The example of the article FileFormat.
  @Test func pairsAreNamedAsTheFormatSays() {
    let words = ["of", "the"].map { [TermField.words] + Array($0.utf8) }
    #expect(TermField.pair(words[0], words[1]) == WorkedBytes.all(of: "pair"))
  }

  @Test func wrongPairsAreTold() throws {
    let all = [UInt32](repeating: 1, count: 70)
    try segment([(0, 1, all), (1, 0, all)]).verify()
    var twice = all
    twice[5] = 2
    var without = all
    without[69] = 0
    for pairs in [
      [], [(0, 1, all)], [(0, 0, all), (0, 1, all), (1, 0, all)], [(0, 1, twice), (1, 0, all)],
      [(0, 1, all), (1, 0, without)],
    ] as [[(first: Int, second: Int, frequencies: [UInt32])]] {
      #expect(throws: BytesError.self) { try segment(pairs).verify() }
    }
  }
}
