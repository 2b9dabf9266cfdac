"""What other plugins may add: rules, figures, systems to publish to (see docs/extending.md).

All that is imported here stays under these names; other modules may change with any version.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import QgsApplication

from .core.checks.asked import Asked, Held, Scope
from .core.checks.issue import Issue
from .core.checks.listing import (
    BALANCE,
    LAYER,
    MOVE,
    NOTHING,
    Check,
    add_check,
    remove_check,
    worded,
)
from .core.model.errors import Cancelled, InvalidInput, TerritoryError
from .core.model.moves import BY_NUMBER
from .core.model.progress import Progress
from .exchange.alignment import Alignment
from .exchange.publication import Export, FileSystem, Publishing
from .exchange.systems import add_system, remove_system
from .layers.facts import Facts
from .layers.figure import Figure
from .layers.figures import ADDED, add_figure
from .layers.strangers import note_failure, sentence_on
from .layers.text import tr

__all__ = [
    "BALANCE",
    "LAYER",
    "MOVE",
    "NOTHING",
    "Alignment",
    "Asked",
    "Check",
    "Export",
    "Facts",
    "Figure",
    "FileSystem",
    "Held",
    "InvalidInput",
    "Issue",
    "Publishing",
    "Scope",
    "register",
    "unregister",
]


def register(what: Check | Figure | FileSystem, word: str = "") -> None:
    """Add a rule, a figure, or (under a word) a system that takes files.

    Where its functions raise, that is told in a sentence with the name of their plugin, and all
    else goes on.

    Raises
    ------
    ValueError
        When there is one of that name already.
    """
    if isinstance(what, Check):
        judged, failed = _held_check(what)
        add_check(judged)
        add_check(failed)
    elif isinstance(what, Figure):
        add_figure(_held_figure(what))
    else:
        add_system(word, _held_system(what, word))
    _offer_anew()


def unregister(what: Check | Figure | str) -> None:
    """Take away what was added: a rule, a figure, or a system by its word."""
    if isinstance(what, Check):
        remove_check(what.kind)
        remove_check(_failed(what))
    elif isinstance(what, Figure):
        del ADDED[what.name]
    else:
        remove_system(what)
    _offer_anew()


def _failed(check: Check) -> str:
    """Return the kind of what is found where a rule fails."""
    return f"{check.kind}: failed"


def _held_check(check: Check) -> tuple[Check, Check]:
    """Return a rule that finds nothing where it fails, and one that finds just that."""
    why: list[str] = []

    def find(asked: Asked, held: Held, scope: Scope | None) -> list[Issue]:
        why.clear()
        try:
            found = list(check.find(asked, held, scope))
            for each in found:
                _look_over(each, check, held)
                worded(check.says(), each, BY_NUMBER)
            return found
        except Cancelled:
            raise
        except Exception as error:
            text = tr(
                "The rule “{called}” of the plugin “{plugin}” failed ({error}): the plan "
                "was not judged by it"
            )
            why.append(sentence_on(text, title(), check.find, error))
            return []

    def title() -> str:
        return _called(check.title, check.kind)

    def says() -> str:
        return why[0].replace("{", "{{").replace("}", "}}") if why else title()

    def failed(asked: Asked, held: Held, scope: Scope | None) -> list[Issue]:
        return [Issue(_failed(check))] if why else []

    judged = replace(check, title=title, find=find)
    return judged, Check(
        _failed(check), title, failed, NOTHING, says, rule=check.rule or check.kind
    )


def _look_over(found: Issue, check: Check, held: Held) -> None:
    """Raise where an issue is of another kind, or about what there is not."""
    if found.kind != check.kind:
        raise ValueError(f"an issue of the kind {found.kind!r}")
    if any(not -1 <= each < held.k for each in found.territories):
        raise IndexError(f"territories {found.territories} of {held.k}")
    if len(found.units) and not 0 <= min(found.units) <= max(found.units) < len(held.assignment):
        raise IndexError(f"units {found.units} of {len(held.assignment)}")


def _held_figure(figure: Figure) -> Figure:
    """Return a figure that is not known where it fails."""

    def value(facts: Facts) -> np.ndarray | None:
        try:
            found = figure.value(facts)
            if found is not None and len(np.asarray(found, dtype=float)) != len(facts.units):
                raise ValueError(f"{len(found)} values for {len(facts.units)} territories")
            return found
        except Cancelled:
            raise
        except Exception as error:
            text = tr(
                "The figure “{called}” of the plugin “{plugin}” failed ({error}): it is left out."
            )
            note_failure(sentence_on(text, figure.called or figure.name, figure.value, error))
            return None

    return replace(figure, value=value)


def _held_system(system: FileSystem, word: str) -> FileSystem:
    """Return a system that says where it fails, before anything is written."""

    def title() -> str:
        return _called(system.title, word)

    def to_files(asked: Publishing) -> Export:
        try:
            made = system.to_files(asked)
            wrong = [name for name, data in made.files.items() if not isinstance(data, bytes)]
            if wrong:
                raise TypeError(f"{wrong[0]} is not of bytes")
            return made
        except TerritoryError:
            raise
        except Exception as error:
            raise failed(system.to_files, error) from error

    def failed(function: Callable[..., object], error: Exception) -> InvalidInput:
        text = tr(
            "The system “{called}” of the plugin “{plugin}” failed ({error}). Nothing was written."
        )
        return InvalidInput(sentence_on(text, title(), function, error))

    reads = system.from_files

    def from_files(path: Path, progress: Progress) -> Alignment:
        try:
            return reads(path, progress)  # type: ignore[misc]  # only where there is one
        except TerritoryError:
            raise
        except Exception as error:
            raise failed(reads, error) from error  # type: ignore[arg-type]

    return replace(system, title=title, to_files=to_files, from_files=from_files if reads else None)


def _called(title: Callable[[], str], word: str) -> str:
    """Return what something is called, by its word where that fails."""
    try:
        return str(title())
    except Exception:
        return word


def _offer_anew() -> None:
    """Let the toolbox read choices and helps anew, where the plugin is switched on."""
    provider = QgsApplication.processingRegistry().providerById("territory_planner")
    if provider is not None:
        provider.refreshAlgorithms()
