"""What is told of a session's plan, to whom it concerns, and what the user is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from enum import Enum
from typing import Generic, Optional, TypeVar

import numpy as np
from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....core.checks.issue import Issue
from ....core.live.tally import Tally
from ....core.live.what_if import WhatIf
from ...text import tr
from ..reading.live_ways import LiveWays
from ..reading.plan_rules import PlanRules
from ..reading.shapes import UnitShapes
from ..reading.territories import Territories
from ..reading.tiling import Tiling
from ..reading.unit_table import UnitTable
from ..settings.plan_settings import PlanSettings
from .live_plan import LivePlan
from .preview import Preview
from .stand import Stand, stand_of


class PlanState(Enum):
    """How far a session is: what the panel shows."""

    NO_LAYER = "no layer"
    UNUSABLE = "unusable"
    SET_UP = "set-up"
    READING = "reading"
    NO_TERRITORIES = "no territories"
    READY = "ready"


Told = TypeVar("Told")

Untold = tuple[AbstractSet[int], bool]
"""Changes that are told later: the territories touched, and whether the list is another."""

NOTHING: Untold = (frozenset(), False)


class OfPlan(Generic[Told]):
    """Something of a session's plan that others may read there: `session.tally` of `plan.tally`."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, session: ToldPlan, owner: type | None = None) -> Told:
        return getattr(session.plan, self._name)


class ToldPlan(QObject):
    """Tells panel and map tools of a plan, and keeps what the user is about with it.

    What is known of the plan is `plan`; panel and map tools read of it what stands below.
    `table` and `tally` are valid when `ready`.

    Signals
    -------
    plan_reset()
        Everything may have changed: layer, units, territories, settings.
    totals_changed(object)
        Frozenset of the territories whose totals changed. Names, colours and the list of
        territories are the same.
    territories_changed()
        Names, colours, locks, targets, or which territories there are.
    state_changed()
        `state`, `reason`, `read_only`, editing on or off, what can be undone, or contiguity
        found.
    preview_changed()
        `preview` was set, replaced or dropped.
    picked_changed(object)
        `picked` is another.
    saved()
        The layer's edits were saved, and the plan was read as it is now.
    edits_closing(bool)
        Editing is about to end, its edits kept (True) or dropped: close open edit commands.
    said(str, object)
        What to tell the user and its `Qgis.MessageLevel`: `Info` in passing, all others stay to be
        read.
    concerned(object)
        The units (rows) that what was said last is about: it leads to them.
    awaited(object, str)
        What is to be done once touching units and ways are known, and a sentence on the wait.

    Attributes
    ----------
    plan : LivePlan
    why_sealed : callable
        Says why this very plan is to stay as it is; another may still take its place.
    plan_on_show : callable
        Says which kept plan is on show, '' for one that stands in the layer's field alone; the
        settings name what the layer was saved with.
    state : PlanState
    reason : str
        Why the layer can't be used, when `state` is `UNUSABLE`.
    preview : Preview or None
        A plan that was proposed and not yet applied.
    picked : int or None
        The territory to paint with, `UNASSIGNED` to take units out of theirs; None: not said yet.
    """

    plan_reset = pyqtSignal()
    totals_changed = pyqtSignal(object)
    territories_changed = pyqtSignal()
    state_changed = pyqtSignal()
    preview_changed = pyqtSignal()
    picked_changed = pyqtSignal(object)
    saved = pyqtSignal()
    edits_closing = pyqtSignal(bool)
    said = pyqtSignal(str, object)
    concerned = pyqtSignal(object)
    awaited = pyqtSignal(object, str)

    layer = OfPlan[Optional[QgsVectorLayer]]()
    bound_layer = OfPlan[QgsVectorLayer]()
    field_index = OfPlan[int]()
    read_only = OfPlan[str]()
    settings = OfPlan[PlanSettings]()
    tolerance = OfPlan[np.ndarray]()
    table = OfPlan[UnitTable]()
    unit = OfPlan[Callable[[int], Optional[int]]]()
    feature_ids = OfPlan[Callable[[Iterable[int]], list[int]]]()
    territories = OfPlan[Territories]()
    active = OfPlan[np.ndarray]()
    name = OfPlan[Callable[[int], str]]()
    called = OfPlan[Callable[[int], str]]()
    key = OfPlan[Callable[[int], str]]()
    colour = OfPlan[Callable[[int], str]]()
    part_colours = OfPlan[Callable[[], bool]]()
    locks = OfPlan[np.ndarray]()
    units_of = OfPlan[Callable[[int], np.ndarray]]()
    neighbours = OfPlan[Callable[[Iterable[int]], list[int]]]()
    tally = OfPlan[Tally]()
    what_if = OfPlan[Callable[[int, int], WhatIf]]()
    rules = OfPlan[PlanRules]()
    rule_notes = OfPlan[tuple[str, ...]]()
    issues = OfPlan[list[Issue]]()
    shapes = OfPlan[Optional[UnitShapes]]()
    known_shapes = OfPlan[UnitShapes]()
    tiling = OfPlan[Optional[Tiling]]()
    centers = OfPlan[dict[str, np.ndarray]]()
    center = OfPlan[dict[int, np.ndarray]]()
    ways = OfPlan[Optional[LiveWays]]()
    ways_pending = OfPlan[bool]()
    ways_error = OfPlan[str]()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plan = LivePlan()
        self.state = PlanState.NO_LAYER
        self.reason = ""
        self.preview: Preview | None = None
        self.picked: int | None = None
        self.why_sealed: Callable[[], str] = str
        self.plan_on_show: Callable[[], str] = str
        self._proposed_on: Stand | None = None
        self._untold: Untold | None = None
        self.territories_changed.connect(self._unpick_what_went)

    @property
    def why_fixed(self) -> str:
        """Why the plan can't be changed: the layer can't be, or the plan is approved; '' else."""
        return self.plan.read_only or self.why_sealed()

    @property
    def ready(self) -> bool:
        """`table` and `tally` are valid (there may be no territory yet)."""
        return self.state in (PlanState.READY, PlanState.NO_TERRITORIES)

    def pick(self, territory: int | None) -> None:
        """Choose the territory to paint with (see `picked`)."""
        if territory != self.picked:
            self.picked = territory
            self.picked_changed.emit(territory)

    def propose(self, preview: Preview | None) -> None:
        """Show a plan that is not applied yet, or drop the one that is shown."""
        if preview is not self.preview:
            self.preview = preview
            self._proposed_on = None if preview is None else stand_of(self.plan)
            if preview is not None and preview.begun:
                self.plan.colour_to_come(preview.begun, preview.tally.assignment)
            self.preview_changed.emit()

    def say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Tell the user something in passing."""
        self.said.emit(text, level)

    def warn(self, text: str) -> None:
        """Tell the user that something stands in the way."""
        self.say(text, Qgis.MessageLevel.Warning)

    # -- telling ---------------------------------------------------------------------------

    def hold(self) -> None:
        """Tell nothing of the values that are followed until `tell_held`: half a plan is none."""
        self._untold = self._untold or NOTHING

    def tell_held(self) -> bool:
        """Tell at once what was held, and whether there was anything; from now on, all again."""
        held, self._untold = self._untold, None
        if held is None or held == NOTHING or not self.ready:
            return False
        self._tell(*held)
        return True

    def _tell(self, touched: AbstractSet[int], listed: bool) -> None:
        """Tell of followed values: the territories touched, and whether the list is another."""
        if touched:
            self.plan.apply_targets()
        # First of all: nobody may show a proposal beside what it was not made for.
        self._drop_outdated()
        if listed:
            self.territories_changed.emit()
        if touched:
            self._after_change(touched)

    def _drop_outdated(self) -> None:
        """Drop a preview that the plan has changed under: totals, targets, locks, territories."""
        if self._proposed_on is not None and not self._proposed_on.holds(self.plan):
            self.propose(None)
            self.warn(tr("The plan changed: the preview was dropped."))

    def _after_change(self, touched: AbstractSet[int]) -> None:
        self._unpick_what_went()
        self.totals_changed.emit(frozenset(touched))
        self._count_territories()

    def _is_picked_gone(self) -> bool:
        picked = self.picked
        return picked is not None and picked >= 0 and picked not in self.plan.active

    def _unpick_what_went(self) -> None:
        """Paint with nothing once the picked territory is off the list, at its end or undone."""
        if self._is_picked_gone():
            self.pick(None)

    def _count_territories(self) -> None:
        """Notice the first territory, and that the last one has gone."""
        state = PlanState.READY if len(self.plan.active) else PlanState.NO_TERRITORIES
        if state is not self.state:
            self.state = state
            self.state_changed.emit()
