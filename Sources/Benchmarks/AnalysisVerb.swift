internal import ICU
internal import Text

/// `analysis FILE…`: megabytes a second of UTF-8, on one core, of the whole analysis (language, words,
/// folding, stems) and of ICU's word breaker alone over the same text in UTF-16, side by side.
///
/// The analyzer is kept between the rounds, as indexing keeps it between articles; what the first pass
/// over the file costs, when every word is new, stands beside.
///
/// On one of two shared cores of a Zen 4 machine, MB/s of ours against ICU's on texts of NTREX-128:
///
/// | text | a file at once, before words were found by AVX-512 VBMI | in articles of 2 to 6 KB |
/// | --- | --- | --- |
/// | English | 381 : 75 | 470 : 84 |
/// | German | 402 : 85 | 525 : 93 |
/// | French | 374 : 80 | 461 : 90 |
/// | Polish | 423 : 91 | |
/// | Turkish | 318 : 99 | |
/// | Vietnamese | 382 : 85 | |
/// | Greek | 605 : 142 | 919 : 164 |
/// | Russian | 523 : 143 | 560 : 162 |
/// | Ukrainian | 524 : 142 | 691 : 162 |
/// | Arabic | 473 : 141 | 759 : 156 |
/// | Persian | 445 : 116 | |
/// | Hebrew | 308 : 131 | |
/// | Hindi | 250 : 171 | 740 : 195 |
/// | Korean | 103 : 62 | 292 : 56 |
/// | Chinese | 51 : 18 | 55 : 19 |
/// | Japanese | 48 : 18 | |
/// | Thai | 60 : 46 | |
///
/// In articles the guess of the language takes a tenth. In passages of some hundred bytes it takes as long as all
/// else, and what is left of CLD2 a tenth of that: ours to ICU's 1.5 in Russian (957 bytes, CLD2 asked for 2 % of
/// them), 1.9 in Arabic, 2.3 in English, 3.4 in Greek.
///
/// A file is text, or JSON Lines with `title` and `text`, a document a line.
struct AnalysisVerb {
  private let files: [String]
  private let roundCount: Int

  init(_ arguments: [String]) {
    roundCount = option("--rounds", in: arguments).flatMap { Int($0) } ?? 7
    files = arguments.dropFirst().filter { !$0.hasPrefix("--") && Int($0) == nil }
  }

  func run() throws {
    Output.line("file\tMB\tours MB/s\tICU MB/s\tours/ICU\tours first pass")
    for file in files {
      let texts = try AnalysisVerb.texts(of: file)
      // Short files are analysed again and again, as a run over many like them would.
      let byteCount = texts.reduce(0) { $0 + $1.count }
      let repeatCount = max(1, 4_000_000 / max(1, byteCount))
      let wide = texts.map { Array(String(decoding: $0, as: UTF8.self).utf16) }
      let analyzer = Analyzer()
      let first = measured { analyze(texts, 1, analyzer) }
      var best = (ours: Double.infinity, icu: Double.infinity)
      for _ in 0..<roundCount {
        best.ours = min(best.ours, measured { analyze(texts, repeatCount, analyzer) })
        best.icu = min(best.icu, try measured { try breakWords(wide, repeatCount) })
      }
      let megabytes = Double(byteCount * repeatCount) / 1e6
      Output.line(
        [
          String(file.split(separator: "/").last ?? ""), Output.decimal(Double(byteCount) / 1e6, 2),
          Output.decimal(megabytes / best.ours, 0), Output.decimal(megabytes / best.icu, 0),
          Output.decimal(best.icu / best.ours, 2), Output.decimal(Double(byteCount) / 1e6 / first, 0),
        ].joined(separator: "\t"))
    }
  }

  private func measured(_ body: () throws -> Void) rethrows -> Double {
    let start = Clock.processorSeconds
    try body()
    return Clock.processorSeconds - start
  }

  /// Language and words of every text.
  private func analyze(_ texts: [[UInt8]], _ repeatCount: Int, _ analyzer: Analyzer) {
    let guesser = LanguageGuesser()
    var tokens: [Token] = []
    for _ in 0..<repeatCount {
      for text in texts {
        tokens.removeAll(keepingCapacity: true)
        analyzer.analyze(text, language: guesser.guess(text), into: &tokens)
      }
    }
  }

  private func breakWords(_ texts: [[UInt16]], _ repeatCount: Int) throws {
    let breaker = try WordBreaker()
    var boundaries: [TextBoundary] = []
    for _ in 0..<repeatCount {
      for text in texts {
        boundaries.removeAll(keepingCapacity: true)
        try breaker.boundaries(of: text, into: &boundaries)
      }
    }
  }

  static func texts(of file: String) throws -> [[UInt8]] {
    var texts: [[UInt8]] = []
    var whole: [UInt8] = []
    let isJSON = file.hasSuffix(".jsonl")
    let reader = try LineReader(file)
    // SAFETY: the bytes of a line are read inside the closure only.
    while unsafe try reader.next({ bytes in
      if isJSON {
        unsafe texts.append(try JudgedCollection.document(bytes).text)
      } else {
        unsafe whole.append(contentsOf: bytes)
        whole.append(10)
      }
    }) {}
    return isJSON ? texts : [whole]
  }
}
