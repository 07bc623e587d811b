"""Words that stand in names and are none: titles, particles, articles, patronymic and marriage words. Only data."""

import re

NEVER_NAMES = frozenset("MR MRS MS MISS MX DRA DRS PROF PROFESSOR MME MLLE SRA SRTA EXCMO EXCMA HRH HSH FNU LNU XXX UNKNOWN".split())
"""Titles that are no name even where nothing else stands, and what visas write where a person has only one name."""

TITLES = frozenset(
    ["MR", "MRS", "MS", "MISS", "MX", "DR", "DRA", "DRS", "PROF", "PROFESSOR", "PROFESSEUR", "AMB", "AMBASSADOR", "AMBASSADEUR", "SIR", "DAME", "EXCMO", "EXCMA", "EXMO", "EXMA", "ILMO", "ILMA", "MME", "MLLE", "MONSIEUR", "MADAME", "MADEMOISELLE", "HERR", "FRAU", "SENOR", "SENORA", "SENORITA", "SRA", "SRTA", "DNA", "MINISTER", "MINISTRE", "PRESIDENT", "GENERAL", "COLONEL", "COL", "MAJOR", "CAPT", "CAPTAIN", "LT", "LIEUTENANT", "CMDR", "ADMIRAL", "SGT", "JUSTICE", "JUDGE", "SENATOR", "ENGR", "ATTY", "BARR", "BARRISTER", "HRH", "HSH", "REV", "REVEREND", "MONS", "MSGR", "MGR", "MUDR", "JUDR", "RNDR", "PHDR", "ING", "ARQ", "LIC", "LICDA", "PHD", "HONOURABLE", "HONORABLE", "EXCELLENCY", "HIS", "HER", "HAJI", "HAJJI", "HAJJ", "HADJ", "HADJI", "HAAJI", "HAJIA", "HAJAH", "ALHAJI", "ALHAJ", "ELHADJ", "ELHADJI", "CHIEF", "OTUNBA", "SHEIKH", "SHAIKH", "SHEIKHA", "SHAIKHA", "SHAYKH", "SEYED", "SEYYED", "SAYED", "SYED", "SYEDA", "SAYYID", "SAYYED", "SAYEDA", "SEYEDEH", "SAYEDEH", "SIDI", "LALLA", "MOULAY", "MULLAH", "MAULANA", "MAULVI", "AYATOLLAH", "USTAD", "USTAZ", "ATO", "WOIZERO", "WEIZERO", "DAW", "SHRI", "SHRIMATI", "SMT", "SRI", "PANDIT", "THIRU", "DATUK", "DATO", "DATIN", "TUN", "TUAN", "ENCIK", "PUAN", "HJ", "HJH", "PRINCE", "PRINCESS", "ENGINEER", "DOCTOR", "LADY", "LORD", "BARON", "BARONESS", "COUNT", "COUNTESS", "RATU", "ADI"]
)
"""Titles and honorifics as they stand in lists: they are not part of a name, and where they are, passports drop them."""

DOTTED_TITLES = frozenset(["HON", "DON", "DONA", "DOM", "FR", "SR", "PR", "ME", "M", "S", "H", "E", "DIPL", "MAG", "ENG", "BR", "RT", "PT", "GEN", "MAJ", "ADV", "DS", "DHR", "IR", "JNR", "MT"])
"""Abbreviations that are titles only before a full stop, at the beginning of a name."""

TITLE_LETTERS = re.compile(
    r"^\W*(?:(?:[hs]\.\s?[hemar]{1,2}\b\.?|h\s?e\b\.?|s\.\s?e\.|(?:his|her|son|sa|su)\s+exc[a-zé]+|w/ro\b\.?|r[td]\.\s?hon\.?"
    r"|the\s+(?:right\s+)?hon[a-z]*\.?|[mp]\.(?=\s?\w{2})|dipl\.?-ing\.?|sr\.?\s+don\b|sra\.?\s+do[nñ]a\b|tan\s+sri\b|puan\s+sri\b)[\s.,]+)+"
    r"(?=\w)",
    re.IGNORECASE,
)
"""Titles of several letters or words at the beginning of a text: H.E., S.E. M., Her Excellency."""

PARTICLES = frozenset(
    ["AL", "EL", "BIN", "BINT", "IBN", "BEN", "BANI", "BU", "ABU", "DE", "DA", "DI", "DO", "DU", "DOS", "DAS", "DES", "DEL", "DELLA", "DELLO", "DEGLI", "DEI", "DAL", "DALLA", "DER", "DEN", "LA", "LE", "LO", "LOS", "LAS", "LES", "VAN", "VON", "VOM", "ZU", "ZUM", "ZUR", "TER", "TEN", "TE", "T", "Y", "E", "I", "OULD", "MINT", "WALAD", "WELD", "OF", "AF", "AV", "UND", "ET", "AP", "AB", "NI", "NIC", "UI", "MAC", "MC", "NA", "BT", "BTE", "A", "O", "D", "L", "SAN", "SANTA", "ST", "BINTI", "BINTE", "UL", "UR", "US", "UD", "ER", "ED", "EN", "ECH", "EZ", "ES"]
)
"""Particles and articles: registrations and passports of one person leave them out or add them."""

EUROPEAN_PARTICLES = frozenset("DE DA DI DO DU DOS DAS DES DEL LA LE LO LAS LOS DER DEN VON ZU TE T Y E I A O D L SAN".split())
"""Those that speak for no language: they stand in names of half the world."""

FATHERS = frozenset(["BIN", "BINT", "BINTI", "BINTE", "BTE", "BT", "IBN", "OULD", "MINT", "WALAD", "WELD", "OGLU", "OGLY", "UGLI", "KIZI", "QIZI", "KYZY", "GYZY"])
"""What follows (or, in Turkic names, precedes) is a father's name: lists leave it out."""
AFTER_FATHER = frozenset(["OGLU", "OGLY", "UGLI", "OGHLU", "KIZI", "QIZI", "KYZY", "GYZY"])

MARRIED = frozenset(["EPOUSE", "EPSE", "EP", "NEE", "GEB", "GEBORENE", "VEUVE", "VVE", "EV", "ROZ", "ROZENA", "VDA", "VIUDA", "WIFE", "MARRIED", "EPOUX", "FORMERLY"])
"""Between a family name of birth and one of marriage: French épouse, German geboren, Dutch E/V, Spanish viuda."""

SUFFIXES = {
    "JR": "2", "JNR": "2", "JUNIOR": "2", "SR": "1", "SNR": "1", "SENIOR": "1", "II": "2nd", "III": "3rd", "IV": "4th",
}  # fmt: skip
"""What tells father and son apart at the end of an English name."""

NOTHING = frozenset(["FNU", "LNU", "XXX", "UNKNOWN", "NONE", "NIL"])
"""What visas and lists write where a person has only one name."""

SHORTENED = {
    "MD": "MOHAMMAD", "MOHD": "MOHAMMAD", "MHD": "MOHAMMAD", "MUHD": "MUHAMMAD", "MOH": "MOHAMMAD", "MOHAMD": "MOHAMMAD",
    "MA": "MARIA", "MAR": "MARIA", "FCO": "FRANCISCO", "FCA": "FRANCISCA", "WM": "WILLIAM", "CHAS": "CHARLES",
    "JAS": "JAMES", "GEO": "GEORGE", "THOS": "THOMAS", "ROBT": "ROBERT", "JOS": "JOSEPH", "EDW": "EDWARD",
    "ALEX": "ALEXANDER", "SAML": "SAMUEL", "BENJ": "BENJAMIN", "RICHD": "RICHARD", "MARGT": "MARGARET",
    "GPE": "GUADALUPE", "GRAL": "GENERAL", "ANT": "ANTONIO", "JN": "JOHN", "JNO": "JOHN", "HY": "HENRY", "FREDK": "FREDERICK",
    "JOAQ": "JOAQUIN", "MANL": "MANUEL", "DGO": "DOMINGO", "RODR": "RODRIGO", "BDO": "BERNARDO", "KH": "KHALID", "SK": "SHEIKH",
    "MST": "MOSAMMAT", "MOST": "MOSAMMAT", "AB": "ABDUL", "ABD": "ABDUL", "JOH": "JOHANNES", "WILH": "WILHELM", "FRDR": "FRIEDRICH",
    "CHR": "CHRISTIAN", "HCH": "HEINRICH", "GHE": "GHEORGHE", "AL": "ALEXANDRU", "NIC": "NICOLAE", "PHIL": "PHILIP", "DANL": "DANIEL",
}  # fmt: skip
"""Written abbreviations of given names and the full name: Bangladeshi Md., Spanish Ma. and Fco., English Wm."""
BARE_SHORTENED = frozenset(["MD", "MOHD", "MHD", "MUHD", "FCO", "FCA", "WM", "CHAS", "JAS", "THOS", "ROBT", "GPE", "SAML", "BENJ", "MST", "RICHD", "DANL", "JNO"])
"""Those that are no name of their own, so that they need no full stop."""
