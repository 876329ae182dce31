internal import Text

/// `tokens`: one text a line in, the terms of its words joined by `|` out.
struct TokensVerb {
  private let analyzer = Analyzer()

  func run() {
    while let line = readLine(strippingNewline: true) { Output.line(analyzer.joinedTerms(of: line)) }
  }
}
