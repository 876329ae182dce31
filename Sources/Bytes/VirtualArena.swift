internal import Glibc

/// Four gigabytes of address space of which only what is touched takes memory.
///
/// Growing costs nothing and moves nothing.
@safe package struct VirtualArena: ~Copyable {
  /// Addresses inside the arena are below this.
  package static let capacity = 1 << 32

  /// The first byte.
  package let base: UnsafeMutablePointer<UInt8>
  /// The first free address. Address 0 is never handed out.
  package private(set) var count: Int = 8

  package init() throws(BytesError) {
    // SAFETY: a private reservation that is unmapped in `deinit` only.
    guard
      let address = unsafe mmap(
        nil, VirtualArena.capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0
      ),
      unsafe address != MAP_FAILED
    else { throw .system(call: "mmap", path: "memory", code: errno) }
    unsafe base = address.bindMemory(to: UInt8.self, capacity: VirtualArena.capacity)
    // What is small stays in small pages: one article must not cost two megabytes of zeros.
    let small = 4 << 20
    unsafe LargePages.advise(address + small, byteCount: VirtualArena.capacity - small)
  }

  deinit { unsafe _ = munmap(base, VirtualArena.capacity) }

  /// Takes `size` bytes and returns their address, or `nil` when the arena is full.
  @inline(__always)
  package mutating func allocate(_ size: Int) -> UInt32? {
    guard count + size < VirtualArena.capacity else { return nil }
    defer { count += size }
    return UInt32(truncatingIfNeeded: count)
  }
}
