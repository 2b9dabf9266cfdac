#!/usr/bin/env bash
# Install what the project needs and is not there yet: Debian packages, and a virtual
# environment .venv with the test tools. Safe to run again; then it only looks.
# `setup.sh screenshots` adds what `make screenshots` needs: a screen, a window manager, a mouse;
# `setup.sh postgis` a database server for `make test-postgis`, `setup.sh wps` a server of OGC
# processes and its Redis for `make test-wps`.
set -euo pipefail
cd "$(dirname "$0")/.."

PACKAGES=(qgis python3-qgis python3-numpy python3-scipy python3-shapely python3-venv
    pyqt5-dev-tools)
[ "${1:-}" = screenshots ] && PACKAGES+=(xvfb openbox xdotool imagemagick)
[ "${1:-}" = postgis ] && PACKAGES+=(postgresql-postgis)
[ "${1:-}" = wps ] && PACKAGES+=(redis-server)
REQUIREMENTS=scripts/requirements.txt
STAMP=.venv/requirements.installed
LOG=build/setup.log

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null; then
        sudo DEBIAN_FRONTEND=noninteractive "$@"
    else
        echo "Run as root, once:  apt-get install --no-install-recommends ${missing[*]}" >&2
        return 1
    fi
}

install_packages() {
    local missing=() package
    for package in "${PACKAGES[@]}"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing Debian packages (some minutes, see $LOG): ${missing[*]}"
    as_root apt-get update -q >"$LOG" 2>&1 &&
        as_root apt-get install -q -y --no-install-recommends "${missing[@]}" </dev/null >>"$LOG" 2>&1 ||
        { tail -n 20 "$LOG" >&2 && exit 1; }
}

# Debian's own Python, by its full path: QGIS's modules load in no other, and the first
# python3 on the PATH may well be another.
install_tools() {
    [ -x .venv/bin/python ] && cmp -s "$REQUIREMENTS" "$STAMP" && return
    echo "Installing test tools into .venv:" $(grep -v '^#' "$REQUIREMENTS")
    /usr/bin/python3 -m venv --clear --system-site-packages .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -r "$REQUIREMENTS"
    cp "$REQUIREMENTS" "$STAMP"
}

# In an environment of its own, for it pins older tools.
install_wps() {
    [ -x build/wps/bin/wpsserver ] && return
    echo "Installing py-qgis-wps into build/wps"
    /usr/bin/python3 -m venv --clear --system-site-packages build/wps
    build/wps/bin/python -m pip install --quiet --disable-pip-version-check py-qgis-wps==1.8.6
}

if ! command -v dpkg-query >/dev/null; then
    echo "This set-up is made for Debian and its relatives. Elsewhere install QGIS 3.22 or" >&2
    echo "later, scipy and shapely, then dist/territory_planner.zip from QGIS's plugin manager." >&2
    exit 1
fi
mkdir -p build
mkdir -p -m 700 build/run # Qt asks for a folder of its own, even without a screen
install_packages
install_tools
if [ "${1:-}" = wps ]; then install_wps; fi
