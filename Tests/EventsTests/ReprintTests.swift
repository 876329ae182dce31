import TestSupport
import Testing
import Tidings

/// A text that is published again.
@Suite struct ReprintTests {
  private static let text =
    "A strong earthquake of magnitude 6.4 shook Marrakesh in Morocco on Friday. Rescue teams searched the ruins of "
    + "Amizmiz for survivors, and King Mohammed VI declared three days of mourning. Hospitals treated 214 injured people. "
    + "Spain sent help to the Atlas mountains."

  private static let headlines = [
    "214 injured", "three days of mourning", "king declares mourning", "rescuers in Amizmiz",
    "Amizmiz in ruins",
  ]

  /// The same in other words.
  private static let sentences = [
    [
      "An earthquake measuring 6.4 in magnitude hit Morocco near Marrakesh Friday",
      "Friday saw Marrakesh, Morocco, jolted by a 6.4 magnitude earthquake",
      "Morocco was struck Friday when a magnitude 6.4 earthquake hit Marrakesh",
    ],
    [
      "Mohammed VI, the king, announced mourning for three days",
      "Three days of mourning were ordered by King Mohammed VI",
      "Mourning lasts three days by order of the king, Mohammed VI",
    ],
    [
      "In Amizmiz rescuers dug through ruins looking for survivors",
      "Survivors were sought among Amizmiz ruins by rescue workers",
      "Rescue crews combed ruins at Amizmiz hoping for survivors",
    ],
    [
      "Some 214 injured were treated in hospitals", "The injured, 214 of them, are in hospitals",
      "Hospitals count 214 injured",
    ],
    [
      "Help from Spain reached the Atlas mountains", "The Atlas mountains got help which Spain sent",
      "Spain is helping in the Atlas mountains",
    ],
  ]

  private static func line(_ id: String, _ title: String, _ text: String, _ date: String) -> String {
    "{\"id\":\"\(id)\",\"title\":\"\(title)\",\"text\":\"\(text)\",\"published\":\"\(date)\"}\n"
  }

  private static func report(_ number: Int) -> String {
    var rest = number * 7 + 5
    let told = sentences.map { ways in
      defer { rest /= 3 }
      return ways[rest % 3]
    }
    let first = 1 + number % 4
    let text = ([told[0]] + told[first...] + told[1..<first]).joined(separator: ". ") + "."
    return line(
      "r\(number)", "Morocco earthquake of magnitude 6.4: \(headlines[number % 5])", text, "2024-03-01")
  }

  /// It belongs where it was first, though thirty reports of the day of its return are likelier to tell its event.
  @Test func aReprintIsInTheGroupOfItsOriginal() throws {
    let title = "Earthquake shakes Marrakesh"
    let lines =
      [Self.line("orig", title, Self.text, "2022-01-05")] + (0..<30).map(Self.report)
      + [Self.line("again", title, Self.text, "2024-03-01")]
    let home = try TemporaryFolder()
    var verdicts: [IncomingVerdict] = []
    try NewsIndex.receive(
      path: try home.write("feed.jsonl", lines.joined()), into: home.path + "/Index", onProblem: { _ in }
    ) { verdicts.append($0) }
    let (first, last) = (try #require(verdicts.first), try #require(verdicts.last))
    #expect(last.verdict == .copy && last.partner == "orig")
    #expect(last.lead == "orig" && last.group == first.group)
    #expect(verdicts.count { $0.group == verdicts[1].group } > 20, "the others are of another event")
  }
}
