/// Paragraphs of names, results, titles and figures, most of them foreign, that are in the language that is given; see ``ParagraphCase``.
let paragraphsOfNames = """
  en | Those present included José Manuel García, Jean-Pierre Lefèvre, Giovanni de Luca and María del Carmen Ortiz de Zárate.
  en | Real Madrid – Bayern München 2:1, Paris Saint-Germain – Borussia Dortmund 0:0, Juventus – Benfica 1:3, Ajax – Porto 2:2.
  en | The festival opened with “La vie d’Adèle” and closed with “Todo sobre mi madre” and “Das Leben der Anderen”.
  en | Turnover 2021: 1,250 2022: 1,310 2023: 1,402 2024: 1,477 change on year 5.3 6.1 4.8
  de | Zu Gast waren unter anderem Emmanuel Macron, Pedro Sánchez, Giorgia Meloni, Mark Rutte und Keir Starmer.
  de | Manchester United – Real Madrid 1:2, FC Liverpool – Inter Mailand 3:0, Celtic Glasgow – Atlético Madrid 2:2.
  de | In der Rubrik bester Film waren „The Zone of Interest“, „Killers of the Flower Moon“ und „Past Lives“ nominiert.
  de | Umsatz 2021: 1.250 2022: 1.310 2023: 1.402 2024: 1.477 Gewinn 2023: 95 2024: 112
  fr | Étaient présents John Smith, Wolfgang Schäuble, José Luis Rodríguez Zapatero et Giuseppe Conte, selon le Washington Post.
  fr | Manchester City – Real Madrid 3-1, Bayern Munich – Arsenal 2-2, FC Barcelone – Inter Milan 1-0.
  fr | Les films « The Power of the Dog », « West Side Story » et « Don’t Look Up » étaient en lice.
  es | Asistieron Jean-Luc Mélenchon, Ursula von der Leyen, Boris Johnson y António Guterres, según The New York Times.
  es | Manchester United – Bayern Múnich 1-2, Chelsea – Paris Saint-Germain 0-0, Celtic – Juventus 2-2.
  es | Compiten «O agente secreto», «Ainda estou aqui», «The Brutalist» y «La chambre d’à côté» por el premio.
  pt | Entre os convidados estavam José Luis Rodríguez Zapatero, Mariano Rajoy, Carmen Calvo e Gabriel García Márquez.
  pt | Real Madrid – Atlético de Madrid 2-1, Rayo Vallecano – Las Palmas 0-0, Manchester City – West Ham United 3-1.
  pt | Concorrem «El laberinto del fauno», «Todo sobre mi madre», «The Two Popes» e «Dolor y gloria» ao prémio.
  it | Erano presenti José María Aznar, François Hollande, Angela Merkel e David Cameron, scrive il Financial Times.
  it | Manchester United – Real Sociedad 1-1, Paris Saint-Germain – Olympique Marsiglia 3-0, Bayern Monaco – Werder Brema 4-2.
  nl | Aanwezig waren onder anderen Frank-Walter Steinmeier, Wolfgang Schäuble, Hans-Dietrich Genscher en Karl-Theodor zu Guttenberg.
  nl | Bayern München – Borussia Dortmund 4-0, Schalke 04 – Werder Bremen 1-1, Manchester City – Aston Villa 2-1.
  nl | Genomineerd zijn „Das Boot”, „Der Untergang”, „The Favourite” en „Marriage Story”, meldt de Volkskrant.
  sv | På plats fanns Jens Stoltenberg, Mette Frederiksen, Sauli Niinistö och Katrín Jakobsdóttir, skriver The Guardian.
  sv | Brøndby IF – FC København 1–1, Rosenborg BK – Bodø/Glimt 0–3, Manchester United – Aston Villa 2–1.
  da | Til stede var blandt andre Ulf Kristersson, Jonas Gahr Støre, Magdalena Andersson og Håkan Juholt, skriver Aftonbladet.
  da | Filmene er »Den siste viking«, »Så som i himmelen«, »Låt den rätte komma in« og »Verdens verste menneske«.
  no | Til stede var blant andre Ulf Kristersson, Mette Frederiksen, Magdalena Andersson og Lars Løkke Rasmussen.
  no | Filmene er «Så som i himmelen», «Jagten», «Drive My Car» og «The Worst Person in the World».
  fi | Paikalla olivat muun muassa Kaja Kallas, Ulf Kristersson, Jens Stoltenberg ja Keir Starmer, kertoo Financial Times.
  pl | Obecni byli między innymi Petr Fiala, Robert Fico, Wołodymyr Zełenski i Emmanuel Macron, podaje The Washington Post.
  pl | Manchester City – Sparta Praga 5:0, Slovan Bratysława – AC Milan 2:3, Real Madryt – Red Bull Salzburg 5:1.
  cs | Přítomni byli mimo jiné Robert Fico, Donald Tusk, Péter Pellegrini a Zuzana Čaputová, píše list The New York Times.
  cs | Slovan Bratislava – Spartak Trnava 2:1, MŠK Žilina – DAC Dunajská Streda 0:0, Manchester United – Chelsea 1:1.
  sk | Prítomní boli okrem iných Petr Fiala, Andrej Babiš, Miloš Zeman a Donald Tusk, napísal denník The Guardian.
  sk | Sparta Praha – Slavia Praha 1:1, Baník Ostrava – Viktoria Plzeň 0:2, Manchester City – Everton 2:0.
  ru | На встрече были Emmanuel Macron, Олаф Шольц, Володимир Зеленський и Александр Вучич, пишет The New York Times.
  ru | «Црвена звезда» – «Манчестер Сити» 1:3, «Левски» – ЦСКА 0:0, «Шахтёр» Донецк – «Бенфика» 2:2.
  uk | На зустрічі були Александр Вучич, Сергей Лавров, Emmanuel Macron та Олаф Шольц, пише The Washington Post.
  bg | На срещата бяха Александър Вучич, Ана Брнабић, Володимир Зеленски и Keir Starmer, пише The Financial Times.
  sr | На састанку су били Румен Радев, Бойко Борисов, Христијан Мицкоски и Emmanuel Macron, пише The Guardian.
  ar | حضر اللقاء محمد جواد ظریف وشهباز شریف وعمران خان وإيمانويل ماكرون، بحسب صحيفة The New York Times.
  ar | ريال مدريد 2 برشلونة 1، مانشستر سيتي 3 ليفربول 0، بيرسبوليس 1 الهلال 1.
  fa | در این نشست محمد بن سلمان، عبدالفتاح السيسي، شهباز شریف و امانوئل مکرون حضور داشتند.
  ur | اجلاس میں محمد جواد ظریف، عبد الفتاح السیسی، محمد بن سلمان اور ایمانوئل میکرون شریک ہوئے۔
  id | Hadir antara lain Anwar Ibrahim, Tengku Zafrul Aziz, Ferdinand Marcos dan Lee Hsien Loong, tulis The Straits Times.
  id | Malaysia – Singapura 2-1, Johor Darul Takzim – Selangor 0-0, Manchester United – Real Madrid 1-3.
  tr | Toplantıya İlham Əliyev, Emmanuel Macron, Ursula von der Leyen ve Keir Starmer katıldı, diye yazdı The Times.
  ro | Au fost prezenți Giorgia Meloni, Emmanuel Macron, José Manuel Barroso și Ursula von der Leyen, scrie Le Monde.
  hu | Jelen volt Robert Fico, Andrej Plenković, Klaus Iohannis és Ursula von der Leyen, írja a Financial Times.
  hr | Nazočni su bili Aleksandar Vučić, Janez Janša, Robert Golob i Ursula von der Leyen, piše The Guardian.
  """
