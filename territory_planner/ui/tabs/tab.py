"""What every tab of the panel is: the page asks it, and it asks the panel, in one way."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...layers.live.session.session import PlanSession

OUTLINE_UNITS, ZOOM_TO_UNITS, ZOOM_TO_BOX = "outline units", "zoom to units", "zoom to box"
OUTLINE_GAPS = "outline gaps"
SELECT_UNITS, REVERT_UNITS, FIX = "select units", "revert units", "fix"
REFUSE_UNITS = "refuse units"
APPLY_SUGGESTION, HIGHLIGHT_SUGGESTION = "apply suggestion", "highlight suggestion"
OUTLINE_TERRITORIES, ZOOM_TO_TERRITORIES = "outline territories", "zoom to territories"
SELECT_TERRITORIES = "select territories"
"""What a tab may ask the panel for: see `Tab.asked`."""


class Tab(QWidget):
    """A tab of a session's page; a new one is a module, and a line in `plan_tabs.TABS`.

    Signals
    -------
    asked(str, object)
        One of the requests above, and the units (rows), territories, issues, number, box (lowest x
        and y, highest x and y) or boxes that it is about.

    Attributes
    ----------
    NAME : str
    LEADS : tuple of str
        Figures of the summary whose cause the tab shows.
    COUNTS : bool
        It has a badge.
    WARNS : bool
        What it counts is wrong with the plan.
    """

    asked = pyqtSignal(str, object)
    NAME = ""
    LEADS: tuple[str, ...] = ()
    COUNTS = False
    WARNS = False

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def title(self) -> str:
        """Return what the tab is called."""
        raise NotImplementedError

    def update_tab(self, criterion: int) -> None:
        """Take over what the session knows; called while the tab is seen."""
        raise NotImplementedError

    def let_go(self) -> None:
        """Let what the map shows of it go: another tab is seen."""

    def forget(self) -> None:
        """Let go of units and issues: their numbers may mean others now."""

    def is_offered(self) -> bool:
        """Return whether the tab is there now."""
        return True

    def count(self) -> int:
        """Return the number that its badge shows, 0 for none."""
        return 0

    def follow(self, territories: Sequence[int]) -> None:
        """Take note of the territories that are selected in the table."""

    def lead_to(self, figure: str, criterion: int) -> None:
        """Show what causes a figure of the summary, one of `LEADS`."""
