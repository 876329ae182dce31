internal import Bytes
internal import CZstd
internal import Synchronization

/// What zstd decompresses with, kept from block to block.
///
/// A context of its own for each block costs 20 µs: 95 KB of memory, and the questions to the processor that
/// zstd asks in each, which a virtual machine answers slowly.
@safe final class Decompressor: @unchecked Sendable {
  /// One that nobody uses at the moment; threads that find none make another.
  private static let spare = Mutex<Decompressor?>(nil)

  private let context: OpaquePointer?

  private init() { unsafe context = ZSTD_createDCtx() }

  deinit { unsafe _ = ZSTD_freeDCtx(context) }

  /// Decompresses `size` bytes at `source` into `target`.
  ///
  /// SAFETY: the bytes are there; zstd writes at most as many as the target has.
  ///
  /// - Returns: How many bytes were written; an error of zstd is more than any array holds.
  static func decompress(_ source: UnsafeRawPointer, _ size: Int, into target: inout [UInt8]) -> Int {
    let found = spare.withLock { spare in
      defer { spare = nil }
      return spare
    }
    let decompressor = found ?? Decompressor()
    let count = target.count
    let written = unsafe ZSTD_decompressDCtx(decompressor.context, &target, count, source, size)
    spare.withLock { $0 = decompressor }
    return written
  }
}
