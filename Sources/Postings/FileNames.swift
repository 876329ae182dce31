/// The names of files and folders in an index, as they are given and as they are known again.
///
/// A name is ours only if we would write it so, to the letter: other files are neither read nor removed.
package enum FileNames {
  /// A manifest that is being written.
  package static let newManifest = "manifest.new"
  /// Held by the one writer.
  package static let lock = "lock"

  /// The manifest of a generation.
  package static func manifest(_ generation: UInt64) -> String { "manifest-" + hexadecimal(generation, 16) }

  /// The generation of a manifest.
  package static func generation(ofManifest name: String) -> UInt64? {
    number(name, after: "manifest-") { manifest($0) }
  }

  /// The folder of a segment.
  package static func segment(_ number: UInt64) -> String { "segment-" + hexadecimal(number, 8) }

  /// The number of a segment.
  package static func number(ofSegment name: String) -> UInt64? {
    number(name, after: "segment-") { segment($0) }
  }

  /// The removed articles of a segment since a generation.
  package static func removals(segment: String, generation: UInt64) -> String {
    "removals-\(segment.dropFirst(8))-\(String(generation, radix: 16))"
  }

  /// Whether a name is one of removed articles.
  package static func isRemovals(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let generation = UInt64(parts[2], radix: 16) else { return false }
    let segment = "segment-\(parts[1])"
    return number(ofSegment: segment) != nil && removals(segment: segment, generation: generation) == name
  }

  /// Whether a name is that of a part that some manifest names.
  package static func isPart(_ name: String) -> Bool { number(ofSegment: name) != nil || isRemovals(name) }

  /// Whether a name is that of anything in an index.
  package static func isOurs(_ name: String) -> Bool {
    name == lock || name == newManifest || generation(ofManifest: name) != nil || isPart(name)
  }

  private static func hexadecimal(_ number: UInt64, _ least: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, least - digits.utf8.count)) + digits
  }

  private static func number(_ name: String, after prefix: String, _ made: (UInt64) -> String) -> UInt64? {
    guard name.hasPrefix(prefix), let number = UInt64(name.dropFirst(prefix.count), radix: 16) else {
      return nil
    }
    return made(number) == name ? number : nil
  }
}
