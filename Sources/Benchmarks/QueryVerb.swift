internal import Bytes
internal import Postings
internal import Query

/// `query INDEX Q.tsv …` and `one INDEX CLASS TERMS`.
struct QueryVerb {
  struct Question {
    let id: String
    let kind: String
    let terms: [Substring]

    /// The question as the engine takes it; built inside the timed part.
    func query() -> Query {
      func words(_ term: Substring) -> [WeightedTerm] {
        [WeightedTerm(term: [TermField.words] + Array(term.utf8))]
      }
      var first: [UInt8] { [TermField.words] + Array((terms.first ?? "").utf8) }
      if kind == "prefix" { return Query(root: .prefix(first)) }
      if kind.hasPrefix("fuzzy") { return Query(root: .fuzzy(first, distance: kind.hasSuffix("2") ? 2 : 1)) }
      if terms.count == 1 { return Query(root: .word(words(terms[0]))) }
      if kind == "phrase" {
        return Query(
          root: .phrase(
            terms.enumerated().map { PhraseWord(offset: UInt32($0.offset), alternatives: words($0.element)) })
        )
      }
      let nodes = terms.map { QueryNode.word(words($0)) }
      return Query(
        root: kind.hasPrefix("and")
          ? .group(must: nodes, should: [], mustNot: []) : .group(must: [], should: nodes, mustNot: []))
    }
  }

  private let arguments: [String]

  init(_ arguments: [String]) throws {
    guard arguments.count >= 3 else { throw BenchmarkError(description: "query INDEX Q.tsv") }
    self.arguments = arguments
  }

  static func one(_ arguments: [String]) throws {
    guard arguments.count >= 4 else { throw BenchmarkError(description: "one INDEX CLASS TERMS") }
    let question = Question(id: "q", kind: arguments[2], terms: arguments[3].split(separator: " "))
    try ask([question], index: arguments[1], modes: ["top"], repeats: 1, warmup: 0, top: 10)
  }

  func run() throws {
    let wanted = option("--class", in: arguments) ?? "all"
    let mode = option("--mode", in: arguments) ?? "all"
    var questions: [Question] = []
    let reader = try LineReader(arguments[2])
    // SAFETY: the line is copied into strings before the reader goes on.
    while unsafe reader.next({ bytes in
      let fields = unsafe String(decoding: bytes, as: UTF8.self).split(separator: "\t")
      guard fields.count >= 3, wanted == "all" || wanted == fields[1] else { return }
      questions.append(
        Question(id: String(fields[0]), kind: String(fields[1]), terms: fields[2].split(separator: " ")))
    }) {}
    try QueryVerb.ask(
      questions, index: arguments[1], modes: mode == "all" ? ["top", "count", "topcount"] : [mode],
      repeats: Int(option("--repeat", in: arguments) ?? "5") ?? 5,
      warmup: Int(option("--warmup", in: arguments) ?? "2") ?? 2,
      top: Int(option("--top", in: arguments) ?? "10") ?? 10)
  }

  private static func ask(
    _ questions: [Question], index: String, modes: [String], repeats: Int, warmup: Int, top: Int
  ) throws {
    let start = Clock.seconds
    let snapshot = try IndexSnapshot.open(index)
    let searcher = Searcher(snapshot)
    Output.line("{\"open_us\": \(Int((Clock.seconds - start) * 1e6))}")
    for mode in modes {
      var times = [[Double]](repeating: [], count: questions.count)
      var hits = [String](repeating: "", count: questions.count)
      var counts = [Int?](repeating: nil, count: questions.count)
      for round in 0..<(warmup + repeats) {
        for (number, question) in questions.enumerated() {
          let begin = Clock.seconds
          var found: [(UInt64, Float)] = []
          var count: Int?
          if mode == "count" {
            count = try searcher.count(question.query())
          } else {
            let result = try searcher.search(question.query(), limit: top, countAll: mode == "topcount")
            for hit in result.hits { found.append((try snapshot.sequence(hit.address) - 1, hit.score)) }
            count = result.total
          }
          let end = Clock.seconds
          if round >= warmup { times[number].append((end - begin) * 1e6) }
          if round == warmup + repeats - 1 {
            hits[number] = found.map { "[\($0.0), \($0.1)]" }.joined(separator: ", ")
            counts[number] = count
          }
        }
      }
      for (number, question) in questions.enumerated() {
        let list = times[number].map { Output.decimal($0, 2) }.joined(separator: ", ")
        Output.line(
          "{\"qid\": \"\(question.id)\", \"class\": \"\(question.kind)\", \"mode\": \"\(mode)\", \"us\": [\(list)], "
            + "\"hits\": [\(hits[number])], \"count\": \(counts[number].map { "\($0)" } ?? "null")}")
      }
    }
  }
}
