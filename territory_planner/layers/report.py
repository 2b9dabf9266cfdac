"""What a run tells its user beside the result: sentences, graded by weight, and a log."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from qgis.core import Qgis, QgsMessageLog

from ..core.model.data_classes import dataclass
from ..core.model.text import labelled
from .text import log_text

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


def kind_and_text(error: BaseException | None) -> str:
    """Return what an unexpected error is, and what it says where it says something."""
    kind, text = type(error).__name__, str(error).strip()
    return labelled(kind, text) if text else kind


def details_of(error: Exception) -> str:
    """Return where an error came from, for `log_failure`."""
    return "".join(traceback.format_exception(type(error), error, error.__traceback__))


def log_failure(details: str) -> None:
    """Keep in QGIS's log where an error that nobody expected came from."""
    QgsMessageLog.logMessage(log_text(details), LOG, Qgis.MessageLevel.Critical)


def let_go(error: BaseException | None) -> None:
    """Empty the frames that an error, and those it came from, went through.

    An error outlives its run where QGIS keeps it, and its frames with it: iterators with their
    connections, sinks, arrays. Call it where the error has been told.
    """
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        traceback.clear_frames(one.__traceback__)
        one.__traceback__ = None
        waiting += [one.__cause__, one.__context__]
