internal import Glibc

/// Time, arguments and output for the benchmarks.
enum Clock {
  /// Seconds since some moment.
  static var seconds: Double {
    var time = timespec()
    // SAFETY: the call fills the value that it is given.
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Processor seconds of this thread.
  static var processorSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

extension Clock {
  /// Processor seconds of the whole process.
  static var processSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// Writing to the two streams.
enum Output {
  static func error(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    unsafe _ = write(2, bytes, bytes.count)
  }

  static func line(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe write(1, $0.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if count <= 0 { return }
      done += count
    }
  }

  /// A line for each of a verb's files or folders: its path and what is said of it.
  static func lines(ofEach arguments: [String], _ value: (String) throws -> String) rethrows {
    for path in arguments.dropFirst() { line("\(path)\t\(try value(path))") }
  }

  /// A number with some digits after the point.
  static func decimal(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int64((value * scale).rounded())
    let whole = scaled.magnitude / UInt64(scale)
    let part = String(scaled.magnitude % UInt64(scale))
    return (scaled < 0 ? "-" : "") + "\(whole)."
      + String(repeating: "0", count: max(0, digits - part.count)) + part
  }
}

/// `--name value` among arguments.
func option(_ name: String, in arguments: [String]) -> String? {
  guard let at = arguments.firstIndex(of: name), at + 1 < arguments.count else { return nil }
  return arguments[at + 1]
}

/// What a benchmark cannot do.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
}

/// Reads a file line by line in large pieces.
@safe final class LineReader {
  private let file: UnsafeMutablePointer<FILE>
  private var buffer: UnsafeMutablePointer<CChar>?
  private var capacity = 0

  init(_ path: String) throws {
    guard let opened = unsafe fopen(path, "r") else {
      throw BenchmarkError(description: "\(path): cannot be read")
    }
    unsafe file = opened
    unsafe setvbuf(file, nil, _IOFBF, 1 << 20)
  }

  deinit {
    unsafe fclose(file)
    unsafe free(buffer)
  }

  /// Calls a function with the next line, without its end; `false` at the end of the file.
  func next(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows -> Bool {
    let count = unsafe getline(&buffer, &capacity, file)
    guard count >= 0, let start = unsafe buffer else { return false }
    let length = count > 0 && (unsafe start[count - 1]) == 10 ? count - 1 : count
    try unsafe body(UnsafeRawBufferPointer(start: start, count: length))
    return true
  }
}
