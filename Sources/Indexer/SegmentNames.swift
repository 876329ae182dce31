internal import Bytes
internal import Postings
internal import Synchronization

/// The names that new segments of an index get.
struct SegmentNames {
  /// The number in the next name.
  var next: UInt64
  /// Whether the index has a manifest, be it one without a commit.
  var isBegun: Bool
}

extension IndexWriter {
  /// The name of a segment that is about to be written, in a folder that is surely this writer's and an index.
  func newSegmentName() throws(BytesError) -> String {
    try lock.check()
    return try names.withLock { names throws(BytesError) in
      if !names.isBegun {
        try Manifest.begin(folder, in: fileSystem)
        names.isBegun = true
      }
      defer { names.next += 1 }
      return FileNames.segment(names.next)
    }
  }

  /// Leaves out the names of segments that could not be removed.
  func passUsedNames() {
    let used = ((try? fileSystem.list(folder)) ?? []).compactMap(FileNames.number(ofSegment:)).max() ?? 0
    names.withLock { $0.next = max($0.next, used &+ 1) }
  }
}
