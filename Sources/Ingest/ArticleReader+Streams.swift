/// Streams: JSON Lines, one JSON array, or one plain text, whichever the lines turn out to be.
extension ArticleReader {
  /// Reads standard input, or a file that is read like it.
  mutating func readStream(_ stream: consuming InputStream, name: String) throws {
    do {
      var reader = LineReader(stream, limit: longestLine)
      try readStream(&reader, name: name)
    } catch let error as InputError {
      isCutShort = true
      try problem(.unreadable, name, "\(error.reason); what came before was read")
    }
  }

  private mutating func readStream(_ reader: inout LineReader, name: String) throws {
    var number = 0
    while let line = try reader.next() {
      number += 1
      if number == 1, try !begins(line, isWide: reader.isWide, name: name) { return }
      guard case .bytes(let raw) = line else {
        // No text has a line like this.
        try emitLine(line, name: name, number: number)
        return try readLines(&reader, after: number, name: name)
      }
      let bytes = ArticleReader.withoutMark(raw, number)
      guard let first = bytes.first(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      if JSONArticle.beginsArray(bytes) { return try readArray(&reader, from: bytes, name: name) }
      if first == UInt8(ascii: "{") {
        try emitJSON(bytes, name: name, line: number)
        return try readLines(&reader, after: number, name: name)
      }
      if try refuses(ForeignFormat.markup(bytes), name: name) { return }
      if !expectsJSON { return try readText(&reader, from: bytes, at: number, name: name) }
      return try readStray(&reader, from: bytes, at: number, name: name)
    }
  }

  /// JSON Lines that do not begin so: an e-mail is told in one line, of all else every line is.
  private mutating func readStray(
    _ reader: inout LineReader, from first: [UInt8], at firstNumber: Int, name: String
  ) throws {
    var held: [LineReader.Line] = [.bytes(first)]
    var head = MailHead()
    while case .bytes(let bytes) = held[held.count - 1] {
      if let isMail = head.isMail(with: bytes[...]) {
        if isMail, try refuses(MailHead.name, name: name) { return }
        break
      }
      guard let next = try reader.next() else { break }
      held.append(next)
    }
    for (index, line) in held.enumerated() {
      try emitLine(line, name: name, number: firstNumber + index)
    }
    try readLines(&reader, after: firstNumber + held.count - 1, name: name)
  }

  /// Tells what the first line shows of a stream; whether to read on.
  private mutating func begins(_ line: LineReader.Line, isWide: Bool, name: String) throws -> Bool {
    if case .bytes(let raw) = line {
      if try refusesCompressed(raw, name: name) { return false }
      if try refuses(ForeignFormat.document(raw) ?? ForeignFormat.markup(raw), name: name) { return false }
    }
    if isWide { try tellConversion(from: "UTF-16", name: name, line: 0) }
    return true
  }

  /// JSON Lines behind line `number`.
  mutating func readLines(_ reader: inout LineReader, after number: Int, name: String) throws {
    var number = number
    while let line = try reader.next() {
      number += 1
      if number == 1, try !begins(line, isWide: reader.isWide, name: name) { return }
      try emitLine(line, name: name, number: number)
    }
  }

  private mutating func emitLine(_ line: LineReader.Line, name: String, number: Int) throws {
    switch line {
    case .tooLong(let count):
      try problem(.tooLong, name, line: number, "a line of \(count) bytes (at most 64 MB); left out")
    case .bytes(let raw):
      let bytes = ArticleReader.withoutMark(raw, number)
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
      try emitJSON(bytes, name: name, line: number)
    }
  }

  /// One JSON array over some lines.
  private mutating func readArray(_ reader: inout LineReader, from first: [UInt8], name: String) throws {
    var all = first
    while let line = try reader.next() {
      guard case .bytes(let more) = line, all.count + more.count < Self.maximumDocumentBytes else {
        return try problem(
          .tooLong, name, "a JSON array longer than 256 MB; left out; give one article a line instead")
      }
      all.append(0x0a)
      all += more
    }
    try emitDocument(all, name: name)
  }

  /// One plain text, unless a later line is an article or too long for a text: then those before it were stray ones.
  private mutating func readText(
    _ reader: inout LineReader, from first: [UInt8], at firstNumber: Int, name: String
  ) throws {
    var all = first
    var number = firstNumber
    while let line = try reader.next() {
      number += 1
      guard case .bytes(let more) = line, !ArticleReader.isArticle(more) else {
        for (index, stray) in all.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated() {
          try emitLine(.bytes(Array(stray)), name: name, number: firstNumber + index)
        }
        try emitLine(line, name: name, number: number)
        return try readLines(&reader, after: number, name: name)
      }
      all.append(0x0a)
      all += more
      if all.count > Article.maximumBytes {
        return try problem(.tooLong, name, "longer than 16 MB, which is no article; left out")
      }
    }
    try emitText(all, name: name, id: nil)
  }

  private static func isArticle(_ line: [UInt8]) -> Bool {
    guard line.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "{") else { return false }
    if case .success = decode(line).result { return true }
    return false
  }

  /// A line without the byte order mark that the first one may have.
  private static func withoutMark(_ bytes: [UInt8], _ number: Int) -> [UInt8] {
    number == 1 && bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
  }
}
