/// The weight of a form and how it must be written, in four bits: any weight for a word however it is written, six of
/// them for one that wants a capital, two for one in capitals.
enum LexiconUse {
  private static let withCapital = [1, 2, 3, 4, 6, 8]
  private static let inCapitals = [4, 8]

  /// The code of a weight in eighths, the nearest that there is, and of a need of capitals.
  static func code(eighths: Int, caseNeed: Int) -> Int {
    switch caseNeed {
    case 0: eighths - 1
    case 1: 8 + nearest(eighths, withCapital)
    default: 14 + nearest(eighths, inCapitals)
    }
  }

  static func decoded(_ code: Int) -> (eighths: Int, caseNeed: Int) {
    switch code {
    case ..<8: (code + 1, 0)
    case ..<14: (withCapital[code - 8], 1)
    default: (inCapitals[min(1, code - 14)], 2)
    }
  }

  private static func nearest(_ eighths: Int, _ list: [Int]) -> Int {
    list.indices.min { abs(list[$0] - eighths) < abs(list[$1] - eighths) } ?? 0
  }
}
