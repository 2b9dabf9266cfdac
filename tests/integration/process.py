"""The real ``qgis_process`` with the plugin as it is installed, for tests."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.package import assemble
from scripts.qgis_process import command_line, environment, program


class ProcessFailed(Exception):
    """It ended with an error; the text is what it wrote."""


@dataclass(frozen=True)
class Outcome:
    """Results by name, and what the algorithm said."""

    results: dict[str, Any]
    info: list[str]
    warnings: list[str]


@dataclass(frozen=True)
class QgisProcess:
    """A profile of its own in which the plugin, as it is installed, is switched on."""

    home: Path
    plugins: Path

    @property
    def environment(self) -> dict[str, str]:
        return environment(self.plugins, self.home / "profile")

    def run(self, algorithm: str, parameters: Mapping[str, object]) -> Outcome:
        called, *rest = command_line(algorithm, parameters)
        written = self.call([called, "--json", *rest])
        answer = json.loads(written[written.index("{") :])
        log = answer.get("log", {})
        return Outcome(answer["results"], log.get("info", []), log.get("warning", []))

    def call(self, command: list[str]) -> str:
        done = subprocess.run(
            command,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise ProcessFailed(f"{done.stdout}\n{done.stderr}".strip())
        return done.stdout


def install(home: Path) -> None:
    """Put the plugin together in a folder, and switch it on in a profile there."""
    process = QgisProcess(home, home / "plugins")
    assemble(process.plugins)
    process.call([program(), "plugins", "enable", "territory_planner"])


def switched_on(home: Path, installed: Path) -> QgisProcess:
    """Return a QGIS with a profile in `home`, and the plugin that was installed elsewhere."""
    shutil.copytree(installed / "profile", home / "profile")
    return QgisProcess(home, installed / "plugins")
