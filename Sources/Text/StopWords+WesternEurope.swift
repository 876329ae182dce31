/// Stop words from the Snowball project (Porter, Boulton; BSD 3-clause), the lists of
/// Jacques Savoy, Université de Neuchâtel (BSD), and those of Apache Lucene (Apache 2.0); further languages are our own.
extension StopWords {
  static let westernEurope: [(language: StaticString, words: StaticString)] = [
    (
      "en",
      """
      i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers
      herself it its itself they them their theirs themselves what which who whom this that these those am is
      are was were be been being have has had having do does did doing would should could ought i'm you're
      he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll
      he'll she'll we'll they'll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
      wouldn't shan't shouldn't can't cannot couldn't mustn't let's that's who's what's here's there's when's
      where's why's how's a an the and but if or because as until while of at by for with about against
      between into through during before after above below to from up down in out on off over under again
      further then once here there when where why how all any both each few more most other some such no nor
      not only own same so than too very shall may might must upon whose whether among within without since
      yet via
      """
    ),
    (
      "fr",
      """
      au aux avec ce ces dans de des du elle en et eux il je la le leur lui ma mais me même mes moi mon ne nos
      notre nous on ou par pas pour qu que qui sa se ses sur ta te tes toi ton tu un une vos votre vous c d j
      l à m n s t y étée étées étant suis es êtes sont serai seras sera serons serez seront serais serait
      serions seriez seraient étais était étions étiez étaient fus fut fûmes fûtes furent sois soit soyons
      soyez soient fusse fusses fussions fussiez fussent ayant eu eue eues eus ai avons avez ont aurai aurons
      aurez auront aurais aurait aurions auriez auraient avais avait aviez avaient eut eûmes eûtes eurent aie
      aies ait ayons ayez aient eusse eusses eût eussions eussiez eussent ceci cela celà cet cette ici ils les
      leurs quel quels quelle quelles sans soi celui celle ceux où comment quand pourquoi combien afin ainsi
      alors après avant aussi car chez comme contre depuis donc dont entre est-ce être fait faire lors plus
      selon si sous tous tout toute toutes très vers
      """
    ),
    (
      "de",
      """
      aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anderm
      andern anderr anders auch auf aus bei bin bis bist da damit dann der den des dem die das daß derselbe
      derselben denselben desselben demselben dieselbe dieselben dasselbe dazu dein deine deinem deinen deiner
      deines denn derer dessen dich dir du dies diese diesem diesen dieser dieses doch dort durch ein eine
      einem einen einer eines einig einige einigem einigen einiger einiges einmal er ihn ihm es etwas euer
      eure eurem euren eurer eures für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich mich
      mir ihr ihre ihrem ihren ihrer ihres euch im in indem ins ist jede jedem jeden jeder jedes jene jenem
      jenen jener jenes jetzt kann kein keine keinem keinen keiner keines können könnte machen man manche
      manchem manchen mancher manches mein meine meinem meinen meiner meines mit muss musste nach nicht nichts
      noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seines selbst sich sie ihnen sind so
      solche solchem solchen solcher solches soll sollte sondern sonst über um und uns unse unsem unsen unser
      unses unter viel vom von vor während war waren warst was weg weil weiter welche welchem welchen welcher
      welches wenn werde werden wie wieder will wir wird wirst wo wollen wollte würde würden zu zum zur zwar
      zwischen wer wann warum viele
      """
    ),
    (
      "es",
      """
      de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí
      porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno
      les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa
      estos mucho quienes nada muchos cual poco ella estar estas algunas algo nosotros mi mis tú te ti tu tus
      ellas nosotras vosotros vosotras os mío mía míos mías tuyo tuya tuyos tuyas suyo suya suyos suyas
      nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras esos esas estoy estás está estamos
      estáis están esté estés estemos estéis estén estaré estarás estará estaremos estaréis estarán estaría
      estarías estaríamos estaríais estarían estaba estabas estábamos estabais estaban estuve estuviste estuvo
      estuvimos estuvisteis estuvieron estuviera estuvieras estuviéramos estuvierais estuvieran estuviese
      estuvieses estuviésemos estuvieseis estuviesen estando estado estada estados estadas estad he has ha
      hemos habéis han haya hayas hayamos hayáis hayan habré habrás habrá habremos habréis habrán habría
      habrías habríamos habríais habrían había habías habíamos habíais habían hube hubiste hubo hubimos
      hubisteis hubieron hubiera hubieras hubiéramos hubierais hubieran hubiese hubieses hubiésemos hubieseis
      hubiesen habiendo habido habida habidos habidas soy eres es somos sois son sea seas seamos seáis sean
      seré serás será seremos seréis serán sería serías seríamos seríais serían era eras éramos erais eran fui
      fuiste fue fuimos fuisteis fueron fuera fueras fuéramos fuerais fueran fuese fueses fuésemos fueseis
      fuesen siendo sido tengo tienes tiene tenemos tenéis tienen tenga tengas tengamos tengáis tengan tendré
      tendrás tendrá tendremos tendréis tendrán tendría tendrías tendríamos tendríais tendrían tenía tenías
      teníamos teníais tenían tuve tuviste tuvo tuvimos tuvisteis tuvieron tuviera tuvieras tuviéramos
      tuvierais tuvieran tuviese tuvieses tuviésemos tuvieseis tuviesen teniendo tenido tenida tenidos tenidas
      tened
      """
    ),
    (
      "it",
      """
      ad al allo ai agli all agl alla alle con col coi da dal dallo dai dagli dall dagl dalla dalle di del
      dello dei degli dell degl della delle in nel nello nei negli nell negl nella nelle su sul sullo sui
      sugli sull sugl sulla sulle per tra contro io tu lui lei noi voi loro mio mia miei mie tuo tua tuoi tue
      suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre mi ti ci vi lo la li le gli ne
      il un uno una ma ed se perché anche come dov dove che chi cui non più quale quanto quanti quanta quante
      quello quelli quella quelle questo questi questa queste si tutto tutti a c e i l o ho hai ha abbiamo
      avete hanno abbia abbiate abbiano avrò avrai avrà avremo avrete avranno avrei avresti avrebbe avremmo
      avreste avrebbero avevo avevi aveva avevamo avevate avevano ebbi avesti ebbe avemmo aveste ebbero avessi
      avesse avessimo avessero avendo avuto avuta avuti avute sono sei è siamo siete sia siate siano sarò
      sarai sarà saremo sarete saranno sarei saresti sarebbe saremmo sareste sarebbero ero eri era eravamo
      eravate erano fui fosti fu fummo foste furono fossi fosse fossimo fossero essendo faccio fai facciamo
      fanno faccia facciate facciano farò farai farà faremo farete faranno farei faresti farebbe faremmo
      fareste farebbero facevo facevi faceva facevamo facevate facevano feci facesti fece facemmo faceste
      fecero facessi facesse facessimo facessero facendo sto stai sta stiamo stanno stia stiate stiano starò
      starai starà staremo starete staranno starei staresti starebbe staremmo stareste starebbero stavo stavi
      stava stavamo stavate stavano stetti stesti stette stemmo steste stettero stessi stesse stessimo
      stessero stando
      """
    ),
    (
      "pt",
      """
      de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou
      quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse
      eles você essa num nem suas meu às minha numa pelos elas qual nós lhe deles essas esses pelas este dele
      tu te vocês vos lhes meus minhas teu tua teus tuas nosso nossa nossos nossas dela delas esta estes estas
      aquele aquela aqueles aquelas isto aquilo estou está estamos estão estive esteve estivemos estiveram
      estava estávamos estavam estivera estivéramos esteja estejamos estejam estivesse estivéssemos estivessem
      estiver estivermos estiverem hei há havemos hão houve houvemos houveram houvera houvéramos haja hajamos
      hajam houvesse houvéssemos houvessem houver houvermos houverem houverei houverá houveremos houverão
      houveria houveríamos houveriam sou somos são era éramos eram fui foi fomos foram fora fôramos seja
      sejamos sejam fosse fôssemos fossem for formos forem serei será seremos serão seria seríamos seriam
      tenho tem temos tém tinha tínhamos tinham tive teve tivemos tiveram tivera tivéramos tenha tenhamos
      tenham tivesse tivéssemos tivessem tiver tivermos tiverem terei terá teremos terão teria teríamos teriam
      """
    ),
    (
      "nl",
      """
      de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou
      of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben
      deze u want nog zal me zij nu ge geen omdat iets worden toch al waren veel meer doen toen moet ben
      zonder kan hun dus alles onder ja eens hier wie werd altijd doch wordt wezen kunnen ons zelf tegen na
      reeds wil kon niets uw iemand geweest andere
      """
    ),
    (
      "da",
      """
      og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde
      ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne
      ind når være dog noget ville jo deres efter ned skulle denne end dette mit også under have dig anden
      hende mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været thi
      jer sådan
      """
    ),
    (
      "no",
      """
      og i jeg det at en et den til er som på de med han av ikke ikkje der så var meg seg men ett har om vi
      min mitt ha hadde hun nå over da ved fra du ut sin dem oss opp man kan hans hvor eller hva skal selv
      sjøl her alle vil bli ble blei blitt kunne inn når være kom noen noe ville dere deres kun ja etter ned
      skulle denne for deg si sine sitt mot å meget hvorfor dette disse uten hvordan ingen din ditt blir samme
      hvilken hvilke sånn inni mellom vår hver hvem vors hvis både bare enn fordi før mange også slik vært båe
      begge siden dykk dykkar dei deira deires deim di då eg ein eit eitt elles honom hjå ho hoe henne hennar
      hennes hoss hossen ingi inkje korleis korso kva kvar kvarhelst kven kvi kvifor me medan mi mine mykje no
      nokon noka nokor noko nokre sia sidan so somt somme um upp vere vore verte vort varte vart
      """
    ),
    (
      "sv",
      """
      och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du
      henne då sin nu har inte hans honom skulle hennes där min man ej vid kunde något från ut när efter upp
      vi dem vara vad över än dig kan sina här ha mot alla under någon eller allt mycket sedan ju denna själv
      detta åt utan varit hur ingen mitt ni bli blev oss din dessa några deras blir mina samma vilken er sådan
      vår blivit dess inom mellan sådant varför varje vilka ditt vem vilket sitta sådana vart dina vars vårt
      våra ert era vilkas
      """
    ),
    (
      "is",
      """
      og í að á til um við er en það sem af fyrir með var ekki hann hún þeir þær þau hefur eru verið frá eftir
      því þetta þessi þess upp svo ég þú hvað hver hvar hvenær hvernig eða ef bara þegar þar hafa sé
      """
    ),
    (
      "fo",
      """
      og í at á til um við er men tað sum av fyri hevur var ikki hann hon teir tær tey frá eftir hetta hvat
      hvør hvar nær ella
      """
    ),
    (
      "lb",
      """
      an de den déi dat d der vun mat op ass eng e en fir net och ze hien si mir et war wéi als no bei um am
      zu sech dem des
      """
    ),
    (
      "af",
      """
      die van en in is het dat om te vir nie met op as hy sy aan was daar maar ek deur by ook of wat hulle uit
      wees sal na nog tot word kan hierdie haar ons jy jou wie waar wanneer hoe hoekom onder oor so n ŉ
      """
    ),
    (
      "ca",
      """
      a abans ací ah així això al als aleshores algun alguna algunes alguns alhora allà allí allò altra altre
      altres amb ambdós ambdues apa aquell aquella aquelles aquells aquest aquesta aquestes aquests aquí baix
      cada cadascú cadascuna cadascunes cadascuns com contra d'un d'una d'unes d'uns dalt de del dels des
      després dins dintre donat doncs durant e eh el els em en encara ens entre érem eren éreu es és esta està
      estàvem estaven estàveu esteu et etc ets fins fora gairebé ha han has havia he hem heu hi ho i igual
      iguals ja l'hi la les li li'n llavors m'he ma mal malgrat mateix mateixa mateixes mateixos me mentre més
      meu meus meva meves molt molta moltes molts mon mons n'he n'hi ne ni no nogensmenys només nosaltres
      nostra nostre nostres o oh oi on pas pel pels per però perquè poc poca pocs poques potser propi qual
      quals quan quant que què quelcom qui quin quina quines quins s'ha s'han sa semblant semblants ses seu
      seus seva seves si sobre sobretot sóc solament sols son són sons sota sou t'ha t'han t'he ta tal també
      tampoc tan tant tanta tantes teu teus teva teves ton tons tot tota totes tots un una unes uns us va vaig
      vam van vas veu vosaltres vostra vostre vostres
      """
    ),
    (
      "gl",
      """
      a aínda alí aquel aquela aquelas aqueles aquilo aquí ao aos as así á ben cando che co coa comigo con
      connosco contigo convosco coas cos cun cuns cunha cunhas da dalgunha dalgunhas dalgún dalgúns das de del
      dela delas deles desde deste do dos dun duns dunha dunhas e el ela elas eles en era eran esa esas ese
      eses esta estar estaba está están este estes estiven estou eu é facer foi foron fun había hai iso isto
      la las lle lles lo los mais me meu meus min miña miñas moi na nas neste nin no non nos nosa nosas noso
      nosos nós nun nunha nuns nunhas o os ou ó ós para pero pode pois pola polas polo polos por que se senón
      ser seu seus sexa sido sobre súa súas tamén tan te ten teñen teño ter teu teus ti tido tiña tiven túa
      túas un unha unhas uns vos vosa vosas voso vosos vós
      """
    ),
    (
      "eu",
      """
      al anitz arabera asko baina bat batean batek bati batzuei batzuek batzuetan batzuk bera beraiek berau
      berauek bere berori beroriek beste bezala da dago dira ditu du dute edo egin ere eta eurak ez gainera gu
      gutxi guzti haiei haiek haietan hainbeste hala han handik hango hara hari hark hartan hau hauei hauek
      hauetan hemen hemendik hemengo hi hona honek honela honetan honi hor hori horiei horiek horietan horko
      horra horrek horrela horretan horri hortik hura izan ni noiz nola non nondik nongo nor nora ze zein zen
      zenbait zenbat zer zergatik ziren zituen zu zuek zuen zuten
      """
    ),
    (
      "br",
      """
      a ainda alem ambas ambos antes ao aonde aos apos aquele aqueles as assim com como contra contudo cuja
      cujas cujo cujos da das de dela dele deles demais depois desde desta deste dispoe dispoem diversa
      diversas diversos do dos durante e ela elas ele eles em entao entre essa essas esse esses esta estas
      este estes ha isso isto logo mais mas mediante menos mesma mesmas mesmo mesmos na nas nao nem nesse
      neste nos o os ou outra outras outro outros pelas pelo pelos perante pois por porque portanto proprio
      propios quais qual qualquer quando quanto que quem quer se seja sem sendo seu seus sob sobre sua suas
      tal tambem teu teus toda todas todo todos tua tuas tudo um uma umas uns
      """
    ),
    (
      "ga",
      """
      a ach ag agus an aon ar arna as b' ba beirt bhúr caoga ceathair ceathrar chomh chtó chuig chun cois céad
      cúig cúigear d' daichead dar de deich deichniúr den dhá do don dtí dá dár dó faoi faoin faoina faoinár
      fara fiche gach gan go gur haon hocht i iad idir in ina ins inár is le leis lena lenár m' mar mo mé na
      nach naoi naonúr ná ní níor nó nócha ocht ochtar os roimh sa seacht seachtar seachtó seasca seisear siad
      sibh sinn sna sé sí tar thar thú triúr trí trína trínár tríocha tú um ár é éis í ó ón óna ónár
      """
    ),
    (
      "cy",
      """
      a ac ar am at y yr yn o i mae oedd fod ei eu gan â ag wedi hyn hynny ond neu pan fel beth pwy ble pryd
      sut nid yw bod hefyd dros dan gyda
      """
    ),
    (
      "mt",
      """
      il li u ta f ma l minn għal biex hu hi kien kienet huma dan din dawn jew imma b bil fil tal mal mill lil
      hija huwa x min meta fejn kif
      """
    ),
    (
      "la",
      """
      et in est non ad ut cum ex de ab a per sed qui quae quod si aut nec esse sunt hic haec hoc ille
      """
    ),
    (
      "eo",
      """
      la de kaj en al estas estis ke por kun ne li ŝi ĝi ili mi vi ni kiu kio kie kiam kiel sed aŭ pri el sur
      per se ankaŭ
      """
    ),
  ]
}
