internal import Glibc

/// How many files this process may have open.
enum Descriptors {
  /// What the threads need, each for the files of a segment. With less than eight the system's queues end the process.
  private static let wanted: UInt = 256
  private static let least: UInt = 16

  /// Asks for enough.
  ///
  /// - Throws: ``TidingsError`` when they are fewer than any work needs.
  static func allow() throws(TidingsError) {
    var limit = rlimit()
    // SAFETY: the call fills the value that it is given.
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    if limit.rlim_cur >= wanted { return }
    var larger = limit
    larger.rlim_cur = min(limit.rlim_max, wanted)
    if larger.rlim_cur > limit.rlim_cur,
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &larger) == 0
    {
      limit = larger
    }
    guard limit.rlim_cur >= least else {
      throw TidingsError(
        code: "no-descriptors",
        message:
          "only \(limit.rlim_cur) open files are allowed, \(least) are needed; allow more (ulimit -n)")
    }
  }
}
