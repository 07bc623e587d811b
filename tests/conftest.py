"""For all tests: windows are drawn offscreen, wherever the tests run. A test that wants a screen starts its own."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
