private import Glibc
private import Synchronization
private import Tidings

/// Standard output, buffered. A reader that went away (`| head`) ends the process as success.
final class StandardOutput {
  /// Takes over when more is written than the terminal shows; it is asked once.
  var pager: Pager?
  private var runningPager: Pager?
  private var descriptor = STDOUT_FILENO
  private var buffer: [UInt8] = []
  private let limit = 1 << 16
  private var givenToPager: [UInt8] = []
  /// More than a pipe holds: a pager that has taken so much is running.
  private static let mostKept = 1 << 20

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
          if takeBackFromPager() { continue }
          exit(0)
        }
        standardError(
          "tidings: standard output: \(unsafe String(cString: strerror(errno))); nothing more was printed")
        exit(2)
      }
      written += count
    }
    if runningPager != nil { keep() }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the rest, and waits for a pager.
  func finish() {
    flush()
    if takeBackFromPager() { flush() }
  }

  /// What a pager was given, as long as it may turn out that it could not be started.
  private func keep() {
    if givenToPager.count < StandardOutput.mostKept {
      givenToPager += buffer
    } else {
      runningPager?.isTrusted = true
    }
    if runningPager?.isTrusted == true { givenToPager.removeAll() }
  }

  /// Waits for the pager; when it could not run, what it was given is to be written straight out.
  private func takeBackFromPager() -> Bool {
    guard let pager = runningPager else { return false }
    runningPager = nil
    descriptor = STDOUT_FILENO
    guard !pager.finish() else { return false }
    buffer = givenToPager + buffer
    givenToPager.removeAll()
    return true
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
///
/// Whatever it quotes, no control character and no bidirectional control comes through.
func standardError(_ line: String) {
  let bytes = Array((Terminal.sanitized(line) + "\n").utf8)
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

/// Whether a second has passed since the process was asked to stop.
private let wasWaitedFor = Atomic<Bool>(false)

/// From now on Ctrl-C (and `kill`) lets running work end and keep what it has; another one a second later ends the
/// process at once. One right behind the first, as `timeout` sends it, says no more than that.
func stopOnInterrupt() {
  var action = sigaction()
  unsafe action.__sigaction_handler.sa_handler = { _ in
    if wasWaitedFor.load(ordering: .relaxed) { _exit(130) }
    if NewsIndex.isStopRequested { return }
    NewsIndex.requestStop()
    alarm(1)
  }
  // A signal just before a read that waits would not end it; the clock's does, again and again until one is hit.
  var reminder = sigaction()
  unsafe reminder.__sigaction_handler.sa_handler = { _ in
    wasWaitedFor.store(true, ordering: .relaxed)
    alarm(1)
  }
  // SAFETY: the handlers use atomics and set a clock; without SA_RESTART a waiting read ends with EINTR.
  _ = unsafe sigaction(SIGALRM, &reminder, nil)
  _ = unsafe sigaction(SIGINT, &action, nil)
  _ = unsafe sigaction(SIGTERM, &action, nil)
}
