internal import Text

/// `paragraphs [--hosts en,de,…] FILE…`: how often a paragraph of one sentence is told from its article's language, and
/// how often one in its article's language is taken for another. A line is `language<TAB>sentence`.
///
/// Each sentence of a language stands between two of each host language, and amid its own.
struct ParagraphsVerb {
  private let files: [String]
  private let hosts: [LanguageTag]
  private let showsWrong: Bool

  init(_ arguments: [String]) {
    let given = option("--hosts", in: arguments)
    hosts = (given ?? "en,de,fr,es,ru,ar").split(separator: ",").map { LanguageTag($0) }
    showsWrong = arguments.contains("--wrong")
    files = arguments.dropFirst().filter { !$0.hasPrefix("--") && $0 != given }
  }

  func run() throws {
    var sentences: [LanguageTag: [[UInt8]]] = [:]
    for (language, text) in try labelledLines(of: files) {
      sentences[language, default: []].append(Array(text.utf8))
    }
    Output.line("language\tsentences\ttaken for another\tknown, of those among others\twrong\tby host")
    let analyzer = Analyzer()
    for (language, own) in sentences.sorted(by: { $0.key.description < $1.key.description }) {
      let changed = languages(ofEach: own, amid: nil, language, analyzer)
      if showsWrong {
        for (sentence, other) in zip(own, changed) {
          if let other {
            Output.line("\(language) as \(other): \(String(decoding: sentence, as: UTF8.self))")
          }
        }
      }
      var (known, wrong, all) = (0, 0, 0)
      var byHost: [String] = []
      for host in hosts where host != language {
        guard let around = sentences[host]?.first else { continue }
        let told = languages(ofEach: own, amid: around, host, analyzer)
        let right = told.count { $0?.base == language.base }
        byHost.append("\(host) \(right)")
        known += right
        wrong += told.count { $0 != nil && $0?.base != language.base }
        all += own.count
      }
      Output.line(
        [
          language.description, String(own.count), String(changed.count { $0 != nil }), "\(known)/\(all)",
          String(wrong), byHost.joined(separator: " "),
        ].joined(separator: "\t"))
    }
  }

  /// The language that each sentence gets in an article of a language, `nil` where it is the article's.
  private func languages(
    ofEach sentences: [[UInt8]], amid host: [UInt8]?, _ language: LanguageTag, _ analyzer: Analyzer
  ) -> [LanguageTag?] {
    sentences.map { sentence in
      let around = host ?? sentence
      let text = Array([around, around, sentence, around, around].joined(separator: [0x0A]))
      var tokens: [Token] = []
      if analyzer.isFull { analyzer.reset() }
      analyzer.analyze(text, language: language, into: &tokens)
      let place = around.count * 2 + 2
      let word = tokens.first { $0.start >= place }.map { Int($0.position) } ?? 0
      return analyzer.foreignParagraphs.first { $0.words.contains(word) }?.language
    }
  }
}
