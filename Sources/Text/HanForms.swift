internal import ICU

/// One form for each Han character: traditional Chinese and Japanese forms become simplified ones.
enum HanForms {
  /// A word in simplified characters, character by character.
  static func simplified(_ word: [UInt16]) -> [UInt16] {
    word.map { $0 >= first && $0 <= last ? table[Int($0 - first)] : $0 }
  }

  /// Whether more characters of a text are traditional ones than Chinese simplified ones.
  static func isTraditional(_ utf8: some Collection<UInt8>) -> Bool {
    var balance = 0
    for unit in String(decoding: utf8, as: UTF8.self).utf16 where unit >= first && unit <= last {
      if table[Int(unit - first)] != unit {
        balance += 1
      } else if simplifiedOnly.contains(unit) {
        balance -= 1
      }
    }
    return balance > 0
  }

  private static let first: UInt16 = 0x4E00
  private static let last: UInt16 = 0x9FFF

  /// The characters that stand for others in Chinese; those that stand for Japanese ones alone are traditional, too,
  /// such as 每 and 黑.
  private static let simplifiedOnly = Set(chinese.values)

  /// ICU's rules from traditional to simplified Chinese.
  private static let chinese = HanVariants.simplified()

  /// By ICU's rules, and for Japan's own simplifications, which they lack, from the list below.
  private static let table: [UInt16] = {
    var table = (first...last).map { chinese[$0] ?? $0 }
    let pairs = Array(japanese.description.utf16.filter { $0 > 0x20 })
    for index in stride(from: 0, to: pairs.count - 1, by: 2) where pairs[index] >= first {
      table[Int(pairs[index] - first)] = pairs[index + 1]
    }
    return table
  }()

  /// Japanese form, simplified Chinese form.
  private static let japanese: StaticString = """
    経经済济広广発发対对関关戦战権权労劳実实図图売卖読读鉄铁駅驿沢泽浜滨竜龙円圆圧压囲围為为壱壹
    稲稻隠隐営营栄荣駆驱応应桜樱奥奥横横温温穏稳仮假価价画画懐怀絵绘拡扩殻壳覚觉掛挂渇渴観观
    歓欢巻卷陥陷勧劝帰归犠牺拠据挙举暁晓区区径径恵惠渓溪茎茎軽轻継继鶏鸡芸艺撃击県县剣剑険险圏圈
    検检顕显験验厳严効效恒恒黄黄鉱矿号号国国砕碎斎斋剤剂雑杂桟栈蚕蚕惨惨賛赞残残糸丝歯齿児儿辞辞
    湿湿写写釈释寿寿収收従从渋涩獣兽縦纵粛肃処处緒绪叙叙奨奖将将焼烧称称証证乗乘剰剩壌壤嬢娘条条
    浄净畳叠譲让醸酿嘱嘱触触寝寝慎慎真真尽尽粋粹酔醉随随髄髓枢枢数数瀬濑斉齐静静摂摄窃窃専专浅浅
    践践銭钱潜潜繊纤禅禅双双壮壮捜搜挿插争争総总聡聪荘庄装装蔵藏臓脏続续堕堕滞滞択择単单担担胆胆
    団团弾弹断断痴痴遅迟昼昼虫虫鋳铸庁厅聴听懲惩鎮镇逓递転转点点伝传党党盗盗灯灯当当闘斗徳德独独
    届届弐贰悩恼脳脑覇霸拝拜廃废麦麦髪发抜拔蛮蛮秘秘仏佛払拂並并変变辺边弁辩舗铺宝宝豊丰褒褒翻翻
    毎每満满免免黙默弥弥訳译薬药与与予予余余誉誉様样謡谣来来乱乱覧览両两猟猎緑绿涙泪塁垒礼礼励励
    隷隶霊灵齢龄暦历歴历恋恋練练錬炼炉炉楼楼郎郎録录湾湾亜亚悪恶気气残残会会学学体体声声医医
    働动込込畑田峠岭桟栈塩盐
    縁缘壊坏楽乐寛宽戯戏郷乡勲勋薫薰掲揭蛍萤倹俭黒黑渉涉穂穗巣巢曽曾痩瘦騒骚増增帯带滝泷徴征晩晚歩步戻戾揺摇
    頼赖戸户査查呉吴娯娱歳岁頬颊亀龟尭尧縄绳隣邻蝋蜡鴎鸥姉姐姫姬窓窗艶艳麺面
    """
}
