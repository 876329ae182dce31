internal import Lexicon

/// How the lines of a page begin that are no part of the article, and what they say, by their first byte.
enum PageWords {
  /// Openings of short lines: what to read next, whom to follow, where a picture comes from.
  static let starts = table([
    "follow us", "share ", "read more", "read also", "also read", "see also", "more on this",
    "related stories",
    "subscribe", "sign up", "advertisement", "comments", "tags:", "photo:", "image:", "source:", "related:",
    "volg ons", "lees ook", "lees meer", "deel ", "folgen sie", "lesen sie auch", "lesen sie mehr",
    "mehr zum thema",
    "teilen", "suivez", "lire aussi", "à lire aussi", "lire la suite", "partager", "abonnez", "síguenos",
    "lea también", "lee también", "leer más", "compartir", "suscríb", "siga", "leia também", "leia mais",
    "compartilh",
    "veja também", "leggi anche", "leggi tutto", "condividi", "seguici", "citește și", "citiți și",
    "citește mai",
    "läs också", "läs även", "läs mer", "læs også", "læs mere", "les også", "les mer", "lue myös",
    "lue lisää",
    "čtěte také", "čtěte více", "čítajte aj", "čítajte tiež", "pročitajte i", "pročitajte još",
    "czytaj także",
    "czytaj też", "zobacz także", "zobacz też", "przeczytaj także", "olvassa el", "olvasd el",
    "kapcsolódó cikk",
    "ayrıca oku", "bizi takip", "ilgili haber", "читайте также", "читать также", "читайте також", "подпис",
    "підпис",
    "поделиться", "прочетете още", "вижте още", "прочитајте и", "прочитајте још", "διαβάστε επίσης",
    "διαβάστε ακόμα",
    "اقرأ أيضا", "اقرأ المزيد", "تابعنا", "تابعونا", "شارك", "مواضيع", "بیشتر بخوانید", "همچنین بخوانید",
    "مزید پڑھیں", "یہ بھی پڑھیں", "קראו עוד", "קראו גם", "לקריאה נוספת", "यह भी पढ", "और पढ", "ये भी पढ",
    "আরও পড়ুন", "আরো পড়ুন", "baca juga", "baca selengkapnya", "soma pia", "soma zaidi", "đọc thêm", "xem thêm",
    "อ่านเพิ่มเติม", "อ่านต่อ", "ข่าวที่เกี่ยวข้อง", "相关阅读", "相關閱讀", "延伸阅读", "延伸閱讀", "相关新闻",
    "相關新聞", "関連記事", "あわせて読みたい", "관련기사", "관련 기사", "더 읽기", "많이 본",
  ])

  /// What short lines of a page say anywhere.
  static let phrases = table([
    "cookies", "all rights reserved", "terms of use", "privacy policy", "copyright ©", "click here",
    "newsletter",
    "javascript", "tous droits réservés", "alle rechte vorbehalten", "todos los derechos", "tutti i diritti",
    "جميع الحقوق", "все права защищены",
  ])

  private static func table(_ texts: [String]) -> [[[UInt8]]] {
    var table: [[[UInt8]]] = Array(repeating: [], count: 256)
    for text in texts {
      let bytes = Array(text.utf8)
      let folded = foldWord(bytes.span, language: LexiconLanguage(tag: "en"))
      if let first = folded.first { table[Int(first)].append(folded) }
    }
    return table
  }
}
