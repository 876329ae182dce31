internal import Lexicon

/// One meaning that a word may have in an article.
struct WordSense {
  /// Stands for a meaning that is none.
  static let nothing: Int32 = -1

  /// Number of the feature in the vocabulary, or ``nothing``.
  var feature: Int32
  var weight: Float
  /// How the word must be written: 0 anyhow, 1 with a capital, 2 in capitals.
  var caseNeed: UInt8
  /// Stands for this meaning only where the text writes no accents.
  var lacksMarks = false
}

/// What is known of one spelling in one language; made once, then looked up. A class, so that a look-up costs one
/// reference count and not one for each list.
final class WordInfo {
  var senses: [WordSense] = []
  /// Whether a phrase may begin with this word.
  var mayOpenPhrase = false
  var stem: [UInt8] = []
  var folded: [UInt8] = []
  /// The dictionary forms that it may be an inflection of, folded, where the language has rules for that.
  var forms: [DictionaryForm] = []
  var shapes = WordShapes()
  /// The features of its consonants, the likeliest reading first.
  var skeletons: [Int32] = []
  /// The feature of its first five Latin letters, or -1.
  var prefix: Int32 = -1
  var hash: UInt64 = 0
  /// 1…12 when it names a month.
  var month = 0
  /// What it is to a number beside it.
  var numberWord = NumberWord.none
  /// The day that it names.
  var day: NamedDay?
  /// Whether it may be the second of two words that name a day.
  var endsDay = false
}

/// Spellings that were met before, by hash.
struct WordCache {
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 12)
  private var hashes: [UInt64] = []
  private(set) var infos: [WordInfo] = []
  /// Bytes of what is kept of long spellings, beyond what others take.
  private(set) var longByteCount = 0
  /// Bytes of a spelling that is not long.
  private static let shortByteCount = 64

  /// The number of a spelling, or `nil`.
  func find(_ hash: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if hashes[index] == hash { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Keeps a spelling that is not there yet.
  mutating func insert(_ hash: UInt64, _ info: WordInfo) -> Int {
    let index = infos.count
    hashes.append(hash)
    infos.append(info)
    if info.folded.count > WordCache.shortByteCount {
      // The features' keys are about as long as the letters.
      longByteCount += info.forms.reduce(2 * info.folded.count + info.stem.count) { $0 + $1.folded.count }
    }
    if infos.count * 2 > slots.count { grow() } else { place(index) }
    return index
  }

  private mutating func place(_ index: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hashes[index]) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(index)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in infos.indices { place(index) }
  }

  mutating func removeAll() { self = WordCache() }
}

/// Hashes of the shapes that a word may have in the key of a phrase, for the filter of phrases.
struct WordShapes {
  var stem: UInt64 = 0
  var folded: UInt64 = 0
  /// Of the dictionary forms.
  var forms: [UInt64] = []

  init() {}

  /// A word that stands in one shape only.
  init(literal: Span<UInt8>) {
    stem = PhraseFilter.hash(literal)
    folded = stem
  }

  init(_ info: WordInfo) {
    stem = PhraseFilter.hash(info.stem.span)
    folded = PhraseFilter.hash(info.folded.span)
    forms = info.forms.map { PhraseFilter.hash($0.folded.span) }
  }
}
