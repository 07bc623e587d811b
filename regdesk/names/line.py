"""How long a line of names can be in a document, and so whether its end may be missing. It knows only lengths."""

_LENGTHS = {"td3": 39, "mrv-a": 39, "mrva": 39, "td2": 31, "mrv-b": 31, "mrvb": 31, "td1": 30}
_FILLERS_BETWEEN = 2


def may_be_cut(family: str, given: str, kind: str = "") -> bool:
    """True when family and given names fill a machine-readable line (ICAO Doc 9303-4, -5, -6: 39, 31 or 30 signs).

    `kind`: td1, td2, td3, mrv-a or mrv-b; any of them when it is not told. A line that was cut between two names has
    room for one sign more, for a filler is not written at its end.
    """
    lengths = {_LENGTHS[kind.lower()]} if kind.lower() in _LENGTHS else set(_LENGTHS.values())
    used = len(family.strip()) + (_FILLERS_BETWEEN + len(given.strip()) if given.strip() else 0)
    return any(used in (length, length - 1) for length in lengths)
