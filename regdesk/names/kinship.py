"""Which languages a pair of names belongs to, by the words and endings in it: spelling rules hold only at home."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from regdesk.names import japanese, korean
from regdesk.names.forms import Forms

SLAVIC, ARABIC, GREEK, IBERIAN, SOUTH_ASIAN, SINHALA = "slavic", "arabic", "greek", "iberian", "south asian", "sinhala"
HEBREW, ETHIOPIC, SOMALI, ARMENIAN, INDONESIAN, DUTCH = (
    "hebrew",
    "ethiopic",
    "somali",
    "armenian",
    "indonesian",
    "dutch",
)
KOREAN, JAPANESE, THAI, VIETNAMESE, TURKIC, AFRICAN = "korean", "japanese", "thai", "vietnamese", "turkic", "african"
IRISH = "irish"

_BY_TRADITION = {
    SLAVIC: "russian ukrainian belarus bulgarian serbian croatian bosnian macedonian montenegrin slavic cyrillic kazakh "
    "kyrgyz tajik uzbek turkmen azerbaijani mongolian slovene tatar georgian central polish czech slovak",
    ARABIC: "arabic persian iranian afghan dari pashto pakistani urdu kurdish maghreb egyptian hausa malay bengali "
    "bangla muslim somali swahili west tajik uzbek",
    GREEK: "greek cypriot",
    IBERIAN: "spanish portuguese brazilian basque catalan galician angolan filipino philippine mozambican",
    SOUTH_ASIAN: "indian hindi tamil telugu malayalam kannada bengali bangla nepali punjabi gujarati marathi sinhal asian "
    "sri sikh",
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
}
_BY_ENDING = {
    SLAVIC: re.compile(
        r"(?:.{2}(?:[OE]VA?|[OE]W|[OE]FF|[SC]K(?:I|Y|IY|II|YI|YY|IJ)|[SC]KA(?:YA|IA|JA|A)?|ENKO|CHUK|CZUK|YUK|IUK|V[IY]CH|[OE]VIC|"
        r"[KCLT]HIK|DZE|SHVILI)|.{3}(?:[VSCZ]YN|IN[AE]?|OVICH|UK|KO|IC|ICH|[IY]AN))$|SHCH|^(?:VLADI|VOLODY|SERG|ALEKS|YEV|EVG|DMI|YUR|IUR|SVI?E?T)"
    ),
    ARABIC: re.compile(r"^(?:AL|EL|BIN|BINT|BEN|IBN|ABU|OULD|ABDUL?|ABDEL|ABDOU|ABDER|ABDAL|UL)$|^(?:AL|EL)[BCDFGHJKMNQRSTWYZ].{3}|^ABD[EU].{3}|ZAI$|ZADEH$|UDD?INE?$|EDD?INE?$|ULLAH$|POUR$|PUR$"),
    GREEK: re.compile(r".{3}(?:OPOUL[OU]S?|OPULOS|[IAE]DI[SU]|[IA]DES|AKI[SU]?|AKES|ATOS|ELLIS|IOU|EIOU|OGLOU|EAS|IOTIS|NTINOS|.RIOS|LAOS|IANNIS|EAKOS)$|^(?:NT|GK|MP)[AEIOU]|^TZ[AO]|^(?:EFT|EVAN|PANAG|CHR[IY]S|HR[IY]S|IOANN|STAVR|KYR|ATHAN|XEN|PHAED|FAID)"),
    IBERIAN: re.compile(r".{3}(?:[AEIO]Z|[AE]LHO|EIRA?O?S?|INHO|INHA|TXEA|ERRIA|LLO|CAO|CIO)$"),
    SINHALA: re.compile(r".{4}(?:SINGHE|SINHA|SINGE|RATNE|RATHNA|WARDENA|WARDANA|VARDENA|VARDANA|SEKERA|SEKARA|NAYAKE|NAYAKA|TUNGA|TILAKA|TILLEKE|KOON|GODA|DEERA)$|^(?:WICKR[AE]M|WIJE|JAYA|RAJAPA|GUNA)"),
    ARMENIAN: re.compile(r".{3}[IY]AN$"),
    ETHIOPIC: re.compile(r"^(?:GEBRE|GABRA|HAILE|WOLDE|TEKLE|TEWOLDE|HABTE|TSE|TES|BERHAN|ABEB|KIDAN|MESE|ZEWD|GIRMA|ALEMA|YOHANNES|MEHARI|DESTA|TADE|ALEM[AU]|BEKE|KEBE|MULU|ASFA|DEMIS|ZERIH|LEMMA|MENG|SELAM|TSIG|WORK|NEGAS|DEREJ|AYELE|BIRHA|ASSEFA|MEKON|FIKR|GETACH|ABRAH|ISAIAS|MEBRA|SENAI|HAGOS)"),
    INDONESIAN: re.compile(r".{2}(?:[OY]ONO|ANTO|ARTO|ARNO|ARSO|OESO|JOTO|YOTO|CIPTO|TJIPTO|WATI|WAN|NINGSIH|DJAJA|JAYA|A?DJI|WIBOWO|[JH]ONO)$|^SOE.{3}|[DT]J[AEOU]"),
    SOMALI: re.compile(r"^(?:CABD|CALI$|CUMAR|CISMA|CI?ISE|CAWAL|CAYDI|CAASHA|CAMIR|CABU|CALAS)|^X[AU][SBLWM]|UU|AADAN|MUUS|^(?:WARSAM|GUULED|GEED|JAMA$|HIRSI|ABSHIR|BARRE$|FARAH|SHIRE|DHO|ISSE|AWAL)"),
    HEBREW: re.compile(r"[OE][VW](?:ITZ|ICZ|ITS)$|YAHU$|^(?:COHEN|KOHEN|LEVY|LEVI|KATZ|TZVI|TSVI|ZVI)$|^(?:TZ|SCHW|SHW)"),
    THAI: re.compile(r".{3}(?:WONG[S]?E?|PORN|PHON|CHAI|SAKUL|KUL|WAT|RAT|THONG|PONG|SAK|SIRI|PAIBOON|WATTANA|CHAROEN|SUWAN|KIAT|RUANG|SRI|PHAN)|^(?:PRA[SPTWKCY]|KANOK|THEP|NON[TG]|PICH|PHUM|PHOM|RATT|SARAW|VIRA|WIRA|KITT|NARONG|SUTH|SUPH|TANA|JIRA|CHIRA|SOM|SRI|CHAI|WONG|THANA|SIRI|PHRA|NATTA|SU[PW])"),
    DUTCH: re.compile(r"IJ|^VAN$|[CK]X$"),
    SOUTH_ASIAN: re.compile(r".{3}(?:AMURTHY|SWAMY|SWAMI|NATHAN|RAJAN|KUMAR|SINGH|KAUR|ADHYAY|REDDY|RAJU|ESWAR[AI]N?|LAKSHMI|PRASAD|APPA|AMMA)$|^(?:SINGH|KAUR|KUMAR|RAO|REDDY|PATEL|SHARMA|DAS|DEVI|LAL|RAM|NAIR|IYER|KHAN|BEGUM)$"),
}  # fmt: skip
VIETNAMESE_FAMILIES = frozenset(
    [
        "NGUYEN",
        "TRAN",
        "PHAM",
        "HUYNH",
        "HOANG",
        "PHAN",
        "VU",
        "VO",
        "DANG",
        "BUI",
        "DO",
        "NGO",
        "DUONG",
        "LE",
        "LY",
        "DINH",
        "TRUONG",
        "TRINH",
        "DOAN",
        "LAM",
        "MAI",
        "CAO",
    ]
)

_SCRIPTS = {"CYRILLIC": SLAVIC, "GREEK": GREEK, "ARABIC": ARABIC, "HEBREW": HEBREW, "ETHIOPIC": ETHIOPIC,
            "ARMENIAN": ARMENIAN, "THAI": THAI, "HANGUL": KOREAN, "HIRAGANA": JAPANESE, "KATAKANA": JAPANESE}  # fmt: skip

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
    found = {kin for kin, ending in _BY_ENDING.items() if ending.search(word)}
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
