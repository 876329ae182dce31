import TestSupport
import Testing

/// Floors of the house: a module imports only from lower floors.
private let floors: [String: Int] = [
  "CICU": 0, "CCLD2": 0, "CStemmer": 0, "CZstd": 0, "CJansson": 0,
  "Bytes": 1, "ICU": 1, "Letters": 1,
  "Text": 2, "Postings": 2, "Lexicon": 2,
  "LexiconCompiler": 3, "Signature": 3, "Indexer": 3, "Query": 3,
  "Events": 4, "Ingest": 4,
  "Tidings": 5,
  "tidings": 6, "Benchmarks": 6,
]

/// What a module may see of the floors below it (house rules; system modules aside).
private let allowed: [String: Set<String>] = [
  "Bytes": [], "ICU": ["CICU"], "Letters": [],
  "Text": ["ICU", "Letters", "CCLD2", "CStemmer"], "Postings": ["Bytes", "CZstd"],
  "Lexicon": ["CStemmer"], "LexiconCompiler": ["Letters", "Lexicon"],
  "Signature": ["ICU", "Text", "Lexicon"], "Indexer": ["Bytes", "Postings"],
  "Query": ["Bytes", "Postings", "Text"],
  "Events": ["Bytes", "Postings", "Query", "Signature", "Text", "ICU"],
  "Ingest": ["ICU", "Text", "CJansson"],
]

private struct Import: Hashable {
  let file: String
  let module: String
  let imported: String
}

private let imports: [Import] = SourceTree.files(below: "Sources", extension: "swift").flatMap { file in
  let module = String(file.split(separator: "/")[1])
  return SourceTree.text(of: file).split(separator: "\n").compactMap { line -> Import? in
    var words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
    guard let position = words.firstIndex(of: "import"), position <= 1, words.count > position + 1 else {
      return nil
    }
    words.removeFirst(position + 1)
    guard let name = words.last?.split(separator: ".").first else { return nil }
    return Import(file: file, module: module, imported: String(name))
  }
}

@Suite struct ImportTests {
  @Test func findsTheImports() {
    #expect(imports.count > 50)
    #expect(
      Set(imports.map(\.module)).isSuperset(of: [
        "Bytes", "ICU", "Text", "Postings", "Query", "Events", "tidings",
      ]))
  }

  @Test func importsOnlyLookDown() {
    for item in imports {
      guard let target = floors[item.imported], let own = floors[item.module] else { continue }
      #expect(target < own, "\(item.file) imports \(item.imported)")
    }
  }

  @Test func modulesSeeOnlyWhatTheyMay() {
    for item in imports where floors[item.imported] != nil {
      guard let list = allowed[item.module] else { continue }
      #expect(list.contains(item.imported), "\(item.file) imports \(item.imported)")
    }
  }

  @Test func nothingImportsFoundation() {
    for item in imports {
      #expect(item.imported != "Foundation", "\(item.file)")
    }
  }

  @Test func textAndPostingsDoNotKnowEachOther() {
    for item in imports {
      #expect(!(item.module == "Text" && item.imported == "Postings"))
      #expect(!(item.module == "Postings" && item.imported == "Text"))
    }
  }
}
