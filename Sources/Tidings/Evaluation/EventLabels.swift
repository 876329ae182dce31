/// What a judge said of one article.
public struct EventLabel: Sendable, Equatable {
  /// The article's id.
  public var id: String
  /// The event it reports; articles with one event are true pairs.
  public var event: String
  /// Stories it belongs to; two articles of one story but of different events are not scored.
  public var stories: [String]
  /// The document it translates; `nil` when it is nobody's translation.
  public var document: String?
  /// BCP 47 tag, or any name that tells its language from the others'.
  public var language: String
  /// Articles of different topics are not compared when all articles have one language.
  public var topic: String?

  /// A label; what is left out counts as unknown.
  public init(
    id: String, event: String, stories: [String] = [], document: String? = nil, language: String,
    topic: String? = nil
  ) {
    self.id = id
    self.event = event
    self.stories = stories
    self.document = document
    self.language = language
    self.topic = topic
  }
}

/// Which labelled pairs are scored.
public enum PairSelection: String, Sendable, CaseIterable {
  /// Pairs of two languages; translations of one document are true pairs.
  case all
  /// As `all`, but without pairs that are translations of one document.
  case event
  /// Pairs of any languages; a story's other events are left out.
  case any
  /// As `any`, but a story's other events count as false pairs: the user's view.
  case strict
}

/// A labelled pair: indices into the labels, and whether it is one event.
public struct LabelledPair: Sendable, Equatable {
  /// Index of the one.
  public let first: Int
  /// Index of the other.
  public let second: Int
  /// Whether both report one event.
  public let isSameEvent: Bool
}

extension Array where Element == EventLabel {
  /// All pairs to be scored, each unordered pair once.
  ///
  /// - Complexity: O(*n*²)
  public func pairs(_ selection: PairSelection) -> [LabelledPair] {
    let oneLanguage = Set(map(\.language)).count == 1
    var result: [LabelledPair] = []
    for (index, a) in enumerated() {
      for other in 0..<index {
        let b = self[other]
        switch selection {
        case .all, .event:
          if oneLanguage ? a.topic != b.topic : a.language == b.language { continue }
        case .any, .strict:
          break
        }
        if let document = a.document, document == b.document, selection == .event { continue }
        let same = a.event == b.event
        if !same, selection != .strict, a.stories.contains(where: b.stories.contains) { continue }
        result.append(LabelledPair(first: index, second: other, isSameEvent: same))
      }
    }
    return result
  }
}

/// Why a file of judgements could not be read.
public struct JudgementError: Error, Equatable, CustomStringConvertible {
  /// Line from 1.
  public let line: Int
  /// What was wanted there.
  public let description: String
}

extension EventLabel {
  /// Reads labels, a line an article: `id<TAB>event`, and optionally `<TAB>stories<TAB>document<TAB>language<TAB>topic`,
  /// stories split by commas, empty fields for what is not known. Lines that begin with `#` are comments.
  ///
  /// - Throws: ``JudgementError`` with the first bad line.
  public static func parse(_ text: String) throws -> [EventLabel] {
    var labels: [EventLabel] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 2, fields.count <= 6, !fields[0].isEmpty else {
        throw JudgementError(
          line: index + 1, description: "want id <tab> event [<tab> stories <tab> document <tab> language]")
      }
      func field(_ number: Int) -> String? {
        number < fields.count && !fields[number].isEmpty ? fields[number] : nil
      }
      labels.append(
        EventLabel(
          id: fields[0], event: fields[1],
          stories: field(2).map { $0.split(separator: ",").map(String.init) } ?? [],
          document: field(3), language: field(4) ?? "", topic: field(5)))
    }
    return labels
  }
}
