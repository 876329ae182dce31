internal import Signature

/// What differs between two articles in one language that may be alike word for word.
///
/// News comes in patterns: the close of a market, a weather forecast, a death, a tremor, a match are told in the words of
/// the last one, with another day, person, place or figure in them.
extension PairComparison {
  /// Days between publications from which on a weekday is not another one by the hour of the night alone.
  private static let otherDay: Float = 0.7
  /// … and from which on the same weekday is one of another week.
  private static let otherWeek: Float = 5.5
  /// Places and names count from such a conflict on.
  private static let leastConflict: Float = 0.75
  /// Reports of one event may give other figures as it goes on; so many days later …
  private static let daysOfChange: Float = 3
  /// … such a share of numbers that only one names, on both sides, tells of another event.
  private static let leastChange: Float = 0.3
  /// From such a share on, and fully so much further on, facts that only one names tell of another event: of the development
  /// sets' pairs of one event with words so much alike 1 in 100 has more, of patterns nearly all.
  private static let leastApart: Float = 0.5
  private static let apartOver: Float = 0.15
  /// A text of which so much is the same is the same text, published again.
  private static let leastAgain: Float = 0.5

  /// Whether two articles mean one day, and whether they mean different ones, by the weekdays with which they open.
  func weekdays(_ left: PreparedSignature, _ right: PreparedSignature) -> (shares: Bool, differs: Bool) {
    // Tuesday, yesterday and 10 March may be one day.
    if left.days.contains(where: right.days.contains) { return (true, false) }
    let (here, there) = (left.signature.weekdays, right.signature.weekdays)
    if here == 0 || there == 0 { return (false, false) }
    if here & there == 0 { return (false, true) }
    return ((daysApart ?? 0) < PairComparison.otherWeek, false)
  }

  /// How much of what tells one case of a kind from another differs: 0, or 0.75 to 1.
  func changes(_ left: PreparedSignature, _ right: PreparedSignature) -> Float {
    let names = changesNames(left, right) ? mainNameConflict : 0
    return max(
      changesDay(left, right) || changesNumbers(left, right) ? 1 : 0,
      min(1, max(0, (factsApart - PairComparison.leastApart) / PairComparison.apartOver)),
      titlesApart >= PairComparison.leastConflict ? titlesApart : 0,
      mainPlaceConflict >= PairComparison.leastConflict ? mainPlaceConflict : 0,
      names >= PairComparison.leastConflict ? names : 0)
  }

  private func changesDay(_ left: PreparedSignature, _ right: PreparedSignature) -> Bool {
    guard let daysApart else { return false }
    if differsInWeekday { return daysApart >= PairComparison.otherDay }
    return daysApart >= PairComparison.otherWeek && overlap < PairComparison.leastAgain
      && left.signature.weekdays & right.signature.weekdays != 0
  }

  /// Whether each of two articles has a name twice that the other has nowhere.
  private func changesNames(_ left: PreparedSignature, _ right: PreparedSignature) -> Bool {
    func hasOwn(_ own: PreparedSignature, _ other: PreparedSignature) -> Bool {
      let vector = other.vectors[Channel.skeleton.rawValue]
      return own.mainNames.contains { $0.standsTwice && !vector.contains($0.hash) }
    }
    return mainNameConflict > 0 && hasOwn(left, right) && hasOwn(right, left)
  }

  private func changesNumbers(_ left: PreparedSignature, _ right: PreparedSignature) -> Bool {
    guard let daysApart, daysApart >= PairComparison.daysOfChange else { return false }
    let (here, there) = (left.vectors[Channel.number.rawValue], right.vectors[Channel.number.rawValue])
    if here.isEmpty || there.isEmpty { return false }
    var shared: Float = 0
    here.forEachShared(there) { _, _, _ in shared += 1 }
    let most = max(shared / Float(here.hashes.count), shared / Float(there.hashes.count))
    return 1 - most >= PairComparison.leastChange
  }
}
