private import Glibc

/// What the standard streams are, and how to write to them safely.
struct Terminal {
  enum Color: String, CaseIterable {
    case auto, always, never
  }

  let isTerminal: Bool
  let usesColor: Bool
  /// Columns of the terminal, 80 when it is none.
  let width: Int
  /// Lines of the terminal, 24 when it is none.
  let height: Int

  /// - Parameter color: `auto` colours a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`.
  init(color: Color) {
    isTerminal = isatty(STDOUT_FILENO) == 1
    var size = winsize()
    let known = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    width = known && size.ws_col >= 40 ? Int(size.ws_col) : 80
    height = known && size.ws_row > 0 ? Int(size.ws_row) : 24
    switch color {
    case .always: usesColor = true
    case .never: usesColor = false
    case .auto:
      usesColor = isTerminal && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
    }
  }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  func bold(_ text: String) -> String { usesColor ? "\u{1b}[1m\(text)\u{1b}[0m" : text }
  func dim(_ text: String) -> String { usesColor ? "\u{1b}[2m\(text)\u{1b}[0m" : text }
  func cyan(_ text: String) -> String { usesColor ? "\u{1b}[36m\(text)\u{1b}[0m" : text }

  /// Article text made fit for a line of output: control characters become blanks, bidirectional controls are
  /// dropped, and on a terminal each piece is isolated (UAX #9), so that right-to-left text keeps its place.
  func piece(_ text: String) -> String {
    let clean = Terminal.sanitized(text)
    return isTerminal && clean.unicodeScalars.contains(where: Terminal.isRightToLeft)
      ? "\u{2068}\(clean)\u{2069}" : clean
  }

  /// The text with the given Unicode-scalar ranges marked: by colour, or by `«»` where there is none.
  ///
  /// - Parameter isBold: whether the text stands between marks of ``bold(_:)``, which a range's end must not end.
  func marked(_ text: String, _ ranges: [Range<Int>], isBold: Bool = false) -> String {
    let scalars = text.unicodeScalars
    var result = ""
    var position = 0
    var place = scalars.startIndex
    func add(_ count: Int) {
      guard let end = scalars.index(place, offsetBy: count, limitedBy: scalars.endIndex) else { return }
      result += Terminal.sanitized(String(scalars[place..<end]))
      place = end
    }
    let count = scalars.count
    for range in ranges where range.lowerBound >= position && range.upperBound <= count {
      add(range.lowerBound - position)
      result += usesColor ? "\u{1b}[1;33m" : "«"
      add(range.count)
      result += usesColor ? (isBold ? "\u{1b}[0;1m" : "\u{1b}[0m") : "»"
      position = range.upperBound
    }
    add(count - position)
    return isTerminal && scalars.contains(where: Terminal.isRightToLeft)
      ? "\u{2068}\(result)\u{2069}" : result
  }

  /// Control characters as blanks; bidirectional embeddings, overrides and isolates dropped.
  static func sanitized(_ text: String) -> String {
    // Most texts have none: every character that is changed begins with one of these bytes.
    let isClean = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != 0x7f && byte != 0xc2 && byte != 0xd8 && byte != 0xe2
    }
    if isClean { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029: result.append(" ")
      case 0x200e, 0x200f, 0x061c, 0x202a...0x202e, 0x2066...0x2069: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Hebrew, Arabic and the other right-to-left blocks of the Unicode roadmap.
  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08ff, 0xfb1d...0xfdff, 0xfe70...0xfeff, 0x10800...0x10fff, 0x1e800...0x1efff: true
    default: false
    }
  }
}

/// A variable of the environment; empty counts as absent.
func environment(_ name: String) -> String? {
  // SAFETY: getenv's string is copied at once; nothing in this process changes the environment.
  guard let value = unsafe getenv(name) else { return nil }
  let text = unsafe String(cString: value)
  return text.isEmpty ? nil : text
}
