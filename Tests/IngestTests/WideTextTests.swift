import Testing

@testable import Ingest

/// Text of two bytes a character without a mark that says so.
@Suite struct WideTextTests {
  @Test(arguments: ["Megnyílt az új könyvtár\n\nÖtvenezer könyv.\r\n", "臺北捷運\n試運轉 😀", "Nowy most"])
  func isReadWhereBlanksOrLinesTellIt(text: String) throws {
    let little = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    for (bytes, name) in [(little, "UTF-16LE"), (big, "UTF-16BE")] {
      let found = try PlainText.decode(bytes)
      #expect(found.text == text && found.convertedFrom == name)
    }
  }

  @Test(
    arguments: [
      [0x50, 0x4b, 0, 0, 1, 2], [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0], [0x20, 0, 0, 0], [0x20, 0, 1, 0],
      [0x20, 0, 0, 0xd8], [0x41, 0, 0x42, 0], [0x20, 0, 0x41],
    ] as [[UInt8]])
  func elseZeroBytesAreBinary(bytes: [UInt8]) {
    #expect(throws: PlainTextError.binary) { try PlainText.decode(bytes) }
  }
}
