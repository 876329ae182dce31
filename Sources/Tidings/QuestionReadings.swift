internal import Signature

/// A question as it is read in one language.
struct QuestionReading {
  let signature: ArticleSignature
  /// The sum of what its words mean, each sense by its share.
  let meaning: Float
  /// The same, with less for what the tables do not have in this very form.
  let credit: Float
  /// Whether the tables have a word or a phrase of it in this very form.
  let isSure: Bool

  init(_ signature: ArticleSignature, _ extractor: SignatureExtractor) {
    self.signature = signature
    let isUnspaced = ["zh", "ja", "th"].contains(signature.language)
    var meaning: Float = 0
    var credit: Float = 0
    var isSure = false
    for feature in signature.features where feature.kind.isMeaning {
      let hasForm =
        isUnspaced || feature.surface.contains(0x20)
        || extractor.hasForm(feature.surface, language: signature.language)
      meaning += feature.frequency
      credit += feature.frequency * (hasForm ? 1 : 0.4)
      isSure = isSure || hasForm
    }
    self.meaning = meaning
    self.credit = credit
    self.isSure = isSure
  }

  /// Whether something of it means something where the words of a surface stand.
  func means(_ surface: [UInt8]) -> Bool {
    signature.features.contains { $0.kind.isMeaning && $0.surface == surface }
  }
}

/// A question as it is read in each language in which it may be.
///
/// Questions are short, and their language is not sure: `police` is a force in English and French and shelves in
/// Croatian. A reading counts by what its words mean in it and by how likely its language is: most likely is that of
/// most speakers of the script, else by its share of the index.
struct QuestionReadings {
  /// Each of them; first that in the language that was guessed.
  let all: [QuestionReading]
  let likeliest: QuestionReading
  /// The language of most speakers of the question's script.
  let lead: String?
  /// Those of the index, then those of the tables, in which it may be written.
  let languages: [String]
  /// Whether it is no more than a word.
  let isWord: Bool
  private let shares: [String: Float]
  /// A sense of another language is left out below this part of the best one's evidence, and counts for half.
  private static let leastEvidence: Float = 0.6

  /// - Parameters:
  ///   - first: what stands where no reading means anything.
  ///   - guess: the language that it seems to be in; of a single word that says too little to count.
  init(
    _ all: [QuestionReading], _ first: QuestionReading, lead: String?, guess: String, isWord: Bool,
    languages: [String], counts: [String: Int]
  ) {
    self.all = all
    self.lead = lead
    self.languages = languages
    self.isWord = isWord
    let total = Float(max(1, counts.values.reduce(0, +)))
    shares = counts.mapValues { Float($0) / total }
    var best = first
    var most: Float = 0
    for reading in all {
      let tag = reading.signature.language
      let likelihood = tag == guess && !isWord ? 1 : QuestionReadings.likelihood(tag, lead: lead, shares)
      let weight = reading.credit * likelihood
      if weight > most {
        most = weight
        best = reading
      }
    }
    likeliest = best
  }

  private static func likelihood(_ tag: String, lead: String?, _ shares: [String: Float]) -> Float {
    tag == lead ? 1 : 0.4 + 0.6 * (shares[tag] ?? 0)
  }

  /// What a single word means besides in the languages that have it as it stands: senses for which about as much speaks
  /// as for the best one, so that none that is rare stands for the word.
  var otherSenses: [SignatureFeature] {
    var sums: [UInt64: (feature: SignatureFeature, most: Float, sum: Float)] = [:]
    for reading in all
    where reading.isSure || reading.signature.language == likeliest.signature.language {
      let likelihood = QuestionReadings.likelihood(reading.signature.language, lead: lead, shares)
      for feature in reading.signature.features where feature.kind.isMeaning && feature.frequency > 0 {
        let evidence = likelihood * feature.frequency
        var sense = sums[feature.hash] ?? (feature, 0, 0)
        sense.most = max(sense.most, evidence)
        sense.sum += evidence
        sums[feature.hash] = sense
      }
    }
    let known = Set(likeliest.signature.features.map(\.hash))
    let frequency = likeliest.signature.features.filter(\.kind.isMeaning).map(\.frequency).max() ?? 0
    var found = sums.values.map { sense in
      (feature: sense.feature, evidence: sense.most + 0.3 * (sense.sum - sense.most))
    }
    let best = found.map(\.evidence).max() ?? 0
    found = found.filter {
      $0.evidence >= QuestionReadings.leastEvidence * best && !known.contains($0.feature.hash)
    }
    found.sort { ($1.evidence, $0.feature.hash) < ($0.evidence, $1.feature.hash) }
    let senses = found.map { sense in
      sense.feature.scaled(by: 0.45 * frequency * sense.evidence / best / sense.feature.frequency)
    }
    // A signature keeps eighths.
    return senses.filter { $0.frequency >= 0.125 }
  }
}
