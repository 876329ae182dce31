/// Sentences of Germanic and Romance languages and of Finnish, each a paragraph; see ``ParagraphCase``.
let westernParagraphs = """
  en | The finance minister told reporters in Ottawa that the new budget would not raise taxes on small businesses this year.
  en | “We have been waiting for help since Tuesday, and nobody has told us when the road will be open again,” she said.
  en | Rescue workers pulled three children alive from the rubble of a school near Malatya almost two days after the earthquake.
  en | Police believe that the stolen painting was hidden for months in a garage before it was sold to a dealer in Antwerp.
  en | The company said it would appeal against the ruling, which it called a serious threat to freedom of the press.
  en | Thousands of passengers were stranded at the airport because heavy snow had closed both of its runways overnight.
  en | “I never thought that my little film would be seen outside our village,” the director Mariana Oliveira said.
  de | Der Bundeskanzler sagte am Montag in Berlin, dass die Verhandlungen mit Warschau noch lange nicht abgeschlossen seien.
  de | „Wir haben alles verloren, aber wir leben noch, und das ist die Hauptsache“, erzählte eine Bewohnerin des Dorfes.
  de | Die Polizei sucht nach zwei Männern, die in der Nacht zum Freitag in ein Geschäft eingebrochen sind.
  de | Nach Angaben der Feuerwehr wurden bei dem Brand in einem Hochhaus mindestens zwölf Menschen leicht verletzt.
  de | Das Gericht hat entschieden, dass der frühere Manager Paolo Conti seine Strafe nicht antreten muss.
  de | Wegen des starken Regens mussten am Wochenende mehrere Straßen zwischen Salzburg und München gesperrt werden.
  de | Ob der Stürmer Kylian Mbappé im nächsten Spiel wieder dabei sein kann, ließ der Trainer offen.
  fr | Le ministre de la Défense a annoncé mardi que les troupes quitteraient le pays avant la fin de l’année.
  fr | « Nous n’avons jamais reçu de réponse à nos lettres », a déclaré la présidente de l’association, Fatima Benali.
  fr | Plusieurs centaines de personnes ont été évacuées après la rupture d’une digue dans le sud du pays.
  fr | Selon la police, les deux suspects ont pris la fuite à bord d’une voiture volée à Bruxelles.
  fr | Il a ajouté que son parti ne voterait pas la réforme des retraites dans sa forme actuelle.
  fr | Les prix du pain et de l'essence ont encore augmenté depuis que la guerre a éclaté.
  fr | Le film de Wim Wenders sera présenté demain soir en ouverture du festival, devant un jury de neuf membres.
  es | El presidente aseguró que el gobierno no subirá los impuestos a las familias con menos ingresos durante los próximos años.
  es | «No sabemos cuándo podremos volver a nuestras casas», dijo una vecina que perdió todo en la inundación.
  es | La policía detuvo en Sevilla a cuatro personas acusadas de vender obras de arte falsas por internet.
  es | Los bomberos trabajaron toda la noche para apagar el incendio que destruyó una fábrica de muebles.
  es | El delantero Robert Lewandowski marcó dos goles y su equipo se clasificó para la final de la copa.
  es | Según los médicos, el estado de los heridos es estable y ninguno corre peligro de muerte.
  es | “Hemos pedido ayuda a todos los países de la región, pero hasta ahora nadie ha respondido”, lamentó el alcalde.
  pt | O primeiro-ministro disse que o governo não vai aumentar os impostos sobre os combustíveis até ao fim do ano.
  pt | “Não temos água nem luz há três dias, e ninguém nos diz quando a situação vai melhorar”, contou um morador.
  pt | A polícia prendeu dois homens suspeitos de terem roubado joias de uma loja no centro de Lisboa.
  pt | Segundo os bombeiros, as chamas já foram controladas, mas o fumo ainda cobre uma parte da cidade.
  pt | Os jogadores do Liverpool chegaram ontem à noite ao hotel, onde foram recebidos por centenas de adeptos.
  pt | O tribunal decidiu que a empresa terá de pagar uma multa de dez milhões de euros aos trabalhadores.
  pt | Mais de duzentas pessoas ficaram feridas depois de um comboio ter saído dos trilhos perto de Coimbra.
  it | Il presidente del Consiglio ha detto che il governo presenterà la nuova legge in Parlamento entro la fine del mese.
  it | «Non abbiamo più una casa, ma siamo vivi e questo è quello che conta», ha raccontato una donna.
  it | La polizia ha arrestato a Napoli tre persone accusate di aver venduto documenti falsi a cittadini stranieri.
  it | I vigili del fuoco hanno lavorato tutta la notte per spegnere le fiamme in un magazzino alla periferia della città.
  it | Secondo gli esperti, il ghiacciaio potrebbe scomparire del tutto nei prossimi vent'anni.
  it | Il regista Ken Loach ha ricevuto un premio alla carriera durante la serata di apertura della mostra.
  it | Dopo l'incidente la strada è rimasta chiusa al traffico per più di sei ore in entrambe le direzioni.
  nl | De minister van Financiën zei dat de belasting op benzine volgend jaar niet verder omhoog zal gaan.
  nl | “We wachten al drie dagen op hulp, maar er is nog niemand gekomen”, vertelde een bewoner van het dorp.
  nl | Volgens de politie zijn bij het ongeluk op de snelweg bij Utrecht vijf mensen gewond geraakt.
  nl | Het gerechtshof heeft besloten dat de voormalige directeur van de bank niet naar de gevangenis hoeft.
  nl | De wedstrijd tegen Juventus werd door hevige regenval pas een uur later dan gepland gespeeld.
  nl | Een groep onderzoekers heeft in een oude kerk brieven gevonden die meer dan vierhonderd jaar geleden zijn geschreven.
  nl | Ook de burgemeester van Keulen was bij de herdenking aanwezig en legde bloemen bij het monument.
  sv | Statsministern sade på tisdagen att regeringen inte tänker höja skatten på bensin under nästa år.
  sv | ”Vi har väntat på hjälp i tre dagar, men ingen har kommit hit ännu”, berättar en av de boende.
  sv | Polisen söker nu efter två män som misstänks ha rånat en guldsmedsbutik i centrala Malmö.
  sv | Enligt räddningstjänsten är branden under kontroll, men röken kan ses på flera mils avstånd.
  sv | Domstolen har beslutat att den tidigare chefen måste betala tillbaka alla pengar till företaget.
  sv | Regissören Pedro Almodóvar får årets hederspris för sina filmer om kvinnor och deras familjer.
  da | Statsministeren sagde tirsdag, at regeringen ikke har tænkt sig at hæve afgiften på benzin næste år.
  da | „Vi har ventet på hjælp i tre dage, men der er stadig ikke kommet nogen,“ fortæller en af beboerne.
  da | Politiet leder nu efter to mænd, som er mistænkt for at have røvet en guldsmed i det indre København.
  da | Ifølge brandvæsenet er ilden under kontrol, men røgen kan stadig ses på lang afstand.
  da | Retten har besluttet, at den tidligere direktør skal betale alle pengene tilbage til selskabet.
  da | Hvis ikke der snart bliver fundet en løsning, må mange af de små skoler lukke efter sommerferien.
  no | Statsministeren sa tirsdag at regjeringen ikke har tenkt å øke avgiften på bensin neste år.
  no | «Vi har ventet på hjelp i tre dager, men ingen har kommet hit ennå», forteller en av beboerne.
  no | Politiet leter nå etter to menn som er mistenkt for å ha ranet en gullsmed i Bergen sentrum.
  no | Ifølge brannvesenet er brannen under kontroll, men røyken kan fortsatt ses på lang avstand.
  no | Retten har bestemt at den tidligere sjefen må betale tilbake alle pengene til selskapet.
  no | Hvis det ikke blir funnet en løsning snart, må mange av de små skolene stenge etter sommeren.
  fi | Pääministeri sanoi tiistaina, että hallitus ei aio korottaa bensiinin veroa ensi vuonna eikä leikata eläkkeitä.
  fi | ”Olemme odottaneet apua jo kolme päivää, mutta kukaan ei ole vielä tullut tänne”, kertoo yksi asukkaista.
  fi | Poliisi etsii nyt kahta miestä, joiden epäillään ryöstäneen kultasepänliikkeen aivan Helsingin keskustassa viime yönä.
  fi | Palokunnan mukaan tulipalo on saatu hallintaan, mutta savu näkyy edelleen kymmenien kilometrien päähän.
  fi | Oikeus päätti, että yhtiön entisen johtajan on maksettava kaikki rahat takaisin työntekijöille ennen kesää.
  fi | Ohjaaja Martin Scorsese saapuu ensi viikolla Tampereelle, jossa hänen uusi elokuvansa esitetään ensimmäisen kerran.
  """
