"""Spellings of single regions that go by rule: each names the practice it follows."""

from regdesk.names.spelling import System

INDONESIAN = System(
    (
        (r"TJ|CH", "c"),
        (r"DJ", "j"),
        (r"SJ", "sy"),
        (r"NJ", "ny"),
        (r"OE", "u"),
        (r"J", "j y"),
        (r"CH|KH", "kh"),
    ),
)
"""The spelling of Van Ophuijsen (oe, dj, tj, j) until 1947 and 1972 against the present one (u, j, c, y)."""

IBERIAN = System(
    (
        (r"P(?=T)|C(?=T)", "-"),
        (r"TX|CH", "č"),
        (r"(?<=UI)[ZS]$", "s"),
        (r"Z$", "z"),
        (r"TZ|TS|Z|SS", "s"),
        (r"C(?=[EI])", "s"),
        (r"PH", "f"),
        (r"TH", "t"),
        (r"QU(?=[EI])|K|C|Q", "k"),
        (r"GU(?=[EI])", "gg"),
        (r"[XGJ](?=[EI])|J|^X", "j"),
        (r"W|V|B", "b"),
        (r"(?<=[A-Z])Y|^Y(?=[^AEOU])|I", "i"),
        (r"^H(?=[EIOU])", "-"),
        (r"Y", "y"),
    ),
)
"""Brazilian and older Portuguese letters (z, th, ph, y, doubles), Basque tx, tz, k, b, the X of old Castilian."""

DUTCH = System(
    (
        (r"IJ|Y", "y"),
        (r"AE(?=[^AEIOUYL])", "aa"),
        (r"UE(?=[^AEIOUY])", "uu"),
        (r"CKX|CKS|X", "ks"),
        (r"C(?=[KRLOAU])|K", "k"),
    )
)
"""IJ and Y are one letter; AE, UE, CK and X in Flemish names."""

SOUTH_ASIAN = System(
    (
        (r"CHH|CH", "č"),
        (r"SH|S", "s"),
        (r"BH", "b"),
        (r"[VWB]", "b"),
        (r"KSH|X", "ks"),
        (r"PH", "f"),
        (r"GH", "g"),
        (r"TH|T", "t"),
        (r"DH|D", "d"),
        (r"ZH|L", "l"),
        (r"J|Z", "j"),
        (r"EE|IY|I", "i"),
        (r"(?<=[A-Z])Y(?![AEIOU])", "i"),
        (r"OO|U", "u"),
        (r"OU|OW|AU|AW", "ou"),
        (r"AA|A", "a"),
        (r"AE|AI|AY|EI", "e"),
        (r"C|K|Q", "k"),
    ),
)
"""Lists without the marks of Indian scripts: aspirates and length left out, v, w and b of one letter."""

SINHALA = System(((r"[AE]", "a"), (r"W|V", "v"), (r"TH|T", "t"), (r"DH|D", "d"), (r"EE|I|Y", "i"), (r"OO|U", "u")))
"""Sinhalese: wickrama, wickreme; a and e of one sign."""

HEBREW = System(
    (
        (r"SCH|SH", "š"),
        (r"TZ|TS|Z", "c z"),
        (r"CH|KH|H", "h"),
        (r"[YJI](?=[AEOU])", "y"),
        (r"[WVB]", "b"),
        (r"PH|F", "f"),
        (r"C|K|Q", "k"),
        (r"TH|T", "t"),
        (r"EI|EY|EE|E", "e"),
        (r"AI|AY", "ai"),
        (r"OO|OU|U", "u"),
        (r"Y", "i"),
    ),
    last=((r"(?<=[aeo])h(?=$|[^aeiou])", ""),),
)
"""Hebrew with the spellings of Ashkenazi, French and English lists: tz, ts; ch, h; v, b; y, j."""

ETHIOPIC = System(
    (
        (r"TS|TZ|S", "s"),
        (r"CH|TCH", "č"),
        (r"PH|P", "p"),
        (r"KH|Q|K", "k"),
        (r"GH|G", "g"),
        (r"WO|WE|WA|OWA", "we"),
        (r"A[YI]E?", "ay"),
        (r"IE|YE|EE|I|Y", "i e"),
        (r"[AE]", "e"),
        (r"OU|OO|U|W", "u"),
        (r"H", "h -"),
    ),
    last=((r"(?<=[^eioua])[ei]+(?=[^eioua])", ""), (r"[ei]+", "e")),
)
"""Amharic and Tigrinya: seven vowels written with five letters, the sixth often left out; ejectives unmarked."""

SOMALI = System(
    (
        (r"CH|SH", "š"),
        (r"OW|AW|AU", "aw"),
        (r"IYA|IA", "ia"),
        (r"C", "-"),
        (r"X|KH|H", "h"),
        (r"AA|A", "a"),
        (r"OO|OU|O", "o"),
        (r"UU|U", "u"),
        (r"EE|E", "e"),
        (r"II|Y|I", "i"),
        (r"Q|K|G", "k"),
        (r"DH|D", "d"),
        (r"SH|CH", "š"),
        (r"[AO][WU]", "aw"),
        (r"Z", "s"),
    ),
)
"""The national spelling of 1972 (c for ayn, x for ha, double vowels) against Arabic spelled in English."""

ARMENIAN = System(
    (
        (r"TZ|TS|DZ", "c"),
        (r"KH", "x"),
        (r"GH", "ğ"),
        (r"DJ|J", "j"),
        (r"TCH|CH", "č"),
        (r"SS|S", "s"),
        (r"(?:IA|YA)N$", "yan"),
        (r"OU|U", "u"),
        (r"EY|YE|E", "e"),
        (r"Y|I", "i"),
        (r"Q|K|C", "k"),
        (r"V|W", "v"),
    ),
)
"""Western lists (-ian, -ssian, ou) against Eastern passports (-yan)."""
