internal import Lexicon

/// A user's own names and concepts, in the format of the lexicon's tables.
package enum UserNames {
  /// Reads tables; lines that do not parse are left out.
  static func read(_ texts: [String], maker: LexiconKeyMaker) -> MemoryLexicon {
    var reader = LexiconReader()
    for text in texts { reader.read(file: "names", text: text) }
    var lexicon = MemoryLexicon()
    for line in reader.lines {
      let kind = LexiconSearch.kind(line.kind)
      for form in line.forms {
        lexicon.add(
          form.text, kind: kind, key: Array(line.id.utf8), language: LexiconLanguage(tag: form.cell),
          isName: line.kind.isName, maker: maker)
      }
    }
    return lexicon
  }

  /// What is wrong with a table of names, a line each.
  package static func remarks(_ text: String, file: String) -> [String] {
    var reader = LexiconReader()
    reader.read(file: file, text: text)
    return reader.remarks.map(\.description)
  }
}
