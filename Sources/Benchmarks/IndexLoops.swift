internal import Bytes
internal import Glibc
internal import Indexer
internal import Postings
internal import Query

/// The loops that need an index: made of generated articles, in a folder that is removed afterwards.
struct IndexLoops {
  static let names = [
    "dictionary", "disjunction", "conjunction", "phrase", "near", "prefix", "fuzzy", "filter", "candidates",
    "count", "indexing", "merging", "whole",
  ]

  let corpus: GeneratedCorpus
  let verb: LoopsVerb
  private let articles: [[Int]]
  private let folder: String

  init(corpus: GeneratedCorpus, verb: LoopsVerb) {
    self.corpus = corpus
    self.verb = verb
    articles = (0..<corpus.articleCount).map { corpus.words(of: $0) }
    folder = "/tmp/tidings-bench-\(getpid())"
  }

  private func term(_ word: Int) -> [UInt8] { [TermField.words] + GeneratedCorpus.spelling(word) }

  private func build(_ name: String, commits: Int) throws {
    remove(name)
    let writer = try IndexWriter(folder + "/" + name, versions: IndexVersions())
    let lane = writer.makeLane()
    var ids = [UInt32?](repeating: nil, count: GeneratedCorpus.vocabularyCount)
    var generation = lane.generation
    var terms: [UInt32] = []
    var positions: [UInt32] = []
    for (number, words) in articles.enumerated() {
      try lane.begin(
        DocumentInput(
          id: Array("\(number)".utf8), language: number % 8 == 0 ? "nl" : "und",
          published: Int64(number) * 600))
      if lane.generation != generation {
        ids = [UInt32?](repeating: nil, count: GeneratedCorpus.vocabularyCount)
        generation = lane.generation
      }
      terms.removeAll(keepingCapacity: true)
      positions.removeAll(keepingCapacity: true)
      for (position, word) in words.enumerated() {
        let id = try ids[word] ?? lane.termID(for: term(word))
        ids[word] = id
        terms.append(id)
        positions.append(UInt32(position))
      }
      lane.add(terms: terms, positions: positions)
      try lane.end(tokenCount: UInt32(words.count))
      if (number + 1) % (articles.count / commits) == 0 { try writer.commit() }
    }
    try writer.commit()
    writer.close()
  }

  private func remove(_ name: String) {
    let system = LocalFileSystem()
    let path = folder + "/" + name
    for entry in (try? system.list(path)) ?? [] {
      for file in (try? system.list(path + "/" + entry)) ?? [] {
        try? system.remove(path + "/" + entry + "/" + file)
      }
      try? system.removeDirectory(path + "/" + entry)
      try? system.remove(path + "/" + entry)
    }
    try? system.removeDirectory(path)
  }

  func run() throws {
    defer {
      for name in ["one", "many"] { remove(name) }
      try? LocalFileSystem().removeDirectory(folder)
    }
    let tokens = articles.reduce(0) { $0 + $1.count }
    try verb.measure("indexing", unit: "ns a word", count: tokens) { try build("one", commits: 1) }
    try build("one", commits: 1)
    try build("many", commits: 6)
    let start = Clock.processSeconds
    let writer = try IndexWriter(folder + "/many", versions: IndexVersions())
    try writer.compact()
    let merged = Clock.processSeconds - start
    writer.close()
    Output.line(
      "{\"name\": \"merging\", \"unit\": \"ns a word\", \"best\": \(Output.decimal(merged * 1e9 / Double(tokens), 3)), \"runs\": 1}"
    )
    let snapshot = try IndexSnapshot.open(folder + "/one")
    try ask(snapshot)
  }

  /// Questions of words of all frequencies, the same in each run.
  private func questions(_ count: Int, words: Int, below limit: Int) -> [[QueryNode]] {
    var random = GeneratedCorpus.Random(state: UInt64(count * 31 + words))
    return (0..<count).map { _ in
      (0..<words).map { _ in .word([WeightedTerm(term: term(2 + Int(random.next() % UInt64(limit))))]) }
    }
  }

  private func ask(_ snapshot: IndexSnapshot) throws {
    let searcher = Searcher(snapshot)
    var found = 0
    let terms = (0..<2_000).map { term($0 * 97 % GeneratedCorpus.vocabularyCount) }
    try verb.measure("dictionary", unit: "ns a look-up", count: terms.count) {
      for term in terms { found &+= try snapshot.segments[0].lookup(term)?.documentFrequency ?? 0 }
    }
    func top(_ name: String, _ list: [Query]) throws {
      try verb.measure(name, unit: "µs a question", count: list.count, scale: 1e6) {
        for query in list { found &+= try searcher.search(query, limit: 10).hits.count }
      }
    }
    func any(_ words: Int) -> [Query] {
      questions(100, words: words, below: 3_000).map {
        Query(root: .group(must: [], should: $0, mustNot: []))
      }
    }
    let both = questions(100, words: 2, below: 300).map {
      Query(root: .group(must: $0, should: [], mustNot: []))
    }
    let phrases = articles.prefix(100).enumerated().map { number, words in
      Query(
        root: .phrase(
          (0..<2).map {
            PhraseWord(offset: UInt32($0), alternatives: [WeightedTerm(term: term(words[number % 30 + $0]))])
          }))
    }
    try top("disjunction/1", any(1))
    try top("disjunction/3", any(3))
    try top("disjunction/6", any(6))
    try top("conjunction/2", both)
    try top("phrase/2", phrases)
    try top("near/2", phrases.map { Query(root: IndexLoops.near($0.root)) })
    let spellings = (0..<100).map { term(40 + $0 * 31) }
    try top("prefix/3 bytes", spellings.map { Query(root: .prefix(Array($0.prefix(3)))) })
    for distance in 1...2 {
      try top("fuzzy/\(distance)", spellings.map { Query(root: .fuzzy($0, distance: distance)) })
    }
    for (name, filter) in [
      ("an eighth by language", SearchFilter(languages: ["nl"])),
      ("a week by date", SearchFilter(since: 6_000_000, until: 6_604_800)),
    ] {
      try verb.measure("filter/\(name)", unit: "µs a question", count: 100, scale: 1e6) {
        for query in any(3) { found &+= try searcher.search(query, limit: 10, filter: filter).hits.count }
      }
    }
    try candidates(searcher)
    for (name, list) in [("any of 3", any(3)), ("all of 2", both), ("phrase", phrases)] {
      try verb.measure("count/\(name)", unit: "µs a question", count: list.count, scale: 1e6) {
        for query in list { found &+= try searcher.count(query) }
      }
    }
    try verb.measure("whole/open and ask", unit: "µs", count: 1, scale: 1e6) {
      let fresh = Searcher(try IndexSnapshot.open(folder + "/one"))
      for query in any(3) + both + phrases { found &+= try fresh.search(query, limit: 10).hits.count }
    }
    keep(found)
  }

  /// The words of a phrase, near each other.
  private static func near(_ node: QueryNode) -> QueryNode {
    if case .phrase(let words) = node { .near(words, distance: 8) } else { node }
  }

  /// Forty weighted terms, the best of a window of days and then of all, as an article asks for its candidates.
  private func candidates(_ searcher: Searcher) throws {
    var found = 0
    let lists = articles.prefix(50).map { words in
      Set(words).sorted().suffix(40).enumerated().map { place, word in
        WeightedTerm(term: term(word), weight: 1 / Float(place + 1))
      }
    }
    let window = SearchFilter(since: 6_000_000, until: 7_209_600)
    try verb.measure("candidates/40 terms", unit: "µs an article", count: lists.count, scale: 1e6) {
      for terms in lists {
        let hits = try searcher.topTerms(terms, for: [(filter: window, limit: 50), (filter: nil, limit: 30)])
        found &+= hits.reduce(0) { $0 + $1.count }
      }
    }
    keep(found)
  }
}
