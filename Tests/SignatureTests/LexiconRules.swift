import Lexicon

/// What no table of the lexicon may have, a complaint each.
enum LexiconRules {
  /// Languages in which every concept has a form, those in which every happening has one besides, and those of names.
  static let conceptCells: Set<String> = [
    "en", "fr", "de", "es", "pt", "it", "nl", "ru", "uk", "pl", "tr", "ar", "fa", "he", "hi", "id", "zh",
    "zt", "ja", "ko",
  ]
  static let happeningCells: Set<String> = [
    "sv", "da", "no", "fi", "cs", "sk", "hu", "ro", "bg", "sr", "hr", "el", "vi", "th", "bn", "ur", "sw",
  ]
  static let nameCells: Set<String> = [
    "en", "zh", "zt", "ja", "ko", "ar", "fa", "he", "hi", "th", "ru", "uk",
  ]

  /// Lines that cannot be read, and forms that may not be.
  static func malformed(_ tables: [LexiconReader]) -> [String] {
    var complaints: [String] = []
    for table in tables {
      complaints += table.remarks.map(\.description)
      for line in table.lines {
        for form in line.forms {
          guard let problem = LexiconChecks.problem(form, isName: line.kind.isName) else { continue }
          complaints.append("\(line.file):\(line.number): \(form.cell): ‘\(form.text)’ \(problem)")
        }
      }
    }
    return complaints
  }

  /// Entries without a form in a language that theirs have.
  static func incomplete(_ tables: [LexiconReader]) -> [String] {
    tables.flatMap(\.lines).compactMap { line -> String? in
      if line.kind == .nothing { return nil }
      var wanted = line.file.contains("/names/") ? nameCells : conceptCells
      if [.event, .stage].contains(line.kind) { wanted.formUnion(happeningCells) }
      let missing = wanted.subtracting(line.forms.map(\.cell))
      return missing.isEmpty
        ? nil : "\(line.file):\(line.number): \(line.id) lacks \(missing.sorted().joined(separator: " "))"
    }
  }

  /// Words that stand under two ids without a weight.
  static func ambiguous(_ tables: [LexiconReader]) -> [String] {
    struct Use { var id: String, isWeighted: Bool, place: String }
    var uses: [String: [Use]] = [:]
    for line in tables.flatMap(\.lines) {
      for form in line.forms {
        uses[form.cell + ":" + form.text.lowercased(), default: []].append(
          Use(id: line.id, isWeighted: form.weight != nil, place: "\(line.file):\(line.number)"))
      }
    }
    return uses.filter { Set($0.value.map(\.id)).count > 1 }.flatMap { form, list in
      list.filter { !$0.isWeighted }.map { "\($0.place): ‘\(form)’ stands under two ids and has no weight" }
    }
  }
}
