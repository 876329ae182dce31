internal import Bytes
internal import Glibc
internal import Indexer
internal import Postings

/// What changes an index costs once it is there.
enum ChangeVerbs {
  private static func writer(_ arguments: [String]) throws -> IndexWriter {
    guard arguments.count >= 2 else { throw BenchmarkError(description: "\(arguments[0]) INDEX") }
    let versions = try IndexSnapshot.open(arguments[1]).versions
    return try IndexWriter(arguments[1], versions: versions)
  }

  /// `compact INDEX`: one segment of all.
  static func compact(_ arguments: [String]) throws {
    let writer = try writer(arguments)
    let (wall, cpu) = (Clock.seconds, Clock.processSeconds)
    try writer.compact()
    Output.line(
      "{\"compact_s\": \(Output.decimal(Clock.seconds - wall, 3)), "
        + "\"cpu_s\": \(Output.decimal(Clock.processSeconds - cpu, 3)), "
        + "\"bytes\": \(writer.snapshot.byteCount)}")
    writer.close()
  }

  /// `add INDEX [--count N]`: articles added and committed one by one, beside what the disk's own
  /// fsync of as many files takes.
  static func add(_ arguments: [String]) throws {
    let count = Int(option("--count", in: arguments) ?? "20") ?? 20
    let open = Clock.seconds
    let writer = try writer(arguments)
    let opened = Clock.seconds - open
    let lane = writer.makeLane()
    var times: [Double] = []
    var syncs: [Double] = []
    for number in 0..<count {
      let start = Clock.seconds
      try lane.begin(DocumentInput(id: Array("added \(number) \(start)".utf8), language: "und"))
      for position in 0..<120 {
        let word = [TermField.words] + Array("w\((position * 7 + number) % 97)".utf8)
        lane.add(term: try lane.termID(for: word), position: UInt32(position))
      }
      try lane.end(tokenCount: 120)
      try writer.commit()
      times.append(Clock.seconds - start)
      syncs.append(try syncTime(in: arguments[1]))
    }
    writer.close()
    times.sort()
    syncs.sort()
    Output.line(
      "{\"open_ms\": \(Output.decimal(opened * 1e3, 3)), "
        + "\"commit_ms\": \(Output.decimal(times[count / 2] * 1e3, 3)), "
        + "\"fsync_ms\": \(Output.decimal(syncs[count / 2] * 1e3, 3)), "
        + "\"worst_commit_ms\": \(Output.decimal(times[count - 1] * 1e3, 3))}")
  }

  /// Nine syncs of small files and folders: as many as a commit of one article makes.
  private static func syncTime(in folder: String) throws -> Double {
    let system = LocalFileSystem()
    let start = Clock.seconds
    for number in 0..<6 {
      let file = try system.create(folder + "/sync-test")
      try file.write([UInt8](repeating: UInt8(number), count: 1024))
      try file.sync()
      try file.close()
      if number % 2 == 0 { try system.syncDirectory(folder) }
    }
    try system.remove(folder + "/sync-test")
    return Clock.seconds - start
  }
}
