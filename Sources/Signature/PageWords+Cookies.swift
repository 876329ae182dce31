internal import Lexicon

/// Leave to set cookies, as pages ask for it.
extension PageWords {
  /// The widest cookie wall.
  static let longestNotice = 400

  /// What cookie walls say, the page or its makers speaking: other lines may tell of cookies, too.
  static let cookieWalls = PageTable([
    "we and our partners use cookies", "we use cookies to", "we use cookies and", "we use cookies on",
    "we use cookies for", "kami menggunakan cookie", "situs ini menggunakan cookie",
    "situs web ini menggunakan cookie", "aquest web utilitza galetes", "aquest lloc web utilitza galetes",
    "deze website maakt gebruik van cookies", "deze site maakt gebruik van cookies",
    "wij maken gebruik van cookies", "denne hjemmeside bruger cookies", "this site uses cookies",
    "this website uses cookies",
    "our site uses cookies", "our website uses cookies",
    "wir verwenden cookies", "wir nutzen cookies", "diese website verwendet cookies",
    "diese seite verwendet cookies",
    "diese website nutzt cookies", "wij gebruiken cookies", "we gebruiken cookies",
    "deze website gebruikt cookies",
    "deze site gebruikt cookies",
    "nous utilisons des cookies", "ce site utilise des cookies", "utilizamos cookies", "usamos cookies",
    "este sitio utiliza cookies", "este sitio web utiliza cookies", "este sitio usa cookies",
    "este site utiliza cookies", "este site usa cookies", "utilizziamo i cookie", "utilizziamo cookie",
    "questo sito utilizza cookie", "questo sito utilizza i cookie", "questo sito usa i cookie",
    "utilitzem galetes", "folosim cookie-uri", "site folosește cookie", "site utilizează cookie",
    "vi använder cookies", "vi använder kakor", "webbplatsen använder cookies", "vi bruger cookies",
    "vi bruker cookies", "vi bruker informasjonskapsler", "käytämme evästeitä",
    "sivusto käyttää evästeitä", "używamy plików cookie", "używamy plików cookies",
    "strona używa plików cookie",
    "strona korzysta z plików cookie", "serwis korzysta z plików cookie", "strona używa plików cookies",
    "strona korzysta z plików cookies", "serwis korzysta z plików cookies", "používáme soubory cookie",
    "používáme cookies", "web používá soubory cookie", "web používá cookies", "používame súbory cookie",
    "používame cookies", "stránka používa cookies", "stránka používa súbory cookie", "sütiket használunk",
    "weboldal sütiket használ", "oldal sütiket használ", "koristimo kolačiće", "stranica koristi kolačiće",
    "sajt koristi kolačiće", "uporabljamo piškotke", "stran uporablja piškotke", "kasutame küpsiseid",
    "veebileht kasutab küpsiseid", "izmantojam sīkdatnes", "vietne izmanto sīkdatnes", "naudojame slapukus",
    "svetainė naudoja slapukus", "svetainėje naudojami slapukai", "çerezleri kullanıyoruz",
    "çerezler kullanıyoruz",
    "sitemizde çerez*", "site çerez*",
    "chúng tôi sử dụng cookie",
    "trang web này sử dụng cookie", "tunatumia vidakuzi", "tovuti hii inatumia vidakuzi",
    "используем cookie", "используем cookies", "используем куки", "используем файлы cookie",
    "используем файлы cookies", "используем файлы куки", "сайт использует cookie", "сайт использует cookies",
    "сайт использует куки", "сайт использует файлы cookie", "сайт использует файлы cookies",
    "сайт использует файлы куки", "сайте используются cookie", "сайте используются файлы cookie",
    "використовуємо cookie", "використовуємо cookies", "використовуємо файли cookie",
    "використовуємо файли куки",
    "сайт використовує cookie", "сайт використовує cookies", "сайт використовує файли cookie",
    "сайт выкарыстоўвае файлы cookie", "използваме бисквитки", "сайт използва бисквитки",
    "сайтът използва бисквитки", "уебсайт използва бисквитки", "користимо колачиће", "сајт користи колачиће",
    "користиме колачиња", "страница користи колачиња", "χρησιμοποιούμε cookies",
    "ιστότοπος χρησιμοποιεί cookies",
    "ιστοσελίδα χρησιμοποιεί cookies", "site χρησιμοποιεί cookies", "نستخدم ملفات تعريف الارتباط",
    "الموقع يستخدم ملفات تعريف الارتباط", "الموقع ملفات تعريف الارتباط", "نستخدم الكوكيز", "ما از کوکی*",
    "سایت از کوکی*", "وب‌سایت از کوکی*", "کوکیز استعمال کرتے ہیں", "سائٹ کوکیز*", "אנו משתמשים בעוגיות",
    "אתר זה משתמש בעוגיות", "האתר משתמש בעוגיות", "אנו משתמשים בקובצי cookie", "אתר זה משתמש בקובצי cookie",
    "האתר משתמש בקובצי cookie", "אתר זה עושה שימוש בעוגיות", "हम कुकीज़*", "हम कुकी*", "वेबसाइट कुकीज़*", "साइट कुकीज़*",
    "আমরা কুকি*", "ওয়েবসাইট কুকি*", "我们使用cookie*", "我們使用cookie*", "我们使用 cookie*", "我們使用 cookie*",
    "本网站使用cookie*", "本網站使用cookie*", "本网站使用 cookie*", "本網站使用 cookie*", "本站使用cookie*",
    "当サイトではcookie*", "当サイトでは、cookie*", "当サイトではクッキー*", "当サイトでは、クッキー*", "当サイトはcookie*",
    "当サイトは、cookie*", "当サイトはクッキー*", "当サイトは、クッキー*", "本サイトではcookie*", "本サイトではクッキー*",
    "このサイトではcookie*", "このサイトではクッキー*", "이 사이트는 쿠키*", "이 웹사이트는 쿠키*", "본 사이트는 쿠키*",
    "본 웹사이트는 쿠키*", "웹사이트는 쿠키를*", "เว็บไซต์นี้ใช้คุกกี้*", "เว็บไซต์นี้มีการใช้คุกกี้*", "เราใช้คุกกี้*",
    "เว็บไซต์ของเราใช้คุกกี้*",
  ])

  /// One of these stands in every cookie wall, as it is written.
  private static let cookies: [[[UInt8]]] = {
    var table: [[[UInt8]]] = Array(repeating: [], count: 256)
    for word in [
      "ookie", "OOKIE", "kakor", "galetes", "informasjonskaps", "evästei", "sütiket", "Sütiket", "kolačić",
      "piškot",
      "küpsis", "sīkdat", "slapuk", "erez", "vidakuzi", "куки", "бисквит", "колачи", "ارتباط", "كوكيز", "کوک",
      "עוגיות",
      "कुकी", "কুকি", "クッキー", "쿠키", "คุกกี้",
    ] {
      let bytes = Array(word.utf8)
      if let first = bytes.first { table[Int(first)].append(bytes) }
    }
    return table
  }()

  /// Whether a line speaks of cookies.
  static func mentionsCookies(_ line: Span<UInt8>) -> Bool {
    for offset in line.indices {
      for word in cookies[Int(line[offset])] where offset + word.count <= line.count {
        var index = 1
        while index < word.count, line[offset + index] == word[index] { index += 1 }
        if index == word.count { return true }
      }
    }
    return false
  }
}
