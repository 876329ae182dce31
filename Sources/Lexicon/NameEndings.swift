/// What may stand behind a name in a language, as one reads it off a word: endings of case, number and possession,
/// adjectives and inhabitants.
///
/// A list is parts parted by `;`, a part slots parted by `+`, a slot endings parted by blanks; of a slot that begins with
/// `?` there need be none. `> x y` tells what letters the name has in the place of the ending, `-` that it has none.
/// A part that begins with `@` stands behind places alone, with `~` behind places and in small letters, too.
/// All is folded.
enum NameEndings {
  static let lists: [String: String] = [
    // Slavic: cases stand in ``SlavicInflections`` where a language has rules.
    "ru": """
    ем; ~ск + ий ого ому им ом ая ой ую ою ое ие их ими > - а я о ь ы и с ск; ~инск + ий ого ому им ом ая ой ую ое \
    ие их \
    ими > а ы и; ~ец ца цу цем це цы цев цам цами цах > -; \
    @ах ам ами ов > ы
    """,
    "uk": """
    ем єм; ~ськ + ий ого ому им ім а ої ій у ою е і их ими > - а я о ь и і ськ; ~зьк + ий ого ому им ім а ої ій у \
    ою е і \
    их ими > ж г з га; ~цьк + ий ого ому им ім а ої ій у ою е і их ими > цьк к ч; @щин + а и і у ою > - а ь; ~ець ця \
    цю цем ці ців цям цями цях > -; @ах ам ами ів > и
    """,
    "be": """
    а у ам ом ем е я ю ям; ы і е у ой ай ою аю > а я; я ю ем і > ь; ~ск + і ага аму ім ая ай ую ою ае ія іх імі > - \
    а я ь \
    ск
    """,
    "pl": """
    wia wiu wiem > w; dzia > dz; ~sk + i a ie iego iemu im iej ich imi u o > - a o ia sk; ~ck + i a ie iego iemu im \
    iej \
    ich imi u o > k ck; @ach ami > y; @icach ic icom icami > ice
    """,
    "cs": """
    u em ovi; iho imu im > i; yho ymu ym > y; uv ova ovo ovi ovy ove ovu ovou ovych ovym ovymi; ~sk + y a e eho emu \
    em ym ou ych ymi i o > - a o \
    y e ie s z sk; @an ane anu anum any anech ana > - a ie; @ach am > y; \
    @icich ic icim icemi > ice
    """,
    "sk": """
    u om ovi; iho imu im > i; yho ymu ym > y; ov ova ovo ovi ovho ovmu ovom ovej ovu ovou ove ovych ovym ovymi; ~sk \
    + y a e eho emu om ym ou \
    ych ymi u ej i o > - a o y e s z sk; @an ania anov anom anmi anoch > - a; @ach am > y
    """,
    "hr": latinSerbian,
    "sr": latinSerbian + " ; " + cyrillicSerbian,
    "sl": """
    a u om em ov ih; i e o > a; a u om em > o; ov ev + ? a o i e ega em emu ih im imi; in + ? a o i e \
    ega em emu ih im imi > a; ~sk + i a o ega emu em im ih e \
    imi > - a o ija
    """,
    "bg": "~ск + и а о ият ия ата ото ите > - а я о ск; @чан + и ин ите ина ка > -",
    "mk": "от ов; ~ск + и а о иот ата ото ите > - а ја о ија сија ск; @чан + и ец ите > -",
    // Baltic.
    "lt": """
    as o ui a u e > -; o ui u e > as; io iui i iu yje > is ys; aus ui umi uje u > us; os ai oje > a; es ei eje > e; u ams ais uose us \
    > ai; u oms ose as > \
    os; @ieci + u ai ams > -
    """,
    "lv": """
    a am u > -; ns > n; rs > r; ls > l; ks > k; ds > d; ts > t; a am u i > s; ja jam ju ji > js is; us um u > us; \
    as ai u am > a; es ei i em > e; @ies + i us u iem > - a e
    """,
    // Finnic and Hungarian.
    "fi": """
    ? i + ? t n a ta tta ssa sta lla lta lle na ksi in en on un yn an hin hen hon hun seen ien ia issa ista ille illa \
    ilta ten tten den + ? nsa mme kin kaan; ~la + inen isen ista isessa isesta iselle isella isena iset isten isia \
    isille isiin; iin > i; en essa esta een elle ella elta \
    eksi > i
    """,
    "et": """
    ? i a e u + ? d te de + ? t d s st sse le l lt ks ni na ta ga; ~la + ne se st sed ste si sele sel selt seks stele
    """,
    "hu": """
    ~i; @iak iek + ? at et nak nek ra re ban ben kal kel; ? ek ak ok + ? t ot et at ban ben ba be bol nak nek ra re \
    rol \
    hoz hez tol ig val vel al el ert kent nal on en; ek ei
    """,
    // Turkic. Turkish writes an apostrophe before endings of case; some leave it out behind longer names.
    "tr": """
    li lu + ? lar ler + ? in a e i da de dan den la le; @ca ce + ? den nin ye yi; @lar ler + ? in a e i da de dan \
    den la \
    le; lar ler + ? in a e i da de dan den la le; nin nun in un da \
    de ta te dan den tan ten nda nde ndan nden ya ye yi yu yla yle a e i u
    """,
    "az": """
    ? li lu + ? lar lər + ? in un nin nun i u ni nu a ə ya yə na nə da də dan dən nda ndə la lə dir dur + ? ki kı; \
    @ca cə
    """,
    "uz": "? lik li + ? lar + ? ning ni ga ka qa da dan dagi cha",
    "kk": """
    ? лық лік дық дік тық тік + ? лар лер дар дер тар тер + ? ның нің дың дің тың тің ға ге қа ке на не да де та те \
    нда \
    нде дан ден тан тен нан нен ны ні ды ді ты ті мен бен пен
    """,
    // Others of the Latin letters.
    "id": "nya lah kah pun",
    "ro": "ul ului lui; ei i > a; ~ean + ? a ul ului i ii ilor e > - a; ~ez + ? a ul ului i ii e > -",
    "sq": "i it in u ut un; a en es e > - e; s n > -",
    "de": "s; @es er ers ern erin erinnen in innen; sche schen scher sches schem; ~isch + ? e en er es em",
    "sv": "s; @bo bor borna bon; @are aren arna arnas",
    "da": "s; @er eren ere erne ernes",
    "no": "s; @er eren ere erne ernes",
    "is": "s ar",
    "nl": "s; @se > -; @er ers > -",
    // Greek: cases stand in ``EasternInflections``.
    "el": """
    ~ικ + οσ ου ο ε οι ων ουσ η ησ εσ α > - α η ασ οσ; ~ιν + οσ ου ο οι ων ουσ η ησ εσ α > - α η; ~ιτ + ησ η εσ ων \
    ισσα \
    > - α η; ~αι + οσ ου ο ε οι ων ουσ α ασ εσ > α
    """,
    // Indian languages: peoples have an oblique plural in Hindi; Tamil joins its cases to the last consonant.
    "hi": "ों ो; ियों > ी",
    "bn": "র ের কে তে েতে য যের েই রই ও ই দের েরা",
    "ta": """
    வில் வின் வுக்கு வை வும் வுடன் விலும் விலிருந்து யில் யின் யை க்கு யும் யுடன் யிலும் யிலிருந்து க் த் ப் ச்; \
    ில் ின் ுக்கு ை ும் ுடன் ிலும் ிலிருந்து > ்
    """,
    "te": "లో కు కి ను ని తో నుంచి నుండి లోని",
    "mr": "ने ला ना च्या चा ची चे त मध्ये तील हून",
    "ka": "ს ში ზე მა ით თან ისთვის იდან დან ის ად > - ი",
    "hy": "ի ում ից ով ը ն ին",
    "ne": "को का की मा ले लाई बाट सँग",
  ]

  private static let latinSerbian = """
    ov ev + ? a u om e i o og oj ih im me; in + ? a u om e i o og oj ih im me > a; ~sk + i a o og oga om ome oj u \
    ih im ima e > - a o ija; @an ani ana anima > -
    """

  private static let cyrillicSerbian = """
    ов ев + ? а у ом е и о ог ој их им ме; ин + ? а у ом е и о ог ој их им ме > а; ~ск + и а о ог ога ом оме ој у \
    их им има е > - а о ја
    """
}

/// The endings of names of one language.
package struct NameEndingRules: Sendable {
  /// What a name behind an ending has to be.
  package enum Need: Sendable { case name, place, placeInSmallLetters }

  private struct Slot {
    let endings: [[UInt8]]
    let isOptional: Bool
  }

  private struct Part {
    let need: Need
    let slots: [Slot]
    let replaced: [[UInt8]]
  }

  private let parts: [Part]
  private let softens: Bool

  /// The endings of a language; `nil` when its names take none, or none that are known.
  package init?(language: LexiconLanguage) {
    guard let list = NameEndings.lists[language.description] else { return nil }
    parts = list.unicodeScalars.split(separator: ";").map { NameEndingRules.part($0) }
    softens = language.description == "fi"
  }

  /// Parts by code points: a vowel sign and the blank before it are one character.
  private static func part(_ text: Substring.UnicodeScalarView) -> Part {
    let sides = text.split(separator: ">")
    var need = Need.name
    let slots = sides[0].split(separator: "+").map { slot in
      var words = words(slot)
      if let first = words.first?.first, first == 0x40 || first == 0x7E {
        need = first == 0x40 ? .place : .placeInSmallLetters
        words[0].removeFirst()
      }
      let isOptional = words.first == [0x3F]
      return Slot(endings: isOptional ? Array(words.dropFirst()) : words, isOptional: isOptional)
    }
    let replaced = sides.count < 2 ? [[]] : words(sides[1]).map { $0 == [0x2D] ? [] : $0 }
    return Part(need: need, slots: slots, replaced: replaced)
  }

  private static func words(_ text: Substring.UnicodeScalarView) -> [[UInt8]] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array(String($0).utf8) }
  }

  /// What the letters are that a name has in the place of a rest of a word, and what the name has to be; empty when the
  /// rest is no ending.
  package func replaced(by rest: ArraySlice<UInt8>) -> [(letters: [UInt8], need: Need)] {
    if rest.isEmpty { return [] }
    var result: [(letters: [UInt8], need: Need)] = []
    for part in parts where NameEndingRules.matches(rest, part.slots[...]) {
      for letters in part.replaced { result.append((letters, part.need)) }
    }
    return result
  }

  private static func matches(_ rest: ArraySlice<UInt8>, _ slots: ArraySlice<Slot>) -> Bool {
    guard let slot = slots.first else { return rest.isEmpty }
    let others = slots.dropFirst()
    if slot.isOptional, matches(rest, others) { return true }
    return slot.endings.contains { rest.starts(with: $0) && matches(rest.dropFirst($0.count), others) }
  }

  /// What a Finnish name may be whose last consonants before an ending are weak: `Helsingi`, `Helsinki`; `Kreika`,
  /// `Kreikka`.
  package func strengthened(_ name: [UInt8]) -> [[UInt8]] {
    guard softens, let consonant = name.lastIndex(where: { !NameEndingRules.vowels.contains($0) }),
      consonant >= 2, consonant + 1 < name.count
    else { return [] }
    let head = name[...consonant]
    let tail = name[(consonant + 1)...]
    for (weak, strong) in NameEndingRules.grades where head.suffix(weak.count).elementsEqual(weak) {
      return [head.dropLast(weak.count) + strong + tail]
    }
    return []
  }

  private static let vowels = Array("aeiouy".utf8)
  private static let grades: [(weak: [UInt8], strong: [UInt8])] = [
    ("ng", "nk"), ("mm", "mp"), ("nn", "nt"), ("ll", "lt"), ("rr", "rt"), ("k", "kk"), ("p", "pp"),
    ("t", "tt"),
    ("d", "t"), ("v", "p"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
