/// The Uralic languages of Europe, Celtic, Greek, Albanian, Basque, Maltese.
extension StopWordLists {
  static let furtherEurope: [(language: StaticString, words: StaticString)] = [
    (
      "fi",
      """
      pronouns: minä minun minua minulle minulla sinä sinun sinua hän hänen häntä hänelle hänellä me meidän meitä
      meille te teidän teitä he heidän heitä heille se sen sitä siitä siinä siihen sillä sille ne niiden niitä niistä
      niissä itse itsensä
      pointing: tämä tämän tätä tästä tässä tähän tällä tälle nämä näiden näitä tuo tuon tuota nuo sellainen
      tällainen täällä tänne siellä sinne tässä
      asking: kuka kenen ketä kuka mikä minkä mitä mistä missä mihin millä milloin miksi miten kuinka millainen joka
      jonka jota josta jossa johon jolla jotka joiden joita joissa kumpi
      prepositions: kanssa ilman ennen jälkeen aikana mukaan kautta välillä vastaan alla yli päällä edessä takana
      vieressä luona asti saakka kohti sekä
      conjunctions: ja tai sekä että jos kun koska vaikka mutta vaan eli kuin jotta joten sillä
      verbs: olla on ovat olen olet olemme olette oli olivat ollut olleet olisi olisivat ole ei eivät en et emme ette
      voi voivat voisi pitää täytyy saa tulee
      quantity: kaikki kaikkien kaikkia jokainen joku jokin jotain jotkut muu muut muita moni monet monia paljon vähän
      enemmän vähemmän ei mitään kukaan molemmat
      adverbs: myös vain jo vielä nyt sitten niin hyvin aina koskaan taas ehkä noin jopa lähes kuitenkin
      """
    ),
    (
      "et",
      """
      pronouns: mina ma minu mind mulle sina sa sinu sind tema ta tema teda talle meie me meid teie te teid nemad nad
      nende neid end ennast enda oma ise
      pointing: see selle seda sellest selles sellel need nende neid too too taoline selline siin seal sinna
      asking: kes kelle keda kellel mis mille mida millest milles millal miks kuidas kus kuhu kust milline missugune kui
      palju kas
      prepositions: koos ilma enne pärast ajal järgi kaudu vahel vastu all üle peal ees taga juures kuni poole kohta
      jaoks tõttu
      conjunctions: ja ning või ega et kui sest kuigi aga kuid vaid ehk nagu nii
      verbs: olema on olen oled oleme olete oli olid olnud oleks ole pole ei saab võib peab tuleb
      quantity: kõik kõigi kõiki iga keegi miski mõni mõned muu teine teised palju vähe rohkem vähem mitu mõlemad
      adverbs: ka ainult juba veel nüüd siis väga alati kunagi jälle peaaegu siiski just
      """
    ),
    (
      "hu",
      """
      articles: a az egy
      pronouns: én engem nekem te téged neked ő őt neki mi minket nekünk ti titeket ők őket nekik maga magát maguk
      pointing: ez ezt ezek ezeket ennek ebben erre ehhez ezzel azt azok azokat annak abban arra ahhoz azzal ilyen
      olyan itt ott ide oda így úgy
      asking: ki kit kinek mi mit minek mikor hol hová honnan miért hogyan hogy milyen melyik amely amelyet amelyek ami
      amit aki akit akik ahol amikor mennyi hány
      prepositions: alatt után előtt között mellett nélkül szerint miatt által felé ellen során óta ig mögött fölött
      iránt helyett
      conjunctions: és s vagy de hanem ha mert mivel bár mint pedig tehát azonban sem se is
      verbs: van vannak volt voltak lesz lesznek lenne legyen lett lehet nincs kell fog fogja tud
      quantity: minden mindenki valami valaki néhány más mások sok kevés több kevesebb egyes semmi senki mindkét
      adverbs: nem ne igen már még csak nagyon most akkor aztán mindig soha újra majdnem meg ki be el fel le
      """
    ),
    (
      "el",
      """
      articles: ο η το οι τα του της των τον την τους τις στο στη στην στον στα στις στους ένας μια μία ένα ενός μιας
      pronouns: εγώ εμένα με μου εσύ εσένα σε σου αυτός αυτή αυτό αυτοί αυτές αυτά αυτού αυτής αυτών αυτόν αυτήν εμείς
      εμάς μας εσείς εσάς σας εαυτό
      pointing: εκείνος εκείνη εκείνο εκείνοι τούτος τέτοιος τέτοια τέτοιο εδώ εκεί
      asking: ποιος ποια ποιο ποιοι ποιες ποιον τι πότε πού που γιατί πώς πως πόσο πόσα πόσοι όποιος οποίος οποία
      οποίο οποίοι οποίες οποίου οποίας οποίων ό,τι
      prepositions: από για με σε προς κατά μετά πριν χωρίς μέχρι ως έως παρά αντί μεταξύ μέσα έξω πάνω κάτω δίπλα μέσω
      υπό περί
      conjunctions: και κι ή είτε ούτε αλλά όμως μα ωστόσο αν εάν όταν ενώ επειδή διότι αφού ότι να ώστε όπως λοιπόν
      verbs: είναι είμαι είσαι είμαστε ήταν ήμουν έχω έχει έχουν έχουμε είχε είχαν θα ας μπορεί μπορούν πρέπει
      quantity: όλος όλη όλο όλοι όλες όλα κάθε κάποιος κάποια κάποιο κάποιοι κάτι κανείς κανένα τίποτα άλλος άλλη
      άλλο άλλοι άλλες άλλα πολύ πολλά πολλοί λίγο περισσότερο λιγότερο μερικοί ίδιος ίδια
      adverbs: δεν δε μη μην ναι όχι και επίσης μόνο ήδη ακόμα ακόμη τώρα τότε έπειτα πάντα ποτέ ξανά σχεδόν τόσο πιο
      """
    ),
    (
      "ga",
      """
      articles: an na
      pronouns: mé mise tú tusa sé seisean sí sise muid sinn sibh siad iad é í mo do a ár bhur féin
      pointing: seo sin siúd anseo ansin ansiúd
      asking: cé cad céard cathain cá conas cén cibé
      prepositions: ag ar as chuig de do faoi gan go i in idir le ó roimh thar trí um leis leo léi dó di dóibh air
      uirthi orthu aige aici acu ann inti iontu uaidh sa san sna den don ón faoin
      conjunctions: agus is nó ach má dá mar nuair go nach mura ná
      verbs: tá níl bhí bíonn beidh raibh bheith is ba ní níor atá bhfuil
      quantity: gach aon uile cuid eile mórán beagán níos
      adverbs: ní freisin fós anois ansin arís riamh
      """
    ),
    (
      "gd",
      """
      articles: an am a' na nan nam
      pronouns: mi mise thu thusa e esan i ise sinn sibh iad iadsan mo do a ar ur an fhèin
      pointing: seo sin siud an-seo an-sin
      asking: cò dè cuin càite ciamar carson
      prepositions: aig air ann anns as de do eadar fo gu gun le leis o bho ri ris ro thar tro
      conjunctions: agus is no ach ma mar nuair gum gun nach
      verbs: tha chan bha bhiodh bidh robh bhith eil is bu
      adverbs: cha cuideachd fhathast a-nis a-rithist gach uile
      """
    ),
    (
      "cy",
      """
      articles: y yr 'r
      pronouns: fi i mi ti di ef e fo hi ni chi hwy nhw fy dy ei ein eich eu hun hunan
      pointing: hwn hon hyn hwnnw honno hynny yma yna acw
      asking: pwy beth pa pryd ble lle pam sut faint
      prepositions: ar at am dan dros drwy gan gyda heb hyd i o oddi rhag rhwng tan wrth yn mewn er erbyn ym yng
      conjunctions: a ac neu ond os pan achos oherwydd bod na nac fel tra
      verbs: mae maent oedd oes sydd sy yw ydy ydw ydynt roedd bu bydd byddai wedi
      quantity: pob holl rhai arall eraill llawer mwy llai
      adverbs: ddim nid hefyd eto nawr wedyn byth iawn dim
      """
    ),
    (
      "br",
      """
      articles: ar an al ur un ul
      pronouns: me te eñ hi ni c'hwi int ma da he e hon ho o
      asking: piv petra pegoulz pelec'h perak penaos
      prepositions: da e en eus gant war evit dre etre hep betek a dindan
      conjunctions: ha hag pe met ma pa peogwir
      verbs: eo zo oa bez' emañ eus
      adverbs: ne ket ivez c'hoazh bremañ holl
      """
    ),
    (
      "sq",
      """
      articles: një i e të së
      pronouns: unë mua më mi ti ty të ai atë atij ajo asaj ne neve na ju juve ata ato atyre tyre vete
      owning: im ime yt jote tij saj ynë jonë juaj
      pointing: ky kjo këtë këta këto kësaj këtij ai tillë këtu aty
      asking: kush kë kujt çfarë ç' kur ku pse si cili cila cilët që sa a
      prepositions: në me pa për nga tek te mbi nën deri prej ndaj sipas gjatë pas para ndërmjet midis kundër
      conjunctions: dhe e edhe por ose apo nëse se sepse megjithëse ndërsa as
      verbs: është janë jam jemi ishte ishin qenë ka kanë kam kishte kishin do të mund duhet u
      quantity: gjithë të gjitha çdo disa tjetër tjera shumë pak më asgjë askush
      adverbs: nuk s' mos po jo vetëm tashmë ende tani atëherë gjithmonë kurrë përsëri shumë
      """
    ),
    (
      "eu",
      """
      pronouns: ni nik niri nire zu zuk zuri zure hura hark hari haren gu guk gure zuek haiek haien bere euren
      pointing: hau honek hori horrek hauek horiek honen horren hemen hor han hartan
      asking: nor nork zer zein noiz non nora nondik zergatik nola nolako zenbat
      prepositions: buruz arte gabe ondoren aurretik bidez artean kontra arabera ostean alde
      conjunctions: eta edo ala baina baizik ere bait bada baldin nahiz
      verbs: da dira naiz zara gara zen ziren izan du dute dut duzu dugu zuen zuten dio ditu dituzte daiteke behar
      egin dago daude
      quantity: guzti guztiak dena bakoitza batzuk beste bat asko gutxi gehiago ezer inor bi
      adverbs: ez bai bakarrik jada oraindik orain gero beti inoiz berriz oso
      """
    ),
    (
      "mt",
      """
      articles: il l is it ix id in ir iż
      pronouns: jien int inti hu huwa hi hija aħna intom huma tiegħu tagħha tagħhom tagħna tiegħi
      pointing: dan din dawn dak dik dawk hawn hemm
      asking: min x' xi meta fejn għaliex għala kif liema kemm
      prepositions: ta' tal f' fi fil b' bi bil għal għall minn mill ma' mal lil lill lejn fuq taħt bejn qabel wara
      mingħajr dwar
      conjunctions: u jew imma iżda jekk li għax biex waqt filwaqt
      verbs: hu kien kienet kienu se qed ikun għandu għandha jista'
      adverbs: mhux ma le iva biss diġà issa mbagħad dejjem qatt kollha kull ukoll aktar
      """
    ),
    (
      "hy",
      """
      pronouns: ես ինձ իմ դու քեզ քո նա նրան նրա մենք մեզ մեր դուք ձեզ ձեր նրանք նրանց իր իրեն իրենց ինքը
      pointing: այս այդ այն սա դա սրանք դրանք այսպիսի այնպիսի այստեղ այնտեղ
      asking: ով ո՞վ ինչ ինչն երբ որտեղ ուր ինչու ինչպես որ որը որի որոնք որոնց քանի
      prepositions: մեջ վրա տակ համար հետ մասին առանց մինչև ըստ դեպի միջև դեմ հետո առաջ պես կողմից
      conjunctions: և եւ ու կամ բայց սակայն եթե որպեսզի որովհետև քանի թե իսկ նաև
      verbs: է են եմ ես ենք եք էր էին եղել լինել կա կան չէ չեն պետք կարող
      quantity: բոլոր ամեն ամբողջ մի այլ ուրիշ շատ քիչ ավելի մի քանի ոչինչ ոչ ոք
      adverbs: ոչ այո միայն արդեն դեռ հիմա ապա միշտ երբեք նորից շատ
      """
    ),
    (
      "ka",
      """
      pronouns: მე ჩემი შენ შენი ის მისი მას მან ჩვენ ჩვენი თქვენ თქვენი ისინი მათ მათი თავისი თვითონ
      pointing: ეს ეგ ამ იმ ამას იმას ასეთი ისეთი აქ იქ
      asking: ვინ ვის რა რას როდის სად საიდან რატომ როგორ რომელი რომელიც რომელმაც რომლის რამდენი
      prepositions: შესახებ მიერ შემდეგ წინ შორის გარეშე მიხედვით მიმართ წინააღმდეგ დროს
      conjunctions: და ან ანუ მაგრამ თუ რომ რადგან თუმცა როცა როდესაც ხოლო ასევე
      verbs: არის არიან ვარ იყო იყვნენ იქნება აქვს აქვთ შეიძლება უნდა
      quantity: ყველა ყოველი თითოეული სხვა ბევრი ცოტა უფრო მეტი რამდენიმე არავინ არაფერი ერთი
      adverbs: არ ვერ არა დიახ მხოლოდ უკვე ჯერ ახლა მაშინ ყოველთვის არასოდეს კვლავ ძალიან
      """
    ),
  ]
}
