"""What other plugins may add: rules, figures, systems to publish to (see docs/extending.md).

All that is imported here stays under these names; other modules may change with any version.
"""

from __future__ import annotations

from qgis.core import QgsApplication

from .core.checks.asked import Asked, Held, Scope
from .core.checks.issue import Issue
from .core.checks.listing import BALANCE, LAYER, MOVE, NOTHING, Check, add_check, remove_check
from .exchange.alignment import Alignment
from .exchange.publication import Export, FileSystem, Publishing
from .exchange.systems import add_system, remove_system
from .layers.facts import Facts
from .layers.figure import Figure
from .layers.figures import ADDED, add_figure

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
    "Issue",
    "Publishing",
    "Scope",
    "register",
    "unregister",
]


def register(what: Check | Figure | FileSystem, word: str = "") -> None:
    """Add a rule, a figure, or (under a word) a system that takes files.

    Raises
    ------
    ValueError
        When there is one of that name already.
    """
    if isinstance(what, Check):
        add_check(what)
    elif isinstance(what, Figure):
        add_figure(what)
    else:
        add_system(word, what)
    _offer_anew()


def unregister(what: Check | Figure | str) -> None:
    """Take away what was added: a rule, a figure, or a system by its word."""
    if isinstance(what, Check):
        remove_check(what.kind)
    elif isinstance(what, Figure):
        del ADDED[what.name]
    else:
        remove_system(what)
    _offer_anew()


def _offer_anew() -> None:
    """Let the toolbox read choices and helps anew, where the plugin is switched on."""
    provider = QgsApplication.processingRegistry().providerById("territory_planner")
    if provider is not None:
        provider.refreshAlgorithms()
