internal import FoundationEssentials

/// The checkout that the tests were built from.
package enum SourceTree {
  /// Path of the package's top level.
  package static let root: String = {
    var parts = #filePath.split(separator: "/").map(String.init)
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// Paths below a folder of the package, relative to its top level, of files with this extension.
  package static func files(below folder: String, extension wanted: String) -> [String] {
    let base = root + "/" + folder
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: base)) ?? []
    return all.filter { $0.hasSuffix("." + wanted) }.map { folder + "/" + $0 }.sorted()
  }

  /// Text of a file given relative to the top level; empty when it is not there.
  package static func text(of path: String) -> String {
    (try? String(contentsOfFile: root + "/" + path, encoding: .utf8)) ?? ""
  }

  /// Folder of the development data when it lies beside the checkout, else `nil`.
  package static let evaluationData: String? = {
    let path = root + "/../shared/eval"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()
}

/// A folder that is removed when the value goes away.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    let name = "tidings-" + UUID().uuidString
    path = FileManager.default.temporaryDirectory.path + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Writes a file in the folder and returns its path.
  @discardableResult
  package func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    if let slash = name.lastIndex(of: "/") {
      try FileManager.default.createDirectory(
        atPath: path + "/" + name[..<slash], withIntermediateDirectories: true)
    }
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  @discardableResult
  package func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
