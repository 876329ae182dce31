/// Every operation on disk that an index makes goes through this seam.
///
/// The real file system is ``LocalFileSystem``; tests record operations, replay every prefix of
/// them, and make any one of them fail.
package protocol FileSystem: Sendable {
  /// Makes a directory in one that exists, under a name that nothing has yet.
  func makeNewDirectory(_ path: String) throws(BytesError)
  /// The names in a directory, sorted by their bytes.
  func list(_ path: String) throws(BytesError) -> [String]
  /// Creates a file under a name that nothing has yet.
  func create(_ path: String) throws(BytesError) -> any WritableFile
  /// Maps a file that this library wrote.
  func map(_ path: String) throws(BytesError) -> MappedFile
  /// Gives a file or directory another name, which nothing has yet. After a failure it may have that name all the
  /// same; a file that has both names is no failure.
  func rename(_ path: String, to newPath: String) throws(BytesError)
  /// Removes a file.
  func remove(_ path: String) throws(BytesError)
  /// Removes an empty directory.
  func removeDirectory(_ path: String) throws(BytesError)
  /// Makes the names in a directory durable.
  func syncDirectory(_ path: String) throws(BytesError)
  /// Takes the lock of a writer, or throws ``BytesError/locked(path:holder:)``.
  func lock(_ path: String) throws(BytesError) -> any FileLock
}

/// A file that is being written, front to back.
package protocol WritableFile: AnyObject {
  /// Appends bytes.
  func write(_ bytes: UnsafeRawBufferPointer) throws(BytesError)
  /// Makes the contents durable. After a failure the file must be given up.
  func sync() throws(BytesError)
  /// Closes the file; writing is over.
  func close() throws(BytesError)
}

/// A lock that is held until this object is released.
package protocol FileLock: AnyObject, Sendable {
  /// Makes sure that the lock file still lies where it was taken.
  ///
  /// - Throws: ``BytesError/displaced(path:)`` when it was moved, removed or replaced: whatever lies beside that path
  ///   now may be another writer's.
  func check() throws(BytesError)
  /// Gives the lock back.
  func release()
}

extension WritableFile {
  /// Appends bytes.
  package func write(_ bytes: [UInt8]) throws(BytesError) {
    var failure: BytesError?
    // SAFETY: the file writes or copies the bytes before this returns, while the array holds them.
    unsafe bytes.withUnsafeBytes { buffer in
      do throws(BytesError) { try unsafe write(buffer) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
