internal import CICU

/// Traditional Chinese characters and the simplified ones that stand for them.
package enum HanVariants {
  /// The simplified character for each traditional one, by ICU's transliterator.
  package static func simplified() -> [UInt16: UInt16] {
    let known = fromRules()
    return known.isEmpty ? asked() : known
  }

  /// The basic block of Han characters.
  private static let block: ClosedRange<UInt16> = 0x4E00...0x9FFF

  /// What the transliterator makes of every character of the basic block; it takes 25 ms.
  package static func asked() -> [UInt16: UInt16] {
    var pairs: [UInt16: UInt16] = [:]
    guard let transliterator = try? Transliterator("Traditional-Simplified") else { return [:] }
    let source = block.flatMap { unit -> [UInt16] in [unit, 0x20] }
    guard let target = try? transliterator.transliterate(source), target.count == source.count else {
      return [:]
    }
    for index in stride(from: 0, to: source.count, by: 2) where source[index] != target[index] {
      pairs[source[index]] = target[index]
    }
    return pairs
  }

  /// The same, read from the transliterator's rules, a millisecond's work; empty where ICU keeps its data otherwise.
  package static func fromRules() -> [UInt16: UInt16] {
    var pairs: [UInt16: UInt16] = [:]
    for rule in rules.split(separator: UInt16(ascii: ";")) {
      let rule = rule.filter { $0 > 0x20 }
      // X↔Y and X←Y: Y becomes X. Longer rules are about words; of two rules for a character the first counts.
      guard rule.count == 3, rule[1] == 0x2194 || rule[1] == 0x2190, pairs[rule[2]] == nil else { continue }
      pairs[rule[2]] = rule[0]
    }
    return pairs.filter { block.contains($0.key) && $0.key != $0.value }
  }

  /// The rules of the transliterator, as CLDR writes them.
  private static var rules: [UInt16] {
    guard let major = ICUVersion.library.split(separator: ".").first else { return [] }
    var status = U_ZERO_ERROR
    // SAFETY: strings that live through the call; what was opened is closed.
    var bundle = unsafe ures_openDirect("icudt\(major)l-translit", "root", &status)
    defer { if let bundle = unsafe bundle { unsafe ures_close(bundle) } }
    for key in ["RuleBasedTransliteratorIDs", "Hant-Hans", "file"] {
      guard let parent = unsafe bundle, status.rawValue <= 0 else { return [] }
      unsafe bundle = unsafe ures_getByKey(parent, key, nil, &status)
      unsafe ures_close(parent)
    }
    var length: Int32 = 0
    guard let bundle = unsafe bundle, status.rawValue <= 0,
      let text = unsafe ures_getStringByKey(bundle, "resource", &length, &status), status.rawValue <= 0
    else { return [] }
    // SAFETY: the string belongs to ICU's data, which stays, and has the length given.
    return unsafe Array(UnsafeBufferPointer(start: text, count: Int(length)))
  }
}

extension UInt16 {
  fileprivate init(ascii: Unicode.Scalar) { self = UInt16(truncatingIfNeeded: ascii.value) }
}
