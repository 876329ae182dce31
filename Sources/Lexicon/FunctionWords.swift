/// Words that carry no news: none of them may stand in the lexicon, whatever its sense.
package enum FunctionWords {
  /// Whether a form is a function word of the language of its cell.
  static func contains(_ form: String, cell: String) -> Bool {
    (lists[cell]?.contains(form.lowercased()) ?? false) && !isAcronym(form)
  }

  /// The function words of a language, folded as the words of articles are.
  package static func folded(_ language: LexiconLanguage) -> Set<[UInt8]> {
    var result: Set<[UInt8]> = []
    for word in lists[language.description] ?? [] {
      let bytes = Array(word.utf8)
      result.insert(foldWord(bytes.span, language: language))
    }
    return result
  }

  /// `US`, `IT`, `WHO`: written in capitals they are names.
  private static func isAcronym(_ form: String) -> Bool {
    form.utf8.count > 1 && form.unicodeScalars.allSatisfy { $0.properties.isUppercase }
  }

  private static let lists: [String: Set<String>] = texts.mapValues {
    Set($0.split(separator: " ").map(String.init))
  }

  private static let texts: [String: String] = [
    "en": """
    the a an and or but if of in on at to from by with for as is are was were be been has have had \
    do does did not no this that these those it its he she his her him they them their we our you \
    your i my me who which what when where why how all any some more most other than then so up out \
    into over after before about also just only very can could will would should may might must new \
    say said says year years make made get got one two first last there here both each between \
    through during against while because
    """,
    "fr": """
    le la les un une des et ou mais de du au aux dans sur à par pour avec sans en est sont était été \
    être avoir a ont il elle ils elles on nous vous je tu ce cette ces cet qui que quoi dont où ne \
    pas plus se sa son ses leur leurs y comme aussi très tout tous toute toutes entre après avant si \
    dit année ans même bien fait faire nouveau
    """,
    "de": """
    der die das ein eine einer eines einem einen und oder aber von vom in im an am auf zu zum zur \
    aus bei mit für als ist sind war waren sein haben hat hatte wird werden wurde wurden nicht kein \
    keine er sie es ihr seine wir uns ich du dass wenn wie was wer wo warum alle auch nur noch schon \
    sehr mehr nach vor über unter durch gegen um bis seit während so dann da hier sich sagte jahr \
    jahre neu machen
    """,
    "es": """
    el la los las un una unos unas y e o u pero de del al en a por para con sin sobre es son era fue \
    ser estar está ha han hay no que qué quien cual cuando donde como se su sus le les lo yo tú \
    nosotros ellos ellas este esta estos estas ese esa eso más muy ya también entre hasta desde si \
    porque tras dijo año años nuevo hacer todo todos
    """,
    "pt": """
    o a os as um uma uns umas e ou mas de do da dos das em no na nos nas por para com sem sobre é \
    são era foi ser estar está tem têm não que quem qual quando onde como se seu sua seus suas lhe \
    ele ela eles elas eu nós este esta esse essa isso mais muito já também entre até desde porque \
    após disse ano anos novo fazer todo todos ao aos à às pelo pela
    """,
    "it": """
    il lo la i gli le un uno una e ed o ma di del della dei degli delle in nel nella a al alla da \
    dal dalla per con senza su sul sulla è sono era essere avere ha hanno non che chi cui quando \
    dove come si suo sua suoi loro io noi voi egli questo questa questi quello più molto già anche \
    tra fra fino se perché dopo detto anno anni nuovo fare tutto tutti
    """,
    "nl": """
    de het een en of maar van in op aan te tot uit bij met voor als is zijn was waren worden wordt \
    werd heeft hebben had niet geen hij zij ze wij we ik je u dat die dit deze wie wat waar wanneer \
    hoe alle ook nog al zeer meer na om over onder door tegen sinds tijdens zo dan er hier zich zei \
    jaar nieuw maken
    """,
    "ru": """
    и в во не на с со к ко по из за от до у о об но а что как это этот эта эти тот та те он она они \
    мы вы я его её их ее ему им был была было были быть есть для при также только уже еще ещё после \
    перед если когда где кто который которые так же бы или все всё сказал год года новый
    """,
    "uk": """
    і й та в у не на з із зі до по за від о об але а що як це цей ця ці той він вона вони ми ви я \
    його її їх був була було були бути є для при також тільки вже ще після перед якщо коли де хто \
    який які так же би або все всі сказав рік року новий
    """,
    "pl": """
    i w we nie na z ze do po za od u o ale a co jak to ten ta te on ona oni my wy ja jego jej ich \
    był była było byli być jest są dla przy także tylko już jeszcze przed jeśli gdy gdzie kto który \
    które tak by lub oraz wszystko się że powiedział rok nowy
    """,
    "tr": """
    ve veya ama fakat de da ile için bir bu şu o ki ne mi mı mu mü gibi daha çok en kadar sonra önce \
    olarak olan oldu olduğu var yok değil ben sen biz siz onlar her hiç ya diye göre dedi yıl yeni \
    yapmak
    """,
    "ar": """
    في من إلى على عن مع و أو ثم أن إن ان لا ما لم لن قد هو هي هم هذا هذه ذلك تلك التي الذي الذين كان \
    كانت يكون بعد قبل كل بين حتى عند أي كما لكن إذا منذ خلال حول قال عام جديد غير أنه أنها
    """,
    "fa": """
    و در به از که را با برای این آن تا بر یک هم نیز اما یا اگر چه هر همه است بود شد شده می نمی خود \
    ما شما او آنها من پس پیش بعد قبل گفت سال جدید کرد کردن باید
    """,
    "he": """
    של את על אל עם כי לא הוא היא הם הן זה זו זאת אלה או גם אם אבל אך יש אין היה הייתה היו להיות כל \
    מה מי איך אחרי לפני בין עד רק עוד כבר אני אתה אנחנו אמר שנה חדש
    """,
    "hi": """
    का के की को में से पर और या कि है हैं था थे थी हो होना ने यह वह ये वे इस उस जो तो ही भी नहीं एक \
    लिए साथ बाद पहले तक अब जब कब कहाँ कौन क्या सब हम आप मैं कहा साल वर्ष नया कर करना
    """,
    "id": """
    yang dan atau tetapi di ke dari pada untuk dengan tanpa ini itu adalah ada tidak bukan juga akan \
    telah sudah dalam oleh sebagai karena jika saat ketika setelah sebelum antara hingga sampai \
    lebih sangat para ia dia mereka kami kita saya anda tahun baru kata bisa
    """,
    "zh": """
    的 了 在 是 和 与 及 或 但 也 都 就 不 没 有 这 那 他 她 它 我 你 们 我们 他们 她们 你们 一个 一 上 下 中 对 从 到 把 被 为 以 而 并 其 该 等 说 年 \
    新 后 前 会 可以 已经 因为 所以 如果 但是 这个 那个 什么 自己 进行
    """,
    "ja": """
    の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ \
    なる へ か だ これ によって により おり より による ず なり られる において について 氏 年 新しい 日 月 さん 彼 彼女 私
    """,
    "ko": """
    이 그 저 것 수 등 및 또는 그리고 하지만 그러나 에서 으로 에게 까지 부터 위해 대한 대해 통해 따라 있다 없다 하다 되다 이다 있는 없는 한 할 된 될 우리 나 너 \
    그녀 그들 년 새로운 말했다
    """,
    "sv": """
    och eller men i på av till från med utan för som är var vara har hade inte en ett den det de han \
    hon vi ni jag du sig sin sitt sina detta denna dessa när hur vad vem om också bara mycket mer \
    efter före mellan under över genom mot sedan så då här alla sade år ny göra
    """,
    "da": """
    og eller men i på af til fra med uden for som er var være har havde ikke en et den det de han \
    hun vi jeg du sig sin sit sine dette denne disse når hvor hvad hvem om også kun meget mere efter \
    før mellem under over gennem mod siden så da her alle sagde år ny gøre
    """,
    "no": """
    og eller men i på av til fra med uten for som er var være har hadde ikke en et den det de han \
    hun vi jeg du seg sin sitt sine dette denne disse når hvor hva hvem om også bare mye mer etter \
    før mellom under over gjennom mot siden så da her alle sa år ny gjøre
    """,
    "fi": """
    ja tai mutta on oli olla ei ole se ne hän he me te minä sinä tämä nämä tuo että jos kun missä \
    mikä mitä kuka myös vain hyvin enemmän jälkeen ennen välillä alla yli läpi vastaan niin siellä \
    kaikki sanoi vuosi uusi tehdä joka jotka
    """,
    "cs": """
    a i v ve na z ze do po za od u o ale nebo co jak to ten ta ty on ona oni my vy já jeho její \
    jejich byl byla bylo byli být je jsou pro při také jen už ještě před pokud když kde kdo který \
    které tak by všechno se že řekl rok nový
    """,
    "sk": """
    a i v vo na z zo do po za od u o ale alebo čo ako to ten tá tie on ona oni my vy ja jeho jej ich \
    bol bola bolo boli byť je sú pre pri tiež len už ešte pred ak keď kde kto ktorý ktoré tak by \
    všetko sa že povedal rok nový
    """,
    "hu": """
    a az és vagy de egy ez azt ezt nem is van volt lesz hogy ha mint ki mi ő ők ti én te minden után \
    előtt között alatt fölött át ellen csak már még nagyon több így itt ott mondta év új csinálni \
    aki amely
    """,
    "ro": """
    și sau dar de la în din pe cu fără pentru ca este sunt era fi a au nu un o unei unui al ai ale \
    el ea ei ele noi voi eu tu acest această aceste care ce cine când unde cum mai foarte și-a după \
    înainte între sub peste prin contra dacă toate spus an ani nou face
    """,
    "bg": """
    и в във на с със от до за по из но или а че как това този тази тези той тя те ние вие аз не е са \
    беше бе бяха да ще се си при също само вече още след преди ако когато къде кой който които така \
    бил всички каза година нов
    """,
    "sr": """
    и у на са с од до за по из али или а да како то овај ова ово тај он она они ми ви ја не је су \
    био била било бити се при такође само већ још после пре ако када где ко који која које тако све \
    рекао година нови
    """,
    "hr": """
    i u na sa s od do za po iz ali ili a da kako to ovaj ova ovo taj on ona oni mi vi ja ne je su \
    bio bila bilo biti se pri također samo već još poslije nakon prije ako kada gdje tko koji koja \
    koje tako sve rekao godina novi
    """,
    "el": """
    και ή αλλά σε στο στη στην στον από με χωρίς για ως είναι ήταν έχει έχουν δεν ο η το οι τα του \
    της των τον την ένα ένας μια αυτός αυτή αυτό αυτοί που τι ποιος όταν όπου πώς επίσης μόνο πολύ \
    πιο μετά πριν μεταξύ κάτω πάνω κατά αν όλα είπε έτος νέος κάνω να θα
    """,
    "vi": """
    và hoặc nhưng của ở trong trên dưới từ đến với cho là có không được bị này kia đó các những một \
    cũng chỉ rất hơn sau trước giữa khi nếu vì tại do ông bà anh chị tôi chúng họ năm mới nói làm đã \
    đang sẽ
    """,
    "th": """
    ที่ และ หรือ แต่ ใน จาก ถึง กับ โดย เพื่อ เป็น คือ มี ไม่ ได้ ให้ ของ นี้ นั้น ซึ่ง ว่า เขา เธอ \
    เรา ผม ฉัน ทุก ก็ จะ แล้ว หลัง ก่อน เมื่อ ถ้า กล่าว ปี ใหม่ ทำ
    """,
    "bn": """
    এবং ও বা কিন্তু এর এই সেই যে তার তাদের আমি আমরা তুমি আপনি সে তিনি তারা এ না হয় হয়েছে ছিল করে \
    করা থেকে জন্য সঙ্গে সাথে পর পরে আগে মধ্যে একটি এক আর কি কে যা বলেন বছর নতুন
    """,
    "ur": """
    کا کے کی کو میں سے پر اور یا کہ ہے ہیں تھا تھے تھی ہو ہونا نے یہ وہ اس جو تو ہی بھی نہیں ایک لیے \
    ساتھ بعد پہلے تک اب جب کب کہاں کون کیا سب ہم آپ کہا سال نیا کر کرنا
    """,
    "sw": """
    na au lakini ya wa la cha za vya kwa katika kutoka hadi ni si hii hiyo huo hizo hizi huyu wao \
    yeye mimi sisi wewe ambaye ambayo pia tu sana zaidi baada kabla kati kama wakati alisema mwaka \
    mpya kufanya yake wake
    """,
    "zt": """
    的 了 在 是 和 与 及 或 但 也 都 就 不 没 有 这 那 他 她 它 我 你 们 我们 他们 她们 你们 一个 一 上 下 中 对 从 到 把 被 为 以 而 并 其 该 等 说 年 \
    新 后 前 会 可以 已经 因为 所以 如果 但是 这个 那个 什么 自己 进行 這 我們 他們 這個 沒 為 與 並 說 會 後
    """,
  ]
}
