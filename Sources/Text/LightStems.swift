/// Light stemmers for languages that Snowball lacks, and for some where a light stemmer ranks better.
///
/// They take away the endings of nouns and adjectives, and of verbs where these are regular, after
/// the accents: so that "česko" typed as "cesko" gets the same stem.
enum LightStems {
  /// The table of a base language, or `nil`.
  static func table(for language: String) -> StaticString? {
    tables.first { $0.language.description == language }?.table
  }

  /// A table for a second way to find a word, where a beginning may be the word's own or may not.
  ///
  /// Swahili: the prefixes of a verb's subject and tense, then those of noun classes: watoto, mtoto.
  static func variants(of language: String) -> StaticString? {
    guard language == "sw" else { return nil }
    return """
      3|^wali ^wana ^wata ^wame ^waka ^ali ^ana ^ata ^ame ^aka ^ili ^ina ^ita ^ime ^zili ^zina ^zita ^zime ^yali ^yana ^yata ^yame ^kili ^kina ^kime ^vili ^vina ^vime ^uli ^una ^ume
      3|^wa ^mwa ^mw ^mu ^m ^ki ^ch ^vi ^vy ^ma ^mi ^u ^ku ^kw
      3|^wa ^m ^ma
      """
  }

  /// The base languages that have a table.
  static var languages: [String] { tables.map(\.language.description) }

  private static var tables: [(language: StaticString, table: StaticString)] {
    slavic + baltic + southern + eastern
  }

  /// After L. Dolamic and J. Savoy, "Indexing and stemming approaches for the Czech language", 2009,
  /// and P. Nakov's BulStem, 2003.
  ///
  /// The others are made alike from the endings of their grammars. What was published on light stems of these languages tells
  /// what they are worth: the same authors' "Indexing and searching strategies for the Russian language", 2009 (whose cases
  /// Ukrainian and Belarusian share); D. Weiss, "Stempelator: a hybrid stemmer for the Polish language", 2005; M. Popovič, P. Willett,
  /// "The effectiveness of stemming for natural-language access to Slovene textual data", 1992; N. Ljubešić, D. Boras,
  /// O. Kubelka, "Retrieving information in Croatian: building a simple and efficient rule-based stemmer", 2007.
  private static let slavic: [(language: StaticString, table: StaticString)] = [
    (
      "cs",
      """
      3|atech etem atum ech ich iho emi imi ete eti iho imu ach ata aty ych ama ami ove ovi ymi em es im um at am os us ym mi ou a e i o u y
      3|ov in
      3|ck>k zk>h cn>k ct>ck st>sk c>k z>h
      3|en>n ek>k ec>k el>l
      """
    ),
    (
      "sk",
      """
      3|atoch atom och ach ych ich eho emu ymi imi ami iam iach ami ove ovi mi ou om im ym em am at ej a e i o u y
      3|ov in
      3|c>k z>h
      3|ok>k ek>k en>n ec>k ter>tr ber>br
      """
    ),
    (
      "pl",
      """
      3|owaniami owanie owania owaniu iejszy iejsza iejsze iejszych ejszy ejsza ejsze ejszych ościach ościami ością osciach osciami oscia osci osc aniach aniami eniach eniami anie ania aniu aniem enie enia eniu eniem
      3|nci>nt wnicy>wnik tycy>tyk dnicy>dnik
      3|iego iemu iami iach owie ego emu ach ami owi ymi imi ych ich om em ow ie ia iu ej ym im ie aj a e i o u y
      3|ow al il yl ac ic yc ek>k
      3|i y c>k dz>d sz>ch rz>r cz>k
      3|ter>tr ber>br sel>sl
      """
    ),
    (
      "uk",
      """
      0|=київ>києва =києві>києва =харків>харкова =харкові>харкова =львів>львова =львові>львова =чернігів>чернігова =чернігові>чернігова =миколаїв>миколаєва =миколаєві>миколаєва
      4|ість ості істю остей остями остях
      3|ування ування уванням ання анням ення енням іння інням ованих ована ований ованого ованої
      3|ами ями ові еві ого ому ими їми іми ної ній ною них ним ний ною єю ею ою ах ях ів їв ам ям ом ем ім їм єм ої ій ий іх их їх им ей ія ії ію ією іях іям іями ть али>а ила>и или>и ило>и ала>а ало>а яли>я яла>я яло>я ули>у ула>у уло>у ати>а яти>я ити>и іти>і їти>ї ути>у в а е и і ї й о у ю я ь є
      3|н
      3|ц>к ч>к ж>г з>г с>х й ь
      """
    ),
    (
      "be",
      """
      1|^ў>у
      3|асць асці асцю ання аннем енне ення
      3|амі ямі ага яга аму яму ымі імі аў яў ах ях ам ям ом ем ай ой ей ый ій ых іх ым ім ую юю ць лі ла ло а е і о у ы ю я ь э
      3|н
      """
    ),
    (
      "bg",
      """
      3|=нощта>нощ =момчета>момче ищата ище ията ите ото ата ята ия ии ът ят тта>т щта>щ вта>в лта>л жта>ж то те а я
      3|ове еве ища и е о а ъ ю й
      3|ов ев ан ен>н
      3|ър>р ъл>л
      """
    ),
    (
      "mk",
      """
      3|иштата ијата ите ото ата јата от та то те
      3|ови еви ишта и е о а
      3|ев ов
      3|тер>тр тар>тр
      """
    ),
    (
      "sl",
      """
      3|ovanje ovanja ijami ijah ami ima ega emu omi =žrtev>žrtv tev>tv ov ev ih im om em ah am ja je ji jo a e i o u
      3|ost nost
      3|c>k
      """
    ),
    (
      "hr",
      """
      3|ovanje ovanja ovima evima anjima enjima ijama anje anja anju enje enja enju ovi evi ima ama oga ega omu emu oj om em im ih og eg iju ija ije iji a e i o u
      3|sk st
      3|c>k z>g ij
      3|tar>tr bar>br
      """
    ),
  ]

  /// Nouns and adjectives; of Latvian see K. Kreslins, "A stemming algorithm for Latvian", 1996. Estonian and Icelandic
  /// are made alike from the endings of their grammars.
  private static let baltic: [(language: StaticString, table: StaticString)] = [
    (
      "lv",
      """
      3|ajiem ajam ajos ajas ajai ajos ajus iem ies ais am as os us im is es em ei ai ie am um u a e i o s
      3|s š>s ņ>n ļ>l ķ>k ģ>g
      """
    ),
    (
      "et",
      """
      3|ne>se
      3|=linna>linn us>us ust>us nna>nn dest dele delt dega deta dena desse teks test tele telt tega tesse ides idele ides sse ste sid est ele elt eks ena eni eta ega de te st le lt ga ta na ni ks id d t s
      3|e i u a
      """
    ),
    (
      "is",
      """
      0|=stríð>stríðs
      3|arinnar arnar unnar anna unum inum inni innar inn ina ins inu ann inir urnar irnar ana in an um ar ir ur ið a i u s
      """
    ),
  ]

  private static let southern: [(language: StaticString, table: StaticString)] = [
    (
      "gl",
      """
      3|amentos amento imentos imento acions acion icions icion idades idade mente oras ores ora or
      3|ais eis ois ns s
      3|a o e
      """
    ),
    (
      "sq",
      """
      3|eve ave ove ese esi ive uar uara ere era et it ve sh at ut in en ja je a e i u
      """
    ),
    (
      "eo",
      """
      3|ojn ajn oj aj on an en in o a e n j
      3|as is os us
      """
    ),
    (
      "af",
      """
      4|heid hede inge ings ing ers tjie jie like lik ende te de es er en s e
      """
    ),
  ]
}
