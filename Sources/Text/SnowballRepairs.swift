/// What Snowball's stemmers miss or part that readers take for one word, put right before and after them.
///
/// Plurals that change more than an ending after J. Savoy, "Light stemming approaches for the French, Portuguese,
/// German and Hungarian languages", 2006, and the grammars of each language.
enum SnowballRepairs {
  /// Changes to a word in lower case, with its accents, before it is stemmed.
  static func before(_ language: String) -> StaticString? {
    switch language {
    case "en":
      """
      0|women>woman smen>sman cemen>ceman gunmen>gunman firemen>fireman children>child wives>wife knives>knife
      0|=men>man =feet>foot =teeth>tooth =mice>mouse =wolves>wolf =thieves>thief
      """
    case "pt":
      """
      0|=anos>ano =armas>arma =obras>obra =ilhas>ilha =atos>ato =altos>alto =altas>alta =usos>uso =artes>arte =urnas>urna =ondas>onda
      0|=civis>civil =fuzis>fuzil =perfis>perfil =barris>barril =mísseis>míssil =projéteis>projétil =difíceis>difícil =fáceis>fácil =heróis>herói =réus>réu
      2|ões>ão ães>ão oes>ao ais>al éis>el eis>el óis>ol uis>ul ns>m is>i eus>eu éus>éu aus>au
      """
    case "es":
      """
      0|=años>año =armas>arma =obras>obra =islas>isla =olas>ola =actos>acto =altos>alto =altas>alta =ojos>ojo =usos>uso =aves>ave =artes>arte =urnas>urna =alzas>alza =arcos>arco =ejes>eje =almas>alma
      1|óvenes>oven ágenes>agen ímenes>imen ígenes>igen árgenes>argen ámenes>amen
      2|ces>z iernos>ierno odernos>oderno adernos>aderno nternos>nterno xternos>xterno mos>mos ños>ño ñas>ña
      3|eres>er ares>ar ires>ir
      """
    case "fr":
      """
      0|=lois>loi =rois>roi =emplois>emploi =envois>envoi =convois>convoi =tournois>tournoi =amis>ami =cris>cri =abris>abri =appuis>appui =essais>essai =élus>élu
      0|=feux>feu =jeux>jeu =lieux>lieu =milieux>milieu =enjeux>enjeu =vœux>vœu =aveux>aveu =cheveux>cheveu =travaux>travail =yeux>œil
      2|os>o oux>ou eus>eu nus>nu dus>du rus>ru vus>vu çus>çu olus>olu ulus>ulu ttus>ttu ssus>ssu
      4|aise>ais aises>ais
      """
    case "it":
      """
      0|=anni>anno =armi>arma =ore>ora =usi>uso =atti>atto =arti>arte =alti>alto =alte>alta =onde>onda =erbe>erba =aste>asta =urne>urna =acque>acqua =occhi>occhio =uomini>uomo
      0|=operai>operaio =laboratori>laboratorio =ambulatori>ambulatorio
      2|chi>co ghi>go che>ca ghe>ga fici>ficio
      3|ani>ano ana>ano ane>ano
      """
    case "ru":
      """
      0|=дня>день =дни>день =дней>день =дню>день =днем>день =днём>день =дне>день =дням>день =днями>день =днях>день
      0|=людьми>люди =ребенок>ребенка =ребёнок>ребенка =детьми>дети
      0|=киев>киева =харьков>харькова =ростов>ростова =саратов>саратова =псков>пскова =тамбов>тамбова =чернигов>чернигова =николаев>николаева =кишинев>кишинева =кишинёв>кишинева =азов>азова
      2|ибли>иб ибла>иб ибло>иб ибший>иб ибшие>иб ибших>иб ибшая>иб ибшую>иб ибшего>иб ибшему>иб ибшим>иб ибшими>иб ибшем>иб
      """
    case "fi":
      """
      2|nen>se
      """
    case "nl":
      """
      0|=kinderen>kind =steden>stad =leden>lid =schepen>schip
      """
    case "hy":
      """
      2|ությունները>ություն ությունների>ություն ություններ>ություն ությունից>ություն ությունում>ություն ությունը>ություն ությունն>ություն ությամբ>ություն ության>ություն
      """
    default: nil
    }
  }

  /// Changes to a folded stem.
  static func after(_ language: String) -> StaticString? {
    switch language {
    case "nl":
      """
      2|z>s v>f
      """
    case "sv":
      """
      3|ets et ans an
      3|et
      """
    case "fi":
      """
      3|uks>us yks>ys ist>is ej>e oj>o uj>u ij>i aj>a öj>ö yj>y
      3|ng>nk
      3|a e i o u y
      """
    default: nil
    }
  }
}
