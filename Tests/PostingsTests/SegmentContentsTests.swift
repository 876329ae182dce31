import Bytes
import Indexer
import TestSupport
import Testing

@testable import Postings

/// What a segment holds is what went in: every posting, every position, every pair of frequent words.
@Suite struct SegmentContentsTests {
  private struct Occurrence: Hashable {
    var position: UInt32
    var word: Int
  }

  private static func term(_ word: Int) -> [UInt8] { [TermField.words] + Array("w\(word)".utf8) }

  /// Articles with several words at one position, as other terms of a spelling are, and some positions
  /// far behind the last.
  private static func articles(_ count: Int, _ random: inout SeededRandom) -> [[Occurrence]] {
    (0..<count).map { _ in
      var position: UInt32 = 0
      var list: [Occurrence] = []
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        for _ in 0..<(Int.random(in: 0..<4, using: &random) == 0 ? 2 : 1) {
          let share = Double.random(in: 0..<1, using: &random)
          let item = Occurrence(position: position, word: Int(share * share * share * 400))
          if !list.contains(item) { list.append(item) }
        }
        position += Int.random(in: 0..<200, using: &random) == 0 ? 9_000 : 1
      }
      return list
    }
  }

  private static func add(_ articles: [[Occurrence]], from first: Int, to lane: IndexLane) throws {
    for (number, list) in articles.enumerated() {
      try lane.begin(DocumentInput(id: Array("d\(first + number)".utf8)))
      lane.add(terms: try list.map { try lane.termID(for: term($0.word)) }, positions: list.map(\.position))
      try lane.end(tokenCount: UInt32(list.count), titleTokenCount: 0)
    }
  }

  /// Each term's articles with their positions, or, for pairs, with the frequency alone.
  private func contents(_ segment: Segment) throws -> [[UInt8]: [UInt32: [UInt32]]] {
    var found: [[UInt8]: [UInt32: [UInt32]]] = [:]
    var cursor = try TermCursor(segment.terms)
    while try cursor.next() {
      var postings = try segment.cursor(cursor.entry)
      var articles: [UInt32: [UInt32]] = [:]
      while try postings.next() {
        var list: [UInt32] = []
        if cursor.term[0] == TermField.pairs {
          list = [try postings.frequency()]
        } else {
          try postings.positions(into: &list)
          let frequency = try postings.frequency()
          #expect(list.count == Int(frequency))
        }
        articles[postings.document] = list
      }
      #expect(articles.count == cursor.entry.documentFrequency)
      found[cursor.term] = articles
    }
    return found
  }

  private func expected(_ articles: [[Occurrence]], frequent: Set<Int>) -> [[UInt8]: [UInt32: [UInt32]]] {
    var wanted: [[UInt8]: [UInt32: [UInt32]]] = [:]
    for (number, list) in articles.enumerated() {
      for item in list {
        wanted[SegmentContentsTests.term(item.word), default: [:]][UInt32(number), default: []].append(
          item.position)
      }
      for first in list where frequent.contains(first.word) {
        for second in list where frequent.contains(second.word) && second.position == first.position + 1 {
          let pair = TermField.pair(
            SegmentContentsTests.term(first.word), SegmentContentsTests.term(second.word))
          let before = wanted[pair]?[UInt32(number)]?[0] ?? 0
          wanted[pair, default: [:]][UInt32(number)] = [before + 1]
        }
      }
    }
    return wanted
  }

  private func frequent(_ segment: Segment) throws -> Set<Int> {
    var found: Set<Int> = []
    var cursor = try TermCursor(segment.terms)
    while try cursor.next() {
      guard cursor.entry.isFrequent else { continue }
      found.insert(Int(String(decoding: cursor.term.dropFirst(2), as: UTF8.self)) ?? -1)
    }
    return found
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func holdsWhatWentIn(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let first = SegmentContentsTests.articles(seed == 0 ? 3_000 : 700, &random)
    let second = SegmentContentsTests.articles(200, &random)
    let home = try TemporaryFolder()
    let versions = IndexVersions(icu: "i", unicode: "u", analyzer: "a", lexicon: "l")
    let writer = try IndexWriter(home.path + "/index", versions: versions)
    defer { writer.close() }
    let lane = writer.makeLane()
    try SegmentContentsTests.add(first, from: 0, to: lane)
    try writer.commit()
    let segment = writer.snapshot.segments[0]
    let words = try frequent(segment)
    #expect(!words.isEmpty, "seed \(seed)")
    #expect(try contents(segment) == expected(first, frequent: words), "seed \(seed)")
    try SegmentContentsTests.add(second, from: first.count, to: lane)
    try writer.commit()
    try writer.compact()
    let merged = writer.snapshot.segments[0]
    #expect(
      try contents(merged) == expected(first + second, frequent: try frequent(merged)), "seed \(seed)")
  }

  /// Words that an analysis numbers, added through the table, give the segment that their terms give.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func theTableOfWordsChangesNothing(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    // Each word stands for no term, one or some; some share terms.
    let terms = (0..<300).map { _ -> [[UInt8]] in
      var list: [[UInt8]] = []
      for _ in 0..<max(0, Int.random(in: -1...3, using: &random)) {
        let term = Array("t\(Int.random(in: 0..<400, using: &random))".utf8)
        if !list.contains(term) { list.append(term) }
      }
      return list
    }
    let home = try TemporaryFolder()
    let versions = IndexVersions(icu: "i", unicode: "u", analyzer: "a", lexicon: "l")
    let plain = try IndexWriter(home.path + "/plain", versions: versions)
    let fast = try IndexWriter(home.path + "/fast", versions: versions)
    defer { plain.close() }
    defer { fast.close() }
    let lanes = [plain.makeLane(), fast.makeLane()]
    var table = WordTerms()
    for number in 0..<400 {
      if number == 250 {
        // Another segment begins: numbers of terms are void.
        for writer in [plain, fast] { try writer.commit() }
        table.removeAll()
      }
      let words = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt32.random(in: 0..<300, using: &random)
      }
      for lane in lanes { try lane.begin(DocumentInput(id: Array("d\(number)".utf8))) }
      for (position, word) in words.enumerated() {
        for term in terms[Int(word)] {
          lanes[0].add(
            term: try lanes[0].termID(for: [TermField.words] + term), position: UInt32(position))
        }
      }
      table.add(words, positions: Array(0..<UInt32(words.count)), to: try lanes[1].segment()) { word, batch in
        for term in terms[Int(word)] { batch.append(term.span) }
      }
      for lane in lanes { try lane.end(tokenCount: UInt32(words.count)) }
    }
    for writer in [plain, fast] { try writer.commit() }
    #expect(plain.snapshot.segments.count == fast.snapshot.segments.count)
    for (left, right) in zip(plain.snapshot.segments, fast.snapshot.segments) {
      #expect(try contents(left) == contents(right), "seed \(seed)")
    }
  }

  /// Terms that only removed articles have take no places among the terms with a beginning.
  @Test func termsOfRemovedArticlesTakeNoPlaces() throws {
    let home = try TemporaryFolder()
    let versions = IndexVersions(icu: "i", unicode: "u", analyzer: "a", lexicon: "l")
    let writer = try IndexWriter(home.path + "/index", versions: versions)
    defer { writer.close() }
    let lane = writer.makeLane()
    for number in 0..<60 {
      try lane.begin(DocumentInput(id: Array("d\(number)".utf8)))
      // The removed ones' terms come first.
      let words = [number < 20 ? "wa\(number)" : "wd", number < 50 ? "wb" : "wc\(number)"]
      for (position, word) in words.enumerated() {
        let term = [TermField.words] + Array(word.utf8)
        lane.add(term: try lane.termID(for: term), position: UInt32(position))
      }
      try lane.end(tokenCount: 2, titleTokenCount: 0)
    }
    try writer.commit()
    for number in 0..<20 { writer.remove(id: Array("d\(number)".utf8)) }
    try writer.commit()
    #expect(writer.snapshot.segments.count == 1 && writer.snapshot.segments[0].removals != nil)
    func terms(_ snapshot: IndexSnapshot, limit: Int) throws -> [String] {
      try snapshot.terms(prefix: [TermField.words, UInt8(ascii: "w")], limit: limit).map {
        "\(String(decoding: $0.suffix, as: UTF8.self)) \($0.documentFrequency)"
      }
    }
    let found = try terms(writer.snapshot, limit: 5)
    #expect(found == ["wb 30", "wc50 1", "wc51 1", "wc52 1", "wc53 1"])
    #expect(try found == Array(terms(writer.snapshot, limit: 1_000).prefix(5)))
    try writer.compact()
    #expect(try found == terms(writer.snapshot, limit: 5))
  }

  /// Many look-ups side by side find what each finds alone, in segments that have the term and others.
  @Test(arguments: 0..<3 as Range<UInt64>)
  func lookUpsSideBySide(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let home = try TemporaryFolder()
    let versions = IndexVersions(icu: "i", unicode: "u", analyzer: "a", lexicon: "l")
    let writer = try IndexWriter(home.path + "/index", versions: versions)
    defer { writer.close() }
    let lane = writer.makeLane()
    func word() -> [UInt8] {
      let length = Int.random(in: 1...12, using: &random)
      return [TermField.words] + (0..<length).map { _ in UInt8.random(in: 97..<101, using: &random) }
    }
    for number in 0..<600 {
      try lane.begin(DocumentInput(id: Array("d\(number)".utf8)))
      for position in 0..<12 { lane.add(term: try lane.termID(for: word()), position: UInt32(position)) }
      try lane.end(tokenCount: 12)
      if number % 199 == 0 { try writer.commit() }
    }
    try writer.commit()
    let snapshot = writer.snapshot
    // Enough for the sample of keys to be made on the way.
    for _ in 0..<6 {
      let terms = (0..<50).map { _ in word() } + [[], [9, 9]]
      let found = try snapshot.lookup(terms)
      for (place, term) in terms.enumerated() {
        for (index, segment) in snapshot.segments.enumerated() {
          let entry = found[place * snapshot.segments.count + index]
          var cursor = try TermCursor(segment.terms, from: term.isEmpty ? [0] : term)
          let isThere = try cursor.next() && cursor.term == term
          #expect((entry != nil) == isThere, "seed \(seed)")
          #expect(entry.map { $0.offset } == (isThere ? cursor.entry.offset : nil), "seed \(seed)")
          #expect(
            entry.map { $0.documentFrequency } == (isThere ? cursor.entry.documentFrequency : nil),
            "seed \(seed)")
        }
      }
    }
  }
}
