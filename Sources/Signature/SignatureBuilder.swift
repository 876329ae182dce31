/// Counts the features of one article.
struct SignatureBuilder {
  private struct Slot {
    var feature: Int32
    var frequency: Float = 0
    var title: Float = 0
    var lead: Float = 0
    var opening: Float = 0
    var surface: Range<Int>
    var position: Int
    /// Of a number.
    var unit: NumberUnit?
  }

  private var slots: [Slot] = []
  private var slotOf: [Int32] = []
  private var stamp: [Int32] = []
  private var generation: Int32 = 0

  /// Bytes of an article's own words that are kept of a feature: the longest names of the lexicon take 180.
  private static let longestSurface = 192

  /// Where in the article something stands.
  struct Place {
    var inTitle = false
    var inLead = false
    var inOpening = false
    var position = 0
  }

  mutating func begin() {
    slots.removeAll(keepingCapacity: true)
    generation &+= 1
  }

  /// Whether the article has the feature already.
  func contains(_ feature: Int32) -> Bool {
    Int(feature) < stamp.count && stamp[Int(feature)] == generation
  }

  mutating func add(_ feature: Int32, weight: Float, at place: Place, surface: Range<Int>) {
    let index = Int(feature)
    if index >= stamp.count {
      let more = max(index + 1, stamp.count * 2, 1024) - stamp.count
      stamp += Array(repeating: 0, count: more)
      slotOf += Array(repeating: 0, count: more)
    }
    if stamp[index] != generation {
      stamp[index] = generation
      slotOf[index] = Int32(slots.count)
      slots.append(Slot(feature: feature, surface: surface, position: place.position))
    }
    let slot = Int(slotOf[index])
    slots[slot].frequency += weight
    if place.inTitle { slots[slot].title += weight }
    if place.inLead { slots[slot].lead += weight }
    if place.inOpening { slots[slot].opening += weight }
  }

  /// Tells what a number counts; where it stands first, what is shown takes the unit in.
  ///
  /// - Parameters:
  ///   - range: where the number stands.
  ///   - written: the same with its unit.
  mutating func setUnit(_ unit: NumberUnit, of feature: Int32, at range: Range<Int>, written: Range<Int>) {
    guard contains(feature) else { return }
    let slot = Int(slotOf[Int(feature)])
    if slots[slot].unit == nil { slots[slot].unit = unit }
    if slots[slot].surface == range { slots[slot].surface = written }
  }

  /// The features in the order of their first place.
  func features(_ vocabulary: FeatureVocabulary, _ bytes: Span<UInt8>) -> [SignatureFeature] {
    slots.map { slot in
      var surface: [UInt8] = []
      if vocabulary.kinds[Int(slot.feature)] != .prefix {
        for index in slot.surface.prefix(SignatureBuilder.longestSurface) { surface.append(bytes[index]) }
        if slot.surface.count > SignatureBuilder.longestSurface {
          while let last = surface.last, last & 0xC0 == 0x80 { surface.removeLast() }
          if let last = surface.last, last >= 0xC0 { surface.removeLast() }
          // Of long names whole words stay: what is shown can be found in the article.
          if let blank = surface.lastIndex(of: 0x20) { surface.removeSubrange(blank...) }
        }
      }
      var kind = vocabulary.kinds[Int(slot.feature)]
      var key = vocabulary.keys[Int(slot.feature)]
      if let unit = slot.unit {
        kind = unit.kind
        if kind == .sum { key += [0x20] + unit.code }
      }
      return SignatureFeature(
        kind: kind, key: key,
        frequency: slot.frequency, inTitle: slot.title, inLead: slot.lead, inOpening: slot.opening,
        surface: surface, position: slot.position)
    }
  }
}
