internal import ICU

/// Japanese in Han characters alone, as titles of few words may be, beside Chinese.
enum JapaneseHan {
  /// Whether a text of Han characters without kana is Japanese: it has characters that only Japan writes, or such that
  /// simplified Chinese shares with Japan beside such that traditional Chinese does, or a word that Chinese does not have.
  static func isLikely(_ utf8: some Collection<UInt8>) -> Bool {
    let text = String(decoding: utf8, as: UTF8.self)
    var (own, foreign, simplified, traditional) = (0, 0, 0, 0)
    for unit in text.utf16 where unit >= first && unit <= last {
      switch uses[Int(unit - first)] {
      case japan: own += 1
      case mainland, taiwan, mainland | taiwan: foreign += 1
      case japan | mainland: simplified += 1
      case japan | taiwan: traditional += 1
      default: break
      }
    }
    if own > foreign { return true }
    if foreign > 0 { return false }
    return simplified > 0 && traditional > 0 || words.contains { text.contains($0) }
  }

  /// Words of the news that are none in Chinese, of characters that Chinese has.
  private static let words = [
    "五輪", "大統領", "津波", "台風", "震度", "万博", "株式", "容疑者", "衆院", "参院", "与党", "野党", "試合", "世論",
    "邦人", "能登",
  ]

  private static let first: UInt16 = 0x4E00
  private static let last: UInt16 = 0x9FFF

  private static let japan: UInt8 = 1
  private static let mainland: UInt8 = 2
  private static let taiwan: UInt8 = 4

  /// Who writes a character, by the sets that each began with: JIS X 0208, GB 2312, Big5.
  private static let uses: [UInt8] = {
    var uses = [UInt8](repeating: 0, count: Int(last - first) + 1)
    let sets: [(encoding: String, leads: [ClosedRange<UInt8>], use: UInt8)] = [
      ("Shift_JIS", [0x88...0x9F, 0xE0...0xEA], japan), ("GB2312", [0xB0...0xF7], mainland),
      ("Big5", [0xA4...0xC6, 0xC9...0xF9], taiwan),
    ]
    for set in sets {
      var bytes: [UInt8] = []
      for lead in set.leads.joined() {
        for trail: UInt8 in 0x40...0xFE { bytes += [lead, trail, 0x0A] }
      }
      guard let text = try? Converter(set.encoding).decode(bytes) else { continue }
      for unit in text.utf16 where unit >= first && unit <= last { uses[Int(unit - first)] |= set.use }
    }
    return uses
  }()
}
