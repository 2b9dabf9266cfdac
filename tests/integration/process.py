"""The real ``qgis_process`` with the plugin as it is installed, for tests."""

from __future__ import annotations

import json
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
    """A profile of its own in which the plugin is switched on."""

    home: Path

    def enable(self) -> None:
        assemble(self.home / "plugins")
        (self.home / "profile").mkdir(parents=True)
        self.call([program(), "plugins", "enable", "territory_planner"])

    def run(self, algorithm: str, parameters: Mapping[str, object]) -> Outcome:
        called, *rest = command_line(algorithm, parameters)
        written = self.call([called, "--json", *rest])
        answer = json.loads(written[written.index("{") :])
        log = answer.get("log", {})
        return Outcome(answer["results"], log.get("info", []), log.get("warning", []))

    def call(self, command: list[str]) -> str:
        done = subprocess.run(
            command,
            env=environment(self.home / "plugins", self.home / "profile"),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise ProcessFailed(f"{done.stdout}\n{done.stderr}".strip())
        return done.stdout
