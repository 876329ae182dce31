internal import Bytes
package import Postings

/// One thread's way into an index: articles go into a segment of the lane's own.
///
/// When the lane's share of the memory budget is full, the segment is written and a new one begun;
/// term numbers of the old one are void then, which ``generation`` tells.
package final class IndexLane: @unchecked Sendable {
  private let writer: IndexWriter
  private var builder: SegmentBuilder?
  private var name = ""

  /// Changes whenever term numbers become void.
  package private(set) var generation = 0

  init(_ writer: IndexWriter) { self.writer = writer }

  private func current() throws(IndexerError) -> SegmentBuilder {
    if let builder { return builder }
    do throws(BytesError) {
      name = try writer.newSegmentName()
      let fresh = try SegmentBuilder(folder: writer.folder + "/" + name, in: writer.fileSystem)
      builder = fresh
      return fresh
    } catch {
      writer.fail("\(error)")
      throw .bytes(error)
    }
  }

  /// The builder of the lane's segment, for calls in the innermost loop. Ask again after each
  /// ``end(tokenCount:titleTokenCount:)``.
  package func segment() throws(IndexerError) -> SegmentBuilder { try current() }

  /// The number of a term (field byte first) until ``generation`` changes.
  package func termID(for bytes: [UInt8]) throws(IndexerError) -> UInt32 { try current().termID(for: bytes) }

  /// The number of a term (field byte first) until ``generation`` changes.
  package func termID(for bytes: ArraySlice<UInt8>) throws(IndexerError) -> UInt32 {
    try current().termID(for: bytes)
  }

  /// Begins an article. Without a sequence number it gets the next one.
  package func begin(_ document: DocumentInput) throws(IndexerError) {
    var document = document
    if document.sequence == 0 {
      document.sequence = writer.nextSequence()
    } else {
      writer.noteSequence(document.sequence)
    }
    try current().begin(document)
  }

  /// Adds a word at a position. Positions never go back within an article.
  package func add(term: UInt32, position: UInt32) { builder?.add(term: term, position: position) }

  /// Adds words at their positions, which never go back within an article. Much faster than one by one.
  package func add(terms: [UInt32], positions: [UInt32]) { builder?.add(terms: terms, positions: positions) }

  /// Adds a term with its frequency; once an article.
  package func add(term: UInt32, frequency: UInt32) { builder?.add(term: term, frequency: frequency) }

  /// Ends the article; writes the segment when the memory budget is used up.
  package func end(tokenCount: UInt32? = nil, titleTokenCount: UInt32? = nil) throws(IndexerError) {
    guard let builder else { return }
    do throws(BytesError) {
      try builder.end(tokenCount: tokenCount, titleTokenCount: titleTokenCount)
    } catch {
      writer.fail("\(error)")
      throw .bytes(error)
    }
    if builder.byteCount > writer.laneBudget || builder.isNearlyFull { try flush() }
  }

  /// Writes the lane's segment. Commits do this themselves.
  package func flush() throws(IndexerError) {
    guard let finished = builder else { return }
    builder = nil
    generation += 1
    guard finished.documentCount > 0 else { return }
    writer.noteCutTerms(finished.cutTermCount)
    do throws(BytesError) {
      try writer.lock.check()
      writer.register(name, try finished.finish())
    } catch {
      writer.fail("\(error)")
      throw .bytes(error)
    }
  }

  func discard() {
    builder = nil
    generation += 1
  }
}
