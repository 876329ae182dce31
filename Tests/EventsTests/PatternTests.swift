import Events
import Signature
import Testing
import Text

/// News that is told in the words of other news is not the same news.
@Suite struct PatternTests {
  private struct Report {
    let title: String
    let text: String
    let published: String

    init(_ title: String, _ text: String, _ published: String) {
      (self.title, self.text, self.published) = (title, text, published)
    }
  }

  private func judged(_ left: Report, _ right: Report) -> (relation: EventRelation, probability: Float)? {
    let statistics = MemoryStatistics()
    let model = EventModel.current
    let prepared = [left, right].compactMap { report in
      let signature = SignatureExtractor().extract(title: report.title, text: report.text, language: "en")
      statistics.add(signature)
      return PreparedSignature(
        signature, published: Timestamp(rfc3339: report.published)?.seconds, statistics: statistics,
        model: model)
    }
    guard prepared.count == 2, prepared.allSatisfy({ $0.published != nil }) else { return nil }
    let comparison = PairComparison(prepared[0], prepared[1])
    let score = PairScore(comparison, backgrounds: model.within, competing: 1_000, model: model)
    return (EventRelation(comparison, score, prepared[0], prepared[1]), score.probability)
  }

  private static let patterns: [(String, Report, Report)] = [
    (
      "another person",
      Report(
        "Actor Jean Dupont dies at 84",
        "The French actor Jean Dupont has died at the age of 84, his family said on Friday. He starred in more than 90 films.",
        "2025-01-03"),
      Report(
        "Actor Pierre Martin dies at 84",
        "The French actor Pierre Martin has died at the age of 84, his family said on Friday. He starred in more than 80 films.",
        "2025-01-03")
    ),
    (
      "another country",
      Report(
        "Magnitude 5.4 earthquake hits northern Chile",
        "A magnitude 5.4 earthquake struck northern Chile on Sunday, the institute said. The quake was at a depth of 10 km. There were no reports of damage.",
        "2025-06-08T10:00:00Z"),
      Report(
        "Magnitude 5.6 earthquake hits northern Colombia",
        "A magnitude 5.6 earthquake struck northern Colombia on Sunday, the institute said. The quake was at a depth of 10 km. There were no reports of damage.",
        "2025-06-08T13:00:00Z")
    ),
    (
      "another day",
      Report(
        "Weather: rain in the north on Monday",
        "Rain will spread over northern Germany on Monday with highs of 12 degrees. In the south it stays dry with up to 18 degrees. At night lows reach 4 degrees, the German Weather Service said.",
        "2025-04-06T18:00:00Z"),
      Report(
        "Weather: rain in the north on Tuesday",
        "Rain will spread over northern Germany on Tuesday with highs of 10 degrees. In the south it stays dry with up to 16 degrees. At night lows reach 2 degrees, the German Weather Service said.",
        "2025-04-07T18:00:00Z")
    ),
    (
      "another week",
      Report(
        "Bayern beat Bremen 3-0 to stay top",
        "Bayern Munich beat Werder Bremen 3-0 on Saturday to stay top of the Bundesliga. Harry Kane scored twice and Jamal Musiala added the third in front of 75,000 fans at the arena.",
        "2025-02-08T18:00:00Z"),
      Report(
        "Bayern beat Mainz 2-0 to stay top",
        "Bayern Munich beat Mainz 2-0 on Saturday to stay top of the Bundesliga. Harry Kane scored once and Jamal Musiala added the second in front of 75,000 fans at the arena.",
        "2025-02-15T18:00:00Z")
    ),
    (
      "another town, the same hour",
      Report(
        "Galway mayor wins second term",
        "Galway mayor Fergus Malone won a second term on Tuesday with 56 percent of the vote, defeating councillor Dana Ortiz, the city clerk said.",
        "2025-06-11T07:00:00Z"),
      Report(
        "Denver mayor wins second term",
        "Denver mayor Walter Brisk won a second term on Tuesday with 54 percent of the vote, defeating councillor Paul Reyes, the city clerk said.",
        "2025-06-11T08:00:00Z")
    ),
    (
      "other figures, the next day",
      Report(
        "Shares in Harare close higher",
        "The main index in Harare rose 1.2 percent to 41,207 points. Some 318 million shares changed hands. Banks gained 2.1 percent and mines 0.7 percent, the exchange said.",
        "2025-03-04T16:00:00Z"),
      Report(
        "Shares in Harare close lower",
        "The main index in Harare fell 0.8 percent to 40,877 points. Some 291 million shares changed hands. Banks lost 1.4 percent and mines 0.3 percent, the exchange said.",
        "2025-03-05T16:00:00Z")
    ),
    (
      "other figures, months later",
      Report(
        "ECB raises interest rates by a quarter point",
        "The European Central Bank raised its key interest rate by 25 basis points to 4 percent on Thursday, its tenth increase in a row. President Christine Lagarde said inflation would stay too high for too long.",
        "2023-09-14"),
      Report(
        "ECB cuts interest rates by a quarter point",
        "The European Central Bank cut its key interest rate by 25 basis points to 3.75 percent on Thursday, its first reduction in five years. President Christine Lagarde said inflation would return to target in 2025.",
        "2024-06-06")
    ),
  ]

  @Test func anotherCaseOfAKindIsAnotherEvent() {
    for (name, left, right) in PatternTests.patterns {
      let found = judged(left, right)
      #expect(found?.relation != .copy && found?.relation != .sameEvent, "\(name)")
      #expect((found?.probability ?? 1) < 0.5, "\(name)")
    }
  }

  @Test func theNextQuakeYearsLaterIsAnotherEvent() {
    let first = Report(
      "Powerful earthquake kills at least 27 in Izmir",
      "A powerful earthquake struck off the coast of Izmir on Friday, killing at least 27 people and injuring more than 800, Turkey's disaster agency said. Some 20 buildings had collapsed, most of them in the Bornova district. Rescue teams searched the rubble through the night.",
      "2020-10-31")
    let next = Report(
      "Strong earthquake shakes Izmir, dozens hurt",
      "An earthquake struck off the coast of Izmir early on Wednesday, injuring at least 43 people, Turkey's disaster agency said. Three buildings had collapsed in the Bornova district. Rescue teams searched the rubble for survivors.",
      "2025-03-12")
    #expect((judged(first, next)?.probability ?? 1) < 0.5)
  }

  @Test func aNewTollAndATextPublishedAgainAreCopies() {
    let crash = Report(
      "Bus crash in Peru kills 11",
      "A bus plunged into a ravine in the Peruvian region of Ayacucho early on Sunday, killing at least 11 people and injuring 20, police said. The bus was on its way from Lima to Cusco.",
      "2025-05-04T12:00:00Z")
    let update = Report(
      "Bus crash in Peru kills 17", crash.text.replacing("11", with: "17").replacing("20", with: "24"),
      "2025-05-05T01:00:00Z")
    #expect(judged(crash, update)?.relation == .copy)
    for (_, report, _) in PatternTests.patterns {
      let again = Report(report.title, report.text, "2025-09-20")
      let found = judged(report, again)
      #expect(found?.relation == .copy && (found?.probability ?? 0) >= 0.5, "\(report.title)")
    }
  }

  @Test func weekdaysOfTwoWeeksAreNotShared() {
    let statistics = MemoryStatistics()
    let signature = SignatureExtractor().extract(
      title: "A vote", text: "They voted on Thursday.", language: "en")
    statistics.add(signature)
    func prepared(_ day: Int64) -> PreparedSignature? {
      PreparedSignature(signature, published: day * 86_400, statistics: statistics, model: .current)
    }
    guard let first = prepared(20_000), let same = prepared(20_001), let later = prepared(20_007) else {
      Issue.record("no signature")
      return
    }
    #expect(PairComparison(first, same).sharesWeekday)
    #expect(!PairComparison(first, later).sharesWeekday)
  }
}
