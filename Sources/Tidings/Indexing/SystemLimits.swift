internal import Glibc

/// What the system allows this process, looked at before work begins that could not say that it is too little.
enum SystemLimits {
  /// Files that the threads have open at once, each those of a segment.
  private static let wantedFiles: UInt = 256
  /// With less than eight the system's queues end the process.
  private static let leastFiles: UInt = 16
  /// Bytes of addresses: program, libraries, threads, and the words that are kept.
  private static let leastAddresses: UInt = 256 << 20

  /// Asks for enough open files, and makes sure that there is enough of all.
  ///
  /// - Throws: ``TidingsError`` when there is less than indexing, or any change of an index, needs.
  static func check() throws(TidingsError) {
    if let files = allowed(RLIMIT_NOFILE), files.rlim_cur < wantedFiles {
      var larger = files
      larger.rlim_cur = min(files.rlim_max, wantedFiles)
      // SAFETY: the call reads the value that it is given.
      let count =
        unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &larger) == 0
        ? larger.rlim_cur : files.rlim_cur
      guard count >= leastFiles else {
        throw TidingsError(
          code: "no-descriptors",
          message: "only \(count) open files are allowed, \(leastFiles) are needed; allow more (ulimit -n)")
      }
    }
    if let addresses = allowed(RLIMIT_AS), addresses.rlim_cur < leastAddresses {
      throw TidingsError(
        code: "no-memory",
        message:
          "only \(addresses.rlim_cur >> 20) MB of memory are allowed, \(leastAddresses >> 20) are needed; allow more (ulimit -v)"
      )
    }
  }

  private static func allowed(_ resource: __rlimit_resource) -> rlimit? {
    var limit = rlimit()
    // SAFETY: the call fills the value that it is given.
    return unsafe getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 ? limit : nil
  }
}
