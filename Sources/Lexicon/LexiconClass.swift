/// The coarse class of an entry.
package enum LexiconClass: UInt8, CaseIterable, Sendable {
  case event = 1
  case stage, role, thing
  case person, place, people, organisation, media, office, competition, treaty, mission, disease, product,
    work
  /// A word or phrase that says nothing where it would be taken for another entry: `of course`, Italian `mente`.
  case nothing

  /// The class of its name in the tables; `name` and `concept`, as `show` calls what it finds, are a person and a thing,
  /// which are found in the same way.
  package init?(name: Substring) {
    switch name {
    case "name": self = .person
    case "concept": self = .thing
    default:
      guard let found = LexiconClass.allCases.first(where: { $0.name == name }) else { return nil }
      self = found
    }
  }

  /// The names of all, for people.
  package static var names: String { allCases.map(\.name).joined(separator: ", ") }

  /// The name in the tables.
  package var name: String { "\(self)" }

  /// A name, not a concept: found also in languages for which it has no form of its own.
  package var isName: Bool {
    switch self {
    case .person, .place, .people, .organisation, .media, .competition, .treaty, .mission, .product, .work:
      true
    default: false
    }
  }
}
