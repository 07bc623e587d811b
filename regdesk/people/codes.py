"""The three-letter codes that documents use beside those of the UN's own States. It knows no names of persons."""

_ISO = (
    "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM "
    "BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR "
    "CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB "
    "GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA "
    "JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA "
    "MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR "
    "NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS "
    "SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON "
    "TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE"
)
ISO_CODES = frozenset(_ISO.split())
"""ISO 3166-1 alpha-3, all 249."""

SPECIAL = {
    "UNO": "United Nations",
    "UNA": "United Nations specialized agency",
    "UNK": "United Nations Interim Administration Mission in Kosovo",
    "EUE": "European Union",
    "XOM": "Sovereign Order of Malta",
    "XPO": "INTERPOL",
    "XCC": "Caribbean Community",
    "XCE": "Council of Europe",
    "XCO": "Common Market for Eastern and Southern Africa",
    "XEC": "Economic Community of West African States",
    "XES": "Organization of Eastern Caribbean States",
    "XMP": "Parliamentary Assembly of the Mediterranean",
    "XDC": "Southern African Development Community",
    "XBA": "African Development Bank",
    "XIM": "African Export-Import Bank",
    "XXA": "Stateless person",
    "XXB": "Refugee (1951 Convention)",
    "XXC": "Refugee",
    "XXX": "Nationality not stated",
    "GBD": "British Overseas Territories citizen",
    "GBN": "British National (Overseas)",
    "GBO": "British Overseas citizen",
    "GBP": "British protected person",
    "GBS": "British subject",
    "RKS": "Kosovo (resolution 1244)",
    "UTO": "Specimen (Utopia)",
}
"""Issuers and nationalities of ICAO Doc 9303-3, section 5, that are no State's own code."""

SAME_AS = {
    "D": "DEU",
    "GBD": "GBR",
    "GBN": "GBR",
    "GBO": "GBR",
    "GBP": "GBR",
    "GBS": "GBR",
    "ROM": "ROU",
    "ZAR": "COD",
    "TMP": "TLS",
    "BUR": "MMR",
    "UNK": "RKS",
    "XKX": "RKS",
    "XXK": "RKS",
}
"""Codes that say one nationality in two ways: older codes, kinds of British nationality, Germany's single letter."""

OLD_CODES = frozenset({"ANT", "NTZ", "IAO"})
"""Withdrawn or reserved, and still met in documents."""

NO_NATIONALITY = frozenset({"XXA", "XXB", "XXC", "XXX", "UNO", "UNA", "EUE", "XPO", "XBA", "XIM", "XCE", "XMP", "XOM"})
"""What a document gives in the place of a nationality when it states none."""

ORGANISATIONS = frozenset({"UNO", "UNA", "EUE", "XPO", "XBA", "XIM", "XCE", "XCO", "XEC", "XES", "XMP", "XDC"})
"""Issuers whose documents are laissez-passer, not passports of a State."""


def one_code(code: str) -> str:
    """The code under which nationalities are compared: `D` and `DEU` are one."""
    return SAME_AS.get(code, code)


def is_known(code: str) -> bool:
    """True when a document may rightly show this code."""
    return code in ISO_CODES or code in SPECIAL or code in SAME_AS or code in OLD_CODES
