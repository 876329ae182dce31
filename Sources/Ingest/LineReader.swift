/// Splits a stream into lines without ever holding more than one line and one chunk.
package struct LineReader: ~Copyable {
  /// One line without its line feed, or the news that it was longer than the limit.
  package enum Line: Equatable, Sendable {
    case bytes([UInt8])
    case tooLong(byteCount: Int)
  }

  private let stream: InputStream
  private let limit: Int
  private let chunk: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var ended = false
  private var isBegun = false
  private var wide: WideText?
  /// Whether the stream is UTF-16, whose lines are given as UTF-8.
  var isWide: Bool { wide != nil }

  /// - Parameter limit: bytes a line may have; a longer one is passed over and told.
  /// - Parameter chunk: bytes asked for at a time.
  package init(_ stream: consuming InputStream, limit: Int, chunk: Int = 1 << 18) {
    self.stream = stream
    self.limit = limit
    self.chunk = chunk
  }

  /// The next line, `nil` at the end.
  package mutating func next() throws(InputError) -> Line? {
    var searched = start
    var dropped = 0
    while true {
      if let end = index(ofLineFeedFrom: searched) {
        let length = end - start
        defer { start = end + 1 }
        if dropped > 0 || length > limit { return .tooLong(byteCount: dropped + length) }
        return .bytes(Array(buffer[start..<(end > start && buffer[end - 1] == 0x0d ? end - 1 : end)]))
      }
      if buffer.count - start > limit {
        dropped += buffer.count - start
        buffer.removeAll(keepingCapacity: true)
        start = 0
      }
      if ended {
        guard buffer.count > start || dropped > 0 else { return nil }
        defer {
          buffer.removeAll()
          start = 0
        }
        if dropped > 0 { return .tooLong(byteCount: dropped + buffer.count - start) }
        return .bytes(Array(buffer[start...]))
      }
      if start > 0 {
        buffer.removeFirst(start)
        start = 0
      }
      searched = buffer.count
      try fill()
    }
  }

  /// Appends to the buffer what comes next.
  private mutating func fill() throws(InputError) {
    if isBegun, wide == nil {
      ended = try stream.read(into: &buffer, limit: chunk) == 0
      return
    }
    var bytes: [UInt8] = []
    repeat {
      ended = try stream.read(into: &bytes, limit: chunk) == 0
      // Half of a byte order mark says nothing yet.
    } while !isBegun && !ended && bytes.count == 1 && bytes[0] >= 0xfe
    if !isBegun {
      isBegun = true
      wide = WideText(head: bytes)
      if isWide { bytes.removeFirst(2) }
    }
    if isWide { wide?.append(bytes, isLast: ended, to: &buffer) } else { buffer += bytes }
  }

  private func index(ofLineFeedFrom offset: Int) -> Int? {
    let span = buffer.span
    var index = offset
    while index < span.count {
      if span[index] == 0x0a { return index }
      index += 1
    }
    return nil
  }
}
