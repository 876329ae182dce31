import ArgumentParser
import Tidings

struct ShowCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One article, with what the index knows of it.",
    discussion: """
      EXAMPLES
        tidings show derna-flood-ar
        tidings show derna-flood-ar --terms
        tidings show derna-flood-ar --output json
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Id of an article.")
  var id: String

  @Flag(
    help: "Also each word with its index terms, and the concepts and names with the words they came from.")
  var terms = false

  func perform(_ console: Console) throws -> Outcome {
    console.page()
    let index = try NewsIndex(folder: shared.folder)
    guard let found = try index.article(id: id) else {
      console.tell(try index.missing(id))
      return .nothingOrSkipped
    }
    let details = terms ? try index.details(of: found.article) : nil
    ArticlePrinter(console: console).show(
      found.article, sequence: found.sequence, details: details)
    return .done
  }
}

struct StatusCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "What the index holds.",
    discussion: """
      EXAMPLES
        tidings status
        tidings status --index MyNews --output json
      """)

  @OptionGroup var shared: SharedOptions

  func perform(_ console: Console) throws -> Outcome {
    let status = try NewsIndex(folder: shared.folder).status()
    if console.isJSON {
      var languages = JSONObject()
      for (tag, count) in status.languages { languages.add(tag, count) }
      var versions = JSONObject()
      for (name, value) in status.versions { versions.add(name, value) }
      var object = JSONObject()
      object.add("index", status.folder)
      object.add("articles", status.articleCount)
      object.add("removed", status.removedCount)
      object.add("languages", languages)
      object.add("sources", status.sources.count)
      object.add("segments", status.segmentCount)
      object.add("bytes", status.byteCount)
      object.add("terms", status.termCount)
      object.add("seq", Int(clamping: status.lastSequence))
      object.add("digest", status.digest)
      object.add("versions", versions)
      object.add("names", status.ownNameCount)
      console.line(object.closed)
      return .done
    }
    func row(_ name: String, _ value: String) { console.line(padRight(name, 11) + value) }
    row("index", status.folder)
    row(
      "articles",
      grouped(status.articleCount)
        + (status.removedCount > 0 ? " (\(grouped(status.removedCount)) removed ones not yet compacted)" : "")
    )
    row(
      "languages",
      status.languages.map { "\(console.terminal.piece($0.tag)) \(grouped($0.count))" }.joined(
        separator: ", "))
    if !status.sources.isEmpty {
      let first = status.sources.prefix(5).map { "\(console.terminal.piece($0.name)) \(grouped($0.count))" }
      row(
        "sources",
        "\(grouped(status.sources.count)): " + first.joined(separator: ", ")
          + (status.sources.count > 5 ? ", …" : ""))
    }
    if status.ownNameCount > 0 { row("own names", grouped(status.ownNameCount)) }
    row("segments", grouped(status.segmentCount))
    row("size", byteText(status.byteCount))
    row("terms", grouped(status.termCount))
    row("last seq", "\(status.lastSequence)")
    row("digest", status.digest)
    row("versions", status.versions.map { "\($0.name) \($0.value)" }.joined(separator: ", "))
    return .done
  }
}

struct VerifyCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Read everything and check every checksum and cross-reference.",
    discussion: """
      EXAMPLES
        tidings verify
        tidings verify --index MyNews --output json
      """)

  @OptionGroup var shared: SharedOptions

  func perform(_ console: Console) throws -> Outcome {
    let damage = try NewsIndex.damage(folder: shared.folder)
    for error in damage { console.tell(Failure(error)) }
    if !damage.isEmpty { return .failed }
    let checked = try NewsIndex(folder: shared.folder).verify()
    if console.isJSON {
      var object = JSONObject()
      object.add("ok", true)
      object.add("articles", checked.articleCount)
      object.add("bytes", checked.byteCount)
      console.line(object.closed)
    } else {
      console.line(
        "\(shared.folder): \(counted(checked.articleCount, "article")), \(byteText(checked.byteCount)): all checksums right"
      )
    }
    return .done
  }
}

struct CompactCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "compact", abstract: "Merge segments and drop removed articles.",
    discussion: """
      EXAMPLES
        tidings compact
        tidings compact --index MyNews
      """)

  @OptionGroup var shared: SharedOptions

  func perform(_ console: Console) throws -> Outcome {
    let before = try NewsIndex(folder: shared.folder).status()
    try NewsIndex.compact(folder: shared.folder)
    let after = try NewsIndex(folder: shared.folder).status()
    if console.isJSON {
      var object = JSONObject()
      object.add("segmentsBefore", before.segmentCount)
      object.add("segments", after.segmentCount)
      object.add("bytesBefore", before.byteCount)
      object.add("bytes", after.byteCount)
      object.add("digest", after.digest)
      console.line(object.closed)
    } else {
      console.line(
        "\(shared.folder): \(counted(before.segmentCount, "segment")) to \(after.segmentCount), "
          + "\(byteText(before.byteCount)) to \(byteText(after.byteCount))")
    }
    return .done
  }
}

/// Bytes for people, in powers of 1,000.
func byteText(_ count: Int) -> String {
  switch count {
  case ..<1_000: "\(count) bytes"
  case ..<1_000_000: decimal(Double(count) / 1e3, 1) + " kB"
  case ..<1_000_000_000: decimal(Double(count) / 1e6, 1) + " MB"
  default: decimal(Double(count) / 1e9, 2) + " GB"
  }
}

extension NewsIndex {
  /// What to say of an id that no article has.
  func missing(_ id: String) throws -> Failure {
    let near = try nearestID(to: id) { nearest(to: $0, among: $1) }
    return Failure(
      code: "no-article", subject: id,
      message: "no article has this id"
        + (near.map { "; did you mean \($0)?" } ?? "; tidings search finds ids"))
  }
}
