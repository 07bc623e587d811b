"""Chinese names in Latin letters, by system and never by single name: Hanyu Pinyin, Wade-Giles as Taiwan's passports
write it (no marks), Tongyong Pinyin, and the Cantonese of Hong Kong and Macau. Syllables are compared, not letters.
"""

from collections.abc import Callable
from functools import lru_cache

_PINYIN = {
    "b": "a o ai ei ao an en ang eng i ie iao ian in ing u",
    "p": "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
    "m": "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
    "f": "a o ei ou an en ang eng u",
    "d": "a e ai ei ao ou an en ang eng i ia ie iao iu ian ing u uo ui uan un ong",
    "t": "a e ai ao ou an ang eng i ie iao ian ing u uo ui uan un ong",
    "n": "a e ai ei ao ou an en ang eng i ie iao iu ian in iang ing u uo uan ong ü üe",
    "l": "a e ai ei ao ou an ang eng i ia ie iao iu ian in iang ing u uo uan un ong ü üe",
    "g": "a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong",
    "k": "a e ai ao ou an en ang eng u ua uo uai ui uan un uang ong",
    "h": "a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong",
    "j": "i ia ie iao iu ian in iang ing iong ü üe üan ün",
    "q": "i ia ie iao iu ian in iang ing iong ü üe üan ün",
    "x": "i ia ie iao iu ian in iang ing iong ü üe üan ün",
    "zh": "a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong",
    "ch": "a e i ai ao ou an en ang eng u ua uo uai ui uan un uang ong",
    "sh": "a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
    "r": "e i ao ou an en ang eng u uo ui uan un ong",
    "z": "a e i ai ei ao ou an en ang eng u uo ui uan un ong",
    "c": "a e i ai ao ou an en ang eng u uo ui uan un ong",
    "s": "a e i ai ao ou an en ang eng u uo ui uan un ong",
    "y": "i a e ao ou an in ang ing ong ü üe üan ün",
    "w": "u a o ai ei an en ang eng",
    "": "a o e ai ei ao ou an en ang er",
}
_WADE_INITIALS = {
    "b": "P", "p": "P", "d": "T", "t": "T", "g": "K", "k": "K", "j": "CH", "q": "CH", "x": "HS", "zh": "CH",
    "ch": "CH", "r": "J", "z": "TS", "c": "TS",
}  # fmt: skip
_WADE_FINALS = {
    "ian": "IEN", "ie": "IEH", "üe": "UEH", "iong": "IUNG", "ong": "UNG", "üan": "UAN", "ün": "UN", "ü": "U",
    "uo": "O", "iu": "IU", "ui": "UI",
}  # fmt: skip
_WADE_WHOLE = {
    "zhi": "CHIH", "chi": "CHIH", "shi": "SHIH", "ri": "JIH", "zi": "TZU TSU", "ci": "TZU TSU", "si": "SSU SZU SU",
    "yi": "I YI", "you": "YU", "yan": "YEN", "ye": "YEH", "yong": "YUNG", "er": "ERH", "gui": "KUEI", "kui": "KUEI",
    "ge": "KO KE", "ke": "KO KE", "he": "HO", "e": "O E", "guo": "KUO", "kuo": "KUO", "huo": "HUO", "shuo": "SHUO",
    "yue": "YUEH", "yuan": "YUAN", "yun": "YUN", "yu": "YU", "luo": "LO", "xu": "HSU", "xue": "HSUEH SHUEH",
}  # fmt: skip
_TONGYONG = {"zh": "JH", "q": "C", "x": "S"}
_TONGYONG_FINALS = {"iu": "IOU", "ui": "UEI", "eng": "ONG ENG", "en": "EN UN", "ü": "YU", "iong": "YONG"}
_CANTONESE = """
    CHAN:chen CHEUNG:zhang CHIANG:jiang CHENG:zheng CHOI:cai CHOW:zhou CHU:zhu CHUNG:zhong,zhang CHUI:xu
    FONG:fang,kuang FUNG:feng HO:he,hao HUI:xu HUNG:hong,xiong IP:ye KAN:jian,jin KONG:jiang KWAN:guan,jun
    KWOK:guo,guo LAI:li,lai LAM:lin,lan LAU:liu LAW:luo LEE:li LEUNG:liang LI:li LO:luo,lu LOK:luo,le LUI:lei,lu
    LUK:lu MA:ma MAK:mai MAN:wen,min MO:wu,mao MOK:mo NG:wu NGAI:wei,yi PANG:peng POON:pan SHEK:shi SHUM:cen
    SIU:xiao,zhao,shao SO:su SUEN:sun SZE:shi TAI:dai,da TAM:tan TANG:deng,tang TO:du,tao TONG:tang,dong
    TSANG:zeng TSE:xie TSO:cao TSUI:xu TUNG:dong WAN:wen,yun WONG:huang,wang WU:hu YAN:yan,xin YAM:ren
    YAU:qiu,you YEUNG:yang YIP:ye YIU:yao,yao YU:yu,ru YUEN:yuan,yuan YUNG:rong,yong WING:yong,rong MING:ming
    KIT:jie KIN:jian HONG:hong,kang KEUNG:qiang SHING:cheng,sheng SING:sheng,xing CHUN:zhen,jun CHI:zhi,zi
    TSZ:zi,zhi KA:jia WAI:wei,hui HIN:xian,xuan LUNG:long FAI:hui FUK:fu SANG:sheng PING:ping,bing
    HING:xing,qing LING:ling YEE:yi,er YI:yi YING:ying,ying MEI:mei FAN:fen,fan FUN:huan SHUK:shu LAN:lan
    SAU:xiu YUK:yu,yu HAU:hao,xiao HEI:xi,qi LOI:lai LIK:li MUI:mei KEI:qi,ji KAI:jia,qi,ji KWONG:guang
    KUEN:quan,juan KAM:jin,gan KING:jing,qiong PUI:pei PO:bao,bo PAK:bo,bai SUM:xin SUET:xue TAK:de TIN:tian
    TING:ting,ding WAH:hua WA:hua YAT:yi,ri YIN:yan,xian,ran YUET:yue,yue CHING:qing,zheng,jing CHEUK:zhuo,zhuo
    HOI:hai,kai HOK:xue,he KIU:qiao KO:gao LEONG:liang MIU:miao NIM:nian ON:an OI:ai OR:ke SIN:xian,shan
    SHAN:shan SHEUNG:shuang,xiang SHUN:shun,xun TIK:di TSUN:jun,jin,zhen TZE:zi CHIU:zhao,chao CHOR:chu
    CHUEN:quan,chuan HEUNG:xiang HUNG:hong KOON:guan,guan KWAI:gui,gui LEUNG:liang LUN:lun LIN:lian NAM:nan
    NGA:ya NGAN:yan,yin NGO:ao SHIU:shao SUI:sui,rui WAT:qu YIM:yan YUN:yuan,run YEUK:ruo,yue HOU:hao KAR:jia
    TAO:du FU:fu,fu,hu,fu HANG:heng,xing KWUN:guan HON:han,han LAP:li
"""
"""Syllables of Hong Kong and Macau, and the Mandarin syllables of the characters that are written so in names."""

_SURNAMES = """
    BAI CAI CAO CHAN CHANG CHAO CHEN CHENG CHEUK CHEUNG CHIANG CHIEN CHIU CHOU CHOW CHU CUI DAI DENG DING DONG
    DU DUAN FAN FANG FENG FU FUNG GAO GONG GU GUO HAN HAO HE HO HOU HSIAO HSIEH HSU HU HUANG HUI HUNG JIA JIANG
    JIN KAN KANG KONG KUO KWAN KWOK LAI LAM LAU LAW LEI LEUNG LI LIANG LIAO LIN LIU LO LOK LONG LU LUI LUO LYU
    MA MAK MAO MENG MOK NG PAN PENG POON QIAN QIAO QIN QIU REN SHAO SHEK SHEN SHI SIU SONG SU SUN SZE TAM TAN
    TANG TENG TIAN TONG TSAI TSANG TSAO TSE TSENG TSO TSUI WAN WANG WEI WEN WONG WU XIA XIAO XIE XIONG XU XUE
    YAN YANG YAO YE YEH YEUNG YIN YIP YIU YU YUAN YUEN ZENG ZHANG ZHAO ZHENG ZHONG ZHOU ZHU ZOU
"""
SURNAMES = frozenset(_SURNAMES.split())
"""The common family names of China, Taiwan, Hong Kong and Macau, in the spellings of each."""
MOST_SYLLABLES = 3


@lru_cache(maxsize=1)
def _pinyin() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for initial, finals in _PINYIN.items():
        for final in finals.split():
            syllable = initial + final
            for spelling in _pinyin_spellings(initial, final):
                found.setdefault(spelling, set()).add(syllable)
    return {spelling: frozenset(syllables) for spelling, syllables in found.items()}


def _pinyin_spellings(initial: str, final: str) -> set[str]:
    """Passports write ü as YU (since 2012), UE or V after n and l, and as U after the rest."""
    if "ü" not in final:
        return {(initial + final).upper()}
    marks = ("YU", "U", "V") if initial in ("n", "l") else ("U",)
    return {(initial + final.replace("ü", mark)).upper() for mark in marks}


@lru_cache(maxsize=1)
def _wade_giles() -> dict[str, frozenset[str]]:
    return _by_other_letters(_wade_spellings)


@lru_cache(maxsize=1)
def _tongyong() -> dict[str, frozenset[str]]:
    return _by_other_letters(_tongyong_spellings)


def _by_other_letters(spellings_of: Callable[[str, str], list[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for initial, finals in _PINYIN.items():
        for final in finals.split():
            for spelling in spellings_of(initial, final):
                found.setdefault(spelling, set()).add(initial + final)
    return {spelling: frozenset(syllables) for spelling, syllables in found.items()}


def _wade_spellings(initial: str, final: str) -> list[str]:
    whole = _WADE_WHOLE.get((initial + final).replace("ü", "u") if initial in "jqxy" else initial + final)
    if whole:
        return whole.split()
    letters = _WADE_FINALS.get(final, final.upper())
    start = _WADE_INITIALS.get(initial, initial.upper())
    told = [start + letters]
    if initial in ("n", "l") and final == "uan":
        told.append(start + "UAN")
    return told


def _tongyong_spellings(initial: str, final: str) -> list[str]:
    if final == "i" and initial in ("zh", "ch", "sh", "r", "z", "c", "s"):
        return [_TONGYONG.get(initial, initial.upper()) + "IH"]
    start = _TONGYONG.get(initial, initial.upper())
    return [start + letters for letters in _TONGYONG_FINALS.get(final, final.upper()).split()]


@lru_cache(maxsize=1)
def _cantonese() -> dict[str, frozenset[str]]:
    rows = (row.split(":") for row in _CANTONESE.split())
    return {spelling: frozenset(syllables.split(",")) for spelling, syllables in rows}


@lru_cache(maxsize=8192)
def _cut(word: str, system: str) -> frozenset[str]:
    """All ways to read a word as one to three syllables of one system, as pinyin with hyphens."""
    if not word.isascii() or len(word) > 18:
        return frozenset()
    return frozenset(_rest(word, _TABLES[system](), MOST_SYLLABLES))


_TABLES = {"pinyin": _pinyin, "wade_giles": _wade_giles, "tongyong": _tongyong, "cantonese": _cantonese}


def _rest(word: str, table: dict[str, frozenset[str]], most: int) -> list[str]:
    if not word:
        return [""]
    if not most:
        return []
    return [
        f"{syllable}-{rest}".rstrip("-")
        for size in range(1, min(6, len(word)) + 1)
        if word[:size] in table
        for rest in _rest(word[size:], table, most - 1)
        for syllable in table[word[:size]]
    ]


def is_syllables(word: str) -> bool:
    """True when a word of capitals can be read in one of the systems."""
    return any(_cut(word, system) for system in _TABLES)


@lru_cache(maxsize=4096)
def systems_of(words: tuple[str, ...]) -> frozenset[str]:
    """The systems in which all words of a side can be read, save that what is good pinyin throughout is pinyin.

    Three words or more are one syllable each.
    """
    apart = len(words) > 2
    able = frozenset(
        system
        for system, table in _TABLES.items()
        if all(word in table() if apart else _cut(word, system) for word in words)
    )
    return frozenset({"pinyin"}) if "pinyin" in able else able


def one_name(first: str, second: str, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """True when two words are the same syllables, each in a Mandarin system of its side: Zhiming, Chih-ming."""
    return any(
        not _cut(first, system).isdisjoint(_cut(second, other))
        for system in mine - {"cantonese"}
        for other in theirs - {"cantonese"}
    )


def may_be_one(first: str, second: str) -> bool:
    """True when two spellings of different systems can be the same characters: Kwok, Guo; Chien, Jian. Never proof."""
    return any(
        not _cut(first, system).isdisjoint(_cut(second, other))
        for system in _TABLES
        for other in _TABLES
        if system != other
    )
