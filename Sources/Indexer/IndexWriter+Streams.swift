internal import Postings

extension IndexWriter {
  /// Merges as ``maintain()`` does, but only once a run of more than `runLength` segments waits for it.
  ///
  /// Commits leave segments unmerged that are too large for them, so a stream of small commits calls this after each.
  /// It is nearly always one look at the list of segments. When it is not, it takes as long as the bytes of the run take
  /// to be rewritten, and now and then, when four runs of runs have gathered, four times as long, and so on: each article
  /// is rewritten once a class of sizes.
  package func maintain(beyond runLength: Int) throws(IndexerError) {
    guard
      let run = MergePolicy.run(
        snapshot.manifest.entries, factor: options.mergeFactor, largest: .max),
      run.count > runLength
    else { return }
    try maintain()
  }
}
