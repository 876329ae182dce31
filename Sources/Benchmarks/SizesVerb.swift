internal import Postings

/// `sizes INDEX`: what the terms of each field take, by how many articles have them; one JSON object
/// a segment, field and class.
enum SizesVerb {
  private struct Sums {
    var terms = 0
    var frequent = 0
    var postings = 0
    var documentBytes = 0
    var tableBytes = 0
    var positionBytes = 0
  }

  private struct Class: Hashable {
    var field: UInt8
    var largest: Int
  }

  static func run(_ arguments: [String]) throws {
    guard arguments.count >= 2 else { throw BenchmarkError(description: "sizes INDEX") }
    let snapshot = try IndexSnapshot.open(arguments[1])
    for segment in snapshot.segments {
      var classes: [Class: Sums] = [:]
      var cursor = try TermCursor(segment.terms)
      while try cursor.next() {
        let entry = cursor.entry
        let largest = [1, 15, 128].first { entry.documentFrequency <= $0 } ?? segment.documentCount
        var sums = classes[Class(field: cursor.field, largest: largest)] ?? Sums()
        sums.terms += 1
        sums.frequent += entry.isFrequent ? 1 : 0
        sums.postings += entry.documentFrequency
        sums.documentBytes += entry.documentByteCount
        sums.tableBytes += entry.tableByteCount
        sums.positionBytes += entry.positionByteCount
        classes[Class(field: cursor.field, largest: largest)] = sums
      }
      for (key, sums) in classes.sorted(by: {
        ($0.key.field, $0.key.largest) < ($1.key.field, $1.key.largest)
      }) {
        Output.line(
          "{\"segment\": \"\(segment.name)\", \"field\": \(key.field), \"articles_at_most\": \(key.largest), "
            + "\"terms\": \(sums.terms), \"frequent\": \(sums.frequent), \"postings\": \(sums.postings), "
            + "\"document_bytes\": \(sums.documentBytes), \"table_bytes\": \(sums.tableBytes), "
            + "\"position_bytes\": \(sums.positionBytes)}")
      }
    }
  }
}
