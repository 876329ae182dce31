import Bytes
import Indexer
import Postings

/// The articles of the golden index, always the same, in three commits.
enum GoldenIndex {
  static let versions = IndexVersions(icu: "72.1", unicode: "15.0", analyzer: "golden", lexicon: "golden")
  static let articleCount = 131

  static func words(of number: Int) -> [String] {
    var words = ["the", "w\(number % 7)", "the", "quake"]
    if number % 3 == 0 { words += ["of", "the", "year"] }
    if number == 64 { words += [String](repeating: "the", count: 40) }
    return words + ["x\(number)"]
  }

  static func document(_ number: Int) -> DocumentInput {
    DocumentInput(
      id: Array("a\(number)".utf8), alternateKey: number % 4 == 0 ? Array("key/\(number)".utf8) : [],
      language: ["en", "nl", "ar"][number % 3],
      published: number % 10 == 0 ? nil : 1_700_000_000 + Int64(number) * 3_600,
      source: number % 2 == 0 ? "wire" : "", stored: Array("record \(number)".utf8),
      signature: number % 5 == 0 ? [0xA0, UInt8(number)] : [])
  }

  private static func add(_ number: Int, to lane: IndexLane) throws {
    try lane.begin(document(number))
    let words = words(of: number)
    for (position, word) in words.enumerated() {
      lane.add(term: try lane.termID(for: [TermField.words] + Array(word.utf8)), position: UInt32(position))
    }
    if number % 5 == 0 {
      lane.add(
        term: try lane.termID(for: [TermField.signature] + Array("Q\(number % 3)".utf8)),
        frequency: UInt32(1 + number % 2))
    }
    // In 128 articles close to each other: a set of bits.
    if number < 130, number != 76, number != 77 {
      lane.add(term: try lane.termID(for: [TermField.signature] + Array("S".utf8)), frequency: 1)
    }
    try lane.end(tokenCount: UInt32(words.count), titleTokenCount: 2)
  }

  /// Builds the index: 130 articles, then one more, then one replaced and one removed.
  static func build(_ folder: String, in fileSystem: any FileSystem) throws {
    let writer = try IndexWriter(folder, in: fileSystem, versions: versions)
    let lane = writer.makeLane()
    for number in 0..<130 { try add(number, to: lane) }
    try writer.commit(attachments: ["note": Array("golden".utf8)])
    try add(130, to: lane)
    try writer.commit()
    try add(7, to: lane)
    writer.remove(id: Array("a12".utf8))
    try writer.commit()
    writer.close()
  }
}
