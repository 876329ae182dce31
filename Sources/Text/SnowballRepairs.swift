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
      2|ões>ão ães>ão oes>ao ais>al éis>el eis>el óis>ol uis>ul ns>m is>i
      """
    case "es":
      """
      0|=años>año
      2|ces>z iernos>ierno odernos>oderno adernos>aderno nternos>nterno xternos>xterno mos>mos ños>ño ñas>ña
      """
    case "it":
      """
      2|chi>co ghi>go che>ca ghe>ga
      3|ani>ano ana>ano ane>ano
      """
    case "ru":
      """
      0|=дня>день =дни>день =дней>день =дню>день =днем>день =днём>день =дне>день =дням>день =днями>день =днях>день
      0|=людьми>люди =ребенок>ребенка =ребёнок>ребенка =детьми>дети
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
