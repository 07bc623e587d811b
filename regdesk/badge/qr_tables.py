"""How the words of a QR code of level Q are parted, by version (ISO/IEC 18004, table 9)."""

from collections.abc import Mapping

BLOCKS: Mapping[int, tuple[int, tuple[int, ...]]] = {
    1: (13, (13,)),
    2: (22, (22,)),
    3: (18, (17,) * 2),
    4: (26, (24,) * 2),
    5: (18, (15,) * 2 + (16,) * 2),
    6: (24, (19,) * 4),
    7: (18, (14,) * 2 + (15,) * 4),
    8: (22, (18,) * 4 + (19,) * 2),
    9: (20, (16,) * 4 + (17,) * 4),
    10: (24, (19,) * 6 + (20,) * 2),
}
"""Words for mending in each block, and the words of data in each block."""
