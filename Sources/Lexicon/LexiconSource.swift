/// One form of an entry in one language, as a table gives it.
package struct LexiconForm: Hashable, Sendable {
  package let cell: String
  package let text: String
  package let weight: Double?
  /// The table says with `=` that the language writes the word in Latin letters, as English does.
  package let isForeign: Bool
}

/// One line of a table.
package struct LexiconLine: Sendable {
  package let file: String
  package let number: Int
  package let id: String
  package let kind: LexiconClass
  /// About how many of a million words of everyday text mean it; 0 when the table does not say.
  package let perMillion: Int
  /// The ISO 3166 code of the country in which a place lies; empty when the table does not say.
  package let country: String
  package let forms: [LexiconForm]
}

/// Something in a table that is not as it should be.
package struct LexiconRemark: Sendable, CustomStringConvertible {
  package let file: String
  package let line: Int
  package let message: String
  /// Drops a form or a line; otherwise only worth a look.
  package let isError: Bool

  package var description: String { "\(file):\(line): \(message)" }
}

/// Reads the tables: `id | class | en: word, other word | fr: mot …`; behind the class of a common idea stands how many
/// of a million words of everyday text mean it, behind that of a place the code of the country in which it lies.
package struct LexiconReader {
  package private(set) var lines: [LexiconLine] = []
  package private(set) var remarks: [LexiconRemark] = []

  package init() {}

  /// The keys of cells.
  package static let cells: Set<String> = [
    "en", "fr", "de", "es", "pt", "it", "nl", "ru", "uk", "pl", "tr", "ar", "fa", "he", "hi", "id", "zh",
    "zt",
    "ja", "ko", "sv", "da", "no", "fi", "cs", "sk", "hu", "ro", "bg", "sr", "hr", "el", "vi", "th", "bn",
    "ur",
    "sw", "et", "lv", "lt", "sl", "sq", "mk", "ca", "ms", "ta", "te", "mr", "ka", "hy", "az", "is", "ga",
    "af",
  ]

  /// Reads one table.
  package mutating func read(file: String, text: String) {
    var number = 0
    // Not at "\n" alone: a line may end with the one character CR LF.
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let line = trimmed(line)
      if line.isEmpty || line.hasPrefix("#") { continue }
      readLine(line, file: file, number: number)
    }
  }

  private mutating func readLine(_ line: Substring, file: String, number: Int) {
    func remark(_ message: String) {
      remarks.append(LexiconRemark(file: file, line: number, message: message, isError: true))
    }
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
    guard cells.count >= 3 else { return remark("a line is: id | class | language: form, form | …") }
    let id = cells[0]
    guard !id.isEmpty, id.utf8.allSatisfy({ LexiconReader.isSlugByte($0) }) else {
      return remark("‘\(id)’ is no id: lower-case letters, digits and hyphens")
    }
    let classCell = cells[1].split(separator: " ")
    guard let name = classCell.first, let kind = LexiconClass(name: name) else {
      return remark("‘\(cells[1])’ is no class; classes are \(LexiconClass.names)")
    }
    let country = kind == .place && classCell.count == 2 ? String(classCell[1]) : ""
    let isCountry = country.utf8.count == 2 && country.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    guard
      classCell.count == 1 || isCountry
        || (classCell.count == 2 && (1...4_096).contains(Int(classCell[1]) ?? 0))
    else {
      return remark(
        "‘\(cells[1])’: behind a class stands a number from 1 to 4096, behind that of a place the code of its country, "
          + "or nothing")
    }
    let perMillion = classCell.count == 2 ? Int(classCell[1]) ?? 0 : 0
    var forms: [LexiconForm] = []
    var seen: Set<String> = []
    for cell in cells[2...] where !cell.isEmpty {
      guard let colon = cell.firstIndex(of: ":") else {
        remark("‘\(cell)’ names no language")
        continue
      }
      let language = String(trimmed(cell[..<colon]))
      guard LexiconReader.cells.contains(language) else {
        remark("‘\(language)’ is no language of the tables")
        continue
      }
      for piece in cell[cell.index(after: colon)...].split(separator: ",") {
        var text = trimmed(piece)
        var weight: Double?
        if let tilde = text.lastIndex(of: "~") {
          weight = Double(String(text[text.index(after: tilde)...]))
          if weight == nil { remark("‘\(text)’: the weight after ~ is a number between 0 and 1") }
          text = trimmed(text[..<tilde])
        }
        let isForeign = text.hasPrefix("=")
        if isForeign { text = trimmed(text.dropFirst()) }
        if text.isEmpty { continue }
        if text.contains(where: { "()[]{}/;=<>".contains($0) }) {
          remark("‘\(text)’: a form holds the word alone")
          continue
        }
        if seen.insert(language + ":" + text).inserted {
          forms.append(
            LexiconForm(cell: language, text: String(text), weight: weight, isForeign: isForeign))
        } else {
          remark("‘\(text)’ stands twice under \(language)")
        }
      }
    }
    if forms.isEmpty { return remark("no forms") }
    lines.append(
      LexiconLine(
        file: file, number: number, id: String(id), kind: kind, perMillion: perMillion,
        country: isCountry ? country : "", forms: forms))
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }
}

private func trimmed(_ text: Substring) -> Substring {
  var text = text
  while let first = text.unicodeScalars.first, isBlank(first) { text.unicodeScalars.removeFirst() }
  while let last = text.unicodeScalars.last, isBlank(last) { text.unicodeScalars.removeLast() }
  return text
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  scalar == " " || scalar == "\t" || scalar == "\r" || scalar.value == 0xA0 || scalar.value == 0xFEFF
}
