# Makes the Python environment of a checkout in .venv, from the lock file; quick when it is there already.
# Sourced by run.sh and test.sh, with the checkout as the current folder.
set -eu

python=""
for candidate in "${PYTHON:-}" python3.11 python3.12 python3.13 python3; do
    [ -n "$candidate" ] || continue
    if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "regdesk needs Python 3.11, 3.12 or 3.13. Install one (Debian 12: apt-get install python3), then try again." >&2
    exit 2
fi

stamp=.venv/regdesk.stamp
if ! cmp -s requirements.lock "$stamp" 2>/dev/null || ! .venv/bin/python -c 'import PySide6, regdesk' 2>/dev/null; then
    rm -rf .venv
    "$python" -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
    cp requirements.lock "$stamp"
fi
