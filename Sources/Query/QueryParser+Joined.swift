internal import Postings
internal import Text

/// Words that are no words of a list: what the splitter cuts into characters is looked for side by side.
extension QueryParser {
  /// A run of Han characters so long may be a name or a new word; a longer one is a sentence.
  private static let longestName = 6
  /// No longer row of single characters, or of katakana, is looked for as one word.
  private static let longestRow = 8
  private static let longestKatakana = 16

  /// The parts of a question's text that says one thing, with the characters of names joined.
  ///
  /// - Parameters:
  ///   - nodes: what each word is looked for by.
  ///   - isNeeded: whether all words must, or must not, be there.
  func joined(
    _ words: [AnalyzedWord], _ nodes: [QueryNode], in text: [UInt8], isNeeded: Bool
  ) -> [QueryNode] {
    guard words.contains(where: { !$0.characters.isEmpty }) else { return nodes }
    let run = CharacterRun(
      parser: self, words: words, nodes: nodes, isNeeded: isNeeded,
      areStopWords: words.map { (shares[Array(text[$0.start..<$0.end])] ?? 1) < 1 })
    var parts: [QueryNode] = []
    var place = 0
    while place < words.count {
      let kind = run.kind(place)
      var end = place + 1
      while end < words.count, kind != .other, run.kind(end) == kind, words[end].start == words[end - 1].end {
        end += 1
      }
      switch kind {
      case .han: parts += run.names(place..<end)
      case .katakana: parts += run.katakana(place..<end)
      case .hiragana, .other: parts += nodes[place..<end]
      }
      place = end
    }
    return run.kanaWord ?? parts
  }

  /// What begins like a row of characters, and what has the row, which the splitter cuts elsewhere in a longer word; `nil`
  /// for any other text.
  mutating func beginning(_ words: [AnalyzedWord], in text: [UInt8]) -> QueryNode? {
    guard let first = words.first, let last = words.last,
      words.allSatisfy({ !$0.characters.isEmpty }),
      zip(words, words.dropFirst()).allSatisfy({ $0.end == $1.start })
    else { return nil }
    let characters = words.flatMap(\.characters)
    let isKatakana = characters.allSatisfy(CharacterRun.isKatakana)
    guard characters.count <= QueryParser.longestKatakana,
      words.count > 1 || isKatakana && characters.count > 2
    else { return nil }
    let row = AnalyzedWord(
      start: first.start, end: last.end, position: first.position, alternatives: first.alternatives)
    guard let prefix = expanded(row, in: text, .prefix) else { return nil }
    return .joined(
      JoinedCharacters(characters, findPieces, whole: nil, beside: prefix, otherwise: prefix))
  }

  /// A Korean family name, with which names begin, where it stands nowhere alone; any other node as it is.
  func surname(_ node: QueryNode, _ text: [UInt8]) -> QueryNode {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    guard scalars.count == 1, let first = scalars.first, (0xAC00...0xD7A3).contains(first.value) else {
      return node
    }
    let piece = RunPiece(start: 0, end: 1, terms: [text], isInside: false)
    return .joined(
      JoinedCharacters(
        [UInt16(first.value)], { _ in [piece] }, whole: nil, beside: .nothing,
        otherwise: .prefix([TermField.words] + text)))
  }

  /// The words of a text in Chinese or Japanese.
  private struct CharacterRun {
    enum Kind { case han, katakana, hiragana, other }

    let parser: QueryParser
    let words: [AnalyzedWord]
    let nodes: [QueryNode]
    let isNeeded: Bool
    let areStopWords: [Bool]

    func kind(_ place: Int) -> Kind {
      let characters = words[place].characters
      if characters.isEmpty { return .other }
      if characters.allSatisfy(CharacterRun.isKatakana) { return .katakana }
      if characters.allSatisfy(CharacterRun.isHiragana) { return .hiragana }
      return characters.contains { CharacterRun.isHiragana($0) || CharacterRun.isKatakana($0) }
        ? .other : .han
    }

    private static func isHiragana(_ unit: UInt16) -> Bool { (0x3041...0x309F).contains(unit) }
    static func isKatakana(_ unit: UInt16) -> Bool { (0x30A1...0x30FE).contains(unit) }

    /// The marks and small letters with which no word begins.
    private static let neverFirst = Set("ーァィゥェォッャュョヮンヽヾ".utf16)

    private func characters(_ places: Range<Int>) -> [UInt16] { places.flatMap { words[$0].characters } }
    private func length(_ place: Int) -> Int { words[place].characters.count }

    private func joined(
      _ places: Range<Int>, whole: [UInt8]? = nil, beside: [QueryNode], otherwise: [QueryNode]
    ) -> QueryNode {
      .joined(
        JoinedCharacters(
          characters(places), parser.findPieces, whole: whole,
          beside: QueryNode.all(beside, areNeeded: isNeeded),
          otherwise: QueryNode.all(otherwise, areNeeded: isNeeded)))
    }

    /// Words of Han characters that touch each other.
    func names(_ places: Range<Int>) -> [QueryNode] {
      let singles = places.filter { length($0) == 1 }
      guard places.count > 1, !singles.isEmpty else { return Array(nodes[places]) }
      let count = characters(places).count
      if singles.count == places.count, count <= QueryParser.longestRow {
        let hasStopWords = places.contains { areStopWords[$0] }
        let others = hasStopWords || isNeeded ? rows(places, .all) : pairs(places)
        return [joined(places, beside: [], otherwise: others)]
      }
      guard count <= QueryParser.longestName else { return rows(places, .besides) }
      // A character of a name says nothing alone; its words do.
      let others = isNeeded ? Array(nodes[places]) : rows(places, .none)
      return [joined(places, beside: others, otherwise: isNeeded ? others : rows(places, .all))]
    }

    /// What a row of single characters is looked for by where no article has it: a foreign name may be spelled otherwise
    /// in part.
    private func pairs(_ places: Range<Int>) -> [QueryNode] {
      if places.count == 2 { return Array(nodes[places]) }
      return (places.lowerBound..<(places.upperBound - 1)).map {
        joined($0..<($0 + 2), beside: [], otherwise: [])
      }
    }

    /// Which single characters are looked for.
    private enum Singles {
      /// All, those of rows where no article has the row.
      case all
      /// All, those of rows besides the row: in a sentence they may be words.
      case besides
      /// Rows only.
      case none
    }

    /// The words, single ones in a row joined but for stop words.
    private func rows(_ places: Range<Int>, _ singles: Singles) -> [QueryNode] {
      var parts: [QueryNode] = []
      var place = places.lowerBound
      while place < places.upperBound {
        var end = place
        while end < places.upperBound, length(end) == 1, !areStopWords[end] { end += 1 }
        if end == place {
          if singles != .none || length(place) > 1 { parts.append(nodes[place]) }
          place += 1
          continue
        }
        let row = place..<end
        if row.count > 1, row.count <= QueryParser.longestRow, row != places {
          let characters = Array(nodes[row])
          parts.append(
            joined(
              row, beside: singles == .besides ? characters : [],
              otherwise: singles == .none ? [] : characters))
        } else if singles != .none {
          parts += nodes[row]
        }
        place = end
      }
      return parts
    }

    /// Words of katakana that touch each other: one word that may be part of a longer one, or cut into pieces.
    func katakana(_ places: Range<Int>) -> [QueryNode] {
      let count = characters(places).count
      guard count > 2, count <= QueryParser.longestKatakana else { return Array(nodes[places]) }
      if places.count == 1 {
        let node = nodes[places.lowerBound]
        let main = words[places.lowerBound].alternatives.first?.term
        return [joined(places, whole: main, beside: [node], otherwise: [node])]
      }
      let isBroken = places.contains { place in
        length(place) == 1 || words[place].characters.first.map(CharacterRun.neverFirst.contains) ?? false
      }
      if isNeeded { return [joined(places, beside: isBroken ? [] : Array(nodes[places]), otherwise: [])] }
      let long = places.filter { length($0) > 2 }.map { nodes[$0] }
      return [joined(places, beside: long, otherwise: isBroken ? long : Array(nodes[places]))]
    }

    /// A text that is one short word of kana, cut where the list has shorter ones.
    var kanaWord: [QueryNode]? {
      let all = words.indices
      let kinds = Set(all.map(kind))
      guard all.count > 1, kinds.contains(.hiragana), kinds.isSubset(of: [.hiragana, .katakana]),
        zip(words, words.dropFirst()).allSatisfy({ $0.end == $1.start }),
        characters(all).count <= QueryParser.longestName, all.contains(where: { length($0) == 1 })
      else { return nil }
      let long = all.filter { length($0) > 1 && !areStopWords[$0] }.map { nodes[$0] }
      return [joined(all, beside: [], otherwise: isNeeded ? [] : long)]
    }
  }
}

extension QueryNode {
  /// What holds where all of some parts do, or any of them.
  static func all(_ nodes: [QueryNode], areNeeded: Bool) -> QueryNode {
    switch nodes.count {
    case 0: .nothing
    case 1: nodes[0]
    default:
      areNeeded
        ? .group(must: nodes, should: [], mustNot: []) : .group(must: [], should: nodes, mustNot: [])
    }
  }
}
