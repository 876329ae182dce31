/// How words of a language are inflected, as rules from an ending to the ending of the dictionary's form.
///
/// Stemmers for search bring together all that is derived from one root: Porter's makes `nationality`, `national`
/// and `nationalist` one word, and `quite` a form of `quit`. A lexicon of meanings must not, so for these languages its
/// forms are kept as they are and only the words of an article are taken back to possible dictionary forms, each of
/// which has to stand in the tables. The rules are the regular paradigms of school grammars; irregular forms stand in
/// the tables. Endings are written with their accents, which folding removes afterwards.
enum InflectionRules {
  /// `ending>ending of the form`, parted by blanks; `n:` before rules asks for words of at least n letters;
  /// `beginning->beginning of the form`.
  static let lists: [String: String] = [
    "en": "4: s> es> ies>y ed> ed>e ied>y ing> ing>e",
    "fr": """
    4: s> x> es> es>e aux>al e> 5: ée>er és>er ées>er é>er ent>er ait>er aient>er ant>er era>er ra>re eront>er erait>er \
    èrent>er a>er ont>er i>ir is>ir it>ir issent>ir issait>ir ira>ir ie>ir ies>ir u>re ue>re us>re ues>re ent>re ait>re \
    elle>el elles>el enne>en ennes>en euse>eur euses>eur rice>eur trice>teur trices>teur ive>if ives>if ale>al ales>al \
    onne>on onnes>on ère>er ères>er e>er es>er ons>er ez>er d>dre dent>dre dait>dre daient>dre du>dre due>dre dus>dre dues>dre
    """,
    "es": """
    4: s> es> ces>z 5: as>o os>o 6: a>o 5: ó>ar aron>ar aba>ar aban>ar ado>ar ada>ar ados>ar adas>ar ando>ar ará>ar arán>ar \
    aría>ar arían>ar ase>ar ara>ar ió>er ió>ir ieron>er ieron>ir ido>er ido>ir ida>er ida>ir idos>er idos>ir idas>er idas>ir \
    iendo>er iendo>ir erá>er irá>ir erán>er irán>ir ía>er ía>ir ían>er ían>ir ora>or oras>or esa>és esas>és ana>án \
    a>ar an>ar e>er en>er e>ir en>ir o>ar e>ar en>ar
    """,
    "pt": """
    4: s> es> ns>m ões>ão ães>ão ãos>ão is>l eis>el ais>al óis>ol 5: as>o os>o 6: a>o 5: ou>ar aram>ar ava>ar avam>ar ado>ar \
    ada>ar ados>ar adas>ar ando>ar ará>ar arão>ar aria>ar eu>er iu>ir eram>er iram>ir ido>er ido>ir ida>er ida>ir idos>er \
    idos>ir idas>er idas>ir endo>er indo>ir erá>er irá>ir ia>er ia>ir iam>er iam>ir ora>or oras>or esa>ês esas>ês ã>ão \
    a>ar am>ar e>er em>er e>ir em>ir e>ar em>ar
    """,
    "it": """
    4: i>o i>e e>a chi>co ghi>go che>ca ghe>ga i>io 6: a>o 5: ò>are arono>are ava>are avano>are ato>are ata>are ati>are \
    ate>are ando>are erà>are eranno>are erebbe>are é>ere ette>ere erono>ere uto>ere uta>ere uti>ere ute>ere endo>ere \
    eva>ere evano>ere erà>ere ì>ire irono>ire ito>ire ita>ire iti>ire ite>ire endo>ire iva>ire ivano>ire irà>ire \
    tà>tà trice>tore trici>tore a>are ano>are e>ere ono>ere e>ire ono>ire isce>ire iscono>ire
    """,
    "de": """
    4: s> es> e> en> n> er> ern> innen> innen>in nen> em> er>e en>e es>e em>e 5: t>en te>en ten>en st>en et>en ete>en \
    eten>en end>en ge~> abge~>ab ange~>an aufge~>auf ausge~>aus beige~>bei durchge~>durch einge~>ein festge~>fest \
    fortge~>fort freige~>frei herausge~>heraus hinge~>hin lahmge~>lahm losge~>los mitge~>mit nachge~>nach niederge~>nieder \
    stillge~>still umge~>um vorge~>vor wegge~>weg wiederge~>wieder zuge~>zu zurückge~>zurück zusammenge~>zusammen \
    abzu->ab anzu->an aufzu->auf auszu->aus durchzu->durch einzu->ein festzu->fest freizu->frei fortzu->fort mitzu->mit \
    nachzu->nach niederzu->nieder umzu->um vorzu->vor wegzu->weg zurückzu->zurück zusammenzu->zusammen
    """,
    "nl": """
    4: s> en> e> n> eren> zen>s ven>f 5: t>en te>en ten>en d>en de>en den>en ge~> aange~>aan afge~>af bijge~>bij doorge~>door \
    inge~>in meege~>mee neerge~>neer omge~>om opge~>op terugge~>terug toege~>toe uitge~>uit vastge~>vast voorge~>voor \
    vrijge~>vrij wegge~>weg
    """,
    "sv": """
    4: en> et> n> t> ar> ar>e or>a er> arna> arna>e orna>a erna> na> s> ens> ets> ns> ts> arnas> ornas>a ernas> a> t> 5: ade>a \
    at>a ar>a as>a ats>a ades>a ande>a te>a er>a de>a
    """,
    "da":
      "4: en> et> er> erne> ene> e> n> ne> t> s> ens> ets> ernes> enes> 5: ede>e et>e te>e er>e es>e edes>e ende>e tes>e",
    "no": """
    4: en> et> er> ene> erne> e> a> n> ne> t> s> ens> ets> enes> ernes> er>e 5: ede>e et>e te>e er>e es>e ende>e a>e t>e
    """,
    "ro": """
    4: ul> ului> ii> i> e> le> lui> lor> ilor> elor> ile> ele> ul>u uri> urile> urilor> ule> ua> a>ă ea>e ile>e ilor>e ile>ă \
    ilor>ă ele>ă elor>ă ei>ă ei>e i>e i>ă i>u 5: at>a ată>a ate>a ați>a ează>a ă>a ește>i esc>i ește>ui \
    it>i ită>i iți>i ite>i ut>e ută>e uți>e ând>a ind>i e>i
    """,
    "ar": """
    4: ات>ه ات> اتها>ه اته>ه اتهم>ه ين> ون> ان> ان>ه تين>ه تان>ه ها> هم> هما> نا> ه> ها>ه تها>ه ته>ه تهم>ه يه>ي يين>ي يون>ي \
    يات>ي ا> ت> وا> ي> يا>ي
    """,
    "fa": """
    4: ها> هاي> هايي> هايش> هايشان> هاست> ان> يان> گان>ه ات> ات>ه ي> يي> اي> ش> شان> ست> اند> ند>
    """,
    "ur": "4: وں> يں> ات> ي>ا ے>ا وں>ا ياں>ي يوں>ي وں>ه ے>ه يں>ي",
    "he": "4: ים> ות> ות>ה יים> יים>י יות>ית ת>ה ה> תו>ה תם>ה ו> י> יו> יה> יהם> הם> ם> ית>י יות>י",
    "id": """
    4: nya> lah> kah> pun> ku> mu> i> kan> kannya>kan annya>an inya>i 5: dit->men dib->memb dig->mengg dis->meny dip->mem dik->meng \
    dij->menj did->mend dic->menc dil->mel dir->mer dim->mem din->men dih->mengh diu->mengu dia->menga dii->mengi \
    dio->mengo die->menge dit->ment dis->men dip->memp dik->mengk tert->men terb->memb terg->mengg ters->meny terp->mem terk->meng
    """,
    "sw": """
    4: ni> wa>a we>a iwa>a iwa>ia ishwa>isha lewa>lea liwa>lia 5: wali->ku ali->ku ili->ku zili->ku yali->ku uli->ku kili->ku vili->ku \
    walio->ku alio->ku wame->ku ame->ku ime->ku zime->ku yame->ku ume->ku kime->ku wana->ku ana->ku ina->ku zina->ku yana->ku \
    wata->ku ata->ku ita->ku zita->ku yata->ku uta->ku waka->ku aka->ku wana->m wa->m vi->ki ma-> mi->m ma->ji wa->mw u-> ku->
    """,
    "af": "4: s> e> te> de> es> êr>",
    "ca": "4: s> es>a es>e ns> 5: ada>ar ades>ar at>ar ats>ar ava>ar ida>ir it>ir",
  ]

  /// Languages in which an ending doubles the consonant before it: `planned`, `raketten`, `flygg`.
  static let doubling: Set<String> = ["en", "nl", "sv", "da", "no", "af"]
  /// Languages in which an open syllable has one vowel where a closed one has two: `zaken`, `zaak`.
  static let openSyllables: Set<String> = ["nl", "af"]
  static let dutchInfinitive = Array("en".utf8)
}

/// A dictionary form that a rule made.
package struct DictionaryForm: Hashable, Sendable {
  package let folded: [UInt8]
  /// The form's accents, as far as they tell (``LetterMarks``).
  package let marks: UInt8?

  /// A form whose accents tell nothing.
  package init(folded: [UInt8]) {
    self.folded = folded
    marks = nil
  }

  /// - Parameter changesStem: whether the rule leaves an accent that the dictionary form lacks: `uhapšen`, `uhapsiti`.
  init(_ form: [UInt8], language: LexiconLanguage, changesStem: Bool) {
    folded = foldWord(form.span, language: language)
    marks = changesStem ? nil : LetterMarks.print(form: form.span, language: language)
  }
}

/// Takes the inflected words of one language back to dictionary forms.
package struct Inflections: Sendable {
  private struct Rule {
    let ending: [UInt8]
    let replacement: [UInt8]
    let shortest: Int
    /// Stands only where an ending was changed, too: `getestet`, `testen`.
    var needsEnding = false

    /// A participle of a verb in -i, whose last consonant is softened.
    var changesStem: Bool {
      ending.first == 0x65 && ["iti", "it", "iť"].contains { replacement.elementsEqual($0.utf8) }
    }
  }

  private let rules: [Rule]
  /// Rules for beginnings: `dit->men` takes `ditangkap` to `menangkap`.
  private let prefixes: [Rule]
  /// Whether a consonant before a vowel of an ending may be the soft one of a pair: `uçağı`, `uçak`.
  private let softens: Bool
  private let doubles: Bool
  private let opens: Bool
  /// Whether vowels are not written, so that two letters are left of many words.
  private let writesConsonants: Bool
  /// Whether phrases are kept by stems all the same, and names decline like nouns.
  package let stemsPhrases: Bool

  /// The rules of a language; `nil` when it has none and its words are stemmed instead.
  package init?(language: LexiconLanguage) {
    let name = language.description
    let byStem = SlavicInflections.lists[name] ?? EasternInflections.lists[name]
    guard let text = InflectionRules.lists[name] ?? byStem else { return nil }
    var rules: [Rule] = []
    var prefixes: [Rule] = []
    var shortest = 4
    for piece in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if piece.hasSuffix(":") {
        shortest = Int(piece.dropLast()) ?? shortest
      } else if let arrow = piece.firstRange(of: "->") ?? piece.firstRange(of: "~>") {
        prefixes.append(
          Rule(
            ending: Array(piece[..<arrow.lowerBound].utf8),
            replacement: Array(piece[arrow.upperBound...].utf8),
            shortest: shortest, needsEnding: piece[arrow].first == "~"))
      } else if let arrow = piece.firstIndex(of: ">") {
        rules.append(
          Rule(
            ending: Array(piece[..<arrow].utf8), replacement: Array(piece[piece.index(after: arrow)...].utf8),
            shortest: shortest))
      }
    }
    self.rules = rules.sorted { $0.ending.count > $1.ending.count }
    self.prefixes = prefixes.sorted { $0.ending.count > $1.ending.count }
    softens = name == "tr"
    writesConsonants = name == "ar" || name == "he"
    stemsPhrases = byStem != nil
    doubles = InflectionRules.doubling.contains(name)
    opens = InflectionRules.openSyllables.contains(name)
  }

  /// The forms that a word may be an inflection of, folded, the longest ending's first; not the word itself.
  ///
  /// - Parameter word: in small letters, with accents; folded where the script has no capitals.
  package func forms(of word: [UInt8], language: LexiconLanguage) -> [DictionaryForm] {
    var letters = 0
    for byte in word where byte & 0xC0 != 0x80 { letters += 1 }
    var result: [DictionaryForm] = []
    for rule in rules {
      guard letters >= rule.shortest, word.count > rule.ending.count + 2,
        word.suffix(rule.ending.count).elementsEqual(rule.ending)
      else { continue }
      let stem = Array(word.dropLast(rule.ending.count))
      append(stem + rule.replacement, language, changesStem: rule.changesStem, to: &result)
      if softens, rule.replacement.isEmpty, let hard = hardened(stem) { append(hard, language, to: &result) }
      if opens, rule.replacement.elementsEqual(InflectionRules.dutchInfinitive) {
        for verb in Inflections.dutchStems(stem) {
          append(verb + rule.replacement, language, to: &result)
        }
      }
      guard rule.replacement.isEmpty, let last = stem.last, stem.count >= 3 else { continue }
      if doubles, stem[stem.count - 2] == last, !Inflections.isVowel(last) {
        append(Array(stem.dropLast()), language, to: &result)
      }
      if opens, !Inflections.isVowel(last), Inflections.isVowel(stem[stem.count - 2]),
        !Inflections.isVowel(stem[stem.count - 3])
      {
        append(Array(stem.dropLast()) + [stem[stem.count - 2], last], language, to: &result)
      }
    }
    if !prefixes.isEmpty { appendBeginnings(word, language, to: &result) }
    return result
  }

  /// Forms with another beginning, of the word and of each form with another ending.
  private func appendBeginnings(
    _ word: [UInt8], _ language: LexiconLanguage, to forms: inout [DictionaryForm]
  ) {
    for (index, form) in ([word] + forms.map(\.folded)).enumerated() {
      for rule in prefixes
      where form.count >= rule.ending.count + 3 && form.starts(with: rule.ending)
        && !(rule.needsEnding && index == 0)
      {
        append(rule.replacement + form.dropFirst(rule.ending.count), language, to: &forms)
      }
    }
  }

  /// How the stem of a Dutch verb is written before `-en`: `vraag`, `vragen`; `stop`, `stoppen`; `leef`, `leven`.
  private static func dutchStems(_ stem: [UInt8]) -> [[UInt8]] {
    guard stem.count >= 3, let last = stem.last, !isVowel(last) else { return [] }
    var result: [[UInt8]] = []
    let before = stem[stem.count - 2]
    if isVowel(before), before == stem[stem.count - 3] {
      result.append(stem.dropLast(2) + [last])
    } else if isVowel(before), !isVowel(stem[stem.count - 3]) {
      result.append(stem + [last])
    }
    // A voiced consonant is written so at the beginning of a syllable.
    if last == 0x66 || last == 0x73 {
      for form in [stem] + result where form.last == last {
        result.append(form.dropLast() + [last == 0x66 ? 0x76 : 0x7A])
      }
    }
    return result
  }

  /// A stem with its last consonant hardened, as Turkish has it at the end of a word.
  private func hardened(_ stem: [UInt8]) -> [UInt8]? {
    if stem.count > 2, stem.suffix(2).elementsEqual("ğ".utf8) { return stem.dropLast(2) + "k".utf8 }
    switch stem.last {
    case 0x62: return stem.dropLast() + "p".utf8
    case 0x63: return stem.dropLast() + "ç".utf8
    case 0x64: return stem.dropLast() + "t".utf8
    default: return nil
    }
  }

  private func append(
    _ form: [UInt8], _ language: LexiconLanguage, changesStem: Bool = false, to forms: inout [DictionaryForm]
  ) {
    let made = DictionaryForm(form, language: language, changesStem: changesStem)
    if made.folded.count >= 3, !writesConsonants || letterCount(made.folded.span) >= 3, !forms.contains(made)
    {
      forms.append(made)
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }
}
