/// Terms of Korean words: without their particles, and the pairs of syllables inside.
enum KoreanForms {
  /// Adds the stem and, inside longer stems, each pair of syllables: compounds are written together.
  static func add(_ word: [UInt16], to terms: inout TermList) {
    let stem = withoutParticles(word)
    if stem.count == 1, word.count > 1 {
      // 회의 is a meeting or something of 회: the whole is likelier.
      terms.add(word, .main)
      terms.add(stem, .variant)
      return
    }
    terms.add(stem, .main)
    if stem.count > 2 {
      for index in 0..<(stem.count - 1) where isSyllable(stem[index]) && isSyllable(stem[index + 1]) {
        terms.add(Array(stem[index...(index + 1)]), .variant)
      }
    }
  }

  static func isSyllable(_ unit: UInt16) -> Bool {
    (0xAC00...0xD7A3).contains(unit)
  }

  /// Takes one particle or verb ending, the longest that leaves two syllables, else one short
  /// particle that leaves one.
  static func withoutParticles(_ word: [UInt16]) -> [UInt16] {
    guard word.count > 1, let last = word.last, isSyllable(last) else { return word }
    for ending in endings where word.count - ending.count >= 2 {
      if word.suffix(ending.count).elementsEqual(ending) {
        return Array(word.dropLast(ending.count))
      }
    }
    if word.count == 2, shortParticles.contains(last) { return [word[0]] }
    return word
  }

  private static let shortParticles = Set("은는을를의이가에도".utf16)

  private static let endings: [[UInt16]] = {
    let list = """
      에서는 에서의 에서도 에게서 에게는 으로서 으로써 으로는 으로도 으로부터 로부터 이라는 이라고 이라도 까지는 까지의 부터는 보다는
      에서 에게 에는 에도 에의 으로 로서 로써 로는 로도 라는 라고 라도 까지 부터 보다 처럼 마다 조차 마저 밖에 이나 이며 이자 이란 이다 하고 들은 들이 들을 들의 들에게 들과
      이었던 였던 이었다 였다 입니까 입니다 인가요 인가 인지 이고 이지만 하였다 했다 했던 하는 하여 하며 하면 하기 하게 하지 한다 해서 했고 되었다 됐다 되는 되어 된다 되며
      은 는 이 가 을 를 의 에 로 와 과 도 만 나 랑 야 인 한 할 된 될 함 됨
      """
    return list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf16) }
      .sorted { $0.count > $1.count }
  }()
}
