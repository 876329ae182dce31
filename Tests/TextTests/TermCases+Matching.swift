/// Cases of matching; see `splittingCases` for the form.
let matchingCases = """
  # Case and width
  MOROCCO | en | morocco, Morocco |  | capitals
  ＭＯＲＯＣＣＯ | en | morocco |  | full-width letters
  ﬁnance minister | en | finance |  | ligatures
  Ⅷ Congress | en | viii, Ⅷ |  | a Roman number sign is its letters
  # Accents
  le café de Rabat | fr | café, cafe, cafés |  | accents found either way
  le cafe\u{301} de Rabat | fr | café, cafe |  | a combining accent is the same accent
  résumé ready | en | resume, résumé |  | accents of loan words
  El Niño | es | niño, nino |  | the Spanish letter found without its tilde
  São Paulo | pt | sao, são |  | nasal vowels
  coração partido | pt | coracao, coração |  | cedilla
  Łódź i Gdańsk | pl | lodz, łódź, gdansk |  | a stroke is left out by keyboards
  Øresund bridge | en | oresund, øresund |  | the Nordic letter by its base letter
  Æbleskiver | da | æbleskiver, aebleskiver |  | a letter that is two
  Reykjavík og Þór | is | reykjavik, þór, thor |  | Icelandic letters
  œuvre | fr | oeuvre, œuvre |  | French ligature
  Česko a Maroko | cs | cesko, česko |  | caron
  Škoda auto | cs | skoda, škoda |  | caron on a name
  Đà Nẵng | vi | đà_nẵng, da_nang |  | Vietnamese found without tones
  Vie\u{323}\u{302}t Nam | vi | việt, viet |  | and from any order of combining marks
  ma má mà mả | vi | má, ma |  | tones make other words, found without by the bare one
  # German, Turkish
  In der Straße | de | strasse, straße, STRASSE, STRAẞE |  | ß is ss, also as a capital
  Konferenz in München | de | münchen, munchen, muenchen |  | an umlaut as typed anywhere
  Goethe und Göthe | de | goethe, göthe |  | a name with oe
  Übergrößenträger | de | uebergroessentraeger, ubergrossentrager |  | several umlauts
  İstanbul'da imzalandı | tr | istanbul, İstanbul, İSTANBUL |  | the dotted capital I
  IŞIK GELDİ | tr | ışık, isik |  | the dotless small i
  cumhurbaşkanı açıkladı | tr | cumhurbaskani, cumhurbaşkanı |  | Turkish typed in ASCII
  İlham Əliyev | az | ilham, əliyev, eliyev |  | Azerbaijani schwa
  # Greek
  ΟΔΌΣ ΕΡΜΟΎ | el | οδός, οδος, ερμού |  | capitals, tonos, final sigma
  Η συμφωνία υπογράφηκε | el | συμφωνια, συμφωνία |  | accents dropped
  Μαΐου | el | μαΐου, μαιου |  | diaeresis and tonos together
  # Cyrillic
  военный самолёт | ru | самолет, самолёт, самолеты |  | yo and ye
  подписание соглашения | ru | соглашение, соглашениями |  | case endings
  за́мок | ru | замок |  | a stress mark is not there
  йод и кобальт | ru | йод | иод | short i is a letter of its own
  ґанок і гора | uk | ґанок, ганок |  | the Ukrainian letter typed without its hook
  їжак | uk | їжак |  | yi keeps its dots
  в Одесі | uk | одеса, одесі, одесу |  | a name in another case
  ў Мінску | be | мінск, мінску |  | Belarusian case endings
  в София и София | bg | софия |  | Bulgarian
  правителството | bg | правителство |  | the article behind the noun
  председника владе | sr | председник, predsednik, predsednika |  | Serbian in both scripts
  # Arabic script
  وقّع الْمَغْرِبُ اتفاقية | ar | المغرب, مغرب, وقع |  | short vowels and shadda
  المـــغرب | ar | المغرب, مغرب |  | tatweel
  وصل وفد أذربيجان | ar | اذربيجان, أذربيجان, وأذربيجان |  | alef with and without hamza, wa-
  آثار قديمة | ar | اثار, آثار, قديمه |  | alef with madda, teh marbuta as heh
  على مستشفى | ar | مستشفي, مستشفى |  | alef maksura and yeh
  وزارة الدفاع | ar | دفاع, الدفاع, وزاره |  | the article
  بالمغرب وللمغرب | ar | مغرب, المغرب |  | clitics before the article
  اتفاقيات وقعت | ar | اتفاقية |  | a regular plural
  پاكستان | ar | پاکستان, پاكستان |  | Farsi and Arabic kaf
  کتاب‌های ایرانی | fa | کتاب, كتاب |  | a Persian plural behind a non-joiner
  علي | fa | علی, علي |  | Farsi and Arabic yeh
  لوگوں کی | ur | لوگ, لوگوں |  | an Urdu oblique plural
  # Hebrew
  שָׁלוֹם עולם | he | שלום, עולם |  | vowel points
  הממשלה החליטה | he | ממשלה, הממשלה |  | the article
  בירושלים ומירושלים | he | ירושלים |  | prepositions before a name
  ארה״ב וצה״ל | he | ארה"ב, ארה״ב, ארהב |  | an acronym with either mark
  # India
  रक्षा समझौता हुआ | hi | समझौता, समझौते | समझ | a word is not cut at its marks
  हिन्दी और हिंदी | hi | हिंदी, हिन्दी |  | anusvara for a nasal
  ज़मीन और जमीन | hi | ज़मीन, जमीन |  | nukta left out
  बाংলা বইগুলো | bn | বই |  | a Bengali plural
  मुंबईमध्ये पाऊस | mr | मुंबई |  | a Marathi postposition
  தமிழ் நாடு | ta | தமிழ் |  | Tamil pulli is part of the letter
  # Chinese
  摩洛哥与阿塞拜疆签署国防合作协定 | zh | 阿塞拜疆, 合作, 摩洛哥, 国防 | 家国 | words without blanks
  國防合作協定 | zh | 国防, 國防, 合作 |  | traditional and simplified
  中国家庭收入增长 | zh | 中国, 家庭, 中, 家 | 国家 | no word across words
  东京都知事 | zh | 东京, 京, 東京 |  | one and two characters find longer words
  習近平主席訪問 | zh | 习近平, 習近平, 主席 |  | a name in the other form
  台灣總統 | zh | 台湾, 台灣 |  | a place in the other form
  # Japanese
  モロッコは防衛協定に署名した | ja | 協定, モロッコ, 防衛 |  | words between particles
  ﾓﾛｯｺと協定 | ja | モロッコ |  | half-width katakana
  ｱｾﾞﾙﾊﾞｲｼﾞｬﾝ政府 | ja | アゼルバイジャン, 政府 |  | half-width voiced marks
  経済産業省 | ja | 経済, 经济, 産業 |  | Japanese and Chinese forms of a character meet
  沢田と澤田 | ja | 沢田, 澤田 |  | old and new forms of a character
  がん研究 | ja | がん | かん | a voiced kana is another letter
  # Korean
  아제르바이잔은 협정을 체결했다 | ko | 아제르바이잔, 협정 |  | particles
  한국 정부 | ko | 한국 | 하국 | composed syllables
  \u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8} 정부 | ko | 한국 |  | decomposed syllables
  국방협력협정 | ko | 국방, 협력, 협정 |  | a compound by its parts
  # Dictionaries of South-East Asia
  รัฐบาลโมร็อกโกลงนามข้อตกลง | th | โมร็อกโก, ข้อตกลง, รัฐบาล |  | Thai words without blanks
  นั่งตากลมชมวิว | th | ชม, วิว | ตาก | no word across words
  ປະເທດລາວ | lo | ລາວ, ປະເທດ |  | Lao
  ប្រទេសកម្ពុជា | km | កម្ពុជា |  | Khmer
  မြန်မာနိုင်ငံ | my | မြန်မာနိုင်ငံ |  | Burmese
  # Stems and compounds
  agreements signed | en | agreement, sign, signing |  | English endings
  the universities | en | university |  | a plural that changes the stem
  Die Minister und Ministern | de | minister, ministers |  | German endings
  die Häuser | de | haus, häuser |  | a plural with umlaut, as far as the stem keeps it
  das Verteidigungsabkommen | de | abkommen, verteidigungsabkommen | komme | the last part of a compound
  de defensieovereenkomst | nl | overeenkomst |  | a Dutch compound
  försvar och försvarsavtal | sv | avtal, försvarsavtal |  | a Swedish compound whose first part the index has
  sundhedsministeren går af | da | minister, sundhedsminister |  | a Danish compound with its article
  jordskjelvene i nord | no | jordskjelv, jordskjelvet, skjelv |  | a Norwegian compound with its article
  husene og jentene | no | hus, huset, jente, jenta |  | Norwegian endings
  puolustussopimus | fi | sopimus |  | a Finnish compound
  los acuerdos firmados | es | acuerdo, firmado |  | Spanish endings
  podpis dohody s Marokem | cs | dohoda, maroko |  | Czech case endings
  umowy obronnej | pl | umowa, obronna |  | Polish case endings
  i ministri firmano | it | ministro, firma |  | Italian endings
  mashirika ya habari | sw | habari |  | a language with hardly a rule
  rabat wages | en | rabat | rab | no part of a word
  """
