import Testing

@testable import Signature

/// Lines of pages that are no part of the article, and lines that only begin as these do.
@Suite struct BoilerplateTests {
  private func isOfThePage(_ line: String, _ language: String) -> Bool {
    let bytes = Array(line.utf8)
    return Boilerplate.isOfThePage(bytes.span, bylineIn: language)
  }

  private static let news: [(language: String, line: String)] = [
    ("en", "Share prices of Siemens fell by five percent in Frankfurt"),
    ("en", "Share prices of Siemens fell by five percent."),
    ("en", "The bakery recalled cookies in Chicago"),
    ("en", "Subscribers of the paper voted against the merger"),
    ("en", "Copyright law divides the European Parliament"),
    ("en", "Comments by the minister angered Poland"),
    ("en", "Photographers protest in Madrid"),
    ("en", "Read more books, the minister urges pupils in Leeds"),
    ("en", "Meta changes its privacy policy after a fine in Dublin"),
    ("en", "By train the journey from Paris takes four hours"),
    ("en", "By Land, Sea and Air"),
    ("en", "The regulator said that websites in Ireland must ask before they set cookies."),
    ("en", "Germany 2 | France 1 | Spain 0"),
    ("es", "AFP | Reuters | Trípoli"),
    ("it", "Politica | Damasco | Onu | Eliseo | Al Arabiya"),
    ("en", "Photo: Rescue workers searched the rubble in Aleppo on Monday."),
    ("ru", "Подписано соглашение между Казахстаном и Китаем"),
    ("ru", "Подписание договора перенесли на март"),
    ("ru", "Комментарии президента вызвали протест в Варшаве"),
    ("uk", "Підписано угоду між Україною та Польщею"),
    ("bg", "Споделиха наградата учени от София и Виена"),
    ("sr", "Поделили су награду глумци из Београда"),
    ("ar", "شارك وزير الدفاع في اجتماع القاهرة"),
    ("ar", "شارك وزير الدفاع في اجتماع القاهرة مع نظيره الفرنسي."),
    ("fa", "نظر وزیر خارجه درباره مذاکرات وین"),
    ("he", "תגובות קשות בצרפת אחרי ההצבעה"),
    ("de", "Teilen der Stadt Dresden fehlt seit Montag das Wasser"),
    ("de", "Kommentare des Kanzlers sorgen in Warschau für Unmut"),
    ("de", "Von der Leyen reist nach Kiew"),
    ("de", "Von Krieg und Frieden"),
    ("nl", "Deel van Rotterdam zonder stroom"),
    ("nl", "Reacties uit Brussel op het akkoord"),
    ("fr", "Partager le pouvoir, le défi de Dakar"),
    ("fr", "Par ailleurs le président se rend à Berlin"),
    ("es", "Compartir el agua del Tajo divide a las regiones"),
    ("es", "Por Madrid pasan tres candidatos"),
    ("pt", "Siga a lei, pede o presidente do Senado"),
    ("it", "Commenti razzisti allo stadio di Udine"),
    ("it", "Di Maria lascia il Benfica"),
    ("ca", "Comentaris del president sobre Brussel·les"),
    ("ro", "Distribuie ajutoare la Iași"),
    ("sv", "Dela inte ut pengarna, säger ministern"),
    ("sv", "Fot- och munsjuka hittad i Ungern"),
    ("da", "Del af Aarhus uden strøm"),
    ("nb", "Les mer enn før, ber ministeren"),
    ("fi", "Kommentit presidentistä suututtivat Virossa"),
    ("pl", "Komentarze premiera wywołały oburzenie w Kijowie"),
    ("cs", "Reklama na alkohol končí v Praze"),
    ("hr", "Komentari premijera uznemirili Sarajevo"),
    ("hu", "Hirdetés miatt bírságoltak meg egy bankot Budapesten"),
    ("tr", "Yorum yapan gazeteci Ankara'da gözaltına alındı"),
    ("el", "Σχόλια του πρωθυπουργού για την Άγκυρα"),
    ("id", "Komentar presiden memicu protes di Jakarta"),
    ("vi", "Tin liên quan đến vụ cháy ở Hà Nội đã được công an xác nhận vào sáng thứ hai."),
    ("hi", "और पढ़ने के लिए दिल्ली आए छात्र"),
    ("bn", "মন্তব্য করতে রাজি হননি ঢাকার মেয়র"),
    ("th", "แชร์ลูกโซ่ระบาดที่เชียงใหม่"),
    ("zh", "相关新闻发布会将于周五在北京举行"),
    ("zh", "评论员称东京的决定出人意料"),
    ("zh", "记者被捕引发抗议"),
    ("ja", "コメントを発表した首相はソウルを訪問する"),
    ("ko", "댓글 조작 사건 재판이 서울에서 열렸다"),
    ("ko", "관련기사를 쓴 기자가 부산에서 체포됐다"),
  ]

  @Test(arguments: news)
  func newsStays(language: String, line: String) {
    #expect(!isOfThePage(line, language), "\(line)")
  }

  private static let page: [(language: String, line: String)] = [
    ("en", "Share"), ("en", "Follow us on Facebook"), ("en", "Read more: Storm closes the port of Genoa"),
    ("en", "Related: Why did the minister of Finland resign after only two days?"), ("en", "128 Comments"),
    ("en", "Comments (12)"), ("en", "Home | Politics | Sport"), ("en", "Facebook Twitter WhatsApp"),
    ("en", "By Jane Doe"), ("en", "By Jane Doe and John Smith, Reuters"), ("en", "BY JANE DOE"),
    ("en", "Photo: AP"),
    ("en", "(Photo by Jane Doe/Getty Images)"), ("en", "5 min read"),
    ("en", "Jane Doe, jane.doe@example.com"),
    ("en", "© 2026 The Associated Press. All rights reserved."), ("en", "Sign up for our newsletter"),
    ("en", "We use cookies to improve your experience."),
    ("de", "Teilen"), ("de", "Kommentare (12)"), ("de", "12 Kommentare"), ("de", "Von Anna Schmidt"),
    ("de", "Von Anna Schmidt und Max Müller, dpa"), ("de", "Foto: dpa"),
    ("de", "Lesen Sie auch: Wer folgt auf Merz?"),
    ("de", "Wir verwenden Cookies, um Inhalte zu personalisieren."),
    ("nl", "Lees ook: Storm legt haven van Genua stil"), ("nl", "Door Jan de Vries"), ("nl", "Reacties (3)"),
    ("fr", "Partager"), ("fr", "Par Jean Dupont"), ("fr", "À lire aussi : Tempête à Gênes"),
    ("fr", "3 commentaires"),
    ("fr", "Accueil | Politique | Sport"), ("fr", "Crédit photo : AFP"),
    ("es", "Compartir"), ("es", "Por María López"), ("es", "Se han publicado 12 comentarios"),
    ("es", "Fuente: EFE"),
    ("es", "Comparte esta noticia en WhatsApp"), ("pt", "Leia também: Tempestade em Génova"),
    ("pt", "7 comentários"),
    ("pt", "Por João da Silva"), ("it", "Leggi anche: Tempesta a Genova"), ("it", "Di Mario Rossi"),
    ("it", "296 Commenti »"),
    ("ca", "Comentaris (4)"), ("ro", "Citește și: Furtună la Genova"), ("ro", "12 comentarii"),
    ("sv", "Av Anna Svensson"), ("sv", "Läs också: Storm i Genua"), ("da", "Læs også: Storm i Genova"),
    ("nb", "Les også: Storm i Genova"), ("fi", "Lue myös: Myrsky sulki Genovan sataman"),
    ("fi", "12 kommenttia"),
    ("pl", "Czytaj także: Burza w Genui"), ("pl", "Źródło: PAP"), ("pl", "Komentarze (5)"),
    ("pl", "Nasza strona używa plików cookies."), ("cs", "Čtěte také: Bouře v Janově"), ("cs", "Zdroj: ČTK"),
    ("cs", "12 komentářů"), ("sk", "Čítajte aj: Búrka v Janove"), ("hr", "Pročitajte i: Oluja u Genovi"),
    ("hr", "Komentari (8)"), ("sl", "Preberite tudi: Nevihta v Genovi"), ("hu", "Hozzászólások (12)"),
    ("hu", "Fotó: MTI"), ("tr", "Yorumlar (12)"), ("tr", "Kaynak: AA"), ("tr", "Fotoğraf: AA"),
    ("el", "Διαβάστε επίσης: Καταιγίδα στη Γένοβα"), ("el", "12 σχόλια"), ("el", "Πηγή: ΑΠΕ"),
    ("el", "Χρησιμοποιούμε cookies για να βελτιώσουμε την εμπειρία σας."),
    ("ru", "Автор: Иван Петров"), ("ru", "Фото: ТАСС"), ("ru", "12 комментариев"), ("ru", "Комментарии (12)"),
    ("ru", "Поделиться"), ("ru", "Читайте также: Шторм закрыл порт Генуи"),
    ("ru", "Главная | Политика | Спорт"),
    ("ru", "Мы используем файлы cookie, чтобы сайт работал лучше."),
    ("ru", "Этот сайт использует куки. Продолжая работу с сайтом, вы соглашаетесь с этим."),
    ("uk", "Фото: Укрінформ"), ("uk", "3 коментарі"), ("uk", "Ми використовуємо файли cookie."),
    ("bg", "12 коментара"), ("bg", "Снимка: БТА"), ("bg", "Сайтът използва бисквитки."),
    ("sr", "Коментари (12)"), ("sr", "Прочитајте још: Олуја у Ђенови"),
    ("mk", "Користиме колачиња за подобро искуство."),
    ("ar", "شارك"), ("ar", "اقرأ أيضًا: عاصفة في جنوة"), ("ar", "التعليقات (12)"), ("ar", "المصدر: وكالات"),
    ("ar", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك."), ("fa", "بیشتر بخوانید: توفان در جنوا"),
    ("fa", "عکس: ایرنا"),
    ("fa", "ما از کوکی‌ها برای بهبود تجربه شما استفاده می‌کنیم."), ("ur", "مزید پڑھیں"), ("he", "12 תגובות"),
    ("he", "צילום: רויטרס"), ("he", "קראו גם: סערה בגנואה"), ("he", "אתר זה משתמש בעוגיות."),
    ("hi", "यह भी पढ़ें: जेनोआ में तूफान"), ("hi", "फोटो: पीटीआई"), ("hi", "हम कुकीज़ का उपयोग करते हैं।"),
    ("bn", "আরও পড়ুন: জেনোয়ায় ঝড়"), ("bn", "ছবি: রয়টার্স"), ("th", "อ่านเพิ่มเติม"), ("th", "ภาพ: รอยเตอร์"),
    ("th", "เว็บไซต์นี้ใช้คุกกี้เพื่อเพิ่มประสิทธิภาพ"), ("vi", "Xem thêm: Bão ở Genoa"), ("vi", "Bình luận (12)"),
    ("id", "Baca juga: Badai di Genoa"), ("id", "Oleh Budi Santoso"),
    ("id", "Kami menggunakan cookie untuk layanan ini."),
    ("sw", "Soma pia: Dhoruba huko Genoa"), ("zh", "文／王小明"), ("zh", "記者王小明／台北報導"), ("zh", "（记者 张三）"),
    ("zh", "12条评论"), ("zh", "评论（12）"), ("zh", "图片来源：新华社"), ("zh", "首页 | 新闻 | 体育"),
    ("zh", "我们使用Cookie来改善您的体验。"), ("zh", "延伸閱讀：熱那亞港口關閉"), ("ja", "コメント 12"),
    ("ja", "コメント（12件）"), ("ja", "写真＝AP"), ("ja", "写真：共同"), ("ja", "文・写真：山田太郎"),
    ("ja", "当サイトではクッキーを使用しています。"), ("ko", "댓글 12개"), ("ko", "사진=연합뉴스"),
    ("ko", "관련 기사: 제노바 항구 폐쇄"), ("ko", "이 웹사이트는 쿠키를 사용합니다."),
  ]

  @Test(arguments: page)
  func pageGoes(language: String, line: String) {
    #expect(isOfThePage(line, language), "\(line)")
  }

  /// A cookie wall may be longer than a call.
  @Test func cookieWallsAreLong() {
    let rest = String(repeating: "и запоминать ваши настройки, ", count: 8)
    #expect(isOfThePage("Мы используем файлы cookie, чтобы улучшать сайт, \(rest)как описано ниже.", "ru"))
    #expect(!isOfThePage("Суд запретил файлы cookie, чтобы улучшать сайт, \(rest)как описано ниже.", "ru"))
  }

  /// Bylines stand at the ends of an article, and of nothing but such lines all are kept.
  @Test(arguments: [
    (["By Jane Doe", "News.", "News.", "News.", "News.", "News.", "News.", "News."], 7),
    (["News.", "News.", "News.", "News.", "By Jane Doe", "News.", "News.", "News."], 8),
    (["Share", "By Jane Doe", "128 Comments"], 3),
  ])
  func linesOfAText(lines: [String], kept: Int) {
    let bytes = Array(lines.joined(separator: "\n").utf8)
    #expect(Boilerplate.keptLines(bytes.span, language: "en-GB").count == kept)
  }

  /// What is dropped leaves no feature, what is kept does.
  @Test(arguments: [
    ("Share prices of Siemens fell in Dresden", true), ("Photo: Dresden Press", false),
    ("By Dresden Doe", false),
  ])
  func featuresOfLines(line: String, isKept: Bool) {
    let signature = SignatureExtractor().extract(
      title: "Shares fall", text: "\(line)\nThe market closed lower on Monday.", language: "en")
    #expect(signature.features.contains { $0.surface.elementsEqual("Dresden".utf8) } == isKept)
  }
}
