"""What an attacker writes into a file, a form or an answer: texts, numbers, TOML values and names of files."""

# ruff: noqa: E501 - values side by side

from random import Random

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\u200e\u200f"
UNSEEN = (
    "\u00ad\u034f\u115f\u1160\u17b4\u180e\u200b\u2060\u2061\u2064\u206a\u206f\u3164\ufeff\uffa0\ufff9\ufffb\U000e0041"
)
BREAKS = "\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029"
CONTROLS = "\0\x01\x07\x08\x1b\x7f\x80\x9b\x9f"
ZALGO = "Z" + "\u0301\u0316\u0489\u20dd\u1abe" * 2_000 + "algo"

NAMES = (
    "Robert'); DROP TABLE people;--",
    "=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "'=1+1", "%0A=1", "|calc",
    "\u202eyadnoM", "Sa\u202eto\u202c Kenji", "\u2067Sato\u2066", "\u2066" * 300 + "Sato", "Sato\u2069\u2069",
    "\u061cSato", "Sato\u200f", "S\u200ba\u200bt\u200bo", "Sa\u00adto",
    "Sato\nKenji", "Sato\r\nX-Header: 1", "Sato\u2028Kenji", "Sato\tKenji", "Sato\x1b[2J\x1b]0;title\x07", "Sa\0to",
    ZALGO, "S" + "\u0301" * 10_000, "\u0301" * 10_000, "A" * 10_000, "W" * 200, "Ab " * 3_000, "-" * 500, "Ø" * 10_000,
    "\ud800", "Sa\udfffto", "\ue000\uf8ff\U0010ffff", "\ufffe\uffff", "🏳️‍🌈👩‍👩‍👧‍👦" * 50, "🇸🇳🇳🇬", "👍🏽",
    "محمد Sato עברית 2026", "ﷺ" * 200, "\ufdfd" * 100, "ﬁﬂ", "İıßẞŉ", "한" * 200, "द" + "्द" * 500, "ก" + "ั" * 500, "𐀀",
    "{given} {0} {} %s %(x)s $x ${x}", "<b>Sato</b><img src=x onerror=1>", "&amp;&#0;", "]]>", "\\x00\\u0000", "\"", "'",
    "..", "../../etc/passwd", "nul", "CON", "a" * 255, " ", "", "\u3000", "\u00a0", "null", "None", "NaN", "0", "-",
)  # fmt: skip
"""As registered names of persons, and for any other text."""

NUMBERS = (
    "0", "-1", "1", "99999999999", "-9223372036854775809", "1e400", "0x" + "f" * 5_000, "9" * 5_000, "1.5", "nan",
    "-nan", "inf", "-inf", "1_000", "00", "1e-400", "0b1", "0o7", "١٢", "½", "true", "2147483648",
)  # fmt: skip

FILE_NAMES = (
    "../secret.toml", "..\\secret", "/etc/passwd", "/dev/zero", "/dev/stdin", "C:\\Windows\\win.ini", "\\\\host\\share\\x",
    "//host/share", "file:///etc/passwd", "CON", "nul.toml", "aux", "a6/../../x", "a6.toml", "./a6", "", ".", "..", "~", "~root",
    "a\0b", "a" * 300, "a6\n", " a6", "a6 ", "A6", "%2e%2e%2f", "\u202ea6", "a6:stream", "LPT1", "a/b", "a\\b", "*", "-rf",
)  # fmt: skip

VALUES = (
    *NUMBERS, '""', "''", '"x"', '"\\u0000"', '"\\u202eabc"', '"\\u001b[2J"', '"a\\nb"', '"' + "x" * 5_000 + '"', '"\\uD800"',
    "[]", "[[]]", "[1, 'a']", "{}", "{a = 1}", "[{}]", "[" * 400 + "]" * 400, "[" * 5_000, "{a=" * 300 + "1" + "}" * 300,
    "2017-12-04", "2017-12-04T25:00:00", "0000-00-00", "0001-01-01", "9999-12-31", "2017-12-04T08:00:00Z", "0001-01-01T00:00:00",
    "9999-12-31T23:59:59", "2017-12-04T08:00:00+14:00", "08:00:00", "24:00:00", "'08:00'", "'08:00+01:00'", "'0001-01-01T00:00:00'",
    "'T'", "1979-05-27T07:32:00.999999", '"""x\n"""', "'''", "\\", "=", "#", "]", '"unclosed',
)  # fmt: skip
"""Of TOML: what may stand after an equals sign, and what may not."""


def text(chance: Random) -> str:
    """A name of the list, or one that was never thought of."""
    kind = chance.random()
    if kind < 0.6:
        return chance.choice(NAMES)
    signs = chance.choice(
        (BIDI, UNSEEN, BREAKS, CONTROLS, BIDI + "Sato", "\u0301\u0316a", "".join(map(chr, range(32, 127))))
    )
    length = chance.choice((1, 2, 5, 40, 300))
    if kind < 0.8:
        return "".join(chance.choices(signs + "abc XYZ", k=length))
    return "".join(chr(chance.randrange(0x11_0000)) for _ in range(length))


def writable(content: str) -> str:
    """The same without halves of letters, which no encoding can write."""
    return content.encode("utf-8", "replace").decode("utf-8")
