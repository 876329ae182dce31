internal import Glibc
internal import Signature

/// Everything measured of a pair of articles, before weights.
///
/// 1.0 µs a pair (`Benchmarks bench pair/compare`).
package struct PairComparison: Sendable {
  /// Root of the cosine in each channel.
  package var roots: [Float]
  package var placeConflict: Float = 0
  /// Of places that stand three times; of countries that stand twice, with the places in them, half; of places that
  /// stand twice, a quarter. Between texts without titles, which may be fragments, the first alone.
  package var mainPlaceConflict: Float = 0
  /// How far the names, places and organisations are apart: see ``Facts``.
  package var namesApart: Float = 0
  /// The same of all facts, in one language.
  package var factsApart: Float = 0
  /// Of two articles in one language: in two, a name need not sound alike.
  package var mainNameConflict: Float = 0
  /// Of one language and dated: how far the names of the titles are apart, 0 to 1.
  package var titlesApart: Float = 0
  /// Both name a weekday where they open, and mean the same day by it.
  package var sharesWeekday = false
  /// Both name weekdays where they open, and not one in common.
  package var differsInWeekday = false
  /// Of two articles in one language: how much of what tells one case of a kind from another differs, 0 to 1. In
  /// words that are alike it is what was changed in a pattern.
  package var changedFacts: Float = 0
  package var numberConflict = false
  /// Days between the publications, when both are known.
  package var daysApart: Float?
  package var isSameLanguage: Bool
  /// One of the two is written in a script that does not tell how names sound.
  package var hidesNames = false
  /// Names of both can be compared by their sound.
  package var soundsNames = false
  /// Both have a title: texts without one may be fragments, and do not open with what they are about.
  package var hasTitles = true
  /// Share of runs of words that both have, of those of either.
  package var overlap: Float = 0
  /// The same of the shorter text's: near one where it was cut out of the longer.
  package var containment: Float = 0

  /// A comparison of which only the channels are known.
  package init(roots: [Float]) {
    self.roots = roots
    isSameLanguage = false
  }

  package init(_ left: PreparedSignature, _ right: PreparedSignature) {
    roots = Channel.allCases.map { channel in
      if channel == .skeleton, left.hasCoarseNames != right.hasCoarseNames {
        return left.mergedSkeletons.cosine(right.mergedSkeletons).squareRoot()
      }
      return left.vectors[channel.rawValue].cosine(right.vectors[channel.rawValue]).squareRoot()
    }
    let number = Channel.number.rawValue
    if roots[number] > 0, !left.units.isEmpty, !right.units.isEmpty {
      let lost = CountedNumber.lost(left, right)
      if lost > 0 { roots[number] = max(0, roots[number] * roots[number] - lost).squareRoot() }
    }
    // Both vectors are short where the lexicon knows few of an article's words.
    let reach = min(left.reach, right.reach).squareRoot()
    for channel in [Channel.meaning, .opening] { roots[channel.rawValue] *= reach }
    isSameLanguage = base(left.signature.language) == base(right.signature.language)
    hidesNames =
      PairComparison.hidesNames(left.signature.language)
      || PairComparison.hidesNames(right.signature.language)
    hasTitles = left.hasTitle && right.hasTitle
    placeConflict = conflict(left.places, right, right.places, left)
    mainPlaceConflict = conflict(left.mainPlaces, right, right.mainPlaces, left)
    if hasTitles {
      mainPlaceConflict = max(
        mainPlaceConflict, 0.5 * countryConflict(left, right),
        0.25 * conflict(left.oftenPlaces, right, right.oftenPlaces, left))
    }
    let apart = left.facts.apart(from: right.facts)
    namesApart = apart.names
    soundsNames = !hidesNames && !left.hasCoarseNames && !right.hasCoarseNames
    numberConflict = left.numbers >= 3 && right.numbers >= 3 && roots[Channel.number.rawValue] == 0
    if let first = left.published, let second = right.published {
      daysApart = Float(abs(first - second)) / 86_400
    }
    (sharesWeekday, differsInWeekday) = weekdays(left, right)
    if isSameLanguage {
      mainNameConflict = min(missing(left.mainNames, in: right), missing(right.mainNames, in: left))
      factsApart = apart.all
      if hasTitles, daysApart != nil { titlesApart = left.facts.titlesApart(from: right.facts) }
      overlap = sketchOverlap(left.signature.sketch, right.signature.sketch)
      let (shorter, longer) = (
        Float(min(left.signature.wordCount, right.signature.wordCount)),
        Float(max(left.signature.wordCount, right.signature.wordCount))
      )
      if shorter > 0 { containment = min(1, overlap / (1 + overlap) * (shorter + longer) / shorter) }
      changedFacts = changes(left, right)
    }
  }
}

extension PairComparison {
  /// Whether a language's script hides how names sound: Chinese characters, and Thai without blanks between words.
  package static func hidesNames(_ language: String) -> Bool {
    base(language) == "zh" || base(language) == "yue" || base(language) == "th"
  }
}

private func base(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }

/// The smaller of both shares of places that the other article names nowhere.
///
/// Reports from the place name the town, reports from abroad the country: a country counts as named where the other names
/// a city or a region in it, and these where the other names their country and either nothing else in it or something
/// in it that both name.
private func conflict(
  _ left: [PlaceShare], _ right: PreparedSignature, _ rightPlaces: [PlaceShare],
  _ leftWhole: PreparedSignature
) -> Float {
  if left.isEmpty || rightPlaces.isEmpty { return 0 }
  func missing(_ places: [PlaceShare], of own: PreparedSignature, in other: PreparedSignature) -> Float {
    let vector = other.vectors[Channel.place.rawValue]
    func isExcused(_ place: PlaceShare) -> Bool {
      if other.innerCountries.contains(place.hash) { return true }
      guard let country = place.country, vector.contains(country) else { return false }
      return !other.innerCountries.contains(country)
        || own.places.contains { $0.country == country && vector.contains($0.hash) }
    }
    var share: Float = 0
    for place in places where !vector.contains(place.hash) && !isExcused(place) { share += place.share }
    return share
  }
  return min(missing(left, of: leftWhole, in: right), missing(rightPlaces, of: right, in: leftWhole))
}

/// The smaller of both shares of countries that the other article names in no way.
private func countryConflict(_ left: PreparedSignature, _ right: PreparedSignature) -> Float {
  func missing(_ own: PreparedSignature, in other: PreparedSignature) -> Float {
    let vector = other.vectors[Channel.place.rawValue]
    return own.mainCountries.reduce(0) { sum, country in
      vector.contains(country.hash) || other.innerCountries.contains(country.hash) ? sum : sum + country.share
    }
  }
  if left.mainCountries.isEmpty || right.mainCountries.isEmpty { return 0 }
  return min(missing(left, in: right), missing(right, in: left))
}

/// The share of an article's main names that another article has nowhere.
private func missing(_ names: [NameShare], in other: PreparedSignature) -> Float {
  let vector = other.vectors[Channel.skeleton.rawValue]
  return names.reduce(0) { vector.contains($1.hash) ? $0 : $0 + $1.share }
}

/// An estimate of the share of runs of words that two texts have in common.
package func sketchOverlap(_ left: [UInt32], _ right: [UInt32]) -> Float {
  if left.isEmpty || right.isEmpty { return 0 }
  var (i, j, shared, seen) = (0, 0, 0, 0)
  let size = min(left.count, right.count)
  while i < left.count, j < right.count, seen < size {
    seen += 1
    if left[i] == right[j] {
      shared += 1
      i += 1
      j += 1
    } else if left[i] < right[j] {
      i += 1
    } else {
      j += 1
    }
  }
  return seen == 0 ? 0 : Float(shared) / Float(seen)
}
