import TestSupport
import Testing

/// `evaluate` against the reference scorer beside the development data, on the same scores.
@Suite struct ReferenceScorerTests {
  @Test(.enabled(if: SourceTree.evaluationData != nil, "needs the development data beside the checkout"))
  func agreesWithTheReferenceToThreeDigits() throws {
    let shell = try Shell()
    let folder = SourceTree.evaluationData ?? ""
    try shell.write(
      "make.py",
      """
      import sys, random
      sys.path.insert(0, '\(folder)')
      import score
      docs = score.load('ntrex:eng,deu,arb')
      random.seed(4)
      with open('labels.tsv', 'w') as f:
        for d in docs: f.write('\\t'.join([d['id'], str(d['event']), ','.join(map(str, d['related'])), d['doc'] or '', d['lang']]) + '\\n')
      with open('scores.tsv', 'w') as f:
        for a, b, y in score.pairs(docs):
          if random.random() < .9: f.write('%s\\t%s\\t%.2f\\n' % (a['id'], b['id'], random.random() * .7 + (.3 if y else 0)))
      """)
    let made = try shell.run(
      "python3 make.py && python3 '\(folder)/score.py' ntrex:eng,deu,arb --sims scores.tsv")
    #expect(made.status == 0)
    for (line, selection) in zip(made.lines, ["all", "event"]) {
      func figure(_ name: String) -> Double? {
        guard let range = line.range(after: name + " ") else { return nil }
        return Double(line[range].prefix { $0.isNumber || $0 == "." })
      }
      let ours = try shell.run(
        "tidings evaluate --events labels.tsv --scores scores.tsv --select \(selection) --output json")
      let first = ours.lines.first ?? ""
      func own(_ key: String) -> Double? {
        guard let range = first.range(after: "\"\(key)\":") else { return nil }
        return Double(first[range].prefix { $0.isNumber || $0 == "." })
      }
      for (theirs, key) in [("AP", "ap"), ("best F1", "bestF1"), ("R@1", "recallAt1"), ("MRR", "mrr")] {
        let wanted = try #require(figure(theirs), "\(theirs) in \(line)")
        let found = try #require(own(key), "\(key) in \(first)")
        #expect(abs(wanted - found) < 0.0011, "\(selection) \(key): \(found), reference \(wanted)")
      }
    }
  }
}

extension String {
  /// The text behind the first place of a needle.
  fileprivate func range(after needle: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) { return index(start, offsetBy: needle.count)..<endIndex }
      start = index(after: start)
    }
    return nil
  }
}
