internal import Text

/// Walks paths and yields the articles and problems it meets, in the order of the input.
///
/// A path is a file, a folder (walked recursively in byte order of names; names that begin with a dot are
/// passed over), a pipe or `-` for standard input. In folders `.jsonl`, `.ndjson` and `.json` files are read as JSON,
/// `.txt`, `.text`, `.md` and names without extension as one article each; other files are only counted.
package struct ArticleReader {
  /// Bytes a line of JSON Lines may have.
  package static let maximumLineBytes = 64 << 20
  /// Bytes a `.json` file that is one array or object may have.
  package static let maximumDocumentBytes = 256 << 20

  /// Files of other kinds that are named.
  private static let mostOtherFiles = 3

  let emit: (InputEvent) throws -> Void
  private var openFolders: [InputFile.Kind] = []
  private let excludedFolder: String?
  private let isIndex: ([String]) -> Bool
  let isKnown: (String) throws -> Bool
  let expectsJSON: Bool
  private let verb: String
  private let isStopped: () -> Bool
  /// The latest file of which it was told that something in it was converted.
  var convertedFile: String?
  /// Whether several paths are read, whose files may have one name.
  var tellsFilesApart = false
  /// Text files by the ids that their names gave them, where these are told apart, and whether one that was taken was told.
  var textFiles: [[UInt8]: String] = [:]
  var hasToldTakenID = false
  /// Bytes a line may have, less in tests.
  var longestLine = ArticleReader.maximumLineBytes
  /// Whether standard input broke off before its end.
  package internal(set) var isCutShort = false
  /// Files in folders whose names say that they are no articles, and the paths of the first of them.
  package private(set) var otherFileCount = 0
  package private(set) var otherFiles: [String] = []
  /// Files read.
  package private(set) var fileCount = 0

  /// - Parameter excludedFolder: a folder never walked into (the index itself).
  /// - Parameter isIndex: whether a folder with these names in it is an index, which holds no articles to read.
  /// - Parameter isKnown: whether the index has an article of an id.
  /// - Parameter expectsJSON: whether a file that the user names and standard input are JSON whatever they are called
  ///   and begin with; else what does not look like it is one plain text.
  /// - Parameter verb: the verb that reads, for what to do about an input.
  /// - Parameter isStopped: asked when a signal cuts the wait for standard input: whether to give up.
  /// - Parameter emit: called for each article and problem; what it throws ends the walk.
  package init(
    excluding excludedFolder: String? = nil, isIndex: @escaping ([String]) -> Bool = { _ in false },
    isKnown: @escaping (String) throws -> Bool = { _ in false }, expectsJSON: Bool = false,
    verb: String = "index", isStopped: @escaping () -> Bool = { false },
    emit: @escaping (InputEvent) throws -> Void
  ) {
    self.emit = emit
    self.isIndex = isIndex
    self.isKnown = isKnown
    self.expectsJSON = expectsJSON
    self.verb = verb
    self.isStopped = isStopped
    self.excludedFolder = excludedFolder
  }

  /// Reads one path that the user named.
  package mutating func read(path: String) throws {
    if path == "-" {
      fileCount += 1
      return try readStream(InputStream(standardInput: (), isStopped: isStopped), name: "-")
    }
    switch InputFile.kind(of: path) {
    case .folder: try walk(path, root: path)
    case .file(let size):
      if expectsJSON, FileFormat(name: path, named: true) == .text { return try readAsStream(path) }
      try readFile(path, id: lastComponent(path), size: size)
    case .pipe: try readAsStream(path, waits: true)
    case let other: try report(other, path)
    }
  }

  /// A pipe, or a file that is JSON Lines although its name does not say so.
  private mutating func readAsStream(_ path: String, waits: Bool = false) throws {
    fileCount += 1
    do {
      try readStream(InputStream(path: path, waits: waits, isStopped: isStopped), name: path)
    } catch let error as InputError {
      try problem(.unreadable, path, "\(error.reason); check the file and its permissions")
    }
  }

  private mutating func walk(_ folder: String, root: String) throws {
    let kind = InputFile.kind(of: folder)
    // Looked at each time: the index may have been made since the last folder.
    if let excludedFolder, InputFile.kind(of: excludedFolder) == kind { return }
    if openFolders.contains(kind) {
      return try problem(.loop, folder, "a symbolic link back to a folder that contains it; passed over")
    }
    let (names, reason) = InputFile.names(inFolder: folder)
    guard let names else {
      return try problem(.unreadable, folder, "cannot read the folder: \(reason); check its permissions")
    }
    if isIndex(names) {
      if folder != root { return }
      return try problem(.notAFile, folder, "an index, not articles; name what its articles were read from")
    }
    openFolders.append(kind)
    defer { openFolders.removeLast() }
    for name in names where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      switch InputFile.kind(of: path) {
      case .folder: try walk(path, root: root)
      case .file(let size):
        guard FileFormat(name: name, named: false) != nil else {
          otherFileCount += 1
          if otherFiles.count < ArticleReader.mostOtherFiles { otherFiles.append(path) }
          continue
        }
        try readFile(path, id: relative(path, to: root), size: size)
      case let other: try report(other, path)
      }
    }
  }

  private func report(_ kind: InputFile.Kind, _ path: String) throws {
    switch kind {
    case .missing where InputFile.isRepaired(path):
      try problem(.missing, path, "the name is not UTF-8; rename it")
    case .missing: try problem(.missing, path, "no such file or folder; check the path")
    case .unreadable(let reason):
      if reason.contains("symbolic") {
        try problem(.loop, path, "a loop of symbolic links; passed over")
      } else {
        try problem(.unreadable, path, "\(reason); check its permissions")
      }
    case .pipe: try problem(.notAFile, path, "a pipe, not a file; name it to read it")
    case .special(let what): try problem(.notAFile, path, "\(what), not a file; use - to read standard input")
    case .file, .folder: break
    }
  }

  private mutating func readFile(_ path: String, id: String, size: Int) throws {
    fileCount += 1
    do {
      let stream = try InputStream(path: path)
      switch FileFormat(name: path, named: true) {
      case .jsonLines: try readLines(stream, name: path)
      case .json where size <= Self.maximumDocumentBytes: try readDocument(stream, name: path)
      case .json: try readLines(stream, name: path)
      default: try readText(stream, name: path, id: id)
      }
    } catch let error as InputError {
      try problem(.unreadable, path, "\(error.reason); check the file and its permissions")
    }
  }

  private mutating func readText(_ stream: borrowing InputStream, name: String, id: String) throws {
    var bytes: [UInt8] = []
    while try stream.read(into: &bytes, limit: 1 << 16) > 0 {
      if bytes.count > Article.maximumBytes {
        return try problem(.tooLong, name, "longer than 16 MB, which is no article; left out")
      }
    }
    if JSONArticle.beginsObject(bytes) {
      try problem(
        .looksLikeJSON, name,
        "looks like JSON Lines; read as one text; to read it as articles name it .jsonl or pipe it to -",
        skipped: false)
    }
    try emitText(bytes, name: name, id: id)
  }

  /// - Parameter id: the id of a text that brings none; `nil` for one made from what it says.
  mutating func emitText(_ bytes: [UInt8], name: String, id: String?) throws {
    if try refusesCompressed(bytes, name: name) { return }
    if try refuses(ForeignFormat.document(bytes), name: name) { return }
    do {
      let (text, encoding) = try PlainText.decode(bytes)
      if text.isBlank { return try problem(.empty, name, "nothing in it; left out") }
      let head = Array(text.utf8.prefix(ForeignFormat.longestHead))
      if try refuses(ForeignFormat.name(of: head), name: name) { return }
      if let encoding {
        try problem(.encoding, name, PlainText.remark(onConversionFrom: encoding), skipped: false)
      }
      let isMarkdown = FileFormat.isMarkdown(name)
      let (read, remark) = PlainText.read(id: id, content: text, isMarkdown: isMarkdown)
      var article = read
      if article.title.isBlank, article.text.isBlank {
        return try problem(.empty, name, "nothing in it but front matter or markup; left out")
      }
      if let remark { try problem(.badDate, name, remark, skipped: false) }
      if let id, article.id == id { article.id = try ownID(id, ofFile: name) }
      try emit(.article(article, path: name, line: 0))
    } catch PlainTextError.binary {
      try problem(.binary, name, "a binary file, not text; left out")
    } catch PlainTextError.unknownEncoding {
      try problem(.encoding, name, "not UTF-8 and no other encoding fits; convert it with iconv")
    }
  }

  /// Tells in one line of an input that begins as compressed ones do.
  func refusesCompressed(_ head: [UInt8], name: String) throws -> Bool {
    guard let tool = Compression.tool(for: head) else { return false }
    let file = name == "-" ? "FILE" : name
    try problem(.binary, name, "compressed; use: \(tool) \(file) | tidings \(verb) -")
    return true
  }

  /// Tells in one line of an input in a form that is not read, if it is in one.
  func refuses(_ format: String?, name: String) throws -> Bool {
    guard let format else { return false }
    try problem(
      .otherFormat, name, "\(format), which is not read; extract its text first, or give JSON Lines")
    return true
  }

  private mutating func readLines(_ stream: consuming InputStream, name: String) throws {
    var reader = LineReader(stream, limit: longestLine)
    try readLines(&reader, after: 0, name: name)
  }

  /// A file that is one JSON array or object, or JSON Lines after all.
  private mutating func readDocument(_ stream: consuming InputStream, name: String) throws {
    var bytes: [UInt8] = []
    while try stream.read(into: &bytes, limit: 1 << 20) > 0 {}
    try emitDocument(bytes, name: name)
  }

  func problem(
    _ kind: InputProblem.Kind, _ path: String, line: Int = 0, _ message: String, skipped: Bool = true
  ) throws {
    try emit(.problem(InputProblem(kind: kind, path: path, line: line, message: message, skipped: skipped)))
  }

  private func lastComponent(_ path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
  }

  private func relative(_ path: String, to root: String) -> String {
    // In bytes: a mark that begins a name is one character with the stroke before it.
    let rest = path.utf8.dropFirst(root.utf8.count).drop { $0 == UInt8(ascii: "/") }
    return String(decoding: rest, as: UTF8.self)
  }
}

/// How a file is read, told by its name.
package enum FileFormat {
  case jsonLines, json, text

  /// The kinds of files that are read in folders, for people.
  package static let kinds = ".txt, .text, .md, .jsonl, .ndjson, .json and names without an extension"

  /// - Parameter named: the user named the file, so that any other extension is text.
  init?(name: String, named: Bool) {
    switch FileFormat.ext(of: name) {
    case "jsonl", "ndjson": self = .jsonLines
    case "json": self = .json
    case "txt", "text", "md", nil: self = .text
    default:
      guard named else { return nil }
      self = .text
    }
  }

  /// Whether a text is Markdown.
  static func isMarkdown(_ name: String) -> Bool {
    let ext = ext(of: name)
    return ext == "md" || ext == "markdown"
  }

  /// What follows the last full stop of a name, in small letters; `nil` when it has none.
  private static func ext(of name: String) -> String? {
    let last = name.split(separator: "/").last ?? ""
    let parts = last.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts.last?.lowercased() : nil
  }
}
