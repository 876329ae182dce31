/// A vector of features, sorted by hash, of length one.
package struct FeatureVector: Sendable {
  package var hashes: [UInt64] = []
  package var weights: [Float] = []
  /// Index of each feature in the signature.
  package var origins: [Int32] = []

  var isEmpty: Bool { hashes.isEmpty }

  /// A feature before its vector is made one long.
  struct Term {
    let hash: UInt64
    let weight: Float
    let origin: Int32
  }

  /// - Parameter terms: sorted by hash; the weights of equal hashes are added.
  init(_ terms: [Term]) {
    hashes.reserveCapacity(terms.count)
    weights.reserveCapacity(terms.count)
    origins.reserveCapacity(terms.count)
    for term in terms where term.weight > 0 {
      if hashes.last == term.hash {
        weights[weights.count - 1] += term.weight
        continue
      }
      hashes.append(term.hash)
      weights.append(term.weight)
      origins.append(term.origin)
    }
    var sum: Float = 0
    for weight in weights { sum += weight * weight }
    let scale = sum > 0 ? 1 / sum.squareRoot() : 0
    for index in weights.indices { weights[index] *= scale }
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
