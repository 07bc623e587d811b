#!/bin/sh
# Sets everything up on a Debian or Ubuntu machine and does the main job on the sample meeting.
# With a display the window opens; without one the same window works offscreen and leaves pictures of each step.
set -eu
cd "$(dirname "$0")/../.."
sh resources/setup/debian.sh run
. resources/setup/environment.sh
exec .venv/bin/python -m ui.demo "$@"
