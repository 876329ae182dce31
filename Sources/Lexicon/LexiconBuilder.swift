/// Makes the compact table out of the lines of all tables.
package struct LexiconBuilder {
  private struct Record {
    var hash: UInt64
    var formPrint: UInt32
    var entry: Int
    var eighths: Int
    var caseNeed: Int
    var letters = 0
    var marks = 0

    /// Phrases have more of their fingerprint in the place of form, accents and letters.
    mutating func setPhrasePrint(_ print: Int) {
      formPrint = UInt32(print & 0xF)
      marks = print >> 4 & 7
      letters = print >> 7
    }
  }

  private struct PhraseKey: Hashable {
    let hash: UInt64
    let entry: Int
  }

  /// A sense of a key before the weights are shared.
  struct Sense: Equatable {
    var entry: Int
    var weight: Double?
    var caseNeed: Int
    var letters: Int
    /// The line that said so.
    var line: String
  }

  struct FullKey: Hashable {
    var kind: LexiconKeyKind
    var language: LexiconLanguage
    var key: [UInt8]
    var folded: [UInt8]
    /// See ``LetterMarks``.
    var marks: UInt8
  }

  private var ids: [String] = []
  private(set) var kinds: [LexiconClass] = []
  private var perMillion: [Int] = []
  private var countries: [String] = []
  private var indexOfID: [String: Int] = [:]
  private(set) var senses: [FullKey: [Sense]] = [:]
  private(set) var order: [FullKey] = []
  /// How the forms of one word are written, the first that gave the key.
  private(set) var spellings: [FullKey: String] = [:]
  private var limits: [FullKey: Int] = [:]
  private var openings: Set<UInt64> = []
  package private(set) var remarks: [LexiconRemark] = []
  private let maker = LexiconKeyMaker()

  package init() {}

  /// Number of entries and of keys so far.
  package var counts: (entries: Int, keys: Int) { (ids.count, senses.count + limits.count) }

  /// Adds the lines; lines that say the same thing under two ids become one entry.
  package mutating func add(_ lines: [LexiconLine]) {
    let twins = LexiconTwins.find(lines)
    for line in lines {
      let id = twins[line.id] ?? line.id
      let entry: Int
      if let known = indexOfID[id] {
        entry = known
      } else {
        entry = ids.count
        ids.append(id)
        kinds.append(line.kind)
        perMillion.append(0)
        countries.append(line.country)
        indexOfID[id] = entry
      }
      perMillion[entry] = max(perMillion[entry], line.perMillion)
      for form in line.forms { add(form, of: line, entry: entry) }
    }
  }

  private mutating func add(_ form: LexiconForm, of line: LexiconLine, entry: Int) {
    if let problem = LexiconChecks.problem(form, isName: line.kind.isName) {
      remarks.append(
        LexiconRemark(
          file: line.file, line: line.number, message: "\(form.cell): ‘\(form.text)’ \(problem)",
          isError: true))
      return
    }
    let language = LexiconLanguage(tag: form.cell)
    add(form, entry: entry, line: line.id, language: language, isName: line.kind.isName)
    guard line.kind.isName, let script = LexiconLanguage.script(ofNamesIn: form.cell) else { return }
    add(form, entry: entry, line: line.id, language: script, isName: true)
  }

  private mutating func add(
    _ form: LexiconForm, entry: Int, line: String, language: LexiconLanguage, isName: Bool
  ) {
    guard let key = maker.key(form: form.text, language: language, isName: isName) else { return }
    let full = FullKey(
      kind: key.kind, language: language, key: key.key, folded: key.folded,
      marks: isName ? LetterMarks.none : key.marks)
    if senses[full] == nil {
      order.append(full)
      if key.kind == .word { spellings[full] = form.text }
    }
    let sense = Sense(
      entry: entry, weight: form.weight, caseNeed: key.caseNeed,
      letters: min(LexiconTable.mostLetters, key.letters),
      line: line)
    if let index = senses[full, default: []].firstIndex(where: { $0.entry == entry }) {
      // A word of two lines that became one entry shared its weight between them.
      if let one = senses[full]?[index], one.line != line {
        senses[full]?[index].weight = one.weight.flatMap { first in form.weight.map { min(1, first + $0) } }
      }
    } else {
      senses[full, default: []].append(sense)
    }
    if key.kind == .phrase { openings.formUnion(PhraseFilter.hashes(key: key.key, language)) }
    if !key.opening.isEmpty {
      let opening = FullKey(
        kind: .prefix, language: language, key: key.opening, folded: [], marks: LetterMarks.none)
      limits[opening] = max(limits[opening] ?? 0, key.length)
    }
  }

  /// The share of its weight that a form gives to the first of its entries; `nil` when the tables lack it.
  package func share(of form: String, cell: String) -> Double? {
    let language = LexiconLanguage(tag: cell)
    guard let key = maker.key(form: form, language: language, isName: false),
      let list = senses[
        FullKey(kind: key.kind, language: language, key: key.key, folded: key.folded, marks: key.marks)]
    else { return nil }
    return share(list[0], of: list)
  }

  func share(_ sense: Sense, of list: [Sense]) -> Double {
    (sense.weight ?? 1) / max(1, list.reduce(0) { $0 + ($1.weight ?? 1) })
  }

  /// The share in the eighths that a record keeps.
  func eighths(_ sense: Sense, of list: [Sense]) -> Int {
    min(8, max(1, Int(share(sense, of: list) * 8 + 0.5)))
  }

  /// The table's bytes, all below 128.
  package func build() -> [UInt8] {
    var records: [Record] = []
    records.reserveCapacity(senses.count + limits.count)
    var phrases: [PhraseKey: Int] = [:]
    let inflected = inflectedKeys()
    for full in order {
      guard let list = senses[full], !stands(list, of: full), !inflected.contains(full) else { continue }
      let hash = LexiconHash.hash(full.key, language: full.language, kind: full.kind)
      let print = LexiconHash.formPrint(full.folded.span)
      for sense in list {
        let eighths = eighths(sense, of: list)
        var record = Record(
          hash: hash, formPrint: print, entry: sense.entry, eighths: eighths, caseNeed: sense.caseNeed,
          letters: sense.letters, marks: Int(full.marks))
        if full.kind == .phrase {
          record.setPhrasePrint(LexiconTable.phrasePrint(hash))
          // Forms that share their stems share a record.
          let key = PhraseKey(hash: hash, entry: sense.entry)
          if let known = phrases[key] {
            records[known].eighths = max(records[known].eighths, eighths)
            records[known].caseNeed = min(records[known].caseNeed, sense.caseNeed)
            continue
          }
          phrases[key] = records.count
        }
        records.append(record)
      }
    }
    for (full, limit) in limits {
      let hash = LexiconHash.hash(full.key, language: full.language, kind: full.kind)
      records.append(Record(hash: hash, formPrint: 0, entry: limit, eighths: 1, caseNeed: 0))
    }
    return pack(records)
  }

  /// Whether a language finds the same under its script, so that it needs no record of its own.
  private func stands(_ list: [Sense], of key: FullKey) -> Bool {
    guard list.count == 1, let script = key.language.wildcards.first, script != key.language else {
      return false
    }
    var key = key
    key.language = script
    guard let others = senses[key], others.count == 1 else { return false }
    return others[0] == list[0]
  }

  private func pack(_ unsorted: [Record]) -> [UInt8] {
    precondition(ids.count <= LexiconTable.mostEntries, "more entries than a record can name")
    var bits = 4
    while 1 << bits < unsorted.count / 8 { bits += 1 }
    let records = unsorted.sorted {
      ($0.hash, $0.formPrint, $0.entry) < ($1.hash, $1.formPrint, $1.entry)
    }
    var bucketBytes: [UInt8] = []
    var recordBytes = SeptetWriter()
    var next = 0
    for bucket in 0..<1 << bits {
      if bucket % LexiconTable.groupSize == 0 { LexiconBuilder.append(next, septets: 3, to: &bucketBytes) }
      let first = next
      while next < records.count, Int(records[next].hash >> UInt64(64 - bits)) == bucket {
        let record = records[next]
        let rest =
          Int(record.formPrint) | record.marks << 4 | record.entry << 7
          | LexiconUse.code(eighths: record.eighths, caseNeed: record.caseNeed) << 21 | record.letters << 25
        let fingerprint = Int(truncatingIfNeeded: record.hash) & (1 << LexiconTable.fingerprintBits - 1)
        recordBytes.append(
          fingerprint | rest << LexiconTable.fingerprintBits, bits: LexiconTable.recordBits)
        next += 1
      }
      LexiconBuilder.append(next - first, septets: 1, to: &bucketBytes)
    }
    var headBytes: [UInt8] = []
    for entry in ids.indices {
      headBytes.append(kinds[entry].rawValue)
      let bits = UInt8(Int.bitWidth - perMillion[entry].leadingZeroBitCount)
      headBytes.append(countries[entry].isEmpty ? bits : bits | LexiconTable.hasCountry)
    }
    let names = EntryNames.encode(ids.indices.map { Array((countries[$0].lowercased() + ids[$0]).utf8) })
    var placeBytes: [UInt8] = []
    for place in names.places {
      LexiconBuilder.append(place, septets: EntryNames.placeSeptets, to: &placeBytes)
    }
    var header: [UInt8] = []
    let bucketsAt = LexiconTable.headerNumbers * 5
    let recordsAt = bucketsAt + bucketBytes.count
    let recordSeptets = recordBytes.finish()
    let filterAt = recordsAt + recordSeptets.count
    let filter = openings.isEmpty ? nil : FuseFilterBuilder.build(openings)
    precondition(filter != nil || openings.isEmpty, "no filter of the phrases")
    let filterSlots = filter?.slots ?? []
    let headsAt = filterAt + filterSlots.count
    let placesAt = headsAt + headBytes.count
    let numbers = [
      LexiconTable.magic, ids.count, bits, records.count, bucketsAt, recordsAt, headsAt,
      placesAt, placesAt + placeBytes.count, filterAt,
      filter?.shape.segmentCount ?? 0, filter?.shape.segmentLength ?? 0, filter?.shape.seed ?? 0,
    ]
    for number in numbers { LexiconBuilder.append(number, septets: 5, to: &header) }
    return header + bucketBytes + recordSeptets + filterSlots + headBytes + placeBytes + names.septets
  }

  private static func append(_ number: Int, septets: Int, to bytes: inout [UInt8]) {
    precondition(number >= 0 && number < 1 << (7 * septets))
    for index in 0..<septets { bytes.append(UInt8(number >> (7 * index) & 0x7F)) }
  }
}
