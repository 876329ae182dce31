/// Endings of the languages that Snowball lacks or treats badly, in folded letters.
enum EndingLists {
  static let lists: [String: String] = [
    "uk": """
    3 ами ями ого ього ому ьому ими іми ої ою ею єю ах ях ів їв ам ям ом ем єм ові еві єві а я о е є и і ї у ю ь й \
    ий ій их іх им ім ської ського ському ські ських ським ськими ську ська ське ський увати ував увала ували \
    увало ують ує ано ати ав ала али ало ають ає ити ив ила или ило ить ять ення енню енням іння ання анню анням \
    ень ості істю ість
    """,
    "pl": """
    3 ami ach ow om owi em ie i y a e o u ego emu ej ych ymi ym im ich imi iego iemu iej iem iach iami iom \
    owac owal owala owali owano owany owana owane uje uja ac al ala ali ano ic il ila ili ony ona one eni \
    anie ania aniu aniem enie enia eniu eniem osc osci oscia ska ski skie skiego skiej skich skim skimi skiemu
    """,
    "cs": """
    3 ami emi ovi ove ou ich ech ach um em am im u a e i y o ho mu eho emu ych ymi ym imi ej at al ala ali alo \
    ovat oval ovala ovali ovano uje uji it il ila ili ilo eni ani enim anim en an ena eno ana ano eny any ost osti \
    sky ska ske skeho skem skou skych skym skymi skemu sti uv ova iho imu
    """,
    "sk": """
    3 ami emi ovi ovia ove ou ich och ach iach um om em am iam im mi u a e i y o ho mu eho emu ych ymi ym imi ej iu ia ie \
    at al ala ali alo ovat oval ovala ovali uje uju it il ila ili ilo enie anie enia ania eniu aniu enim anim en an ena \
    eno ana ano eny any ost osti ostou sky ska ske skeho skej skom skou skych skym skymi skemu sti ov
    """,
    "hr": """
    3 ima ama om em og oga omu ome im ih oj a e i u o ati ao ala ali alo iti io ila ili ilo anje enje anja enja anju enju \
    anjem enjem ovi ova ove ovima evi eva evima ost osti ski ska ski skog skom skoj skih skim ske sku skoga skome \
    an ana ano ani ane en ena eno eni ene ira irao irala irali irati iraju uje uju ija ije iji iju ijom ijama
    """,
    "bg": """
    3 ите ият ия ът ят та то те а я и о е у ове овете ски ска ско ските ската ското ския ският \
    ия ията ии иите ал ала али ало ил ила или ило ва ват ха ше аха яха ане ането ание анието ения ение ението ост остта ости \
    ан ана ано ани ен ена ено ени на ни но ира ирал ирала ирали ираха
    """,
    "bn": """
    2 গুলোর গুলোতে গুলোকে গুলো গুলি দেরকে দের রা েরা ের র কে তে েতে ে টি টির টিকে টিতে টা টার যের য েই ও ই ায েন েছে েছেন েছিল
    """,
    "th": "",
    "vi": "",
    "ko": """
    2 에서는 으로는 에서도 에게서 이라고 라고 에서 으로 에게 까지 부터 이라 이나 처럼 보다 들이 들은 들을 들의 들에게 들 은 는 이 가 을 를 의 에 에는 로 와 과 도 만 \
    했다 했다고 했으며 하는 하고 하며 하기 한다 할 한 해 된 됐다 되는 됐으며 되고 된다 시켰다 인 이다 이며 이었다 였다 측은 씨는 씨가 씨의 씨
    """,
    "sq": "3 ve t it in ur e a i u ut es eve",
    "mk": "3 ите иот от та то те а и о е ата ето ски ска ско ските",
    "et": "3 de te id ga st le lt ks ni na ta sse s d t l i a e",
    "lv": "3 iem am as us es is ai ei am em os ies ajam a e i u s",
  ]
}
