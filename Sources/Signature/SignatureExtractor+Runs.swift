internal import ICU
internal import Lexicon

/// Scripts without blanks: the longest entries of the lexicon, one after the other, where ICU's dictionary allows.
extension SignatureExtractor {
  /// Reads a run; tells how many words it was worth beyond one.
  func readRun(
    _ word: ScannedWord, _ place: SignatureBuilder.Place, _ state: inout ArticleState,
    _ analysis: WordAnalysis
  )
    -> Int
  {
    var run = Run()
    run.load(article.span, word.start..<word.end)
    let boundaries = boundaries(word)
    if word.script == .thai { run.allow(boundaries: boundaries) } else { run.split(boundaries: boundaries) }
    let search = analysis.search
    let language = search.language.isUnspaced ? search.language : LexiconLanguage.chinese
    var index = 0
    var units = 0
    var gap = 0
    while index < run.count {
      units += 1
      var here = place
      here.position = place.position + units
      here.inOpening = here.position <= 60
      let day = run.mayStart[index] ? search.gazetteer.days.day(in: run, at: index) : nil
      let entry = longest(run, at: index, search, language)
      if let (length, senses) = entry, length >= day?.length ?? 0 {
        addUnmatched(run, gap..<index, here, analysis)
        for sense in senses where sense.feature != WordSense.nothing {
          addMeaning(
            sense.feature, weight: sense.weight, at: here,
            surface: run.offsets[index]..<run.offsets[index + length])
        }
        wordHashes.append(run.hash(index..<index + length))
        index += length
        gap = index
      } else if let (length, day) = day {
        addUnmatched(run, gap..<index, here, analysis)
        add(day, here, surface: run.offsets[index]..<run.offsets[index + length], word, &state)
        wordHashes.append(run.hash(index..<index + length))
        index += length
        gap = index
      } else {
        if word.script == .thai || index % 2 == 0 { wordHashes.append(run.hash(index..<index + 1)) }
        if run.kinds[index] == .hiragana { units -= units % 2 }
        index += 1
      }
    }
    addUnmatched(run, gap..<run.count, place, analysis)
    return units * 3 / 4
  }

  /// Letters of the longest entry that is looked for: each place of a run tries all lengths up to it, and a user's own
  /// names may have any.
  private static let longestEntry = 64

  /// Bytes of a letter of katakana, of either width.
  static let kanaByteCount = 3

  /// The longest entry at a place, with its meanings.
  private func longest(_ run: Run, at start: Int, _ search: LexiconSearch, _ language: LexiconLanguage) -> (
    Int, [WordSense]
  )? {
    guard start + 2 <= run.count, run.mayStart[start] else { return nil }
    var prefix = LexiconHash(language, .prefix)
    run.combine(start..<start + 2, into: &prefix)
    let limit = min(search.limit(prefix.value), run.count - start, SignatureExtractor.longestEntry)
    if limit < 2 { return nil }
    var states: [UInt64] = []
    var hash = LexiconHash(language, .word)
    for length in 1...limit {
      run.combine(start + length - 1..<start + length, into: &hash)
      states.append(hash.value)
    }
    var length = limit
    while length >= 2 {
      if run.mayMatch(start..<start + length) {
        let folded = run.bytes(start..<start + length)
        let senses = search.senses(
          states[length - 1], folded: folded, exactOnly: true, vocabulary: &vocabulary)
        if !senses.isEmpty { return (length, senses) }
      }
      length -= 1
    }
    return nil
  }

  /// What no lexicon knows: foreign names in katakana by their consonants, pairs of Chinese characters as they are.
  private func addUnmatched(
    _ run: Run, _ range: Range<Int>, _ place: SignatureBuilder.Place, _ analysis: WordAnalysis
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let kind = run.kinds[index]
      var end = index + 1
      while end < range.upperBound, run.kinds[end] == kind, !(kind == .katakana && run.isParted(before: end))
      {
        end += 1
      }
      if kind == .katakana, end - index >= 3 {
        addKatakana(run, index..<end, place, analysis)
      } else if kind == .han {
        for first in index..<max(index, end - 1) {
          let feature = vocabulary.number(.prefix, run.bytes(first..<first + 2))
          builder.add(feature, weight: 1, at: place, surface: run.offsets[first]..<run.offsets[first + 2])
        }
      }
      index = end
    }
  }

  private func addKatakana(
    _ run: Run, _ range: Range<Int>, _ place: SignatureBuilder.Place, _ analysis: WordAnalysis
  ) {
    let surface = run.offsets[range.lowerBound]..<run.offsets[range.upperBound]
    let word = ScannedWord(start: surface.lowerBound, end: surface.upperBound, script: .katakana)
    let number = number(of: word, article.span, analysis)
    guard number >= 0, let skeleton = cache.infos[number].skeletons.first else { return }
    builder.add(skeleton, weight: 1, at: place, surface: surface)
  }

  /// Where ICU's dictionaries see the words of a run begin and end, as offsets in the article.
  private func boundaries(_ word: ScannedWord) -> Set<Int> {
    guard let breaker else { return [] }
    let text = Array(String(decoding: article[word.start..<word.end], as: UTF8.self).utf16)
    var result: Set<Int> = []
    var segments: [TextBoundary] = []
    guard (try? breaker.boundaries(of: text, into: &segments)) != nil else { return [] }
    var units = 0
    var offset = word.start
    let ends = Set(segments.map(\.end))
    while offset < word.end {
      if ends.contains(units) { result.insert(offset) }
      let (scalar, length) = decodeScalar(article.span, offset)
      offset += length
      units += scalar > 0xFFFF ? 2 : 1
    }
    result.insert(word.start)
    result.insert(word.end)
    return result
  }
}

/// The letters of a run, folded.
struct Run {
  private var folded: [UInt8] = []
  private var ends: [Int] = [0]
  /// Byte offsets in the article; one more than letters.
  private(set) var offsets: [Int] = []
  private(set) var kinds: [ScriptClass] = []
  private(set) var mayStart: [Bool] = []
  /// Whether a word of ICU's dictionary begins or ends at a letter.
  private var isEdge: [Bool] = []

  var count: Int { kinds.count }

  mutating func load(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = decodeScalar(bytes, offset)
      let kind = ScriptClass(scalar)
      if kind != .none {
        offsets.append(offset)
        kinds.append(scalar == 0x30FC ? .katakana : kind)
        foldScalar(scalar, keepsMarks: false, into: &folded)
        ends.append(folded.count)
      }
      offset += length
    }
    offsets.append(range.upperBound)
    mayStart = Array(repeating: true, count: offsets.count)
    isEdge = mayStart
  }

  /// Marks the edges of the words of ICU's dictionary.
  mutating func split(boundaries: Set<Int>) {
    for index in offsets.indices { isEdge[index] = boundaries.contains(offsets[index]) }
  }

  /// Whether an entry may be read in a range.
  ///
  /// Longer entries are surer than ICU's dictionary. Those of up to three letters must not cut a word of the dictionary in
  /// two, as 人参 (ginseng) does in 人参加, nor lie inside one, as 民法 (civil law) in 人民法院; short katakana
  /// must be whole words: スラム (slum) is no part of イスラム.
  func mayMatch(_ range: Range<Int>) -> Bool {
    if range.count > 3 { return true }
    if !mayStart[range.upperBound] { return false }
    let opens = isEdge[range.lowerBound]
    let closes = isEdge[range.upperBound]
    if opens && closes { return true }
    if !opens && !closes || kinds[range.lowerBound] == .katakana { return false }
    return !(range.lowerBound + 1..<range.upperBound).contains { isEdge[$0] }
  }

  /// Keeps to starts and ends that are boundaries of words.
  mutating func allow(boundaries: Set<Int>) {
    for index in offsets.indices { mayStart[index] = boundaries.contains(offsets[index]) }
  }

  /// Whether something stands between a letter and the one before it: the dot of オレグ・タラカノフスキー.
  func isParted(before index: Int) -> Bool {
    offsets[index] - offsets[index - 1] > SignatureExtractor.kanaByteCount
  }

  func bytes(_ range: Range<Int>) -> [UInt8] {
    Array(folded[ends[range.lowerBound]..<ends[range.upperBound]])
  }

  func combine(_ range: Range<Int>, into hash: inout LexiconHash) {
    for index in ends[range.lowerBound]..<ends[range.upperBound] { hash.combine(byte: folded[index]) }
  }

  func hash(_ range: Range<Int>) -> UInt64 { SignatureFeature.hash(.prefix, bytes(range)) }
}
