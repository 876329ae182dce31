internal import Lexicon

/// What multiplies a number, and the smaller parts behind it.
extension SignatureExtractor {
  /// `3 millions`, `7 लाख करोड़`, `4 mil millones`, `17 ارب 30 کروڑ`, `27 ezer 500`.
  func readScales(_ amount: inout Amount, at index: Int, _ numbers: NumberWords) {
    guard let power = takeScale(&amount, at: index) else { return }
    amount.value *= tenTo(power)
    amount.power = power
    while let more = takeScale(&amount, at: index) {
      amount.value *= tenTo(more)
      amount.power = more
    }
    while addPart(&amount, at: index, numbers) {}
  }

  /// The scale behind a number, with a word between them if the language puts one there.
  private func takeScale(_ amount: inout Amount, at index: Int) -> Int? {
    var next = index + amount.words
    if amount.power == 0, numberWord(next) == .joint { next += 1 }
    guard case .scale(let power, let needsCurrency) = numberWord(next), power > 0,
      power >= amount.power, words[next].start - amount.end <= 4
    else { return nil }
    let word = words[next]
    if needsCurrency, !hasCurrency(before: words[index].start, behind: word.end) { return nil }
    // 200k, but not the letter in 15 K.
    if word.end - word.start == 1, !needsCurrency, word.start != amount.end { return nil }
    amount.words = next + 1 - index
    amount.end = word.end
    return power
  }

  private func hasCurrency(before start: Int, behind end: Int) -> Bool {
    if end < article.count, isCurrency(letter(at: end).scalar) { return true }
    var offset = start - 1
    while offset > 0, article[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset >= 0 && isCurrency(letter(at: offset).scalar)
  }

  private func isCurrency(_ scalar: UInt32) -> Bool {
    scalar == 0x24 || (0xA2...0xA5).contains(scalar) || (0x20A0...0x20C0).contains(scalar)
  }

  /// Adds a part that is smaller than the scale before it: one with a scale of its own, or the last three digits.
  private func addPart(_ amount: inout Amount, at index: Int, _ numbers: NumberWords) -> Bool {
    var next = index + amount.words
    if numberWord(next) == .joint { next += 1 }
    guard let word = scanned(at: next), word.script == .digit, word.followsDirectly,
      word.start - amount.end <= 4,
      case .value(let value) = readDigits(word, numbers)
    else { return false }
    var part = Amount(value: value, end: word.end)
    guard let power = takeScale(&part, at: next) else {
      guard amount.power == 3, value >= 100, value < 1000, word.end - word.start == digitLength(word) * 3
      else { return false }
      amount.value += value
      amount.power = 0
      amount.words = next + 1 - index
      amount.end = word.end
      return true
    }
    guard value * tenTo(power) < tenTo(amount.power) else { return false }
    amount.value += value * tenTo(power)
    amount.power = power
    amount.words = next + part.words - index
    amount.end = part.end
    return true
  }

  /// The bytes of the first digit.
  private func digitLength(_ word: ScannedWord) -> Int { letter(at: word.start).length }

  /// `2億5000万`, `8천600만`, `4万亿`, `3 พันล้าน`: scales and digits that touch each other.
  func readUnspacedScales(_ amount: inout Amount, at index: Int, _ numbers: NumberWords) {
    // 제3조 and 第3: an article of a law, a place in a row.
    if let before = scanned(at: index - 1), before.end == words[index].start, isOrdinal(before) { return }
    var sum = UnspacedSum(amount.value)
    while let next = scanned(at: index + amount.words), next.script.isUnspaced || next.script == .hangul,
      next.start - amount.end <= (next.script == .hangul ? 0 : 3)
    {
      var offset = next.start
      var power = 0
      while offset < next.end, let scale = unspacedScale(at: offset) {
        sum.multiply(by: scale.power)
        power = scale.power
        offset += scale.length
      }
      if power == 0 { break }
      amount.end = offset
      // Letters behind the scales are read as those of any other run.
      guard offset == next.end, let digits = scanned(at: index + amount.words + 1),
        digits.script == .digit,
        goesOn(
          digits, at: index + amount.words + 1, from: offset,
          mayPart: next.script == .hangul || next.script == .thai),
        case .value(let value) = readDigits(digits, numbers), value < tenTo(power)
      else { break }
      sum.add(value)
      amount.words += 2
      amount.end = digits.end
    }
    amount.value = sum.value
  }

  private func unspacedScale(at offset: Int) -> (power: Int, length: Int)? {
    let text = article
    return NumberWords.unspaced.scale(text.span, at: offset)
  }

  /// Digits behind a scale touch it; in Korean and Thai a blank may stand between if the digits have a scale too, in
  /// Thai also before that one.
  private func goesOn(_ digits: ScannedWord, at index: Int, from end: Int, mayPart: Bool) -> Bool {
    if digits.start == end { return true }
    guard mayPart, digits.followsDirectly, digits.start == end + 1, let next = scanned(at: index + 1),
      next.start == digits.end || next.script == .thai && next.start == digits.end + 1
    else {
      return false
    }
    return unspacedScale(at: next.start) != nil
  }

  private func isOrdinal(_ word: ScannedWord) -> Bool {
    guard word.end - word.start >= 3, word.script == .han || word.script == .hangul else { return false }
    let (scalar, _) = letter(at: word.end - 3)
    return scalar == 0x7B2C || scalar == 0xC81C
  }
}

/// A number whose scales nest: hundreds and thousands count inside their myriad.
struct UnspacedSum {
  private var closed = 0.0
  /// The last myriad, which a larger scale right behind it multiplies.
  private var myriad = 0.0
  private var section = 0.0
  private var pending: Double

  init(_ value: Double) { pending = value }

  mutating func multiply(by power: Int) {
    // Thai แสน and หมื่น behind ล้าน are smaller parts: 1 ล้าน 5 แสน is 1,500,000.
    if power >= 4, section >= tenTo(power) {
      closed += section
      section = 0
    }
    if power < 4 || section + pending > 0 && power == 6 {
      pending *= tenTo(power)
    } else if section + pending > 0 {
      closed += myriad
      myriad = (section + pending) * tenTo(power)
      section = 0
      pending = 0
    } else {
      myriad *= tenTo(power)
    }
  }

  mutating func add(_ value: Double) {
    section += pending
    pending = value
  }

  var value: Double { closed + myriad + section + pending }
}
