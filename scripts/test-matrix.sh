#!/usr/bin/env bash
# Run the test suite on the newer versions that Debian carries, each in a folder of its own
# (.chroot-<suite>, kept for the next time), and record the outcome in docs/test-matrix.md.
# Needs root and some 4 GB for each. Give suites as arguments to run only those: trixie, sid; name
# folders of tests in PARTS to run only those ("files" for tests/test_*.py): the others' last
# outcome stays on record, with its commit.
set -euo pipefail
cd "$(dirname "$0")/.."

PACKAGES=(qgis python3-qgis python3-scipy python3-shapely python3-venv pyqt5-dev-tools make git
    postgresql-postgis xvfb xauth nodejs chromium)
LOCK=scripts/requirements.lock
REPORT=build/test-matrix
read -ra SUITES <<<"${*:-trixie sid}"
ALL=$(git ls-files 'tests/*/test_*.py' | cut -d/ -f2 | sort -u | tr '\n' ' ')
read -ra PARTS <<<"${PARTS:-$ALL files}"

# A chroot is not sealed off: it has the host's /proc and terminals while the tests run.
enter() {
    local root=$1
    shift
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
        CI=true DEBIAN_FRONTEND=noninteractive chroot "$root" "$@" </dev/null
}

come_in() {
    mount --bind /proc "$1/proc"
    mount -t devpts -o ptmxmode=666 devpts "$1/dev/pts"
    trap "leave '$1'" EXIT
}

leave() {
    umount "$1/dev/pts" "$1/proc"
    trap - EXIT
}

build() {
    local suite=$1 root=.chroot-$1
    [ "$(cat "$root/.ready" 2>/dev/null)" = "${PACKAGES[*]}" ] && return
    echo "$suite: building $root (a few minutes)"
    rm -rf --one-file-system "$root"
    debootstrap --variant=minbase "$suite" "$root" >"build/debootstrap-$suite.log"
    cp /etc/apt/apt.conf.d/99* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    chmod 1777 "$root/dev/shm" # PostgreSQL's, which does not run as root
    # sid's Release file is stale on some mirrors; that is no reason not to test on it.
    enter "$root" apt-get -q -o Acquire::Check-Valid-Until=false update >>"build/debootstrap-$suite.log"
    come_in "$root" # what sets up PostgreSQL asks for /proc
    enter "$root" apt-get -q -y --no-install-recommends install "${PACKAGES[@]}" \
        >>"build/debootstrap-$suite.log" 2>&1
    leave "$root"
    enter "$root" apt-get clean
    echo "${PACKAGES[*]}" >"$root/.ready"
}

# The host downloads what the suite's Python wants: pip's settings (mirrors, certificates) are here.
download_tools() {
    local root=$1 python
    python=$(enter "$root" /usr/bin/python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    mkdir -p "$root/wheels"
    .venv/bin/python -m pip download --quiet --disable-pip-version-check --dest "$root/wheels" \
        --python-version "$python" --only-binary :all: --require-hashes --no-deps -r "$LOCK"
    cp "$LOCK" "$root/requirements.lock"
    enter "$root" /bin/bash -c '[ -x /venv/bin/python ] ||
        /usr/bin/python3 -m venv --system-site-packages /venv'
    enter "$root" /venv/bin/python -m pip install -q --no-index --find-links /wheels \
        --require-hashes --no-deps -r /requirements.lock
}

# What drives the browser, and what judges files for other systems, is Node's own and comes along
# where `make test-report` and `make judges` have put it.
copy_project() {
    local project=$1/project each
    rm -rf "$project"
    mkdir -p "$project/build"
    git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$project"
    for each in build/browser build/judges; do
        [ ! -d "$each" ] || cp -r "$each" "$project/build/"
    done
}

# One folder of tests: what kills QGIS in it leaves the others' outcome alone.
run_part() {
    local suite=$1 part=$2 log=$REPORT/$1/$2.log code=0 what="tests/$2"
    [ "$part" != files ] || what="tests/test_*.py"
    echo "# $COMMIT $(date -u +%F)" >"$log"
    enter ".chroot-$suite" /bin/bash -c \
        "cd /project && /venv/bin/python -m pytest -p no:cacheprovider ${HANGS:-} $what" \
        >>"$log" 2>&1 || code=$?
    [ $code -eq 0 ] || [ $code -eq 5 ] || failed+=("$suite/$part") # 5: it is all skipped
    echo "$suite, $what: $(tail -n 1 "$log")"
}

run_suite() {
    local suite=$1 root=.chroot-$1 part
    download_tools "$root"
    copy_project "$root"
    mkdir -p "$REPORT/$suite"
    come_in "$root"
    enter "$root" /bin/bash -c 'cd /project && /venv/bin/python -m scripts.versions' \
        >"$REPORT/$suite/versions"
    for part in "${PARTS[@]}"; do run_part "$suite" "$part"; done
    leave "$root"
}

if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
    echo "test-matrix needs root and debootstrap (apt-get install debootstrap)." >&2
    exit 1
fi
COMMIT=$(git rev-parse --short HEAD)
failed=()
mkdir -p build
for suite in "${SUITES[@]}"; do build "$suite"; done
for suite in "${SUITES[@]}"; do run_suite "$suite"; done
.venv/bin/python -m scripts.record_matrix "$REPORT" docs/test-matrix.md
if [ ${#failed[@]} -gt 0 ]; then
    echo "Failed on: ${failed[*]}; the logs are in $REPORT." >&2
    exit 1
fi
