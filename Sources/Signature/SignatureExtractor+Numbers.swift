internal import Lexicon

/// Numbers, percentages and days of the year.
extension SignatureExtractor {
  func readDigits(_ word: ScannedWord) -> ReadNumber {
    let text = article
    let digits = text.span.extracting(word.start..<word.end)
    return NumberReader.read(digits)
  }

  /// A day beside the month's name at a word.
  func readMonth(at index: Int, _ month: Int, _ place: SignatureBuilder.Place) {
    for neighbour in [index - 1, index + 1, index - 2, index + 2] where words.indices.contains(neighbour) {
      let word = words[neighbour]
      guard word.script == .digit, word.end - word.start <= 6 else { continue }
      guard case .value(let day) = readDigits(word), day >= 1, day <= 31, Double(Int(day)) == day else {
        continue
      }
      let from = min(word.start, words[index].start)
      addDate(day: Int(day), month: month, place, surface: from..<max(word.end, words[index].end))
      return
    }
  }

  private func addDate(day: Int, month: Int, _ place: SignatureBuilder.Place, surface: Range<Int>) {
    let key = Array("\(month / 10)\(month % 10)-\(day / 10)\(day % 10)".utf8)
    builder.add(vocabulary.number(.date, key), weight: 1, at: place, surface: surface)
  }

  /// Reads a number and what belongs to it; tells how many words it took.
  func readNumber(
    at index: Int, _ place: SignatureBuilder.Place, _ state: inout ArticleState, _ analysis: WordAnalysis
  ) -> Int {
    let word = words[index]
    switch readDigits(word) {
    case .nothing: return 1
    case .date(let day, let month):
      addDate(day: day, month: month, place, surface: word.start..<word.end)
      return 1
    case .value(let value): return read(value, at: index, place, analysis)
    }
  }

  private func read(_ value: Double, at index: Int, _ place: SignatureBuilder.Place, _ analysis: WordAnalysis)
    -> Int
  {
    let word = words[index]
    var value = value
    var taken = 1
    var end = word.end
    if let next = words.indices.contains(index + 1) ? words[index + 1] : nil, next.start - word.end <= 3 {
      if next.script == .han || next.script == .hangul || next.script == .katakana {
        let (scalar, length) = decodeScalar(article.span, next.start)
        if scalar == 0x6708 || scalar == 0xC6D4 { return readMonthSign(value, at: index, place) }
        if scalar == 0x65E5 || scalar == 0xC77C || scalar == 0x5E74 || scalar == 0xB144 || scalar == 0x53F7 {
          return 1
        }
        if let scale = NumberReader.hanScale(scalar) {
          value *= scale
          end = next.start + length
        }
      } else if infos[index + 1] >= 0 {
        let info = cache.infos[infos[index + 1]]
        if info.month > 0 { return 1 }
        if let scale = NumberReader.scale(info.folded, language: analysis.search.language) {
          value *= scale
          end = next.end
          taken = 2
        }
      }
    }
    let percent = isPercent(end)
    if percent || value > 2 || value != Double(Int(value)), let key = NumberReader.key(value) {
      builder.add(
        vocabulary.number(percent ? .percent : .number, key), weight: 1, at: place, surface: word.start..<end)
    }
    return taken
  }

  /// `10月30日`, `10월 30일`: tells how many words it took.
  private func readMonthSign(_ month: Double, at index: Int, _ place: SignatureBuilder.Place) -> Int {
    guard month >= 1, month <= 12, words.indices.contains(index + 2), words[index + 2].script == .digit,
      words[index + 2].start - words[index + 1].end <= 3, case .value(let day) = readDigits(words[index + 2]),
      day >= 1, day <= 31
    else { return 1 }
    addDate(
      day: Int(day), month: Int(month), place, surface: words[index].start..<words[index + 2].end)
    return 3
  }

  private func isPercent(_ offset: Int) -> Bool {
    var offset = offset
    var blanks = 0
    while offset < article.count, blanks < 2 {
      let (scalar, length) = decodeScalar(article.span, offset)
      if scalar == 0x25 || scalar == 0x66A || scalar == 0xFF05 { return true }
      guard scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F else { return false }
      offset += length
      blanks += 1
    }
    return false
  }
}
