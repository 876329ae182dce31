/// Why the library could not do what was asked: what, where, and what to do.
public struct TidingsError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Stable name for programs, such as `no-index`, `index-locked`, `index-damaged`,
  /// `index-displaced`, `other-version`, `disk-full`, `unwritable`, `no-memory`.
  public let code: String
  /// The path or id that is meant; empty when it is clear.
  public let subject: String
  /// What is wrong; what to do.
  public let message: String
  /// Process that holds the index, when it is locked.
  public let holder: Int?

  /// An error with its code, subject and message.
  public init(code: String, subject: String = "", message: String, holder: Int? = nil) {
    self.code = code
    self.subject = subject
    self.message = message
    self.holder = holder
  }

  /// Subject and message in one line.
  public var description: String { subject.isEmpty ? message : "\(subject): \(message)" }
}
