extension StopWordLists {
  static let romance: [(language: StaticString, words: StaticString)] = [
    (
      "fr",
      """
      articles: le la les l un une des du de d au aux
      pronouns: je j me m moi tu te t toi il elle on nous vous ils elles se s soi lui leur eux y en ce c ça cela ceci
      owning: mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mien sien
      pointing: ce cet cette ces celui celle ceux celles ici là voici voilà
      asking: qui que qu quoi dont où quand comment pourquoi combien quel quelle quels quelles lequel laquelle
      lesquels est-ce
      prepositions: à dans en par pour sur sous avec sans vers chez entre contre depuis pendant avant après devant
      derrière dès jusque jusqu malgré selon parmi hors lors
      conjunctions: et ou mais ni car or donc si comme lorsque lorsqu puisque puisqu quoique afin parce tandis
      verbs: être suis es est sommes êtes sont étais était étions étaient été fut furent sera seront serait soit soient
      avoir ai as a avons avez ont avais avait avions avaient eu aura auront aurait ait aient faire fait font faut
      peut peuvent doit doivent va vont
      quantity: tout toute tous toutes chaque plusieurs quelque quelques quelqu aucun aucune autre autres même mêmes
      beaucoup peu plus moins tel telle tels certains certaines
      adverbs: ne n pas non oui plus jamais rien aussi ainsi alors encore déjà très trop bien puis ensuite enfin
      toujours presque seulement surtout cependant
      """
    ),
    (
      "es",
      """
      articles: el la los las lo un una unos unas al del
      pronouns: yo me mí tú te ti usted ustedes él ella ello nosotros nosotras nos vosotros os ellos ellas se sí le
      les consigo
      owning: mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra suyo suya suyos
      pointing: este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquí ahí allí allá
      asking: quién quien quienes qué que cuál cual cuales cuáles cuándo cuando dónde donde cómo como cuánto cuánta
      cuántos cuántas cuyo cuya adónde
      prepositions: a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre
      tras
      conjunctions: y e o u pero sino ni si porque pues aunque mientras luego conque
      verbs: ser soy eres es somos son era eran fue fueron sido sea sean será serán sería estar está están estaba
      estaban estuvo haber he ha han había habían hay hubo haya habrá tener tiene tienen tenía puede pueden hace
      quantity: todo toda todos todas cada algún alguno alguna algunos algunas algo alguien ningún ninguno ninguna
      nada nadie otro otra otros otras mucho mucha muchos muchas poco pocos más menos tanto tanta tan varios varias
      mismo misma ambos
      adverbs: no ya también tampoco muy así entonces ahora siempre nunca aún todavía sólo solo además bien casi
      """
    ),
    (
      "pt",
      """
      articles: o a os as um uma uns umas
      joined: do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa dum duma neste nesta nesse nessa
      deste desta desse dessa daquele naquele
      pronouns: eu me mim tu te ti você vocês ele ela nós nos vós vos eles elas se si lhe lhes consigo
      owning: meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas dele dela deles delas
      pointing: este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aqui aí ali lá
      asking: quem que qual quais quando onde como porquê porque quanto quanta quantos quantas cujo cuja
      prepositions: de em por para com sem sob sobre até após ante contra desde durante entre perante segundo
      conjunctions: e ou mas nem se pois embora enquanto logo portanto conforme
      verbs: ser sou és é somos são era eram foi foram sido seja sejam será serão seria estar está estão estava
      estavam esteve ter tem têm tinha tinham teve haver há havia houve pode podem vai vão foi fazer
      quantity: todo toda todos todas tudo cada algum alguma alguns algumas algo alguém nenhum nenhuma nada ninguém
      outro outra outros outras muito muita muitos muitas pouco poucos mais menos tanto tão vários várias mesmo mesma
      ambos
      adverbs: não sim já também muito assim então agora sempre nunca ainda só apenas bem quase depois antes
      """
    ),
    (
      "gl",
      """
      articles: o a os as un unha uns unhas
      joined: do da dos das no na nos nas ao á aos ás polo pola polos polas nun nunha dun dunha
      pronouns: eu me min ti te che vostede el ela nós nos vós vos eles elas se si lle lles seu súa seus súas meu miña
      noso nosa
      pointing: este esta isto estes estas ese esa iso eses aquel aquela aquilo aquí aí alí
      asking: quen que cal cales cando onde como canto canta cantos
      prepositions: de en por para con sen so sobre ata tras ante contra desde durante entre segundo
      conjunctions: e ou mais pero nin se porque pois aínda mentres logo
      verbs: ser son é somos era eran foi foron sido sexa estar está están estaba ter ten teñen tiña haber hai había
      pode poden vai van
      quantity: todo toda todos todas cada algún algunha algúns algo alguén ningún nada ninguén outro outra outros
      moito moita moitos pouco máis menos tan mesmo
      adverbs: non si xa tamén moi así entón agora sempre nunca só ben case
      """
    ),
    (
      "ca",
      """
      articles: el la l els les lo en na un una uns unes
      joined: al als del dels pel pels cal can
      pronouns: jo em m me mi tu et t te vostè ell ella nosaltres ens nos vosaltres us vos ells elles es s se si li hi
      ho en n
      owning: meu meva meus meves teu teva seu seva seus seves nostre nostra nostres llur llurs son sa ses mon ma
      pointing: aquest aquesta aquests aquestes això aquell aquella aquells allò ací aquí allà allí
      asking: qui què que qual quin quina quins quines quan on com perquè quant quants quanta
      prepositions: a amb de d des en entre fins per sense segons sobre sota cap contra durant malgrat mitjançant
      conjunctions: i o però sinó ni si doncs encara mentre
      verbs: ser soc és som són era eren fou foren estat sigui serà estar està estan estava haver he ha hem han havia
      havien hi té tenen tenia pot poden va van vaig fa
      quantity: tot tota tots totes cada algun alguna alguns gens cap res ningú altre altra altres molt molta molts
      poc més menys tan tant mateix mateixa ambdós
      adverbs: no ja també tampoc molt així llavors ara sempre mai encara només bé quasi
      """
    ),
    (
      "oc",
      """
      articles: lo la los las l un una de d del dels al als
      pronouns: ieu me tu te el ela nosautres vosautres eles elas se li i ne son sa sos sas mon ma
      asking: qui que qué quand ont cossí perqué quant
      prepositions: a amb de dins en entre fins per sens segon sus jos contra
      conjunctions: e o mas ni se que quand
      verbs: èsser es son èra èran es estat a an avián aver pòt va
      adverbs: non pas plan ja tanben mai totjorn encara tot tota totes mai mens
      """
    ),
    (
      "it",
      """
      articles: il lo la l i gli le un uno una
      joined: del dello della dell dei degli delle al allo alla all ai agli alle dal dallo dalla dall dai dagli dalle
      nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle col coi
      pronouns: io mi me tu ti te egli lui ella lei esso essa noi ci vi voi essi loro si sé ne glielo
      owning: mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri vostro vostra
      pointing: questo questa questi queste quello quella quell quelli quelle quel quei ciò qui qua lì là
      asking: chi che cosa cos quale quali quando dove dov come perché quanto quanta quanti quante cui
      prepositions: di d a da in con su per tra fra senza sotto sopra verso dopo prima durante contro presso entro
      secondo oltre fino
      conjunctions: e ed o od ma però né se poiché affinché mentre anche anch oppure quindi dunque
      verbs: essere sono sei è siamo siete era erano fu furono stato stata stati sia siano sarà saranno sarebbe avere
      ho hai ha abbiamo hanno aveva avevano ebbe abbia avrà fare fa può possono deve devono viene
      quantity: tutto tutta tutti tutte ogni alcuno alcuna alcuni alcune qualche nessuno nessuna nulla niente altro
      altra altri altre molto molta molti molte poco pochi più meno tanto tanti stesso stessa ambedue
      adverbs: non no sì già pure molto così allora ora adesso sempre mai ancora solo soltanto bene quasi poi
      """
    ),
    (
      "ro",
      """
      articles: un o unui unei niște cel cea cei cele al a ai ale lui
      pronouns: eu mă mie îmi tu te ție îți el ea îl îi lui ei noi ne nouă voi vă ei ele le lor se își sine
      owning: meu mea mei mele tău ta său sa săi sale nostru noastră noștri
      pointing: acest această aceasta acești aceste acela aceea acel acea acei acele acestui acestei aici acolo
      asking: cine ce care cărui cărei căror când unde cum cât câtă câți câte
      prepositions: de la în din cu pe pentru prin spre sub peste până fără între dintre după înainte asupra contra
      despre către
      conjunctions: și sau dar iar nici dacă că să deoarece deși încât căci fiindcă
      verbs: fi sunt ești este e suntem era erau fost fie va vor ar avea am ai are avem aveți au avea aveau poate pot
      trebuie face
      quantity: tot toată toți toate fiecare unii unele nimic nimeni alt altă alți alte mult multă mulți multe puțin
      mai cel același aceeași ambii
      adverbs: nu da deja și foarte așa atunci acum mereu niciodată încă doar numai bine aproape apoi
      """
    ),
    (
      "la",
      """
      pronouns: ego me mihi tu te tibi is ea id eius eum eam eo eorum se sibi suus sua suum nos nobis vos
      pointing: hic haec hoc huius ille illa illud iste ipse ipsa idem
      asking: quis quid qui quae quod cuius quem quando ubi cur quomodo
      prepositions: in ad ab a ex e de cum per pro sine sub super inter contra ante post apud propter
      conjunctions: et ac atque aut vel sed autem nam enim si ut ne quia quod cum dum neque nec
      verbs: est sunt erat erant fuit esse sit
      adverbs: non iam tamen etiam quoque tam sic ita nunc tum
      """
    ),
    (
      "eo",
      """
      articles: la
      pronouns: mi vi li ŝi ĝi ni ili oni si mia via lia ŝia ĝia nia ilia sia min vin lin ŝin ĝin nin ilin sin
      pointing: tiu tio tia tiuj tiun tion ĉi tie tiam tiel tial
      asking: kiu kio kia kiuj kiun kion kie kiam kiel kial kiom ĉu
      prepositions: de en al el sur sub kun sen por per pri post antaŭ inter kontraŭ dum ĝis laŭ ĉe apud tra super da
      conjunctions: kaj aŭ sed nek se ke ĉar kvankam ol
      verbs: estas estis estos estus esti havas havis povas povis devas
      adverbs: ne jes ankaŭ nur jam nun tre pli plej ĉiam neniam ankoraŭ ĉiu ĉiuj ĉio iu iuj neniu
      """
    ),
  ]
}
