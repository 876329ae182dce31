import Testing

@testable import Ingest

/// Thai text of one byte a character.
@Suite struct ThaiBytesTests {
  private static let text = """
    เชียงใหม่จัดงานลอยกระทง นักท่องเที่ยวแน่น

    เทศบาลนครเชียงใหม่จัดงานลอยกระทงริมแม่น้ำปิง มีนักท่องเที่ยวกว่าห้าหมื่นคน

    """

  /// In TIS-620, the quotation marks in Windows-874.
  private static func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "“": 0x93
      case "”": 0x94
      case ..<"\u{80}": UInt8(truncatingIfNeeded: scalar.value)
      default: UInt8(truncatingIfNeeded: scalar.value - 0x0e00 + 0xa0)
      }
    }
  }

  @Test(arguments: [
    (text, "TIS-620"), ("“\(text)” 2025", "windows-874"), ("เชียงใหม่จัดงานลอยกระทง", "TIS-620"),
  ])
  func areReadAsThai(text: String, encoding: String) throws {
    let found = try PlainText.decode(ThaiBytesTests.bytes(text))
    #expect(found.text == text)
    #expect(found.convertedFrom == encoding)
  }

  /// Long runs of like bytes: Chinese in GB 2312, Russian in Windows-1251, and Latin letters with accents.
  @Test(arguments: [
    "ÖÐ¹úµØÕð¾ÖËµ£¬µØÕðÔì³ÉÖÁÉÙÊ®ÈËËÀÍö¡£ÖÐ¹úµØÕð¾ÖËµ£¬", "Ïðåçèäåíò ïîñåòèë Ìîñêâó â÷åðà âå÷åðîì",
    "Le président a visité la Côte d'Azur hier après-midi, éàèéàèéàèéàèéàè",
  ])
  func othersAreNot(text: String) {
    #expect(ThaiBytes.encoding(of: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }) == nil)
  }
}
