"""For all tests: windows are drawn offscreen, wherever the tests run. A test that wants a screen starts its own.

No example of a property has to be quick: a busy machine is no fault of the code.
"""

import os

from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"
settings.register_profile("unhurried", parent=settings(), deadline=None)
settings.load_profile("unhurried")
