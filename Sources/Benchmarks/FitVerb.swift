internal import Events
internal import Glibc

/// `fit NAME PAIRS LABELS COMPETING [NAME PAIRS LABELS COMPETING …]`: fits the weights of the pair score.
///
/// PAIRS is what `pairs` printed of a set's articles, LABELS its event labels as `tidings evaluate` reads them, COMPETING
/// how many articles compete there (the set, or those in a window of dates; `undated` after it leaves the dates out).
/// Prints the weights for `EventModel`, then for each family of sets (names up to the first hyphen) how the weights do
/// that were fitted without it: average precision, F1 at one half, and expected calibration error over pairs with
/// p > 0.05. The fit has no random part.
///
/// Maximum likelihood of a logistic model with a ridge of 0.01; evidence may only speak for, conflicts only against.
/// Each set weighs the same: a pair counts as one over the set's true pairs.
struct FitVerb {
  private let sets: [FitSet]

  init(_ arguments: [String]) throws {
    guard arguments.count >= 5, (arguments.count - 1) % 4 == 0 else {
      throw BenchmarkError(description: "fit NAME PAIRS LABELS COMPETING[undated] …")
    }
    sets = try stride(from: 1, to: arguments.count, by: 4).map { at in
      try FitSet(
        name: arguments[at], pairs: arguments[at + 1], labels: arguments[at + 2], competing: arguments[at + 3]
      )
    }
  }

  func run() {
    let weights = FitSet.fit(sets)
    show("all sets", weights)
    for set in sets { print("  " + set.judged(weights)) }
    var families: [String] = []
    for set in sets where !families.contains(set.family) { families.append(set.family) }
    guard families.count > 1 else { return }
    for family in families {
      let left = FitSet.fit(sets.filter { $0.family != family })
      show("without \(family)", left)
      for set in sets where set.family == family { print("  " + set.judged(left)) }
    }
  }

  private func show(_ title: String, _ weights: [Double]) {
    print(title)
    let names = Channel.allCases.map { "\($0)" } + FitSet.otherNames
    print("  " + zip(names, weights).map { "\($0) \(Output.decimal($1, 2))" }.joined(separator: ", "))
  }
}
