internal import Bytes
internal import Glibc
internal import Indexer
internal import Postings
internal import Synchronization

/// `build DOCS.jsonl INDEX [--threads N] [--analysis pretok|native]`
struct BuildVerb {
  private let documents: String
  private let index: String
  private let threads: Int
  private let analysis: String

  init(_ arguments: [String]) throws {
    guard arguments.count >= 3 else { throw BenchmarkError(description: "build DOCS INDEX") }
    documents = arguments[1]
    index = arguments[2]
    threads = max(1, Int(option("--threads", in: arguments) ?? "1") ?? 1)
    analysis = option("--analysis", in: arguments) ?? "pretok"
  }

  func run() throws {
    let start = Clock.seconds
    let writer = try IndexWriter(index, versions: IndexVersions(analyzer: analysis))
    let feed = DocumentFeed(try LineReader(documents))
    let workers = (0..<threads).map { _ in
      BuildWorker(feed: feed, lane: writer.makeLane(), isNative: analysis == "native")
    }
    if threads == 1 {
      workers[0].run()
    } else {
      var handles: [pthread_t] = []
      for worker in workers {
        var handle = pthread_t()
        // SAFETY: the reference taken here is given back by the thread, which is all that uses the pointer.
        let box = unsafe Unmanaged.passRetained(worker).toOpaque()
        unsafe pthread_create(
          &handle, nil,
          { argument in
            guard let argument = unsafe argument else { return nil }
            unsafe Unmanaged<BuildWorker>.fromOpaque(argument).takeRetainedValue().run()
            return nil
          }, box)
        handles.append(handle)
      }
      for handle in handles { pthread_join(handle, nil) }
    }
    for worker in workers { if let failure = worker.failure { throw failure } }
    let fed = Clock.seconds
    let result = try writer.commit()
    let committed = Clock.seconds
    try writer.maintain()
    let merged = Clock.seconds
    let segments = writer.snapshot.segments.count
    writer.close()
    let closed = Clock.seconds
    _ = try IndexSnapshot.open(index)
    let reopened = Clock.seconds
    let textBytes = workers.reduce(0) { $0 + $1.textByteCount }
    let feedSeconds = workers.reduce(0) { $0 + $1.feedSeconds }
    Output.line(
      "{\"docs\": \(result.added), \"text_bytes\": \(textBytes), \"total_s\": \(Output.decimal(merged - start, 4)), "
        + "\"feed_s\": \(Output.decimal(feedSeconds, 4)), \"commit_s\": \(Output.decimal(committed - fed, 4)), "
        + "\"merge_s\": \(Output.decimal(merged - committed, 4)), "
        + "\"reopen_s\": \(Output.decimal(reopened - closed, 6)), \"segments\": \(segments)}")
  }
}

/// Hands out numbered lines of a file to several threads.
final class DocumentFeed: Sendable {
  private struct State {
    let reader: LineReader
    var number = 0
  }

  private let state: Mutex<State>

  init(_ reader: sending LineReader) { state = Mutex(State(reader: reader)) }

  /// The next lines and the number of the first; `nil` at the end.
  func next(into lines: inout [[UInt8]]) -> Int? {
    lines.removeAll(keepingCapacity: true)
    var found: [[UInt8]] = []
    swap(&found, &lines)
    let (first, list) = state.withLock { [found] state in
      var list = found
      let first = state.number
      while list.count < 64, unsafe state.reader.next({ unsafe list.append([UInt8]($0)) }) {
        state.number += 1
      }
      return (first, list)
    }
    lines = list
    return list.isEmpty ? nil : first
  }
}

/// One thread of a build.
final class BuildWorker: @unchecked Sendable {
  private let feed: DocumentFeed
  private let lane: IndexLane
  private let isNative: Bool
  private(set) var failure: (any Error)?
  private(set) var textByteCount = 0
  private(set) var feedSeconds = 0.0
  private var starts: [Int32] = []
  private var ends: [Int32] = []
  private var ids: [UInt32] = []
  private var positions: [UInt32] = []

  init(feed: DocumentFeed, lane: IndexLane, isNative: Bool) {
    self.feed = feed
    self.lane = lane
    self.isNative = isNative
  }

  func run() {
    do {
      var lines: [[UInt8]] = []
      var tokens: [UInt8] = []
      var texts: [[UInt8]] = []
      let native = isNative ? NativeFeed() : nil
      while true {
        let start = Clock.processorSeconds
        guard let first = feed.next(into: &lines) else { return }
        texts.removeAll(keepingCapacity: true)
        for line in lines { texts.append(try text(of: line)) }
        feedSeconds += Clock.processorSeconds - start
        for (index, text) in texts.enumerated() {
          textByteCount += text.count
          let number = first + index
          if let native {
            try native.add(text, number: number, to: lane)
          } else {
            try add(text, number: number, scratch: &tokens)
          }
        }
      }
    } catch { failure = error }
  }

  /// The text of a line of JSON that is to be indexed.
  private func text(of line: [UInt8]) throws -> [UInt8] {
    let object = try unsafe line.withUnsafeBytes { bytes in unsafe try JSONLine(bytes) }
    if !isNative { return object.value("toks") }
    return object.titleAndText
  }

  /// Indexes tokens separated by single spaces: each space becomes the next token's field byte.
  private func add(_ text: [UInt8], number: Int, scratch: inout [UInt8]) throws {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(TermField.words)
    scratch.append(contentsOf: text)
    try lane.begin(
      DocumentInput(id: Array("\(number)".utf8), sequence: UInt64(number + 1), language: "und"))
    let builder = try lane.segment()
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    // SAFETY: starts and ends lie in the scratch, which outlives the call.
    unsafe scratch.withUnsafeMutableBytes { bytes in
      let count = bytes.count
      var start = 0
      while start < count {
        var end = start + 1
        while end < count, unsafe bytes[end] != 32 { end += 1 }
        unsafe bytes[start] = TermField.words
        if end > start + 1 {
          starts.append(Int32(truncatingIfNeeded: start))
          ends.append(Int32(truncatingIfNeeded: end))
        }
        start = end
      }
      guard let base = bytes.baseAddress else { return }
      unsafe builder.termIDs(in: base, starts: starts, ends: ends, into: &ids)
    }
    while positions.count < ids.count { positions.append(UInt32(positions.count)) }
    positions.removeLast(positions.count - ids.count)
    builder.add(terms: ids, positions: positions)
    try lane.end(tokenCount: UInt32(ids.count))
  }
}
