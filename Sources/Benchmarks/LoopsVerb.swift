internal import Bytes
internal import Lexicon
internal import Query
internal import Signature

/// `bench [NAME…] [--seconds S]`: one benchmark for each hot loop and one for the whole.
///
/// Each is repeated for S seconds (default 0.4) and its best run is told, in processor time, so that
/// other work on the machine disturbs it least. Results are JSON Lines; `compare` reads two of them.
struct LoopsVerb {
  private let names: [String]
  private let seconds: Double

  init(_ arguments: [String]) throws {
    seconds = Double(option("--seconds", in: arguments) ?? "0.4") ?? 0.4
    var names: [String] = []
    var index = 1
    while index < arguments.count {
      if arguments[index] == "--seconds" { index += 1 } else { names.append(arguments[index]) }
      index += 1
    }
    self.names = names
  }

  private func isWanted(_ name: String) -> Bool { names.isEmpty || names.contains { name.hasPrefix($0) } }

  /// Whether some benchmark of these families is wanted.
  private func isWanted(anyOf families: [String]) -> Bool {
    families.contains { family in isWanted(family) || names.contains { $0.hasPrefix(family + "/") } }
  }

  /// Runs `body`, which does `count` of something, and tells the best time of one.
  func measure(_ name: String, unit: String, count: Int, scale: Double = 1e9, _ body: () throws -> Void)
    throws
  {
    guard isWanted(name) else { return }
    var best = Double.infinity
    var runs = 0
    let end = Clock.seconds + seconds
    repeat {
      let start = Clock.processSeconds
      try body()
      best = min(best, Clock.processSeconds - start)
      runs += 1
    } while Clock.seconds < end || runs < 3
    Output.line(
      "{\"name\": \"\(name)\", \"unit\": \"\(unit)\", \"best\": \(Output.decimal(best * scale / Double(count), 3)), "
        + "\"runs\": \(runs)}")
  }

  func run() throws {
    try codecs()
    try maps()
    try ranking()
    try lexicon()
    if isWanted(anyOf: TextLoops.names) { try TextLoops(verb: self).run() }
    if isWanted(anyOf: PairLoops.names) { try PairLoops(verb: self).run() }
    if isWanted(anyOf: IndexLoops.names) {
      try IndexLoops(corpus: GeneratedCorpus(articleCount: 40_000, seed: 7), verb: self).run()
    }
  }

  /// A block of 128 articles among 384 as a set of bits: 64 bytes a step, and the way of other processors.
  private func sets() throws {
    let articles = Memory<UInt32>(count: 128, repeating: 0)
    for index in 0..<128 { articles.cells[index] = UInt32(index * 3) }
    var bytes: [UInt8] = []
    BitSetBlock.pack(articles.cells, count: 128, from: 0, into: &bytes)
    let words = bytes.count / 8
    let target = Memory<UInt32>(count: 144, repeating: 0)
    var sum = 0
    // SAFETY: the set was packed just now, and the target holds 144 numbers.
    try unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      try measure("bit-set", unit: "ns a block of 128", count: 100_000) {
        for _ in 0..<100_000 {
          sum &+= unsafe BitSetBlock.unpack(base, wordCount: words, from: 0, into: target.cells.base) ?? 0
        }
      }
      try measure("bit-set/by bytes", unit: "ns a block of 128", count: 100_000) {
        for _ in 0..<100_000 {
          sum &+= unsafe BitSetBlock.unpackByBytes(base, wordCount: words, from: 0, into: target.cells.base)
        }
      }
    }
  }

  private func codecs() throws {
    let numbers = Memory<UInt32>(count: 128, repeating: 0)
    var random = GeneratedCorpus.Random(state: 1)
    for bits in [4, 7, 13] {
      for index in 0..<128 { numbers.cells[index] = UInt32(random.next() & (1 << UInt64(bits) - 1)) }
      numbers.cells[0] = 1 << UInt32(bits) - 1
      var bytes: [UInt8] = []
      Packing.packBlock(numbers.cells, bits: bits, into: &bytes)
      let target = Memory<UInt32>(count: 128, repeating: 0)
      // SAFETY: the block was packed just now, and the target holds 128 numbers.
      try unsafe bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        try measure("unpack/\(bits) bits", unit: "ns a block of 128", count: 100_000) {
          for _ in 0..<100_000 { unsafe Packing.unpackBlock(base, bits: bits, into: target.cells.base) }
        }
        try measure("unpack-sum/\(bits) bits", unit: "ns a block of 128", count: 100_000) {
          for _ in 0..<100_000 {
            unsafe Packing.unpackRising(base, bits: bits, after: ~0, into: target.cells.base)
          }
        }
      }
    }
    var patched: [UInt8] = []
    for index in 0..<128 { numbers.cells[index] = index % 29 == 0 ? 40 : UInt32(random.next() & 1) }
    PatchedBlock.encode(numbers.cells, count: 128, into: &patched)
    let target = Memory<UInt32>(count: 128, repeating: 0)
    var sum = 0
    try unsafe patched.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      try measure("patched", unit: "ns a block of 128", count: 100_000) {
        for _ in 0..<100_000 {
          sum &+=
            unsafe PatchedBlock.decode(base, available: buffer.count, count: 128, into: target.cells.base)
            ?? 0
        }
      }
    }
    try sets()
    var varInts: [UInt8] = []
    for _ in 0..<10_000 { varInts.appendVarInt(random.next() >> (random.next() & 31 + 32)) }
    try unsafe varInts.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      try measure("varint", unit: "ns a number", count: 10_000) {
        var offset = 0
        while let value = unsafe VarInt.decode(base, at: &offset, end: buffer.count) {
          sum &+= Int(value & 0xFF)
        }
      }
    }
    let page = [UInt8](repeating: 7, count: 4_096)
    try measure("checksum", unit: "ns a page of 4096", count: 1_000) {
      for _ in 0..<1_000 { sum &+= Int(CRC32C.checksum(page)) }
    }
    keep(sum)
  }

  private func maps() throws {
    let words = GeneratedCorpus(articleCount: 20_000, seed: 3).bytes()
    var ids: [UInt32] = []
    try measure("term-map", unit: "ns a look-up", count: words.starts.count) {
      var map = try TermMap()
      // SAFETY: starts and ends lie in the bytes.
      unsafe words.bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        unsafe map.insert(base, starts: words.starts, ends: words.ends, into: &ids)
      }
    }
    keep(ids.count)
  }

  private func lexicon() throws {
    let words = [
      "treaty", "ceasefire", "walking", "parliament", "blue", "Zelensky", "quickly", "banana", "xylene", "of",
    ]
    let english = LexiconLanguage(tag: "en")
    var forms: [[UInt8]] = []
    for number in 0..<10_000 {
      // Two of three are in the tables or look like it; the third is new each time.
      let ending = number % 3 == 0 ? String(number) : ""
      forms.append(Array((words[number % words.count] + ending).utf8))
    }
    let hashes = forms.map { LexiconHash.hash($0, language: english, kind: .word) }
    var senses: [LexiconSense] = []
    try measure("lexicon/look-up", unit: "ns a word", count: forms.count) {
      for index in forms.indices {
        senses.removeAll(keepingCapacity: true)
        let form = forms[index]
        newsLexicon.senses(hashes[index], folded: form.span, into: &senses)
        keep(senses.count)
      }
    }
  }

  private func ranking() throws {
    var random = GeneratedCorpus.Random(state: 9)
    let scores = (0..<1_000_000).map { _ in Int64(random.next() >> 34) }
    for (name, list) in [("random", scores), ("rising", (0..<1_000_000).map { Int64($0) })] {
      for limit in [10, 1_000] {
        try measure("top-k/\(name) \(limit)", unit: "ns a score", count: list.count) {
          var collector = TopCollector(limit: limit)
          var threshold = Int64.min
          for (index, score) in list.enumerated() where score > threshold {
            collector.insert(
              TopCollector.Item(key: score, sequence: UInt64(index), segment: 0, document: UInt32(index)))
            threshold = collector.threshold
          }
          keep(collector.sorted().count)
        }
      }
    }
  }
}

/// Uses a value so that no loop is left out.
@inline(never)
func keep(_ value: Int) { if value == .min { Output.error("unlikely") } }
