internal import Events
internal import Postings
internal import Tidings

/// `candidates INDEX LABELS`: which share of the labelled true pairs is among the candidates that are compared at all.
///
/// Each labelled article of the index asks; a true pair counts once for each of its two articles that has a date where
/// dates are used. LABELS is what `tidings evaluate --events` reads. A line of JSON for each way to ask and pair of
/// languages: the share that is missed in per cent, over so many questions (`runs`), so that `compare` reads two results.
///
/// - `by language`: the best 50 of each language, as an article without a date asks.
/// - `by days`: one list of 50 in the days around, as a dated article asks in a large index; of dated articles.
/// - `as asked`: what a question to this index finds.
struct CandidatesVerb {
  private struct Count {
    var asked = 0
    var missed = 0
  }

  private let index: String
  private let labels: String

  init(_ arguments: [String]) throws {
    guard arguments.count >= 3 else { throw BenchmarkError(description: "candidates INDEX LABELS") }
    (index, labels) = (arguments[1], arguments[2])
  }

  func run() throws {
    let snapshot = try IndexSnapshot.open(index)
    var text = ""
    let reader = try LineReader(labels)
    // SAFETY: the line is copied before the reader goes on.
    while unsafe reader.next({ unsafe text += String(decoding: $0, as: UTF8.self) + "\n" }) {}
    var events: [String: [DocumentAddress]] = [:]
    for label in try EventLabel.parse(text) {
      if let address = try snapshot.find(Array(label.id.utf8)) {
        events[label.event, default: []].append(address)
      }
    }
    var window = EventModel.current
    window.smallIndex = 0
    window.candidatesBeyondWindow = 0
    window.mostPostings = .max
    try ask(events, RelatedFinder(snapshot, usesDates: false), "by language")
    try ask(events, RelatedFinder(snapshot, model: window), "by days", onlyDated: true)
    try ask(events, RelatedFinder(snapshot), "as asked")
  }

  private func ask(
    _ events: [String: [DocumentAddress]], _ finder: RelatedFinder, _ name: String, onlyDated: Bool = false
  ) throws {
    var counts: [String: Count] = [:]
    var candidateCount = 0
    var questionCount = 0
    let snapshot = finder.snapshot
    func isDated(_ address: DocumentAddress) throws -> Bool { try snapshot.published(address) != nil }
    for members in events.values where members.count > 1 {
      for address in members {
        guard let article = try finder.prepared(address) else { continue }
        if onlyDated, try !isDated(address) { continue }
        let found = Set(try finder.candidates(article))
        questionCount += 1
        candidateCount += found.count
        let language = try snapshot.language(address)
        for other in members where other != address {
          if onlyDated, try !isDated(other) { continue }
          let languages = [language, try snapshot.language(other)].sorted().joined(separator: "+")
          for row in ["all", languages] {
            counts[row, default: Count()].asked += 1
            if !found.contains(other) { counts[row, default: Count()].missed += 1 }
          }
        }
      }
    }
    for (row, count) in counts.sorted(by: { ($1.value.asked, $0.key) < ($0.value.asked, $1.key) }) {
      tell(
        "\(name)/\(row)", "% of true pairs missed", Double(count.missed * 100) / Double(count.asked),
        count.asked)
    }
    let mean = Double(candidateCount) / Double(max(1, questionCount))
    tell("\(name)/candidates", "candidates a question", mean, questionCount)
  }

  private func tell(_ name: String, _ unit: String, _ value: Double, _ runs: Int) {
    Output.line(
      "{\"name\": \"candidates/\(name)\", \"unit\": \"\(unit)\", \"best\": \(Output.decimal(value, 2)), "
        + "\"runs\": \(runs)}")
  }
}
