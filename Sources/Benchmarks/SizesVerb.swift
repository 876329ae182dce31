internal import Postings

/// `sizes INDEX`: what the terms of each field take, one JSON object a segment and field.
enum SizesVerb {
  static func run(_ arguments: [String]) throws {
    guard arguments.count >= 2 else { throw BenchmarkError(description: "sizes INDEX") }
    let snapshot = try IndexSnapshot.open(arguments[1])
    for segment in snapshot.segments {
      var fields: [UInt8: (terms: Int, single: Int, frequent: Int, postings: Int, documents: Int, positions: Int)] =
        [:]
      var cursor = try TermCursor(segment.terms)
      while try cursor.next() {
        let entry = cursor.entry
        var sums = fields[cursor.field] ?? (0, 0, 0, 0, 0, 0)
        sums.terms += 1
        sums.single += entry.documentFrequency == 1 ? 1 : 0
        sums.frequent += entry.isFrequent ? 1 : 0
        sums.postings += entry.documentFrequency
        sums.documents += entry.documentByteCount
        sums.positions += entry.positionByteCount
        fields[cursor.field] = sums
      }
      for (field, sums) in fields.sorted(by: { $0.key < $1.key }) {
        Output.line(
          "{\"segment\": \"\(segment.name)\", \"field\": \(field), \"terms\": \(sums.terms), "
            + "\"once\": \(sums.single), \"frequent\": \(sums.frequent), \"postings\": \(sums.postings), "
            + "\"document_bytes\": \(sums.documents), \"position_bytes\": \(sums.positions)}")
      }
    }
  }
}
