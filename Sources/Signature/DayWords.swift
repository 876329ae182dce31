internal import ICU
internal import Lexicon
internal import Text

/// A day that a word names by its place in the week, or by its distance from today.
enum NamedDay: Hashable, Sendable {
  /// 0 for Monday to 6 for Sunday.
  case weekday(Int)
  /// Days from today, -1 for yesterday.
  case offset(Int)

  /// The day that is meant by an article of a day.
  ///
  /// A weekday is the last one, or tomorrow: reports tell what has been, and the day of the publication is one of UTC,
  /// before which it is tomorrow already in the east.
  func date(from published: CivilDate) -> CivilDate {
    switch self {
    case .offset(let days): CivilDate(dayNumber: published.dayNumber + days)
    case .weekday(let weekday):
      CivilDate(dayNumber: published.dayNumber + 1 - (published.weekday + 8 - weekday) % 7)
    }
  }
}

/// The words of a language that name days: the weekdays' names and those of yesterday, the day before and tomorrow, from CLDR.
struct DayWords {
  /// Of folded words, and of two with a blank between.
  private var days: [[UInt8]: NamedDay] = [:]
  /// The second words of two.
  private var seconds: Set<[UInt8]> = []
  private var longest = 0
  private var takesEndings = false

  /// Small letters make them something else: Indonesian minggu is a week, Turkish pazar a market.
  private static let capitalised: Set<String> = ["minggu", "pazar"]

  /// Whether a folded word names a day only where it is written with a capital.
  static func isDayInCapitalsOnly(_ folded: [UInt8]) -> Bool {
    capitalised.contains(String(decoding: folded, as: UTF8.self))
  }

  /// Tomorrow is also the morning.
  private static let mornings: Set<String> = ["morgen", "mañana"]

  mutating func add(_ names: LocaleName, _ language: LexiconLanguage) {
    for standalone in [false, true] {
      // Not abbreviated: Danish man is one, French mer the sea, Portuguese ter to have, Serbian пет five.
      for isShort in language.isUnspaced ? [false, true] : [false] {
        for (index, name) in names.weekdays(standalone: standalone, abbreviated: isShort).enumerated() {
          add(name, .weekday(index), language)
        }
      }
    }
    takesEndings = DayWords.agglutinative.contains(language.description)
    let relative = names.relativeDays([-2, -1, 1])
    // Hindi कल is yesterday and tomorrow.
    for (offset, name) in relative
    where names.relativeDays([-offset]).first?.name != name && !DayWords.mornings.contains(name) {
      add(name, .offset(offset), language)
    }
  }

  private mutating func add(_ name: String, _ day: NamedDay, _ language: LexiconLanguage) {
    let words = name.split { $0.isWhitespace || $0 == "-" || $0 == "\u{2011}" }.map { word in
      foldWord(Array(word.utf8).span, language: language)
    }
    guard words.count <= 2, let last = words.last, last.count >= 2, !last.allSatisfy({ $0 < 0x40 }) else {
      return
    }
    let key = Array(words.joined(separator: [0x20]))
    // What a word means under the first tag it means under all.
    if days[key] != nil { return }
    days[key] = day
    longest = max(longest, letterCount(key.span))
    if words.count == 2 { seconds.insert(last) }
  }

  /// Whether a word may be the second of a day's two.
  func isSecond(_ folded: [UInt8]) -> Bool { seconds.contains(folded) }

  /// The day that two words name.
  func day(_ first: [UInt8], _ second: [UInt8]) -> NamedDay? {
    if let day = days[first + [0x20] + second] { return day }
    // Hebrew ביום שלישי, on Tuesday.
    guard first.count > 4, first[0] >= 0xC0 else { return nil }
    return days[first.dropFirst(2) + [0x20] + second]
  }

  /// The day that a word names: as it is, in a form of it, or behind a clitic or before an ending.
  func day(_ info: WordInfo) -> NamedDay? {
    if days.isEmpty { return nil }
    if let day = days[info.folded] { return day }
    for form in info.forms { if let day = days[form.folded] { return day } }
    guard takesEndings else { return nil }
    // Finnish tiistaina, Turkish salıyı, Korean 화요일에.
    let folded = info.folded
    var end = folded.count
    for _ in 0..<DayWords.longestEnding {
      end -= 1
      while end > 0, folded[end] & 0xC0 == 0x80 { end -= 1 }
      if end < DayWords.shortestName { return nil }
      if let day = days[Array(folded[..<end])] { return day }
    }
    return nil
  }

  /// Languages that add several endings to a name, one after the other.
  private static let agglutinative: Set<String> = [
    "fi", "hu", "et", "tr", "az", "kk", "ky", "uz", "tk", "tt", "ko", "eu", "mn", "ka", "ta", "te", "ml",
    "kn",
  ]
  /// Bytes of a name behind which an ending may stand, and letters of that.
  private static let shortestName = 4
  private static let longestEnding = 3

  /// The longest name of a day at a place of a run, with its length.
  func day(in run: Run, at start: Int) -> (length: Int, day: NamedDay)? {
    var length = min(longest, run.count - start)
    while length >= 2 {
      if let day = days[run.bytes(start..<start + length)] { return (length, day) }
      length -= 1
    }
    return nil
  }
}
