#!/usr/bin/env bash
# Run the test suite on the newer versions that Debian carries, each in a folder of its own
# (.chroot-<suite>, kept for the next time), and record the outcome in docs/test-matrix.md.
# Needs root and some 4 GB. Give suites as arguments to run only those: trixie, sid.
set -euo pipefail
cd "$(dirname "$0")/.."

PACKAGES=(qgis python3-qgis python3-scipy python3-shapely python3-venv pyqt5-dev-tools make git)
LOCK=scripts/requirements.lock
REPORT=build/test-matrix
read -ra SUITES <<<"${*:-trixie sid}"

# A chroot is not sealed off: it has the host's /proc while the tests run, and nothing else.
enter() {
    local root=$1
    shift
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
        CI=true DEBIAN_FRONTEND=noninteractive chroot "$root" "$@" </dev/null
}

build() {
    local suite=$1 root=.chroot-$1
    [ -f "$root/.ready" ] && return
    echo "$suite: building $root (a few minutes)"
    rm -rf "$root"
    debootstrap --variant=minbase "$suite" "$root" >"build/debootstrap-$suite.log"
    cp /etc/apt/apt.conf.d/99* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    # sid's Release file is stale on some mirrors; that is no reason not to test on it.
    enter "$root" apt-get -q -o Acquire::Check-Valid-Until=false update >>"build/debootstrap-$suite.log"
    enter "$root" apt-get -q -y --no-install-recommends install "${PACKAGES[@]}" \
        >>"build/debootstrap-$suite.log" 2>&1
    touch "$root/.ready"
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

run_suite() {
    local suite=$1 root=.chroot-$1
    download_tools "$root"
    rm -rf "$root/project"
    mkdir -p "$root/project" "$REPORT"
    git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$root/project"
    mount --bind /proc "$root/proc"
    trap "umount '$root/proc'" EXIT
    enter "$root" /bin/bash -c "cd /project && /venv/bin/python -m pytest -p no:cacheprovider ${HANGS:-}" \
        >"$REPORT/$suite.log" 2>&1 || failed+=("$suite")
    enter "$root" /bin/bash -c 'cd /project && /venv/bin/python -m scripts.versions' \
        >"$REPORT/$suite.versions"
    umount "$root/proc"
    trap - EXIT
    echo "$suite: $(tail -n 1 "$REPORT/$suite.log")"
}

if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
    echo "test-matrix needs root and debootstrap (apt-get install debootstrap)." >&2
    exit 1
fi
failed=()
mkdir -p build
for suite in "${SUITES[@]}"; do build "$suite"; done
for suite in "${SUITES[@]}"; do run_suite "$suite"; done
.venv/bin/python -m scripts.record_matrix "$REPORT" docs/test-matrix.md \
    "$(git rev-parse --short HEAD)"
if [ ${#failed[@]} -gt 0 ]; then
    echo "Failed on: ${failed[*]}; the logs are in $REPORT." >&2
    exit 1
fi
