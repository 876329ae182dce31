import Testing

@testable import Lexicon

/// Weight and case of a form in four bits.
@Suite struct LexiconUseTests {
  @Test func everyCodeComesBack() {
    for code in 0..<16 {
      let (eighths, caseNeed) = LexiconUse.decoded(code)
      #expect(LexiconUse.code(eighths: eighths, caseNeed: caseNeed) == code)
    }
  }

  @Test(arguments: 0...2) func theNearestWeightIsKept(caseNeed: Int) {
    let kept = (0..<16).map { LexiconUse.decoded($0) }.filter { $0.caseNeed == caseNeed }.map(\.eighths)
    #expect(kept.contains(8))
    for eighths in 1...8 {
      let code = LexiconUse.code(eighths: eighths, caseNeed: caseNeed)
      #expect((0..<16).contains(code))
      let found = LexiconUse.decoded(code)
      #expect(found.caseNeed == caseNeed)
      let least = kept.map { abs($0 - eighths) }.min()
      #expect(abs(found.eighths - eighths) == least)
    }
  }
}
