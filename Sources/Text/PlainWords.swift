internal import ICU

/// Finds the ends of words of letters and digits that nothing can prolong: nearly all words of the
/// scripts whose letters take one or two bytes (Latin, Greek, Cyrillic, Armenian, Arabic).
enum PlainWords {
  // The roles of characters; those up to `digit` make words.
  static let letter: UInt8 = 0
  static let digit: UInt8 = 1
  /// A blank or mark that ends a word.
  static let after: UInt8 = 2
  /// A full stop or apostrophe, which joins two letters or two digits.
  static let joint: UInt8 = 3
  /// A comma, which joins two digits.
  static let digitJoint: UInt8 = 4
  /// A middle dot, which joins two letters.
  static let letterJoint: UInt8 = 5
  /// All else is for the full rules.
  static let other: UInt8 = 6
  /// The role of a Hebrew letter, where it stood before: an apostrophe may go on with it.
  static let hebrewLetter: UInt8 = 8
  /// A mark above, below or behind a letter, or an invisible character: it belongs to what it follows.
  static let absorbed: UInt8 = 7

  /// The roles of U+0000 to U+0DFF: Thai, where dictionaries begin, is the next.
  static let roles: [UInt8] = classes.map { wordClass in
    switch wordClass & SegmentClass.mask {
    case SegmentClass.letter, SegmentClass.hebrewLetter: letter
    case SegmentClass.numeric: digit
    case SegmentClass.blank, SegmentClass.lineFeed, SegmentClass.other: after
    case SegmentClass.midNumLet, SegmentClass.singleQuote: joint
    case SegmentClass.midNum: digitJoint
    case SegmentClass.midLetter: letterJoint
    case SegmentClass.extend, SegmentClass.format: absorbed
    default: other
    }
  }

  /// The classes of the same characters.
  static let classes: [UInt8] = {
    var table = WordBreakTable()
    return (0..<0xE00).map { table.wordBreakClass(of: $0) }
  }()

  /// The end of the plain word that begins at `start`, or `start` when the full rules are needed to tell.
  @inline(__always)
  static func end(_ bytes: Span<UInt8>, _ roles: Span<UInt8>, from start: Int) -> Int {
    let text = bytes.raw
    var position = start
    var previous = other
    while position < bytes.count {
      if position + 8 <= bytes.count {
        let count = asciiWordLength(text.eightBytes(at: position))
        if count > 0 {
          position += count
          previous = roles[Int(bytes[position - 1])]
          if count == 8 { continue }
          guard position < bytes.count else { break }
        }
      }
      let byte = bytes[position]
      if byte < 0x80 {
        let role = roles[Int(byte)]
        if role <= digit {
          previous = role
          position += 1
          continue
        }
        if role == after { return position }
        switch join(bytes, roles, role, previous, next: position + 1) {
        case .ends: return position
        case .goesOn: position += 1
        case .unknown: return start
        }
        continue
      }
      if byte < 0xE0 {
        if position + 8 <= bytes.count {
          let count = letterPairs(text.eightBytes(at: position), lead: byte)
          if count > 0 {
            position += 2 * count
            previous = letter
            continue
          }
        }
        guard byte >= 0xC2, position + 1 < bytes.count, bytes[position + 1] & 0xC0 == 0x80 else {
          return start
        }
        let role = roles[Int(byte & 0x1F) << 6 | Int(bytes[position + 1] & 0x3F)]
        if role <= digit || role == absorbed && position > start {
          if role <= digit { previous = byte == 0xD7 ? hebrewLetter : role }
          position += 2
          continue
        }
        if role == after { return position }
        switch join(bytes, roles, role, previous, next: position + 2) {
        case .ends: return position
        case .goesOn: position += 2
        case .unknown: return start
        }
        continue
      }
      if byte == 0xE0 {
        // The scripts of India
        guard position + 2 < bytes.count, bytes[position + 1] & 0xE0 == 0xA0,
          bytes[position + 2] & 0xC0 == 0x80,
          bytes[position + 1] < 0xB8
        else { return start }
        let role = roles[Int(bytes[position + 1] & 0x3F) << 6 | Int(bytes[position + 2] & 0x3F)]
        if role <= digit || role == absorbed && position > start {
          if role <= digit { previous = role }
          position += 3
          continue
        }
        return role == after ? position : start
      }
      if position == start, 0xEA...0xED ~= byte { return endOfHangul(bytes, roles, from: start) }
      // Of three bytes: dashes and double quotation marks end a word, single ones are joints.
      guard byte == 0xE2, position > start, position + 2 < bytes.count, bytes[position + 1] == 0x80 else {
        return start
      }
      switch bytes[position + 2] {
      case 0x90...0x95, 0x9C...0x9F: return position
      case 0x98, 0x99:
        switch join(bytes, roles, joint, previous, next: position + 3) {
        case .ends: return position
        case .goesOn: position += 3
        case .unknown: return start
        }
      default: return start
      }
    }
    return position
  }

  /// The end of a word of Hangul syllables alone, which ICU cuts nowhere, or `start`.
  private static func endOfHangul(_ bytes: Span<UInt8>, _ roles: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        let role = roles[Int(byte)]
        if role == after { return position }
        guard role < other, role > digit, position + 1 < bytes.count, bytes[position + 1] < 0x80,
          roles[Int(bytes[position + 1])] == after
        else { return start }
        return position
      }
      guard 0xEA...0xED ~= byte, position + 2 < bytes.count else { return start }
      let (scalar, length) = UTF8Reader.scalar(bytes, at: position)
      guard 0xAC00...0xD7A3 ~= scalar, length == 3 else { return start }
      position += 3
    }
    return position
  }

  private enum Join { case ends, goesOn, unknown }

  /// WB6, WB7, WB11, WB12 for a joint between `previous` and the character at `next`.
  @inline(__always)
  private static func join(
    _ bytes: Span<UInt8>, _ roles: Span<UInt8>, _ role: UInt8, _ previous: UInt8, next: Int
  ) -> Join {
    if previous == hebrewLetter, role == joint { return .unknown }
    guard role < other, next < bytes.count else {
      return role < other && next == bytes.count ? .ends : .unknown
    }
    let byte = bytes[next]
    var following = other
    if byte < 0x80 {
      following = roles[Int(byte)]
    } else if byte >= 0xC2, byte < 0xE0, next + 1 < bytes.count, bytes[next + 1] & 0xC0 == 0x80 {
      following = roles[Int(byte & 0x1F) << 6 | Int(bytes[next + 1] & 0x3F)]
    }
    // Invisible characters and Hebrew letters are "other"; a low line or line end joins nothing here.
    if following >= other { return byte < 0x80 ? .ends : .unknown }
    if previous == hebrewLetter { return following == after ? .ends : .unknown }
    guard following == previous, following <= digit else { return .ends }
    return role == joint || role == (previous == digit ? digitJoint : letterJoint) ? .goesOn : .ends
  }

  /// How many of the first four pairs of bytes are certain letters of the script of `lead`: the whole
  /// of Cyrillic's first two rows, Arabic U+0620 to U+063F and U+0641 to U+064A, small Greek letters.
  @inline(__always)
  private static func letterPairs(_ bytes: UInt64, lead: UInt8) -> Int {
    let others: UInt64
    switch lead {
    case 0xD0, 0xD1: others = differing(bytes, mask: 0xC0FE, from: 0x80D0)
    case 0xD8, 0xD9:
      // The second half: up to U+064F by its upper bits, then none above U+064A by its lower ones.
      let beyond = ((bytes & (lanes &* 0x0F00)) &+ lanes &* 0x0500) & (lanes &* 0x1000)
      others =
        differing(bytes, mask: 0xE0FF, from: 0xA0D8)
        & (differing(bytes, mask: 0xF0FF, from: 0x80D9) | beyond << 3)
    case 0xCE, 0xCF:
      others =
        differing(bytes, mask: 0xF0FF, from: 0xB0CE) & differing(bytes, mask: 0xFCFF, from: 0xACCE)
        & differing(bytes, mask: 0xF0FF, from: 0x80CF)
    default: return 0
    }
    return others.trailingZeroBitCount >> 4
  }

  private static let lanes: UInt64 = 0x0001_0001_0001_0001

  /// The highest bit of each lane of 16 bits in which `bytes`, masked, differs from `value`.
  @inline(__always)
  private static func differing(_ bytes: UInt64, mask: UInt64, from value: UInt64) -> UInt64 {
    let difference = (bytes & (lanes &* mask)) ^ (lanes &* value)
    let low: UInt64 = 0x7FFF_7FFF_7FFF_7FFF
    return ((difference & low) &+ low | difference) & ~low
  }

  /// How many of the eight bytes, from the lowest, are ASCII letters and digits before the first other.
  @inline(__always)
  private static func asciiWordLength(_ bytes: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    let low = bytes & ~high
    let lowercase = low | ones << 5
    // In each byte the highest bit says "at least a" and so on; nothing carries over, since low is below 0x80.
    let letters = (lowercase &+ ones &* (0x80 - 0x61)) & ~(lowercase &+ ones &* (0x7F - 0x7A))
    let digits = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x7F - 0x39))
    let others = ~((letters | digits) & ~bytes) & high
    return others.trailingZeroBitCount >> 3
  }
}
