/// Cases of inflection and of spellings that writers mix; see `splittingCases` for the form.
let inflectionCases = """
  # Plurals that change more than an ending
  women and children | en | woman, child |  | irregular plurals
  a decisão | pt | decisões, decisão |  | -ão, -ões
  os jornais | pt | jornal, jornais |  | -al, -ais
  a viagem | pt | viagens |  | -m, -ns
  milhões de euros | pt | milhão | milho | millions are no maize
  los gobiernos | es | gobierno |  | no pronoun at the end of a noun
  una vez | es | veces |  | z, c
  hace un año | es | años |  | short words have plurals
  laghi e americani | it | lago, americano |  | h keeps the sound
  de huizen en bedrijven | nl | huis, bedrijf |  | voiced between vowels
  de kinderen | nl | kind |  | a plural of its own
  kriget och avtalet | sv | krig, avtal |  | the article at the end of neuters
  flickan | sv | flicka, flickor |  | the article after a
  # Stems that change
  hallituksesta | fi | hallitus |  | -us, -uks-
  ihmisen | fi | ihminen |  | -nen, -se-
  Helsingissä | fi | Helsinki |  | nk, ng
  inimesed | et | inimene |  | -ne, -se
  ministra | pl | minister |  | a vowel that comes and goes
  pracownicy | pl | pracownik |  | k, c
  министри | bg | министър |  | a vowel that comes and goes
  людей у Києві | uk | люди, київ |  | і in a closed syllable, Ukrainian
  три партії | uk | партій, партія |  | endings of nouns in -ія
  обстріли | uk | обстріл |  | no past tense
  через три дня | ru | день, дней |  | a vowel that comes and goes
  погибли | ru | погиб, погибший |  | verbs without a suffix
  seçimlerin sonucu | tr | seçim, seçimde |  | Turkish endings heap up
  kadınların | tr | kadın |  | a noun that ends like an ending
  პოლიტიკის სკოლა | ka | სკოლის |  | Georgian cases
  ຂ່າວ | lo | ຂ່າວ |  | Lao has no endings
  watoto shuleni | sw | mtoto, shule |  | Swahili classes by their prefixes
  # Arabic, Persian, Hebrew, India
  في غزة | ar | بغزة, لغزة, غزة |  | a preposition written on the word
  هجوما | ar | هجوم |  | the ending of the indefinite accusative
  سيارته وحكومتهم | ar | سيارة, حكومة |  | t before a possessive
  ایرانی و ایران | fa | ایران |  | one stem with and without an ending
  رئیس‌جمهور | fa | رئیس, جمهور |  | parts between non-joiners
  מסמכים | he | מסמך |  | letters have another form at the end
  हिन्दी | hi | हिंदी |  | a nasal before a stop is a dot
  गये | hi | गए |  | -ye, -e
  সরকারের সিদ্ধান্তে | bn | সরকার, সিদ্ধান্তের |  | Bengali cases
  ఎన్నికల్లో | te | ఎన్నికలు |  | Telugu cases
  # East Asia
  取扱い | ja | 取り扱い, 取扱 |  | kana inside words may be left out
  コンピューター | ja | コンピュータ |  | the last long mark may be left out
  회의가 열렸다 | ko | 회의 |  | a particle that may be a syllable of its own
  법이 | ko | 법 |  | a particle after one syllable
  hoà bình | vi | hòa |  | two ways to place a tone
  # Numbers with units and groups
  10 000 morts | fr | 10000 |  | groups apart by blanks
  1.234,5 Euro | de | 1234,5, 1234.5 |  | a decimal comma behind groups
  ٣٫٥ مليون | ar | 3.5 |  | the decimal point of Arabic digits
  10km to 1.5bn | en | 10, 1.5 | 5bn | a unit close to its number
  the 4th quarter | en | 4th | 4 | an ordinal
  Århus Kommune | da | aarhus |  | å is aa
  col·legi | ca | collegi |  | a dot between two l
  """
