/// What a piece of a signature is.
package enum FeatureKind: UInt8, Sendable, CaseIterable {
  /// A thing or a role, by its id in the lexicon.
  case concept = 0x63  // c
  /// What happened: an earthquake, an arrest, a final.
  case happening = 0x68  // h
  /// A stage of an event: announced, signed, sentenced.
  case stage = 0x65  // e
  /// A person or another name of the lexicon.
  case name = 0x6E  // n
  /// An organisation, a party, a company, a newsroom.
  case organisation = 0x6F  // o
  /// A country, a people, a region or a city.
  case place = 0x70  // p
  /// The consonants of a capitalised or unknown word.
  case skeleton = 0x73  // s
  /// The first five letters of a word; two characters of Chinese.
  case prefix = 0x77  // w
  /// A number.
  case number = 0x23  // #
  /// A share of a hundred. Its key is the number's, with which it meets others.
  case percentage = 0x25  // %
  /// An amount of money: the digits, a blank and the currency's code, or `?` where it is not told. It meets others by its
  /// digits, which alone make its hash and its term; what differs in its unit is compared by ``NumberUnit``.
  case sum = 0x6D  // m
  /// A day of the year.
  case date = 0x64  // d
  /// The day on which something is told to happen, `2026-03-10`: of a dated article, read off a date, a weekday or a word like
  /// yesterday where it opens. It is compared by itself and is no term of the index.
  case day = 0x44  // D
  /// A currency.
  case money = 0x24  // $

  /// A concept or a name of the lexicon or of CLDR: compared by meaning.
  package var isMeaning: Bool {
    switch self {
    case .concept, .happening, .stage, .name, .organisation, .place: true
    default: false
    }
  }

  /// A number of any sort.
  package var isNumber: Bool {
    switch self {
    case .number, .percentage, .sum, .date, .money: true
    default: false
    }
  }
}

/// One piece of an article's signature.
package struct SignatureFeature: Hashable, Sendable {
  package var kind: FeatureKind
  /// Language-neutral bytes: a lexicon id, a skeleton, digits.
  package var key: [UInt8]
  /// How often it stands in the article; senses of an ambiguous word count by their share.
  package var frequency: Float
  package var inTitle: Float
  /// In the first three sentences.
  package var inLead: Float
  /// In the first sixty words, title included.
  package var inOpening: Float
  /// Where it stands first, as written.
  package var surface: [UInt8]
  /// The number of words before it.
  package var position: Int

  package init(
    kind: FeatureKind, key: [UInt8], frequency: Float, inTitle: Float = 0, inLead: Float = 0,
    inOpening: Float = 0, surface: [UInt8] = [], position: Int = 0
  ) {
    self.kind = kind
    self.key = key
    self.frequency = frequency
    self.inTitle = inTitle
    self.inLead = inLead
    self.inOpening = inOpening
    self.surface = surface
    self.position = position
  }

  /// A hash of kind and key, the same in every run.
  package var hash: UInt64 { SignatureFeature.hash(kind, key) }

  package static func hash(_ kind: FeatureKind, _ key: [UInt8]) -> UInt64 { hash(kind, key.span) }

  @inline(__always)
  static func hash(_ kind: FeatureKind, _ key: Span<UInt8>) -> UInt64 {
    switch kind {
    case .percentage: return plainHash(.number, key)
    case .sum: return plainHash(.number, key.extracting(0..<digits(key)))
    default: return plainHash(kind, key)
    }
  }

  /// The digits at the beginning of a sum's key.
  static func digits(_ key: Span<UInt8>) -> Int {
    var count = 0
    while count < key.count, key[count] != 0x20 { count += 1 }
    return count
  }

  @inline(__always)
  private static func plainHash(_ kind: FeatureKind, _ key: Span<UInt8>) -> UInt64 {
    // The kind is mixed in as a byte of its own: else `parts` of one kind were `darts` of another.
    var state = (0xCBF2_9CE4_8422_2325 ^ UInt64(kind.rawValue)) &* 0x0000_0100_0000_01B3
    for index in key.indices { state = (state ^ UInt64(key[index])) &* 0x0000_0100_0000_01B3 }
    state ^= state >> 32
    state &*= 0xD6E8_FEB8_6659_FD93
    return state ^ state >> 32
  }
}
