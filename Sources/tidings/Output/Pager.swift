private import Glibc

/// The user's `$PAGER`, for what does not fit on the terminal.
final class Pager {
  private let command: String
  private let rows: Int
  /// Closes the pipe and waits for the pager.
  private var close: (() -> Int32)?
  /// Whether it has read so much that it must be running.
  var isTrusted = false

  /// `nil` when standard output is no terminal, or the user wants no pager.
  init?(_ terminal: Terminal) {
    guard terminal.isTerminal, environment("TERM") != "dumb", let command = environment("PAGER"),
      !command.isEmpty, command != "cat"
    else { return nil }
    self.command = command
    rows = terminal.height
  }

  /// Whether so much text is more than the terminal shows at once.
  func isNeeded(for text: [UInt8]) -> Bool { text.count { $0 == 0x0a } >= rows }

  /// Starts the pager; tells where to write to, `nil` when it cannot be started.
  func start() -> Int32? {
    // SAFETY: the stream is closed once, by the closure that holds it; the strings live as long as the calls.
    // `less` shows colours and right-to-left isolates only when told so.
    _ = unsafe setenv("LESS", "FRX", 0)
    guard let stream = unsafe popen(command, "w") else { return nil }
    // Ctrl-C is for the pager.
    signal(SIGINT, SIG_IGN)
    close = { unsafe pclose(stream) }
    return unsafe fileno(stream)
  }

  /// Waits until the user has read enough; tells whether the pager was there at all, which the shell says with 126 or 127.
  func finish() -> Bool {
    let status = close?() ?? 0
    close = nil
    return isTrusted || ![126, 127].contains((status >> 8) & 0xff)
  }
}
