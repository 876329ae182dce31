internal import Bytes
package import Signature

/// What an index has taught: words of a language that mean an entry of the lexicon, learned from recognised pairs.
///
/// A word is known by its feature (first letters, or consonants), its meaning by the feature of the entry.
package struct LearnedTranslations: Sendable, Equatable {
  /// One meaning of one word.
  package struct Meaning: Sendable, Equatable {
    /// The word, as signatures know it.
    package var word: SignatureFeature
    /// The lexicon's feature that it means.
    package var kind: FeatureKind
    package var key: [UInt8]
    /// Events in which the word was met, and those in which the meaning stood in a report of another language.
    package var events: Int
    package var shared: Int

    package init(word: SignatureFeature, kind: FeatureKind, key: [UInt8], events: Int, shared: Int) {
      self.word = word
      self.kind = kind
      self.key = key
      self.events = events
      self.shared = shared
    }

    /// The share of the word's events that have the meaning, less what few events leave in doubt.
    package var weight: Float { Float(max(0, shared - 1)) / Float(events + 1) }
  }

  /// By language, the strongest first.
  package private(set) var meanings: [String: [Meaning]] = [:]
  /// By language and word, the place of its meaning in ``meanings``.
  private var index: [String: [UInt64: Int]] = [:]

  package init() {}

  /// Whether nothing was learned.
  package var isEmpty: Bool { meanings.isEmpty }

  /// Replaces what is known of a language.
  package mutating func set(_ list: [Meaning], language: String) {
    meanings[language] = list.isEmpty ? nil : list
    var places: [UInt64: Int] = [:]
    for (number, meaning) in list.enumerated() { places[meaning.word.hash] = number }
    index[language] = list.isEmpty ? nil : places
  }

  /// The meaning of a word in a language.
  package func meaning(of word: UInt64, language: String) -> Meaning? {
    guard let number = index[language]?[word] else { return nil }
    return meanings[language]?[number]
  }

  /// The words of a list, given by their hashes, that have a meaning in a language, and their meanings, in the
  /// order of the list.
  func meanings(of words: [UInt64], language: String) -> [(place: Int, meaning: Meaning)] {
    guard let places = index[language], let list = meanings[language] else { return [] }
    var found: [(place: Int, meaning: Meaning)] = []
    for (place, word) in words.enumerated() {
      if let number = places[word] { found.append((place, list[number])) }
    }
    return found
  }
}

extension LearnedTranslations {
  /// The name under which an index keeps what it has learned.
  package static let attachment = "learned"
  private static let version: UInt64 = 1

  /// The bytes that an index keeps: version, languages; each its tag and its meanings.
  package func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendVarInt(LearnedTranslations.version)
    bytes.appendVarInt(meanings.count)
    for (language, list) in meanings.sorted(by: { $0.key < $1.key }) {
      bytes.appendCounted(language.utf8)
      bytes.appendVarInt(list.count)
      for meaning in list {
        bytes.append(meaning.word.kind.rawValue)
        bytes.appendCounted(meaning.word.key)
        bytes.append(meaning.kind.rawValue)
        bytes.appendCounted(meaning.key)
        bytes.appendVarInt(meaning.events)
        bytes.appendVarInt(meaning.shared)
      }
    }
    return bytes
  }

  /// Reads what ``encoded()`` wrote; `nil` when it is of another version or damaged.
  package init?(decoding bytes: [UInt8]) {
    do {
      var reader = ByteReader(bytes, path: LearnedTranslations.attachment)
      guard try reader.varInt() == LearnedTranslations.version else { return nil }
      for _ in 0..<(try reader.count(atMost: 1 << 12)) {
        let language = try reader.string()
        var list: [Meaning] = []
        for _ in 0..<(try reader.count(atMost: 1 << 24)) {
          let wordKind = FeatureKind(rawValue: try reader.integer(UInt8.self))
          let word = try reader.counted()
          let kind = FeatureKind(rawValue: try reader.integer(UInt8.self))
          let key = try reader.counted()
          // So many events an index never has: reckoning with them does not overflow.
          let events = try reader.count(atMost: Int(UInt32.max))
          let shared = try reader.count(atMost: Int(UInt32.max))
          guard let wordKind, let kind else { return nil }
          list.append(
            Meaning(
              word: SignatureFeature(kind: wordKind, key: word, frequency: 1), kind: kind, key: key,
              events: events, shared: shared))
        }
        set(list, language: language)
      }
    } catch {
      return nil
    }
  }
}
