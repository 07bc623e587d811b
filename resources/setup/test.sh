#!/bin/sh
# Sets everything up on a Debian or Ubuntu machine and passes all tests.
set -eu
cd "$(dirname "$0")/../.."
sh resources/setup/debian.sh test
. resources/setup/environment.sh
export QT_QPA_PLATFORM=offscreen
exec .venv/bin/python -m pytest "$@"
