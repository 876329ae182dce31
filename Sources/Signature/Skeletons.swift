/// Names by their consonants, as scripts can tell them.
package enum Skeletons {
  /// The skeleton of a word in small ASCII letters.
  package static func make(_ ascii: [UInt8]) -> [UInt8] { Skeleton.make(ascii) }

  /// A skeleton as Japanese and Korean can tell it: r is l, m is n, v is b.
  package static func merged(_ skeleton: [UInt8]) -> [UInt8] { Skeleton.merged(skeleton) }
}
