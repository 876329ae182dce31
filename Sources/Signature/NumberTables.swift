/// What people write beside and between the digits of numbers, by language. Extend it here: rows are split at blanks.
enum NumberTables {
  /// Words that multiply a number, each behind its power of ten. `*` stands for any ending, `$` asks for a sign of
  /// currency beside the number, and words of power 0 only look like one. The row without a language is for all others.
  static let scales: [String: String] = [
    "": "6 million* milion* miljon* mln 9 milliard* miliard* miljard* mrd mlrd",
    "af": "3 duisend 6 miljoen* 9 miljard* 12 biljoen*",
    "am": "3 ሺህ ሺ 6 ሚሊዮን* 9 ቢሊዮን* 12 ትሪሊዮን*",
    "ar": """
    3 ألف ألفا ألفي آلاف 6 مليون* ملايين 9 مليار* بليون* بلايين 12 تريليون* ترليون*
    0 مليونير* ملياردير*
    """,
    "az": "3 min 6 milyon* mln 9 milyard* mlrd 12 trilyon* trln 0 milyoner* milyarder*",
    "be": "3 тысяч* тыс 6 мільён* млн 9 мільярд* млрд 12 трыльён* трлн",
    "bg": "3 хиляд* хил 6 милион* млн 9 милиард* млрд 12 трилион* трлн 0 милионер* милиардер*",
    "bn": "2 শ শত 3 হাজার* 5 লাখ* লক্ষ* 6 মিলিয়ন* 7 কোটি* 9 বিলিয়ন* 12 ট্রিলিয়ন*",
    "ca": "3 mil 6 milió milions 12 bilió bilions",
    "ckb": "3 هەزار 6 ملیۆن* 9 ملیار*",
    "cs": "3 tisíc* tis 6 milion* mil mln 9 miliard* mld mia 12 bilion* bil 0 milionář* miliardář*",
    "da": "3 tusind 6 million* mio mill 9 milliard* mia mrd 12 billion* 0 millionær* milliardær*",
    "de": "3 tausend* tsd 6 million* mio 9 milliarde* mrd md 12 billion* bio 15 billiarde* 0 Millionär*",
    "el": "3 χιλιάδ* χιλ 6 εκατομμύρι* εκατομμυρί* εκατ 9 δισεκατομμύρι* δισ 12 τρισεκατομμύρι* τρισ",
    "en": """
    3 thousand* k 5 lakh* lac lacs 6 million* mln mn $m 7 crore* cr 9 billion* bn $b 12 trillion* tn trn
    0 millionaire* billionaire*
    """,
    "es": "3 mil miles 6 millón millones mill mdd mdp $m 9 millardo* 12 billón billones",
    "et": "3 tuhat tuhan* 6 miljon* mln 9 miljard* mld 12 triljon* biljon* 0 miljonär* miljardär*",
    "eu": "3 mila 6 milioi* 12 bilioi*",
    "fa": "3 هزار 6 میلیون* 9 میلیارد* بیلیون* 12 تریلیون* 0 میلیونر* میلیاردر*",
    "fi": "3 tuhat* tuhan* 6 miljoon* milj mn 9 miljard* mrd 12 biljoon* 0 miljonääri* miljardööri*",
    "fr":
      "3 mille millier* 6 million* mln $m 9 milliard* md mds mrd $mds 12 billion* 0 millionnaire* milliardaire*",
    "gl": "3 mil 6 millón millóns 12 billón billóns",
    "gu": "3 હજાર* 5 લાખ* 7 કરોડ* 9 અબજ*",
    "he": "3 אלף אלפי אלפים 6 מיליון* מליון* מיליוני 9 מיליארד* מליארד* 12 טריליון* 0 מיליונר* מיליארדר*",
    "hi": "3 हज़ार 5 लाख 6 मिलियन 7 करोड़ 9 अरब बिलियन 11 खरब 12 ट्रिलियन",
    "hr":
      "3 tisuć* tis hiljad* 6 milijun* milion* mil mln mio 9 milijard* mlrd mrd 12 bilijun* bilion* trilijun*",
    "hu": "3 ezer* ezr* 6 millió* 9 milliárd* mrd 12 billió* 0 milliomos* milliárdos*",
    "hy": "3 հազար* 6 միլիոն* մլն 9 միլիարդ* մլրդ 12 տրիլիոն*",
    "id": "3 ribu 6 juta jt 9 miliar milyar bilion mlr 12 triliun trilyun trilion",
    "is": "3 þúsund* 6 milljón* 9 milljarð* milljörð* 12 billjón*",
    "it": "3 mila mille 6 milion* mln mio 9 miliard* mld mrd 12 bilion* trilion* 0 milionari* miliardari*",
    "ka": "3 ათას* 6 მილიონ* მლნ 9 მილიარდ* მლრდ 12 ტრილიონ*",
    "kk": "3 мың 6 миллион* млн 9 миллиард* млрд 12 триллион* трлн",
    "kn": "3 ಸಾವಿರ* 5 ಲಕ್ಷ* 7 ಕೋಟಿ*",
    "ky": "3 миң 6 миллион* млн 9 миллиард* млрд 12 триллион* трлн",
    "lt": "3 tūkst tūkstan* tūkstč* 6 mln milijon* 9 mlrd milijard* 12 trln trilijon*",
    "lv": "3 tūkst tūkstoš* 6 milj mlj miljon* 9 mljrd miljard* 12 triljon*",
    "mk": "3 илјад* 6 милион* 9 милијард* 12 трилион*",
    "ml": "3 ആയിര* 5 ലക്ഷ* 7 കോടി*",
    "mn": "3 мянга* 6 сая 9 тэрбум",
    "mr": "3 हजार 5 लाख 6 दशलक्ष 7 कोटी 9 अब्ज",
    "ne": "3 हजार 5 लाख 7 करोड 9 अर्ब 11 खर्ब",
    "nl": "3 duizend* 6 miljoen* mln 9 miljard* mld mrd 12 biljoen* 15 biljard* 0 miljardair*",
    "no": "3 tusen 6 million* mill mio 9 milliard* mrd 12 billion* 0 millionær* milliardær*",
    "pa": "3 ਹਜ਼ਾਰ 5 ਲੱਖ 7 ਕਰੋੜ 9 ਅਰਬ",
    "pl": "3 tys tysiąc* tysięc* 6 mln milion* 9 mld miliard* 12 bln bilion* 0 milioner* miliarder*",
    "ps": "3 زره 6 میلیون* 9 میلیارد*",
    "pt": "3 mil milhar* 6 milhão milhões mi 9 bilhão bilhões bi 12 trilhão trilhões tri bilião biliões",
    "ro":
      "3 mie mii 6 milion* milioan* mil mln 9 miliard* mld mrd 12 trilion* trilioan* bilion* 0 milionar* miliardar*",
    "ru":
      "3 тысяч* тыс 6 миллион* млн 9 миллиард* млрд 12 триллион* трлн 0 тысячелет* миллионер* миллиардер*",
    "sk": "3 tisíc* tis 6 milión* mil mln 9 miliard* mld 12 bilión* 0 milionár* miliardár*",
    "sl": "3 tisoč* tis 6 milijon* mio 9 milijard* mrd 12 bilijon*",
    "sq": "3 mijë 6 milion* mln 9 miliard* mld 12 trilion*",
    "sr": "3 hiljad* хиљад* 6 milion* милион* mil 9 milijard* милијард* 12 bilion* билион*",
    "sv": "3 tusen tusentals 6 miljon* milj mn mkr mnkr 9 miljard* mdr md 12 biljon* 0 miljonär* miljardär*",
    "sw": "3 elfu 5 laki 6 milioni 9 bilioni 12 trilioni",
    "ta": "3 ஆயிர* 5 லட்ச* 6 மில்லியன்* 7 கோடி* 9 பில்லியன்* 12 டிரில்லியன்*",
    "te": "3 వేల* 5 లక్ష* 6 మిలియన్* 7 కోట్ల* కోటి* 9 బిలియన్*",
    "tl": "3 libo* 6 milyon* million* 9 bilyon* billion* 12 trilyon* trillion*",
    "tr": "3 bin bine bini binin binden binlik 6 milyon* mn 9 milyar* mr 12 trilyon* 0 milyoner* milyarder*",
    "uk": "3 тисяч* тис 6 мільйон* млн 9 мільярд* млрд 12 трильйон* трлн 0 тисячоліт* мільйонер* мільярдер*",
    "ur": "3 ہزار 5 لاکھ 6 ملین* 7 کروڑ 9 ارب بلین* 11 کھرب 12 ٹریلین*",
    "uz": "3 ming минг 6 million* миллион* mln млн 9 milliard* миллиард* mlrd млрд 12 trillion* триллион*",
    "vi": "3 nghìn ngàn 6 triệu 9 tỷ tỉ",
  ]

  /// The same where nothing parts words: what the letters behind the digits begin with.
  static let unspacedScales = """
    2 百 백 3 千 천 4 万 萬 만 8 亿 億 억 12 兆 조 0 百分
    2 ร้อย 3 พัน 4 หมื่น 5 แสน 6 ล้าน 0 ร้อยละ ร้อยตำรวจ ร้อยเอก ร้อยโท พันธ พันเอก พันตำรวจ ล้านนา
    """

  /// Words beside a time of day that is written like a decimal: `14.30 Uhr`, `pukul 19.00`.
  static let hours: [String: String] = [
    "cs": "hodin hod h", "da": "kl klokken", "de": "uhr", "en": "am pm", "es": "h horas hrs", "et": "kell",
    "fi": "klo kello", "hr": "sati h", "hu": "kor órakor", "id": "pukul jam", "it": "ore", "lv": "plkst",
    "no": "kl klokka klokken", "pl": "godz godzinie godziny", "pt": "h", "ro": "ora orele", "sk": "hodine h",
    "sl": "uri uro", "sv": "kl klockan", "sw": "saa", "tr": "saat",
  ]

  /// Words between a number and its scale, `30 de milioane`, or between its parts, `14 مليون و200 ألف`.
  static let joints: [String: String] = ["ar": "و", "fa": "و", "ps": "او", "ro": "de"]

  /// The word before the number of a month: `7 tháng 8`.
  static let months: [String: String] = ["vi": "tháng"]

  /// The months of the Persian calendar.
  static let persianMonths = """
    فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
    """

  /// Where a blank parts thousands: `27 000`. Narrow and fixed blanks do so everywhere.
  static let blankGroups: Set<String> = [
    "az", "be", "bg", "ca", "cs", "da", "de", "es", "et", "fi", "fr", "hr", "hu", "hy", "it", "ka", "kk",
    "ky", "lt",
    "lv", "mk", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "uk", "uz",
  ]
  /// Where scales stand before the number: `milioni 3`.
  static let scaleFirst: Set<String> = ["sw"]
  /// Where `15/3` is a day.
  static let slashDays: Set<String> = ["id", "vi"]
  /// Where `۲/۵` is a decimal.
  static let slashDecimals: Set<String> = ["fa"]
}
