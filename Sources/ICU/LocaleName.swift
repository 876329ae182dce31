internal import CICU

/// What things are called in one language, from CLDR.
///
/// A name that CLDR lacks comes back as `nil`, never as its own code.
package struct LocaleName: Hashable, Sendable {
  /// ICU's identifier of the language in which names are given, for example "ar" or "zh_Hant".
  package let locale: String

  /// Names in the language of a BCP 47 tag or ICU locale identifier.
  package init(_ tag: String) {
    locale = LocaleName.identifier(tag)
  }

  /// The name of a language, for example `LocaleName("fr").language("de")` is "allemand".
  package func language(_ tag: String) -> String? {
    let code = LocaleName.identifier(tag)
    let name = display("uloc_getDisplayName") { buffer, capacity, status in
      unsafe uloc_getDisplayName(code, locale, &buffer, capacity, &status)
    }
    return name == code || name == tag ? nil : name
  }

  /// The name of a region given by ISO 3166 code, for example "MA".
  package func region(_ code: String) -> String? {
    let name = display("uloc_getDisplayCountry") { buffer, capacity, status in
      unsafe uloc_getDisplayCountry("und_" + code, locale, &buffer, capacity, &status)
    }
    return name == code || name == "" ? nil : name
  }

  private func display(
    _ function: StaticString, _ call: (inout [UInt16], Int32, inout UErrorCode) -> Int32
  ) -> String? {
    // A name that cannot be had is absent.
    guard let units = try? utf16Output(function, capacity: 128, call) else { return nil }
    return string(units)
  }

  /// The months' names, January first.
  ///
  /// - Parameter standalone: nominative form where the language has one; else the form used in dates.
  package func months(standalone: Bool = false, abbreviated: Bool = false, calendar: String = "gregorian")
    -> [String]
  {
    let kind =
      switch (standalone, abbreviated) {
      case (false, false): UDAT_MONTHS
      case (false, true): UDAT_SHORT_MONTHS
      case (true, false): UDAT_STANDALONE_MONTHS
      case (true, true): UDAT_STANDALONE_SHORT_MONTHS
      }
    return DateNames(locale: "\(locale)@calendar=\(calendar)")?.symbols(kind, from: 0) ?? []
  }

  /// The weekdays' names, Monday first.
  package func weekdays(standalone: Bool = false, abbreviated: Bool = false) -> [String] {
    let kind =
      switch (standalone, abbreviated) {
      case (false, false): UDAT_WEEKDAYS
      case (false, true): UDAT_SHORT_WEEKDAYS
      case (true, false): UDAT_STANDALONE_WEEKDAYS
      case (true, true): UDAT_STANDALONE_SHORT_WEEKDAYS
      }
    // ICU counts from 1 for Sunday.
    guard let names = DateNames(locale: locale)?.symbols(kind, from: 1), names.count == 7 else { return [] }
    return Array(names[1...]) + [names[0]]
  }

  /// What days are called by their distance from today, -1 for yesterday; those without a name of their own are left out.
  package func relativeDays(_ offsets: [Int]) -> [(offset: Int, name: String)] {
    guard let days = RelativeDays(locale: locale) else { return [] }
    return offsets.compactMap { offset in
      guard let name = days.name(offset), !name.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
        return nil
      }
      return (offset, name)
    }
  }

  /// The cities after which time zones are named, in the order of the zones; `nil` where CLDR has none.
  package func exemplarCities(ofTimeZones zones: [String]) -> [String?] {
    guard let names = DateNames(locale: locale, pattern: "VVV"), let calendar = ZoneCalendar(locale: locale)
    else { return zones.map { _ in nil } }
    return zones.map { calendar.setZone($0) ? names.format(calendar) : nil }
  }

  /// A currency's name ("Moroccan dirham") by its ISO 4217 code.
  package func currency(_ code: String) -> String? {
    currencyName(code, UCURR_LONG_NAME)
  }

  /// A currency's symbol ("$", "درهم") by its ISO 4217 code.
  package func currencySymbol(_ code: String) -> String? {
    currencyName(code, UCURR_SYMBOL_NAME)
  }

  /// A currency's name beside a number of the plural category ("one", "few", "other" …).
  package func currency(_ code: String, plural: String) -> String? {
    let units = Array(code.utf16) + [0]
    var isChoice: Int8 = 0
    var length: Int32 = 0
    // SAFETY: ICU returns a pointer into its own resource data, or to the code passed in.
    let name = try? icu("ucurr_getPluralName") { status in
      unsafe ucurr_getPluralName(units, locale, &isChoice, plural, &length, &status)
        .map { unsafe string(UnsafeBufferPointer(start: $0, count: Int(length))) }
    }
    guard let name = name ?? nil, name != code else { return nil }
    return name
  }

  private func currencyName(_ code: String, _ style: UCurrNameStyle) -> String? {
    let units = Array(code.utf16) + [0]
    var isChoice: Int8 = 0
    var length: Int32 = 0
    // SAFETY: ICU returns a pointer into its own resource data, or to the code passed in.
    let name = try? icu("ucurr_getName") { status in
      unsafe ucurr_getName(units, locale, style, &isChoice, &length, &status)
        .map { unsafe string(UnsafeBufferPointer(start: $0, count: Int(length))) }
    }
    guard let name = name ?? nil, name != code else { return nil }
    return name
  }
}
