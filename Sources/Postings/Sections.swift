internal import Bytes

/// The numbers of the sections in a columns file.
enum ColumnID {
  static let lengths: UInt32 = 1
  static let titleLengths: UInt32 = 2
  static let sequences: UInt32 = 3
  static let published: UInt32 = 4
  static let publishedAbsent: UInt32 = 5
  static let languages: UInt32 = 6
  static let languageNames: UInt32 = 7
  static let sources: UInt32 = 8
  static let sourceNames: UInt32 = 9
  static let weightNorms: UInt32 = 10
  static let digests: UInt32 = 11
  static let idGroups: UInt32 = 12
  static let ids: UInt32 = 13
  static let idTable: UInt32 = 14
  static let alternateTable: UInt32 = 15
  /// A section with this bit may be skipped by a reader that does not know it; others must be refused.
  static let optional: UInt32 = 0x8000_0000
}

/// Writes a file of numbered sections: the sections, then a table of number, offset and length.
final class SectionWriter {
  private let file: CheckedFileWriter
  private var table: [(id: UInt32, offset: Int, count: Int)] = []

  init(_ path: String, kind: UInt32, in fileSystem: some FileSystem) throws(BytesError) {
    file = try CheckedFileWriter(path, kind: kind, in: fileSystem)
  }

  func add(_ id: UInt32, _ bytes: [UInt8]) throws(BytesError) {
    try file.align(to: 8)
    table.append((id, file.offset, bytes.count))
    try file.append(bytes)
  }

  func finish() throws(BytesError) -> (byteCount: Int, checksum: UInt32) {
    try file.align(to: 8)
    var bytes: [UInt8] = []
    for section in table {
      bytes.appendInteger(UInt64(section.id))
      bytes.appendInteger(UInt64(section.offset))
      bytes.appendInteger(UInt64(section.count))
    }
    bytes.appendInteger(UInt64(table.count))
    try file.append(bytes)
    return try file.finish()
  }
}

/// Reads a file of numbered sections.
struct SectionReader {
  let file: CheckedFile
  /// A dozen at most: a search through them costs less than a dictionary's set-up.
  private var table: [(id: UInt32, offset: Int, count: Int)] = []

  init(_ path: String, kind: UInt32, known: ClosedRange<UInt32>, in fileSystem: some FileSystem)
    throws(BytesError)
  {
    file = try CheckedFile(path, kind: kind, in: fileSystem)
    let end = file.bodyByteCount
    let count = try file.load(end - 8, as: UInt64.self)
    guard count <= 1024, Int(count) * 24 + 8 + FileFrame.headerByteCount <= end else {
      throw .corrupt(path: path, offset: end - 8, reason: "more sections than bytes")
    }
    for index in 0..<Int(count) {
      let at = end - 8 - (Int(count) - index) * 24
      let id = UInt32(truncatingIfNeeded: try file.load(at, as: UInt64.self))
      let offset = try file.load(at + 8, as: UInt64.self)
      let length = try file.load(at + 16, as: UInt64.self)
      guard known.contains(id) || id & ColumnID.optional != 0 else {
        throw .corrupt(path: path, offset: at, reason: "section \(id) is from a later version")
      }
      guard offset <= UInt64(end), length <= UInt64(end) - offset else {
        throw .corrupt(path: path, offset: at, reason: "a section lies outside the file")
      }
      table.append((id, Int(offset), Int(length)))
    }
  }

  func section(_ id: UInt32) throws(BytesError) -> (offset: Int, count: Int) {
    guard let entry = table.last(where: { $0.id == id }) else {
      throw .corrupt(path: file.path, offset: 0, reason: "section \(id) is missing")
    }
    return (entry.offset, entry.count)
  }

  func column(_ id: UInt32) throws(BytesError) -> Column {
    let entry = try section(id)
    return try Column(file, offset: entry.offset, byteCount: entry.count)
  }

  func names(_ id: UInt32) throws(BytesError) -> [String] {
    let entry = try section(id)
    var reader = ByteReader(try file.copy(entry.offset, count: entry.count), path: file.path)
    var names: [String] = []
    while !reader.isAtEnd { names.append(try reader.string()) }
    return names
  }
}

/// Gives names numbers, in the order of their bytes once all are known.
///
/// Names are equal when their bytes are: strings are equal, too, when only their Unicode forms differ, and then the name
/// that came first would take the place of the others.
struct NameTable {
  private var order: [[UInt8]: Int] = [:]
  private var values: [Int] = []

  mutating func add(_ name: String) {
    let name = Array(name.utf8)
    let number = order[name] ?? order.count
    if number == order.count { order[name] = number }
    values.append(number)
  }

  private var sorted: [[UInt8]] { order.keys.sorted { $0.lexicographicallyPrecedes($1) } }

  /// The number of each value's name among the sorted names.
  func numbers() -> [Int64] {
    var ranks = [Int64](repeating: 0, count: order.count)
    for (rank, name) in sorted.enumerated() { if let number = order[name] { ranks[number] = Int64(rank) } }
    return values.map { ranks[$0] }
  }

  func encodedNames() -> [UInt8] {
    var bytes: [UInt8] = []
    for name in sorted { bytes.appendCounted(name) }
    return bytes
  }
}
