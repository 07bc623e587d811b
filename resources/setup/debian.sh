#!/bin/sh
# Installs the Debian and Ubuntu packages that regdesk needs, and nothing else.
#
#   resources/setup/debian.sh run     to run regdesk (Qt's own libraries, with a display or without one)
#   resources/setup/debian.sh test    also to run all its tests (printers, a display without a screen, PDF tools,
#                                     PostgreSQL)
#
# Needs root or sudo only when something is missing. PYTHON names the Python to be used (default python3).
set -eu

# Qt is offscreen with the first line; the second is for windows on X11; libcups2 or Qt silently lists no printers.
run="libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfreetype6 libfontconfig1 libdbus-1-3 libcups2
     libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxcb-render0"
# cups-ipp-utils brings ippeveprinter, which refuses to start without D-Bus; Avahi it only asks, and can do without.
printers="cups cups-client cups-ipp-utils cups-filters dbus poppler-utils openssl"
# Its programs alone: the tests make clusters of their own, and need none of what the package may start.
hub="postgresql"
display="xvfb xauth xdotool libxi6 fluxbox imagemagick x11-xkb-utils"

say() { echo "regdesk setup: $*" >&2; }
stop() { say "$*"; exit 2; }

wanted() {
    case "${1:-}" in
    run) echo "$run" ;;
    test) echo "$run $printers $display $hub" ;;
    *) stop "say what for: debian.sh run, or debian.sh test" ;;
    esac
}

# Python itself, and venv, which Debian keeps in a package of its own.
python_packages() {
    if ! command -v "${PYTHON:-python3}" >/dev/null; then
        echo "python3 python3-venv"
    elif ! "${PYTHON:-python3}" -c "import ensurepip, venv" 2>/dev/null; then
        echo "python3-venv"
    fi
}

installed() { dpkg-query -W -f '${Status}\n' "$1" 2>/dev/null | grep -q "^install ok installed$"; }
known() { apt-cache policy "$1" 2>/dev/null | grep -q "Candidate: [^(]"; }

# Newer releases renamed some libraries for 64-bit time: libcups2 is libcups2t64 there.
missing() {
    for package in $1; do
        installed "$package" || installed "${package}t64" || echo "$package"
    done
}

named_here() {
    for package in $1; do
        if known "${package}t64"; then echo "${package}t64"; else echo "$package"; fi
    done
}

all_known() {
    for package in $1; do
        known "$package" || known "${package}t64" || return 1
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

update() { as_root apt-get -qq -o DPkg::Lock::Timeout=400 update; }

install() {
    # The list is split into words on purpose.
    # shellcheck disable=SC2046
    as_root apt-get -qq -o DPkg::Lock::Timeout=400 -o Dpkg::Use-Pty=0 install -y --no-install-recommends \
        $(named_here "$1") >&2
}

packages=$(wanted "$@")
command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
    stop "this is not Debian or Ubuntu. Install these by your system's own means: $(echo $packages)"

lacking=$(missing "$packages $(python_packages)")
[ -n "$lacking" ] || exit 0

[ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
    stop "some system packages are missing and this user is neither root nor has sudo. Ask an administrator for:" \
        "apt-get install --no-install-recommends $(echo $lacking)"

say "installing" $lacking
all_known "$lacking" || update || stop "the list of packages could not be fetched. Check the network, then try again."
# Lists of an old date name files that are gone: fetch them anew once, then try again.
install "$lacking" || { update && install "$lacking"; } ||
    stop "the packages could not be installed (see above). Mend that, then try again."
