internal import Glibc

/// A stretch of address space, four gigabytes as a rule, of which only what is touched takes memory.
///
/// Growing costs nothing and moves nothing.
@safe package struct VirtualArena: ~Copyable {
  /// Addresses of every arena are below this.
  private static let largestCapacity = 1 << 32
  private static let leastCapacity = 1 << 20

  /// The first byte.
  package let base: UnsafeMutablePointer<UInt8>
  /// Addresses inside this arena are below this.
  package let capacity: Int
  /// The first free address. Address 0 is never handed out.
  package private(set) var count: Int = 8

  package init() throws(BytesError) {
    var size = VirtualArena.share()
    while true {
      // SAFETY: a new private reservation, which `deinit` alone unmaps.
      let address = unsafe mmap(
        nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
      if let address = unsafe address, unsafe address != MAP_FAILED {
        unsafe base = address.bindMemory(to: UInt8.self, capacity: size)
        capacity = size
        // What is small stays in small pages: one article must not cost two megabytes of zeros.
        let small = 4 << 20
        if size > small { unsafe LargePages.advise(address + small, byteCount: size - small) }
        return
      }
      guard size > VirtualArena.leastCapacity else {
        throw .system(call: "mmap", path: "memory", code: errno)
      }
      size >>= 1
    }
  }

  deinit { unsafe _ = munmap(base, capacity) }

  /// How much address space an arena takes: where that of the process is limited, the five arenas of each core's
  /// segment take an eighth of it together.
  private static func share() -> Int {
    var limit = rlimit()
    // SAFETY: the call fills the value that it is given.
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0,
      limit.rlim_cur < 1 << 48
    else { return largestCapacity }
    let arenas = 5 * max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let share = Int(limit.rlim_cur) / (8 * arenas) & ~0xFFFF
    return min(largestCapacity, max(4 << 20, share))
  }

  /// Whether little room is left: time to begin with another arena.
  package var isNearlyFull: Bool { count > capacity / 4 * 3 }

  /// Takes `size` bytes and returns their address, or `nil` when the arena is full.
  @inline(__always)
  package mutating func allocate(_ size: Int) -> UInt32? {
    guard count + size < capacity else { return nil }
    defer { count += size }
    return UInt32(truncatingIfNeeded: count)
  }
}
