import Indexer
import Postings
import TestSupport
import Testing

@testable import Query

/// Prefixes and misspelt words stand for the terms that they should stand for.
@Suite struct ExpansionTests {
  /// The optimal string alignment distance by its definition, cell by cell.
  private func distance(_ left: [Character], _ right: [Character]) -> Int {
    var table = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        if row == 0 || column == 0 {
          table[row][column] = max(row, column)
          continue
        }
        let change = table[row - 1][column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        var least = min(change, table[row - 1][column] + 1, table[row][column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          least = min(least, table[row - 2][column - 2] + 1)
        }
        table[row][column] = least
      }
    }
    return table[left.count][right.count]
  }

  @Test(arguments: [1, 2] as [UInt64])
  func expandsToTheTermsThatAreNear(seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 300, wordCount: 120)
    let vocabulary = Set(index.articles.values.joined()).map { "w\($0)" }
    var random = SeededRandom(seed: seed)
    for _ in 0..<12 {
      var target = Array("w\(Int.random(in: 0..<120, using: &random))")
      if Bool.random(using: &random) {
        target.insert("x", at: Int.random(in: 0...target.count, using: &random))
      }
      if target.count > 2, Bool.random(using: &random) { target.swapAt(1, 2) }
      let text = String(target)
      for limit in 1...2 {
        let found = try Expansion.fuzzy(
          [TermField.words] + Array(text.utf8), distance: limit, in: index.snapshot)
        let near = Set(vocabulary.filter { distance(Array($0), target) <= limit })
        let names = Set(found.map { String(decoding: $0.term.dropFirst(), as: UTF8.self) })
        // Removed articles may have left terms of their own in the dictionaries.
        #expect(names.intersection(vocabulary) == near, "seed \(seed), \(text), distance \(limit)")
        #expect(names.allSatisfy { distance(Array($0), target) <= limit })
      }
      let prefix = String(target.prefix(2))
      let begun = try Expansion.prefix([TermField.words] + Array(prefix.utf8), in: index.snapshot)
      let names = Set(begun.map { String(decoding: $0.term.dropFirst(), as: UTF8.self) })
      #expect(
        names.intersection(vocabulary) == Set(vocabulary.filter { $0.hasPrefix(prefix) }), "seed \(seed)")
    }
  }

  /// Words that begin too far away are leapt over, and nothing else is: many words with few beginnings.
  @Test(arguments: [3, 4, 5] as [UInt64]) func leapsOverNothingThatIsNear(seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 400, wordCount: 40_000, lengths: 60...90)
    let vocabulary = Set(index.articles.values.joined()).map { "w\($0)" }
    #expect(vocabulary.count > 5_000)
    for target in ["w1234", "w39999", "w20", "v777", "x1", "w55a55", "w0"] {
      for limit in 1...2 {
        let near = vocabulary.filter { distance(Array($0), Array(target)) <= limit }
        let found = try Expansion.fuzzy(
          [TermField.words] + Array(target.utf8), distance: limit, in: index.snapshot)
        let names = Set(found.map { String(decoding: $0.term.dropFirst(), as: UTF8.self) })
        #expect(names.allSatisfy { distance(Array($0), Array(target)) <= limit })
        if near.count <= Expansion.largestCount / 2 {
          #expect(names.isSuperset(of: near), "\(target), \(limit)")
        }
      }
    }
  }

  /// An index of one article with some words.
  private func snapshot(of words: [[UInt8]]) throws -> IndexSnapshot {
    let disk = MemoryFileSystem(directories: ["root"])
    let writer = try IndexWriter("root/index", in: disk, versions: RandomIndex.versions)
    defer { writer.close() }
    let lane = writer.makeLane()
    try lane.begin(DocumentInput(id: Array("a".utf8)))
    for (position, word) in words.enumerated() {
      lane.add(term: try lane.termID(for: [TermField.words] + word), position: UInt32(position))
    }
    try lane.end(tokenCount: UInt32(words.count), titleTokenCount: 0)
    try writer.commit()
    return writer.snapshot
  }

  /// Which of many terms are taken hangs on the articles, not on the segments they are in nor on what was removed.
  @Test(arguments: [1, 2, 3] as [UInt64]) func theChoiceDoesNotDependOnSegments(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let disk = MemoryFileSystem(directories: ["root"])
    let writer = try IndexWriter("root/index", in: disk, versions: RandomIndex.versions)
    defer { writer.close() }
    let lane = writer.makeLane()
    for number in 0..<240 {
      try lane.begin(DocumentInput(id: Array("d\(number)".utf8)))
      for position in 0..<UInt32(60) {
        let share = Double.random(in: 0..<1, using: &random)
        lane.add(term: try lane.termID(for: RandomIndex.term(Int(share * share * 9_000))), position: position)
      }
      try lane.end(tokenCount: 60, titleTokenCount: 0)
      if number % 80 == 79 { try writer.commit() }
    }
    for number in stride(from: 0, to: 240, by: 7) { writer.remove(id: Array("d\(number)".utf8)) }
    try writer.commit()
    let parts = writer.snapshot
    try writer.compact()
    let whole = writer.snapshot
    #expect(parts.segments.count == 3 && whole.segments.count == 1)
    for beginning in ["w", "w1", "w12", "w9"] {
      let bytes = [TermField.words] + Array(beginning.utf8)
      let chosen = try Expansion.prefix(bytes, in: parts)
      #expect(try chosen == Expansion.prefix(bytes, in: whole), "\(beginning)*")
      #expect(!chosen.isEmpty)
    }
    for word in ["w12", "w123", "w4444"] {
      let bytes = [TermField.words] + Array(word.utf8)
      let chosen = try Expansion.fuzzy(bytes, distance: 2, in: parts)
      #expect(try chosen == Expansion.fuzzy(bytes, distance: 2, in: whole), "\(word)~2")
    }
  }

  /// Bytes that are no text, as damage may leave them, are leapt over like others.
  @Test func bytesThatAreNoTextAreLeaptOver() throws {
    let zebra = Array("zebra".utf8)
    var words = [zebra]
    for start in [[UInt8](repeating: 0xFF, count: 6), [0xFE] + [UInt8](repeating: 0xFF, count: 5)] {
      for number in 0..<UInt8(80) { words.append(start + [number]) }
    }
    let found = try Expansion.fuzzy([TermField.words] + zebra, distance: 1, in: snapshot(of: words))
    #expect(found.map(\.term) == [[TermField.words] + zebra])
  }

  /// Words are compared as the index cuts them, so that those without end are found and take no time.
  @Test func wordsWithoutEndAreCut() throws {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 20_000)
    var other = long
    other[0] = UInt8(ascii: "b")
    let index = try snapshot(of: [long, Array("zebra".utf8), other])
    let term = TermField.cut([TermField.words] + long)
    #expect(term.count == TermField.longestByteCount + 1)
    let found = try Expansion.fuzzy([TermField.words] + long, distance: 1, in: index)
    #expect(found.map(\.term.count) == [term.count, term.count] && found.first?.term == term)
    let near = try Expansion.correction(of: [TermField.words] + long, in: index)
    #expect(near == "b" + String(repeating: "a", count: 254))
  }

  /// Distances to words in the order of the alphabet, of several scripts, are those of the definition; and no word
  /// that begins with what was called dead is near.
  @Test(arguments: 1...20 as ClosedRange<UInt64>) func distancesAreThoseOfTheDefinition(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = Array("abжé語") as [Character]
    func word() -> String {
      String(
        (0..<Int.random(in: 0...6, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
    }
    let target = word()
    let words = Set((0..<300).map { _ in word() }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for limit in 0...2 {
      var matrix = EditMatrix(target: Array(target.unicodeScalars))
      for word in words {
        let wanted = distance(Array(word), Array(target))
        #expect(matrix.distance(to: Array(word.utf8), atMost: limit) == (wanted <= limit ? wanted : nil))
        let dead = Array(word.utf8.prefix(matrix.deadByteCount))
        if dead.isEmpty { continue }
        for other in words where other.utf8.starts(with: dead) {
          #expect(distance(Array(other), Array(target)) > limit)
        }
      }
    }
  }

  /// What stands in a question often is looked up and scored once, with the sum of the weights.
  @Test func whatIsRepeatedCountsOnceWithAllItsWeight() throws {
    let index = try RandomIndex(seed: 4, articleCount: 200, wordCount: 60)
    let parts: [QueryNode] = [
      .fuzzy(RandomIndex.term(12), distance: 1), .prefix(RandomIndex.term(3)),
      .phrase(
        [1, 0].map {
          PhraseWord(offset: UInt32(1 - $0), alternatives: [WeightedTerm(term: RandomIndex.term($0))])
        }),
    ]
    let searcher = Searcher(index.snapshot)
    for part in parts {
      let many = [QueryNode](repeating: part, count: 3_000)
      let once = try searcher.search(Query(root: part), limit: 20, countAll: true)
      #expect(once.total ?? 0 > 0)
      for root in [
        QueryNode.group(must: many, should: [], mustNot: []), .group(must: [], should: many, mustNot: []),
      ] {
        let found = try searcher.search(Query(root: root), limit: 20, countAll: true)
        #expect(found.total == once.total)
        #expect(found.hits.count == once.hits.count)
        for (hit, single) in zip(found.hits, once.hits) {
          #expect(abs(hit.score - 3_000 * single.score) < 0.01 * hit.score)
        }
      }
      let none = Query(root: .group(must: [part], should: [], mustNot: many))
      #expect(try searcher.count(none) == 0)
    }
  }
}
