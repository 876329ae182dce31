import TestSupport
import Testing

/// An article that `show` writes as JSON can be indexed again and is the same.
@Suite struct ShownArticleTests {
  @Test func comesBackAsItWas() throws {
    let shell = try Shell()
    let text = #"Een zware aardbeving trof de stad &amp;amp; \"omgeving\" <3, zei de politie.\nMeer volgt."#
    let lines = [
      #"{"id":"a","title":"&lt;b&gt;Beving&lt;/b&gt;","text":"\#(text)","byline":"B","#
        + #""n":[1.10,18446744073709551615]}"#,
      #"{"id":"b","text":"Storm","language":"en","published":"2025-01-10T09:30:00+01:00","#
        + #""url":"https://x.org/1"}"#,
      #"{"id":"c","text":"Rain","body":"More rain","seq":5,"other":{"seq":6},"source":"S"}"#,
    ]
    try shell.write("a.jsonl", lines.joined(separator: "\n"))
    #expect(try shell.run("tidings index a.jsonl").status == 0)
    let show = "for id in a b c; do tidings show $id --output json"
    let first = try shell.run("\(show); done | tee shown.jsonl").lines
    #expect(first.count == 3 && first[0].contains(#""guessed":true"#))
    #expect(first[0].contains(#""n":[1.1,18446744073709551615]"#))
    let again = try shell.run("tidings index shown.jsonl --output json")
    #expect(again.status == 0 && again.output.contains(#""added":0,"replaced":3,"#))
    let second = try shell.run("\(show); done").lines
    // Only the sequence numbers are new.
    #expect(zip(first, second).allSatisfy { $0 != $1 })
    #expect(first.map(withoutNumber) == second.map(withoutNumber))
    let incoming = try shell.run("cat shown.jsonl | tidings incoming --output json").lines
    #expect(incoming.count == 3 && incoming.allSatisfy { $0.hasSuffix(#","seen":true}"#) })
    // With all that is known of it, too.
    _ = try shell.run("\(show) --terms; done > known.jsonl; tidings index known.jsonl")
    #expect(try shell.run("\(show); done").lines.map(withoutNumber) == first.map(withoutNumber))
  }

  private func withoutNumber(_ line: String) -> String {
    guard let start = line.firstRange(of: #""seq":"#) else { return line }
    return String(line[..<start.lowerBound] + line[start.upperBound...].drop { $0.isNumber })
  }
}
