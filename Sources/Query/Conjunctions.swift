/// Words that join words, behind which one may begin with a hyphen that stands for what they share: "Import und -Export".
enum Conjunctions {
  /// Whether a word is one, in whatever case.
  static func contain(_ word: [UInt8]) -> Bool {
    word.count <= longest && words.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let longest = 24

  /// Without those that are other words elsewhere: a, of, na, at.
  private static let words = Set(
    """
    & and or nor und oder sowie bzw et ou y e o u i en og och eller ja tai sekä või
    lub oraz albo nebo alebo ani ili ali és vagy și sau dhe ose ve veya və eta edo agus
    dan atau và hoặc и или й і та або ды ці και ή ու կամ და ან ו או و أو یا और या এবং বা மற்றும் ಅಥವಾ మరియు และ หรือ
    と や 和 与 與 及 或 및
    """
    .split(whereSeparator: \.isWhitespace).map { String($0) })
}
