"""Which actions make sense now, and why the others do not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtWidgets import QAction

from ..layers.live.session.session import PlanSession
from ..layers.text import tr
from .actions import MAP_TOOLS, REVIEWS, SAYS
from .markup import tip

SOLVERS = ("balance", "repair", "design")
ALWAYS = ("watch", "notes", "export", "lock_units", "release_units", "unassign", "give_units")
"""Actions that any open plan has."""


def enable(actions: Mapping[str, QAction], why: Mapping[str, str]) -> None:
    """Enable the actions whose reason against them is ''; the others say it in their tip."""
    for name, reason in why.items():
        action = actions[name]
        action.setEnabled(not reason)
        says = action.property(SAYS)
        action.setToolTip(tip(f"{says}\n{reason}") if reason else says)


def why_not(session: PlanSession, chosen: Sequence[int], is_busy: bool) -> dict[str, str]:
    """Return for each action why it can't be used now, '' where it can.

    Parameters
    ----------
    chosen : sequence of int
        Territories that are selected.
    is_busy : bool
        Something is at work in the background.
    """
    unopened = "" if session.ready else tr("No plan is open: set one up first.")
    fixed = unopened or session.why_fixed
    busy = unopened or (why_busy() if is_busy else "")
    unknown = busy or why_unknown(session)
    many = len(chosen)
    some = "" if many else tr("Select a territory in the table first.")
    single = "" if many == 1 else tr("Select one territory in the table first.")
    several = "" if many > 1 else tr("Select the territories to merge in the table first.")
    return {
        **dict.fromkeys([*MAP_TOOLS, *ALWAYS], unopened),
        **dict.fromkeys(REVIEWS, busy),
        **dict.fromkeys(SOLVERS, unknown),
        "new_territory": fixed,
        "split": fixed or unknown or single,
        "merge": fixed or several,
        "lock": unopened or some,
        "leave": unknown or some,
        "capacity": unknown or single,
        "refresh": "" if session.layer is not None else tr("No plan is open: set one up first."),
        **_of_the_stack(session, fixed),
    }


def why_busy() -> str:
    """Return why nothing else can begin while something is at work."""
    return tr("Something else is at work: wait for it, or cancel it first.")


def why_unknown(session: PlanSession) -> str:
    """Return why what needs to know which units touch can't begin; '' where that is known."""
    return "" if session.shapes is not None else tr("Which units touch is still being found out.")


def _of_the_stack(session: PlanSession, fixed: str) -> dict[str, str]:
    """Return why an edit can't be undone, or redone."""
    stack = session.layer.undoStack() if session.layer is not None else None
    may_undo = stack is not None and stack.canUndo()
    may_redo = stack is not None and stack.canRedo()
    return {
        "undo": fixed or ("" if may_undo else tr("There is nothing to undo.")),
        "redo": fixed or ("" if may_redo else tr("There is nothing to redo.")),
    }
