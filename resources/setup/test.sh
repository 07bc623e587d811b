#!/bin/sh
# Sets everything up on a Debian or Ubuntu machine and passes all tests.
set -eu
cd "$(dirname "$0")/../.."
sh resources/setup/debian.sh test
. resources/setup/environment.sh
export QT_QPA_PLATFORM=offscreen
# The keys of a scanner come in bursts of milliseconds: the window under X has the machine for itself. All others run
# two at a time, each with its own servers on free ports. Options of pytest may be given, no files.
window=tests/journeys/test_window_under_x.py
code=0
.venv/bin/python -m pytest "$@" "$window" || code=$?
.venv/bin/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder --ignore="$window" "$@" || code=$?
exit $code
