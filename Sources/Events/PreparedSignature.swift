internal import Glibc
package import Signature

/// A vector of features, sorted by hash, of length one.
package struct FeatureVector: Sendable {
  package var hashes: [UInt64] = []
  package var weights: [Float] = []
  /// Index of each feature in the signature.
  package var origins: [Int32] = []

  var isEmpty: Bool { hashes.isEmpty }

  /// - Parameter terms: sorted by hash; the weights of equal hashes are added.
  init(_ terms: [(hash: UInt64, weight: Float, origin: Int)]) {
    var sum: Float = 0
    for term in terms where term.weight > 0 { sum += term.weight * term.weight }
    let scale = sum > 0 ? 1 / sum.squareRoot() : 0
    hashes.reserveCapacity(terms.count)
    weights.reserveCapacity(terms.count)
    origins.reserveCapacity(terms.count)
    for term in terms where term.weight > 0 {
      if hashes.last == term.hash {
        weights[weights.count - 1] += term.weight * scale
        continue
      }
      hashes.append(term.hash)
      weights.append(term.weight * scale)
      origins.append(Int32(term.origin))
    }
  }

  /// The inner product with another vector.
  func cosine(_ other: FeatureVector) -> Float {
    var sum: Float = 0
    forEachShared(other) { _, i, j in sum += weights[i] * other.weights[j] }
    return min(1, sum)
  }

  /// Calls `body` with each feature that both have and its place in each.
  @inline(__always)
  func forEachShared(_ other: FeatureVector, _ body: (UInt64, Int, Int) -> Void) {
    let left = hashes.span
    let right = other.hashes.span
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        body(left[i], i, j)
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  func contains(_ hash: UInt64) -> Bool {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }
}

/// A place that an article names.
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

/// A signature made ready for comparing: weighted vectors of its channels.
package final class PreparedSignature: Sendable {
  /// The article's signature without its features.
  package let signature: ArticleSignature
  /// The signature as an index keeps it: a quarter of what its features take in memory, and few are ever asked for.
  private let encoded: [UInt8]
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
  /// The countries in which it names a city or a region.
  let innerCountries: Set<UInt64>
  let numbers: Int
  let hasCoarseNames: Bool
  let hasTitle: Bool

  /// - Parameter encoded: the signature as an index keeps it, where it was read from one.
  package init(
    _ signature: ArticleSignature, encoded: [UInt8]? = nil, published: Int64?,
    statistics: some FeatureStatistics, model: EventModel, learned: LearnedTranslations? = nil
  ) {
    var head = signature
    head.features = []
    self.signature = head
    self.encoded = encoded ?? signature.encode()
    // A hash is of all bytes of a key, so each is made once.
    let ownHashes = signature.features.map(\.hash)
    let (features, hashes, sources) = PreparedSignature.completed(signature, ownHashes, learned)
    self.learned = Array(features[signature.features.count...])
    self.published = published
    let language = signature.language
    let ownCount = Float(statistics.articleCount(language: language))
    var channels: [[(hash: UInt64, weight: Float, origin: Int)]] = Array(repeating: [], count: Channel.count)
    var merged: [(hash: UInt64, weight: Float, origin: Int)] = []
    var places: [(hash: UInt64, weight: Float, isFrequent: Bool, origin: Int)] = []
    var numbers = 0
    var counts = statistics.frequencies(of: signature.features, hashes: ownHashes, language: language)
    // A learned meaning is as frequent as the word that it was read from.
    for source in sources { counts.append(counts[source]) }
    // In the order of their hashes, so that all channels are sorted at once.
    let order = hashes.indices.sorted { (hashes[$0], $0) < (hashes[$1], $1) }
    for index in order {
      let feature = features[index]
      let hash = hashes[index]
      let count = counts[index]
      let prior = FrequencyPrior.share(feature.kind, hash: hash)
      let share = (Float(count) + model.priorArticles * prior) / (ownCount + model.priorArticles)
      let idf = max(0, -log(share)) * model.weight(of: feature.kind)
      let boosted = feature.frequency + 2 * feature.inLead + 2 * feature.inTitle
      let weight = weighted(boosted) * idf
      switch feature.kind {
      case .concept, .happening, .stage, .name, .organisation, .place:
        channels[Channel.meaning.rawValue].append((hash, weight, index))
        if feature.inOpening > 0 {
          channels[Channel.opening.rawValue].append((hash, weighted(feature.inOpening) * idf, index))
        }
        if feature.kind == .happening || feature.kind == .stage {
          let told = 2 * feature.inTitle + feature.inLead
          if told > 0 { channels[Channel.news.rawValue].append((hash, weighted(told) * idf, index)) }
        }
        if feature.kind == .place {
          channels[Channel.place.rawValue].append((hash, weight, index))
          places.append((hash, boosted, feature.frequency >= (feature.inTitle > 0 ? 2 : 3), index))
        }
      case .skeleton:
        channels[Channel.skeleton.rawValue].append((hash, weight, index))
        let key = Skeleton.merged(feature.key)
        merged.append((SignatureFeature.hash(.skeleton, key), weight, index))
      case .prefix: channels[Channel.prefix.rawValue].append((hash, weight, index))
      case .number, .date, .money:
        if feature.kind != .money { numbers += 1 }
        channels[Channel.number.rawValue].append((hash, weight, index))
      }
    }
    vectors = channels.map { FeatureVector($0) }
    mergedSkeletons = FeatureVector(merged.sorted { ($0.hash, $0.origin) < ($1.hash, $1.origin) })
    places.sort { $0.origin < $1.origin }
    let total = places.reduce(0) { $0 + $1.weight }
    let largest = places.map(\.weight).max() ?? 0
    self.places = places.map { PlaceShare($0.hash, $0.weight / max(total, 1e-9)) }
    innerCountries = Set(self.places.compactMap(\.country))
    let main = places.filter { $0.weight >= 0.4 * largest && $0.isFrequent }
    let mainTotal = main.reduce(0) { $0 + $1.weight }
    mainPlaces = main.map { PlaceShare($0.hash, $0.weight / max(mainTotal, 1e-9)) }
    self.numbers = numbers
    hasTitle = signature.features.contains { $0.inTitle > 0 }
    hasCoarseNames = language.hasPrefix("ja") || language.hasPrefix("ko")
  }
}

extension PreparedSignature {
  /// The signature's features, then those that its words mean by what the index has learned.
  ///
  /// - Complexity: O(bytes of the signature), each time.
  package var features: [SignatureFeature] { ownFeatures + learned }

  /// The signature's features.
  var ownFeatures: [SignatureFeature] { ArticleSignature(decoding: encoded)?.features ?? [] }

  /// About what it takes in memory.
  var byteCount: Int {
    let terms = vectors.reduce(mergedSkeletons.hashes.count) { $0 + $1.hashes.count }
    return 1_024 + encoded.count + 16 * terms + 16 * (places.count + mainPlaces.count)
      + 4 * signature.sketch.count + 200 * learned.count
  }

  /// The features of a signature with those that were learned for its language, the hashes of all, and the places
  /// of the words that the learned ones stand for.
  private static func completed(
    _ signature: ArticleSignature, _ hashes: [UInt64], _ learned: LearnedTranslations?
  ) -> (features: [SignatureFeature], hashes: [UInt64], sources: [Int]) {
    let found = learned?.meanings(of: hashes, language: signature.language) ?? []
    if found.isEmpty { return (signature.features, hashes, []) }
    var (features, hashes, sources) = (signature.features, hashes, [Int]())
    var known = Set(hashes)
    for (place, meaning) in found {
      var feature = signature.features[place]
      guard feature.kind == .prefix || feature.kind == .skeleton else { continue }
      let hash = SignatureFeature.hash(meaning.kind, meaning.key)
      guard known.insert(hash).inserted else { continue }
      if feature.surface.isEmpty { feature.surface = feature.key }
      feature.kind = meaning.kind
      feature.key = meaning.key
      feature.frequency *= meaning.weight
      features.append(feature)
      hashes.append(hash)
      sources.append(place)
    }
    return (features, hashes, sources)
  }

  /// The features that tell most about the article, with their weights, the strongest first.
  package func strongest(limit: Int, model: EventModel) -> [(SignatureFeature, Float)] {
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

/// `1 + ln tf`, and less below one.
private func weighted(_ frequency: Float) -> Float {
  frequency >= 1 ? 1 + log(frequency) : frequency
}
