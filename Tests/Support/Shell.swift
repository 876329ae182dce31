internal import FoundationEssentials
internal import Glibc

/// Runs shell commands with the built `tidings` on the PATH, in a folder of their own.
package struct Shell {
  /// What a command left behind.
  package struct Result {
    package let status: Int32
    package let output: String
    package let errors: String
    /// Lines of the output.
    package var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast(1).map { $0 }
    }
  }

  private let folder: TemporaryFolder
  /// Folder in which commands run.
  package var path: String { folder.path }

  package init() throws {
    folder = try TemporaryFolder()
  }

  /// A shell whose folder has an index of short articles: of each its id, its language and its text.
  package init(articles: [(id: String, language: String, text: String)]) throws {
    try self.init()
    let lines = articles.map { id, language, text in
      #"{"id":"\#(id)","language":"\#(language)","text":"\#(text)"}"#
    }
    try write("a.jsonl", lines.joined(separator: "\n"))
    _ = try run("tidings index a.jsonl")
  }

  @discardableResult
  package func write(_ name: String, _ text: String) throws -> String { try folder.write(name, text) }

  @discardableResult
  package func write(_ name: String, _ bytes: [UInt8]) throws -> String { try folder.write(name, bytes) }

  /// Runs a line of shell and waits for its end.
  package func run(_ command: String, environment: [String: String] = [:]) throws -> Result {
    let output = path + "/.stdout"
    let errors = path + "/.stderr"
    let set = environment.map { "export \($0.key)='\($0.value)'; " }.joined()
    let line =
      "cd '\(path)' && export PATH='\(SourceTree.root)/.build/debug':\"$PATH\"; unset TIDINGS_INDEX; \(set)"
      + "{ \(command)\n} >'\(output)' 2>'\(errors)' </dev/null"
    // SAFETY: a C string that lives for the call.
    let status = unsafe system("/bin/bash -c " + quoted(line))
    return Result(
      status: (status >> 8) & 0xff,
      output: (try? String(contentsOfFile: output, encoding: .utf8)) ?? "",
      errors: (try? String(contentsOfFile: errors, encoding: .utf8)) ?? "")
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
