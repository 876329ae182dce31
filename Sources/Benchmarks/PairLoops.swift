internal import Events
internal import Signature

/// The loops over pairs of articles: reading signatures, making them ready, comparing and scoring them.
struct PairLoops {
  let verb: LoopsVerb

  static let names = ["pair"]
  private static let articleCount = 100

  /// Invented reports: two languages, who and where and how many from one to the next.
  private static func signatures() -> [ArticleSignature] {
    let places = [
      "Rabat", "Lagos", "Quito", "Oslo", "Hanoi", "Baku", "Lima", "Dakar", "Riga", "Manila", "Derna",
    ]
    let things = [
      ("earthquake", "tremblement de terre"), ("ceasefire", "cessez-le-feu"), ("strike", "grève"),
      ("flood", "inondation"), ("election", "élection"), ("fire", "incendie"), ("trial", "procès"),
    ]
    let extractor = SignatureExtractor()
    return (0..<articleCount).map { number in
      let (english, french) = things[number / 2 % things.count]
      let place = places[number / 2 % places.count]
      let other = places[(number / 2 + 3) % places.count]
      let figure = 12 + number / 2
      if number % 2 == 0 {
        return extractor.extract(
          title: "\(english) in \(place)",
          text:
            "The \(english) in \(place) hurt \(figure) people on Monday, the minister said. The president flew to "
            + "\(other), where the parliament met. Rescue workers and the police asked the government for help.",
          language: "en")
      }
      return extractor.extract(
        title: "\(french) à \(place)",
        text:
          "Lundi, \(french) à \(place) : \(figure) blessés, selon le ministre. Le président s'est rendu à \(other), "
          + "où le parlement s'est réuni. Les sauveteurs et la police ont demandé l'aide du gouvernement.",
        language: "fr")
    }
  }

  func run() throws {
    let signatures = PairLoops.signatures()
    let statistics = MemoryStatistics()
    for signature in signatures { statistics.add(signature) }
    let records = signatures.map { $0.encode() }
    let pieces = signatures.reduce(0) { $0 + $1.features.count }
    var sum = 0
    try verb.measure("pair/read signature", unit: "ns a feature", count: 100 * pieces) {
      for _ in 0..<100 { for record in records { sum &+= EncodedSignature(record)?.features.count ?? 0 } }
    }
    try verb.measure("pair/make ready", unit: "ns a feature", count: 10 * pieces) {
      for _ in 0..<10 { sum &+= try prepare(signatures, statistics).count }
    }
    let prepared = try prepare(signatures, statistics)
    let pairCount = prepared.count * prepared.count
    var comparisons: [PairComparison] = []
    try verb.measure("pair/compare", unit: "ns a pair", count: pairCount) {
      comparisons.removeAll(keepingCapacity: true)
      for left in prepared { for right in prepared { comparisons.append(PairComparison(left, right)) } }
    }
    let model = EventModel.current
    var odds: Float = 0
    try verb.measure("pair/score", unit: "ns a pair", count: pairCount) {
      for comparison in comparisons {
        odds += PairScore(comparison, backgrounds: model.across, competing: 1_000, model: model).logOdds
      }
    }
    keep(sum &+ (odds.isFinite ? 1 : 0))
  }

  private func prepare(_ signatures: [ArticleSignature], _ statistics: MemoryStatistics) throws
    -> [PreparedSignature]
  {
    try signatures.map { signature in
      guard
        let made = PreparedSignature(signature, published: nil, statistics: statistics, model: .current)
      else { throw BenchmarkError(description: "a signature that cannot be kept") }
      return made
    }
  }
}
