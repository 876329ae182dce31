package import Text

/// One article as it came in, before anything is known of its words.
package struct Article: Sendable, Equatable {
  /// The name under which it is kept; the same id replaces.
  package var id: String
  package var title: String
  package var text: String
  /// BCP 47 tag as given; `nil` when it is to be guessed.
  package var language: String?
  /// Publication date as given, and the moment it means.
  package var published: Timestamp?
  package var source: String?
  package var url: String?
  /// A JSON object of the keys Tidings does not know, kept to be shown; `nil` when there are none.
  package var extra: String?

  package init(
    id: String, title: String, text: String, language: String? = nil, published: Timestamp? = nil,
    source: String? = nil, url: String? = nil, extra: String? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.language = language
    self.published = published
    self.source = source
    self.url = url
    self.extra = extra
  }
}

/// Something in the input that is worth a line on stderr.
package struct InputProblem: Sendable, Equatable {
  /// What kind of problem, stable for programs.
  package enum Kind: String, Sendable {
    case missing = "missing-path"
    case unreadable = "unreadable"
    case notAFile = "not-a-file"
    case loop = "symlink-loop"
    case binary = "binary-file"
    case otherFormat = "other-format"
    case encoding = "converted-encoding"
    case json = "bad-json"
    case looksLikeJSON = "looks-like-json"
    case noText = "no-text"
    case empty = "empty"
    case tooLong = "too-long"
    case badDate = "bad-date"
    case repeatedID = "repeated-id"
    case takenID = "taken-id"
    case severalArticles = "several-articles"
    case badLanguage = "bad-language"
  }

  package let kind: Kind
  /// Path as the user would write it; `-` for standard input.
  package let path: String
  /// Line in the file, from 1; 0 when the whole file is meant.
  package let line: Int
  package let message: String
  /// Whether an article (or a path) was left out because of it.
  package let skipped: Bool

  package init(kind: Kind, path: String, line: Int = 0, message: String, skipped: Bool) {
    self.kind = kind
    self.path = path
    self.line = line
    self.message = message
    self.skipped = skipped
  }
}

/// What reading yields, in the order of the input.
package enum InputEvent: Sendable {
  case article(Article, path: String, line: Int)
  case problem(InputProblem)
}

extension Article {
  /// Limit of an article's title and text in bytes; longer ones are refused rather than cut.
  package static let maximumBytes = 16 << 20

  /// The id of an article that brings none: its URL, else a hash of source, title and date.
  ///
  /// The hash is 64-bit FNV-1a (Fowler, Noll, Vo), written as 16 hexadecimal digits.
  package static func defaultID(
    title: String, text: String, source: String?, published: Timestamp?, url: String?
  )
    -> String
  {
    if let url, !url.isEmpty { return url }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let headline = title.isEmpty ? String(text.prefix(200)) : title
    for part in [source ?? "", headline, published.map { "\($0)" } ?? ""] {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0x1f) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
