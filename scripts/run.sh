#!/usr/bin/env bash
# Open QGIS with the plugin on and the demo project, in a profile of its own under build/.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "make run opens a window and there is no screen here. The project is demo/territories.qgz." >&2
    exit 1
fi
unset QT_QPA_PLATFORM
.venv/bin/python -c 'from scripts.package import assemble; assemble()'
PROFILE=build/profile/profiles/default
mkdir -p "$PROFILE/QGIS"
if [ ! -f "$PROFILE/QGIS/QGIS3.ini" ]; then
    printf '[PythonPlugins]\nterritory_planner=true\nprocessing=true\n' >"$PROFILE/QGIS/QGIS3.ini"
fi
# Debian 12's qgis passes --noversioncheck by itself; QGIS elsewhere accepts it as well.
QGIS_PLUGINPATH="$PWD/build/plugins" exec qgis --noversioncheck --nologo \
    --profiles-path "$PWD/build/profile" "${1:-demo/territories.qgz}"
