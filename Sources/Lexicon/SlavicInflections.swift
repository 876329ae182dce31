/// How the Slavic languages inflect: the regular declensions and conjugations of school grammars, with the commonest
/// alternations before endings (fleeting vowels, k to c, g to z), as rules of ``InflectionRules``.
///
/// Words are read by these rules; phrases keep to stems, since all their words change together.
enum SlavicInflections {
  static let lists: [String: String] = [
    "ru": """
    3: а> у> ом> е> ы> и> ов> ам> ами> ах> ым> 4: я>ь ю>ь ем>ь е>ь и>ь ей>ь ям>ь ями>ь ях>ь я>й ю>й ем>й е>й \
    и>й ев>й ям>й ями>й ях>й ии>ия ию>ия ией>ия ий>ия ии>ие ия>ие ию>ие ием>ие ий>ие иям>ия иями>ия иях>ия \
    иям>ие иями>ие иях>ие ы>а ги>га ки>ка хи>ха жи>жа ши>ша чи>ча щи>ща е>а у>а ой>а ою>а ам>а ами>а ах>а и>я е>я ю>я ей>я ям>я ями>я ях>я ью>ь \
    а>о у>о ом>о е>о ам>о ами>о ах>о я>е ю>е ем>е ям>е ями>е ях>е ка>ок ку>ок ком>ок ке>ок ки>ок ков>ок \
    кам>ок ками>ок ках>ок ца>ец цу>ец цом>ец цем>ец це>ец цы>ец цев>ец цов>ец цам>ец цами>ец цах>ец ане>анин \
    ан>анин анам>анин анами>анин анах>анин ок>ка ек>ка ек>ька ен>на он>на ен>но ел>ло ей>ья ей>ий >а ь>я >о \
    5: л>ть ла>ть ло>ть ли>ть лся>ться лась>ться лось>ться лись>ться ет>ть ют>ть ит>ить ят>ить ет>ать ют>ять \
    ует>овать уют>овать ует>евать уют>евать ется>ться ются>ться ится>иться ятся>иться уется>оваться \
    уются>оваться н>ть на>ть но>ть ны>ть нный>ть нная>ть нное>ть нные>ть нного>ть нной>ть нных>ть нным>ть \
    нными>ть нному>ть нном>ть ен>ить ена>ить ено>ить ены>ить ого>ый ому>ый ым>ый ом>ый ая>ый ой>ый ую>ый \
    ое>ый ые>ый ых>ый ыми>ый ого>ий ому>ий им>ий ом>ий ая>ий ой>ий ую>ий ое>ий ие>ий их>ий ими>ий его>ий \
    ему>ий яя>ий ей>ий юю>ий ее>ий ого>ой ому>ой ым>ой ом>ой ая>ой ую>ой ое>ой ые>ой ых>ой ыми>ой
    """,
    "uk": """
    3: ова>ів ову>ів ові>ів овом>ів ева>ів еву>ів еві>ів евом>ів єва>їв єву>їв єві>їв євом>їв а> у> ом> ові> і> и> ів> ам> ами> ах> ею> им> 4: я>ь ю>ь ем>ь єм>й еві>ь єві>й і>ь ів>ь їв>й ям>ь \
    ями>ь ях>ь ей>ь я>й ю>й ї>й ям>й ями>й ях>й ії>ія ію>ія ією>ія ій>ія іям>ія іями>ія іях>ія и>а і>а у>а \
    ою>а ам>а ами>а ах>а зі>га ці>ка сі>ха і>я ю>я ею>я ь>я ям>я ями>я ях>я істю>ість ості>ість тю>ть а>о \
    у>о ом>о і>о ам>о ами>о ах>о нню>ння нням>ння нь>ння ннями>ння ннях>ння ттю>ття ттям>ття я>е ю>е ем>е \
    ям>е ями>е ях>е ка>ок ку>ок ком>ок кові>ок ки>ок ків>ок кам>ок ками>ок ках>ок ця>ець цю>ець цем>ець \
    цеві>ець ці>ець ців>ець цям>ець цями>ець цях>ець ок>ка ян>янин яни>янин янам>янин янами>янин янах>янин \
    >а ь>я >о 5: в>ти ла>ти ло>ти ли>ти вся>тися лася>тися лося>тися лися>тися є>ти ють>ти ує>увати \
    ують>увати ить>ити ять>ити ється>тися ються>тися ується>уватися уються>уватися иться>итися яться>итися \
    но>ти ний>ти ана>ати ані>ати ано>ати аний>ати ована>увати овані>увати овано>увати ований>увати ена>ити \
    ені>ити ено>ити ений>ити ого>ий ому>ий им>ий ім>ий а>ий ої>ий ій>ий у>ий ою>ий е>ий і>ий их>ий ими>ий \
    ього>ій ьому>ій ім>ій я>ій ньої>ній ню>ній нє>ній ні>ній ніх>ній
    """,
    "pl": """
    3: a> u> owi> em> e> y> i> ów> om> ami> ach> iem> owie> ie> 4: cie>t dzie>d rze>r rzy>r le>ł nie>n wie>w \
    ście>st ci>t y>a i>a ę>a ą>a o>a ie>a ce>ka dze>ga cie>ta dzie>da rze>ra le>ła om>a ami>a ach>a ji>ja \
    ję>ja ją>ja je>ja jom>ja jami>ja jach>ja ii>ia ię>ia ią>ia ie>ia ij>ia iom>ia iami>ia iach>ia ści>ść \
    ścią>ść ściom>ść ściami>ść ściach>ść nia>ń niu>ń niem>ń nie>ń ni>ń niom>ń niami>ń niach>ń a>o u>o em>o \
    ie>o om>o ami>o ach>o a>um ów>um om>um ami>um ach>um nia>nie niu>nie niem>nie ń>nie niom>nie niami>nie \
    niach>nie cia>cie ciu>cie ciem>cie ciom>cie ciami>cie ciach>cie ć>cie ku>ek kiem>ek ki>ek ków>ek kom>ek \
    kami>ek kach>ek ka>ek kowi>ek ca>ec cu>ec cem>ec cy>ec ców>ec com>ec cami>ec cach>ec cowi>ec ek>ka ek>ko \
    anie>anin anina>anin an>anin ów>y cy>ca ców>ca cę>ca cą>ca com>ca cami>ca ści>sta stów>sta stę>sta \
    stą>sta stom>sta stami>sta >a >o 5: ł>ć ła>ć ło>ć li>ć ły>ć uje>ować ują>ować uje>ywać ują>ywać a>ać \
    ają>ać i>ić ą>ić ny>ć na>ć ne>ć no>ć ni>ć nych>ć nego>ć nej>ć nym>ć ony>ić ona>ić one>ić ono>ić eni>ić \
    onych>ić onego>ić onej>ić ony>yć ono>yć ego>y emu>y ym>y a>y ej>y ą>y e>y ych>y ymi>y iego>i iemu>i im>i \
    ia>i iej>i ią>i ie>i ich>i imi>i ska>ski ską>ski zka>zki zką>zki cka>cki cką>cki scy>ski ccy>cki
    """,
    "cs": """
    3: a> u> ovi> em> e> y> i> ů> ům> ech> ích> ové> é> 4: ci>k cích>k y>a ě>a e>a u>a o>a ou>a ám>a ami>a \
    ách>a ce>ka ek>ka ze>ha še>cha ře>ra i>e í>e ím>e emi>e ích>e í> em> ím> ím>í ích>í ími>í a>o u>o ě>o \
    em>o ům>o y>o ech>o ku>ek kem>ek ky>ek ků>ek kům>ek cích>ek ka>ek kovi>ek ce>ec ci>ec cem>ec ců>ec \
    cům>ec cích>ec covi>ec ané>an anů>an any>an ti>t ty>ta tů>ta tu>ta tou>ta tům>ta ové>a >a >o 5: l>t la>t \
    lo>t li>t ly>t uje>ovat ují>ovat á>at ají>at í>it ějí>ět n>t na>t no>t ni>t ny>t en>it ena>it eno>it \
    eni>it eny>it ého>ý ému>ý ém>ý ým>ý á>ý é>ý ou>ý ých>ý ými>ý í>ý ího>í ímu>í ští>ský čtí>cký
    """,
    "sk": """
    3: a> u> ovi> om> e> y> i> ov> och> mi> ami> ia> ovia> iam> iach> 4: ci>k y>a e>a u>a o>a ou>a ám>a ám> \
    ách>a iek>ka ok>ka ie>ia iu>ia iou>ia ií>ia iám>ia iami>ia iách>ia osti>osť osťou>osť ostí>osť \
    ostiam>osť i>ť ťou>ť i>e í>e iam>e ami>a a>o u>o e>o om>o ami>o ia>ie iu>ie ím>ie í>ie iam>ie ku>ok \
    kom>ok ky>ok kov>ok koch>ok ka>ok ku>ek kom>ek ky>ek kov>ek ca>ec cu>ec com>ec ci>ec cov>ec coch>ec \
    covi>ec tu>ta tovi>ta ti>ta tov>ta tom>ta >a >o 5: l>ť la>ť lo>ť li>ť uje>ovať ujú>ovať á>ať ajú>ať í>iť \
    ia>iť ný>ť ná>ť né>ť ní>ť ných>ť ného>ť ený>iť ená>iť ené>iť ení>iť ého>ý ému>ý om>ý ým>ý á>ý é>ý ú>ý \
    ej>ý ou>ý ých>ý ými>ý í>ý
    """,
    "hr": croatian,
    "sr": croatian + " " + serbian,
    "bg": """
    3: ът> а> ят> я> ове> овете> и> ите> 4: ят>й я>й и>й ия>ий ият>ий та> та>а ата>а и>а ите>а ята>я и>я \
    ите>я ия>ие ията>ие ието>ие а>о ата>о то>о то>е ето>е ния>не нията>не нето>не ци>ец ците>ец ецът>ец \
    еца>ец ци>к ците>к ците>ек ци>ек ъка>ък 5: ва>вам ват>вам ваха>вам ваше>вам вал>вам вали>вам ира>ирам \
    ират>ирам ираха>ирам ирал>ирам ирали>ирам иран>ирам ирани>ирам ирана>ирам ан>ам ана>ам ани>ам аха>ам \
    на>ен но>ен ни>ен ният>ен ния>ен ната>ен ното>ен ните>ен ска>ски ско>ски ските>ски ският>ски ския>ски \
    ската>ски ското>ски ия>и ият>и та>и
    """,
  ]

  private static let croatian = """
    3: a> u> om> em> e> i> ima> ovi> ova> ove> ovima> evi> eva> eve> evima> ju> jima> 4: e>a i>a u>a o>a \
    om>a oj>a ama>a >a ci>ka ci>k cima>k zi>g zi>ga si>h ije>ija iji>ija iju>ija ijom>ija ija> ijama>ija a>o \
    u>o om>o >o ima>o a>e u>e em>e ima>e sti>st šću>st ošću>ost ka>ak ku>ak kom>ak ke>ak ci>ak aka>ak \
    cima>ak ca>ac cu>ac cem>ac ci>ac ce>ac aca>ac cima>ac la>o lu>o lom>o li>o 5: o>ti la>ti lo>ti li>ti \
    le>ti uje>ovati uju>ovati uje>ivati uju>ivati a>ati aju>ati i>iti e>iti n>ti na>ti no>ti ni>ti ne>ti \
    en>iti ena>iti eno>iti eni>iti ene>iti ući>iti og>i oga>i om>i ome>i im>i a>i oj>i u>i o>i e>i ih>i \
    ima>i na>an no>an ni>an nog>an nom>an noj>an nu>an nih>an nim>an ne>an
    """

  /// The same in Cyrillic; Serbian is written in both.
  private static let serbian = """
    3: а> у> ом> ем> е> и> има> ови> ова> ове> овима> еви> ева> еве> евима> ју> јима> 4: е>а и>а у>а о>а \
    ом>а ој>а ама>а >а ци>ка ци>к цима>к зи>г зи>га си>х ије>ија ији>ија ију>ија ијом>ија ија> ијама>ија а>о \
    у>о ом>о >о има>о а>е у>е ем>е има>е сти>ст шћу>ст ошћу>ост ка>ак ку>ак ком>ак ке>ак ци>ак ака>ак \
    цима>ак ца>ац цу>ац цем>ац ци>ац це>ац аца>ац цима>ац ла>о лу>о лом>о ли>о 5: о>ти ла>ти ло>ти ли>ти \
    ле>ти ује>овати ују>овати ује>ивати ују>ивати а>ати ају>ати и>ити е>ити н>ти на>ти но>ти ни>ти не>ти \
    ен>ити ена>ити ено>ити ени>ити ене>ити ући>ити ог>и ога>и ом>и оме>и им>и а>и ој>и у>и о>и е>и их>и \
    има>и на>ан но>ан ни>ан ног>ан ном>ан ној>ан ну>ан них>ан ним>ан не>ан
    """
}
