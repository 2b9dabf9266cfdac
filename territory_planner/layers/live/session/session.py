"""A session with the plan of one layer: it is followed, and it can be edited."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from .editor import PlanEditor
from .plan_follower import PlanFollower


class PlanSession(PlanFollower):
    """What panel and map tools work with.

    Attributes
    ----------
    editor : PlanEditor
        Edits the plan.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = PlanEditor(self)
