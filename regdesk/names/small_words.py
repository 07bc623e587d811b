"""Words that stand in names and are none: titles, particles, articles, patronymic and marriage words. Only data."""

import re

_NEVER_NAMES = """
    DRA DRS EXCMA EXCMO FNU HRH HSH LNU MISS MLLE MME MR MRS MS MX PROF PROFESSOR SRA SRTA UNKNOWN XXX
"""
NEVER_NAMES = frozenset(_NEVER_NAMES.split())
"""Titles that are no name even where nothing else stands, and what visas write where a person has only one name."""

_TITLES = """
    ADMIRAL ALHAJ ALHAJI AMB AMBASSADEUR AMBASSADOR ARQ ATO ATTY AYATOLLAH BARON BARONESS BARR BARRISTER CAPT
    CAPTAIN CHIEF CMDR COLONEL DAME DATIN DATO DATUK DAW DNA DOCTOR DR DRA DRS ELHADJ ELHADJI ENCIK ENGINEER
    ENGR EXCELLENCY EXCMA EXCMO EXMA EXMO FRAU GENERAL HAAJI HADJ HADJI HAJAH HAJI HAJIA HAJJ HAJJI HER HERR HIS
    HJ HJH HONORABLE HONOURABLE HRH HSH ILMA ILMO JUDGE JUDR LADY LALLA LIC LICDA LIEUTENANT LORD MADAME
    MADEMOISELLE MAULANA MAULVI MGR MINISTER MINISTRE MISS MLLE MME MONSIEUR MOULAY MR MRS MS MSGR MUDR MULLAH
    MX OTUNBA PANDIT PHD PHDR PRESIDENT PRINCE PRINCESS PROF PROFESSEUR PROFESSOR PUAN RATU REV REVEREND RNDR
    SAYED SAYEDA SAYEDEH SAYYED SAYYID SENATOR SENOR SENORA SENORITA SEYED SEYEDEH SEYYED SGT SHAIKH SHAIKHA
    SHAYKH SHEIKH SHEIKHA SHRI SHRIMATI SIDI SIR SMT SRA SRI SRTA SYED SYEDA THIRU USTAD USTAZ WEIZERO WOIZERO
"""
TITLES = frozenset(_TITLES.split())
"""Titles and honorifics as they stand in lists: they are no part of a name, and where they are, passports drop them."""

_DOTTED_TITLES = """
    ADV BR COL DHR DIPL DOM DON DONA DS E ENG FR GEN H HON ING IR JNR LT M MAG MAJ ME MONS MT PR PT RT S SR
"""
DOTTED_TITLES = frozenset(_DOTTED_TITLES.split())
"""Abbreviations that are titles only before a full stop, at the beginning of a name."""

TITLE_LETTERS = re.compile(
    r"^\W*(?:(?:[hs]\.\s?[hemar]{1,2}\b\.?|h\s?e\b\.?|s\.\s?e\.|(?:his|her|son|sa|su)\s+exc[a-zé]+|w/ro\b\.?"
    r"|r[td]\.\s?hon\.?|the\s+(?:right\s+)?hon[a-z]*\.?|[mp]\.(?=\s?\w{2})|dipl\.?-ing\.?|sr\.?\s+don\b"
    r"|sra\.?\s+do[nñ]a\b|tan\s+sri\b|puan\s+sri\b|dat(?:o|uk)['’]?\s+s[er]{1,2}i\b"
    r"|h\.\s?[rsi]\.\s?h\b\.?)[\s.,]+)+(?=\w)",
    re.IGNORECASE,
)
"""Titles of several letters or words at the beginning of a text: H.E., S.E. M., Her Excellency."""

_PARTICLES = """
    A AB ABU AF AL AP AV BANI BEN BIN BINT BINTE BINTI BT BTE BU D DA DAL DALLA DAS DE DEGLI DEI DEL DELLA DELLO
    DEN DER DES DI DO DOS DU E ECH ED EL EN ER ES ET EZ I IBN L LA LAS LE LES LO LOS MAC MC MINT NI NIC O OF
    OULD SAN SANTA ST T TE TEN TER UD UI UL UND UR US VAN VOM VON WALAD WELD Y ZU ZUM ZUR
"""
PARTICLES = frozenset(_PARTICLES.split())
"""Particles and articles: registrations and passports of one person leave them out or add them."""

_EUROPEAN_PARTICLES = """
    A D DA DAS DE DEL DEN DER DES DI DO DOS DU E I L LA LAS LE LO LOS O SAN T TE VON Y ZU
"""
EUROPEAN_PARTICLES = frozenset(_EUROPEAN_PARTICLES.split())
"""Those that speak for no language: they stand in names of half the world."""

_RANKS = """
    AGHA ARBAB BEGUM BIBI CHAUDHARY CHAUDHRY CHAUDHURY CHAUDRY CHOUDHARY CHOUDHRY CHOWDHRY CHOWDHURY HAFIZ KANWAR
    KAZI KHAWAJA KHWAJA KUNWAR MAKHDOOM MAKHDUM MALIK MIAN MIR MIRZA MUNSHI NANA NAWAB NAWABZADA PIR QARI QAZI RAI RAJA
    RANA RAO SAHIBZADA SARDAR SHAIKH SHEIKH THAKUR
"""
RANKS = frozenset(_RANKS.split())
"""Ranks and titles of descent before the given name, in Pakistan, India, Bangladesh and Ghana: passports leave them
out."""

NO_NAMES = RANKS - {"AGHA", "HAFIZ", "KAZI", "MALIK", "MIR", "NANA", "QAZI", "RAI", "RAJA", "RANA", "RAO"}
"""Those that are nobody's own name, so that two people who share one share nothing."""

_FATHERS = """
    BIN BINT BINTE BINTI BT BTE GYZY IBN KIZI KYZY MINT OGLU OGLY OULD QIZI UGLI WALAD WELD
"""
FATHERS = frozenset(_FATHERS.split())
"""What follows (or, in Turkic names, precedes) is a father's name: lists leave it out."""

_AFTER_FATHER = """
    GYZY KIZI KYZY OGHLU OGLU OGLY QIZI UGLI
"""
AFTER_FATHER = frozenset(_AFTER_FATHER.split())
"""Those that follow the father's name: Rashid oglu."""

_MARRIED = """
    EP EPOUSE EPOUX EPSE EV FORMERLY GEB GEBORENE MARRIED NEE ROZ ROZENA VDA VEUVE VIUDA VVE WIFE
"""
MARRIED = frozenset(_MARRIED.split())
"""Between a family name of birth and one of marriage: French épouse, German geboren, Dutch E/V, Spanish viuda."""

SUFFIXES = {
    "JR": "2", "JNR": "2", "SR": "1", "SNR": "1", "II": "2nd", "III": "3rd", "IV": "4th",
}  # fmt: skip
"""What tells father and son apart at the end of an English name."""

_SHORTENED = """
    AB:ABDUL ABD:ABDUL AL:ALEXANDRU ALEX:ALEXANDER ANT:ANTONIO BDO:BERNARDO BENJ:BENJAMIN CHAS:CHARLES
    CHR:CHRISTIAN DANL:DANIEL DGO:DOMINGO EDW:EDWARD FCA:FRANCISCA FCO:FRANCISCO FRDR:FRIEDRICH FREDK:FREDERICK
    GEO:GEORGE GHE:GHEORGHE GPE:GUADALUPE GRAL:GENERAL HCH:HEINRICH HY:HENRY JAS:JAMES JN:JOHN JNO:JOHN
    JOAQ:JOAQUIN JOH:JOHANNES JOS:JOSEPH KH:KHALID MA:MARIA MANL:MANUEL MAR:MARIA MARGT:MARGARET MD:MOHAMMAD
    MHD:MOHAMMAD MOH:MOHAMMAD MOHAMD:MOHAMMAD MOHD:MOHAMMAD MOST:MOSAMMAT MST:MOSAMMAT MUHD:MUHAMMAD NIC:NICOLAE
    PHIL:PHILIP RICHD:RICHARD ROBT:ROBERT RODR:RODRIGO SAML:SAMUEL SK:SHEIKH THOS:THOMAS WILH:WILHELM WM:WILLIAM
"""
SHORTENED = dict(pair.split(":") for pair in _SHORTENED.split())
"""Written abbreviations of given names and the full name: Bangladeshi Md., Spanish Ma. and Fco., English Wm."""

_BARE_SHORTENED = """
    BENJ CHAS DANL FCA FCO GPE JAS JNO MD MHD MOHD MST MUHD RICHD ROBT SAML THOS WM
"""
BARE_SHORTENED = frozenset(_BARE_SHORTENED.split())
"""Those that are no name of their own, so that they need no full stop."""
