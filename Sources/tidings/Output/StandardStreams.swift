private import Glibc
private import Tidings

/// Standard output, buffered. A reader that went away (`| head`) ends the process as success.
final class StandardOutput {
  /// Takes over when more is written than the terminal shows; it is asked once.
  var pager: Pager?
  private var runningPager: Pager?
  private var descriptor = STDOUT_FILENO
  private var buffer: [UInt8] = []
  private let limit = 1 << 16

  func line(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    buffer.append(0x0a)
    if buffer.count >= limit { flush() }
  }

  /// Writes what is buffered; exits with 0 when nobody reads any more, with 2 when the disk is full.
  func flush() {
    if let pager, pager.isNeeded(for: buffer), let pipe = pager.start() {
      descriptor = pipe
      runningPager = pager
    }
    pager = nil
    var written = 0
    while written < buffer.count {
      // SAFETY: the range lies inside the buffer for the length of the call.
      let count = unsafe buffer.withUnsafeBytes { bytes in
        unsafe write(descriptor, bytes.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN || errno == EWOULDBLOCK {
          // Another process has set the stream not to wait.
          var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = unsafe poll(&wait, 1, -1)
          continue
        }
        if errno == EPIPE {
          runningPager?.finish()
          exit(0)
        }
        standardError(
          "tidings: standard output: \(unsafe String(cString: strerror(errno))); nothing more was printed")
        exit(2)
      }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the rest, and waits for a pager.
  func finish() {
    flush()
    runningPager?.finish()
    runningPager = nil
  }
}

/// Puts something in the place of standard streams that the caller closed, so that no file of the index gets their
/// number: then text to standard output would go into it.
///
/// Standard input that cannot be read and standard output that cannot be written to tell so when they are used.
func occupyStandardDescriptors() {
  for (descriptor, mode) in [
    (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDWR),
  ] where fcntl(descriptor, F_GETFD) < 0 {
    // The lowest number that is free is this one.
    _ = unsafe open("/dev/null", mode)
  }
}

/// Writes one line to standard error, unbuffered; failures there have nowhere to go.
func standardError(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  // SAFETY: the buffer is valid for the length of the call.
  _ = unsafe bytes.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// A line that replaces itself on a terminal, and is not there otherwise.
struct Progress {
  private let enabled: Bool
  private var last: UInt64 = 0
  private var shown = false

  init(quiet: Bool) {
    enabled = !quiet && Terminal.errorIsTerminal
  }

  /// Shows the text at most ten times a second.
  mutating func show(_ text: @autoclosure () -> String) {
    guard enabled else { return }
    let now = monotonicMilliseconds()
    guard now >= last + 100 else { return }
    last = now
    shown = true
    raw("\r\u{1b}[K" + text())
  }

  mutating func clear() {
    if shown { raw("\r\u{1b}[K") }
    shown = false
  }

  private func raw(_ text: String) {
    let bytes = Array(text.utf8)
    // SAFETY: the buffer is valid for the length of the call.
    _ = unsafe bytes.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// Milliseconds of a clock that never goes back.
func monotonicMilliseconds() -> UInt64 {
  var time = timespec()
  _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000 + UInt64(time.tv_nsec) / 1_000_000
}

/// Seconds since 1970 by the system's clock.
func currentSeconds() -> Int64 {
  var time = timespec()
  _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
  return Int64(time.tv_sec)
}

/// From now on Ctrl-C (and `kill`) lets running work end and keep what it has; a second one ends the process at once.
func stopOnInterrupt() {
  var action = sigaction()
  unsafe action.__sigaction_handler.sa_handler = { _ in
    if NewsIndex.isStopRequested { _exit(130) }
    NewsIndex.requestStop()
  }
  // SAFETY: the handler only stores to an atomic; without SA_RESTART a waiting read ends with EINTR.
  _ = unsafe sigaction(SIGINT, &action, nil)
  _ = unsafe sigaction(SIGTERM, &action, nil)
}
