import Signature
import Testing
import Text

/// Numbers and days in the ways in which languages write them.
@Suite struct NumberTests {
  /// Each row: a language, then what it writes, an arrow, and the numbers that are read.
  static let numbers = """
    en | 27,000 people → 27000 | $2.5bn in cash → 2500000000 | £3m for it → 3000000 | 3m of cloth → 3
    en | some 200k users → 200000 | 6 percent → 6 | 6% → 6 | 2% → 2 | Tk 312cr → 3120000000 | Rs 50 lakh → 5000000
    en | 5 million people → 5000000 | 1.2 billion → 1200000000 | 7 millionaires → 7 | won 7:4 → 7 4 | at 14:30 → 
    en | on May 5, 2026 → 2026 | on 5 May → | 12345678901234567890 → | 123456789012345 trillion → | 9.9999999999999999999 →
    de | 2,5 Milliarden Euro → 2500000000 | 3 Mio. Euro → 3000000 | 5 Billionen → 5000000000000 | 14.30 Uhr → 
    de | 27 000 Menschen → 27000 | 27.000 Menschen → 27000 | 9,5 Prozent → 9.5 | siegte 3:1 → 3 | 7,5:6,5 → 7.5 6.5
    nl | 2,5 miljard euro → 2500000000 | 27 duizend → 27000
    fr | 1 234 567 habitants → 1234567 | 40 M€ → 40000000 | 3 Md€ → 3000000000 | 2,5 milliards → 2500000000
    fr | 28\u{202F}000 autres → 28000 | 31\u{2009}000 maisons → 31000 | 27\u{A0}000 → 27000
    es | 4 mil millones de dólares → 4000000000 | 2.500 millones → 2500000000 | 27 mil 500 personas → 27500
    es | 1,5 billones → 1500000000000 | 3 militares → 3
    pt | 2,5 bilhões de reais → 2500000000 | 4 mil milhões → 4000000000 | R$ 9,5 bi → 9500000000 | R$ 12 mi → 12000000
    it | 27mila persone → 27000 | 8 mld → 8000000000 | 9 mln → 9000000 | alle ore 14.30 →
    ro | 30 de milioane → 30000000 | 27 de mii → 27000 | 40 mld. euro → 40000000000 | 6 la sută → 6 | ora 14.30 →
    sv | 40 miljarder → 40000000000 | 27 000 personer → 27000 | klockan 14.30 →
    da | 5 mia. kroner → 5000000000
    no | 5 milliarder kroner → 5000000000
    fi | 2,5 miljardia euroa → 2500000000 | 3 miljoonaa → 3000000 | klo 14.30 →
    hu | 8 billió forint → 8000000000000 | 27 ezer 500 embert → 27500 | 4 ezer → 4000
    pl | 2,5 mld zł → 2500000000 | 27 tys. osób → 27000 | 40 bln zł → 40000000000000 | godz. 14.30 →
    cs | 3 mil. korun → 3000000 | 4 mld. eur → 4000000000 | 27 tisíc → 27000 | 8 biliónů → 8000000000000
    ru | 8 триллионов рублей → 8000000000000 | 3 млн 200 тыс. евро → 3200000 | 27 000 человек → 27000
    uk | 8 трильйонів гривень → 8000000000000 | 2,5 мільярда → 2500000000
    el | 4 δισ. ευρώ → 4000000000 | 27 χιλιάδες → 27000 | 5 τρισ. → 5000000000000 | 3 εκατομμύρια → 3000000
    tr | %2 → 2 | 2 bin 300 kişi → 2300 | 4 trilyon → 4000000000000 | 3 bina → 3 | yüzde 6 → 6 | saat 14.30'da →
    id | Rp180 ribu → 180000 | Rp2,5 miliar → 2500000000 | 4 triliun → 4000000000000 | pukul 19.00 →
    vi | 6 nghìn tỷ đồng → 6000000000000 | 3 tỉ đồng → 3000000000 | 27 nghìn → 27000
    sw | bilioni 2.5 → 2500000000 | watu elfu 27 → 27000 | watu laki 3 → 300000 | Sh5 bilioni → 5000000000
    ar | و27 ألف شخص → 27000 | و3 ملايين يورو → 3000000 | وبـ9.2 ملايين → 9200000 | والـ19 → 19
    ar | 14 مليون و200 ألف → 14200000 | 5 تريليونات → 5000000000000 | 7 آلاف → 7000 | 8 بليون → 8000000000
    fa | ۲۷ هزار و ۵۰۰ نفر → 27500 | ۴ تریلیون → 4000000000000 | ۲۸،۰۰۰ نفر → 28000 | ۲/۵ میلیارد → 2500000000
    fa | سال ۱۴۰۵ → 2026 | ۲٫۵ درصد → 2.5
    ur | 17 ارب 30 کروڑ → 17300000000 | 4 لاکھ → 400000 | 6 کھرب → 600000000000 | 10 ٹریلین → 10000000000000
    he | 8 טריליון → 8000000000000 | 5 אלפים → 5000 | כ300 איש → 300 | 2.5 מיליארד → 2500000000
    hi | २ करोड़ ४० लाख → 24000000 | 27 हज़ार 500 लोग → 27500 | 7 लाख करोड़ → 7000000000000 | 8 खरब → 800000000000
    bn | ৫ হাজার কোটি → 50000000000 | ৮ বিলিয়ন → 8000000000 | ৯ মিলিয়ন → 9000000
    th | 2.5 ล้านบาท → 2500000 | 3 พันล้านบาท → 3000000000 | 4 หมื่นล้าน → 40000000000 | 6 ล้านล้าน → 6000000000000
    th | 1 ล้าน 5 แสนบาท → 1500000 | 2ล้าน3แสน4หมื่นคน → 2340000 | 3 แสน 2 หมื่น → 320000
    th | 9 แสนคน → 900000 | 10 พันธมิตร → 10 | ปี 2569 → 2026 | ร้อยละ 6 → 6
    zh | 2.5亿元 → 250000000 | 4万亿元 → 4000000000000 | 2万7000人 → 27000 | 1万2千人 → 12000 | 2024年 → 2024
    zh | 5千万元 → 50000000 | 3百万 → 3000000 | 31年 → 31 | 第3号 → 3 | 百分之12 → 12 | 4月通胀率回落至4.7% → 4.7
    ja | 2億5000万円 → 250000000 | 4兆2000億円 → 4200000000000 | 3億5千万円 → 350000000 | 31年間 → 31
    ja | 5月から12％に → 12 | 2024年2月に3億5千万 → 2024 350000000
    ko | 2억5000만원 → 250000000 | 1만4300여 명 → 14300 | 8천 명 → 8000 | 8천600만 솔 → 86000000
    ko | 17억 3000만 달러 → 1730000000 | 제3조 → 3 | 37년 → 37 | 제12회 → 12 | 4월부터 12% → 12
    """

  static let days = """
    en | 5 May 2026 → 05-05 | May 5 → 05-05 | as many as 20 may have died → | In May, 20 people died → | Oct. 7 → 10-07
    de | am 12.03.2026 → 03-12 | Am 12. 3. 2026 waren → 03-12 | 5. Mai → 05-05
    cs | dne 12. 3. 2026 → 03-12 | pro 27 zemí →
    ro | 5 mai 2026 → 05-05 | 5 zile mai târziu →
    es | 5 de mayo → 05-05
    hu | 2026. március 12-én → 03-12
    vi | Ngày 7 tháng 8 năm 2026 → 08-07 | ngày 15/3 → 03-15
    id | Senin (28/7) → 07-28
    th | วันที่ 5 พฤษภาคม 2569 → 05-05 | วันที่ 17 มิ.ย. → 06-17
    he | ב-5 במאי 2026 → 05-05
    fa | ۱۴۰۵/۰۳/۲۰ → 06-10 | ۲۵ اردیبهشت ۱۴۰۵ → 05-15 | ۵ مه ۲۰۲۶ → 05-05
    zh | 10月30日 → 10-30 | 4月通胀率4.7% → | 5月20号 → 05-20 | 今年5月，20多名 →
    ja | 10月30日 → 10-30 | 5月から12％ → | 5月、3人が死亡 → | 10月30、31日 → 10-30
    ko | 10월 30일 → 10-30 | 4월부터 12% → | 지난 5월 20명이 → | 4월 3% →
    """

  /// A Persian day without its year is one of the year about the publication, which may begin a day earlier.
  @Test(arguments: [("2024-05-20", "05-19"), ("2025-05-20", "05-20")])
  func persianDaysAreOfTheYearAboutThePublication(published: String, day: String) {
    let signature = SignatureExtractor().extract(
      title: "", text: "۳۰ اردیبهشت", language: "fa", published: Timestamp(rfc3339: published)?.seconds)
    let days = signature.features.filter { $0.kind == .date }.map { String(decoding: $0.key, as: UTF8.self) }
    #expect(days == [day])
  }

  private static func rows(_ table: String) -> [(language: String, text: String, wanted: [String])] {
    table.split(separator: "\n").flatMap { line in
      let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
      return cells.dropFirst().map { cell in
        let sides = cell.split(separator: "→", omittingEmptySubsequences: false)
        return (cells[0], String(sides[0]), sides[1].split(separator: " ").map(String.init))
      }
    }
  }

  @Test(arguments: [(numbers, [FeatureKind.number, .sum, .percentage]), (days, [.date])])
  func keysAreThoseOfTheTable(table: String, kinds: [FeatureKind]) {
    let extractor = SignatureExtractor()
    for row in NumberTests.rows(table) {
      let signature = extractor.extract(title: "", text: row.text, language: row.language)
      let keys = signature.features.filter { kinds.contains($0.kind) }.map { feature in
        String(decoding: feature.key.prefix { $0 != 0x20 }, as: UTF8.self)
      }
      #expect(keys == row.wanted, "\(row.language): \(row.text)")
    }
  }
}
