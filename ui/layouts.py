"""What the keys of a reader meant: their positions on a US keyboard, or the laptop's layout undone by a table.

A wedge sends positions; the layout of the laptop makes characters of them. Where a system tells no positions each
layout may have been the one, so that there are several readings: whoever knows documents and codes is the judge.
The tables are those of xkb, against which a test holds them. It knows no window.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from ui.scan_text import Stroke

Readings = Mapping[str, str]
"""From the way of reading to what it makes of the keys, the likeliest first; never empty."""

POSITIONS, TYPED = "positions", "typed"
"""Two ways of reading beside the names of `LAYOUTS`: by position, and as the layout made it (a reader set to it)."""

DEAD = "∅"
"""A key that writes nothing by itself."""

OWN = "="
"""Begins a way that is a table of its own: what comes for each sign of `_OWN_SIGNS`, as a test card found it out."""

# Row by row, what a US keyboard's 48 keys write without and with Shift.
LAYOUTS: Mapping[str, tuple[str, str]] = {
    "us": ("1234567890-=qwertyuiop[]asdfghjkl;'`\\zxcvbnm,./ ", '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"~|ZXCVBNM<>? '),
    "es": ("1234567890'¡qwertyuiop∅+asdfghjklñ∅ºçzxcvbnm,.- ", '!"·$%&/()=?¿QWERTYUIOP∅*ASDFGHJKLÑ∅ªÇZXCVBNM;:_ '),
    "latam": ("1234567890'¿qwertyuiop∅+asdfghjklñ{|}zxcvbnm,.- ", '!"#$%&/()=?¡QWERTYUIOP∅*ASDFGHJKLÑ[°]ZXCVBNM;:_ '),
    "it": ("1234567890'ìqwertyuiopè+asdfghjklòà\\ùzxcvbnm,.- ", '!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°|§ZXCVBNM;:_ '),
    "pt": ("1234567890'«qwertyuiop+∅asdfghjklçº\\∅zxcvbnm,.- ", '!"#$%&/()=?»QWERTYUIOP*∅ASDFGHJKLÇª|∅ZXCVBNM;:_ '),
    "br": ("1234567890-=qwertyuiop∅[asdfghjklç∅']zxcvbnm,.; ", '!@#$%∅&*()_+QWERTYUIOP∅{ASDFGHJKLÇ∅"}ZXCVBNM<>: '),
    "gb": ("1234567890-=qwertyuiop[]asdfghjkl;'`#zxcvbnm,./ ", '!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@¬~ZXCVBNM<>? '),
    "de": ("1234567890ß∅qwertzuiopü+asdfghjklöä∅#yxcvbnm,.- ", "!\"§$%&/()=?∅QWERTZUIOPÜ*ASDFGHJKLÖÄ°'YXCVBNM;:_ "),
    "ch": ("1234567890'∅qwertzuiopü∅asdfghjklöä§$yxcvbnm,.- ", '+"*ç%&/()=?∅QWERTZUIOPè!ASDFGHJKLéà°£YXCVBNM;:_ '),
    "fr": ("&é\"'(-è_çà)=azertyuiop∅$qsdfghjklmù²*wxcvbn,;:! ", "1234567890°+AZERTYUIOP∅£QSDFGHJKLM%~µWXCVBN?./§ "),
    "be": ("&é\"'(§è!çà)-azertyuiop∅$qsdfghjklmù²µwxcvbn,;:= ", "1234567890°_AZERTYUIOP∅*QSDFGHJKLM%³£WXCVBN?./+ "),
    "ca": ("1234567890-=qwertyuiop∅∅asdfghjkl;∅#<zxcvbnm,.é ", "!\"/$%?&*()_+QWERTYUIOP∅∅ASDFGHJKL:∅|>ZXCVBNM'.É "),
    "cz": ("+ěščřžýáíé=∅qwertzuiopú)asdfghjklů§;∅yxcvbnm,.- ", "1234567890%∅QWERTZUIOP/(ASDFGHJKL\"!∅'YXCVBNM?:_ "),
    "sk": ("+ľščťžýáíé=∅qwertzuiopúäasdfghjklô§;ňyxcvbnm,.- ", '1234567890%∅QWERTZUIOP/(ASDFGHJKL"!∅)YXCVBNM?:_ '),
    "hu": ("123456789öüóqwertzuiopőúasdfghjkléá0űyxcvbnm,.- ", "'\"+!%/=()ÖÜÓQWERTZUIOPŐÚASDFGHJKLÉÁ§ŰYXCVBNM?:_ "),
    "tr": ('1234567890*-qwertyuıopğüasdfghjklşi",zxcvbnmöç. ', "!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİé;ZXCVBNMÖÇ: "),
    "se": ("1234567890+∅qwertyuiopå∅asdfghjklöä§'zxcvbnm,.- ", '!"#¤%&/()=?∅QWERTYUIOPÅ∅ASDFGHJKLÖÄ½*ZXCVBNM;:_ '),
    "no": ("1234567890+\\qwertyuiopå∅asdfghjkløæ|'zxcvbnm,.- ", '!"#¤%&/()=?∅QWERTYUIOPÅ∅ASDFGHJKLØÆ§*ZXCVBNM;:_ '),
    "dk": ("1234567890+∅qwertyuiopå∅asdfghjklæø½'zxcvbnm,.- ", '!"#¤%&/()=?∅QWERTYUIOPÅ∅ASDFGHJKLÆØ§*ZXCVBNM;:_ '),
    "ru": ("1234567890-=йцукенгшщзхъфывапролджэё\\ячсмитьбю. ", '!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЁ/ЯЧСМИТЬБЮ, '),
    "ua": ("1234567890-=йцукенгшщзхїфівапролджє'ґячсмитьбю. ", '!"№;%:?*()_+ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄʼҐЯЧСМИТЬБЮ, '),
    "gr": ("1234567890-=;ςερτυθιοπ[]ασδφγηξκλ∅'`\\ζχψωβνμ,./ ", '!@#$%^&*()_+:ΣΕΡΤΥΘΙΟΠ{}ΑΣΔΦΓΗΞΚΛ∅"~|ΖΧΨΩΒΝΜ<>? '),
    "il": ("1234567890-=/'קראטוןםפ][שדגכעיחלךף,;\\זסבהנמצתץ. ", '!@#$%^&*)(_+QWERTYUIOP}{ASDFGHJKL:"~|ZXCVBNM><? '),
    "ara": ("1234567890-=ضصثقفغعهخحجدشسيبلاتنمكطذ\\ئءؤرﻻىةوزظ ", "!@#$%^&*)(_+ًٌَُﻹإ`÷×؛<>ٍِ][ﻷأـ،/:\"ّ…~ْ}{ﻵآ',.؟ "),
    "dvorak": ("1234567890[]',.pyfgcrl/=aoeuidhtns-`\\;qjkxbmwvz ", '!@#$%^&*(){}"<>PYFGCRL?+AOEUIDHTNS_~|:QJKXBMWVZ '),
}
_PLAIN, _SHIFTED = LAYOUTS["us"]
_OWN_SIGNS = _PLAIN + _SHIFTED

# Where the rows of a keyboard begin, as evdev counts, which is also how Windows does (scan codes, set 1).
_ROWS = ((2, 12), (16, 12), (30, 12), (43, 11), (57, 1))
_PLACES = [first + at for first, count in _ROWS for at in range(count)]
_US = dict(zip(_PLACES, zip(_PLAIN, _SHIFTED, strict=True), strict=True)) | {86: ("<", ">")}


def readings(
    strokes: Sequence[Stroke], *, offset: int | None, learned: str = "", likely: Iterable[str] = ()
) -> Readings:
    """Everything that the keys can have meant.

    `offset` is what the system adds to a position (8 on X11 and Wayland, 0 on Windows), None when it tells none.
    `learned`: the way that the reader test card found; it comes first. `likely`: layouts to try before the others.
    """
    found: dict[str, str] = {}
    placed = _by_position(strokes, offset)
    ways = [POSITIONS, TYPED] if placed is not None else [TYPED, *likely, *LAYOUTS]
    for way in [learned, *ways]:
        text = placed if way == POSITIONS else _typed(strokes) if way == TYPED else undone(strokes, way)
        if text is not None:
            found.setdefault(way, text)
    return found


def undone(strokes: Iterable[Stroke], layout: str) -> str | None:
    """What a reader set to a US keyboard meant on a laptop with this layout; None where the layout cannot be that."""
    table = _table(layout)
    signs = [table.get(stroke.text) for stroke in strokes]
    return "".join(sign for sign in signs if sign) if all(signs) else None


def own_way(came: Mapping[str, str]) -> str:
    """The way of reading of a scanner that fits no layout, from what comes for each sign; the others are not told."""
    return OWN + "".join(came.get(sign, DEAD) for sign in _OWN_SIGNS)


@cache
def _table(layout: str) -> Mapping[str, str]:
    """From what the layout writes to what was meant; a sign that two keys write is told by neither."""
    if layout.startswith(OWN):
        return {made: sign for made, sign in zip(layout[1:], _OWN_SIGNS, strict=False) if made != DEAD}
    if layout not in LAYOUTS:
        return {}
    made = [_arriving(sign) if sign != DEAD else "" for row in LAYOUTS[layout] for sign in row]
    return {sign: meant for sign, meant in zip(made, _PLAIN + _SHIFTED, strict=True) if _is_own(sign, meant, made)}


def _arriving(sign: str) -> str:
    """A ligature of Arabic arrives as its letters; a sign that merely looks raised, such as ª, as it is."""
    letters = unicodedata.normalize("NFKC", sign)
    return letters if len(letters) > 1 else sign


def _is_own(sign: str, meant: str, made: Sequence[str]) -> bool:
    return bool(sign) and (made.count(sign) == 1 or meant == " ")


def _by_position(strokes: Sequence[Stroke], offset: int | None) -> str | None:
    """None when even one key has no position."""
    if offset is None or any(stroke.position - offset not in _US for stroke in strokes):
        return None
    return "".join(_US[stroke.position - offset][stroke.shifted] for stroke in strokes)


def _typed(strokes: Iterable[Stroke]) -> str:
    return "".join(stroke.text for stroke in strokes)
