/// How Greek, Hungarian and Turkish inflect, as rules of ``InflectionRules``: Greek by its declensions (words without accents),
/// the others by the endings of number, possession and case that may follow one another, with vowel harmony, and by the
/// commonest endings of verbs.
///
/// Words are read by these rules; phrases keep to stems.
enum EasternInflections {
  static let lists: [String: String] = [
    "el": """
    4: ου>οσ ο>οσ ε>οσ οι>οσ ων>οσ ουσ>οσ η>ησ εσ>ησ ων>ησ εσ>ασ α>ασ ων>ασ ησ>η εσ>η ων>η εισ>η εων>η ασ>α \
    εσ>α ων>α ου>ο α>ο ων>ο ιου>ι ια>ι ιων>ι ματοσ>μα ματα>μα ματων>μα εα>εασ εισ>εασ εων>εασ εα>ευσ ου>ησ \
    ια>ιο ιων>ιο ιου>ιο εωσ>η 5: ει>ω ουν>ω ησε>ω ησαν>ω αν>ω ε>ω ουμε>ω εται>ομαι ονται>ομαι ηθηκε>ω \
    ηθηκαν>ω ωθηκε>ωνω ωθηκαν>ωνω ωσε>ωνω ωσαν>ωνω ασε>αζω ασαν>αζω ισε>ιζω ισαν>ιζω αστηκε>αζω ιστηκε>ιζω \
    αστηκαν>αζω ιστηκαν>ιζω εψε>ευω εψαν>ευω ευτηκε>ευω αει>ω αζει>αζω ιζει>ιζω η>οσ ο>οσ εσ>οσ α>οσ ων>οσ \
    ουσ>οσ
    """,
    "hu": """
    4: ban> ben> ba> be> ból> ből> nak> nek> ra> re> ról> ről> hoz> hez> höz> tól> től> ig> val> vel> ért> \
    ként> nál> nél> t> n> ná> né> ában>a áben>a ába>a ábe>a ából>a áből>a ának>a ánek>a ára>a áre>a áról>a \
    áről>a ához>a áhez>a áhöz>a ától>a átől>a áig>a ával>a ável>a áért>a áként>a ánál>a ánél>a át>a án>a \
    áná>a áné>a ák>a ám>a ája>a áje>a áit>a ái>a áik>a ákban>a ákben>a ákba>a ákbe>a ákból>a ákből>a áknak>a \
    áknek>a ákra>a ákre>a ákról>a ákről>a ákhoz>a ákhez>a ákhöz>a áktól>a áktől>a ákig>a ákval>a ákvel>a \
    ákért>a ákként>a áknál>a áknél>a ákat>a ákon>a ákná>a ákné>a éban>e ében>e éba>e ébe>e éból>e éből>e \
    énak>e ének>e éra>e ére>e éról>e éről>e éhoz>e éhez>e éhöz>e étól>e étől>e éig>e éval>e ével>e éért>e \
    éként>e énál>e énél>e ét>e én>e éná>e éné>e ék>e ém>e éja>e éje>e éit>e éi>e éik>e ékban>e ékben>e \
    ékba>e ékbe>e ékból>e ékből>e éknak>e éknek>e ékra>e ékre>e ékról>e ékről>e ékhoz>e ékhez>e ékhöz>e \
    éktól>e éktől>e ékig>e ékval>e ékvel>e ékért>e ékként>e éknál>e éknél>e éket>e éken>e ékná>e ékné>e ot> \
    on> ok> okban> okben> okba> okbe> okból> okből> oknak> oknek> okra> okre> okról> okről> okhoz> okhez> \
    okhöz> októl> oktől> okig> okval> okvel> okért> okként> oknál> oknél> okat> okon> okná> okné> et> en> \
    ek> ekban> ekben> ekba> ekbe> ekból> ekből> eknak> eknek> ekra> ekre> ekról> ekről> ekhoz> ekhez> ekhöz> \
    ektól> ektől> ekig> ekval> ekvel> ekért> ekként> eknál> eknél> eket> eken> ekná> ekné> öt> ön> ök> \
    ökban> ökben> ökba> ökbe> ökból> ökből> öknak> öknek> ökra> ökre> ökról> ökről> ökhoz> ökhez> ökhöz> \
    öktól> öktől> ökig> ökval> ökvel> ökért> ökként> öknál> öknél> ökat> ökon> ökná> ökné> at> an> ak> \
    akban> akben> akba> akbe> akból> akből> aknak> aknek> akra> akre> akról> akről> akhoz> akhez> akhöz> \
    aktól> aktől> akig> akval> akvel> akért> akként> aknál> aknél> akat> akon> akná> akné> a> e> ja> je> ai> \
    ei> jai> jei> uk> ük> juk> jük> i> ában> áben> ába> ábe> ából> áből> ának> ánek> ára> áre> áról> áről> \
    ához> áhez> ától> átől> áig> ával> ável> áért> át> án> ánál> ánél> éban> ében> éba> ébe> éból> éből> \
    énak> ének> éra> ére> éról> éről> éhoz> éhez> étól> étől> éig> éval> ével> éért> ét> én> énál> énél> \
    jában> jáben> jába> jábe> jából> jáből> jának> jánek> jára> járe> járól> járől> jához> jáhez> jától> \
    játől> jáig> jával> jável> jáért> ját> ján> jánál> jánél> jéban> jében> jéba> jébe> jéból> jéből> jénak> \
    jének> jéra> jére> jéról> jéről> jéhoz> jéhez> jétól> jétől> jéig> jéval> jével> jéért> jét> jén> jénál> \
    jénél> aiban> aiben> aiba> aibe> aiból> aiből> ainak> ainek> aira> aire> airól> airől> aihoz> aihez> \
    aitól> aitől> aiig> aival> aivel> aiért> ait> ain> ainál> ainél> eiban> eiben> eiba> eibe> eiból> eiből> \
    einak> einek> eira> eire> eiról> eiről> eihoz> eihez> eitól> eitől> eiig> eival> eivel> eiért> eit> ein> \
    einál> einél> jaiban> jaiben> jaiba> jaibe> jaiból> jaiből> jainak> jainek> jaira> jaire> jairól> \
    jairől> jaihoz> jaihez> jaitól> jaitől> jaiig> jaival> jaivel> jaiért> jait> jain> jainál> jainél> \
    jeiban> jeiben> jeiba> jeibe> jeiból> jeiből> jeinak> jeinek> jeira> jeire> jeiról> jeiről> jeihoz> \
    jeihez> jeitól> jeitől> jeiig> jeival> jeivel> jeiért> jeit> jein> jeinál> jeinél> ukban> ukben> ukba> \
    ukbe> ukból> ukből> uknak> uknek> ukra> ukre> ukról> ukről> ukhoz> ukhez> uktól> uktől> ukig> ukval> \
    ukvel> ukért> ukt> ukn> uknál> uknél> ükban> ükben> ükba> ükbe> ükból> ükből> üknak> üknek> ükra> ükre> \
    ükról> ükről> ükhoz> ükhez> üktól> üktől> ükig> ükval> ükvel> ükért> ükt> ükn> üknál> üknél> jukban> \
    jukben> jukba> jukbe> jukból> jukből> juknak> juknek> jukra> jukre> jukról> jukről> jukhoz> jukhez> \
    juktól> juktől> jukig> jukval> jukvel> jukért> jukt> jukn> juknál> juknél> jükban> jükben> jükba> jükbe> \
    jükból> jükből> jüknak> jüknek> jükra> jükre> jükról> jükről> jükhoz> jükhez> jüktól> jüktől> jükig> \
    jükval> jükvel> jükért> jükt> jükn> jüknál> jüknél> bbal>b bbel>b ddal>d ddel>d ffal>f ffel>f ggal>g \
    ggel>g kkal>k kkel>k llal>l llel>l mmal>m mmel>m nnal>n nnel>n ppal>p ppel>p rral>r rrel>r ssal>s ssel>s \
    ttal>t ttel>t vval>v vvel>v zzal>z zzel>z jjal>j jjel>j sszal>sz sszel>sz ccsal>cs ccsel>cs ggyal>gy \
    ggyel>gy nnyal>ny nnyel>ny zzsal>zs zzsel>zs 5: t> ott> ett> ött> tak> tek> ottak> ettek> ta> te> ták> \
    ték> otta> ette> ották> ették> ják> ik> nak> nek> ni> va> ve> ása> ése> ó> ő> ták>ik ott>ik ett>ik \
    ött>ik ottak>ik ettek>ik ása>ás ése>és ását>ás ését>és
    """,
    "tr": """
    4: da> ta> dan> tan> daki> taki> ya> a> yı> ı> nın> ın> yla> la> nca> lar> larda> lardan> lara> ları> \
    ların> larla> larına> larını> larının> larında> larından> larıyla> lardaki> sı> sında> sından> sına> \
    sını> sının> sıyla> sındaki> sınca> ında> ından> ına> ını> ının> ıyla> ındaki> ınca> dır> tır> de> te> \
    den> ten> deki> teki> ye> e> yi> i> nin> in> yle> le> nce> ler> lerde> lerden> lere> leri> lerin> lerle> \
    lerine> lerini> lerinin> lerinde> lerinden> leriyle> lerdeki> si> sinde> sinden> sine> sini> sinin> \
    siyle> sindeki> since> inde> inden> ine> ini> inin> iyle> indeki> ince> dir> tir> yu> u> nun> un> su> \
    sunda> sundan> suna> sunu> sunun> suyla> sundaki> sunca> unda> undan> una> unu> unun> uyla> undaki> \
    unca> dur> tur> yü> ü> nün> ün> sü> sünde> sünden> süne> sünü> sünün> süyle> sündeki> sünce> ünde> \
    ünden> üne> ünü> ünün> üyle> ündeki> ünce> dür> tür> 5: dı>mak tı>mak dılar>mak tılar>mak mış>mak \
    mıştı>mak ndı>mak ndılar>mak ıldı>mak ıldılar>mak ındı>mak ıyor>mak ıyorlar>mak ılan>mak ılması>mak \
    nan>mak ır>mak ılacak>mak nmış>mak ılmış>mak du>mak tu>mak dular>mak tular>mak muş>mak muştu>mak ndu>mak \
    ndular>mak uldu>mak uldular>mak undu>mak uyor>mak uyorlar>mak ulan>mak ulması>mak ur>mak ulacak>mak \
    nmuş>mak ulmuş>mak an>mak yan>mak acak>mak yacak>mak ar>mak ma>mak nacak>mak nması>mak yarak>mak \
    arak>mak ması>mak masını>mak masına>mak masının>mak maları>mak di>mek ti>mek diler>mek tiler>mek miş>mek \
    mişti>mek ndi>mek ndiler>mek ildi>mek ildiler>mek indi>mek iyor>mek iyorler>mek ilen>mek ilmesi>mek \
    nen>mek ir>mek ilecek>mek nmiş>mek ilmiş>mek dü>mek tü>mek düler>mek tüler>mek müş>mek müştü>mek ndü>mek \
    ndüler>mek üldü>mek üldüler>mek ündü>mek üyor>mek üyorler>mek ülen>mek ülmesi>mek ür>mek ülecek>mek \
    nmüş>mek ülmüş>mek en>mek yen>mek ecek>mek yecek>mek er>mek me>mek necek>mek nmesi>mek yerek>mek \
    erek>mek mesi>mek mesini>mek mesine>mek mesinin>mek meleri>mek luyor>lamak lüyor>lemek lıyor>lamak \
    liyor>lemek
    """,
  ]
}
