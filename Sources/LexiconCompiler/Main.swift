internal import Glibc
internal import Lexicon

/// `LexiconCompiler --check FILE…` lists what is wrong in the tables;
/// `LexiconCompiler --out FILE.swift FILE…` writes them as a Swift source with one literal;
/// `LexiconCompiler --letters FILE.swift FILE…` writes the weights of ``LetterCounts`` so,
/// `LexiconCompiler --stop-words FILE.swift` the table of ``StopWordBuilder``.
@main
struct LexiconCompiler {
  static func main() {
    var files: [String] = []
    var output: String?
    var letters: String?
    var check = false
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "--out": output = arguments.popFirst()
      case "--letters": letters = arguments.popFirst()
      case "--stop-words":
        guard let file = arguments.popFirst() else { fail("say where to write: --stop-words FILE") }
        return write(source("All stop words", "stopWordBytes", StopWordBuilder().table()), to: file)
      case "--check": check = true
      default: files.append(argument)
      }
    }
    var reader = LexiconReader()
    for file in files.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let text = read(file) else { fail("\(file): cannot be read") }
      reader.read(file: file, text: text)
    }
    if let letters {
      var counts = LetterCounts()
      for line in reader.lines { for form in line.forms { counts.add(form) } }
      return write(
        source("How threes of letters weigh in each language", "letterWeights", counts.table()), to: letters)
    }
    var builder = LexiconBuilder()
    builder.add(reader.lines)
    let remarks = reader.remarks + builder.remarks
    if check {
      for remark in remarks { print(remark) }
      let table = builder.build()
      let counts = builder.counts
      print(
        "\(reader.lines.count) lines, \(counts.entries) entries, \(counts.keys) keys, \(table.count) bytes, "
          + "\(remarks.count) remarks")
      exit(remarks.isEmpty ? 0 : 1)
    }
    guard let output else { fail("say where to write: --out FILE") }
    write(source("The compiled lexicon", "lexiconBytes", builder.build()), to: output)
  }

  /// The Swift source that holds a table of septets and of words in UTF-8.
  private static func source(_ comment: String, _ name: String, _ table: [UInt8]) -> [UInt8] {
    var source = Array("/// \(comment).\nlet \(name): StaticString = \"".utf8)
    source.reserveCapacity(table.count * 3)
    for scalar in String(decoding: table, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: source += [0x5C, UInt8(truncatingIfNeeded: scalar.value)]
      case 0x20..<0x7F: source.append(UInt8(truncatingIfNeeded: scalar.value))
      default: source += Array("\\u{\(String(scalar.value, radix: 16))}".utf8)
      }
    }
    source += Array("\"\n".utf8)
    return source
  }

  private static func read(_ path: String) -> String? {
    // SAFETY: the stream is closed on every way out and the buffer is as long as fread is told.
    guard let stream = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe fread($0.baseAddress, 1, $0.count, stream) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let stream = unsafe fopen(path, "wb") else { fail("\(path): cannot be written") }
    let written = unsafe bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, stream) }
    guard unsafe fclose(stream) == 0, written == bytes.count else { fail("\(path): cannot be written") }
  }

  private static func fail(_ message: String) -> Never {
    let line = Array("LexiconCompiler: \(message)\n".utf8)
    // SAFETY: the buffer is as long as its count says.
    _ = unsafe line.withUnsafeBytes { unsafe Glibc.write(2, $0.baseAddress, $0.count) }
    exit(2)
  }
}
