internal import Text

/// Reads files of a language's tag, a tab and a text a line; other lines are passed over.
func labelledLines(of files: [String]) throws -> [(language: LanguageTag, text: Substring)] {
  var result: [(language: LanguageTag, text: Substring)] = []
  for file in files {
    let reader = try LineReader(file)
    var lines: [String] = []
    // SAFETY: the bytes of a line are copied inside the closure.
    while unsafe reader.next({ bytes in unsafe lines.append(String(decoding: bytes, as: UTF8.self)) }) {}
    for line in lines {
      let parts = line.split(separator: "\t", maxSplits: 1)
      if parts.count == 2 { result.append((LanguageTag(parts[0]), parts[1])) }
    }
  }
  return result
}
