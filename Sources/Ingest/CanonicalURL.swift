/// A second key for an article: the same page under a tidied address.
package enum CanonicalURL {
  /// Query parameters that only say where a reader came from.
  private static let trackers: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "_ga", "ref_src",
    "cmpid", "ocid", "xtor", "wt_mc", "at_medium", "at_campaign",
  ]

  /// Lower-cases scheme and host, drops the fragment, a default port, `www.`, tracking parameters and a
  /// trailing slash, and sorts what is left of the query. Schemes and unknown parameters are never touched,
  /// since they may name another page. Returns an empty string for what is no web address.
  package static func key(of url: String) -> String {
    guard let colon = url.range(ofASCII: "://") else { return "" }
    let scheme = url[url.startIndex..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return "" }
    var rest = url[colon.upperBound...]
    if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
    var query: Substring = ""
    if let mark = rest.firstIndex(of: "?") {
      query = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    var host = rest[..<slash].lowercased()
    var path = String(rest[slash...])
    guard !host.isEmpty else { return "" }
    if let at = host.lastIndex(of: "@") { host = String(host[host.index(after: at)...]) }
    for suffix in scheme == "http" ? [":80"] : [":443"] where host.hasSuffix(suffix) {
      host.removeLast(suffix.count)
    }
    if host.hasPrefix("www.") { host.removeFirst(4) }
    while path.hasSuffix("/") { path.removeLast() }
    let kept = query.split(separator: "&").filter { parameter in
      let name = parameter.prefix { $0 != "=" }.lowercased()
      return !name.hasPrefix("utm_") && !trackers.contains(name)
    }.sorted()
    return scheme + "://" + host + path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  /// Whether a key is the address of a page and not of a whole site, which some feeds give for each of their articles.
  package static func isOfPage(_ key: String) -> Bool {
    key.utf8.dropFirst("https://".utf8.count).contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
  }
}

extension String {
  /// The first place of an ASCII needle.
  fileprivate func range(ofASCII needle: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
