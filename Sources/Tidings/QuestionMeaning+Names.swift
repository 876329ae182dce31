internal import Signature

/// Names in questions, which are often typed in small letters and often stand alone.
extension QuestionMeaning {
  /// Words of a question whose first one is looked for by its sound.
  private static let fewWords = 4

  /// The names in a text of small letters, and in German the nouns: of words that mean nothing without a capital.
  func names(
    of text: String, language tag: String, beside signature: ArticleSignature
  ) -> [SignatureFeature] {
    func read(_ text: String) -> [SignatureFeature] {
      extractor.extract(title: text, text: "", language: tag, published: nil).features
    }
    var isChanged = false
    let words = text.split(separator: " ").map { word in
      let capitalised = QuestionMeaning.capitalised(word)
      guard capitalised != word, !read(String(word)).contains(where: \.kind.isMeaning) else {
        return String(word)
      }
      isChanged = true
      return capitalised
    }
    guard isChanged else { return [] }
    let known = Set(signature.features.map(\.hash))
    return read(words.joined(separator: " ")).filter {
      (tag == "de" ? $0.kind.isMeaning : [.place, .name, .organisation].contains($0.kind))
        && !known.contains($0.hash)
    }
  }

  /// The sounds of words that open a question of a few words and that no language knows: likely names, which articles
  /// in other scripts and spellings have by their consonants.
  ///
  /// - Parameter isUnfound: no article has a word of the text, so that one in small letters may be a name.
  func sounds(
    of text: String, _ readings: QuestionReadings, beside signature: ArticleSignature, isUnfound: Bool
  ) -> [SignatureFeature] {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count <= QuestionMeaning.fewWords else { return [] }
    var text = text
    if !text.contains(where: \.isUppercase) {
      guard isUnfound, words.count == 1 else { return [] }
      text = QuestionMeaning.capitalised(first)
    }
    extractor.takesOpenings = true
    defer { extractor.takesOpenings = false }
    let known = Set(signature.features.map(\.hash))
    var tags = [signature.language]
    if let lead = readings.lead, lead != signature.language { tags.append(lead) }
    for tag in tags {
      let found = extractor.extract(title: text, text: "", language: tag, published: nil).features
      let sounds = found.filter { feature in
        feature.kind == .skeleton && feature.key.count >= 3 && !known.contains(feature.hash)
          && isUnknown(feature.surface, readings)
      }
      if !sounds.isEmpty { return sounds }
    }
    return []
  }

  /// Whether no language that was asked has a word as it stands, nor the two likeliest a form of it.
  private func isUnknown(_ word: [UInt8], _ readings: QuestionReadings) -> Bool {
    let small = Array(String(decoding: word, as: UTF8.self).lowercased().utf8)
    for (index, reading) in readings.all.enumerated() {
      let tag = reading.signature.language
      if extractor.hasForm(word, language: tag) { return false }
      if index == 0 || tag == readings.lead, reading.means(word) || reading.means(small) { return false }
    }
    if let lead = readings.lead, extractor.hasForm(word, language: lead) { return false }
    return true
  }

  private static func capitalised(_ word: Substring) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
