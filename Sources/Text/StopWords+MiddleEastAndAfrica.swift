/// Stop words from the Snowball project (Porter, Boulton; BSD 3-clause), the lists of
/// Jacques Savoy, Université de Neuchâtel (BSD), and those of Apache Lucene (Apache 2.0); further languages are our own.
extension StopWords {
  static let middleEastAndAfrica: [(language: StaticString, words: StaticString)] = [
    (
      "ar",
      """
      من ومن منها منه في وفي فيها فيه و ف ثم او أو ب بها به ا أ اى اي أي أى لا ولا الا ألا إلا لكن ما وما كما
      فما عن مع اذا إذا ان أن إن انها أنها إنها انه أنه إنه بان بأن فان فأن وان وأن وإن التى التي الذى الذي
      الذين الى الي إلى إلي على عليها عليه اما أما إما ايضا أيضا كل وكل لم ولم لن ولن هى هي هو وهى وهي وهو فهى
      فهي فهو انت أنت لك لها له هذه هذا تلك ذلك هناك كانت كان يكون تكون وكانت وكان غير بعض قد نحو بين بينما
      منذ ضمن حيث الان الآن خلال بعد قبل حتى عند عندما لدى جميع
      """
    ),
    (
      "fa",
      """
      انان نداشته سراسر خياه ايشان وي تاكنون بيشتري دوم پس ناشي وگو يا داشتند سپس هنگام هرگز پنج نشان امسال
      ديگر گروهي شدند چطور ده و دو نخستين ولي چرا چه وسط ه كدام قابل يك رفت هفت همچنين در هزار بله بلي شايد
      اما شناسي گرفته دهد داشته دانست داشتن خواهيم ميليارد وقتيكه امد خواهد جز اورده شده بلكه خدمات شدن برخي
      نبود بسياري جلوگيري حق كردند نوعي بعري نكرده نظير نبايد بوده بودن داد اورد هست جايي شود دنبال داده بايد
      سابق هيچ همان انجا كمتر كجاست گردد كسي تر مردم تان دادن بودند سري جدا ندارند مگر يكديگر دارد دهند
      بنابراين هنگامي سمت جا انچه خود دادند زياد دارند اثر بدون بهترين بيشتر البته به براساس بيرون كرد بعضي
      گرفت توي اي ميليون او جريان تول بر مانند برابر باشيم مدتي گويند اكنون تا تنها جديد چند بي نشده كردن كردم
      گويد كرده كنيم نمي نزد روي قصد فقط بالاي ديگران اين ديروز توسط سوم ايم دانند سوي استفاده شما كنار داريم
      ساخته طور امده رفته نخست بيست نزديك طي كنيد از انها تمامي داشت يكي طريق اش چيست روب نمايد گفت چندين چيزي
      تواند ام ايا با ان ايد ترين اينكه ديگري راه هايي بروز همچنان پاعين كس حدود مختلف مقابل چيز گيرد ندارد ضد
      همچون سازي شان مورد باره مرسي خويش برخوردار چون خارج شش هنوز تحت ضمن هستيم گفته فكر بسيار پيش براي
      روزهاي انكه نخواهد بالا كل وقتي كي چنين كه گيري نيست است كجا كند نيز يابد بندي حتي توانند عقب خواست كنند
      بين تمام همه ما باشند مثل شد اري باشد اره طبق بعد اگر صورت غير جاي بيش ريزي اند زيرا چگونه بار لطفا مي
      درباره من ديده همين گذاري برداري علت گذاشته هم فوق نه ها شوند اباد همواره هر اول خواهند چهار نام امروز
      مان هاي قبل كنم سعي تازه را هستند زير جلوي عنوان بود
      """
    ),
    (
      "ckb",
      """
      و کە ی کرد ئەوەی سەر دوو هەروەها لەو دەکات چەند هەر ئەو ئەم من ئێمە تۆ ئێوە ئەوان بە پێ بەبێ بەدەم بەلای
      بەپێی بەرلە بەرەوی بەرەوە بەردەم بێ بێجگە بۆ دە تێ دەگەڵ دوای جگە لە لێ لەبەر لەبەینی لەبابەت لەبارەی
      لەباتی لەبن لەبرێتی لەدەم لەگەڵ لەلایەن لەناو لەنێو لەپێناوی لەرەوی لەرێ لەرێگا لەسەر لەژێر ناو نێوان
      پاش پێش وەک
      """
    ),
    (
      "ur",
      """
      کا کے کی کو میں سے اور ہے ہیں نے پر یہ وہ اس ان تھا تھی تھے کہ بھی ہو ہوا ہوئی ہوئے جو ایک لیے نہیں تو
      ہی گیا گئی گئے کر کیا کیے کرنے ساتھ جس بعد تک رہا رہی رہے اپنے اپنی کچھ کون کب کہاں کیسے کیوں یا ہم آپ
      مگر لیکن
      """
    ),
    (
      "ps",
      """
      د او په چې دا له ته کې هم سره نه یې دي دی وه شوي
      """
    ),
    (
      "he",
      """
      של את על לא זה עם הוא היא כי גם או אם אל אך אבל כל יש אין היה הייתה היו הם הן אני אתה אנחנו מה מי איך
      איפה מתי למה כמה איזה איזו אשר בין לפי עד רק עוד כבר כן לו לה להם שלו שלה שלהם זו אלה אלו אותו אותה אותם
      ידי כך כדי אחר אחרי לפני תחת מן כמו
      """
    ),
    (
      "yi",
      """
      און אין איז די דער דאָס דעם צו פון פֿון מיט אויף ער זי זיי מיר איר איך האט האָט ווי וואָס אַז ניט נישט
      אָבער אויך פאַר ביי נאָך זיך
      """
    ),
    (
      "tr",
      """
      acaba altmış altı ama ancak arada aslında ayrıca bana bazı belki ben benden beni benim beri beş bile bin
      bir birçok biri birkaç birkez birşey birşeyi biz bize bizden bizi bizim böyle böylece bu buna bunda
      bundan bunlar bunları bunların bunu bunun burada çok çünkü da daha dahi de defa değil diğer diye doksan
      dokuz dolayı dolayısıyla dört edecek eden ederek edilecek ediliyor edilmesi ediyor eğer elli en etmesi
      etti ettiği ettiğini gibi göre halen hangi hatta hem henüz hep hepsi her herhangi herkesin hiç hiçbir
      için iki ile ilgili ise işte itibaren itibariyle kadar karşın katrilyon kendi kendilerine kendini
      kendisi kendisine kendisini kez ki kim kimden kime kimi kimse kırk milyar milyon mu mü mı nasıl ne neden
      nedenle nerde nerede nereye niye niçin o olan olarak oldu olduğu olduğunu olduklarını olmadı olmadığı
      olmak olması olmayan olmaz olsa olsun olup olur olursa oluyor on ona ondan onlar onlardan onları onların
      onu onun otuz oysa öyle pek rağmen sadece sanki sekiz seksen sen senden seni senin siz sizden sizi sizin
      şey şeyden şeyi şeyler şöyle şu şuna şunda şundan şunları şunu tarafından trilyon tüm üç üzere var vardı
      ve veya ya yani yapacak yapılan yapılması yapıyor yapmak yaptı yaptığı yaptığını yaptıkları yedi yerine
      yetmiş yine yirmi yoksa yüz zaten
      """
    ),
    (
      "az",
      """
      və bu bir ilə üçün olan də da ki o onun edir edib isə kimi daha ən hər bütün çox lakin amma ya nə kim
      harada vaxt necə olaraq görə sonra əvvəl edilib olub
      """
    ),
    (
      "kk",
      """
      және бұл мен бен пен бар да де үшін ол оның деп бір болып болған туралы бойынша кім не қайда қашан қалай
      бірақ немесе еді
      """
    ),
    (
      "ky",
      """
      жана бул менен бар да де үчүн ал анын деп бир болуп болгон тууралуу боюнча ким эмне кайда качан кандай
      бирок же эле
      """
    ),
    (
      "uz",
      """
      va bu bilan uchun ham bir u uning deb edi bo‘lgan haqida kim nima qayerda qachon qanday lekin yoki esa
      boʻlgan
      """
    ),
    (
      "tg",
      """
      ва ба аз дар ки ин он бо барои аст шуд буд ҳам то як кӣ чӣ куҷо
      """
    ),
    (
      "tt",
      """
      һәм бу белән өчен да дә ул аның дип бер булган кем нәрсә кайда кайчан
      """
    ),
    (
      "mn",
      """
      ба бол энэ тэр нь болон гэж байна байсан юм тухай хэн юу хаана хэзээ яаж гэсэн
      """
    ),
    (
      "sw",
      """
      na ya wa kwa ni katika la za cha vya kuwa hii hiyo huo hizo hayo huyu hilo au lakini kama pia si sana tu
      baada kabla ili bila hadi kutoka kwenye yake yao wake wao zake yeye sisi mimi wewe alikuwa ilikuwa
      walikuwa ambayo ambao ambapo nini nani lini wapi gani kila baina pamoja
      """
    ),
    (
      "ha",
      """
      da na a ta ya ba su mai ne ce ga don kuma wanda wannan wata wani cikin yi shi ita sun yana tana suna an
      za daga zuwa kan bayan kafin idan amma ko har sai akan game ake aka domin me wace wane yaya ina wacce
      waɗanda ƙarƙashin tare tsakanin mu ku ni kai cewa duk
      """
    ),
    (
      "yo",
      """
      ní ti tí àti sí ó wọ́n kan yìí náà ń kò kì í fún láti pé bá pẹ̀lú àwọn a mo wà jẹ́ ṣe ni
      """
    ),
    (
      "ig",
      """
      na nke ya bụ ndị a ka ọ ha n' ma maka si nwere onye ihe mgbe dị ga bụrụ anyị unu
      """
    ),
    (
      "zu",
      """
      ukuthi futhi kodwa noma uma ngoba nge kwa ku u i a ba be le lo la abo yena bona thina mina wena
      """
    ),
    (
      "xh",
      """
      ukuba kwaye kodwa okanye ukuze ngoko ku u i le lo la yena bona thina mina wena
      """
    ),
    (
      "so",
      """
      iyo in oo ku ka u ee waa ayaa ah la soo si ay uu waxaa kale laakiin ama haddii waxay wuxuu lagu kuwa
      markii
      """
    ),
    (
      "am",
      """
      እና ነው ላይ ውስጥ ወደ ከ በ ለ ግን ይህ ያ እንደ ነበር ነበሩ ሆኖ አንድ ጋር ስለ ምን ማን መቼ የት እንዴት
      """
    ),
    (
      "ti",
      """
      እዩ ናይ ኣብ ነቲ ከም ድማ ግን እዚ
      """
    ),
    (
      "om",
      """
      fi kan akka irraa waan keessa yoo kun sun hin
      """
    ),
    (
      "rw",
      """
      ya mu na ku kandi ko ni cyane ariko cyangwa bya ba wa
      """
    ),
    (
      "mg",
      """
      ny sy amin dia izay ary tsy fa ho no izy ireo eo
      """
    ),
  ]
}
