extension StopWordLists {
  static let germanic: [(language: StaticString, words: StaticString)] = [
    (
      "en",
      """
      articles: a an the
      pronouns: i me my mine myself you your yours yourself yourselves he him his himself she her hers herself
      it its itself we us our ours ourselves they them their theirs themselves one ones oneself
      pointing: this that these those such same here there
      asking: who whom whose which what when where why how whether whatever whoever whichever
      prepositions: of in on at by for with from to into onto upon out over under about against between among
      through during before after above below up down off within without toward towards since until till via per
      than as like despite except
      conjunctions: and or but nor so yet if because although though while unless whereas
      verbs: be am is are was were been being have has had having do does did doing done will would shall should
      can could may might must ought cannot let
      short: i'm i've i'd i'll you're you've you'll you'd he's she's it's we're we've we'll they're they've
      they'll isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't
      haven't hadn't that's there's what's who's let's
      quantity: all any both each every either neither few many much more most less least some none other others
      another several enough
      adverbs: not no only just even also too very then now again once ever never already still rather quite
      however therefore thus hence else away back yes
      """
    ),
    (
      "de",
      """
      articles: der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
      pronouns: ich mich mir du dich dir er ihn ihm sie ihr es wir uns euch ihnen sich man
      owning: mein meine meinen meinem meiner meines dein deine deinen deinem deiner sein seine seinen seinem
      seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren
      eurem eurer
      pointing: dieser diese dieses diesen diesem jener jene jenes jenen jenem solche solcher solchen solches
      derselbe dieselbe dasselbe dessen deren denen hier da dort dahin daher
      asking: wer wen wem wessen was wann wo woher wohin warum wieso weshalb wie welche welcher welches welchen
      welchem wieviel
      prepositions: in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur für durch gegen ohne um
      über unter vor hinter neben zwischen bis während wegen trotz statt ab pro per laut gegenüber innerhalb
      außerhalb
      conjunctions: und oder aber denn sondern sowie weder noch weil dass daß wenn ob als obwohl damit indem
      nachdem bevor sobald sofern falls
      verbs: bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären habe hast hat haben habt
      hatte hatten hätte hätten gehabt werde wirst wird werden wurde wurden worden würde würden kann können
      konnte konnten könnte muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf
      dürfen durfte mag mögen möchte
      quantity: alle allen aller alles allem einige einigen einiger etwas viel viele vielen mehr wenig wenige
      manche mancher beide beiden jede jeder jedes jeden jedem andere anderen anderer anderes nichts
      adverbs: nicht nur auch noch schon doch ja nein nun jetzt dann so sehr immer nie wieder bereits etwa eben
      dabei dazu daran darauf davon damals also dann zwar selbst weiter einmal
      """
    ),
    (
      "nl",
      """
      articles: de het een der des den 't 'n
      pronouns: ik me mij mijn jij je jou jouw u uw hij hem zijn zij ze haar wij we ons onze jullie hen hun zich
      men elkaar zelf
      pointing: deze dit die dat zulke zo'n dezelfde hetzelfde hier daar er
      asking: wie wat wanneer waar waarom hoe welke welk hoeveel waarheen
      prepositions: van in op aan bij met voor door over onder uit naar om tegen tussen tot na sinds zonder binnen
      buiten boven achter langs tijdens volgens vanaf vanuit per te ten ter
      conjunctions: en of maar want dus omdat als indien hoewel terwijl toen zodat dan noch nadat voordat
      verbs: ben bent is zijn was waren geweest heb hebt heeft hebben had hadden gehad word wordt worden werd
      werden geworden kan kunt kunnen kon konden moet moeten moest moesten zal zult zullen zou zouden wil wilt
      willen wilde wilden mag mogen mocht laat laten gaan gaat doen doet
      quantity: alle al alles allen elk elke ieder iedere enkele enige veel vele meer meest minder weinig sommige
      beide ander andere geen niets iets iemand niemand
      adverbs: niet ook nog wel al alleen slechts zeer heel nu reeds weer ooit nooit altijd toch even zo eens
      daarna daarom echter verder
      """
    ),
    (
      "af",
      """
      articles: die 'n
      pronouns: ek my jy jou u hy hom sy haar dit ons julle hulle hul self
      pointing: hierdie daardie dié sulke hier daar
      asking: wie wat wanneer waar waarom hoe watter hoeveel
      prepositions: van in op aan by met vir deur oor onder uit na om teen tussen tot sedert sonder binne buite
      bo agter tydens volgens vanaf per te
      conjunctions: en of maar want dus omdat as indien hoewel terwyl toen sodat dan dat nadat voordat
      verbs: is was wees het had word geword kan kon moet moes sal sou wil wou mag laat gaan doen
      quantity: alle al alles elke elk enkele baie meer meeste min sommige beide ander geen niks iets iemand
      adverbs: nie ook nog wel net slegs baie nou reeds weer ooit nooit altyd tog so eens
      """
    ),
    (
      "lb",
      """
      articles: de den d'r d der dem déi dat een eng engem enger keen keng
      pronouns: ech mech mir du dech dir hien hie si hir et mer eis iech hinnen sech säin seng mäin meng
      asking: wien wat wéini wou firwat wéi wéivill
      prepositions: vun vum an am op aus bei beim mat no zënter ze zum zur fir duerch géint ouni ëm iwwer ënner
      virun hannert tëscht bis wärend
      conjunctions: an oder awer well datt wann ob wéi obwuel
      verbs: sinn ass bass war waren gewiescht hunn hues huet hat haten ginn gëtt gouf goufen kann kënnen muss
      mussen soll sollen wëll wëllen dierf
      adverbs: net nëmmen och nach schonn elo dann sou ganz ëmmer ni erëm méi vill all
      """
    ),
    (
      "yi",
      """
      articles: דער די דאס דאָס דעם א אַ אן אַן
      pronouns: איך מיך מיר דו דיך דיר ער אים זי איר עס מיר אונדז איר אייך זיי זיך מען מיין זיין אונדזער זייער
      pointing: דאזיקער יענער אזא אַזאַ דא דאָ דארט דאָרט
      asking: ווער וואס וואָס ווען וווּ ווו פארוואס פאַרוואָס ווי וועלכער
      prepositions: אין אויף פון פֿון מיט צו ביי נאך נאָך פאר פֿאַר דורך קעגן אן אָן אונטער איבער צווישן ביז זינט
      conjunctions: און אדער אָדער אבער אָבער אז אַז ווייל אויב כאטש כאָטש
      verbs: בין ביסט איז זענען זיינען געווען האב האָב האט האָט האבן האָבן געהאט וועט וועל וועלן ווערט קען קענען מוז
      זאל זאָל וויל
      adverbs: נישט ניט אויך נאר נאָר שוין נאך נאָך איצט דאן אַזוי אזוי זייער אלע אַלע מער
      """
    ),
    (
      "sv",
      """
      articles: en ett den det de
      pronouns: jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes den det dess vi oss
      vår vårt våra ni er ert era de dem deras sig sin sitt sina man själv
      pointing: denna detta dessa denne sådan sådant sådana här där dit hit samma
      asking: vem vems vad när var varför hur vilken vilket vilka hurdan
      prepositions: i på av till från för med om vid hos mot genom under över mellan efter före utan inom utom
      bakom sedan enligt per trots bland kring längs åt ur
      conjunctions: och eller men utan för att eftersom om när medan fast samt så än som då ty
      verbs: är var vara varit vore har hade ha haft blir blev bli blivit kan kunde kunnat ska skall skulle vill
      ville måste får fick bör borde gör gjorde göra
      quantity: alla allt all varje någon något några ingen inget inga många mycket mer mest mindre få båda andra
      annan annat
      adverbs: inte ej icke också bara endast redan nu då alltid aldrig igen än ännu mycket så kanske dock sedan
      ut upp ner in
      """
    ),
    (
      "da",
      """
      articles: en et den det de
      pronouns: jeg mig min mit mine du dig din dit dine han ham hans hun hende hendes den dens det dets vi os vores
      vor i jer jeres de dem deres sig sin sit sine man selv
      pointing: denne dette disse sådan sådant sådanne her der samme hin
      asking: hvem hvis hvad hvornår hvor hvorfor hvordan hvilken hvilket hvilke
      prepositions: i på af til fra for med om ved hos mod gennem under over mellem efter før uden inden bag siden
      ifølge per trods blandt langs ad
      conjunctions: og eller men at fordi hvis når mens selvom samt så end som da thi
      verbs: er var være været har havde have haft bliver blev blive blevet kan kunne skal skulle vil ville må måtte
      bør burde gør gjorde
      quantity: alle alt al hver hvert nogen noget nogle ingen intet mange meget mere mest mindre få begge andre
      anden andet
      adverbs: ikke også kun allerede nu altid aldrig igen endnu meget så måske dog ja nej ud op ned ind jo
      """
    ),
    (
      "no",
      """
      articles: en ei et den det de
      pronouns: jeg meg min mitt mi mine du deg din ditt di dine han ham hans hun henne hennes den det dens vi oss
      vår vårt våre dere deres de dem sin sitt si sine seg man selv
      nynorsk: eg meg ho henne dei me vi oss vår dykk dykkar deira ein eit ikkje
      pointing: denne dette disse slik slike her der samme
      asking: hvem hva når hvor hvorfor hvordan hvilken hvilket hvilke kven kva korleis kvifor kvar
      prepositions: i på av til fra for med om ved hos mot gjennom under over mellom etter før uten innen bak siden
      ifølge per tross blant langs frå utan
      conjunctions: og eller men at fordi hvis når mens selv om samt så enn som da
      verbs: er var være vært har hadde ha hatt blir ble bli blitt kan kunne skal skulle vil ville må måtte bør
      burde gjør gjorde vere vore blei vart
      quantity: alle alt all hver hvert noen noe ingen intet mange mye mer mest mindre få begge andre annen annet
      adverbs: ikke også bare kun allerede nå alltid aldri igjen ennå meget så kanskje dog ja nei ut opp ned inn jo
      """
    ),
    (
      "is",
      """
      articles: hinn hin hið
      pronouns: ég mig mér mín þú þig þér þín hann honum hans hún hana henni hennar það því þess við okkur okkar þið
      ykkur þeir þá þeim þeirra þær þau sig sér sín minn mitt sinn
      pointing: þessi þetta þessum þessa þessar þessir sá sú slíkur hér þar
      asking: hver hvað hvenær hvar hvers vegna hvernig hvaða hvort
      prepositions: í á af til frá fyrir með um við hjá gegn gegnum undir yfir milli eftir áður án innan utan bak
      síðan úr
      conjunctions: og eða en að ef þegar meðan þótt svo sem né heldur
      verbs: er eru var voru vera verið hefur hafa hafði höfðu verður verða varð urðu getur geta gat mun munu skal
      vill átti eiga
      quantity: allir allt öll hver einhver nokkur enginn ekkert margir mikið meira mest báðir annar annað aðrir
      adverbs: ekki líka bara aðeins nú þá alltaf aldrei aftur enn mjög svo já nei út upp inn
      """
    ),
    (
      "fo",
      """
      pronouns: eg meg mær tú teg tær hann honum hon hana henni tað vit okkum tit tykkum teir teimum tær tey seg sín
      asking: hvør hvat nær hvar hví hvussu
      prepositions: í á av til frá fyri við um hjá móti gjøgnum undir yvir millum eftir áðrenn uttan innan úr
      conjunctions: og ella men at um tá meðan so sum enn
      verbs: er eru var vóru vera verið hevur hava hevði verður verða varð kann kunnu skal vil má
      adverbs: ikki eisini bara nú altíð aldrin aftur enn øll alt nógv meira
      """
    ),
  ]
}
