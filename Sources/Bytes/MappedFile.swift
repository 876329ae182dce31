internal import Glibc

/// A whole file mapped read-only into memory.
///
/// Only files that this library wrote are mapped; they never change after they got their name.
@safe package final class MappedFile: @unchecked Sendable {
  /// The path that was opened, for messages.
  package let path: String
  /// Bytes in the file.
  package let count: Int
  /// The first byte; valid for ``count`` bytes as long as this object lives.
  package let base: UnsafeRawPointer

  private let isMapping: Bool

  /// Maps the file at `path`.
  package init(path: String) throws(BytesError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(call: "open", path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .system(call: "fstat", path: path, code: errno)
    }
    let size = Int(status.st_size)
    self.path = path
    count = size
    guard size > 0 else {
      unsafe base = UnsafeRawPointer(UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1))
      isMapping = false
      return
    }
    // SAFETY: the mapping is private, read-only, and unmapped only in `deinit`.
    guard let address = unsafe mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0),
      unsafe address != MAP_FAILED
    else { throw .system(call: "mmap", path: path, code: errno) }
    unsafe base = UnsafeRawPointer(address)
    isMapping = true
  }

  /// Holds a copy of `bytes` as if it were a file, for tests and file systems in memory.
  package init(path: String, copying bytes: [UInt8]) {
    self.path = path
    count = bytes.count
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    unsafe bytes.withUnsafeBytes {
      if let from = $0.baseAddress { unsafe memory.copyMemory(from: from, byteCount: $0.count) }
    }
    unsafe base = UnsafeRawPointer(memory)
    isMapping = false
  }

  deinit {
    if isMapping {
      unsafe _ = munmap(UnsafeMutableRawPointer(mutating: base), count)
    } else {
      unsafe base.deallocate()
    }
  }

  /// All bytes of the file.
  package var bytes: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: base, count: count) }

  /// Takes the file's first bytes out of this process's memory; they come back when they are read.
  package func forget(before end: Int) {
    // To map the pages of a small file again costs more than they are worth.
    guard count >= 1 << 20 else { return }
    let size = min(end, count) & ~4095
    // SAFETY: the pages are the file's own; nothing was ever written to them.
    if isMapping, size > 0 {
      unsafe _ = madvise(UnsafeMutableRawPointer(mutating: base), size, MADV_DONTNEED)
    }
  }
}
