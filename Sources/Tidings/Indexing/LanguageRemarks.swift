internal import Ingest
internal import Text

/// Tells once of each value given as a language that names none.
struct LanguageRemarks {
  private var told: Set<String> = []
  /// So many different values are told of; who gives more has another kind of data there.
  private static let most = 100

  /// What is wrong with the language that an article gives; `nil` when it is right, or was told before.
  mutating func remark(on article: Article, path: String, line: Int) -> InputProblem? {
    guard let given = article.language, !given.isBlank, LanguageTag(given: given) == nil,
      told.count < LanguageRemarks.most, told.insert(given).inserted
    else { return nil }
    return InputProblem(
      kind: .badLanguage, path: path, line: line,
      message: "'\(given.prefix(40))' is no BCP 47 language tag, such as en or zh-Hant; "
        + "the language is guessed, here and where it is given again",
      skipped: false)
  }
}
