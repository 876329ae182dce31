/// Which articles may be found.
public struct ArticleFilter: Sendable, Equatable {
  /// BCP 47 tags; an article matches a tag that is its own or a prefix of it (`zh` matches `zh-Hant`). Empty: all.
  public var languages: [String] = []
  /// First second of publication that is wanted, since 1970.
  public var since: Int64?
  /// Last second of publication that is wanted, since 1970.
  public var until: Int64?
  /// Names of sources. Empty: all.
  public var sources: [String] = []
  /// Only articles with a higher sequence number.
  public var afterSequence: UInt64?

  /// A filter that every article passes.
  public init() {}

  /// Whether every article passes.
  public var isEmpty: Bool { self == ArticleFilter() }
}
