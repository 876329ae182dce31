import Tidings

/// Something that keeps a command from its work: one line on stderr, exit status 2, or 1 where what was asked for is
/// not there.
struct Failure: Error {
  /// Stable name for programs, e.g. `index-locked`.
  let code: String
  /// What is meant: a path, an id, an option; empty when it is clear.
  let subject: String
  /// What is wrong; what to do.
  let message: String
  /// Further facts for `--output json`.
  var holder: Int?

  init(code: String, subject: String = "", message: String, holder: Int? = nil) {
    self.code = code
    self.subject = subject
    self.message = message
    self.holder = holder
  }

  init(_ error: TidingsError) {
    self.init(code: error.code, subject: error.subject, message: error.message, holder: error.holder)
  }

  /// How the command ends: an article that is not there is one that was not found, whoever asks for it.
  var outcome: Outcome { code == "no-article" ? .nothingOrSkipped : .failed }

  /// The line for people.
  var line: String { "tidings: " + (subject.isEmpty ? "" : subject + ": ") + message }

  /// The line for programs.
  var json: String {
    var error = JSONObject()
    error.add("code", code)
    error.add("message", (subject.isEmpty ? "" : subject + ": ") + message)
    if let holder { error.add("holder", holder) }
    var object = JSONObject()
    object.add("error", error)
    return object.closed
  }
}
