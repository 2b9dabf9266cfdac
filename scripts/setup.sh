#!/usr/bin/env bash
# Install what the project needs and is not there yet: Debian packages, and virtual environments
# with the test tools (.venv) and with PyQt6 (.venv-qt6). Safe to run again; then it only looks.
# `setup.sh screenshots` adds what `make screenshots` needs: a screen, a window manager, a mouse;
# `setup.sh postgis` a database server for `make test-postgis`; `setup.sh wps` a server of OGC
# processes, in an environment of its own (it pins older tools), and its Redis for `make test-wps`;
# `setup.sh report` a browser and what drives it, in build/browser, for `make test-report`;
# `setup.sh exchange` what judges files for other systems, for `make test-exchange`;
# `setup.sh tours` what makes real tours, in build/tours, for `make test-tours`;
# `setup.sh services` what serves processes and tools, in build/services, for `make serve`;
# `setup.sh docs` what makes a site of the documentation, in build/docs, for `make docs-site`.
set -euo pipefail
cd "$(dirname "$0")/.."

PACKAGES=(qgis python3-qgis python3-numpy python3-scipy python3-shapely python3-venv
    pyqt5-dev-tools)
[ "${1:-}" = screenshots ] && PACKAGES+=(xvfb openbox xdotool imagemagick)
[ "${1:-}" = postgis ] && PACKAGES+=(postgresql-postgis)
[ "${1:-}" = wps ] && PACKAGES+=(redis-server)
[ "${1:-}" = report ] && PACKAGES+=(chromium nodejs)
[ "${1:-}" = exchange ] && PACKAGES+=(nodejs openssl)
case "${1:-}" in
report | exchange) command -v npm >/dev/null || PACKAGES+=(npm) ;; # others' nodejs has it
esac
LOG=build/setup.log
ROOT=() # what makes a command root's: nothing for root, else sudo

# Run a command with its output in the log, and say what it is at: on a line that changes where
# there is a terminal, else every ten seconds.
watched() {
    local job began=$SECONDS told=$SECONDS at
    "$@" >>"$LOG" 2>&1 </dev/null &
    job=$!
    while kill -0 "$job" 2>/dev/null; do
        sleep 0.5
        at=$(tail -n 5 "$LOG" | tr '\r' '\n' | grep -av '^ *$' | tail -n 1 || true)
        if [ -t 1 ]; then
            printf '\r\033[K  %d s: %s' $((SECONDS - began)) "${at:0:$((${COLUMNS:-80} - 10))}"
        elif [ $((SECONDS - told)) -ge 10 ]; then
            told=$SECONDS
            printf '  %d s: %s\n' $((SECONDS - began)) "${at:0:110}"
        fi
    done
    [ ! -t 1 ] || printf '\r\033[K'
    wait "$job" || {
        echo "That failed. The end of $LOG:" >&2
        tail -n 20 "$LOG" >&2
        exit 1
    }
}

missing_packages() {
    local package
    for package in "${PACKAGES[@]}"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            echo "$package"
    done
}

# Tell whether packages can be installed; where they can't, say what somebody else is to run.
may_install() {
    [ "$(id -u)" -eq 0 ] && return
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; }; then
        ROOT=(sudo)
        return
    fi
    cat >&2 <<END
These Debian packages are missing, and only root can install them: ${missing[*]}
Ask for this to be run as root, once:

  apt-get update
  apt-get install --no-install-recommends ${missing[*]}

Then run the same make target again. Nothing was installed or changed.
END
    exit 1
}

install_packages() {
    local missing
    mapfile -t missing < <(missing_packages)
    [ ${#missing[@]} -eq 0 ] && return
    may_install
    echo "Installing Debian packages, which takes some minutes (all output: $LOG): ${missing[*]}"
    echo "(A compiler comes along because Debian's python3-scipy asks for one; nothing is compiled.)"
    watched "${ROOT[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
    watched "${ROOT[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y \
        --no-install-recommends "${missing[@]}"
}

# Make a virtual environment with what a file lists, unless it has just that already.
# Debian's own Python, by its full path: QGIS's modules load in no other, and the first python3 on
# the PATH may well be another. Wheels only, so that nothing is ever compiled, but for what the list
# itself names as pure Python. The list is whole (`make locks`), but for what is Debian's.
environment() {
    local folder=$1 requirements=$2
    cmp -s "$requirements" "$folder/requirements.installed" && [ -x "$folder/bin/python" ] && return
    if [ -L "$folder" ]; then # to empty it would empty what others use
        echo "$folder is a link to $(readlink "$folder"): run the set-up there." >&2
        exit 1
    fi
    echo "Installing into $folder:" $(grep -oE '^[A-Za-z][^ ;]*' "$requirements")
    /usr/bin/python3 -m venv --clear --system-site-packages "$folder"
    watched "$folder/bin/python" -m pip install --disable-pip-version-check --only-binary :all: \
        --require-hashes --no-deps -r "$requirements"
    cp "$requirements" "$folder/requirements.installed"
}

# Install what a lock file lists for Node into a folder, unless it has just that already.
modules() {
    local folder=$1 source=$2
    cmp -s "$source/package-lock.json" "$folder/package-lock.json" &&
        [ -d "$folder/node_modules" ] && return
    mkdir -p "$folder"
    cp "$source"/package.json "$source"/package-lock.json "$folder"
    rm -rf "$folder/node_modules"
    watched npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund
}

if ! command -v dpkg-query >/dev/null; then
    echo "This set-up is made for Debian and its relatives. Elsewhere install QGIS 3.22 or" >&2
    echo "later, scipy and shapely, then dist/territory_planner.zip from QGIS's plugin manager." >&2
    exit 1
fi
mkdir -p build
mkdir -p -m 700 build/run # Qt asks for a folder of its own, even without a screen
: >"$LOG"
install_packages
environment .venv scripts/requirements.lock
environment .venv-qt6 scripts/requirements-qt6.lock
if [ "${1:-}" = wps ]; then environment build/wps scripts/requirements-wps.lock; fi
if [ "${1:-}" = tours ]; then environment build/tours scripts/requirements-tours.lock; fi
if [ "${1:-}" = services ]; then environment build/services scripts/requirements-services.lock; fi
if [ "${1:-}" = docs ]; then environment build/docs scripts/requirements-docs.lock; fi
if [ "${1:-}" = report ]; then modules build/browser tests/report/browser; fi
if [ "${1:-}" = exchange ]; then
    environment build/exchange scripts/requirements-exchange.lock
    environment build/dataverse scripts/requirements-dataverse.lock
    modules build/judges tests/exchange/judges
fi
