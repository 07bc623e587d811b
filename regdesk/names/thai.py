"""Thai names in Latin letters: the royal system (RTGS) against what families choose."""

from regdesk.names.spelling import System

THAI = System(
    (
        (r"NG", "ŋ"),
        (r"PH|P|BH|B(?=$)", "p"),
        (r"TH|DH|T", "t"),
        (r"KH|K|C(?=[AOU])|Q", "k"),
        (r"G", "k"),
        (r"CH|J", "č"),
        (r"SR|S", "s"),
        (r"Z|X", "s"),
        (r"[VW]", "w"),
        (r"OE|ER(?=[^AEIOUR]|$)", "oe"),
        (r"ORN|OL(?=$)|ON", "on"),
        (r"ARN|AARN", "an"),
        (r"(?<=[AEIOU])R(?=$|[^AEIOU])", "n -"),
        (r"L(?=$|[^AEIOU])", "n"),
        (r"AW|OR|AU|O", "o"),
        (r"EE|IE|I|Y(?=[^AEIOU]|$)", "i"),
        (r"OO|OU|UE|EU|U", "u"),
        (r"AE|E", "e"),
        (r"AA|AH|A", "a"),
        (r"H(?=[^AEIOU]|$)", "-"),
        (r"(?<=[KPTS])R", "r -"),
    ),
    first=((r"(?<=[^AEIOU])D(?=$)|(?<=[AEIOU])[DSJ](?=$)", "T"), (r"(?<=[A-Z]{4}[TKNDG])(?:AH?|I|EE)$", "")),
)
"""Aspirates, v and w, ch and j, r after a consonant; the silent end of words from Sanskrit."""
