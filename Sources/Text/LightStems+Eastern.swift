extension LightStems {
  /// Arabic after L. Larkey, L. Ballesteros, M. Connell, "Light stemming for Arabic", 2007 (light10), with the alef of
  /// names and adverbs first and a second look behind the ending of adjectives: سوريا, سورية, سوري; إيران, إيراني;
  /// Bengali and Marathi after L. Dolamic, J. Savoy, "Comparative study of indexing and search
  /// strategies for the Hindi, Marathi, and Bengali languages", 2010.
  ///
  /// The others are made alike from the endings of their grammars. What was published on light stems of these languages
  /// tells what they are worth: K. Taghva, R. Beckley, M. Sadeh, "A stemming algorithm for the Farsi language", 2005, and L. Dolamic,
  /// J. Savoy, "Persian language, is stemming efficient?", 2009; Q. Akram, A. Naseer, S. Hussain, "Assas-Band, an affix-exception-list
  /// based Urdu stemmer", 2009; A. Ramanathan, D. Rao, "A lightweight stemmer for Hindi", 2003, for the languages of India.
  static let eastern: [(language: StaticString, table: StaticString)] = [
    (
      "ar",
      """
      2|=الله>الله =والله>الله =بالله>الله =لله>الله =المانيا>المانيا =والمانيا>المانيا =بالمانيا>المانيا =الماني>الماني =المانيه>المانيه =المان>المان ^وال ^بال ^كال ^فال ^ولل ^ال ^لل
      3|^و
      3|تها ته تهم تهما هم هما هن
      3|ا
      2|=المان>المان ها ان ات ون ين يه
      2|ه ي
      3|=المان>المان ان ون ين
      """
    ),
    (
      "fa",
      """
      3|هايشان هايي هايش هايم هايت هاي ها ترين تري تر
      3|يي اي ي ه
      3|ات ان ين
      """
    ),
    (
      "ur",
      """
      2|یوں وں یاں ئیں ئے ئی ات ین یں ے ی ا ں ہ
      """
    ),
    (
      "ckb",
      """
      3|ەکان ەکانی ەکەی ەکە انی ان یش ێک ی ە
      """
    ),
    (
      "he",
      """
      3|^וכשה ^כשה ^ושה ^שה ^וה ^ה ^ו
      3|ויות יות ים ות יה ית ה ת י
      """
    ),
    (
      "mr",
      """
      2|ामध्ये मध्ये ांच्या ांचा ांची ांचे ाच्या ातील ांनी ांना ाला ाने ाचे ाची ाचा ांत ात ील ून ने ला ना चा ची चे ही तील ंचा ा ी े ो ू ु ि ं
      """
    ),
    (
      "bn",
      """
      2|গুলোতে গুলোর গুলির গুলো গুলি দেরকে েরা দের ের কে রা টির টি টা াতে>া িতে>ি ীতে>ী োতে>ো ুতে>ু ে
      2|য় র
      """
    ),
    (
      "gu",
      """
      2|માંથી ઓને ઓની ઓનો ઓના માં થી નો ની નું ના ને ઓ એ
      """
    ),
    (
      "pa",
      """
      2|ੀਆਂ ਾਂ ੇ ੀ ਾ ੋ ਂ
      """
    ),
    (
      "te",
      """
      3|ల్లోని ల్లో ల ానికి ంలో ంతో ం లలో లను లకు లతో లోని లోకి లో ను కు ని కి తో లు చే పై
      3|ు ి
      """
    ),
    (
      "kn",
      """
      3|ಗಳಲ್ಲಿ ಗಳನ್ನು ಗಳಿಗೆ ಗಳಿಂದ ಗಳು ಗಳ ದಲ್ಲಿ ವನ್ನು ಯಲ್ಲಿ ಯನ್ನು ಅನ್ನು ಕ್ಕೆ ಿಂದ ನ್ನು ಲ್ಲಿ ಿಗೆ ದ ಯ
      """
    ),
    (
      "ml",
      """
      3|ങ്ങളിൽ ങ്ങളുടെ ങ്ങളെ ങ്ങൾ യുടെ ിന്റെ ിൽ ത്തിൽ ത്തിന്റെ ന്റെ ുടെ യെ യിൽ ിന് കൾ
      """
    ),
    (
      "ka",
      """
      3|ებისთვის ებიდან ებისა ებში ებით ებზე ებმა ებად ების ებს ები თვის იდან ისა ში ზე მა ით ად ის ს ი ა მ
      """
    ),
    (
      "sw",
      """
      3|ni
      """
    ),
    (
      "kk",
      """
      3|лардың лердің дардың дердің тардың тердің ларды лерді дарды дерді тарды терді ларға лерге дарға дерге тарға терге лар лер дар дер тар тер
      3|стан>стан станда>стан ының інің ында інде ынан інен ына іне ның нің дың дің тың тің нан нен дан ден тан тен нда нде да де та те ға ге қа ке на не ны ні ды ді ты ті ы і
      """
    ),
    (
      "uz",
      """
      3|larning larini lariga larida laridan larni larga larda lardan lari lar
      3|ning idan iga ida ini dan ga da ni i
      """
    ),
    (
      "fil",
      """
      4|^nag ^mag ^pag
      """
    ),
    (
      "am",
      """
      2|^የ ^በ ^ለ ^ከ ^እንደ
      2|ዎች ኦች ን ም ው
      """
    ),
  ]
}
