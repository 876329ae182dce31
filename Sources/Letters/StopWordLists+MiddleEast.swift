/// Semitic, Iranian and Turkic languages.
extension StopWordLists {
  static let middleEast: [(language: StaticString, words: StaticString)] = [
    (
      "ar",
      """
      pronouns: أنا نحن أنت أنتم هو هي هما هم هن إياه نفسه نفسها
      joined: له لها لهم لنا لي لك به بها بهم بنا فيه فيها فيهم عليه عليها عليهم عنه عنها عنهم منه منها منهم إليه
      إليها إليهم معه معها معهم لديه لديها لديهم بينهم
      pointing: هذا هذه هذان هؤلاء ذلك تلك أولئك ذا هنا هناك كذلك وهذا وهذه لهذا بهذا بذلك لذلك
      asking: من ما ماذا متى أين كيف لماذا لم كم أي أية هل الذي التي الذين اللذان اللتان اللاتي مما ممن عما
      prepositions: في من إلى على عن مع بين حتى منذ خلال عند لدى حول بعد قبل دون ضد نحو تحت فوق أمام خلف وراء عبر
      داخل خارج حسب وفق أثناء وفي ومن وعلى وإلى وعن ومع
      conjunctions: و ف أو أم بل لكن ولكن إذا إن أن أنه أنها أنهم إنه إنها وأن فإن بأن لأن كأن لو لولا إذ حيث بينما كما
      لما ثم إما حين حينما عندما كي لكي سوى إلا غير وقد
      verbs: كان كانت كانوا يكون تكون وكان ليس ليست لم لن لا قد لقد سوف ما زال يزال أصبح تم يتم يمكن يجب
      quantity: كل كلا جميع بعض أحد إحدى آخر أخرى كثير قليل أكثر أقل عدة
      adverbs: لا نعم أيضا فقط الآن جدا مرة ربما حاليا ولا
      """
    ),
    (
      "fa",
      """
      pronouns: من مرا تو ترا او وی ما شما آنها آنان ایشان خود خویش خودش
      pointing: این آن اینها همین همان چنین چنان اینجا آنجا اینکه آنکه آنچه
      asking: که چه کی کجا چرا چگونه چطور کدام چند آیا کسی
      prepositions: در به از با برای بر تا بی بدون درباره روی زیر پیش پس بین میان علیه طی جز مانند نزد سوی توسط
      conjunctions: و یا اما ولی اگر زیرا چون هرچند پس نیز هم بلکه وگرنه
      verbs: است هست هستند بود بودند باشد باشند شد شده شدند شود می‌شود نیست نیستند دارد دارند داشت کرد کرده کردند کند
      می‌کند می‌کنند خواهد خواهند باید شاید تواند می‌تواند گفت را ای های ها می
      quantity: همه هر هیچ برخی بعضی دیگر دیگری بسیار کم بیشتر کمتر چندین تمام یک
      adverbs: نه بله فقط تنها هنوز اکنون حالا سپس همیشه هرگز دوباره خیلی نیز حتی البته
      """
    ),
    (
      "ur",
      """
      pronouns: میں مجھے مجھ میرا میری میرے تو تم تمہارا آپ وہ اسے اس ان انہیں انہوں ہم ہمیں ہمارا ہماری ہمارے اپنا
      اپنی اپنے خود
      pointing: یہ وہ ایسا ایسے ایسی یہاں وہاں ادھر ادھر
      asking: کون کس کیا کب کہاں کیوں کیسے کیسا جو جس جن جسے کونسا کتنا کتنے
      prepositions: کا کی کے کو نے سے میں پر تک لیے لئے ساتھ بغیر بارے بعد پہلے درمیان خلاف طرف مطابق دوران
      conjunctions: اور یا لیکن مگر اگر تو کہ کیونکہ جب تب جبکہ نہ بلکہ چنانچہ
      verbs: ہے ہیں ہوں تھا تھی تھے ہو ہوا ہوئی ہوئے ہوتا ہوتی گا گی گے گیا گئی گئے رہا رہی رہے کر کرنا کرنے کیا کی دیا
      سکتا سکتے چاہیے جاتا جا
      quantity: سب ہر کچھ کوئی کسی دوسرا دوسرے دیگر بہت کم زیادہ چند تمام ایک
      adverbs: نہیں نہ ہاں صرف ہی بھی اب پھر ابھی ہمیشہ کبھی دوبارہ
      """
    ),
    (
      "ps",
      """
      pronouns: زه ما ته تا هغه هغې دی دا موږ تاسو هغوی خپل خپله یې مې دې
      pointing: دا دغه هغه داسې دلته هلته
      asking: څوک چا څه کله چیرته ولې څنګه کوم څو چې
      prepositions: د په له تر ته کې سره پرته پر باندې وروسته مخکې ترمنځ پر ضد
      conjunctions: او یا خو که چې ځکه نو
      verbs: دی ده دي وو وه شو شي کړ کړې کړي کوي لري به شته نه
      adverbs: هم یوازې اوس بیا تل ډېر ټول هر یو بل نور
      """
    ),
    (
      "ckb",
      """
      pronouns: من تۆ ئەو ئێمە ئێوە ئەوان خۆ خۆی
      pointing: ئەم ئەو ئەمە ئەوە ئەمانە ئێرە ئەوێ
      asking: کێ چی کەی کوێ بۆچی چۆن کام چەند
      prepositions: لە بە بۆ لەگەڵ تا بێ دەربارەی لەسەر ژێر پێش دوای نێوان دژی پێ لێ تێدا
      conjunctions: و یان بەڵام ئەگەر چونکە کە هەروەها بۆئەوەی
      verbs: بوو بوون دەبێت هەیە نییە کرد دەکات دەکرێت
      adverbs: نەک تەنها ئێستا هەموو هەر هیچ زۆر کەم زیاتر دیکە هێشتا
      """
    ),
    (
      "ku",
      """
      pronouns: ez min tu te ew wî wê em me hûn we wan xwe
      pointing: ev vê vî van ew vir wir
      asking: kî çi kengî ku çima çawa kîjan çend
      prepositions: li di de ji bi bo ber ser bin nav bê heta pêş paş dijî
      conjunctions: û an lê eger ku ji ber jî
      verbs: e ye in ne bû bûn heye nîne dike kir
      adverbs: na erê tenê niha hemû her pir kêm din yek hîn
      """
    ),
    (
      "he",
      """
      pronouns: אני אנחנו אנו אתה את אתם אתן הוא היא הם הן אותי אותך אותו אותה אותנו אותם לי לך לו לה לנו לכם להם
      להן בו בה בהם שלי שלך שלו שלה שלנו שלהם עצמו עצמה
      pointing: זה זאת זו אלה אלו ההוא ההיא כזה כזאת כאן פה שם
      asking: מי מה מתי איפה היכן לאן מאין למה מדוע איך כיצד איזה איזו כמה האם אשר
      prepositions: של את אל על עם מן מ ב ל כ בין תחת מעל לפני אחרי עד בלי ללא נגד אצל לפי כמו דרך בתוך מתוך לאחר
      במהלך בגלל בשל כלפי אודות מול
      conjunctions: ו או אבל אך אם כי ש כש כאשר למרות בעוד לכן גם אלא וגם אז
      verbs: היה היתה הייתה היו יהיה תהיה יהיו להיות יש אין יכול יכולה ניתן צריך
      quantity: כל כולם כלל אחד אחת אחר אחרת אחרים הרבה מעט יותר פחות כמה מספר שום
      adverbs: לא כן רק כבר עוד עכשיו תמיד שוב מאוד עדיין אף הרי בערך
      """
    ),
    (
      "am",
      """
      pronouns: እኔ አንተ አንቺ እሱ እሷ እኛ እናንተ እነሱ እርሱ እርሳቸው ራሱ የእኔ የእሱ
      pointing: ይህ ይህን ይህች ያ ያን እነዚህ እነዚያ እዚህ እዚያ
      asking: ማን ምን መቼ የት ለምን እንዴት የትኛው ስንት
      prepositions: ላይ ውስጥ ወደ ከ በ ለ እስከ ስለ ጋር በኋላ በፊት መካከል ያለ
      conjunctions: እና ወይም ግን ነገር ከሆነ ምክንያቱም ስለዚህ ሆኖም
      verbs: ነው ናቸው ነበር ነበሩ ሆነ ሆኗል አለ አሉ የለም ይችላል
      adverbs: አይደለም ብቻ አሁን ሁሉም ሁሉ እያንዳንዱ ሌላ ሌሎች ብዙ ጥቂት በጣም ደግሞ
      """
    ),
    (
      "tr",
      """
      articles: bir
      pronouns: ben beni bana benim sen seni sana senin o onu ona onun biz bizi bize bizim siz sizi size sizin onlar
      onları onlara onların kendi kendisi kendini
      pointing: bu bunu buna bunun bunlar bunları şu şunu şunlar böyle şöyle öyle burada orada buraya oraya
      asking: kim kimi kime kimin ne neyi neden niçin niye nasıl ne zaman nerede nereye nereden hangi hangisi kaç mi
      mı mu mü
      prepositions: ile için gibi kadar göre doğru karşı rağmen önce sonra beri dolayı üzere üzerine hakkında arasında
      içinde altında üzerinde karşın tarafından
      conjunctions: ve veya ya yahut ama fakat ancak lakin çünkü eğer ki de da ise hem yani oysa
      verbs: var yok değil idi olan olarak oldu olur olduğu olduğunu olacak olmak olması edilen etti eden etmek
      quantity: her bütün tüm bazı hiç hiçbir çok az daha en birçok birkaç başka diğer biri şey herkes
      adverbs: evet hayır sadece yalnız bile zaten hala artık şimdi hep yine tekrar henüz
      """
    ),
    (
      "az",
      """
      articles: bir
      pronouns: mən məni mənə mənim sən səni sənə sənin o onu ona onun biz bizi bizə bizim siz sizi sizə sizin onlar
      onları onlara onların öz özü özünü
      pointing: bu bunu buna bunun bunlar belə elə burada orada
      asking: kim kimin nə nəyi niyə nə üçün necə haçan harada hara hansı neçə mi mı mu mü
      prepositions: ilə üçün kimi qədər görə doğru qarşı əvvəl sonra bəri haqqında arasında içində altında üzərində
      tərəfindən
      conjunctions: və ya amma lakin ancaq çünki əgər ki da də isə həm yəni
      verbs: var yox deyil idi olan olaraq oldu olur olduğu olacaq edən etdi edib olub
      quantity: hər bütün bəzi heç çox az daha ən bir neçə başqa digər hamı
      adverbs: bəli xeyr yalnız hətta artıq indi həmişə yenə hələ
      """
    ),
    (
      "kk",
      """
      pronouns: мен мені маған менің сен сені саған сенің ол оны оған оның біз бізді бізге біздің сіз сіздің олар
      оларды оларға олардың өз өзі өзінің
      pointing: бұл осы мына сол анау мұндай сондай мұнда сонда
      asking: кім кімнің не нені неге неліктен қалай қашан қайда қай қандай қанша ма ме ба бе па пе
      prepositions: үшін туралы дейін кейін бұрын арасында қарсы бойынша сияқты арқылы бірге ішінде үстінде
      conjunctions: және мен пен бен немесе бірақ егер өйткені да де та те
      verbs: бар жоқ емес еді болып болды болады болған еткен деп деген
      quantity: барлық бәрі әр кейбір ешбір басқа көп аз бір бірнеше
      adverbs: иә тек қана тіпті енді қазір әлі тағы әрдайым өте ең
      """
    ),
    (
      "ky",
      """
      pronouns: мен мени мага менин сен сени сага ал аны ага анын биз бизди бизге биздин сиз алар аларды алардын өз өзү
      pointing: бул ушул тигил ошол мындай ошондой бул жерде
      asking: ким эмне качан кайда эмнеге кандай кайсы канча бы би
      prepositions: үчүн жөнүндө чейин кийин мурун арасында каршы боюнча сыяктуу аркылуу менен
      conjunctions: жана же бирок эгер анткени да де дагы
      verbs: бар жок эмес эле болуп болду болгон деп деген
      adverbs: баары ар кээ башка көп аз бир өтө эң азыр гана
      """
    ),
    (
      "uz",
      """
      pronouns: men meni menga mening sen seni senga u uni unga uning biz bizni bizga bizning siz sizning ular ularni
      ularga ularning o'z o'zi
      pointing: bu shu o'sha mana bunday shunday bu yerda
      asking: kim nima qachon qayerda nega qanday qaysi qancha mi
      prepositions: uchun haqida qadar keyin oldin orasida qarshi bo'yicha kabi orqali bilan ichida ustida
      conjunctions: va yoki lekin ammo agar chunki ham esa
      verbs: bor yo'q emas edi bo'lib bo'ldi bo'lgan bo'ladi deb degan
      adverbs: barcha hamma har ba'zi hech boshqa ko'p oz bir juda eng hozir faqat yana
      """
    ),
    (
      "tg",
      """
      pronouns: ман маро ту ӯ вай мо шумо онҳо худ
      pointing: ин он ҳамин ҳамон чунин ин ҷо он ҷо
      asking: кӣ чӣ кай куҷо чаро чӣ тавр кадом чанд ки оё
      prepositions: дар ба аз бо барои бар то бе дар бораи болои зери пеш баъд байни
      conjunctions: ва ё аммо вале агар зеро чун ҳам низ
      verbs: аст ҳаст буд буданд шуд шуда шавад мешавад нест дорад карда кард мекунад бояд
      adverbs: не танҳо ҳоло ҳама ҳар ҳеҷ дигар бисёр кам бештар як
      """
    ),
    (
      "tt",
      """
      pronouns: мин мине миңа минем син ул аны аңа аның без безне безнең сез алар аларның үз үзе
      pointing: бу шул теге мондый шундый монда анда
      asking: кем нәрсә ни кайчан кайда нигә ничек нинди кайсы күпме
      prepositions: өчен турында кадәр соң элек арасында каршы буенча кебек аша белән
      conjunctions: һәм яки ләкин әмма әгәр чөнки да дә
      verbs: бар юк түгел иде булып булды булган дип дигән
      adverbs: барлык һәр кайбер башка күп аз бер бик иң хәзер генә
      """
    ),
  ]
}
