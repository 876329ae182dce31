import Testing
import TestSupport
import Tidings

/// Metrics agree with figures worked out by hand, and the seeds fall where a reader puts them.
@Suite struct SeedTests {
  @Test func metricsAreThoseOfTheDefinition() {
    let metrics = PairMetrics([(0.9, true), (0.8, false), (0.7, true), (0.2, false), (nil, true)])
    #expect(metrics.positiveCount == 3)
    #expect(abs(metrics.averagePrecision - (1 + 2.0 / 3) / 3) < 1e-9)
    #expect(abs(metrics.bestF1 - 4.0 / 6) < 1e-9)
    let groups = BCubed([("a", "1"), ("a", "1"), ("a", "2"), ("b", "2")])
    #expect(abs(groups.precision - 0.75) < 1e-9)
    #expect(abs(groups.recall - (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4) < 1e-9)
    let ranking = RankingMetrics(judgements: ["q": ["a": 2, "b": 1]], rankings: ["q": ["x", "a", "b"]])
    #expect(abs(ranking.meanAveragePrecision - (0.5 + 2.0 / 3) / 2) < 1e-9)
  }

  /// Two events of one story, two stories of one topic, and one document in two languages, each by the label's own word.
  @Test func pairsThatMisleadAreCounted() throws {
    let labels = try EventLabel.parse(
      """
      a\tquake\tstory\tdoc\ten\tnature
      b\tquake\tstory\tdoc\tfr\tnature
      c\tarrest\tstory\t\ten\tnature
      d\tflood\tother\t\ten\tnature
      e\tvote\tthird\t\ten\tpolitics
      """)
    let scores = ["ab": 0.9, "ac": 0.7, "bc": 0.2, "ad": 0.5, "ae": 0.9]
    let evaluation = EventEvaluation(labels: labels, selection: .any, groups: nil) { left, right in
      scores[min(left, right) + max(left, right)]
    }
    #expect(evaluation.shares.map(\.name) == ["follow-ups", "look-alikes", "copies"])
    #expect(evaluation.shares.map(\.pairCount) == [2, 3, 1])
    #expect(evaluation.shares.map(\.togetherCount) == [1, 1, 1])
    let bare = try EventLabel.parse("a\tquake\nb\tquake\nc\tflood")
    #expect(EventEvaluation(labels: bare, selection: .any, groups: nil) { _, _ in 1 }.shares == [])
  }

  @Test(.enabled(if: SourceTree.evaluationData != nil, "needs the development data beside the checkout"))
  func seedsFallWhereAReaderPutsThem() throws {
    let home = try TemporaryFolder()
    let seeds = (SourceTree.evaluationData ?? "") + "/seeds"
    _ = try NewsIndex.add(
      paths: [seeds, SourceTree.root + "/Corpus"], to: home.path + "/Index", options: IndexingOptions(),
      onProblem: { _ in }, onProgress: { _ in })
    let index = try NewsIndex(folder: home.path + "/Index")
    let groups = try index.groups(includingSingles: true, filter: ArticleFilter())
    func group(_ number: String) -> String? {
      groups.first { $0.members.contains { $0.article.id.hasPrefix(number + "_") } }?.name
    }
    #expect(group("000") == group("001"))
    #expect(group("000") == group("002"))
    #expect(group("003") != group("000"))
    #expect(group("004") != group("000"))
    guard let id = groups.flatMap(\.members).map(\.article.id).first(where: { $0.hasPrefix("000_") }) else {
      Issue.record("the first seed is not in the index")
      return
    }
    let hits = try index.related(to: id, limit: 60, filter: ArticleFilter()).1.map {
      String($0.article.id.prefix(4))
    }
    let places = ["001_", "002_", "004_", "003_"].map { hits.firstIndex(of: $0) ?? 1_000 }
    #expect(places[0] < places[3] && places[1] < places[3] && places[2] < places[3])
  }

  @Test func corpusEventsAreFound() throws {
    let home = try TemporaryFolder()
    _ = try NewsIndex.add(
      paths: [SourceTree.root + "/Corpus"], to: home.path + "/Index", options: IndexingOptions(),
      onProblem: { _ in }, onProgress: { _ in })
    let index = try NewsIndex(folder: home.path + "/Index")
    let labels = try index.complete(EventLabel.parse(SourceTree.text(of: "Corpus/events.tsv")))
    let evaluation = try index.evaluate(labels: labels, selection: .strict, usesDates: true)
    #expect(evaluation.rows[0].pairs.averagePrecision > 0.9)
    #expect((evaluation.groups?.f1 ?? 0) > 0.9)
  }
}
