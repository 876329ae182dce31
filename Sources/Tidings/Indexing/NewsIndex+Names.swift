internal import Postings
internal import Signature

/// What a table of the user's own names and concepts holds.
public struct NamesCheck: Sendable {
  /// Lines that can be read.
  public var lineCount: Int
  /// Lines that are left out.
  public var leftOutCount: Int
  /// What is wrong in these and in others, a line each.
  public var remarks: [String]
  /// What is odd in words that are taken all the same, a line each: another script, a function word, a weight beyond 0 and 1.
  public var warnings: [String] = []
}

extension NewsIndex {
  /// The name under which an index keeps the user's own names.
  static let namesAttachment = "names"

  /// The user's own names that an index keeps, a table; empty when there are none.
  static func names(of snapshot: IndexSnapshot) -> String {
    String(decoding: snapshot.attachments[namesAttachment] ?? [], as: UTF8.self)
  }

  /// Looks through a table of names before it is added.
  public static func check(names table: String, file: String) -> NamesCheck {
    let (lineCount, leftOutCount, remarks, warnings) = UserNames.check(table, file: file)
    return NamesCheck(lineCount: lineCount, leftOutCount: leftOutCount, remarks: remarks, warnings: warnings)
  }
}
