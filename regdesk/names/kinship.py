"""Which languages a pair of names belongs to, by the words and endings in it: spelling rules hold only at home."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from regdesk.names import japanese, korean
from regdesk.names.forms import Forms

SLAVIC, ARABIC, GREEK, IBERIAN, DUTCH, IRISH = "slavic", "arabic", "greek", "iberian", "dutch", "irish"
SOUTH_ASIAN, SINHALA, HEBREW, ETHIOPIC, SOMALI = "south asian", "sinhala", "hebrew", "ethiopic", "somali"
ARMENIAN, INDONESIAN, TURKIC, AFRICAN = "armenian", "indonesian", "turkic", "african"
BELARUSIAN, NORDIC, CONGOLESE = "belarusian", "nordic", "congolese"
KOREAN, JAPANESE, THAI, VIETNAMESE = "korean", "japanese", "thai", "vietnamese"

_BY_TRADITION = {
    SLAVIC: "russian ukrainian belarus bulgarian serbian croatian bosnian macedonian montenegrin slavic cyrillic "
    "kazakh kyrgyz tajik uzbek turkmen azerbaijani mongolian slovene tatar georgian central polish czech slovak",
    ARABIC: "arabic persian iranian afghan dari pashto pakistani urdu kurdish maghreb egyptian hausa malay bengali "
    "bangla muslim somali swahili west tajik uzbek",
    GREEK: "greek cypriot",
    IBERIAN: "spanish portuguese brazilian basque catalan galician angolan filipino philippine mozambican",
    SOUTH_ASIAN: "indian hindi tamil telugu malayalam kannada bengali bangla nepali punjabi gujarati marathi sinhal "
    "asian sri sikh",
    SINHALA: "sinhal sri",
    HEBREW: "hebrew jewish israeli yiddish",
    ETHIOPIC: "ethiopian eritrean amharic tigrin ethiopic",
    SOMALI: "somali",
    ARMENIAN: "armenian",
    INDONESIAN: "indonesian javanese",
    DUTCH: "dutch flemish belgian",
    THAI: "thai lao",
    VIETNAMESE: "vietnamese",
    TURKIC: "turkish turkic azerbaijani uzbek kazakh",
    AFRICAN: "african nigerian ghanaian kenyan yoruba igbo akan kikuyu luo congolese rwandan swahili",
    IRISH: "irish gaelic scottish",
    BELARUSIAN: "belarus",
    NORDIC: "nordic norwegian swedish danish",
    CONGOLESE: "congolese",
}
"""Beginnings of the words by which the table of forms names its traditions."""

_MARKS = {
    SLAVIC: """
        --OV --OVA --EV --EVA --OW --EW --OFF --EFF --SKI --SKY --SKIY --SKII --SKYI --SKYY --SKIJ --SKA --SKAYA
        --SKAIA --SKAJA --CKI --CKY --CKA --ENKO --CHUK --CZUK --YUK --IUK --VICH --VYCH --OVIC --EVIC --CHIK
        --SHIK --DZE --SHVILI ---VYN ---SYN ---CYN ---ZYN ---IN ---INA ---INE ---UK ---KO ---IC ---ICH ---IAN
        ---YAN VLADI- VOLODY- SERG- ALEKS- YEV- EVG- DMI- YUR- IUR- SVET- SVIT- SVIET- SHCH-
    """,
    ARABIC: """
        AL EL BIN BINT BEN IBN ABU OULD ABD ABDU ABDUL ABDEL ABDOU ABDER ABDAL UL ABDE- ABDU- --ZAI --ZADEH
        --UDDIN --UDIN --UDDINE --EDDIN --EDDINE --EDINE --ULLAH --POUR --PUR
    """,
    GREEK: """
        ---OPOULOS ---OPOULOU ---OPULOS ---IDIS ---ADIS ---IDES ---ADES ---IDOU ---ADOU ---AKIS ---AKI ---AKES
        ---ATOS ---ELLIS ---IOU ---OGLOU ---EAS ---IOTIS ---NTINOS ---RIOS ---LAOS ---IANNIS ---EAKOS NTA- NTE-
        NTI- NTO- GKA- GKE- GKI- GKO- MPA- MPE- MPI- MPO- MPR- TZA- TZO- EFT- EVAN- PANAG- CHRIS- CHRYS- HRIS-
        HRYS- IOANN- STAVR- KYR- ATHAN- XEN- PHAED- FAID-
    """,
    IBERIAN: """
        ---AZ ---EZ ---IZ ---OZ ---ALHO ---ELHO ---EIRO ---EIRA ---EIRAS ---INHO ---INHA ---TXEA ---ERRIA ---LLO
        ---CAO JOAQ- QUIN- QUIT- QUIS- QUIZ-
    """,
    SINHALA: """
        ---SINGHE ---SINHA ---SINGE ---RATNE ---RATHNA ---WARDENA ---WARDANA ---VARDENA ---VARDANA ---SEKERA
        ---SEKARA ---NAYAKE ---NAYAKA ---TUNGA ---TILAKA ---TILLEKE ---KOON ---GODA WICKRAM- WICKREM- WIJE-
        JAYA- RAJAPA- GUNA-
    """,
    ARMENIAN: "---IAN ---YAN",
    ETHIOPIC: """
        GEBRE- GABRA- HAILE- WOLDE- TEKLE- TEWOLDE- HABTE- TSE- TES- BERHAN- ABEB- KIDAN- MESE- ZEWD- GIRMA-
        ALEMA- ALEMU- YOHANNES- MEHARI- DESTA- TADE- BEKE- KEBE- MULU- ASFA- DEMIS- ZERIH- LEMMA- MENG- SELAM-
        TSIG- WORK- NEGAS- DEREJ- AYELE- BIRHA- ASSEFA- MEKON- FIKR- GETACH- ISAIAS- MEBRA- SENAI- HAGOS-
    """,
    INDONESIAN: """
        --OYONO --YONO --ANTO --ARTO --ARNO --ARSO --OESO --JOTO --YOTO --CIPTO --TJIPTO --WATI --WAN --NINGSIH
        --DJAJA --JAYA --ADJI --DJI --WIBOWO --JONO --HONO --DJO --TJO SOE- DJ- TJ-
    """,
    SOMALI: """
        CABD- CALI CUMAR- CISMA- CISE CIISE- CAWAL- CAYDI- CAASHA- CAMIR- CABU- CALAS- XASAN- XUSE- XAAW- XALI-
        AADAN- MUUS- YUUS- GUUL- WARSAM- GEED- JAMA HIRSI- ABSHIR- BARRE FARAH- FAARA- SHIRE- DHO- ISSE- AWAL-
        NUUR-
    """,
    HEBREW: """
        --OVITZ --OWITZ --EVITZ --EWITZ --OWICZ --OVITS --YAHU COHEN KOHEN LEVY LEVI KATZ TZ- TSV- ZVI SCHW-
        SHW-
    """,
    THAI: """
        ---WONG ---WONGS ---WONGSE ---PORN ---PHON ---CHAI ---SAKUL ---KUL ---WAT ---RAT ---THONG ---PONG ---SAK
        ---SIRI ---PHAN PRAS- PRAP- PRAT- PRAW- PRAK- PRAC- PRAY- KANOK- THEP- NONT- NONG- PICH- PHUM- PHOM-
        RATT- SARAW- VIRA- WIRA- KITT- NARONG- SUTH- SUPH- SUPA- SUWA- TANA- JIRA- CHIRA- CHARO- CHAROEN- SUWAN-
        RUANG- WATTAN- PAIBOON- SOM- SRI- CHAI- WONG- THANA- SIRI- PHRA- NATTA-
    """,
    JAPANESE: "---IKO ---UKO ---AKO ---ICHI ---TARO ---TAROU ---JIRO ---SUKE",
    AFRICAN: "NIYO- UWI- UWA- HABI- HAKIZ- NSENG- MUKA- NDAYI- BIZI- MUNYA- NSHIM- NDUWA- ---IMANA",
    DUTCH: "VAN --CKX --KX --CX",
    BELARUSIAN: """
        ---ENKA ---ANKA ULADZ- DZMI- DZIAN- DZIAM- TSIM- TSIKH- HEORHI RYHOR YAUHEN- YAUHIEN- MIKALAI VIKTAR VOLHA
        ALIAKS- SIARHE- KATSIAR- TATSIA- IHAR ALEH SVIATLANA NATALLIA VIACHASL- ANATOL- KANSTAN- MIKHAS VASIL PIOTR
        ALENA HANNA DARYA MARYIA ARTSI- ---EUSKI ---OUSKI ---AUSKI ---OUSKAYA ---EUSKAYA ---AUSKAYA PAVAL
    """,
    NORDIC: """
        --SEN --SSON --DOTTIR --GAARD --GARD --STROM --STROEM --QVIST --QUIST --LUND --LIND LIND --BERG --HAUG --DAL
        --STAD --NESS --BAKKEN --GREN --HOLM --BY --VIK --RUD --MOEN --LIE
    """,
    CONGOLESE: """
        TSHI- TSHO- TSHA- TSHE- MB- MP- MW- NK- NT- NZ- NS- ND- NGA- NGO- KY- BW- ILUNGA KABEYA KALALA KALONJI
        KASONGO KAPINGA KABONGO KABILA KABANGA KABAMBA KATUMBA MUKENDI
        MUTOMBO MULUMBA MUKEBA MUKADI MUKUNA MBUYI MBUYAMBA MBOMBO MPOYI MPIANA MWAMBA MWANZA NGALULA NGANDU NGOYI
        NGOIE NKULU NKONGOLO NTUMBA BANZA BUKASA BADIBANGA BIAYA LUKUSA LUBOYA LUMUMBA KYUNGU KITENGE KAZADI KANKU
        KANYINDA KAYEMBE KAMBALE KASEREKA KAVIRA KAKULE MASIKA MUHINDO PALUKU KAHINDO NZUZI NSIMBA MATONDO
    """,
    SOUTH_ASIAN: """
        ---MURTHY ---SWAMY ---SWAMI ---NATHAN ---RAJAN ---KUMAR ---SINGH ---KAUR ---ADHYAY ---REDDY ---RAJU
        ---ESWARAN ---ESWARA ---LAKSHMI ---PRASAD ---APPA ---AMMA SINGH KAUR KUMAR RAO REDDY PATEL SHARMA DAS
        DEVI LAL RAM NAIR IYER KHAN BEGUM ---INDER ---INDAR ---PREET ---JEET ---DEEP ---BEER SANDHU DHILLON GREWAL
        BRAR SIDHU DHALIWAL RANDHAWA BAJWA
    """,
}
"""Words that speak for a language: OV- begins one, --OV ends one (a hyphen for each letter before), OV is one."""
_VIETNAMESE = """
    NGUYEN TRAN PHAM HUYNH HOANG PHAN VU VO DANG BUI DO NGO DUONG LE LY DINH TRUONG TRINH DOAN LAM MAI CAO
"""
VIETNAMESE_FAMILIES = frozenset(_VIETNAMESE.split())
_JOINED_ARTICLE = re.compile(r"(?:AL|EL)[BCDFGHJKMNQRSTWYZ].{3}")


def _pattern(mark: str) -> str:
    word = mark.strip("-")
    if mark.endswith("-"):
        return f"{word}.*"
    return f".{{{len(mark) - len(word)},}}{word}" if mark.startswith("-") else word


_SPEAKS = {kin: re.compile("|".join(map(_pattern, marks.split()))) for kin, marks in _MARKS.items()}

_SCRIPTS = {"CYRILLIC": SLAVIC, "GREEK": GREEK, "ARABIC": ARABIC, "HEBREW": HEBREW, "ETHIOPIC": ETHIOPIC,
            "ARMENIAN": ARMENIAN, "THAI": THAI, "HANGUL": KOREAN, "HIRAGANA": JAPANESE}  # fmt: skip

Kin = frozenset[str]
CHAINS: Kin = frozenset({ARABIC, ETHIOPIC, SOMALI, SOUTH_ASIAN, INDONESIAN, AFRICAN, TURKIC})
"""Where a person's own name comes first and the names of father and grandfather follow: any number may be left out."""
FATHER_FIRST: Kin = frozenset({ARABIC, ETHIOPIC, SOMALI})
"""Where the second name is the father's, so that who is called by it is another person."""


def kin_of(words: Iterable[str], forms: Forms) -> Kin:
    """The languages that any of these words in capitals speaks for."""
    return frozenset().union(*(_kin(word) | _told(forms.traditions(word)) for word in words))


def kin_of_script(letters: str) -> Kin:
    """The language that a script speaks for; none for Latin letters and for scripts of many languages."""
    if letters.isascii():
        return frozenset()
    names = {unicodedata.name(sign, "").split(" ")[0] for sign in letters}
    return frozenset(kin for script, kin in _SCRIPTS.items() if script in names)


def home_of(words: Iterable[str], forms: Forms) -> Kin:
    """The languages of the words that belong nowhere else: Hassan is at home in Arabic, Omar in Spain as well."""
    return frozenset().union(*(_home(word, forms.traditions(word)) for word in words))


def _home(word: str, traditions: frozenset[str]) -> Kin:
    told = [_told(frozenset({tradition})) for tradition in traditions]
    if not told:
        return _kin(word) & CHAINS
    return frozenset().union(*told) if all(kin & CHAINS for kin in told) else frozenset()


@lru_cache(maxsize=8192)
def _kin(word: str) -> Kin:
    found = {kin for kin, speaks in _SPEAKS.items() if speaks.fullmatch(word)}
    if _JOINED_ARTICLE.match(word):
        found.add(ARABIC)
    if "IJ" in word:
        found.add(DUTCH)
    if korean.is_family(word):
        found.add(KOREAN)
    if japanese.is_family(word):
        found.add(JAPANESE)
    if word in VIETNAMESE_FAMILIES:
        found.add(VIETNAMESE)
    return frozenset(found)


@lru_cache(maxsize=512)
def _told(traditions: frozenset[str]) -> Kin:
    words = {word for tradition in traditions for word in re.split(r"[\s,/()-]+", tradition.lower())}
    return frozenset(
        kin
        for kin, told in _BY_TRADITION.items()
        if any(word.startswith(one) for one in told.split() for word in words)
    )
