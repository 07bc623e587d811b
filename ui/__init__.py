"""The window of a registration desk: what a clerk sees and presses. It uses the desk, never the reverse.

Qt is imported here, in a way that takes a quarter less of the time until the clerk can type.
"""

import builtins
import gc

from ui.compiled_once import compiled_once

_plain_import, _collects = builtins.__import__, gc.isenabled()
gc.disable()  # Qt's thousands of enum members are no garbage, and looking through them again and again takes long

with compiled_once():
    import PySide6.QtGui
import PySide6.QtSvg  # noqa: E402
import PySide6.QtWidgets  # noqa: E402, F401
from PySide6.QtCore import Qt  # noqa: E402, F401 - builds its enums

# PySide6 puts a hook over `import` for its `__feature__` switches, which regdesk uses none of. It reads the whole
# source of every module imported from then on.
builtins.__import__ = _plain_import
if _collects:
    gc.enable()
