internal import Lexicon

/// Numbers with the words that belong to them.
extension SignatureExtractor {
  /// A number as far as it is read.
  struct Amount {
    var value: Double
    /// How many words it takes.
    var words = 1
    /// The byte behind it.
    var end: Int
    /// What it was multiplied by last, as a power of ten.
    var power = 0
  }

  func readDigits(_ word: ScannedWord, _ words: NumberWords) -> ReadNumber {
    let text = article
    return NumberReader(words).read(text.span.extracting(word.start..<word.end))
  }

  /// What the word at an index is to a number beside it.
  func numberWord(_ index: Int) -> NumberWord {
    guard infos.indices.contains(index), infos[index] >= 0 else { return .none }
    return cache.infos[infos[index]].numberWord
  }

  /// Reads a number and what belongs to it; tells how many words it took.
  func readNumber(at index: Int, _ place: SignatureBuilder.Place, _ analysis: WordAnalysis) -> Int {
    let word = words[index]
    let numbers = analysis.search.numbers
    switch readDigits(word, numbers) {
    case .nothing: return 1
    case .date(let day, let month):
      addDate(day: day, month: month, place, surface: word.start..<word.end)
      return 1
    case .pair(let first, let second):
      for value in [first, second] {
        addNumber(value, place, surface: word.start..<word.end, from: index, words: 1, analysis)
      }
      open = OpenUnit()
      return 1
    case .value(let value):
      if let taken = readDay(value, at: index, place, analysis) { return taken }
      if isHour(at: index) { return 1 }
      let amount = amount(value, at: index, numbers)
      addNumber(
        amount.value, place, surface: word.start..<amount.end, from: index, words: amount.words, analysis)
      return amount.words
    }
  }

  /// One key for shares, sums of money and other numbers: units are written in as many ways as there are words for them.
  private func addNumber(
    _ value: Double, _ place: SignatureBuilder.Place, surface: Range<Int>, from index: Int, words count: Int,
    _ analysis: WordAnalysis
  ) {
    let unit = unit(
      beside: surface, from: index, words: count, language: analysis.search.language.description)
    guard value > 2 || value != value.rounded(.down) || unit?.unit == .percent,
      let key = NumberReader.key(value)
    else {
      open = OpenUnit()
      return
    }
    let feature = vocabulary.number(.number, key)
    builder.add(feature, weight: 1, at: place, surface: surface)
    if let (unit, written) = unit {
      builder.setUnit(unit, of: feature, at: surface, written: written)
      open = OpenUnit()
    } else {
      open = OpenUnit(number: (feature, surface))
    }
  }

  /// A time of day that is written like a decimal: `14.30 Uhr`, `pukul 19.00`.
  private func isHour(at index: Int) -> Bool {
    let word = words[index]
    let count = word.end - word.start
    guard count == 4 || count == 5, article[word.end - 3] == UInt8(ascii: ".") else { return false }
    return numberWord(index - 1) == .hour || numberWord(index + 1) == .hour
  }

  /// A number with its groups of thousands, its scales and its smaller parts.
  private func amount(_ value: Double, at index: Int, _ numbers: NumberWords) -> Amount {
    var amount = Amount(value: value, end: words[index].end)
    joinGroups(&amount, at: index, numbers)
    if let next = scanned(at: index + amount.words), next.start - amount.end <= 3 {
      if next.script.isUnspaced || next.script == .hangul {
        readUnspacedScales(&amount, at: index, numbers)
        return amount
      }
    }
    if numbers.scaleFirst, index > 0, case .scale(let power, _) = numberWord(index - 1), power > 0,
      words[index].followsDirectly, scanned(at: index - 2)?.script != .digit
    {
      amount.value *= tenTo(power)
      return amount
    }
    readScales(&amount, at: index, numbers)
    return amount
  }

  /// The letter at a byte of the article, and its length.
  func letter(at offset: Int) -> (scalar: UInt32, length: Int) {
    let text = article
    return decodeScalar(text.span, offset)
  }

  func scanned(at index: Int) -> ScannedWord? { words.indices.contains(index) ? words[index] : nil }

  /// `27 000`: up to three digits, and three more behind each blank.
  private func joinGroups(_ amount: inout Amount, at index: Int, _ numbers: NumberWords) {
    let first = words[index]
    guard first.end - first.start <= 3, amount.value >= 1, isPlain(first.start..<first.end) else {
      return
    }
    while amount.words < 5, let next = scanned(at: index + amount.words), next.script == .digit,
      isGroupBlank(amount.end..<next.start, numbers), next.end - next.start >= 3
    {
      // A decimal may stand behind the last group.
      let end = next.start + 3
      guard isPlain(next.start..<end) else { return }
      if end < next.end, article[end] != UInt8(ascii: ",") { return }
      guard case .value(let value) = readDigits(next, numbers), value < 1000 else { return }
      amount.value = amount.value * 1000 + value
      amount.words += 1
      amount.end = next.end
      if end < next.end { return }
    }
  }

  private func isPlain(_ range: Range<Int>) -> Bool {
    for offset in range where !(0x30...0x39).contains(article[offset]) { return false }
    return true
  }

  private func isGroupBlank(_ range: Range<Int>, _ numbers: NumberWords) -> Bool {
    guard range.count <= 3, range.count > 0 else { return false }
    let (scalar, length) = letter(at: range.lowerBound)
    guard length == range.count else { return false }
    return scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009 || scalar == 0x20 && numbers.groupsByBlank
  }
}

/// A power of ten.
func tenTo(_ power: Int) -> Double {
  var result = 1.0
  for _ in 0..<power { result *= 10 }
  return result
}
