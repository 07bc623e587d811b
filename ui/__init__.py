"""The window of a registration desk: what a clerk sees and presses. It uses the desk, never the reverse."""

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

# PySide6 puts a hook over `import` for its `__feature__` switches. It reads the whole source of every module imported
# from then on (a third of the time until the desk is open), and regdesk uses none of these switches.
builtins.__import__ = _plain_import
