import TestSupport
import Testing

/// Ids that text files get from their names.
@Suite struct FileIDTests {
  /// A mark that begins a name is one character with the stroke before it, and still part of the name.
  @Test func marksThatBeginNamesArePartOfIDs() throws {
    let shell = try Shell()
    try shell.write("news/x.txt", "Bridge\n\nIt is closed.")
    _ = try shell.run(#"sed s/Bridge/Harbour/ news/x.txt > news/$'\xcc\x81x.txt'"#)
    for folder in ["news/", "news"] {
      let result = try shell.run("tidings index \(folder) --output json")
      #expect(result.status == 0 && result.errors.isEmpty)
    }
    #expect(try shell.run("tidings status --output json").output.contains(#""articles":2,"#))
    #expect(try shell.run(#"tidings show $'\xcc\x81x.txt'"#).output.hasPrefix("Harbour\n"))
    #expect(try shell.run("tidings show x.txt").output.hasPrefix("Bridge\n"))
  }
}
