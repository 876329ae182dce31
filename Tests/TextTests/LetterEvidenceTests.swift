import Letters
import Testing

@testable import Text

/// Threes of letters, added up in vectors and in pieces, against adding up word by word.
@Suite struct LetterEvidenceTests {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7A, 0x61...0x7A, 0xA0...0x24F, 0x300...0x36F, 0x400...0x4FF, 0x430...0x45F, 0x600...0x6FF,
    0x5D0...0x5EA, 0x1E80...0x1F10, 0x2000...0x2070, 0x3040...0x30FF, 0x1F600...0x1F610,
  ]

  private func randomText(_ generator: inout RepeatableGenerator) -> [UInt8] {
    var text: [UInt8] = []
    let few = (0..<3).compactMap { _ in LetterEvidenceTests.ranges.randomElement(using: &generator) }
    for _ in 0..<Int.random(in: 0..<200, using: &generator) {
      switch Int.random(in: 0..<40, using: &generator) {
      case 0: text.append(UInt8.random(in: 0x80...0xFF, using: &generator))
      case 1..<7: text.append(0x20)
      default:
        if let range = few.randomElement(using: &generator),
          let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator))
        {
          text += Array(String(scalar).utf8)
        }
      }
    }
    return text
  }

  /// What the evidence of a text should be.
  private struct Reference {
    var weights = [Int](repeating: 0, count: 2 * LetterTriples.rowLength)
    var limited = [Int](repeating: 0, count: 2 * LetterTriples.rowLength)
    var count = 0
    var marks: UInt64 = 0
    var otherCount = 0

    init(_ text: [UInt8], isVote: (Int, Int) -> Bool) {
      var word: [UInt32] = []
      var start = -1
      var position = 0
      while position < text.count {
        let (scalar, length) = UTF8Reader.scalar(text.span, at: position)
        let letter = LetterTriples.letter(scalar)
        if letter == 0 {
          if scalar >= 0x340, !(0x2000...0x20FF).contains(scalar) { otherCount += 1 }
          if start >= 0, !isVote(start, position) { add(word) }
          word = []
          start = -1
        } else {
          if start < 0 { start = position }
          if letter != LetterTriples.mark { word.append(letter) }
        }
        position += length
      }
      if start >= 0, !isVote(start, position) { add(word) }
    }

    private mutating func add(_ word: [UInt32]) {
      let letters = Array(word.prefix(LetterTriples.longestWord))
      let padded = [LetterTriples.edge] + letters + [LetterTriples.edge]
      var sums = [Int](repeating: 0, count: weights.count)
      for first in letters.indices {
        let row = LetterTables.row(LetterTriples.bucket(padded[first], padded[first + 1], padded[first + 2]))
        for lane in sums.indices {
          let byte = row[lane % LetterTriples.rowLength]
          sums[lane] += Int(lane < LetterTriples.rowLength ? byte & 7 : byte >> 3)
        }
      }
      for letter in letters { marks |= 1 << UInt64(LetterProofs.bit(of: letter)) }
      let least = sums.min() ?? 0
      for lane in sums.indices {
        weights[lane] += sums[lane]
        limited[lane] += min(sums[lane] - least, Int(LetterEvidence.mostPerWord))
      }
      count += letters.count
    }
  }

  @Test(arguments: 0..<8) func addsWhatWordsSay(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 720))
    for _ in 0..<2_000 {
      let text = randomText(&generator)
      let modulus = Int.random(in: 2...9, using: &generator)
      func isVote(_ start: Int, _ end: Int) -> Bool { (start * 7 + end) % modulus == 0 }
      let reference = Reference(text, isVote: isVote)
      var evidence = LetterEvidence()
      var end = 0
      while end < text.count {
        end = min(text.count, end + Int.random(in: 1...90, using: &generator))
        evidence.add(text.span, to: end, LetterTables.all, isVote: isVote)
      }
      #expect(evidence.count == reference.count, "seed \(seed): \(text)")
      #expect(evidence.marks == reference.marks, "seed \(seed): \(text)")
      #expect(evidence.otherCount == reference.otherCount, "seed \(seed): \(text)")
      for lane in LetterTriples.languages.indices {
        #expect(evidence.weights[lane] == reference.weights[lane], "seed \(seed): \(text), \(lane)")
        #expect(evidence.limited[lane] == reference.limited[lane], "seed \(seed): \(text), \(lane)")
      }
    }
  }

  @Test func theLikeliestLanguageOfAThreeWeighsNothing() {
    for bucket in 0..<LetterTriples.bucketCount {
      let row = LetterTables.row(bucket)
      let weights = LetterTriples.languages.indices.map { lane in
        lane < LetterTriples.rowLength ? row[lane] & 7 : row[lane - LetterTriples.rowLength] >> 3
      }
      #expect(weights.min() == 0)
      #expect(weights.allSatisfy { $0 <= LetterTriples.heaviest })
    }
  }

  /// Short texts without function words enough, which are told by their letters.
  @Test(arguments: [
    ("de", "Rettungskräfte bergen Verschüttete nach schwerem Erdbeben"),
    ("pl", "Ratownicy wydobyli kobietę spod gruzów"), ("cs", "Záchranáři vyprostili ženu zpod trosek"),
    ("sv", "Räddningstjänsten söker överlevande bland rasmassorna"),
    ("fi", "Pelastajat etsivät eloonjääneitä raunioista kylmyydestä huolimatta"),
    ("id", "Petugas penyelamat mencari korban gempa"),
    ("ro", "Salvatorii caută supraviețuitori printre dărâmături"),
    ("hu", "Mentőcsapatok keresik a túlélőket a romok alatt"),
    ("ru", "Спасатели извлекли женщину живой, поиски выживших продолжаются"),
    ("uk", "Рятувальники витягли жінку живою, пошуки тривають"),
    ("bg", "Спасителите извадиха жива жена, търсенето продължава"),
    ("fa", "نجات‌گران زنی را زنده بیرون کشیدند"),
  ])
  func lettersTellShortTexts(_ language: String, _ text: String) {
    #expect(LanguageGuesser().ownGuess(Array(text.utf8))?.description == language)
  }

  /// Languages that the weights do not know are not taken for their relatives.
  @Test(arguments: [
    "Reševalci iščejo preživele pod ruševinami po potresu", "Спасувачите бараат преживеани под урнатините",
    "Выратавальнікі шукаюць ацалелых пад заваламі",
    "Päästjad otsivad ellujäänuid rusude alt pärast maavärinat",
  ])
  func relativesAreNotTakenForEachOther(_ text: String) {
    let guess = LanguageGuesser().guess(Array(text.utf8))
    #expect(["sl", "mk", "be", "et", "und"].contains(guess.description))
  }

  /// Languages of plain letters that neither the weights nor CLD2 know are not taken for those that they do.
  @Test(arguments: [
    "Abatakuli bafuna abasindile ngaphansi kwemfucuza", "Abatabazi barashakisha abarokotse umutingito",
    "Abahlanguli bakhangela abasindileyo emva kwenyikima",
  ])
  func unknownLanguagesAreNotTakenForSwahili(_ text: String) {
    let guess = LanguageGuesser().guess(Array(text.utf8))
    #expect(["zu", "rw", "xh", "und"].contains(guess.description))
  }

  @Test func oneWordIsNeverSure() {
    for word in ["Krankenhausverwaltung", "общественность", "przedsiębiorstwo"] {
      #expect(LanguageGuesser().guess(Array(word.utf8)).isUndetermined, "\(word)")
    }
  }
}
