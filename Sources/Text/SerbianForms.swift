/// Serbian in one script: readers of it write Cyrillic and Latin letters by turns.
enum SerbianForms {
  /// A folded word in Latin letters when its language is written in both; any other as it is.
  static func latin(_ word: [UInt16], language: String) -> [UInt16] {
    guard language == "sr" || language == "bs" || language == "hr",
      word.contains(where: { $0 >= 0x0430 && $0 <= 0x045F })
    else { return word }
    return word.flatMap { letters[$0] ?? [$0] }
  }

  /// Vuk Karadžić's letters and Ljudevit Gaj's, one for one.
  private static let letters: [UInt16: [UInt16]] = {
    let cyrillic = Array("абвгдђежзијклљмнњопрстћуфхцчџш".utf16)
    let latin = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(separator: " ")
    return Dictionary(uniqueKeysWithValues: zip(cyrillic, latin.map { Array($0.utf16) }))
  }()
}
