/// Twelve reports of different events, and what a paper of our own prints below each of them.
package enum CourierArticles {
  /// Titles and texts.
  package static let reports = [
    (
      "Ferry sinks near Lamu",
      "A ferry with ninety passengers sank near Lamu in Kenya on Tuesday night. Fishermen pulled seventy people from the water."
    ),
    (
      "Tokyo keeps interest rates",
      "The Bank of Japan left its interest rate at 0.1 percent. Governor Ueda said that wages had to rise first."
    ),
    (
      "Strong earthquake shakes Marrakesh",
      "An earthquake of magnitude 6.4 shook Marrakesh in Morocco. Rescue teams searched the ruins of Amizmiz for survivors."
    ),
    (
      "Nurses strike in Dublin",
      "Some 3,000 nurses in Dublin stopped work for a day. Their union asks for 8 percent more pay."
    ),
    (
      "Volcano erupts on Iceland",
      "A volcano erupted on the Reykjanes peninsula of Iceland. The town of Grindavik was evacuated for the fourth time."
    ),
    (
      "Wheat harvest fails across Kansas",
      "Drought has cost farmers in Kansas half of their wheat. The governor declared an emergency in forty counties."
    ),
    (
      "Museum thief caught in Vienna",
      "Police in Vienna arrested a man who had taken a golden salt cellar from a museum. He hid it in a forest."
    ),
    (
      "Parliament of Peru dismisses minister",
      "The Congress of Peru voted to dismiss the minister of the interior over killings by gangs in Lima."
    ),
    (
      "Train derails outside Mumbai",
      "Eleven carriages of an express train left the rails near Mumbai in India. Four passengers died."
    ),
    (
      "Cyclist wins stage through Pyrenees",
      "Tadej Pogacar won the stage over the Tourmalet in the Pyrenees, two minutes ahead of Jonas Vingegaard."
    ),
    (
      "Smugglers jailed over ivory",
      "A court in Dar es Salaam sentenced two traders to twenty years for the tusks of 400 elephants from Tanzania."
    ),
    (
      "Dengue spreads along Mekong",
      "Hospitals in Cambodia and Laos count 12,000 cases of dengue fever. The health ministry sprays the houses of Phnom Penh."
    ),
  ]

  /// What stands below each article, full of names.
  package static let footer = [
    "The Harbour Courier has been printed in Rotterdam, Antwerp and Hamburg since 1904.",
    "Editor in chief Johanna van Dijk, publisher Willem Berghuis, Erasmus House, Rotterdam.",
    "Read our letters from Berlin, Paris, Madrid, Warsaw and Lisbon each morning at seven.",
    "Friends of this paper: Port of Antwerp, Hamburg Opera, Erasmus University and Ajax Amsterdam.",
  ]

  /// A line of JSON.
  ///
  /// - Parameter source: `nil` for an article that does not tell its source.
  package static func line(
    _ id: String, _ title: String, _ paragraphs: [String], source: String? = "The Harbour Courier",
    published: String = "2024-05-01T08:00:00Z"
  ) -> String {
    let text = paragraphs.joined(separator: #"\n"#)
    let source = source.map { #","source":"\#($0)""# } ?? ""
    return #"{"id":"\#(id)","language":"en","title":"\#(title)","text":"\#(text)","#
      + #""published":"\#(published)"\#(source)}"# + "\n"
  }

  /// All reports with the footer, as JSON Lines.
  package static func lines(source: String? = "The Harbour Courier") -> [String] {
    reports.enumerated().map { number, report in
      line("h\(number + 1)", report.0, [report.1] + footer, source: source)
    }
  }
}
