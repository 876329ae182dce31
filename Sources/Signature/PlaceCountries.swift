internal import ICU
internal import Lexicon

/// In which countries the cities and regions of the lexicon and of CLDR lie.
package enum PlaceCountries {
  /// From the hash of a place's feature to that of its country's.
  package static let countries: [UInt64: UInt64] = {
    let english = EnglishPlaces(ascii: try? Transliterator.toASCII())
    var byCode: [[UInt8]: UInt64] = [:]
    for (code, id) in english.regions { byCode[Array(code.utf8)] = SignatureFeature.hash(.place, id) }
    var result: [UInt64: UInt64] = [:]
    func add(_ id: [UInt8], _ code: [UInt8]) {
      let hash = SignatureFeature.hash(.place, id)
      // Singapore lies in no other country.
      if let country = byCode[code], country != hash { result[hash] = country }
    }
    let regions = LocaleName.regionsOfTimeZones()
    for city in english.cities {
      if let code = regions[city.zone] { add(city.id, Array(code.utf8)) }
    }
    for entry in 0..<newsLexicon.count {
      if let code = newsLexicon.country(of: entry) { add(newsLexicon.id(of: entry), code) }
    }
    return result
  }()
}
