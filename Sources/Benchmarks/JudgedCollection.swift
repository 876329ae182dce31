internal import Glibc

/// A judged collection on disk: documents as JSON Lines, queries `id<TAB>text`, TREC judgements.
struct JudgedCollection {
  struct Document {
    var id: String
    var language: String
    var text: [UInt8]
  }

  private(set) var documents: [Document] = []
  private(set) var queries: [(id: String, text: [UInt8])] = []
  private(set) var judgements: [String: [String: Int]] = [:]

  /// Reads `docs.jsonl`, `queries.tsv` and `qrels.txt` of a folder.
  init(folder: String) throws {
    let lines = try LineReader(folder + "/docs.jsonl")
    while unsafe try lines.next({ bytes in unsafe documents.append(try JudgedCollection.document(bytes)) }) {}
    for line in try JudgedCollection.lines(folder + "/queries.tsv") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      if parts.count == 2 { queries.append((String(parts[0]), Array(parts[1].utf8))) }
    }
    for line in try JudgedCollection.lines(folder + "/qrels.txt") {
      let fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      if fields.count == 4, let grade = Int(fields[3]) {
        judgements[String(fields[0]), default: [:]][String(fields[2])] = grade
      }
    }
  }

  private static func lines(_ path: String) throws -> [String] {
    var result: [String] = []
    let reader = try LineReader(path)
    while unsafe reader.next({ bytes in result.append(unsafe String(decoding: bytes, as: UTF8.self)) }) {}
    return result
  }

  static func document(_ line: UnsafeRawBufferPointer) throws -> Document {
    // SAFETY: the line is parsed before the reader goes on to the next one.
    let object = unsafe try JSONLine(line)
    return Document(
      id: String(decoding: object.value("id"), as: UTF8.self),
      language: String(decoding: object.value("lang"), as: UTF8.self),
      text: object.titleAndText)
  }

  /// nDCG at 10 of the rankings, the gain being the grade (Järvelin and Kekäläinen 2002).
  func ndcg10(_ rankings: [String: [String]]) -> Double {
    var sum = 0.0
    var count = 0
    for (query, grades) in judgements {
      let ideal = grades.values.filter { $0 > 0 }.sorted(by: >).prefix(10)
      guard !ideal.isEmpty else { continue }
      count += 1
      var gain = 0.0
      for (index, id) in (rankings[query] ?? []).prefix(10).enumerated() {
        gain += Double(max(0, grades[id] ?? 0)) / log2(Double(index + 2))
      }
      sum += gain / ideal.enumerated().reduce(0.0) { $0 + Double($1.element) / log2(Double($1.offset + 2)) }
    }
    return count > 0 ? sum / Double(count) : .nan
  }
}
