/// Slavic and Baltic languages.
extension StopWordLists {
  static let slavic: [(language: StaticString, words: StaticString)] = [
    (
      "ru",
      """
      pronouns: я меня мне мной ты тебя тебе тобой он его ему им нём нем него нему она её ей ею неё ней оно мы нас нам
      нами вы вас вам вами они их ими них ним ними себя себе собой
      owning: мой моя моё мои твой твоя свой своя своё свои своего своей своих своим свою наш наша наше наши ваш
      ваша ваши
      pointing: этот эта это эти этого этой этом этих этим этому эту тот та то те того той том тех тем тому такой
      такая такое такие здесь тут там
      asking: кто кого кому кем ком что чего чему чем когда где куда откуда почему зачем как какой какая какое какие
      какого каком который которая которое которые которого которой которых сколько чей ли
      prepositions: в во на с со из изо от ото до к ко по за о об обо у при про для без над под перед через между
      после против среди около вокруг кроме вместо ради из-за из-под
      conjunctions: и а но или либо что чтобы если потому хотя пока раз будто да зато также тоже
      verbs: быть был была было были буду будет будут есть нет является являются может могут мог можно нужно надо
      стал стала стали
      quantity: весь вся всё все всего всей всех всем всеми каждый каждая сам сама сами самый другой другая другие
      много мало более менее больше меньше несколько некоторые никто ничего ничто нечто
      adverbs: не ни да уже ещё еще только лишь даже очень так теперь тогда потом всегда никогда вот ведь же бы б
      именно почти опять
      """
    ),
    (
      "uk",
      """
      pronouns: я мене мені мною ти тебе тобі він його йому ним ньому нього вона її їй нею неї ній воно ми нас нам
      нами ви вас вам вами вони їх їм ними них себе собі собою
      owning: мій моя моє мої твій твоя свій своя своє свої свого своєї своїх свою наш наша наше наші ваш ваша ваші їхній
      pointing: цей ця це ці цього цієї цьому цих цим цю той та те ті того тієї тому тих тим ту такий така таке такі
      тут там
      asking: хто кого кому ким що чого чому чим коли де куди звідки навіщо як який яка яке які якого якої яких якому
      скільки чий чи
      prepositions: в у на з із зі від до по за про о об при для без над під перед через між після проти серед біля
      крім замість
      conjunctions: і й та а але або чи що щоб якщо бо тому хоча поки ніби проте також теж
      verbs: бути був була було були буду буде будуть є немає може можуть міг можна треба потрібно став стала стали
      quantity: весь вся все всі всього всієї всіх всім кожен кожна сам сама самі інший інша інші багато мало більше
      менше кілька деякі ніхто нічого
      adverbs: не ні так вже ще тільки лише навіть дуже тепер тоді потім завжди ніколи ось адже ж же б би саме майже
      знову
      """
    ),
    (
      "be",
      """
      pronouns: я мяне мне мной ты цябе табе ён яго яму ім яна яе ёй яно мы нас нам намі вы вас вам яны іх імі сябе сабе
      owning: мой мая маё мае твой свой свая сваё свае наш наша нашы ваш ваша
      pointing: гэты гэта гэтая гэтыя гэтага гэтай гэтым той тая тое тыя таго такі такая такое такія тут там
      asking: хто каго каму што чаго чаму чым калі дзе куды адкуль як які якая якое якія якога якой якіх колькі ці
      prepositions: у ў на з са ад да па за пра аб пры для без над пад перад праз паміж пасля супраць сярод каля акрамя
      conjunctions: і а але або ці што каб калі бо таму хоць пакуль таксама
      verbs: быць быў была было былі будзе будуць ёсць няма можа могуць можна трэба
      quantity: увесь уся ўсё усё усе ўсе ўсіх кожны сам сама іншы іншыя многа мала больш менш некалькі ніхто нічога
      adverbs: не ні так ўжо ужо яшчэ толькі нават вельмі цяпер тады потым заўсёды ніколі вось жа б бы амаль
      """
    ),
    (
      "pl",
      """
      pronouns: ja mnie mną mi ty ciebie cię tobie ci on jego go jemu mu nim niego ona jej ją nią niej ono my nas nam
      nami wy was wam wami oni one ich im nimi nich siebie się sobie sobą
      owning: mój moja moje mojego mojej twój twoja swój swoja swoje swojego swojej swoich nasz nasza nasze naszych
      wasz
      pointing: ten ta to ci te tego tej temu tym tych tymi tę tamten tamta taki taka takie takich tu tutaj tam
      asking: kto kogo komu kim co czego czemu czym kiedy gdzie dokąd skąd dlaczego jak jaki jaka jakie jakiego jakiej
      który która które którzy którego której których któremu którą którym ile czyj czy
      prepositions: w we na z ze od do po za o u przy dla bez nad pod przed przez między po przeciw wśród około oprócz
      zamiast ku spod poza według podczas
      conjunctions: i a oraz ale lub albo bądź że żeby aby by jeśli jeżeli bo ponieważ choć gdy gdyby więc zatem
      natomiast jednak
      verbs: być jest są jestem był była było były byli będzie będą został została zostało zostały zostali może mogą
      można trzeba należy ma mają miał miała
      quantity: cały wszystko wszyscy wszystkie wszystkich każdy każda sam sama inny inna inne innych wiele dużo mało
      więcej mniej kilka niektóre nikt nic coś ktoś
      adverbs: nie tak już jeszcze tylko nawet bardzo teraz wtedy potem zawsze nigdy też także również właśnie prawie
      znów
      """
    ),
    (
      "cs",
      """
      pronouns: já mě mne mi mně mnou ty tě tebe ti tobě on jeho ho jej jemu mu němu ním něm něj ona její ji jí ní ono
      my nás nám námi vy vás vám vámi oni ony jich jim jimi nich nimi se si sebe sobě sebou
      owning: můj moje moji mého tvůj svůj svá své svého svých svou náš naše našeho našich váš vaše jejich
      pointing: ten ta to ti ty toho té tomu tom těch těm tím tu tento tato toto tyto této tohoto těchto tomto takový
      taková takové zde tady tam
      asking: kdo koho komu kým co čeho čemu čím kdy kde kam odkud proč jak jaký jaká jaké který která které kteří
      kterého kterou kterých kterém kolik čí zda
      prepositions: v ve na s se z ze od do k ke po za o u při pro bez nad pod před přes mezi proti vedle kolem kromě
      místo podle během díky kvůli
      conjunctions: a i ale nebo anebo ani že aby když pokud protože neboť ačkoli než proto však tedy totiž
      verbs: být je jsou jsem jsme jste byl byla bylo byly byli bude budou by bych není nejsou může mohou lze má mají měl
      měla
      quantity: celý vše všechno všichni všechny všech každý každá sám sama jiný jiná jiné další mnoho málo více méně
      několik někteří některé nikdo nic něco někdo
      adverbs: ne ano už již ještě jen jenom pouze i také též velmi teď nyní tak pak potom vždy nikdy právě téměř opět
      """
    ),
    (
      "sk",
      """
      pronouns: ja mňa ma mne mi mnou ty teba ťa tebe ti on jeho ho jemu mu neho ním ňom ona jej ju ňou nej ono my nás
      nám nami vy vás vám oni ony ich im nich nimi sa si seba sebe sebou
      owning: môj moja moje tvoj svoj svoja svoje svojho svojej svojich náš naša naše našich váš vaša
      pointing: ten tá to tí tie toho tej tomu tom tých tým tú tento táto toto títo tieto tejto tohto týchto tomto taký
      taká také tu tam
      asking: kto koho komu kým čo čoho čomu čím kedy kde kam odkiaľ prečo ako aký aká aké ktorý ktorá ktoré ktorí
      ktorého ktorej ktorú ktorých ktorom koľko čí či
      prepositions: v vo na s so z zo od do k ku po za o u pri pre bez nad pod pred cez medzi proti vedľa okolo okrem
      namiesto podľa počas
      conjunctions: a i aj ale alebo ani že aby keď ak pretože lebo hoci než preto však teda
      verbs: byť je sú som sme ste bol bola bolo boli bude budú by nie môže môžu možno má majú mal mala
      quantity: celý všetko všetci všetky všetkých každý každá sám iný iná iné ďalší veľa mnoho málo viac menej
      niekoľko niektoré nikto nič niečo
      adverbs: áno už ešte len iba tiež veľmi teraz tak potom vždy nikdy práve takmer opäť
      """
    ),
    (
      "sl",
      """
      pronouns: jaz mene me meni mi ti tebe te on njega ga njemu mu ona nje jo ji njo ono mi nas nam vi vas vam oni
      njih jih jim se sebe si
      owning: moj moja moje tvoj svoj svoja svoje svojo naš naša naše vaš njegov njen njihov
      pointing: ta to te ti tega tej temu tem teh tisti tista tak taka take tu tukaj tam
      asking: kdo koga komu kaj česa čemu kdaj kje kam zakaj kako kakšen kateri katera katero ki koliko čigav ali
      prepositions: v na s z iz od do k h po za o ob pri brez nad pod pred čez med proti okoli razen namesto glede
      zaradi
      conjunctions: in pa ter a ampak ali da če ker čeprav ko medtem torej zato kot
      verbs: biti je so sem smo ste si bil bila bilo bili bo bodo bi ni niso lahko ima imajo imel
      quantity: ves vse vsi vsa vseh vsak vsaka sam drug drugi druga veliko malo več manj nekaj nekateri nihče nič
      adverbs: ne da že še le samo tudi zelo zdaj tako potem vedno nikoli skoraj spet
      """
    ),
    (
      "hr",
      """
      pronouns: ja mene me meni mi mnom ti tebe te on njega ga njemu mu njim ona nje je joj nju ono mi nas nam nama vi
      vas vam oni one njih ih im njima se sebe si sobom
      owning: moj moja moje tvoj svoj svoja svoje svog svoju naš naša naše vaš njegov njezin njen njihov njihova
      pointing: taj ta to ti te toga tog tom tome tih tim ovaj ova ovo ovi ove ovog ovom ovu ovih onaj ona ono takav
      takva takvo tu ovdje ovde tamo
      asking: tko ko koga kome što šta čega čemu čime kada kad gdje gde kamo odakle zašto kako kakav kakva koji koja
      koje kojeg kojem kojoj kojih koju koliko čiji li
      prepositions: u na s sa iz od do k ka po za o ob pri bez nad pod pred kroz preko između poslije posle nakon protiv
      oko osim umjesto zbog prema tijekom tokom
      conjunctions: i a ali ili nego niti da ako jer iako dok pa te zato dakle međutim kao
      verbs: biti je su sam smo ste si bio bila bilo bili bit će ćemo ću bi jest nije nisu može mogu treba ima imaju imao
      quantity: sav sve svi sva svih svaki svaka sam drugi druga drugo mnogo malo više manje nekoliko neki neke nitko
      niko ništa nešto
      adverbs: ne da već još samo također takođe vrlo sada sad tako onda potom uvijek uvek nikad nikada upravo gotovo
      opet
      """
    ),
    (
      "sr",
      """
      pronouns: ја мене ме мени ми ти тебе те он њега га њему му њим она ње је јој њу оно нас нам нама ви вас вам они
      оне њих их им њима се себе собом
      owning: мој моја моје твој свој своја своје наш наша наше ваш његов њен њихов
      pointing: тај та то ти те тога том томе тих тим овај ова ово ови ове овог овом ову ових онај такав такво ту овде тамо
      asking: ко кога коме шта што чега чему када кад где куда одакле зашто како какав који која које којег којем којој
      којих коју колико чији ли
      prepositions: у на с са из од до к ка по за о об при без над под пред кроз преко између после након против око осим
      уместо због према током
      conjunctions: и а али или него нити да ако јер иако док па зато дакле међутим као
      verbs: бити је су сам смо сте био била било били ће ћемо ћу би није нису може могу треба има имају имао
      quantity: сав све сви сва свих сваки други друга друго много мало више мање неколико неки неке нико ништа нешто
      adverbs: не већ још само такође врло сада тако онда потом увек никад управо готово опет
      latin: ja mene me meni mi ti tebe te on njega ga njemu mu ona nje je joj nju ono nas nam vi vas vam oni one njih
      ih im se sebe taj ta to ovaj ova ovo ovi ove ko koga šta što kada kad gde kako koji koja koje kojih koliko u na
      s sa iz od do po za o bez nad pod pred kroz preko između posle nakon protiv oko zbog prema tokom i a ali ili
      da ako jer dok pa kao biti su sam smo bio bila bilo bili će bi nije nisu može ima sve svi ne već još samo
      takođe sada tako
      """
    ),
    (
      "bg",
      """
      pronouns: аз мен ме мене ми ти теб те той него го нему му тя нея я ѝ й то ние нас ни вие вас ви те тях ги им се
      себе си
      owning: мой моя мое мои твой свой своя свое свои негов негова неговата неин наш наша наши ваш техен техните
      pointing: този тази това тези онзи онази такъв такава такива тук там
      asking: кой кого коя кое кои какво що кога къде откъде защо как какъв каква който която което които чийто колко
      дали ли
      prepositions: в във на с със от до за по о при без над под пред през между след срещу сред около освен вместо
      според към върху поради заради
      conjunctions: и а но или че да ако защото макар докато обаче както като нито така
      verbs: съм е са сме сте си бе беше бяха бил била било били бъде бъдат ще няма има имат може могат трябва
      quantity: целият всичко всички всеки всяка сам друг друга други много малко повече по-малко няколко някои никой
      нищо нещо
      adverbs: не да вече още само също дори много сега тогава после винаги никога почти пак най
      """
    ),
    (
      "mk",
      """
      pronouns: јас мене ме ми ти тебе те тој него го му таа неа ја ѝ тоа ние нас нè ни вие вас ве тие нив ги им се себе си
      owning: мој моја мое мои свој своја свое наш наша ваш негов неговата нивни нивните
      pointing: овој оваа ова овие оној онаа таков тука таму
      asking: кој кого која кое кои што кога каде зошто како каков којшто колку дали ли
      prepositions: во на со од до за по при без над под пред преку меѓу после против околу освен според кон врз поради
      низ
      conjunctions: и а но или дека да ако бидејќи иако додека па како ниту туку
      verbs: сум е се сме сте беше беа бил била било биле ќе нема има имаат може можат треба
      quantity: сите сè секој секоја сам друг друга други многу малку повеќе помалку неколку некои никој ништо нешто
      adverbs: не да веќе уште само исто дури сега тогаш потоа секогаш никогаш речиси пак нај
      """
    ),
    (
      "lt",
      """
      pronouns: aš mane man manęs tu tave tau jis jo jam jį juo ji jos jai ją mes mus mums jūs jus jums jie jų jiems
      juos jas savęs save sau
      owning: mano tavo savo mūsų jūsų
      pointing: šis ši šio šios šiuo šią šie tas ta to tos tuo tą tai tie tų toks tokia čia ten
      asking: kas ko kam ką kuo kada kur kodėl kaip koks kokia kuris kuri kurie kurios kurio kuriuos kiek ar
      prepositions: į iš ant po prie prieš per pro už nuo iki dėl be su apie tarp pagal virš tarpe šalia
      conjunctions: ir o bet arba ar kad jei jeigu nes nors kol nei todėl tačiau jog
      verbs: būti yra esu buvo bus būtų nėra gali galima reikia turi turėjo
      quantity: visas visa visi visos visų kiekvienas pats pati kitas kita kiti kitų daug mažai daugiau mažiau keli
      kai kurie niekas kažkas
      adverbs: ne taip jau dar tik net taip pat labai dabar tada paskui visada niekada vėl beveik gi pat
      """
    ),
    (
      "lv",
      """
      pronouns: es mani man manis tu tevi tev viņš viņa viņu viņam mēs mūs mums jūs jums viņi viņas viņiem sevi sev
      owning: mans mana tavs savs sava savu savas mūsu jūsu viņas
      pointing: šis šī šo šajā šā tas tā to tajā tie tās tāds tāda šeit tur
      asking: kas kā kam ko kad kur kāpēc kādēļ kāds kāda kurš kura kuri kuru cik vai
      prepositions: uz no pie pēc par pa pār līdz bez ar zem virs starp pret pirms kopš dēļ
      conjunctions: un bet vai ka ja jo lai gan kamēr nedz tomēr tāpēc arī
      verbs: būt ir esmu bija būs būtu nav var varēja vajag
      quantity: viss visa visi visas visu katrs pats cits cita citi daudz maz vairāk mazāk daži neviens nekas kaut
      adverbs: ne nē jā jau vēl tikai pat ļoti tagad tad vienmēr nekad atkal gandrīz
      """
    ),
  ]
}
