import FoundationEssentials
import Glibc

/// A generator whose numbers repeat (SplitMix64).
struct RepeatableGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SystemRandomNumberGenerator {
  static func seeded(_ seed: UInt64) -> RepeatableGenerator {
    RepeatableGenerator(seed: seed)
  }
}

/// Text files of the system, for tests only.
enum TextFile {
  struct Unreadable: Error {}

  static func isReadable(_ path: String) -> Bool {
    // SAFETY: takes a path.
    unsafe access(path, R_OK) == 0
  }

  /// The files of a folder and of the folders in it.
  static func paths(below folder: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in name.split(separator: "/").last?.contains(".") == true }.sorted()
      .map { folder + "/" + $0 }
  }

  static func lines(_ path: String) throws -> [Substring] {
    // SAFETY: C streams on a path; the buffer's length is given.
    guard let file = unsafe fopen(path, "r") else { throw Unreadable() }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
