internal import Bytes
internal import Postings

/// Collects terms of one segment and keeps the most frequent.
struct FrequentTerms {
  /// A term, how many articles have it, and how much it counts.
  struct Item {
    let term: [UInt8]
    var documentFrequency: Int
    let weight: Float

    var rank: Float { Float(documentFrequency) * weight }

    static func isBetter(_ left: Item, _ right: Item) -> Bool {
      left.rank != right.rank ? left.rank > right.rank : left.term.lexicographicallyPrecedes(right.term)
    }
  }

  /// Of more terms than this a quarter is kept.
  private let room: Int
  private var items: [Item] = []
  /// What no term exceeds that was let go; 0 when none was.
  private var floor: Float = 0

  private init(room: Int) { self.room = room }

  /// Adds a term; each comes once.
  mutating func add(_ cursor: TermCursor, weight: Float) {
    let frequency = cursor.entry.documentFrequency
    guard Float(frequency) * weight >= floor else { return }
    items.append(Item(term: cursor.term, documentFrequency: frequency, weight: weight))
    guard items.count > room else { return }
    items.sort(by: Item.isBetter)
    items.removeLast(items.count - room / 4)
    floor = items.last?.rank ?? 0
  }

  /// The terms of a snapshot in the most articles that were not removed, among those that `walk` adds of each segment.
  ///
  /// The same whatever segments the articles are in: where a term that was let go could be one of the best, more are
  /// kept in a second walk. After that only a term that is not among the `limit` × 128 best of any segment is missed.
  static func most(
    _ limit: Int, in snapshot: IndexSnapshot,
    _ walk: (Segment, inout FrequentTerms) throws(BytesError) -> Void
  ) throws(BytesError) -> [WeightedTerm] {
    var best: [Item] = []
    for room in [limit * 16, limit * 512] {
      var lists: [[Item]] = []
      var floor: Float = 0
      for segment in snapshot.segments {
        var own = FrequentTerms(room: room)
        try walk(segment, &own)
        lists.append(own.items)
        floor += own.floor
      }
      let items = merged(lists).sorted(by: Item.isBetter)
      let isPlain = snapshot.segments.allSatisfy { $0.removals == nil }
      if isPlain, floor == 0 || lists.count == 1 {
        best = Array(items.prefix(limit))
        break
      }
      best = try counted(items, limit: limit, floor: floor, in: snapshot)
      if floor == 0 { break }
      if best.count == limit, let worst = best.last, worst.rank > floor { break }
    }
    return best.map { WeightedTerm(term: $0.term, weight: $0.weight) }
  }

  /// The terms of all segments, each with the sum of its articles.
  private static func merged(_ lists: [[Item]]) -> [Item] {
    if lists.count == 1 { return lists[0] }
    var places: [[UInt8]: Int] = [:]
    var items: [Item] = []
    for item in lists.joined() {
      if let place = places[item.term] {
        items[place].documentFrequency += item.documentFrequency
      } else {
        places[item.term] = items.count
        items.append(item)
      }
    }
    return items
  }

  /// The best by the articles that they are in, removed ones excluded.
  ///
  /// - Parameters:
  ///   - items: the best first, by the articles that were seen.
  ///   - floor: what the segments that let go of a term can add to it at most.
  private static func counted(
    _ items: [Item], limit: Int, floor: Float, in snapshot: IndexSnapshot
  ) throws(BytesError) -> [Item] {
    var best: [Item] = []
    for item in items {
      if best.count == limit, let worst = best.last, item.rank + floor < worst.rank { break }
      var item = item
      item.documentFrequency = try snapshot.documentFrequency(of: item.term)
      if item.documentFrequency == 0 { continue }
      let place = best.firstIndex { Item.isBetter(item, $0) } ?? best.endIndex
      if place == limit { continue }
      best.insert(item, at: place)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}
