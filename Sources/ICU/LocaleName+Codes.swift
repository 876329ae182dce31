internal import CICU

extension LocaleName {
  /// ICU's locale identifier of a BCP 47 tag ("zh-Hant" becomes "zh_Hant").
  package static func identifier(_ tag: String) -> String {
    // SAFETY: buffer and capacity agree; the parsed length is not asked for.
    let name = try? nameOutput("uloc_forLanguageTag") { buffer, capacity, status in
      unsafe uloc_forLanguageTag(tag, &buffer, capacity, nil, &status)
    }
    guard let name, !name.isEmpty else { return tag }
    return name
  }

  /// The canonical BCP 47 tag of a locale identifier or tag ("iw" becomes "he", "zh_TW" "zh-TW").
  package static func tag(_ identifier: String) -> String {
    // SAFETY: buffers and capacities agree.
    let canonical =
      (try? nameOutput("uloc_canonicalize") { buffer, capacity, status in
        unsafe uloc_canonicalize(identifier, &buffer, capacity, &status)
      }) ?? identifier
    return
      (try? nameOutput("uloc_toLanguageTag") { buffer, capacity, status in
        unsafe uloc_toLanguageTag(canonical, &buffer, capacity, 0, &status)
      }) ?? identifier
  }

  /// Whether the language is written from right to left.
  package static func isRightToLeft(_ tag: String) -> Bool {
    unsafe uloc_isRightToLeft(identifier(tag)) != 0
  }

  /// The two-letter codes of all regions of ISO 3166.
  package static let regions: [String] = unsafe list(unsafe uloc_getISOCountries())

  /// The codes of all languages that ICU knows by name.
  package static let languages: [String] = unsafe list(unsafe uloc_getISOLanguages())

  /// The identifiers of all locales with data ("ar", "ar_MA", …).
  package static let available: [String] = (0..<uloc_countAvailable()).compactMap { index in
    // SAFETY: static strings for every index below the count.
    unsafe uloc_getAvailable(index).map { unsafe String(cString: $0) }
  }

  /// The ISO 4217 codes of all currencies in use.
  package static let currencies: [String] = {
    let kinds = UInt32(UCURR_COMMON.rawValue | UCURR_NON_DEPRECATED.rawValue)
    return unsafe enumeration { status in unsafe ucurr_openISOCurrencies(kinds, &status) }
  }()

  /// The currency of a region, for example "MAD" for "MA".
  package static func currency(ofRegion region: String) -> String? {
    // SAFETY: buffer and capacity agree.
    let code = try? utf16Output("ucurr_forLocale", capacity: 8) { buffer, capacity, status in
      unsafe ucurr_forLocale("und_" + region, &buffer, capacity, &status)
    }
    return code.map { string($0) }
  }

  /// The canonical time zones of a region ("MA" gives Africa/Casablanca), or of the world.
  package static func timeZones(region: String? = nil) -> [String] {
    unsafe enumeration { status in
      if let region {
        return unsafe ucal_openTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, region, nil, &status)
      }
      return unsafe ucal_openTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, nil, nil, &status)
    }
  }

  /// The region of each time zone that lies in one ("Africa/Casablanca" gives "MA"), aliases of zones included: two
  /// lists of ICU's zone data side by side, in a hundredth of the time that asking for each region's zones takes.
  /// Empty where ICU keeps its data otherwise.
  package static func regionsOfTimeZones() -> [String: String] {
    var status = U_ZERO_ERROR
    // SAFETY: a static name; null asks for ICU's own data.
    guard let bundle = unsafe ures_openDirect(nil, "zoneinfo64", &status), status.rawValue <= 0 else {
      return [:]
    }
    defer { unsafe ures_close(bundle) }
    let zones = unsafe strings(of: bundle, "Names")
    let regions = unsafe strings(of: bundle, "Regions")
    guard zones.count == regions.count else { return [:] }
    return Dictionary(zip(zones, regions).filter { $0.1.utf8.count == 2 }) { first, _ in first }
  }

  private static func strings(of bundle: OpaquePointer, _ key: String) -> [String] {
    var status = U_ZERO_ERROR
    guard let list = unsafe ures_getByKey(bundle, key, nil, &status), status.rawValue <= 0 else { return [] }
    defer { unsafe ures_close(list) }
    let count = unsafe ures_getSize(list)
    return (0..<count).compactMap { index in
      var length: Int32 = 0
      // SAFETY: the string belongs to ICU's data, which stays, and has the length given.
      guard let text = unsafe ures_getStringByIndex(list, index, &length, &status), status.rawValue <= 0
      else {
        return nil
      }
      return unsafe String(decoding: UnsafeBufferPointer(start: text, count: Int(length)), as: UTF16.self)
    }
  }

  private static func enumeration(_ open: (inout UErrorCode) -> OpaquePointer?) -> [String] {
    var status = U_ZERO_ERROR
    guard let names = unsafe open(&status), status.rawValue <= 0 else { return [] }
    defer { unsafe uenum_close(names) }
    var result: [String] = []
    // SAFETY: each name lives until the next call and is copied at once.
    while let name = unsafe uenum_next(names, nil, &status), status.rawValue <= 0 {
      result.append(unsafe String(cString: name))
    }
    return result
  }

  private static func list(_ names: UnsafePointer<UnsafePointer<CChar>?>?) -> [String] {
    var result: [String] = []
    guard var next = unsafe names else { return [] }
    // SAFETY: ICU's lists are static and end with a null pointer.
    while let name = unsafe next.pointee {
      result.append(unsafe String(cString: name))
      unsafe next += 1
    }
    return result
  }
}
