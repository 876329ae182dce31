/// Languages of Africa, the Malay archipelago, the Pacific and America.
extension StopWordLists {
  static let africaAndPacific: [(language: StaticString, words: StaticString)] = [
    (
      "id",
      """
      pronouns: saya aku kamu anda engkau dia ia beliau kami kita kalian mereka nya diri sendiri
      pointing: ini itu tersebut begini begitu sini situ sana demikian
      asking: siapa apa kapan di mana mana mengapa kenapa bagaimana berapa apakah
      prepositions: di ke dari pada dalam untuk dengan oleh tentang terhadap bagi antara tanpa hingga sampai sejak
      selama sebelum sesudah setelah atas bawah menurut kepada akibat
      conjunctions: dan atau tetapi tapi namun jika kalau karena sebab bahwa yang ketika saat sehingga agar supaya
      meskipun serta maka sedangkan sementara
      verbs: adalah ialah merupakan ada tidak bukan akan telah sudah sedang dapat bisa harus perlu menjadi
      quantity: semua seluruh setiap tiap para beberapa banyak sedikit lebih paling lain lainnya satu sebuah seorang
      adverbs: juga hanya saja masih lagi sangat belum pernah selalu sekarang kini pun lah
      """
    ),
    (
      "ms",
      """
      pronouns: saya aku kamu anda awak dia ia beliau kami kita mereka nya diri sendiri
      pointing: ini itu tersebut begini begitu sini situ sana demikian
      asking: siapa apa bila mana mengapa kenapa bagaimana berapa adakah apakah
      prepositions: di ke dari daripada pada dalam untuk dengan oleh tentang terhadap bagi antara tanpa hingga sehingga
      sampai sejak selama sebelum selepas atas bawah menurut kepada akibat
      conjunctions: dan atau tetapi namun jika kalau kerana sebab bahawa yang ketika semasa agar supaya walaupun serta
      maka manakala
      verbs: adalah ialah merupakan ada tidak bukan akan telah sudah sedang dapat boleh harus perlu menjadi
      quantity: semua seluruh setiap para beberapa banyak sedikit lebih paling lain satu sebuah seorang
      adverbs: juga hanya sahaja masih lagi sangat belum pernah selalu sekarang kini pun lah turut
      """
    ),
    (
      "jv",
      """
      pronouns: aku kowe sampeyan dheweke kita awake kabeh
      pointing: iki iku kuwi kene kono
      asking: sapa apa kapan ngendi endi kenapa piye pira
      prepositions: ing saka menyang kanggo karo dening ana marang antarane tanpa nganti sadurunge sawise
      conjunctions: lan utawa nanging yen amarga sing kang nalika supaya
      verbs: yaiku ora dudu bakal wis lagi bisa kudu dadi
      adverbs: uga mung isih luwih liyane siji saben akeh
      """
    ),
    (
      "su",
      """
      pronouns: abdi kuring anjeun manehna maranehna urang
      pointing: ieu eta dieu dinya
      asking: saha naon iraha dimana naha kumaha sabaraha
      prepositions: di ka ti dina pikeun jeung ku keur antara tanpa nepi saencan sanggeus
      conjunctions: jeung atawa tapi lamun sabab yen anu nalika sangkan
      verbs: nyaeta henteu teu lain bakal geus keur bisa kudu jadi
      adverbs: oge ngan keneh leuwih sejen hiji unggal loba
      """
    ),
    (
      "fil",
      """
      articles: ang ng sa si ni kay sina nina kina mga isang
      pronouns: ako ko akin ikaw ka mo iyo siya niya kanya kami namin amin tayo natin atin kayo ninyo inyo sila nila
      kanila sarili
      pointing: ito nito dito iyon niyon doon iyan diyan ganito ganoon
      asking: sino ano kailan saan nasaan bakit paano alin ilan magkano ba
      prepositions: para mula hanggang tungkol ayon laban bago pagkatapos habang kasama gitna loob labas
      conjunctions: at o pero ngunit subalit kung dahil sapagkat na nang kapag kaya upang pati
      verbs: ay may mayroon wala hindi huwag maaari dapat naging
      quantity: lahat bawat ilang iba marami kaunti mas pinaka walang
      adverbs: din rin lang lamang na pa ngayon muli palagi pang po naman
      """
    ),
    (
      "ceb",
      """
      articles: ang sa si ni kang mga usa ka
      pronouns: ako ko ikaw mo siya niya kami namo kita nato kamo ninyo sila nila
      pointing: kini niini dinhi kana kadto didto
      asking: kinsa unsa kanus-a asa ngano giunsa pila
      conjunctions: ug o apan kon tungod kay nga aron
      verbs: mao adunay wala dili mahimong
      adverbs: usab lamang pa karon tanan matag uban daghan
      """
    ),
    (
      "mg",
      """
      articles: ny ilay i ra
      pronouns: aho izaho ianao izy isika izahay ianareo izy ireo azy
      pointing: ity io izany ireo ireto eto any
      asking: iza inona rahoviana aiza nahoana ahoana firy
      prepositions: amin' amin'ny an' ao any eo ho hatramin' momba mialoha aorian'
      conjunctions: sy ary na fa satria raha dia nefa kanefa
      verbs: misy tsy dia efa mbola hoe no
      adverbs: koa ihany fotsiny avy izao rehetra isan hafa maro
      """
    ),
    (
      "mi",
      """
      articles: te ngā he
      pronouns: au ahau koe ia mātou tātou koutou rātou tana ōna
      pointing: tēnei tēnā tērā ēnei ērā
      asking: wai aha āhea hea pēhea
      prepositions: i ki kei o a mā mō nā nō e me
      conjunctions: rānei engari mehemea nō reira hoki
      verbs: ko ka kua kāore kīhai
      adverbs: anō tonu katoa ētahi
      """
    ),
    (
      "haw",
      """
      articles: ka ke ka he nā
      pronouns: au ʻoe ia kākou mākou lākou
      pointing: kēia kēnā kēlā
      prepositions: i ma o a no na e me
      conjunctions: a me akā inā
      verbs: ʻo ua ʻaʻole
      """
    ),
    (
      "sw",
      """
      pronouns: mimi wewe yeye sisi ninyi nyinyi wao wangu wako wake wetu wenu wao yangu yako yake yetu yao langu lake
      lao changu chake chao zake zao vyake vyao mwenyewe
      pointing: huyu hawa hii hizi hiki hivi huo hilo haya huu hapa hapo huko yule wale ile zile kile kule pale hayo
      hiyo hizo
      asking: nani nini lini wapi kwa nini kwanini vipi gani ngapi je ambaye ambao ambayo ambazo ambacho
      prepositions: katika kwa na kwenye kutoka hadi mpaka kuhusu baada kabla kati bila juu chini dhidi wakati kama
      joining: wa ya za la cha vya pa mwa
      conjunctions: na au lakini bali ikiwa iwapo kwamba kuwa ingawa hivyo kwani pia ili
      verbs: ni si ana wana ina zina alikuwa walikuwa ilikuwa atakuwa kuna hakuna amekuwa yuko wapo
      quantity: wote yote zote kila baadhi mwingine wengine nyingine zingine wengi nyingi chache zaidi moja
      adverbs: sana tu bado sasa tena kamwe daima hapana ndiyo
      """
    ),
    (
      "ha",
      """
      pronouns: ni na kai ke shi ita mu ku su nawa taka naka nasa nata namu naku nasu kansa kanta kansu
      pointing: wannan wannan wancan waɗannan wadannan waɗancan haka nan can
      asking: wa wane wace waɗanne me mene yaushe ina don me yaya nawa
      relative: wanda wadda waɗanda wadanda
      prepositions: a cikin kan daga zuwa ga da don domin tare game bayan kafin tsakanin ba tare da har saboda
      joining: na ta n r
      conjunctions: da ko amma idan cewa sai kuma saboda yayin lokacin
      verbs: ne ce ke ya ta sun yana tana suna za zai za ta an ana ake yake take suke akwai babu ba kasance
      quantity: duk kowa kowane kowace wasu wani wata sauran yawa fiye
      adverbs: ba ma dai kawai yanzu sosai har yanzu
      """
    ),
    (
      "yo",
      """
      pronouns: mo mi o ẹ ó rẹ òun a wa wọn won won emi èmi iwọ awa àwa ẹyin àwọn awọn
      pointing: yìí yii yẹn náà naa wọ̀nyí nibẹ̀
      asking: ta tani kí kini ki nígbà níbo kílódé báwo mélòó
      prepositions: ní ni sí si láti lati fún fun pẹ̀lú pelu nípa lórí lábẹ́ títí ti
      conjunctions: àti ati tàbí ṣùgbọ́n bí pé pe nítorí tí
      verbs: jẹ́ je wà wa kò ko máa ti ń yóò le
      adverbs: náà nìkan gbogbo mìíràn púpọ̀
      """
    ),
    (
      "ig",
      """
      pronouns: m mụ gị ya anyị unu ha onwe
      pointing: a nke a ahụ ndị a ebe a
      asking: onye gịnị mgbe ebee gịnị mere kedu ole
      prepositions: na n' site maka banyere tupu mgbe n'ime
      conjunctions: na ma ọ bụ mana kama ma na n'ihi
      verbs: bụ dị nwere ga na abụghị bụrụ
      adverbs: kwa naanị niile ọzọ nke ndị
      """
    ),
    (
      "so",
      """
      pronouns: aniga adiga isaga iyada annaga innaga idinka iyaga aan aad uu ay naga nagu kaaga kiisa keeda
      pointing: kan tan kuwan kaas taas kuwaas halkan halkaas
      asking: yaa kee maxay goorma xagee halkee sababta sidee imisa
      prepositions: ku ka u la oo soo sii kala wada
      conjunctions: iyo ama laakiin haddii in inuu inay maxaa yeelay marka ee
      verbs: waa waxaa waxay wuxuu waxa yahay tahay yihiin ahaa ahayd jiray jirtay ma aan
      adverbs: sidoo kale kaliya hadda mar kasta dhammaan kale badan
      """
    ),
    (
      "om",
      """
      pronouns: ani ati inni isheen nuti isin isaan koo kee isaa ishee keenya
      pointing: kun kana sun sana kunneen achi as
      asking: eenyu maal yoom eessa maaliif akkam meeqa
      prepositions: irra irraa keessa waliin hanga malee booda dura
      conjunctions: fi yookiin garuu yoo akka waan
      verbs: dha ture turan jira jiru miti
      adverbs: qofa amma hunda biraa baay'ee
      """
    ),
    (
      "rw",
      """
      pronouns: njye wowe we twe mwe bo wanjye wawe we wacu wabo
      pointing: uyu aba iyi iki ibi uwo abo iyo hano hariya
      asking: nde iki ryari hehe he kuki gute angahe
      prepositions: mu muri ku kuri na n' no kuva kugeza hagati nyuma mbere hejuru
      joining: wa ba ya cya bya bwa rwa ka
      conjunctions: na kandi cyangwa ariko niba ko kubera ngo
      verbs: ni si ari bari yari afite hari
      adverbs: gusa ubu cyane yose bose buri undi
      """
    ),
    (
      "sn",
      """
      pronouns: ini iwe iye isu imi ivo wangu wake wavo
      pointing: uyu ava ichi izvi uyo avo apa apo
      asking: ani chii rinhi kupi sei ngani
      prepositions: mu pa ku ne na kubva kusvika pamusoro mukati
      joining: wa va ya cha zva re
      conjunctions: uye kana asi kuti nokuti
      verbs: ndi ari aive vaive ane vane
      adverbs: chete zvino zvakare vose zvose
      """
    ),
    (
      "xh",
      """
      pronouns: mna wena yena thina nina bona wam wakhe yakhe zabo
      pointing: lo le eli esi aba ezi lowo apha apho
      asking: ngubani yintoni nini phi kutheni njani ngaphi
      prepositions: ku nga na kwi kwa phakathi phezu emva phambi
      conjunctions: kunye okanye kodwa ukuba kuba
      verbs: ngu yi ukuba kukho akukho
      adverbs: kuphela ngoku kwakhona onke bonke
      """
    ),
    (
      "zu",
      """
      pronouns: mina wena yena thina nina bona wami wakhe yakhe zabo
      pointing: lo le leli lesi laba lezi lowo lapha lapho
      asking: ubani yini nini kuphi kungani kanjani ngaki
      prepositions: ku nga na kwi kwa phakathi phezu ngemva ngaphambi
      conjunctions: futhi noma kodwa uma ngoba ukuthi
      verbs: ngu yi ukuba kukhona akukho
      adverbs: kuphela manje zonke bonke
      """
    ),
    (
      "ht",
      """
      articles: la a an lan nan yon
      pronouns: mwen m ou w li l nou n yo pa
      pointing: sa sila isit la
      asking: ki kiyès kisa kilè kote poukisa kijan konbyen
      prepositions: nan sou anba pou ak avèk san de depi jiska pandan apre anvan ant
      conjunctions: e epi oswa oubyen men si paske ke lè
      verbs: se te ap pral ka gen fè
      adverbs: pa wi non sèlman deja toujou kounye tout chak lòt anpil plis
      """
    ),
    (
      "qu",
      """
      pronouns: ñuqa qam pay ñuqanchik ñuqayku qamkuna paykuna
      pointing: kay chay haqay kaypi chaypi
      asking: pi ima haykap may imarayku imayna hayka
      conjunctions: hinaspa icha ichaqa sichus chaymi
      verbs: kan kanku karqan mana ama
      """
    ),
    (
      "gn",
      """
      pronouns: che nde ha'e ñande ore peẽ ha'ekuéra
      pointing: ko pe upe amo
      asking: mávapa mba'épa araka'épa moõpa mba'ére
      conjunctions: ha térã katu rehe haguã
      verbs: niko ndaha'éi oĩ
      """
    ),
  ]
}
