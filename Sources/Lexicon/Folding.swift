@_spi(_Unicode) import Swift

/// Folds a word to the form under which the lexicon keeps it: small letters, no accents where they are
/// optional, one form of letters that are written alike.
///
/// Vietnamese keeps its marks (they are the words), Cyrillic keeps й and ї, kana keep their voicing.
package func foldWord(_ word: Span<UInt8>, language: LexiconLanguage) -> [UInt8] {
  var folded: [UInt8] = []
  folded.reserveCapacity(word.count)
  var isPlain = true
  for index in word.indices {
    let byte = word[index]
    if byte >= 0x80 {
      isPlain = false
      break
    }
    if byte >= 0x41, byte <= 0x5A {
      folded.append(byte | 0x20)
    } else if byte != 0x27, byte != 0x2E, byte != 0x22 {
      folded.append(byte)
    }
  }
  if isPlain { return folded }
  folded.removeAll(keepingCapacity: true)
  var offset = 0
  while offset < word.count {
    let (scalar, length) = decodeScalar(word, offset)
    offset += length
    foldScalar(scalar, keepsMarks: language == .vietnamese, into: &folded)
  }
  return folded
}

/// Appends the folded form of one scalar.
package func foldScalar(_ scalar: UInt32, keepsMarks: Bool, into folded: inout [UInt8]) {
  switch scalar {
  case 0x41...0x5A: folded.append(UInt8(scalar) | 0x20)
  case 0x27, 0x2E, 0x22, 0x2019, 0x2BC, 0x5F3, 0x5F4, 0x201D, 0x200C, 0x200D, 0x640, 0x30FB, 0xFF1D: break
  case 0..<0x80: folded.append(UInt8(scalar))
  case 0xC0...0x24F, 0x1E00...0x1EFF:
    foldLatin(scalar, keepsMarks: keepsMarks, into: &folded)
  case 0x300...0x36F: if keepsMarks { appendScalar(scalar, to: &folded) }
  case 0x370...0x3FF, 0x1F00...0x1FFF:
    let base = decomposed(lowercased(scalar)).first ?? scalar
    appendScalar(base == 0x3C2 ? 0x3C3 : base, to: &folded)
  case 0x400...0x52F:
    let small = lowercased(scalar)
    appendScalar(small == 0x451 ? 0x435 : small == 0x491 ? 0x433 : small, to: &folded)
  case 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670: break
  case 0x622, 0x623, 0x625, 0x671: appendScalar(0x627, to: &folded)
  case 0x649, 0x6CC, 0x6D2: appendScalar(0x64A, to: &folded)
  case 0x629, 0x6C1, 0x6C2, 0x6C3, 0x6D5, 0x6BE: appendScalar(0x647, to: &folded)
  case 0x6A9: appendScalar(0x643, to: &folded)
  case 0x624: appendScalar(0x648, to: &folded)
  case 0x626: appendScalar(0x64A, to: &folded)
  case 0x93C, 0x9BC: break
  case 0x958: appendScalar(0x915, to: &folded)
  case 0x959: appendScalar(0x916, to: &folded)
  case 0x95A: appendScalar(0x917, to: &folded)
  case 0x95B: appendScalar(0x91C, to: &folded)
  case 0x95C: appendScalar(0x921, to: &folded)
  case 0x95D: appendScalar(0x922, to: &folded)
  case 0x95E: appendScalar(0x92B, to: &folded)
  case 0x901: appendScalar(0x902, to: &folded)
  case 0x9DC: appendScalar(0x9A1, to: &folded)
  case 0x9DD: appendScalar(0x9A2, to: &folded)
  case 0x9DF: appendScalar(0x9AF, to: &folded)
  case 0x30F4: appendScalar(0x30D6, to: &folded)
  case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
    foldScalar(scalar - 0xFEE0, keepsMarks: keepsMarks, into: &folded)
  case 0x660...0x669: folded.append(UInt8(scalar - 0x660 + 0x30))
  case 0x6F0...0x6F9: folded.append(UInt8(scalar - 0x6F0 + 0x30))
  default: appendScalar(scalar, to: &folded)
  }
}

private func foldLatin(_ scalar: UInt32, keepsMarks: Bool, into folded: inout [UInt8]) {
  switch scalar {
  case 0xDF: folded += [0x73, 0x73]
  case 0xC6, 0xE6: folded += [0x61, 0x65]
  case 0x152, 0x153: folded += [0x6F, 0x65]
  case 0xD8, 0xF8: folded.append(0x6F)
  case 0x110, 0x111, 0xD0, 0xF0:
    if keepsMarks { appendScalar(0x111, to: &folded) } else { folded.append(0x64) }
  case 0x141, 0x142: folded.append(0x6C)
  case 0x126, 0x127: folded.append(0x68)
  case 0x130, 0x131: folded.append(0x69)
  case 0xDE, 0xFE: folded += [0x74, 0x68]
  default:
    if keepsMarks {
      appendScalar(lowercased(scalar), to: &folded)
    } else {
      appendScalar(decomposed(lowercased(scalar)).first ?? scalar, to: &folded)
    }
  }
}

private func lowercased(_ scalar: UInt32) -> UInt32 {
  guard let value = Unicode.Scalar(scalar) else { return scalar }
  return value.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
}

private func decomposed(_ scalar: UInt32) -> [UInt32] {
  guard let value = Unicode.Scalar(scalar) else { return [scalar] }
  return String(value)._nfd.map(\.value)
}
