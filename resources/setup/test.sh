#!/bin/sh
# Sets everything up on a Debian or Ubuntu machine and passes all tests.
set -eu
cd "$(dirname "$0")/../.."
sh resources/setup/debian.sh test
. resources/setup/environment.sh
export QT_QPA_PLATFORM=offscreen
# The keys of a scanner come in bursts of milliseconds: the windows under X have the machine for themselves. All others
# run two at a time, each with its own servers on free ports. Options of pytest may be given, no files.
code=0
.venv/bin/python -m pytest "$@" tests/journeys/test_*_under_x.py || code=$?
.venv/bin/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder --ignore-glob='*_under_x.py' "$@" || code=$?
exit $code
