import TestSupport
import Testing

/// Names in Chinese, Japanese and Korean writing that no word list has are found in one piece, however an article cuts
/// them.
@Suite struct WrittenRunTests {
  private static let articles = [
    ("jd", "zh", "京东与美团外卖大战升级"), ("tokyo", "ja", "東京で初雪"), ("dongcheng", "zh", "北京东部下雪"),
    ("ohtani", "ja", "大谷翔平が本塁打を打った"), ("peace", "ja", "平年より暖かい翔んだ"),
    ("tsmc", "zh-Hant", "台積電第一季營收創新高"), ("typhoon", "zh-Hant", "颱風登陸台南，停電"),
    ("wan", "zh-Hant", "臺北市長蔣萬安表示捷運漲價"), ("lee", "zh-Hant", "李安獲終身成就獎"),
    ("watch", "ja", "新型アップルウォッチが発売された"), ("tesla", "ja", "テスラモデルYが値下げされた"),
    ("switch", "ja", "「ニンテンドースイッチ２」の販売が好調だ"), ("flu", "ja", "鳥インフルエンザが広がった"),
    ("indonesia", "ja", "インドネシアで地震"), ("ramen", "ja", "新しいらーめん店が開く"),
    ("other", "ja", "スーパーから出られない"), ("kim", "ko", "김대중 전 대통령"),
    ("mihara", "ja", "オランダとパリの観光"),
  ]

  @Test(arguments: [
    ("京东", ["jd"]), ("京東", ["jd"]), ("東京", ["tokyo"]), ("东京", ["tokyo"]), ("大谷翔平", ["ohtani"]),
    ("台積電", ["tsmc"]), ("台积电", ["tsmc"]), ("蒋万安", ["wan"]), ("蔣萬安", ["wan"]), ("+蒋万安", ["wan"]),
    ("アップル", ["watch"]), ("テスラ", ["tesla"]), ("ニンテンドー", ["switch"]), ("'ニンテンドー*'", ["switch"]),
    ("インフル", ["flu"]), ("'インフル*'", ["flu"]), ("らーめん", ["ramen"]), ("ドジャーズ", []), ("インド", []),
    ("泽连斯基", []), ("김", ["kim"]),
  ])
  func namesAreFoundInOnePiece(query: String, expected: [String]) throws {
    let found = try Shell(articles: Self.articles).run("tidings search --output json \(query)").lines
      .compactMap { line in
        line.firstRange(of: #""id":""#).map { String(line[$0.upperBound...].prefix { $0 != "\"" }) }
      }
    #expect(found.sorted() == expected)
  }

  @Test func charactersAreLookedForWhereNoArticleHasTheName() throws {
    let result = try Shell(articles: Self.articles).run("tidings search 台电")
    #expect(result.lines.contains { $0.contains("tsmc") })
    #expect(result.errors.contains("no article has the word in one piece; its parts were looked for"))
  }

  @Test func explanationsNameTheWholeRow() throws {
    let shell = try Shell(articles: Self.articles)
    #expect(try shell.run("tidings search --explain 大谷翔平").lines.contains { $0.contains("joined 大谷翔平") })
  }
}
