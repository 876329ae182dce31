import TestSupport
import Testing

/// The user's own names, given with `--names`.
@Suite struct OwnNamesTests {
  /// The classes that `show` prints are taken, and a wrong one is told those that there are.
  @Test func classesOfOwnNamesAreTold() throws {
    let shell = try Shell()
    let text = "Zork Blofeld built a glimmerphone in Paris."
    try shell.write("a.jsonl", #"{"id":"a","language":"en","text":"\#(text)"}"#)
    try shell.write(
      "one.txt", "zork | name | en: Zork Blofeld\nglimmer | concept | en: glimmerphone\nx | nme | en: X")
    let result = try shell.run("tidings index a.jsonl --names one.txt")
    #expect(
      result.status == 1 && result.errors.contains("‘nme’ is no class; classes are event, stage, role, thing")
    )
    let shown = try shell.run("tidings show a --terms --output json").output
    #expect(shown.contains(#"{"kind":"name","name":"zork""#), "\(shown)")
    #expect(shown.contains(#"{"kind":"concept","name":"glimmer""#), "\(shown)")
    #expect(try shell.run("tidings status --output json").output.contains(#","names":2}"#))
  }

  /// What a run teaches stays; a line with an id that is kept takes its place, and a file without names changes nothing.
  @Test func ownNamesAddUp() throws {
    let shell = try Shell()
    let text = "Zork Blofeld met Mork Orkan, Dork Vader and Gork Snide in Paris."
    try shell.write("a.jsonl", #"{"id":"a","language":"en","text":"\#(text)"}"#)
    try shell.write("one.txt", "zork | person | en: Zork Blofeld\n# not kept\nmork | person | en: Mork Orkan")
    try shell.write("two.txt", "gork | person | en: Gork Snide\nmork | person | en: Dork Vader\nwrong\n")
    try shell.write("none.txt", "# zork\nwrong | line\n")
    func names() throws -> [String] {
      let shown = try shell.run("tidings show a --terms --output json").output
      return ["zork", "mork", "gork"].map { id in
        let head = #"{"kind":"name","name":"\#(id)","count":1,"words":[""#
        guard let found = shown.firstRange(of: head) else { return "" }
        return String(shown[found.upperBound...].prefix { $0 != "\"" })
      }
    }
    #expect(try shell.run("tidings index a.jsonl --names one.txt").status == 0)
    #expect(try names() == ["Zork Blofeld", "Mork Orkan", ""])
    let two = try shell.run("tidings index a.jsonl --names two.txt")
    #expect(two.status == 1 && two.errors.hasPrefix("tidings: two.txt:3: "))
    #expect(try names() == ["Zork Blofeld", "Dork Vader", "Gork Snide"])
    let none = try shell.run("tidings index a.jsonl --names none.txt")
    #expect(none.status == 1 && none.errors.contains("tidings: none.txt: no line that can be read"))
    #expect(try names() == ["Zork Blofeld", "Dork Vader", "Gork Snide"])
    // What no table of the lexicon may have is told, and taken.
    try shell.write("odd.txt", "gork | person | en: Gork Snide, because\n")
    let odd = try shell.run("tidings index a.jsonl --names odd.txt")
    #expect(odd.status == 0)
    #expect(odd.errors.contains("tidings: odd.txt:1: en: ‘because’ is a function word; taken all the same"))
    // Also without an article.
    _ = try shell.run("mkdir empty; tidings index empty --names one.txt")
    #expect(try names() == ["Zork Blofeld", "Mork Orkan", "Gork Snide"])
  }
}
