internal import ICU

/// Terms of words in Chinese and Japanese writing.
enum Ideographs {
  /// Adds the word in simplified characters, and the pairs and single characters inside it.
  static func add(_ word: [UInt16], to terms: inout TermList) {
    let simple = HanForms.simplified(word)
    terms.add(simple, .main)
    guard simple.count > 1, simple.contains(where: isHan) else { return }
    if simple.count > 2 {
      for index in 0..<(simple.count - 1) where isHan(simple[index]) && isHan(simple[index + 1]) {
        terms.add(inside + simple[index...(index + 1)], .inner)
      }
    }
    for unit in simple where isHan(unit) { terms.add(inside + [unit], .inner) }
  }

  /// Marks a term that stands for characters inside or across words; a private-use character.
  static let inside: [UInt16] = [0xE000]

  static func isHan(_ unit: UInt16) -> Bool {
    (0x4E00...0x9FFF).contains(unit) || (0x3400...0x4DBF).contains(unit) || unit == 0x3005
  }
}
