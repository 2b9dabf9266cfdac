"""The plugin as packaged, run from the command line by QGIS's own ``qgis_process``."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from .package import PLUGINS, ROOT, assemble

PROFILE = ROOT / "build" / "qgis-process"


def program() -> str:
    """Return the program to call.

    Debian 12 wraps ``qgis_process`` in a script that passes options which it refuses, so the
    program behind the script goes first where there is one.
    """
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if found is None:
        raise SystemExit("qgis_process is not installed; `make setup` installs it.")
    return found


def environment(plugins: Path = PLUGINS, profile: Path = PROFILE) -> dict[str, str]:
    """Return what it needs to be told: where plugins and settings are, and that no screen is.

    What Python makes of all modules is kept beside the plugins: without it each start takes a
    third longer.
    """
    runtime = profile / "run"
    runtime.mkdir(parents=True, exist_ok=True)
    runtime.chmod(0o700)  # else Qt complains
    given = {
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(plugins.resolve().parent / "pycache"),
    }
    return {**os.environ, **given}


def enable() -> None:
    """Put the plugin together and turn it on, in a fresh profile: twice would be an error."""
    assemble()
    shutil.rmtree(PROFILE, ignore_errors=True)
    command = [program(), "plugins", "enable", "territory_planner"]
    subprocess.run(command, env=environment(), check=True, capture_output=True)


def command_line(algorithm: str, parameters: Mapping[str, object]) -> list[str]:
    """Return the call that runs an algorithm: the plugin's, or another by its full id."""
    given = [f"{name}={value}" for name, value in parameters.items()]
    full = algorithm if ":" in algorithm else f"territory_planner:{algorithm}"
    return [program(), "run", full, "--", *given]
