import FoundationEssentials
import TestSupport
import Testing

@testable import Bytes

/// Nothing that has a name is replaced by what gets one.
@Suite struct LocalFileSystemTests {
  private let disk = LocalFileSystem()

  private func expect(_ code: Int32, _ body: () throws(BytesError) -> Void) {
    do throws(BytesError) {
      try body()
      Issue.record("did what it must not")
    } catch {
      guard case .system(_, _, code) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func namesAreGivenOnce() throws {
    let home = try TemporaryFolder()
    let (one, two) = (try home.write("one", "first"), try home.write("two", "second"))
    expect(17) { () throws(BytesError) in try disk.rename(one, to: two) }
    expect(17) { () throws(BytesError) in _ = try disk.create(two) }
    expect(2) { () throws(BytesError) in try disk.rename(home.path + "/none", to: home.path + "/three") }
    #expect(try String(contentsOfFile: two, encoding: .utf8) == "second")
    try disk.rename(one, to: home.path + "/three")
    #expect(try disk.list(home.path) == ["three", "two"])
    try disk.makeNewDirectory(home.path + "/a")
    try disk.makeNewDirectory(home.path + "/b")
    expect(17) { () throws(BytesError) in try disk.makeNewDirectory(home.path + "/a") }
    expect(2) { () throws(BytesError) in try disk.makeNewDirectory(home.path + "/none/c") }
    expect(17) { () throws(BytesError) in try disk.rename(home.path + "/a", to: home.path + "/b") }
    try disk.rename(home.path + "/a", to: home.path + "/c")
    #expect(try disk.list(home.path) == ["b", "c", "three", "two"])
  }

  @Test func aLockKnowsItsPlace() throws {
    let home = try TemporaryFolder()
    let path = home.path + "/lock"
    let lock = try disk.lock(path)
    try lock.check()
    #expect(throws: BytesError.self) { try disk.lock(path) }
    try disk.rename(path, to: path + "2")
    #expect(throws: BytesError.displaced(path: path)) { try lock.check() }
    let other = try disk.lock(path)
    #expect(throws: BytesError.displaced(path: path)) { try lock.check() }
    try other.check()
    other.release()
    other.release()
    #expect(throws: BytesError.self) { try other.check() }
  }
}
