package import Bytes

extension IndexSnapshot {
  /// The files of the newest commit that are missing or not as they were written, each with its first damage.
  ///
  /// - Throws: ``PostingsError`` when there is no index, be it one without a commit, or it was made with other versions.
  package static func damage(
    in folder: String, fileSystem: any FileSystem = LocalFileSystem(), versions: IndexVersions? = nil
  ) throws(PostingsError) -> [BytesError] {
    var attempt = 0
    while true {
      let newest: UInt64?
      do throws(BytesError) {
        newest = try Manifest.newest(folder, in: fileSystem)
      } catch {
        if error.isMissingFile { throw .noIndex(path: folder) }
        return [error]
      }
      guard let generation = newest, generation > 0 else { throw .noIndex(path: folder) }
      let manifest: Manifest
      do throws(BytesError) {
        manifest = try Manifest.read(folder, generation: generation, in: fileSystem)
      } catch {
        return [error]
      }
      if let versions, let difference = manifest.versions.firstDifference(from: versions) {
        throw .versions(
          path: folder, part: difference.part, found: difference.found, expected: difference.expected)
      }
      let found = damage(folder, manifest, fileSystem)
      // A writer may have replaced what the manifest named: look again.
      attempt += 1
      if found.isEmpty || attempt == 10 || (try? Manifest.newest(folder, in: fileSystem)) == generation {
        return found
      }
    }
  }

  private static func damage(
    _ folder: String, _ manifest: Manifest, _ fileSystem: any FileSystem
  ) -> [BytesError] {
    var found: [BytesError] = []
    func check(_ body: () throws(BytesError) -> Void) {
      do throws(BytesError) { try body() } catch { found.append(error) }
    }
    let kinds = [FileKind.articles, FileKind.columns, FileKind.postings, FileKind.signatures, FileKind.terms]
    for entry in manifest.entries {
      for (name, kind) in zip(SegmentWriter.fileNames, kinds) {
        check { () throws(BytesError) in
          try CheckedFile(folder + "/" + entry.name + "/" + name, kind: kind, in: fileSystem).verifyAll()
        }
      }
      if entry.removals.isEmpty { continue }
      check { () throws(BytesError) in
        _ = try Removals(
          folder + "/" + entry.removals, documentCount: entry.summary.documentCount, in: fileSystem)
      }
    }
    // What holds each by itself may not fit together.
    if found.isEmpty {
      check { () throws(BytesError) in
        _ = try IndexSnapshot(folder, manifest, in: fileSystem, reusing: [])
      }
    }
    return found
  }
}
