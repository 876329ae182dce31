import FoundationEssentials
import TestSupport
import Testing

@Suite struct TreeTests {
  @Test func topLevelIsFixed() throws {
    let wanted: Set = ["Package.swift", "Sources", "Tests", "Corpus", "Index", "README.md"]
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root)
    let seen = Set(names.filter { !$0.hasPrefix(".") && $0 != "Package.resolved" })
    #expect(seen == wanted)
  }

  @Test func filesStayShort() {
    for folder in ["Sources", "Tests"] {
      for file in SourceTree.files(below: folder, extension: "swift") {
        let lines = SourceTree.text(of: file).split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(lines <= 301, "\(file) has \(lines) lines")
      }
    }
  }

  @Test func unsafeCodeIsJustified() {
    for file in SourceTree.files(below: "Sources", extension: "swift") {
      let text = SourceTree.text(of: file)
      guard text.contains(" unsafe ") || text.contains("(unsafe ") else { continue }
      #expect(text.contains("SAFETY:"), "\(file) uses unsafe code and does not say why")
    }
  }

  @Test func noStubsAreLeft() {
    let marks = ["TO" + "DO", "FIX" + "ME", "not " + "implemented", ".disabled" + "("]
    for folder in ["Sources", "Tests"] {
      for file in SourceTree.files(below: folder, extension: "swift") {
        let text = SourceTree.text(of: file)
        for mark in marks { #expect(!text.contains(mark), "\(file) contains \(mark)") }
      }
    }
  }
}
