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

  private func shellWithTwoFolders() throws -> Shell {
    let shell = try Shell()
    try shell.write("a/x.txt", "Bridge\n\nIt is closed.")
    try shell.write("b/x.txt", "Harbour\n\nIt is open.")
    try shell.write("b/y.txt", "Tunnel\n\nIt is new.")
    return shell
  }

  /// Neither takes the place of the other, and what is read again takes its own.
  @Test(arguments: ["a b", "./a/ ./b/", "a/x.txt b/x.txt b/y.txt"])
  func filesOfOneNameInTwoFoldersAreBothKept(paths: String) throws {
    let shell = try shellWithTwoFolders()
    for (earlier, added) in [("", 3), ("a", 0), (paths, 0)] {
      if !earlier.isEmpty { _ = try shell.run("tidings index \(earlier)") }
      let result = try shell.run("tidings index \(paths) --output json")
      #expect(result.status == 0)
      #expect(result.output.contains(#""added":\#(added),"replaced":\#(3 - added),"#), "\(result.output)")
      let lines = result.errors.split(separator: "\n")
      #expect(lines.count == 1 && result.errors.contains(#""code":"taken-id""#), "\(result.errors)")
      #expect(result.errors.contains("/x.txt: its id x.txt is taken by "), "\(result.errors)")
      #expect(result.errors.contains("a/x.txt; kept as b/x.txt; "), "\(result.errors)")
    }
    #expect(try shell.run("tidings show x.txt").output.hasPrefix("Bridge\n"))
    #expect(try shell.run("tidings show b/x.txt").output.hasPrefix("Harbour\n"))
    #expect(try shell.run("tidings status --output json").output.contains(#""articles":3,"#))
  }

  /// Which of two folders is read again, and in what order, makes no difference to what is kept.
  @Test(arguments: ["b", "b/x.txt", "a", "b a", "./b ./a", "a b"])
  func filesOfOneNameStayWhatTheyAre(paths: String) throws {
    let shell = try shellWithTwoFolders()
    _ = try shell.run("tidings index a b")
    for run in ["--dry-run", ""] {
      let result = try shell.run("tidings index \(paths) \(run) --output json")
      #expect(result.status == 0 && result.output.contains(#""added":0,"#), "\(result.output)")
      #expect(result.errors.contains("b/x.txt; ") == paths.contains("b"), "\(result.errors)")
    }
    #expect(try shell.run("tidings show x.txt").output.hasPrefix("Bridge\n"))
    #expect(try shell.run("tidings show b/x.txt").output.hasPrefix("Harbour\n"))
    #expect(try shell.run("tidings status --output json").output.contains(#""articles":3,"#))
  }

  /// One file that is named twice is one article; so is an id that files give themselves.
  @Test func oneFileIsOneArticle() throws {
    let shell = try shellWithTwoFolders()
    let twice = try shell.run("tidings index a ./a a/x.txt --output json")
    #expect(twice.output.contains(#""added":1,"replaced":0,"#) && !twice.errors.contains("taken-id"))
    try shell.write("a/z.md", "---\nid: z\n---\nMarket\n\nIt is old.")
    try shell.write("b/z.md", "---\nid: z\n---\nMarket\n\nIt is new.")
    let own = try shell.run("tidings index a/z.md b/z.md --output json")
    #expect(own.output.contains(#""added":1,"replaced":0,"#) && !own.errors.contains("taken-id"))
  }

  /// The path of a file may be what another below an earlier folder is called.
  @Test func aPathThatIsTakenIsNotTakenAgain() throws {
    let shell = try shellWithTwoFolders()
    try shell.write("a/b/x.txt", "Airport\n\nIt is far.")
    #expect(try shell.run("tidings index a b --output json").output.contains(#""added":4,"replaced":0,"#))
    #expect(try shell.run("tidings show b/x.txt").output.hasPrefix("Airport\n"))
    #expect(try shell.run("tidings show ./b/x.txt").output.hasPrefix("Harbour\n"))
  }
}
