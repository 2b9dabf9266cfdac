"""What a run tells its user beside the result: sentences, graded by weight, and a log."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import Qgis, QgsMessageLog

LOG = "Territory Planner"
"""Tab of QGIS's log messages."""


def _silent(message: str) -> None:
    """Say nothing."""


@dataclass(frozen=True)
class Report:
    """Where sentences for the user go.

    Attributes
    ----------
    info, warning : callables that take a sentence
    """

    info: Callable[[str], None] = _silent
    warning: Callable[[str], None] = _silent


def log_failure(error: Exception) -> None:
    """Keep in QGIS's log where an error that nobody expected came from."""
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    QgsMessageLog.logMessage("".join(lines), LOG, Qgis.MessageLevel.Critical)
