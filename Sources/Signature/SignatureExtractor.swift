internal import ICU
internal import Lexicon

/// Makes the signature of articles. One for each thread: it keeps what it has learned of every spelling.
///
/// 8,000 articles of wire news a second, reading and guessing languages included (`Benchmarks coverage FILE`).
package final class SignatureExtractor {
  private let table: LexiconTable
  private let maker = LexiconKeyMaker()
  private let stemmer = Stemmer()
  let scanner = WordScanner()
  let ascii: Transliterator?
  private let extras: [MemoryLexicon]
  private var searches: [LexiconLanguage: LexiconSearch] = [:]
  private lazy var english = EnglishPlaces(ascii: ascii)
  var vocabulary = FeatureVocabulary()
  var cache = WordCache()
  var builder = SignatureBuilder()
  var open = OpenUnit()
  var introduced = IntroducedPersons()
  var words: [ScannedWord] = []
  var infos: [Int] = []
  var wordHashes: [UInt64] = []
  private var joined: [UInt8] = []
  var article: [UInt8] = []
  /// When the article was published.
  private(set) var published: Int64?
  /// Whether a word with a capital is a name where it opens a sentence, too, as in a question of few words.
  package var takesOpenings = false
  /// For scripts without blanks; ICU's dictionaries are the same in every locale.
  let breaker = try? WordBreaker(locale: "th")

  /// The longest part of a title and of a text that is read, in bytes.
  package static let longestText = 1 << 16
  /// Spellings that are kept before the extractor forgets them all.
  let mostSpellings: Int
  /// Languages whose names are kept before the extractor forgets them all.
  private static let mostSearches = 96
  /// About what a kept spelling takes, with its features, in bytes.
  package static let spellingByteCount = 400

  /// An extractor with the compiled lexicon and, if given, the user's own names.
  ///
  /// - Parameters:
  ///   - names: tables in the lexicon's format.
  ///   - spellingByteLimit: bytes that the spellings met may take.
  package convenience init(names: [String] = [], spellingByteLimit: Int = 48 << 20) {
    self.init(table: newsLexicon, names: names, spellingByteLimit: spellingByteLimit)
  }

  init(table: LexiconTable, names: [String], spellingByteLimit: Int = 48 << 20) {
    mostSpellings = spellingByteLimit / SignatureExtractor.spellingByteCount
    self.table = table
    ascii = try? Transliterator.toASCII()
    extras = names.isEmpty ? [] : [UserNames.read(names, maker: maker)]
  }

  /// The signature of an article.
  ///
  /// - Parameter repeated: numbers from 1, rising, of the lines of the text that its source prints in other articles, too.
  package func extract(
    title: String, text: String, language: String, published: Int64? = nil, leavingOut repeated: [Int] = []
  ) -> ArticleSignature {
    var bytes: [UInt8] = []
    let titleEnd = assemble(
      title: Array(title.utf8), text: Array(text.utf8), language: language, without: repeated, into: &bytes)
    article = bytes
    self.published = published
    return extract(bytes, titleEnd: titleEnd, language: language)
  }

  /// Puts title and text together without the lines that are no part of the article; tells where the title ends.
  private func assemble(
    title: [UInt8], text: [UInt8], language: String, without repeated: [Int], into bytes: inout [UInt8]
  ) -> Int {
    let limit = SignatureExtractor.limit(text)
    var title = Array(title[..<SignatureExtractor.limit(title)])
    bytes.reserveCapacity(title.count + limit + 1)
    let isTeaser = Boilerplate.isTeaser(title.span, title.indices)
    if isTeaser { title = [] }
    bytes += title
    if !title.isEmpty { bytes.append(0x0A) }
    var titleEnd = bytes.count
    let body = text.span.extracting(0..<limit)
    let lines = Boilerplate.keptLines(body, language: language, leavingOut: repeated)
    for (index, line) in lines.enumerated() {
      var line = line
      if index == 0, !title.isEmpty, line.count >= title.count {
        let end = line.lowerBound + title.count
        let isRepeated = text[line.lowerBound..<end].elementsEqual(title)
        if isRepeated, !SignatureExtractor.partsWord(text, end) { line = end..<line.upperBound }
      }
      bytes += text[line]
      bytes.append(0x0A)
      // Of a page that opens with other articles' headlines, its own comes where its text begins.
      if index == 0, isTeaser, Boilerplate.isHeadline(body, line) { titleEnd = bytes.count }
    }
    return titleEnd
  }

  func search(_ language: LexiconLanguage) -> LexiconSearch {
    if let known = searches[language] { return known }
    if searches.count >= SignatureExtractor.mostSearches { searches.removeAll() }
    let made = LexiconSearch(
      language, table: table, extras: extras, maker: maker, english: english, kin: language.kin.map(search))
    searches[language] = made
    return made
  }

  private func extract(_ bytes: [UInt8], titleEnd: Int, language tag: String) -> ArticleSignature {
    if isFull { forget() }
    words.removeAll(keepingCapacity: true)
    infos.removeAll(keepingCapacity: true)
    wordHashes.removeAll(keepingCapacity: true)
    let span = bytes.span
    scanner.scan(span, into: &words)
    let search = search(SignatureExtractor.language(LexiconLanguage(tag: tag), writing: words))
    let analysis = WordAnalysis(search: search, ascii: ascii, stemmer: stemmer)
    for word in words { infos.append(number(of: word, span, analysis)) }
    builder.begin()
    open = OpenUnit()
    introduced.removeAll()
    let body = words.first { $0.start >= titleEnd }?.sentence ?? 0
    var state = ArticleState(
      titleEnd: titleEnd, leadEnd: body + 3, shoutsTitle: isTitleCase(titleEnd),
      writesMarks: writesMarks(span))
    // The body first: it shows which capitalised words of the title and of openings are names.
    var index = 0
    while index < words.count {
      state.position += 1
      index += read(at: index, &state, analysis)
    }
    readOpenings(state)
    readFamilyNames(state, analysis)
    return ArticleSignature(
      language: search.language.description, features: builder.features(vocabulary, span),
      wordCount: state.position,
      weekdays: state.weekdays, sketch: Sketch.make(wordHashes))
  }

  func number(of word: ScannedWord, _ bytes: Span<UInt8>, _ analysis: WordAnalysis) -> Int {
    if word.script == .digit || (word.script.isUnspaced && word.script != .katakana) { return -1 }
    let spelling = bytes.extracting(word.start..<word.end)
    var hash = analysis.search.language.code &* 0x9E37_79B9_7F4A_7C15 ^ 0xCBF2_9CE4_8422_2325
    for index in spelling.indices { hash = (hash ^ UInt64(spelling[index])) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 29
    hash &*= 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
    if let known = cache.find(hash) { return known }
    let info = analysis.info(
      spelling, script: word.script, isCapitalised: word.isCapitalised, vocabulary: &vocabulary)
    return cache.insert(hash, info)
  }

  /// Reads what stands at a word; tells how many words it took.
  private func read(at index: Int, _ state: inout ArticleState, _ analysis: WordAnalysis) -> Int {
    let word = words[index]
    let place = state.place(word)
    if word.script == .digit { return readNumber(at: index, place, analysis) }
    if word.script.isUnspaced {
      state.position += readRun(word, place, &state, analysis)
      return 1
    }
    let info = cache.infos[infos[index]]
    wordHashes.append(info.hash)
    var isDay = addDay(at: index, place, &state, analysis)
    if info.month > 0, readMonth(at: index, info.month, place, analysis) { isDay = true }
    if info.prefix >= 0 { builder.add(info.prefix, weight: 1, at: place, surface: word.start..<word.end) }
    if !word.opensSentence, !(place.inTitle && state.shoutsTitle) {
      addSkeletons(info.skeletons, word, place)
    }
    if info.mayOpenPhrase, let length = readPhrase(at: index, place, analysis) {
      for covered in (index + 1)..<(index + length) {
        addForm(at: covered, state)
        _ = addDay(at: covered, place, &state, analysis)
      }
      return length
    }
    // March is no demonstration behind 14, nor is feira a fair behind segunda.
    if !isDay { addSenses(info.senses, word, place, state) }
    return 1
  }

  /// The longest phrase that begins here; tells its number of words.
  private func readPhrase(at index: Int, _ place: SignatureBuilder.Place, _ analysis: WordAnalysis) -> Int? {
    guard goesOn(from: index, at: index + 1) else { return nil }
    let second = infos[index + 1] >= 0 ? cache.infos[infos[index + 1]].shapes : literalShapes(index + 1)
    let lengths = analysis.search.phraseLengths(cache.infos[infos[index]].shapes, second)
    if lengths == 0 { return nil }
    var length = 2
    let longest = UInt16.bitWidth - 1 - lengths.leadingZeroBitCount
    while length < longest, goesOn(from: index, at: index + length) { length += 1 }
    while length >= 2 {
      defer { length -= 1 }
      if lengths >> UInt16(length) & 1 == 0 { continue }
      var variant = 0
      while let isNew = join(index..<index + length, variant) {
        variant += 1
        if !isNew { continue }
        let senses = analysis.search.senses(joined, folded: joined, kind: .phrase, vocabulary: &vocabulary)
        if senses.isEmpty { continue }
        let surface = words[index].start..<words[index + length - 1].end
        var taken = false
        for sense in senses
        where sense.caseNeed == 0 || words[index].isCapitalised || !words[index].script.isCased {
          if sense.feature != WordSense.nothing {
            addMeaning(sense.feature, weight: sense.weight, at: place, surface: surface)
          }
          taken = true
        }
        if taken {
          introduced.addPhrase(index..<index + length)
          if let person = senses.first(where: { vocabulary.isPerson($0.feature) }), senses.count == 1,
            infos[index + length - 1] >= 0
          {
            introduced.add(person.feature, lastWord: cache.infos[infos[index + length - 1]])
          }
          return length
        }
      }
    }
    return nil
  }

  /// Whether a word goes on with the phrase of the words before it.
  private func goesOn(from start: Int, at index: Int) -> Bool {
    index < words.count && words[index].followsDirectly && words[index].sentence == words[start].sentence
      && (infos[index] >= 0 || words[index].script == .digit)
  }

  /// A number inside a phrase stands as it is written.
  private func literalShapes(_ index: Int) -> WordShapes {
    let text = article
    return WordShapes(literal: text.span.extracting(words[index].start..<words[index].end))
  }

  /// Joins the words of a phrase in one of the ways it may stand in the tables: stems, the words as they are, with
  /// each dictionary form of the last word, of the first, and all in dictionary form; `false` when that is the same as
  /// before, `nil` when there is no such way left.
  private func join(_ range: Range<Int>, _ variant: Int) -> Bool? {
    let lastForms = forms(range.upperBound - 1)
    let firstForms = forms(range.lowerBound)
    if variant > 2 + lastForms.count + firstForms.count { return nil }
    var isNew = variant == 0 || variant > 2
    var inflected = 0
    joined.removeAll(keepingCapacity: true)
    for index in range {
      if index > range.lowerBound { joined.append(0x20) }
      guard infos[index] >= 0 else {
        // A number inside a name: `Group of 20`.
        joined += article[words[index].start..<words[index].end]
        continue
      }
      let info = cache.infos[infos[index]]
      let isLast = index == range.upperBound - 1
      let isFirst = index == range.lowerBound
      switch variant {
      case 0: joined += info.stem
      case 1:
        joined += info.folded
        isNew = isNew || info.folded != info.stem
      case 2:
        joined += info.forms.last?.folded ?? info.folded
        inflected += info.forms.isEmpty ? 0 : 1
        isNew = isNew || inflected > 1 || (inflected == 1 && !isFirst && !isLast)
      case 3..<3 + lastForms.count: joined += isLast ? lastForms[variant - 3] : info.folded
      default: joined += isFirst ? firstForms[variant - 3 - lastForms.count] : info.folded
      }
    }
    return isNew
  }

  private func forms(_ index: Int) -> [[UInt8]] {
    infos[index] < 0 ? [] : cache.infos[infos[index]].forms.map(\.folded)
  }

  /// Names that open a sentence or stand in a title of capitals, when the body shows that they are names.
  private func readOpenings(_ state: ArticleState) {
    for (index, word) in words.enumerated() where infos[index] >= 0 {
      let place = state.place(word)
      guard word.opensSentence || (place.inTitle && state.shoutsTitle) else { continue }
      let skeletons = cache.infos[infos[index]].skeletons
      guard let first = skeletons.first, takesOpenings || !word.script.isCased || builder.contains(first)
      else { continue }
      addSkeletons(skeletons, word, place)
    }
  }
}
