internal import CJansson

/// `compare OLD.jsonl NEW.jsonl [--tolerance 0.1]`: two results of `bench`, side by side.
enum CompareVerb {
  private struct Result {
    var unit: String
    var best: Double
  }

  /// Returns 1 when something became slower than the tolerance allows.
  static func run(_ arguments: [String]) throws -> Int32 {
    guard arguments.count >= 3 else { throw BenchmarkError(description: "compare OLD.jsonl NEW.jsonl") }
    let tolerance = Double(option("--tolerance", in: arguments) ?? "0.1") ?? 0.1
    let old = try read(arguments[1])
    let new = try read(arguments[2])
    var slower = 0
    for (name, after) in new {
      guard let before = old.first(where: { $0.0 == name })?.1 else {
        Output.line("\(name): \(Output.decimal(after.best, 2)) \(after.unit), new")
        continue
      }
      let ratio = after.best / max(before.best, 1e-9)
      let isSlower = ratio > 1 + tolerance
      slower += isSlower ? 1 : 0
      let mark = isSlower ? "  slower" : ratio < 1 - tolerance ? "  faster" : ""
      Output.line(
        "\(name): \(Output.decimal(before.best, 2)) -> \(Output.decimal(after.best, 2)) \(after.unit), "
          + "ratio \(Output.decimal(ratio, 3))\(mark)")
    }
    for (name, _) in old where !new.contains(where: { $0.0 == name }) { Output.line("\(name): gone") }
    return slower > 0 ? 1 : 0
  }

  private static func read(_ path: String) throws -> [(String, Result)] {
    var results: [(String, Result)] = []
    let reader = try LineReader(path)
    var failure: BenchmarkError?
    // SAFETY: jansson reads the line while the reader keeps it.
    while unsafe reader.next({ bytes in
      let object = unsafe json_loadb(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, 0, nil)
      defer { unsafe json_decref(object) }
      guard let object = unsafe object, let name = unsafe json_string_value(json_object_get(object, "name")),
        let unit = unsafe json_string_value(json_object_get(object, "unit"))
      else {
        failure = BenchmarkError(description: "\(path): a line is no result")
        return
      }
      let best = unsafe json_number_value(json_object_get(object, "best"))
      results.append((unsafe String(cString: name), Result(unit: unsafe String(cString: unit), best: best)))
    }) {}
    if let failure { throw failure }
    return results
  }
}
