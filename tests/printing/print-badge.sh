#!/bin/sh
# What the test printer does with each job; $1 is the document. The file `mode` beside it chooses the fault.
# `jam`, `empty` and `slow` last until the mode is changed, as a clerk's hand would change it.
here=$(dirname "$0")
mode() { cat "$here/mode"; }
until_mended() { while [ "$(mode)" = "$1" ]; do sleep 0.02; done; }

was=$(mode)
: >"$here/begun"
case "$was" in
fail) echo "ERROR: printhead failure" >&2; exit 1 ;;
crash) kill -9 $$ ;;
jam) echo "STATE: +media-jam-error" >&2; until_mended jam; echo "STATE: -media-jam-error" >&2 ;;
empty)
    echo "STATE: +media-empty-error,media-needed-error" >&2; until_mended empty
    echo "STATE: -media-empty-error,media-needed-error" >&2 ;;
slow) until_mended slow ;;
esac

mkdir -p "$here/printed"
env | grep ^IPP_ >"$here/printed/$IPP_JOB_NAME.txt"
# A real printer fails on what is no PDF; without this any rubbish would be "completed".
pdftoppm -r 203 -png -singlefile "$1" "$here/$IPP_JOB_NAME" >&2 || { echo "ERROR: not a PDF" >&2; exit 1; }
mv "$here/$IPP_JOB_NAME.png" "$here/printed/" # a page falls into the tray whole
echo "ATTR: job-impressions=1 job-impressions-completed=1" >&2
