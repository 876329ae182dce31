import TestSupport
import Testing

@testable import Text

/// The splitter's words against ICU's on whole articles.
@Suite struct ArticleSplittingTests {
  @Test(arguments: SourceTree.files(below: "Corpus", extension: "jsonl"))
  func agreesOnEveryArticleOfTheCorpus(_ file: String) throws {
    #expect(try Self.compare(SourceTree.root + "/" + file) > 0)
  }

  @Test(
    .enabled(if: SourceTree.evaluationData != nil, "needs the development data beside the checkout"),
    arguments: [
      "events/ntrex", "events/mlcrisis", "events/meantime", "events/wmt21parallel", "events/ecbplus",
      "events/stories", "events/semeval22t8_sample", "events/semeval22t8_mono", "ir", "seeds",
    ])
  func agreesOnEveryArticleOfTheDevelopmentData(_ folder: String) throws {
    let data = SourceTree.evaluationData ?? ""
    var count = 0
    for file in TextFile.paths(below: data + "/" + folder) where !file.hasSuffix(".bin") {
      count += try Self.compare(file)
    }
    #expect(count > 0)
  }

  /// Splits each line of a file both ways; returns the number of lines that agree, fails on others.
  ///
  /// A line holds an article with all its marks, keys and values of JSON included.
  private static func compare(_ file: String) throws -> Int {
    var splitter = WordSplitter()
    var alone = DictionarySplitter()
    var count = 0
    for line in try TextFile.lines(file) {
      let utf8 = Array(line.utf8)
      var words: [WordRange] = []
      alone.words(of: utf8.span, from: 0, to: utf8.count, into: &words)
      var ours: [WordRange] = []
      splitter.words(of: utf8, into: &ours)
      if ours == words {
        count += 1
      } else {
        let place = zip(ours, words).first { $0 != $1 }?.1.start ?? 0
        Issue.record("\(file), line \(count + 1), byte \(place)")
        return count
      }
    }
    return count
  }
}
