internal import Lexicon

/// Lines that say one thing of the page.
extension PageWords {
  /// Services by which pages are shared, and what else stands beside their names.
  static let networks = words([
    "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "reddit", "telegram", "instagram", "youtube",
    "viber",
    "tiktok", "flipboard", "email", "print", "tweet", "share",
  ])

  /// Each a line of its own, or one with a number.
  static let signs = words([
    "share", "share this", "tweet", "print", "email", "comment", "comments", "no comments", "add a comment",
    "view comments", "show comments", "view all comments", "see all comments", "subscribe", "subscribe now",
    "sign up",
    "sign in", "log in", "login", "register", "advertisement", "advertising", "sponsored", "menu", "search",
    "home",
    "tags", "topics", "newsletter", "newsletters", "more", "read more", "see more", "show more", "load more",
    "read next",
    "back to top", "related", "related articles", "related stories", "most read", "most popular", "trending",
    "follow us", "terms of use", "terms of service", "privacy policy", "cookie policy",
    "terms of use privacy policy",
    "contact us", "about us", "copyright", "loading", "close", "photo", "photos", "image", "source",
    "min read",
    "minute read", "minutes read", "copy link", "accept all", "accept all cookies", "accept cookies",
    "we use cookies", "läs mer", "les mer", "læs mere", "leia mais", "čtěte více", "czytaj więcej",
    "lue lisää", "čítajte viac", "veja mais", "прочетете повече", "прочитајте повеќе", "новости по теме",
    "материалы по теме", "ilgili haberler", "haberin devamı", "reject all", "manage cookies",
    "cookie settings",
    "teilen", "kommentare", "kommentar", "anzeige", "werbung", "drucken", "merken", "anmelden", "abonnieren",
    "startseite", "impressum", "datenschutz", "kommentar schreiben", "mehr anzeigen", "weiterlesen",
    "nach oben",
    "bild", "foto", "fotos", "quelle", "min lesezeit", "minuten lesezeit", "alle akzeptieren",
    "delen", "deel", "reacties", "reactie", "geef een reactie", "advertentie", "abonneren", "inloggen",
    "lees meer",
    "partager", "commentaires", "commentaire", "publicité", "s'abonner", "se connecter", "imprimer", "réagir",
    "mentions légales", "voir plus", "lire plus", "tout accepter", "compartir", "comentarios", "comentario",
    "publicidad", "suscríbete", "suscribirse", "iniciar sesión", "ver más", "leer más", "síguenos",
    "aviso legal",
    "política de privacidad", "política de cookies", "se han publicado comentarios",
    "se ha publicado comentario",
    "noticia guardada en tu perfil", "accede a tu cuenta", "aceptar todo", "compartilhar", "compartilhe",
    "partilhar",
    "comentários", "comentário", "publicidade", "assine", "siga", "ver mais", "condividi", "commenti",
    "commento",
    "pubblicità", "iscriviti", "abbonati", "accedi", "seguici", "comparteix", "comentaris", "publicitat",
    "distribuie",
    "comentarii", "de comentarii", "publicitate", "dela", "kommentarer", "annons", "skriv ut", "annonce",
    "annonse",
    "jaa", "kommentit", "kommenttia", "mainos", "sdílet", "komentáře", "komentářů", "komentář", "reklama",
    "inzerce",
    "zdieľať", "komentáre", "komentárov", "diskusia", "diskuze", "udostępnij", "komentarze", "komentarzy",
    "komentarz",
    "podijeli", "podeli", "komentari", "komentara", "komentar", "oglas", "komentarji", "komentarjev",
    "megosztás",
    "hozzászólás", "hozzászólások", "hirdetés", "paylaş", "yorum", "yorumlar", "reklam", "yazdır", "jaga",
    "kommentaarid", "kommentaari", "komentāri", "reklāma", "komentarai", "komentarų", "dalintis",
    "bagikan", "iklan", "komentar", "kongsi", "komen", "chia sẻ", "bình luận", "quảng cáo", "maoni",
    "tangazo",
    "поделиться", "комментарии", "комментариев", "комментария", "комментарий", "нет комментариев", "реклама",
    "подписаться", "распечатать", "войти", "читать далее", "показать ещё", "обсудить", "главная",
    "принять все",
    "поділитися", "коментарі", "коментарів", "коментар", "коментаря", "підписатися", "увійти", "головна",
    "падзяліцца", "каментары", "каментарыі", "каментароў", "сподели", "коментари", "коментара", "подели",
    "оглас",
    "κοινοποίηση", "σχόλια", "σχόλιο", "διαφήμιση", "εκτύπωση", "شارك", "مشاركة", "شاركها", "تعليق",
    "تعليقات",
    "تعليقًا", "التعليقات", "لا تعليقات", "إعلان", "إعلانات", "طباعة", "اشترك", "تابعنا", "المزيد", "الرئيسية",
    "نظرات", "نظر", "دیدگاه", "دیدگاه‌ها", "تبلیغات", "چاپ", "تبصرے", "اشتہار", "شیئر کریں", "שתפו", "שתף",
    "תגובות",
    "תגובה", "פרסומת", "הדפסה", "टिप्पणी", "टिप्पणियाँ", "शेयर करें", "साझा करें", "विज्ञापन", "মন্তব্য", "বিজ্ঞাপন",
    "শেয়ার করুন", "แชร์", "ความคิดเห็น", "แสดงความคิดเห็น", "โฆษณา", "分享", "分享到", "评论", "評論", "留言", "条评论", "條評論",
    "则评论", "則評論", "則留言", "条留言", "评论 条", "广告", "廣告", "打印", "列印", "登录", "登入", "注册", "註冊", "首页", "首頁", "订阅",
    "訂閱", "返回顶部", "阅读全文", "閱讀全文", "コメント", "件のコメント", "コメント 件", "コメントを書く", "シェア", "シェアする", "ツイート",
    "広告", "印刷", "続きを読む", "もっと見る", "ログイン", "会員登録", "댓글", "댓글 개", "개의 댓글", "공유", "공유하기", "광고", "구독",
    "구독하기", "로그인", "인쇄",
  ])

  /// Sections of a paper, as its menu names them.
  static let sections = words([
    "home", "news", "politics", "sport", "sports", "business", "opinion", "culture", "entertainment",
    "startseite",
    "politik", "wirtschaft", "kultur", "accueil", "politique", "économie", "inicio", "portada", "política",
    "deportes",
    "economía", "cultura", "opinión", "início", "esportes", "desporto", "nieuws", "politiek", "economie",
    "cultuur",
    "nyheter", "ekonomi", "polityka", "gospodarka", "politika", "ekonomika", "spor", "главная", "новости",
    "политика",
    "экономика", "спорт", "общество", "культура", "головна", "новини", "політика", "економіка", "икономика",
    "αρχική", "πολιτική", "οικονομία", "αθλητικά", "الرئيسية", "سياسة", "اقتصاد", "رياضة", "首页", "首頁", "新闻",
    "新聞", "体育",
    "體育", "财经", "財經", "ホーム", "ニュース", "スポーツ", "정치", "경제", "스포츠",
  ])

  private static func words(_ texts: [String]) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for text in texts {
      var bytes: [UInt8] = []
      for scalar in text.unicodeScalars { foldScalar(scalar.value, keepsMarks: false, into: &bytes) }
      words.insert(bytes)
    }
    return words
  }
}
