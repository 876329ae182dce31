import ICU
import Testing

@Suite struct LocaleNameTests {
  @Test func namesLanguagesAndRegions() {
    #expect(LocaleName("fr").language("de") == "allemand")
    #expect(LocaleName("ar").region("MA") == "المغرب")
    #expect(LocaleName("en").region("XQ") == nil)
    #expect(LocaleName.regions.contains("AZ"))
  }

  @Test func namesCurrencies() {
    #expect(LocaleName("en").currency("MAD") == "Moroccan Dirham")
    #expect(LocaleName("en").currency("EUR", plural: "other") == "euros")
    #expect(LocaleName("en").currencySymbol("EUR") == "€")
    #expect(LocaleName.currency(ofRegion: "MA") == "MAD")
    #expect(LocaleName.currencies.contains("AZN"))
  }

  @Test func namesMonthsAndWeekdays() {
    #expect(LocaleName("ru").months().first == "января")
    #expect(LocaleName("ru").months(standalone: true).first == "январь")
    #expect(
      LocaleName("de").weekdays() == [
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
      ])
  }

  @Test func namesCitiesOfTimeZones() {
    #expect(LocaleName("ar").exemplarCities(ofTimeZones: ["Europe/Paris"]) == ["باريس"])
    #expect(LocaleName.timeZones(region: "MA") == ["Africa/Casablanca"])
    #expect(LocaleName.timeZones().count > 300)
  }

  @Test func regionsOfTimeZonesAreThoseThatIcuListsByRegion() {
    var byRegion: [String: String] = [:]
    for region in LocaleName.regions {
      for zone in LocaleName.timeZones(region: region) { byRegion[zone] = region }
    }
    let regions = LocaleName.regionsOfTimeZones()
    #expect(byRegion.count > 300)
    #expect(byRegion.filter { regions[$0.key] != $0.value }.isEmpty)
  }

  @Test(arguments: ["ar", "ja", "pt", "ru"]) func namesManyCitiesAsOneByOne(tag: String) {
    let names = LocaleName(tag)
    let zones = LocaleName.timeZones().enumerated().filter { $0.offset % 9 == 0 }.map(\.element)
    #expect(
      names.exemplarCities(ofTimeZones: zones) == zones.flatMap { names.exemplarCities(ofTimeZones: [$0]) })
  }

  @Test func makesTagsCanonical() {
    #expect(LocaleName.tag("iw") == "he")
    #expect(LocaleName.tag("zh_TW") == "zh-TW")
    #expect(LocaleName.isRightToLeft("fa"))
  }

  @Test func knowsCharacters() {
    #expect(CharacterProperties.digit("٣") == 3)
    #expect(CharacterProperties.number("Ⅷ") == 8)
    #expect(CharacterProperties.number("萬") == 10_000)
    #expect(CharacterProperties.digit("x") == nil)
    #expect(Script(of: "м") == .cyrillic)
    #expect(Script(of: "3 мая".unicodeScalars).code == "Cyrl")
    #expect(GeneralCategory(of: "é").isLetter)
    #expect(GeneralCategory(of: "\u{301}").isMark)
    #expect(!ICUVersion.library.isEmpty && !ICUVersion.unicode.isEmpty && !ICUVersion.cldr.isEmpty)
  }
}
