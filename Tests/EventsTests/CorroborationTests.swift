import Events
import Glibc
import TestSupport
import Testing
import Tidings

/// Other reports of an event have their say about a pair.
@Suite struct CorroborationTests {
  private let rules = Corroboration.Rules()

  /// The definition, over a matrix of all readings.
  private func slow(_ pair: Corroboration.Pair, _ pairs: [Corroboration.Pair], count: Int) -> Float {
    var reading = [[Float?]](repeating: [Float?](repeating: nil, count: count), count: count)
    for pair in pairs {
      reading[pair.first][pair.second] = pair.reading
      reading[pair.second][pair.first] = pair.reading
    }
    if pair.relation == .copy || pair.logOdds < rules.least { return 0 }
    var terms: [(weight: Float, value: Float)] = [(rules.own, pair.logOdds)]
    for (article, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
      let sure = (0..<count).compactMap { number -> (Int, Float)? in
        guard let odds = reading[article][number] else { return nil }
        let probability = 1 / (1 + exp(-odds))
        return probability >= rules.leastSure ? (number, pow(probability, rules.power)) : nil
      }
      let surest = sure.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(rules.mostPartners)
      for (number, weight) in surest where number != other {
        guard let said = reading[number][other] else { continue }
        terms.append(
          (weight, min(max(said, rules.range.lowerBound), max(rules.range.upperBound, pair.logOdds))))
      }
    }
    let all = terms.map(\.weight).reduce(0, +)
    return terms.map { $0.weight * $0.value }.reduce(0, +) / all - pair.logOdds
  }

  @Test func partnersAreHeardAsDefined() {
    var random = SeededRandom(seed: 11)
    var heard = 0
    for _ in 0..<60 {
      let count = Int.random(in: 2...9, using: &random)
      var pairs: [Corroboration.Pair] = []
      for second in 0..<count {
        for first in 0..<second where Int.random(in: 0..<5, using: &random) > 0 {
          let relations: [EventRelation] = [.copy, .sameEvent, .sameStory, .related, .related, .sameEvent]
          pairs.append(
            Corroboration.Pair(
              first, second, relations[Int.random(in: 0..<6, using: &random)],
              logOdds: Float.random(in: -7...7, using: &random)))
        }
      }
      let corroboration = Corroboration(pairs, rules: rules)
      for pair in pairs {
        let added = corroboration.added(to: pair) { first, second in
          pairs.first { ($0.first, $0.second) == (min(first, second), max(first, second)) }?.reading
        }
        let expected = slow(pair, pairs, count: count)
        #expect(abs(added - expected) < 1e-3, "\(pair)")
        if abs(added) > 0.01 { heard += 1 }
        if !corroboration.hasPartners(pair) { #expect(abs(added) < 1e-5) }
      }
    }
    #expect(heard > 100)
  }

  /// A report that fits each of two events alike goes where the others of its event say.
  @Test func aSureReportSpeaksForItsPartner() {
    let pairs = [
      Corroboration.Pair(0, 1, .sameEvent, logOdds: 6), Corroboration.Pair(0, 2, .sameEvent, logOdds: 0.5),
      Corroboration.Pair(1, 2, .related, logOdds: -4), Corroboration.Pair(3, 2, .sameEvent, logOdds: 0.5),
    ]
    let corroboration = Corroboration(pairs)
    func added(_ pair: Corroboration.Pair) -> Float {
      corroboration.added(to: pair) { first, second in
        pairs.first { Set([$0.first, $0.second]) == Set([first, second]) }?.reading
      }
    }
    #expect(added(pairs[1]) < -1)
    #expect(added(pairs[3]) == 0, "nobody surely tells what 2 or 3 do")
    #expect(added(pairs[2]) > 0.5)
  }

  /// Whichever article of a pair is asked for, and in whatever list, the pair has one probability, which is the sum of
  /// what is shown.
  @Test func aPairHasOneProbability() throws {
    let home = try TemporaryFolder()
    _ = try NewsIndex.add(
      paths: [SourceTree.root + "/Tests/EventsTests/Stories/families.jsonl"], to: home.path + "/Index",
      options: IndexingOptions(), onProblem: { _ in }, onProgress: { _ in })
    let index = try NewsIndex(folder: home.path + "/Index")
    let pairs = try index.pairs(minimumScore: 0, crossLanguageOnly: false, filter: ArticleFilter())
    var told: [Set<String>: Double] = [:]
    for pair in pairs { told[[pair.a, pair.b]] = pair.score }
    var compared = 0
    var moved = 0
    for id in Set(pairs.map(\.a)).sorted().prefix(12) {
      for hit in try index.related(to: id, limit: 5, filter: ArticleFilter()).1 {
        guard let score = told[[id, hit.article.id]] else { continue }
        #expect(abs(score - hit.score) < 1e-4, "\(id), \(hit.article.id)")
        compared += 1
        if hit.explanation.contains(where: { $0.contains("other reports") }) { moved += 1 }
        func numbers(_ lines: some Sequence<String>) -> [Double] {
          lines.compactMap { $0.split(separator: " ").first.flatMap { Double($0) } }
        }
        let steps = hit.explanation.prefix { !$0.hasPrefix("of what spoke") }
        let sum = numbers(steps.suffix(1)).first ?? .nan
        #expect(abs(numbers(steps.dropLast()).reduce(0, +) - sum) < 0.1, "\(hit.explanation)")
        // What the pieces added is what the channels and the weekday did.
        let channels = steps.filter {
          ["spreads above", "weekday named", "lets expect"].contains(where: $0.contains)
        }
        let spoke = numbers(channels).filter { $0 > 0 }.reduce(0, +)
        let pieces = numbers(hit.explanation.dropFirst(steps.count)).reduce(0, +)
        #expect(abs(pieces - spoke) < 0.1, "\(hit.explanation)")
      }
    }
    #expect(compared > 40 && moved > 10)
  }
}
