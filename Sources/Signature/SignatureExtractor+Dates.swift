internal import Lexicon
internal import Text

/// Days of the year.
extension SignatureExtractor {
  func addDate(day: Int, month: Int, _ place: SignatureBuilder.Place, surface: Range<Int>) {
    let key = Array("\(month / 10)\(month % 10)-\(day / 10)\(day % 10)".utf8)
    builder.add(vocabulary.number(.date, key), weight: 1, at: place, surface: surface)
    guard let published, place.inTitle || place.inLead else { return }
    let today = Timestamp(seconds: published).date
    let year = today.components.year
    let near = (year - 1...year + 1).compactMap { CivilDate(year: $0, month: month, day: day) }
      .min { abs($0.dayNumber - today.dayNumber) < abs($1.dayNumber - today.dayNumber) }
    if let near { add(near, place, surface: surface) }
  }

  /// Adds a day on which something is told to happen.
  func add(_ day: CivilDate, _ place: SignatureBuilder.Place, surface: Range<Int>) {
    builder.add(vocabulary.number(.day, Array(day.description.utf8)), weight: 1, at: place, surface: surface)
  }

  /// The day that a word of digits may be.
  private func dayNumber(at index: Int, _ numbers: NumberWords) -> Int? {
    guard let word = scanned(at: index), word.script == .digit, word.end - word.start <= 6,
      case .value(let day) = readDigits(word, numbers), day >= 1, day <= 31, day == day.rounded(.down)
    else { return nil }
    return Int(day)
  }

  /// A day beside the month's name at a word; tells whether there is one.
  func readMonth(at index: Int, _ month: Int, _ place: SignatureBuilder.Place, _ analysis: WordAnalysis)
    -> Bool
  {
    for neighbour in [index - 1, index + 1, index - 2, index + 2] {
      guard let day = dayNumber(at: neighbour, analysis.search.numbers), mayBeDay(neighbour, of: index) else {
        continue
      }
      let word = words[neighbour]
      let surface = min(word.start, words[index].start)..<max(word.end, words[index].end)
      addDate(day: day, month: month, place, surface: surface)
      return true
    }
    return false
  }

  /// Whether a number beside a month's name may be its day, by what parts them: `5 de mayo`, `Oct. 7`, but not
  /// `5 zile mai târziu`, five days later, nor `in May, 20 people`.
  private func mayBeDay(_ number: Int, of month: Int) -> Bool {
    if abs(number - month) > 1 {
      let between = words[(number + month) / 2]
      return article[between.start..<between.end].count { $0 & 0xC0 != 0x80 } <= 2
    }
    return number < month || !article[words[month].end..<words[number].start].contains(UInt8(ascii: ","))
  }

  /// Reads a number as part of a day if what follows says so; tells how many words it took.
  func readDay(_ value: Double, at index: Int, _ place: SignatureBuilder.Place, _ analysis: WordAnalysis)
    -> Int?
  {
    let numbers = analysis.search.numbers
    // Other languages name the month.
    if numberWord(index - 1) == .month, value <= 12 { return 1 }
    // `May 5`: read with the month.
    if index > 0, words[index].followsDirectly, infos[index - 1] >= 0,
      cache.infos[infos[index - 1]].month > 0, dayNumber(at: index, numbers) != nil
    {
      return 1
    }
    guard let next = scanned(at: index + 1), next.start - words[index].end <= 3 else { return nil }
    if next.script == .digit { return readDottedDay(at: index, place, numbers) }
    if next.script == .thai { return readThaiMonth(at: index, place, analysis) }
    if next.script == .han || next.script == .hangul || next.script == .katakana {
      let (scalar, length) = letter(at: next.start)
      if scalar == 0x6708 || scalar == 0xC6D4 {
        return next.start + length == next.end ? readMonthSign(value, at: index, place, numbers) : 1
      }
      // A day without its month.
      return scalar == 0x65E5 || scalar == 0xC77C ? 1 : nil
    }
    guard infos[index + 1] >= 0 else { return nil }
    let info = cache.infos[infos[index + 1]]
    if info.month > 0 { return 1 }
    if info.numberWord == .month, let day = dayNumber(at: index, numbers),
      let month = dayNumber(at: index + 2, numbers), month <= 12
    {
      addDate(day: day, month: month, place, surface: words[index].start..<words[index + 2].end)
      return 3
    }
    if let month = numbers.persianMonths[info.folded], let day = dayNumber(at: index, numbers) {
      return readPersianDay(day, month, at: index, place, numbers)
    }
    return nil
  }

  /// `10月30日`, `10월 30일`: tells how many words it took.
  private func readMonthSign(
    _ month: Double, at index: Int, _ place: SignatureBuilder.Place, _ numbers: NumberWords
  ) -> Int {
    guard month >= 1, month <= 12, let word = scanned(at: index + 2), word.start - words[index + 1].end <= 3,
      let day = dayNumber(at: index + 2, numbers), !countsThings(word)
    else { return 1 }
    addDate(day: day, month: Int(month), place, surface: words[index].start..<word.end)
    return 3
  }

  /// Whether a number behind a month counts what follows it, as in `5월 20명` and `5月、3％`, and is no day.
  private func countsThings(_ word: ScannedWord) -> Bool {
    if isPercent(word.end) { return true }
    guard word.end < article.count else { return false }
    let scalar = letter(at: word.end).scalar
    let script = ScriptClass(scalar)
    return (script.isUnspaced || script == .hangul) && ![0x65E5, 0xC77C, 0x53F7, 0x865F].contains(scalar)
  }

  /// `12. 3. 2026`: tells how many words it took.
  private func readDottedDay(at index: Int, _ place: SignatureBuilder.Place, _ numbers: NumberWords) -> Int? {
    guard let day = dayNumber(at: index, numbers), let month = dayNumber(at: index + 1, numbers), month <= 12,
      isDotted(index), isDotted(index + 1), let year = scanned(at: index + 2), year.script == .digit,
      year.end - year.start == 4
    else { return nil }
    addDate(day: day, month: month, place, surface: words[index].start..<year.end)
    return 3
  }

  /// Only a full stop and one blank part a word from the next.
  private func isDotted(_ index: Int) -> Bool {
    guard let next = scanned(at: index + 1), article[words[index].end] == UInt8(ascii: ".") else {
      return false
    }
    let gap = next.start - words[index].end
    return gap == 2 || gap == 3 && article[words[index].end + 1] == 0xC2
  }

  /// `5 พฤษภาคม`, `17 มิ.ย.`: the month's name opens a run.
  private func readThaiMonth(at index: Int, _ place: SignatureBuilder.Place, _ analysis: WordAnalysis) -> Int?
  {
    guard let day = dayNumber(at: index, analysis.search.numbers) else { return nil }
    let text = article
    var offset = words[index + 1].start
    // No name of a month is longer.
    let limit = min(text.count, offset + 40)
    var name: [UInt8] = []
    while offset < limit, text[offset] >= 0x80 || text[offset] == UInt8(ascii: ".") {
      if text[offset] != UInt8(ascii: ".") { name.append(text[offset]) }
      offset += 1
    }
    for (month, number) in analysis.search.gazetteer.months where name.starts(with: month) {
      addDate(day: day, month: number, place, surface: words[index].start..<words[index].end)
      return 1
    }
    return nil
  }

  /// `۲۵ اردیبهشت ۱۴۰۵`: tells how many words it took.
  private func readPersianDay(
    _ day: Int, _ month: Int, at index: Int, _ place: SignatureBuilder.Place, _ numbers: NumberWords
  ) -> Int {
    var year: Int?
    if let word = scanned(at: index + 2), word.script == .digit,
      case .value(let value) = readDigits(word, numbers),
      (2001...2041).contains(value)
    {
      year = Int(value) - 621
    }
    year = year ?? published.map { NumberCalendar.persianYear(ofMonth: month, near: $0) }
    guard let date = NumberCalendar.persian(day: day, month: month, year: year) else { return 1 }
    addDate(day: date.day, month: date.month, place, surface: words[index].start..<words[index + 1].end)
    return 2
  }
}
