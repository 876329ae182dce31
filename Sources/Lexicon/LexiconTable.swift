/// One meaning of a word.
///
/// A look-up takes 53 ns (`Benchmarks bench lexicon`).
package struct LexiconSense: Hashable, Sendable {
  /// Index of the entry in the table.
  package let entry: UInt16
  /// Share of the word's weight, eighths.
  package let eighths: UInt8
  /// How the word must be written: 0 anyhow, 1 with a capital, 2 in capitals.
  package let caseNeed: UInt8
  /// The word is written as in the table, not only of the same stem.
  package let isExact: Bool
  /// The form in the table has accents and the word has none.
  package let lacksMarks: Bool

  package var weight: Float { Float(eighths) / 8 }
}

/// The compiled lexicon: a hash table of stems over bytes that are all below 128, so that it can be
/// a string literal of the binary and is used in place.
///
/// Layout: header of thirteen numbers of five septets (magic, entries, bucket bits, records, offsets of the six sections,
/// segments of the filter, their length, its seed); for every sixteen buckets one offset of three septets and their
/// numbers of records; records of 42 bits, one behind the other and filled up to eight septets; the filter of phrases;
/// two septets of each entry (class; bits of its frequency in a million words, ``hasCountry`` added where it has a
/// country); the places of the ids and the ids (``EntryNames``). A record: 13 bits of fingerprint, 4 of the folded form, 3 of its accents, 14 of
/// entry (or length), 4 of weight and case (``LexiconUse``), 4 of the form's letters (15: or more); a phrase, which is
/// found by its key alone, has eleven more bits of its fingerprint in the place of form, accents and letters. A bucket
/// holds four to eight records, so of 1,400 look-ups of stems that no entry has one finds something, of exact forms one
/// in some 150,000, of phrases one in three million. A name that its language would find under its script, and that
/// means nothing else there, has no record of its own.
package struct LexiconTable: Sendable {
  package static let magic = 0x7_1D1C
  package static let headerNumbers = 13
  /// Bits of a key's hash that its record keeps, beyond those that choose the bucket.
  package static let fingerprintBits = 13
  /// The most entries that a record can name.
  package static let mostEntries = 1 << 14
  package static let recordBits = 42
  /// What a record keeps of longer forms.
  package static let mostLetters = 15
  /// Marks entries before whose ids a country stands.
  static let hasCountry: UInt8 = 0x40
  /// Buckets of which one offset is kept, and then the number of records of each.
  package static let groupSize = 16
  private let bytes: StaticString
  private let bucketBits: Int
  private let recordsAt: Int
  private let bucketsAt: Int
  private let headsAt: Int
  private let placesAt: Int
  private let namesAt: Int
  private let filterAt: Int
  private let filter: FuseFilterShape
  private let length: Int
  /// Number of entries.
  package let count: Int

  /// The table in a literal that the compiler wrote.
  package init(_ literal: StaticString) {
    bytes = literal
    length = literal.utf8CodeUnitCount
    func header(_ index: Int) -> Int { LexiconTable.number(literal, at: index * 5, septets: 5) }
    precondition(
      literal.utf8CodeUnitCount >= LexiconTable.headerNumbers * 5 && header(0) == LexiconTable.magic,
      "not a lexicon")
    count = header(1)
    bucketBits = header(2)
    bucketsAt = header(4)
    recordsAt = header(5)
    headsAt = header(6)
    placesAt = header(7)
    namesAt = header(8)
    filterAt = header(9)
    filter = FuseFilterShape(segmentCount: header(10), segmentLength: header(11), seed: header(12))
  }

  @inline(__always)
  private static func number(_ literal: StaticString, at offset: Int, septets: Int) -> Int {
    precondition(offset >= 0 && offset + septets <= literal.utf8CodeUnitCount)
    var value = 0
    for index in 0..<septets {
      // SAFETY: the offset was checked against the literal's length.
      value |= Int(unsafe literal.utf8Start[offset + index]) << (7 * index)
    }
    return value
  }

  /// A record out of the eight septets in which it begins, gathered at once.
  @inline(__always)
  private func record(_ index: Int) -> Int {
    let (place, shift) = (index * LexiconTable.recordBits).quotientAndRemainder(dividingBy: 7)
    let offset = recordsAt + place
    precondition(offset >= 0 && offset + 8 <= length)
    // SAFETY: the offset was checked against the literal's length; behind the records other sections follow.
    let word = unsafe UnsafeRawPointer(bytes.utf8Start + offset).loadUnaligned(as: UInt64.self)
    // Pairs of septets, then pairs of pairs.
    let pairs = word & 0x007F_007F_007F_007F | (word & 0x7F00_7F00_7F00_7F00) >> 1
    let fours = pairs & 0x0000_3FFF_0000_3FFF | (pairs & 0x3FFF_0000_3FFF_0000) >> 2
    let all = fours & 0x0FFF_FFFF | (fours & 0x0FFF_FFFF_0000_0000) >> 4
    return Int(all >> UInt64(shift) & (1 << LexiconTable.recordBits - 1))
  }

  /// Whether the filter of phrases holds a hash; never wrong when it says no.
  package func phraseFilterHolds(_ hash: UInt64) -> Bool {
    if filter.segmentCount == 0 { return false }
    let place = filter.place(hash)
    return slot(place.first) ^ slot(place.second) ^ slot(place.third) == place.print
  }

  @inline(__always)
  private func slot(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: LexiconTable.number(bytes, at: filterAt + index, septets: 1))
  }

  /// What a record says of its key.
  private struct Record {
    let formPrint: UInt32
    let marks: UInt8
    /// The entry, or the length under a key of kind `prefix`.
    let entry: Int
    let eighths: Int
    let caseNeed: Int
    let letters: Int

    init(_ bits: Int) {
      formPrint = UInt32(bits & 0xF)
      marks = UInt8(bits >> 4 & 7)
      entry = bits >> 7 & 0x3FFF
      (eighths, caseNeed) = LexiconUse.decoded(bits >> 21 & 0xF)
      letters = bits >> 25
    }

    /// What a phrase has in the place of form, accents and letters.
    var phrasePrint: Int { Int(formPrint) | Int(marks) << 4 | letters << 7 }
  }

  /// Calls `body` with each record of a key.
  @inline(__always)
  private func forEachRecord(_ hash: UInt64, _ body: (Record) -> Void) {
    let bucket = Int(hash >> UInt64(64 - bucketBits))
    let group = bucketsAt + bucket / LexiconTable.groupSize * (LexiconTable.groupSize + 3)
    var first = LexiconTable.number(bytes, at: group, septets: 3)
    let place = group + 3 + bucket % LexiconTable.groupSize
    for count in group + 3..<place { first += LexiconTable.number(bytes, at: count, septets: 1) }
    let last = first + LexiconTable.number(bytes, at: place, septets: 1)
    let mask = 1 << LexiconTable.fingerprintBits - 1
    let wanted = Int(truncatingIfNeeded: hash) & mask
    for index in first..<max(first, last) {
      let record = record(index)
      if record & mask == wanted { body(Record(record >> LexiconTable.fingerprintBits)) }
    }
  }

  /// The meanings under a hash. When a form of exactly this spelling is there, only those count.
  ///
  /// - Parameter marks: the word's accents (``LetterMarks``); `nil` when they tell nothing. A word with other accents
  ///   than a concept's form is another word; one without any may stand for it in a text that writes none. Names are
  ///   spelled either way.
  package func senses(
    _ hash: UInt64, folded: Span<UInt8>, marks: UInt8? = nil, into senses: inout [LexiconSense]
  ) {
    let print = LexiconHash.formPrint(folded)
    let start = senses.count
    var hasExact = false
    var hasMarks = false
    let length = min(LexiconTable.mostLetters, letterCount(folded))
    forEachRecord(hash) { record in
      let letters = record.letters
      let isExact = record.formPrint == print && (letters == 0 || letters == length)
      if !isExact, letters > 0, abs(letters - length) > LexiconTable.mostEndingLetters(letters) { return }
      var lacksMarks = false
      if isExact, let marks, marks != record.marks, !kind(of: record.entry).isName {
        if marks != LetterMarks.none { return }
        lacksMarks = true
      }
      hasExact = hasExact || isExact
      hasMarks = hasMarks || (isExact && !lacksMarks)
      senses.append(
        LexiconSense(
          entry: UInt16(record.entry), eighths: UInt8(record.eighths), caseNeed: UInt8(record.caseNeed),
          isExact: isExact, lacksMarks: lacksMarks))
    }
    if hasExact {
      var kept = start
      for index in start..<senses.count where senses[index].isExact && !(hasMarks && senses[index].lacksMarks)
      {
        senses[kept] = senses[index]
        kept += 1
      }
      senses.removeLast(senses.count - kept)
    }
  }

  /// The meanings of a phrase, under the hash of its words joined by blanks.
  package func phraseSenses(_ hash: UInt64, into senses: inout [LexiconSense]) {
    let print = LexiconTable.phrasePrint(hash)
    forEachRecord(hash) { record in
      if record.phrasePrint != print { return }
      senses.append(
        LexiconSense(
          entry: UInt16(record.entry), eighths: UInt8(record.eighths), caseNeed: UInt8(record.caseNeed),
          isExact: true, lacksMarks: false))
    }
  }

  /// Eleven bits of a hash that choose neither its bucket nor its fingerprint.
  static func phrasePrint(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> UInt64(fingerprintBits)) & 0x7FF
  }

  /// By how many letters a word of the same stem may be longer or shorter than the form in the table: beyond that it is
  /// derived, not inflected.
  private static func mostEndingLetters(_ letters: Int) -> Int { letters <= 5 ? 2 : letters <= 8 ? 3 : 4 }

  /// The length kept under a hash of kind `prefix`; 0 when there is none.
  package func lengthLimit(_ hash: UInt64) -> Int {
    var limit = 0
    forEachRecord(hash) { limit = max(limit, $0.entry) }
    return limit
  }

  /// The class of an entry.
  package func kind(of entry: Int) -> LexiconClass {
    LexiconClass(rawValue: UInt8(head(of: entry, 0))) ?? .thing
  }

  private func head(of entry: Int, _ part: Int) -> Int {
    LexiconTable.number(bytes, at: headsAt + entry * 2 + part, septets: 1)
  }

  /// About how many of a million words of everyday text mean an entry, a power of two; 0 for rare ones.
  package func perMillion(of entry: Int) -> Int {
    (1 << (head(of: entry, 1) & ~Int(LexiconTable.hasCountry))) >> 1
  }

  private func hasCountry(_ entry: Int) -> Bool { head(of: entry, 1) & Int(LexiconTable.hasCountry) != 0 }

  /// The ISO 3166 code of the country in which a place lies; `nil` when the tables do not say.
  package func country(of entry: Int) -> [UInt8]? {
    hasCountry(entry) ? name(of: entry)[..<2].map { $0 & ~0x20 } : nil
  }

  /// The id of an entry, as the tables write it.
  package func id(of entry: Int) -> [UInt8] {
    hasCountry(entry) ? Array(name(of: entry)[2...]) : name(of: entry)
  }

  /// The country's letters, if it has one, and the id of an entry.
  private func name(of entry: Int) -> [UInt8] {
    let septets = EntryNames.placeSeptets
    let place = LexiconTable.number(
      bytes, at: placesAt + entry / EntryNames.groupSize * septets, septets: septets)
    return EntryNames.decode(entry, place: place) { bit, count in
      LexiconTable.number(bytes, at: namesAt + bit / 7, septets: 2) >> (bit % 7) & (1 << count - 1)
    }
  }
}
