package import Signature

/// A place that an article names.
///
/// 370 ns a feature to make ready (`Benchmarks bench pair/make`).
struct PlaceShare: Sendable {
  let hash: UInt64
  /// Its share of the article's places.
  let share: Float
  /// The country in which it lies, where that is known.
  let country: UInt64?

  init(_ hash: UInt64, _ share: Float) {
    self.hash = hash
    self.share = share
    country = PlaceCountries.countries[hash]
  }
}

/// A name that an article is mainly about, by its sound, with its share of all of these.
struct NameShare: Sendable {
  let hash: UInt64
  let share: Float
  /// A word of a title alone may begin with a capital and be no name.
  let standsTwice: Bool
}

/// A signature made ready for comparing: weighted vectors of its channels.
package final class PreparedSignature: Sendable {
  /// The article's signature as an index keeps it, without its features: few are ever asked for.
  package let signature: EncodedSignature
  /// What the article's words mean by what the index has learned.
  private let learned: [SignatureFeature]
  package let published: Int64?
  package let vectors: [FeatureVector]
  /// Skeletons as Japanese and Korean can tell them.
  let mergedSkeletons: FeatureVector
  /// Places with their share of the article's places, lead counted more.
  let places: [PlaceShare]
  /// Places that the article is mainly about.
  let mainPlaces: [PlaceShare]
  /// Places that stand twice.
  let oftenPlaces: [PlaceShare]
  /// Countries that stand twice, counting the cities and regions in them.
  let mainCountries: [PlaceShare]
  /// The countries in which it names a city or a region.
  let innerCountries: Set<UInt64>
  /// Names that the article is mainly about.
  let mainNames: [NameShare]
  let facts: Facts
  let numbers: Int
  /// What its numbers count, of those that tell it, sorted by hash.
  let units: [CountedNumber]
  /// Days on which it tells that something happened, by hash.
  let days: [UInt64]
  /// How much of what it says the lexicon reaches, 0 to 1.
  let reach: Float
  let hasCoarseNames: Bool
  let hasTitle: Bool

  package init(
    _ signature: EncodedSignature, published: Int64?, statistics: some FeatureStatistics, model: EventModel,
    learned: LearnedTranslations? = nil
  ) {
    self.signature = signature.withoutFeatures
    self.published = published
    let ownHashes = signature.features.map(\.hash)
    let meanings = PreparedSignature.learned(signature, ownHashes, learned)
    self.learned = meanings.map(\.feature)
    let language = signature.language
    let ownCount = Float(statistics.articleCount(language: language))
    let counts = statistics.frequencies(hashes: ownHashes, language: language) {
      signature.term(of: signature.features[$0])
    }
    var sorting = Sorting(signature, model: model, articleCount: ownCount)
    for (index, feature) in signature.features.enumerated() {
      sorting.add(
        feature.kind, hash: feature.hash, frequency: feature.frequency, inTitle: feature.inTitle,
        inLead: feature.inLead, inOpening: feature.inOpening, count: counts[index])
    }
    // A learned meaning is as frequent as the word that it was read from.
    for (feature, source) in meanings {
      sorting.add(
        feature.kind, hash: feature.hash, frequency: feature.frequency, inTitle: feature.inTitle,
        inLead: feature.inLead, inOpening: feature.inOpening, count: counts[source])
    }
    let sorted = sorting.sorted()
    vectors = sorted.channels.map { FeatureVector($0) }
    mergedSkeletons = FeatureVector(sorted.merged)
    let places = sorted.places
    let total = places.reduce(0) { $0 + $1.weight }
    let largest = places.map(\.weight).max() ?? 0
    self.places = places.map { PlaceShare($0.hash, $0.weight / max(total, 1e-9)) }
    innerCountries = Set(self.places.compactMap(\.country))
    mainPlaces = PreparedSignature.shares(places.filter { $0.weight >= 0.4 * largest && $0.isFrequent })
    oftenPlaces = PreparedSignature.shares(places.filter { $0.weight >= 0.4 * largest && $0.frequency >= 2 })
    mainCountries = PreparedSignature.mainCountries(places)
    let largestName = sorted.names.map(\.weight).max() ?? 0
    let mainNames = sorted.names.filter { $0.weight >= 0.4 * largestName }
    let nameTotal = mainNames.reduce(0) { $0 + $1.weight }
    self.mainNames = mainNames.map {
      NameShare(hash: $0.hash, share: $0.weight / max(nameTotal, 1e-9), standsTwice: $0.standsTwice)
    }
    facts = Facts(sorted.facts)
    numbers = sorted.numberCount
    days = sorted.days
    units = CountedNumber.all(in: signature)
    reach = model.reach(meanings: vectors[Channel.meaning.rawValue].hashes.count, words: signature.wordCount)
    hasTitle = signature.features.contains { $0.inTitle > 0 }
    hasCoarseNames = language.hasPrefix("ja") || language.hasPrefix("ko")
  }

  /// - Returns: `nil` for a signature that cannot be kept.
  package convenience init?(
    _ signature: ArticleSignature, published: Int64?, statistics: some FeatureStatistics, model: EventModel
  ) {
    guard let encoded = EncodedSignature(signature.encode()) else { return nil }
    self.init(encoded, published: published, statistics: statistics, model: model)
  }

  private static func shares(_ places: [Sorting.Place]) -> [PlaceShare] {
    let total = places.reduce(0) { $0 + $1.weight }
    return places.map { PlaceShare($0.hash, $0.weight / max(total, 1e-9)) }
  }

  private static func mainCountries(_ places: [Sorting.Place]) -> [PlaceShare] {
    var order: [UInt64] = []
    var sums: [UInt64: (weight: Float, frequency: Float)] = [:]
    for place in places {
      let country = PlaceCountries.countries[place.hash] ?? place.hash
      if sums[country] == nil { order.append(country) }
      let sum = sums[country] ?? (0, 0)
      sums[country] = (sum.weight + place.weight, sum.frequency + place.frequency)
    }
    let largest = sums.values.map(\.weight).max() ?? 0
    return shares(
      order.compactMap { country in
        guard let sum = sums[country], sum.weight >= 0.4 * largest, sum.frequency >= 2 else { return nil }
        return Sorting.Place(hash: country, weight: sum.weight, frequency: sum.frequency, isFrequent: true)
      })
  }

  /// The features that a signature's words are by what was learned for its language, each with the place of the word's
  /// own feature.
  private static func learned(
    _ signature: EncodedSignature, _ hashes: [UInt64], _ learned: LearnedTranslations?
  ) -> [(feature: SignatureFeature, source: Int)] {
    let found = learned?.meanings(of: hashes, language: signature.language) ?? []
    if found.isEmpty { return [] }
    var known = Set(hashes)
    var meanings: [(feature: SignatureFeature, source: Int)] = []
    for (place, meaning) in found {
      var feature = signature.decoded(signature.features[place])
      guard feature.kind == .prefix || feature.kind == .skeleton else { continue }
      let hash = SignatureFeature.hash(meaning.kind, meaning.key)
      guard known.insert(hash).inserted else { continue }
      if feature.surface.isEmpty { feature.surface = feature.key }
      feature.kind = meaning.kind
      feature.key = meaning.key
      feature.frequency *= meaning.weight
      feature.inTitle *= meaning.weight
      feature.inLead *= meaning.weight
      feature.inOpening *= meaning.weight
      meanings.append((feature, place))
    }
    return meanings
  }
}

extension PreparedSignature {
  /// The signature's features, then those that its words mean by what the index has learned.
  ///
  /// - Complexity: O(bytes of the signature), each time.
  package var features: [SignatureFeature] { ownFeatures + learned }

  /// The signature's features.
  var ownFeatures: [SignatureFeature] { EncodedSignature(signature.bytes)?.decodedFeatures ?? [] }

  /// About what it takes in memory.
  var byteCount: Int {
    let terms = vectors.reduce(mergedSkeletons.hashes.count) { $0 + $1.hashes.count }
    return 1_024 + signature.byteCount + 16 * terms + 24
      * (places.count + mainPlaces.count + oftenPlaces.count + mainCountries.count) + facts.byteCount
      + 200 * learned.count
  }

  /// The features that tell most about the article, with their weights, the strongest first.
  package func strongest(limit: Int) -> [(SignatureFeature, Float)] {
    var weights: [Int: Float] = [:]
    for channel in [Channel.meaning, .skeleton, .number, .prefix] {
      let factor: Float = channel == .meaning ? 1 : channel == .prefix ? 0.25 : 0.5
      let vector = vectors[channel.rawValue]
      for index in vector.hashes.indices {
        weights[Int(vector.origins[index]), default: 0] += factor * vector.weights[index]
      }
    }
    let features = features
    return weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map {
      (features[$0.key], $0.value)
    }
  }
}
