/// Stop words from the Snowball project (Porter, Boulton; BSD 3-clause), the lists of
/// Jacques Savoy, Université de Neuchâtel (BSD), and those of Apache Lucene (Apache 2.0); further languages are our own.
extension StopWords {
  static let easternEurope: [(language: StaticString, words: StaticString)] = [
    (
      "ru",
      """
      и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот
      от меня еще нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять
      уж вам сказал ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам
      чтоб без будто человек чего раз тоже себе под жизнь будет ж тогда кто этот говорил того потому этого
      какой совсем ним здесь этом один почти мой тем чтобы нее кажется сейчас были куда зачем сказать всех
      никогда сегодня можно при наконец два об другой хоть после над больше тот через эти нас про всего них
      какая много разве сказала три эту моя впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой
      им более всегда конечно всю между
      """
    ),
    (
      "uk",
      """
      а або адже але б без був була були було бути в вам вас ви від він вона вони воно все всі де для до є ж
      за з зі і із інші їй їм їх й його йому як яка яке який яких які якщо ким кого коли ком кому котрий крім
      куди лише ма має мене мені ми мій на над нам нас не ні ним них о об один от перед під по при про проте
      саме себе свій своє свої своїх та так також там те тебе ти тим тих то того тоді той тому тут у усі хоч
      хто це цей цього цьому ці цієї цих ч через чи чого чому ще що щоб щодо я
      """
    ),
    (
      "be",
      """
      а або але ад аб без быў была былі было быць в вы ён яна яны яно гэта гэты для да дзе ж за з і іх яго яе
      калі каб мы мне на над не ні па пад пра пры як які якая якія што хто у ў так таксама там той тое тут усе
      я
      """
    ),
    (
      "bg",
      """
      а аз ако ала бе без беше би бил била били било близо бъдат бъде бяха в вас ваш ваша вероятно вече взема
      ви вие винаги все всеки всички всичко всяка във въпреки върху г ги главно го д да дали до докато докога
      дори досега доста е едва един ето за зад заедно заради засега затова защо защото и из или им има имат
      иска й каза как каква какво както какъв като кога когато което които кой който колко която къде където
      към ли м ме между мен ми мнозина мога могат може моля момента му н на над назад най направи напред
      например нас не него нея ни ние никой нито но някои някой няма обаче около освен особено от отгоре
      отново още пак по повече повечето под поне поради после почти прави пред преди през при пък първо с са
      само се сега си скоро след сме според сред срещу сте съм със също т тази така такива такъв там твой те
      тези ти тн то това тогава този той толкова точно трябва тук тъй тя тях у харесва ч че често чрез ще щом
      я
      """
    ),
    (
      "mk",
      """
      а ако али без беше би бил била биле било биде во врз го ги да дека до е ја јас ќе за зад и или им из има
      каде како кај кога кој која кое кои ко ле ли меѓу ми му на над не нив но од околу освен по под пред при
      се сè со само сум сме сте те тие тоа тој таа тука што
      """
    ),
    (
      "sr",
      """
      а али без би био била били било бити ће да до док за и из или има их ја је јер још као код која које
      који коју кроз ли међу ми мој на над не него није но о од он она они оно па по под после пре при са се
      су сам само смо сте та тај тако те ти то тога том у уз што шта a ali bez bi bio bila bili bilo biti će
      da do dok za i iz ili ima ih ja je jer još kao kod koja koje koji koju kroz li među mi moj na nad ne
      nego nije no o od on ona oni ono pa po pod poslije posle pre prije pri s sa se su sam samo smo ste ta
      taj tako te ti to toga tom u uz što šta
      """
    ),
    (
      "cs",
      """
      a s k o i u v z dnes cz tímto budeš budem byli jseš můj svým ta tomto tohle tuto tyto jej zda proč máte
      tato kam tohoto kdo kteří mi nám tom tomuto mít nic proto kterou byla toho protože asi ho naši napište
      re což tím takže svých její svými jste aj tu tedy teto bylo kde ke pravé ji nad nejsou či pod téma mezi
      přes ty pak vám ani když však neg jsem tento článku články aby jsme před pta jejich byl ještě až bez
      také pouze první vaše která nás nový tipy pokud může strana jeho své jiné zprávy nové není vás jen podle
      zde už být více bude již než který by které co nebo ten tak má při od po jsou jak další ale si se ve to
      jako za zpět ze do pro je na atd atp jakmile přičemž já on ona ono oni ony my vy jí mě mne jemu tomu těm
      těmu němu němuž jehož jíž jelikož jež jakož načež
      """
    ),
    (
      "sk",
      """
      a aby aj ak ako aká aké aký ale alebo ani asi až bez bol bola boli bolo bude budem budú by byť cez čo do
      ho i iba ich im ja je jeho jej k kde kedy keď kto ktorá ktoré ktorého ktorej ktorí ktorý ku len má mal
      mi medzi mu my na nad nám nás ne nich nie o od on ona oni ono po pod podľa počas pre pred pri s sa si
      sme som sú svoj svoje ta tak takže tam te ten tento to toho tom tu ty už v vám vás vo však z za zo že
      """
    ),
    (
      "sl",
      """
      a ali ampak bi bila bile bili bilo biti bo bodo brez če da do ga ima in iz jaz je jih jo k kaj kako kar
      kdo ker ki kje ko kot ku le lahko med mi mu na nad naj ne ni nje njega njegov no o ob od on ona oni pa
      po pod pred pri s se sem si smo so svoj ta tako tam te tega tem ter ti to tudi tu v vi vse z za že
      """
    ),
    (
      "pl",
      """
      a aby ale albo ani bardzo bez bo by był była było były być ci co czy czyli dla do gdy gdyby gdzie go i
      ich ile im inne innych iż ja jak jako jakie jaki jaka je jednak jego jej jest jeszcze jeśli już każdy
      kiedy kto która które którego której który których którzy ku lub ma mają mi między mnie może można my na
      nad nam nas nie nich nic nim niż o od ona one oni ono on oraz po pod podczas ponad ponieważ poza przed
      przez przy raz się są ta tak także tam te tego tej ten też to tu tych tylko tym u w we wszystko
      wszystkich wy z za ze że żeby został została zostało zostały
      """
    ),
    (
      "hu",
      """
      a ahogy ahol aki akik akkor alatt által általában amely amelyek amelyekben amelyeket amelyet amelynek
      ami amit amolyan amíg amikor át abban ahhoz annak arra arról az azok azon azt azzal azért aztán azután
      azonban bár be belül benne cikk cikkek cikkeket csak de e eddig egész egy egyes egyetlen egyéb egyik
      egyre ekkor el elég ellen elő először előtt első én éppen ebben ehhez emilyen ennek erre ez ezt ezek
      ezen ezzel ezért és fel felé hanem hiszen hogy hogyan igen így illetve ill. ill ilyen ilyenkor ison
      ismét itt jó jól jobban kell kellett keresztül keressünk ki kívül között közül legalább lehet lehetett
      legyen lenne lenni lesz lett maga magát majd már más másik meg még mellett mert mely melyek mi mit míg
      miért milyen mikor minden mindent mindenki mindig mint mintha mivel most nagy nagyobb nagyon ne néha
      nekem neki nem néhány nélkül nincs olyan ott össze ő ők őket pedig persze rá s saját sem semmi sok sokat
      sokkal számára szemben szerint szinte talán tehát teljes tovább továbbá több úgy ugyanis új újabb újra
      után utána utolsó vagy vagyis valaki valami valamint való vagyok van vannak volt voltam voltak voltunk
      vissza vele viszont volna
      """
    ),
    (
      "ro",
      """
      acea aceasta această aceea acei aceia acel acela acele acelea acest acesta aceste acestea aceşti aceştia
      acolo acum ai aia aibă aici al ăla ale alea ălea altceva altcineva am ar are aş aşadar asemenea asta
      ăsta astăzi astea ăstea ăştia asupra aţi au avea avem aveţi azi bine bucur bună ca că căci când care
      cărei căror cărui cât câte câţi către câtva ce cel ceva chiar cînd cine cineva cît cîte cîţi cîtva
      contra cu cum cumva curând curînd da dă dacă dar datorită de deci deja deoarece departe deşi din
      dinaintea dintr dintre drept după ea ei el ele eram este eşti eu face fără fi fie fiecare fii fim fiţi
      iar ieri îi îl îmi împotriva în înainte înaintea încât încît încotro între întrucât întrucît îţi la
      lângă le li lîngă lor lui mă mâine mea mei mele mereu meu mi mine mult multă mulţi ne nicăieri nici
      nimeni nişte noastră noastre noi noştri nostru nu ori oricând oricare oricât orice oricînd oricine
      oricît oricum oriunde până pe pentru peste pînă poate pot prea prima primul prin printr sa să săi sale
      sau său se şi sînt sîntem sînteţi spre sub sunt suntem sunteţi ta tăi tale tău te ţi ţie tine toată
      toate tot toţi totuşi tu un una unde undeva unei unele uneori unor vă vi voastră voastre voi voştri
      vostru vouă vreo vreun
      """
    ),
    (
      "fi",
      """
      olla olen olet on olemme olette ovat ole oli olisi olisit olisin olisimme olisitte olisivat olit olin
      olimme olitte olivat ollut olleet en et ei emme ette eivät minä minun minut minua minussa minusta minuun
      minulla minulta minulle sinä sinun sinut sinua sinussa sinusta sinuun sinulla sinulta sinulle hän hänen
      hänet häntä hänessä hänestä häneen hänellä häneltä hänelle me meidän meidät meitä meissä meistä meihin
      meillä meiltä meille te teidän teidät teitä teissä teistä teihin teillä teiltä teille he heidän heidät
      heitä heissä heistä heihin heillä heiltä heille tämä tämän tätä tässä tästä tähän tällä tältä tälle tänä
      täksi tuo tuon tuota tuossa tuosta tuohon tuolla tuolta tuolle tuona tuoksi se sen sitä siinä siitä
      siihen sillä siltä sille siksi nämä näiden näitä näissä näistä näihin näillä näiltä näille näinä näiksi
      nuo noiden noita noissa noista noihin noilla noilta noille noina noiksi ne niiden niitä niissä niistä
      niihin niillä niiltä niille niinä niiksi kuka kenen kenet ketä kenessä kenestä keneen kenellä keneltä
      kenelle kenenä keneksi ketkä keiden keitä keissä keistä keihin keillä keiltä keille keinä keiksi mikä
      minkä mitä missä mistä mihin millä miltä mille miksi mitkä joka jonka jota jossa josta johon jolla jolta
      jolle jona joksi jotka joiden joita joissa joista joihin joilla joilta joille joina joiksi että ja jos
      koska kuin mutta niin sekä tai vaan vai vaikka kanssa mukaan noin poikki yli kun nyt itse
      """
    ),
    (
      "et",
      """
      aga ei et ja jah kas kui kõik ma me mida midagi mind minu mis mu mul mulle nad nii oled olen oli oma on
      pole sa seda see selle siin siis ta te ära ning või ka tema nende olid olnud oleks ole saab pärast enne
      kes kus millal kuidas miks mille millest milline selles sellest seal juba veel ainult kuid vaid üle all
      ees järel juures kaudu koos ilma vastu poolt peale enam väga
      """
    ),
    (
      "lv",
      """
      aiz ap ar apakš ārpus augšpus bez caur dēļ gar iekš iz kopš labad lejpus līdz no otrpus pa par pār pēc
      pie pirms pret priekš starp šaipus uz viņpus virs virspus zem apakšpus un bet jo ja ka lai tomēr tikko
      turpretī arī kaut gan tādēļ tā ne tikvien vien kā ir te vai kamēr diezin droši diemžēl nebūt ik it taču
      nu pat tiklab iekšpus nedz tik nevis turpretim jeb iekam iekām iekāms kolīdz līdzko tiklīdz jebšu tālab
      tāpēc nekā itin jā jau jel nē nezin tad tikai vis tak iekams būt biju biji bija bijām bijāt esmu esi
      esam esat būšu būsi būs būsim būsiet tikt tiku tiki tika tikām tikāt tieku tiec tiek tiekam tiekat tikšu
      tiks tiksim tiksiet tapt tapi tapāt topat tapšu tapsi taps tapsim tapsiet kļūt kļuvu kļuvi kļuva kļuvām
      kļuvāt kļūstu kļūsti kļūst kļūstam kļūstat kļūšu kļūsi kļūs kļūsim kļūsiet varēt varēju varējām varēšu
      varēsim var varēji varējāt varēsi varēsiet varat varēja varēs
      """
    ),
    (
      "lt",
      """
      ant apie ar arba aš be bei bet bus būti būtų buvo dėl gali į iki ir iš ja ją jai jais jam jame jas jei
      ji jį jie jiedu jiedvi jiedviem jiedviese jiems jis jo jodviem jog joje jomis joms jos jose jų judu
      judvi judviejų jųdviejų judviem judviese jumis jums jumyse juo juodu juodviese juos juose jus jūs jūsų
      ką kad kai kaip kas kiek kol kur kurie kuris man mane manęs manimi mano manyje mes metu mudu mudvi
      mudviejų mudviem mudviese mumis mums mumyse mus mūsų nei nes net nors nuo o pat per po prie prieš sau
      save savęs savimi savo savyje su tačiau tada tai taip tas tau tave tavęs tavimi tavyje ten to todėl tu
      tuo už visi yra
      """
    ),
    (
      "sq",
      """
      a ai ajo ata ato aty as apo dhe do duke e ia i ishte janë jam ka kanë ke kemi këtë këto kjo ky kur me më
      mund na ndaj në nëse nga nuk pa për përmes por po prej pas që sa se si sipas shumë të tij tyre u një çdo
      çfarë është
      """
    ),
    (
      "el",
      """
      ο η το οι τα του τησ των τον την και κι κ ειμαι εισαι ειναι ειμαστε ειστε στο στον στη στην μα αλλα απο
      για προσ με σε ωσ παρα αντι κατα μετα θα να δε δεν μη μην επι ενω εαν αν τοτε που πωσ ποιοσ ποια ποιο
      ποιοι ποιεσ ποιων ποιουσ αυτοσ αυτη αυτο αυτοι αυτων αυτουσ αυτεσ αυτα εκεινοσ εκεινη εκεινο εκεινοι
      εκεινεσ εκεινα εκεινων εκεινουσ οπωσ ομωσ ισωσ οσο οτι
      """
    ),
    (
      "hy",
      """
      այդ այլ այն այս դու դուք եմ են ենք ես եք է էի էին էինք էիր էիք էր ըստ թ ի ին իսկ իր կամ համար հետ հետո
      մենք մեջ մի ն նա նաև նրա նրանք որ որը որոնք որպես ու ում պիտի վրա և
      """
    ),
    (
      "ka",
      """
      და არ რომ ეს ის იყო თუ კი მისი მათ რა ვინ სად როდის როგორ მაგრამ ან ასევე უნდა მიერ შესახებ რომელიც
      """
    ),
  ]
}
