internal import Text

/// `tokens`: one text a line in, the terms of its words joined by `|` out; all lines are one collection,
/// the words of which decide where compounds are cut.
struct TokensVerb {
  func run() {
    var texts: [[UInt8]] = []
    while let line = readLine(strippingNewline: true) { texts.append(Array(line.utf8)) }
    for terms in Analyzer().terms(ofEach: texts) {
      Output.line(terms.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|"))
    }
  }
}
