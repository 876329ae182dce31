internal import Lexicon

/// Words of Korean, which writes particles, endings and the parts of compounds without blanks.
extension WordAnalysis {
  /// The longest beginning of a word that is an entry, when what follows may follow it: particles, the endings of a verb
  /// or an adjective, what stands behind names, or another entry. 다카마쓰, a city, is not Dhaka (다카).
  func hangul(_ folded: [UInt8], vocabulary: inout FeatureVocabulary) -> [WordSense] {
    let letters = folded.count / WordAnalysis.syllableBytes
    guard letters * WordAnalysis.syllableBytes == folded.count else { return [] }
    var length = min(letters - 1, WordAnalysis.longestEntry)
    while length >= 2 {
      defer { length -= 1 }
      let head = Array(folded[..<(length * WordAnalysis.syllableBytes)])
      let found = entry(head, vocabulary: &vocabulary)
      if found.isEmpty { continue }
      let rest = Array(folded[head.count...])
      if follows(rest) || isEntry(rest, vocabulary: &vocabulary) { return found }
      // A long word that is no name is the first part of a compound whatever follows.
      let common = found.filter { $0.caseNeed == 0 }
      if length >= 3, !common.isEmpty { return common }
    }
    return []
  }

  /// The entry of exactly these letters, which the tables may have under their stem: 한반도, the peninsula, ends as a word
  /// with a particle does.
  private func entry(_ head: [UInt8], vocabulary: inout FeatureVocabulary) -> [WordSense] {
    let found = search.senses(head, folded: head, kind: .word, exactOnly: true, vocabulary: &vocabulary)
    if !found.isEmpty { return found }
    let stem = stemmer.stem(head.span, folded: head, language: search.language)
    if stem == head { return [] }
    return search.senses(stem, folded: head, kind: .word, exactOnly: true, vocabulary: &vocabulary)
  }

  private func isEntry(_ rest: [UInt8], vocabulary: inout FeatureVocabulary) -> Bool {
    var length = min(rest.count / WordAnalysis.syllableBytes, WordAnalysis.longestEntry)
    while length >= 2 {
      let head = Array(rest[..<(length * WordAnalysis.syllableBytes)])
      if !entry(head, vocabulary: &vocabulary).isEmpty {
        return length * WordAnalysis.syllableBytes == rest.count || follows(Array(rest[head.count...]))
      }
      length -= 1
    }
    return false
  }

  /// Whether a rest is particles, one behind the other, or begins as the endings of verbs do.
  private func follows(_ rest: [UInt8]) -> Bool {
    if WordAnalysis.verbal.contains(where: { rest.starts(with: $0) }) { return true }
    var rest = rest[...]
    while !rest.isEmpty {
      guard let particle = WordAnalysis.particles.first(where: { rest.starts(with: $0) }) else {
        return false
      }
      rest = rest.dropFirst(particle.count)
    }
    return true
  }

  /// Syllables of an entry at most; without a bound a word of thousands would be looked up at each of them.
  private static let longestEntry = 32

  /// Bytes of a syllable of Hangul in UTF-8.
  private static let syllableBytes = 3

  private static func list(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  /// Particles (조사), the copula, and nouns that stand behind names and nouns alike; the longer first.
  private static let particles = list(
    """
    으로부터 로부터 에게서 에서 에게 께서 한테 까지 부터 보다 처럼 같이 마다 마저 조차 밖에 이나 이나마 이라고 라고 이라는 라는 이라 라며 \
    이며 이고 이란 이든 든지 으로 로서 로써 으로서 으로써 은 는 이 가 을 를 의 에 로 와 과 도 만 나 며 고 란 랑 이랑 들 씨 님 적 \
    시 주 군 구 현 성 섬 강 산 항 공항 인 계 어 측 총리 대통령 장관 의원 감독 선수 회장 대표 위원장 총장 교수 정부 의회 당국 지방 지역 \
    북부 남부 동부 서부 중부 발 행 제 전 후 별 당 간 내 외 용 형 식 자 원 장 관 력 률 량 비 금 권 법 죄 범 단 팀 부 청 처 국 소 실 \
    회 학 점 서 물 품 안 심 문 감 료 증 책 터 재 역 대 어 히 율 층 병 사 기 판 대학 광역시 특별시 \
    때 중 말 초 급 째 상 성 화 쪽 씩 쯤 뿐 대로 만큼 이었다 였다 이다 입니다 이자 이지만 지만 인데 일까 이던
    """)

  /// The beginnings of what makes a noun a verb or an adjective.
  private static let verbal = list(
    "하 했 한 할 함 해 되 된 될 됨 됐 돼 시키 시켰 시킨 시킬 시켜 당하 당했 당한 당할 당해 받 스러 스런 로운 로웠 롭 없 있 었 였 이었 화된 화되 화하 나는 났 난 날 남 지는 졌 진 져 질 짐"
  )
}
