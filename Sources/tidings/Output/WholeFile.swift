private import Glibc
import Tidings

/// Reads a whole text file that the user named.
func readWholeText(_ path: String) throws -> String {
  do {
    return try readText(atPath: path)
  } catch {
    throw Failure(code: error.code, subject: path, message: error.message)
  }
}

/// Writes a text file, replacing what was there.
func writeWholeText(_ text: String, to path: String) throws {
  guard let file = unsafe fopen(path, "w") else {
    throw Failure(code: "unwritable", subject: path, message: unsafe String(cString: strerror(errno)))
  }
  // SAFETY: the stream is ours until fclose; the buffer lives for the call.
  let bytes = Array(text.utf8)
  let written = unsafe bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, file) }
  guard unsafe fclose(file) == 0, written == bytes.count else {
    throw Failure(code: "unwritable", subject: path, message: "could not write all of it; is the disk full?")
  }
}

/// Removes a folder that this command made, with all in it; links are removed, not followed.
func removeFolder(_ path: String) {
  guard let folder = unsafe opendir(path) else { return }
  // SAFETY: the stream is ours until closedir; names are copied before the next call.
  while let entry = unsafe readdir(folder) {
    let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
      unsafe String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name == "." || name == ".." { continue }
    let child = path + "/" + name
    if unsafe unlink(child) != 0 { removeFolder(child) }
  }
  unsafe closedir(folder)
  _ = unsafe rmdir(path)
}
