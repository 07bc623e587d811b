#!/bin/sh
# Sets everything up on a Debian or Ubuntu machine and passes all tests.
set -eu
cd "$(dirname "$0")/../.."
sh resources/setup/debian.sh test
. resources/setup/environment.sh
export QT_QPA_PLATFORM=offscreen
# two at a time, each with its own servers on free ports; a file stays together, and the slow ones do not come last
exec .venv/bin/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder "$@"
