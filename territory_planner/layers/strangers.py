"""What other plugins' functions raise: told in a sentence that names the plugin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.utils import pluginMetadata

from .report import details_of, kind_and_text, log_failure

_failures: list[str] = []
_logged: set[str] = set()


def plugin_of(function: Callable[..., Any]) -> str:
    """Return what the plugin is called that a function is of."""
    package = str(function.__module__).partition(".")[0]
    name = str(pluginMetadata(package, "name"))
    return package if name == "__error__" else name


def sentence_on(text: str, called: str, function: Callable[..., Any], error: Exception) -> str:
    """Return a sentence on what another plugin's function raised, and log once where from.

    Parameters
    ----------
    text : str
        With the placeholders called, plugin and error.
    """
    told = kind_and_text(error)
    said = text.format(called=called, plugin=plugin_of(function), error=told)
    if said not in _logged:
        _logged.add(said)
        log_failure(details_of(error))
    return said


def note_failure(said: str) -> None:
    """Keep what the run that is under way tells at its end: see `failures`."""
    if said not in _failures:
        _failures.append(said)


def failures() -> list[str]:
    """Return what failed since the last call."""
    told = _failures.copy()
    _failures.clear()
    return told
