import TestSupport
import Testing

/// What the system allows too little of is told in a line, with exit status 2 and the index as it was.
@Suite struct LimitTests {
  private func shell() throws -> Shell {
    let shell = try Shell()
    var random = SeededRandom(seed: 1)
    var text = "A title\n\n"
    for _ in 0..<900 { text += "w\(UInt32.random(in: 0..<100_000, using: &random)) " }
    try shell.write("a.txt", text)
    return shell
  }

  @Test func aFileThatMayNotGrow() throws {
    let shell = try shell()
    let result = try shell.run("(ulimit -f 1; tidings index a.txt)")
    #expect(result.status == 2, "\(result)")
    #expect(result.errors.contains("ulimit -f"), "\(result)")
    #expect(try shell.run("tidings index a.txt").status == 0)
  }

  /// A folder that cannot be made is not one that cannot be read.
  @Test func aFolderThatNothingIsWrittenTo() throws {
    let shell = try shell()
    let result = try shell.run("tidings index a.txt --index /proc/none --output json")
    #expect(result.status == 2, "\(result)")
    #expect(
      result.errors.hasPrefix(#"{"error":{"code":"unwritable","message":"/proc/none: mkdir: "#), "\(result)")
  }

  @Test(arguments: [6, 7, 8, 12])
  func fewOpenFiles(count: Int) throws {
    let result = try shell().run("(ulimit -n \(count); tidings index a.txt)")
    #expect(result.status == 2, "\(result)")
    #expect(result.errors.contains("ulimit -n"), "\(result)")
  }

  @Test func littleAddressSpace() throws {
    let shell = try shell()
    #expect(try shell.run("(ulimit -v 4000000; tidings index a.txt)").status == 0)
    #expect(try shell.run("tidings search w1*").status == 0)
    for command in ["index a.txt", "compact", "remove a", "learn", "learn --forget"] {
      let least = try shell.run("(ulimit -v 200000; tidings \(command))")
      #expect(least.status == 2, "\(command): \(least)")
      #expect(least.errors.contains("ulimit -v"), "\(command): \(least)")
    }
  }

  @Test func segmentsWithoutAManifest() throws {
    let shell = try shell()
    _ = try shell.run("tidings index a.txt --index I; rm I/manifest-*; ls -R I > before")
    for command in [
      "index a.txt", "incoming /dev/null", "search title", "status", "verify", "compact", "remove x",
    ] {
      let result = try shell.run("tidings \(command) --index I --output json")
      #expect(result.status == 2, "\(command)")
      #expect(result.errors.contains("\"code\":\"index-damaged\""), "\(command): \(result.errors)")
    }
    #expect(try shell.run("ls -R I | diff - before | grep -v lock | grep '^[<>]'").status == 1)
  }

  /// What is told to do about a damaged index can be done.
  @Test(arguments: ["I", "./in/I"]) func aDamagedIndexIsMadeAnew(folder: String) throws {
    let shell = try shell()
    _ = try shell.run("mkdir in; tidings index a.txt --index \(folder); rm \(folder)/manifest-*")
    let result = try shell.run("tidings index a.txt --index \(folder)")
    let advice = "restore it, or remove the folder \(folder) and index the articles again\n"
    #expect(result.status == 2 && result.errors.hasSuffix(advice), "\(result)")
    let again = try shell.run("rm -r \(folder); tidings index a.txt --index \(folder)")
    #expect(again.status == 0, "\(again)")
  }

  /// A writer that ended before its first commit leaves no index, whatever files are there.
  @Test(arguments: ["begun", "empty"])
  func whatHasNoCommitIsNoIndex(folder: String) throws {
    let shell = try shell()
    let cut = try shell.run("mkdir empty; (ulimit -f 1; tidings index a.txt --index begun)")
    #expect(cut.status == 2)
    #expect(try shell.run("ls begun").output.contains("manifest-0000000000000000"))
    for command in ["verify", "status", "search title", "compact", "show x"] {
      let result = try shell.run("tidings \(command) --index \(folder)")
      #expect(result.status == 2, "\(command)")
      #expect(result.errors.contains("\(folder): no index here; make one with: "), "\(result.errors)")
    }
  }

  @Test func pagesBeyondEverything() throws {
    let shell = try shell()
    _ = try shell.run("tidings index a.txt")
    for option in ["--offset 9223372036854775807", "--offset 9223372036854775807 --across"] {
      #expect(try shell.run("tidings search title \(option)").status == 1)
    }
    for option in ["--limit 4611686018427387904 --across", "--limit 9223372036854775807 --group"] {
      #expect(try shell.run("tidings search title \(option)").status == 0)
    }
  }
}
