package import Bytes
package import Postings
internal import Synchronization

/// How a writer works.
package struct WriterOptions: Sendable {
  /// Memory for articles not yet on disk, shared by all lanes, in bytes.
  package var memoryBudget: Int
  /// Segments of like size that are merged into one.
  package var mergeFactor: Int
  /// Merges up to so many bytes run inside a commit; larger ones wait for ``IndexWriter/maintain()``.
  package var inlineMergeByteCount: Int

  package init(memoryBudget: Int = 256 << 20, mergeFactor: Int = 4, inlineMergeByteCount: Int = 4 << 20) {
    self.memoryBudget = memoryBudget
    self.mergeFactor = mergeFactor
    self.inlineMergeByteCount = inlineMergeByteCount
  }
}

/// What a commit did.
package struct CommitResult: Sendable, Equatable {
  /// Articles added, replacements included.
  package var added = 0
  /// Articles that an article with the same id replaced.
  package var replaced = 0
  /// Articles removed by id.
  package var removed = 0
  /// Terms longer than 255 bytes, which were cut at a character; of words the analysis has cut those before.
  package var cutTerms = 0
  /// The highest sequence number given out.
  package var lastSequence: UInt64 = 0
  /// The number of the commit.
  package var generation: UInt64 = 0
}

/// The one writer of an index: adds through lanes, removes, commits, compacts.
///
/// Nothing is visible before ``commit(attachments:)`` returns. Among articles with the same id
/// the one with the higher sequence number stays.
package final class IndexWriter: Sendable {
  struct State {
    var snapshot: IndexSnapshot
    var pending: [Manifest.Entry] = []
    var removals: [(id: [UInt8], before: UInt64)] = []
    var lanes: [IndexLane] = []
    var failure: String?
    var cutTerms = 0
  }

  /// The folder of the index.
  package let folder: String
  let fileSystem: any FileSystem
  let options: WriterOptions
  private let versions: IndexVersions
  let lock: any FileLock
  private let sequence: Mutex<UInt64>
  let names: Mutex<SegmentNames>
  let state: Mutex<State>

  /// Opens an index for writing, or makes one; takes the lock.
  ///
  /// - Throws: ``IndexerError/bytes(_:)`` with ``BytesError/locked(path:holder:)`` when another
  ///   process writes; ``IndexerError/postings(_:)`` when the index was made with other versions.
  package init(
    _ folder: String, in fileSystem: any FileSystem = LocalFileSystem(), versions: IndexVersions,
    options: WriterOptions = WriterOptions()
  ) throws(IndexerError) {
    let folder = IndexWriter.trimmed(folder)
    self.folder = folder
    self.fileSystem = fileSystem
    self.options = options
    self.versions = versions
    let newest: UInt64?
    do throws(BytesError) {
      try IndexWriter.makeFolder(folder, in: fileSystem)
      // The folder's own name must outlive a crash like what is committed in it.
      if try Manifest.newest(folder, in: fileSystem) == nil {
        try fileSystem.syncDirectory(IndexWriter.parent(of: folder))
      }
      lock = try fileSystem.lock(folder + "/" + FileNames.lock)
      newest = try Manifest.newest(folder, in: fileSystem)
    } catch { throw .bytes(error) }
    var opened: IndexSnapshot
    do throws(PostingsError) {
      if newest ?? 0 > 0 {
        opened = try IndexSnapshot.open(folder, in: fileSystem, versions: nil)
        if opened.manifest.versions != versions {
          if opened.documentCount > 0,
            let difference = opened.manifest.versions.firstDifference(from: versions)
          {
            throw .versions(
              path: folder, part: difference.part, found: difference.found, expected: difference.expected)
          }
        }
      } else {
        opened = IndexSnapshot(folder: folder, manifest: Manifest(), segments: [])
      }
    } catch { throw .postings(error) }
    sequence = Mutex(opened.manifest.lastSequence)
    names = Mutex(SegmentNames(next: opened.manifest.nextSegment, isBegun: newest != nil))
    state = Mutex(State(snapshot: opened))
    // A commit that failed late may have left this manifest without making its name durable.
    if (try? fileSystem.syncDirectory(folder)) != nil { removeUnused(keeping: opened.manifest) }
    passUsedNames()
  }

  /// The index as the last commit left it.
  package var snapshot: IndexSnapshot { state.withLock { $0.snapshot } }

  /// Takes the next sequence number.
  package func nextSequence() -> UInt64 {
    sequence.withLock { value in
      value += 1
      return value
    }
  }

  /// The highest sequence number given out so far.
  package var lastSequence: UInt64 { sequence.withLock { $0 } }

  func noteSequence(_ used: UInt64) { sequence.withLock { $0 = max($0, used) } }

  /// A lane: one thread's way to add articles.
  package func makeLane() -> IndexLane {
    let lane = IndexLane(self)
    state.withLock { $0.lanes.append(lane) }
    return lane
  }

  /// Each lane's share of the memory budget.
  var laneBudget: Int { state.withLock { options.memoryBudget / max(1, $0.lanes.count) } }

  /// Removes the article with an id at the next commit, also one that was added since the last.
  package func remove(id: [UInt8]) {
    let before = nextSequence()
    state.withLock { $0.removals.append((id, before)) }
  }

  func register(_ name: String, _ summary: SegmentSummary) {
    state.withLock { $0.pending.append(Manifest.Entry(name: name, summary: summary)) }
  }

  func fail(_ reason: String) {
    state.withLock { if $0.failure == nil { $0.failure = reason } }
  }

  /// Takes in segments that were built elsewhere, each in a folder directly inside `source`; they
  /// are moved into the index and become visible with the next commit.
  package func adopt(_ source: String, segments: [(name: String, summary: SegmentSummary)])
    throws(IndexerError)
  {
    for segment in segments {
      let name: String
      do throws(BytesError) {
        name = try newSegmentName()
        try fileSystem.rename(source + "/" + segment.name, to: folder + "/" + name)
        let opened = try Segment(
          adopting: folder + "/" + name, name: name, summary: segment.summary, in: fileSystem)
        if opened.documentCount > 0 {
          let last = try opened.sequence(UInt32(opened.documentCount - 1))
          guard last <= Manifest.largestCounter else {
            throw .corrupt(path: folder + "/" + name, offset: 0, reason: "a sequence number of \(last)")
          }
          noteSequence(last)
        }
      } catch { throw .bytes(error) }
      register(name, segment.summary)
    }
  }

  /// Makes everything since the last commit visible and durable. Lanes must be idle.
  ///
  /// - Parameter attachments: Values to set; `nil` values are removed; others stay.
  @discardableResult
  package func commit(attachments: [String: [UInt8]?] = [:]) throws(IndexerError) -> CommitResult {
    for lane in state.withLock({ $0.lanes }) { try lane.flush() }
    if let reason = state.withLock({ $0.failure }) { throw .failedEarlier(reason: reason) }
    do throws(BytesError) {
      return try commitNow(attachments)
    } catch {
      fail("\(error)")
      throw .bytes(error)
    }
  }

  private func commitNow(_ attachments: [String: [UInt8]?]) throws(BytesError) -> CommitResult {
    let (old, pending, removals, cutTerms) = state.withLock {
      ($0.snapshot, $0.pending, $0.removals, $0.cutTerms)
    }
    var result = CommitResult()
    var transaction = try Transaction(old, pending: pending, folder: folder, in: fileSystem)
    result.added = pending.reduce(0) { $0 + $1.summary.documentCount }
    result.replaced = try transaction.replace()
    result.removed = try transaction.remove(removals)
    var manifest = old.manifest
    manifest.generation += 1
    manifest.versions = versions
    for (name, value) in attachments { manifest.attachments[name] = value }
    manifest.entries = try transaction.entries(generation: manifest.generation)
    while let run = MergePolicy.run(
      manifest.entries, factor: options.mergeFactor, largest: options.inlineMergeByteCount)
    {
      try merge(run, of: &manifest)
    }
    manifest.lastSequence = lastSequence
    manifest.nextSegment = names.withLock { $0.next }
    try publish(manifest, after: old)
    // What came meanwhile waits for the next commit.
    state.withLock {
      $0.pending = Array($0.pending.dropFirst(pending.count))
      $0.removals = Array($0.removals.dropFirst(removals.count))
      $0.cutTerms -= cutTerms
    }
    result.cutTerms = cutTerms
    result.lastSequence = manifest.lastSequence
    result.generation = manifest.generation
    return result
  }

  private func publish(_ manifest: Manifest, after old: IndexSnapshot) throws(BytesError) {
    try lock.check()
    try fileSystem.syncDirectory(folder)
    // What cannot be opened is not published.
    let fresh = try IndexSnapshot(folder, manifest, in: fileSystem, reusing: old.segments)
    try manifest.write(folder, in: fileSystem)
    state.withLock { $0.snapshot = fresh }
    removeUnused(keeping: manifest)
  }

  /// Replaces some entries of a manifest by their merged segment.
  private func merge(_ range: Range<Int>, of manifest: inout Manifest) throws(BytesError) {
    var part = manifest
    part.entries = Array(manifest.entries[range])
    let inputs = try IndexSnapshot(folder, part, in: fileSystem, reusing: snapshot.segments)
    var merger = SegmentMerger(inputs.segments, in: fileSystem)
    let name = try newSegmentName()
    let summary = try merger.merge(into: folder + "/" + name)
    let replacement = summary.map { [Manifest.Entry(name: name, summary: $0)] } ?? []
    manifest.entries.replaceSubrange(range, with: replacement)
  }

  /// Merges segments of like size, larger ones too, as long as there are any to merge.
  package func maintain() throws(IndexerError) {
    try rewrite { entries in MergePolicy.run(entries, factor: self.options.mergeFactor, largest: .max) }
  }

  /// Merges all segments into one without removed articles. Its bytes depend on the articles alone.
  package func compact() throws(IndexerError) {
    var done = false
    try rewrite { entries in
      defer { done = true }
      return done || entries.isEmpty ? nil : 0..<entries.count
    }
  }

  private func rewrite(_ choose: ([Manifest.Entry]) -> Range<Int>?) throws(IndexerError) {
    try commit()
    do throws(BytesError) {
      while true {
        let old = snapshot
        guard let range = choose(old.manifest.entries) else { return }
        var manifest = old.manifest
        manifest.generation += 1
        try merge(range, of: &manifest)
        manifest.nextSegment = names.withLock { $0.next }
        try publish(manifest, after: old)
      }
    } catch {
      fail("\(error)")
      throw .bytes(error)
    }
  }

  /// Forgets everything since the last commit. Lanes must be idle.
  package func rollback() {
    for lane in state.withLock({ $0.lanes }) { lane.discard() }
    let manifest = state.withLock { state in
      state.pending.removeAll()
      state.removals.removeAll()
      return state.snapshot.manifest
    }
    removeUnused(keeping: manifest)
  }

  /// Gives the lock back; what was not committed is lost.
  package func close() {
    rollback()
    lock.release()
  }
}
