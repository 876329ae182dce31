internal import Lexicon

/// A user's own names and concepts, in the format of the lexicon's tables.
package enum UserNames {
  /// Reads tables; lines that do not parse are left out.
  static func read(_ texts: [String], maker: LexiconKeyMaker) -> MemoryLexicon {
    var reader = LexiconReader()
    for text in texts { reader.read(file: "names", text: text) }
    var lexicon = MemoryLexicon()
    for line in reader.lines {
      let kind = line.kind == .nothing ? nil : LexiconSearch.kind(line.kind)
      for form in line.forms {
        var languages = [LexiconLanguage(tag: form.cell)]
        if line.kind.isName, let script = LexiconLanguage.script(ofNamesIn: form.cell) {
          languages.append(script)
        }
        for language in languages {
          lexicon.add(
            form.text, kind: kind, key: Array(line.id.utf8), language: language, isName: line.kind.isName,
            weight: weight(of: form), maker: maker)
        }
      }
    }
    return lexicon
  }

  /// The part of its uses in which a form means its entry: all of them where the table names no such part.
  private static func weight(of form: LexiconForm) -> Float {
    guard let weight = form.weight, weight > 0, weight <= 1 else { return 1 }
    return Float(weight)
  }

  /// How many lines of a table can be read, how many are left out, and what is wrong: what cannot be read, and forms that no table
  /// of the lexicon may have, which are taken all the same.
  package static func check(_ text: String, file: String) -> (
    lineCount: Int, leftOutCount: Int, remarks: [String], warnings: [String]
  ) {
    var reader = LexiconReader()
    reader.read(file: file, text: text)
    let leftOut = Set(reader.remarks.map(\.line)).subtracting(reader.lines.map(\.number))
    let warnings: [String] = reader.lines.flatMap { line in
      line.forms.compactMap { form in
        LexiconChecks.problem(form, isName: line.kind.isName).map {
          "\(file):\(line.number): \(form.cell): ‘\(form.text)’ \($0)"
        }
      }
    }
    return (reader.lines.count, leftOut.count, reader.remarks.map(\.description), warnings)
  }

  /// The lines of a table that can be read and those of another; these take the place of lines with the same id.
  package static func merged(_ kept: String, with added: String) -> String {
    let fresh = goodLines(added)
    let ids = Set(fresh.map { $0.id })
    let lines = goodLines(kept).filter { !ids.contains($0.id) } + fresh
    return lines.map { "\($0.text)\n" }.joined()
  }

  private static func goodLines(_ text: String) -> [(id: String, text: Substring)] {
    var reader = LexiconReader()
    reader.read(file: "names", text: text)
    // As the reader splits it.
    let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return reader.lines.map { line in (id: line.id, text: all[line.number - 1]) }
  }
}
