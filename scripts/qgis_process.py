"""Run algorithms through the real ``qgis_process``, with the plugin as it is in this tree."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Union

from .package import PLUGINS

Value = Union[str, int, float, bool, Path, Sequence[str]]


class ProcessFailed(Exception):
    """``qgis_process`` ended with an error; the text is what it wrote."""


@dataclass(frozen=True)
class Outcome:
    """What a run gave.

    Attributes
    ----------
    results : dict
        Output layers and numbers by name.
    info, warnings : list of str
        What the algorithm said, in order.
    """

    results: dict[str, Any]
    info: list[str]
    warnings: list[str]


@dataclass(frozen=True)
class QgisProcess:
    """A QGIS profile of its own in which the plugin is switched on.

    Attributes
    ----------
    profile : Path
        Folder for settings; the user's own stay untouched.
    plugins : Path
        Folder that holds ``territory_planner`` as it is installed, see `package.assemble`.
    """

    profile: Path
    plugins: Path = PLUGINS

    def enable(self) -> None:
        """Switch the plugin on in the profile."""
        self.profile.mkdir(parents=True, exist_ok=True)
        self.call(["plugins", "enable", "territory_planner"])

    def run(self, algorithm: str, parameters: Mapping[str, Value]) -> Outcome:
        """Run an algorithm of the plugin.

        Parameters
        ----------
        algorithm : str
            Its id, such as "designterritories".
        parameters : dict
            Values by name; a list stands for several fields.

        Raises
        ------
        ProcessFailed
            When the algorithm refuses or breaks off.
        """
        written = self.call(
            ["--json", "run", f"territory_planner:{algorithm}", "--", *arguments(parameters)]
        )
        answer = json.loads(written[written.index("{") :])
        log = answer.get("log", {})
        return Outcome(answer["results"], log.get("info", []), log.get("warning", []))

    def call(self, command: Sequence[str]) -> str:
        """Call ``qgis_process`` and return what it writes."""
        done = subprocess.run(
            [executable(), *command],
            env=self.environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise ProcessFailed(f"{done.stdout}\n{done.stderr}".strip())
        return done.stdout

    def environment(self) -> dict[str, str]:
        """Return the variables that make QGIS run without a screen and find the plugin."""
        runtime = self.profile / "runtime"
        runtime.mkdir(parents=True, exist_ok=True, mode=0o700)
        return {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.profile),
            "QGIS_PLUGINPATH": str(self.plugins),
        }


def executable() -> str:
    """Return the program to call.

    Debian 12's wrapper ``qgis_process`` adds an option that the program rejects (QGIS issue
    57683), so what it wraps is called where it exists.
    """
    for name in ("qgis_process.bin", "qgis_process"):
        found = shutil.which(name)
        if found:
            return found
    raise ProcessFailed("qgis_process is not installed.")


def arguments(parameters: Mapping[str, Value]) -> list[str]:
    """Return parameters as NAME=value, one for each item of a list."""
    return [
        f"{name}={item}"
        for name, value in parameters.items()
        for item in (value if isinstance(value, (list, tuple)) else [value])
    ]
