/// Sentences of other languages in Latin letters, each a paragraph; see ``ParagraphCase``.
let centralParagraphs = """
  pl | Premier powiedział we wtorek, że rząd nie zamierza podnosić podatków od paliwa w przyszłym roku.
  pl | „Czekamy na pomoc od trzech dni, ale nikt jeszcze do nas nie przyjechał” – mówi jedna z mieszkanek wsi.
  pl | Policja szuka dwóch mężczyzn, którzy w nocy z czwartku na piątek okradli sklep jubilerski w centrum Krakowa.
  pl | Według strażaków pożar jest już pod kontrolą, ale dym nadal widać z odległości wielu kilometrów.
  pl | Sąd uznał, że były dyrektor banku Deutsche Bank musi zwrócić wszystkie pieniądze swoim klientom.
  pl | Naukowcy odkryli w starym kościele listy, które zostały napisane ponad czterysta lat temu.
  cs | Premiér v úterý řekl, že vláda nechce příští rok zvyšovat daně z pohonných hmot ani snižovat důchody.
  cs | „Na pomoc čekáme už tři dny, ale zatím k nám nikdo nepřijel,“ uvedla jedna z obyvatelek vesnice.
  cs | Policie hledá dva muže, kteří v noci na pátek vykradli klenotnictví v centru Brna a odjeli neznámo kam.
  cs | Podle hasičů je požár už pod kontrolou, ale kouř je stále vidět na vzdálenost několika kilometrů.
  cs | Soud rozhodl, že bývalý ředitel společnosti Volkswagen musí vrátit všechny peníze svým zaměstnancům.
  cs | Vědci objevili ve starém kostele dopisy, které byly napsány před více než čtyřmi sty lety.
  sk | Premiér v utorok povedal, že vláda nechce budúci rok zvyšovať dane z pohonných látok ani znižovať dôchodky.
  sk | „Na pomoc čakáme už tri dni, ale zatiaľ k nám nikto neprišiel,“ uviedla jedna z obyvateliek dediny.
  sk | Polícia hľadá dvoch mužov, ktorí v noci na piatok vykradli klenotníctvo v centre Košíc a odišli nevedno kam.
  sk | Podľa hasičov je požiar už pod kontrolou, ale dym je stále vidieť na vzdialenosť niekoľkých kilometrov.
  sk | Súd rozhodol, že bývalý riaditeľ spoločnosti musí vrátiť všetky peniaze svojim zamestnancom.
  sk | Vedci objavili v starom kostole listy, ktoré boli napísané pred viac ako štyristo rokmi.
  hr | Premijer je u utorak rekao da vlada iduće godine ne namjerava povećati porez na gorivo ni smanjiti mirovine.
  hr | „Na pomoć čekamo već tri dana, ali još nitko nije došao k nama“, ispričala je jedna od stanovnica sela.
  hr | Policija traga za dvojicom muškaraca koji su u noći na petak opljačkali zlatarnicu u središtu Splita.
  hr | Prema riječima vatrogasaca, požar je pod kontrolom, ali se dim još uvijek vidi s velike udaljenosti.
  hr | Sud je odlučio da bivši direktor tvrtke mora vratiti sav novac svojim zaposlenicima.
  hr | Znanstvenici su u staroj crkvi otkrili pisma koja su napisana prije više od četiristo godina.
  ro | Premierul a declarat marți că guvernul nu intenționează să mărească taxele pe benzină anul viitor.
  ro | „Așteptăm ajutor de trei zile, dar încă nu a venit nimeni la noi”, a povestit o locuitoare a satului.
  ro | Poliția caută doi bărbați care au jefuit în noaptea de joi spre vineri un magazin de bijuterii din Cluj.
  ro | Potrivit pompierilor, incendiul este sub control, dar fumul se vede încă de la mare distanță.
  ro | Tribunalul a hotărât că fostul director al companiei trebuie să le dea înapoi banii angajaților.
  ro | Regizorul Cristian Mungiu spune că noul său film va fi prezentat la festivalul de la Cannes.
  hu | A miniszterelnök kedden azt mondta, hogy a kormány jövőre nem akarja emelni az üzemanyag adóját.
  hu | „Már három napja várunk a segítségre, de még senki sem jött el hozzánk” – mondta az egyik falubeli.
  hu | A rendőrség két férfit keres, akik péntekre virradó éjjel kiraboltak egy ékszerboltot Szeged belvárosában.
  hu | A tűzoltók szerint a tüzet már megfékezték, de a füst még mindig messziről látszik.
  hu | A bíróság úgy döntött, hogy a cég korábbi igazgatójának minden pénzt vissza kell fizetnie.
  hu | A tudósok egy régi templomban olyan leveleket találtak, amelyeket több mint négyszáz éve írtak.
  tr | Başbakan salı günü yaptığı açıklamada hükümetin gelecek yıl benzin vergisini artırmayı düşünmediğini söyledi.
  tr | “Üç gündür yardım bekliyoruz ama buraya henüz kimse gelmedi” diyor köyde yaşayan kadınlardan biri.
  tr | Polis, cuma gecesi kent merkezindeki bir kuyumcuyu soyan iki kişiyi her yerde arıyor.
  tr | İtfaiyeye göre yangın kontrol altına alındı, ancak duman hâlâ kilometrelerce uzaktan görülebiliyor.
  tr | Mahkeme, şirketin eski müdürünün bütün parayı çalışanlara geri ödemesi gerektiğine karar verdi.
  tr | Bilim insanları eski bir kilisede dört yüz yıldan daha uzun bir süre önce yazılmış mektuplar buldu.
  id | Perdana menteri mengatakan pada hari Selasa bahwa pemerintah tidak akan menaikkan pajak bensin tahun depan.
  id | “Kami sudah menunggu bantuan selama tiga hari, tetapi belum ada yang datang ke sini,” kata seorang warga.
  id | Polisi sedang mencari dua pria yang diduga merampok sebuah toko perhiasan di pusat kota Surabaya.
  id | Menurut petugas pemadam kebakaran, api sudah bisa dikendalikan, tetapi asapnya masih terlihat dari jauh.
  id | Pengadilan memutuskan bahwa mantan direktur perusahaan itu harus mengembalikan semua uang kepada para karyawan.
  id | Para ilmuwan menemukan surat-surat di gereja tua yang ditulis lebih dari empat ratus tahun yang lalu.
  vi | Thủ tướng hôm thứ Ba cho biết chính phủ sẽ không tăng thuế xăng dầu trong năm tới.
  vi | “Chúng tôi đã chờ cứu trợ ba ngày nay nhưng vẫn chưa có ai đến đây”, một người dân kể lại.
  vi | Cảnh sát đang truy tìm hai người đàn ông bị nghi cướp một tiệm vàng ở trung tâm thành phố.
  vi | Theo lực lượng cứu hỏa, đám cháy đã được khống chế nhưng khói vẫn còn nhìn thấy từ xa.
  vi | Tòa án quyết định cựu giám đốc công ty phải trả lại toàn bộ số tiền cho các nhân viên.
  vi | Các nhà khoa học đã tìm thấy những bức thư được viết cách đây hơn bốn trăm năm trong một nhà thờ cổ.
  """
