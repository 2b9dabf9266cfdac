"""One plan on one layer, followed live: what the panel and the map tools work on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from enum import Enum
from typing import Any, Generic, Optional, TypeVar

import numpy as np
from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....core.checks.issue import Issue
from ....core.live.tally import Tally
from ....core.live.what_if import WhatIf
from ....core.model.errors import TerritoryError
from ...text import tr
from ..reading.bonds import differ, take_bonds
from ..reading.live_ways import LiveWays
from ..reading.plan_reader import PlanReading
from ..reading.plan_rules import PlanRules
from ..reading.shapes import UnitShapes
from ..reading.territories import Territories
from ..reading.tiling import Tiling
from ..reading.unit_table import UnitTable
from ..settings.plan_settings import (
    DesignSettings,
    PlanSettings,
    WatchSettings,
    explain_faults,
    read_settings,
    save_settings,
    with_key,
)
from ..settings.usable import why_not_usable
from .data_notes import DataNotes
from .live_plan import LivePlan
from .newer_values import NewerValue
from .own_edits import OwnEdits, mine_by_unit, told_of_held_back
from .plan_opener import MANY, PlanOpener
from .preview import Preview, preview_of
from .shape_finder import ShapeFinder
from .stand import Stand, stand_of
from .undone_check import UndoneCheck
from .watch import LayerWatch
from .way_finder import WayFinder


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

    def __get__(self, session: PlanFollower, owner: type | None = None) -> Told:
        return getattr(session.plan, self._name)


class PlanFollower(QObject):
    """Follows the plan that a layer's territory field holds, and tells the panel of changes.

    What is known of the plan is `plan`; panel and map tools read of it what stands below.
    `table` and `tally` are valid when `ready`.

    Reading is done by `bind` and `refresh`; editing by `PlanEditor`, which writes to the layer
    only: whatever changes the layer (tools, undo, attribute table, algorithms, other plugins)
    comes back here through the layer's signals and is told to the panel in the same way.

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
    notes : DataNotes
        What was said of its data.
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
        self._proposed_on: Stand | None = None
        self.picked: int | None = None
        self._watch: LayerWatch | None = None
        self.own_edits = OwnEdits(self.plan)
        self.why_sealed: Callable[[], str] = str
        self.plan_on_show: Callable[[], str] = str
        self._opener = PlanOpener(self)
        self._opener.read.connect(self._on_read)
        self._opener.failed.connect(self._on_not_read)
        self._once_read: list[Callable[[], None]] = []
        self._untold: Untold | None = None
        self.notes = DataNotes()
        self._owes_shapes = False
        self._finder = ShapeFinder(self)
        self._finder.found.connect(self._on_shapes)
        self._finder.checked.connect(self._on_tiling)
        self._finder.failed.connect(self._on_no_shapes)
        self._undone = UndoneCheck(self)
        self._undone.differs.connect(self._reload)
        self._ways = WayFinder(self.plan, self)
        self._ways.found.connect(self._on_ways)
        self.plan_reset.connect(self._update_ways)
        self.territories_changed.connect(self._update_ways)
        self.territories_changed.connect(self._unpick_what_went)

    # -- which plan ------------------------------------------------------------------------

    def bind(self, layer: QgsVectorLayer | None) -> None:
        """Follow the plan of another layer, or none; many units are read in the background."""
        self.edits_closing.emit(True)
        self._let_go()
        self.plan.layer, faults, self.notes = layer, list[str](), DataNotes()
        if layer is not None:
            self.plan.settings, faults = read_settings(layer)
            self._watch = LayerWatch(layer, self)
            self._watch.settled.connect(self.flush)
            self._watch.saved.connect(self._on_saved)
            self._watch.editable_changed.connect(self.state_changed)
            self._watch.stack_changed.connect(self.state_changed)
            self._watch.about_to_close.connect(self._on_closing)
            self._watch.about_to_roll_back.connect(self._on_dropping)
            self._watch.gone.connect(self.close)
            self._watch.restyled.connect(self._on_style)
            self._watch.style_switched.connect(self._on_style_switched)
        self.own_edits.begin()
        self._read_all()
        if faults:
            self.warn(explain_faults(faults))

    def close(self) -> None:
        """Let go of the layer: it is being deleted, or the panel closes."""
        self.bind(None)

    def configure(self, settings: PlanSettings) -> None:
        """Take other settings, keep them with the layer, and read again what they concern."""
        before, self.plan.settings = self.plan.settings, settings
        if self.plan.layer is None:
            return
        save_settings(self.plan.layer, settings)
        named: dict[str, Any] = {"names": {}, "targets": {}, "locks": {}, "known": ()}
        named.update(design=DesignSettings(), watch=WatchSettings(), scenario="", forecasts=())
        if replace(before, **named) != replace(settings, **named):
            self._reload()
            if differ(before, settings) or self.plan.shapes is None:
                self._find_shapes()
            return
        if self.ready:
            self.plan.take_names()
            self._drop_outdated()
            self.territories_changed.emit()
            self._count_territories()

    def refresh(self) -> None:
        """Read everything anew, shapes included; what is amiss with the data is said again."""
        self.notes.read_anew()
        if self._watch is not None:
            self._watch.renew()
        self._read_all()

    def read_again(self) -> None:
        """Read what others may have edited meanwhile; shapes are kept for units still there."""
        if self._watch is not None:
            self._watch.renew()
        self._reload()

    def _read_all(self) -> None:
        self.plan.forget_shapes()
        self._ways.forget()
        self._reload()
        self._find_shapes()

    # -- what is known ---------------------------------------------------------------------

    @property
    def why_fixed(self) -> str:
        """Why the plan can't be changed: the layer can't be, or the plan is approved; '' else."""
        return self.plan.read_only or self.why_sealed()

    @property
    def ready(self) -> bool:
        """`table` and `tally` are valid (there may be no territory yet)."""
        return self.state in (PlanState.READY, PlanState.NO_TERRITORIES)

    @property
    def finding_shapes(self) -> bool:
        """Units, or which of them touch, are being read in the background."""
        return self._opener.busy or self._finder.busy

    def once_read(self, act: Callable[[], None]) -> None:
        """Do something when the plan is there: now, or as soon as it has been read.

        It is not done where it can't be read, or another plan is opened meanwhile.
        """
        if self.state is PlanState.READING:
            self._once_read.append(act)
        else:
            act()

    def rename_empty(self, territory: int, key: str) -> None:
        """Give a territory without units another key."""
        self.plan.rekey(territory, key)
        self.territories_changed.emit()

    def make_room(self, wishes: Sequence[str]) -> list[int]:
        """Return new territories that the next step gives units to, and that its undo takes away.

        `wishes` are their names, '' for the next number.
        """
        settings, new = self.plan.settings, []
        # Names of territories that an undo took away may be used again.
        held = np.union1d(self.plan.tally.assignment, self.plan.tally.baseline).tolist()
        free = self.plan.territories.retired - {self.plan.key(territory) for territory in held}
        for wish in wishes:
            key = self.plan.territories.new_key(wish, free)
            free.discard(key)
            if wish and self.plan.territories.numbered:
                settings = with_key(settings, "names", key, wish)
            self.know([key])
            new.append(self.plan.territories.keys.index(key))
        self.configure(settings)
        return new

    def know(self, keys: Sequence[str]) -> None:
        """Take in keys of territories that the next step gives units to."""
        territories = self.plan.territories
        # New ones are off the list while they have no unit: the layer alone tells that they are
        # there. A territory that is on the list stays there, also an empty one.
        territories.retired.update(key for key in keys if territories.index(key) is None)
        self.plan.learn(keys)

    # -- what the user is about ------------------------------------------------------------

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

    # -- following the layer ---------------------------------------------------------------

    def flush(self) -> None:
        """Take over at once what happened to the layer; otherwise done within a moment."""
        watch = self._watch
        if watch is None or not watch.pending:
            return
        changes, structure, geometry = watch.attributes, watch.structure, watch.geometry
        added, deleted = watch.added, watch.deleted
        structure |= watch.joined and self.plan.derived.joined
        structure |= bool(changes or added or deleted) and self.plan.derived.wide
        # What came and went (or went and came) between two looks may be something else now.
        structure |= not added.isdisjoint(deleted)
        structure |= self.ready and self.plan.reorders(changes)
        if watch.unwound and not structure:
            structure = not self._undone.holds(self.plan.bound_layer, changes)
        renumbered = watch.renumbered
        self.own_edits.note(changes, watch.unwound)
        watch.clear()
        if renumbered:
            self._read_all()
            return
        follows = not structure and self.ready and self._follow_units(added, deleted)
        if not follows or (changes and not self._follow_values(changes)):
            self._reload()
        if geometry:
            self._find_shapes()

    def _follow_values(self, changes: Mapping[int, Mapping[int, Any]]) -> bool:
        """Follow changed values by differences; False where all must be read anew."""
        followed = self.plan.take_over(changes)
        if followed is None:
            return False
        if self._untold is None:
            self._tell(*followed)
        else:
            touched, listed = self._untold
            self._untold = touched | followed[0], listed or followed[1]
        return True

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

    def _follow_units(self, added: set[int], deleted: set[int]) -> bool:
        """Follow units that come and go by differences; False where all must be read anew."""
        if not added and not deleted:
            return True
        if deleted and not self.plan.leave_out(deleted):
            return False
        if added and not self.plan.take_in(added):
            return False
        self.state = PlanState.READY if len(self.plan.active) else PlanState.NO_TERRITORIES
        before = self.picked
        self.picked = None if self._is_picked_gone() else before
        self._drop_outdated()
        self.plan_reset.emit()
        if self.picked != before:
            self.picked_changed.emit(self.picked)
        # The state is told with the search for shapes, which follows.
        return True

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

    def _on_saved(self) -> None:
        """Tell changes against the layer as it is now saved."""
        self.own_edits.saved()
        # Read again: the source may have rounded or cut values, and what was edited may no
        # longer pass the filter.
        self._reload(tr("The layer was saved: the preview was dropped. Ask for it again."))
        if self.ready:
            self.plan.forget_known()
        self.saved.emit()

    def _on_closing(self) -> None:
        """Leave what somebody else saved meanwhile as it is: QGIS's own Save can't be refused."""
        self.edits_closing.emit(True)
        watch = self._watch
        if watch is None or self.plan.layer is None:
            return
        self.own_edits.note(watch.attributes, watch.unwound)
        if self.own_edits.hold_back():
            # Whether saving succeeds or not: it is told once QGIS is done with it.
            QTimer.singleShot(0, self._tell_held_back)

    def _tell_held_back(self) -> None:
        """Tell of values that were not saved, and propose again those that are of the plan."""
        held, layer = self.own_edits.held_back(), self.plan.layer
        self.own_edits.give_back_turn()
        if not held or layer is None:
            return
        self.flush()
        if self.ready:
            self._propose_again(held)
        self.warn(told_of_held_back(held, self.plan))

    def _propose_again(self, held: Sequence[NewerValue]) -> None:
        """Show own values that gave way to somebody's as a proposal."""
        mine = mine_by_unit(held, self.plan)
        if not mine:
            return
        self.know(list(mine.values()))
        plan = self.plan.tally.assignment.copy()
        plan[list(mine)] = self.plan.territories.assignment(mine.values())
        self.propose(preview_of(self.plan.tally, plan, tr("Apply mine again")))

    def _on_dropping(self) -> None:
        self.edits_closing.emit(False)

    def _on_style_switched(self) -> None:
        """Keep the settings: a style brings the custom properties that it was saved with."""
        if self.plan.settings.territory_field:
            save_settings(self.plan.layer, self.plan.settings)
        self._on_style()

    def _on_style(self) -> None:
        if self.ready:
            self.plan.recolour()
            self.territories_changed.emit()

    # -- reading ---------------------------------------------------------------------------

    def _reload(self, dropped: str = "") -> None:
        """Read the attributes anew; shapes are kept for the units that are still there.

        `dropped` is said of a preview that does not outlast it.
        """
        said = dropped or tr("The plan was read anew: the preview was dropped.")
        had_preview, self.preview, self._proposed_on = self.preview is not None, None, None
        watch = self._watch
        if watch is not None:
            renumbered, geometry = watch.renumbered, watch.geometry
            self.own_edits.note(watch.attributes, watch.unwound)
            watch.clear()
            # These need more than this: they are left to the next flush.
            watch.renumbered, watch.geometry = renumbered, geometry
        before, picked, shown = self.picked, self._picked_key(), self.ready
        self._opener.stop()
        self._undone.forget()
        self._untold = self._untold and NOTHING
        self.state, self.reason = self._assess()
        if self.state is PlanState.READY and not shown and self._has_many():
            self.state = PlanState.READING
            self._opener.open(self.plan.bound_layer, self.plan.settings)
        elif self.state is PlanState.READY:
            self._take_plan(self.plan.read)
        self.picked = None
        if picked is not None and self.ready:
            self.picked = self.plan.territories.index(picked)
        # Nobody is told of anything before all is read, or would see half of it.
        self.plan_reset.emit()
        if self.picked != before:
            self.picked_changed.emit(self.picked)
        self.state_changed.emit()
        if had_preview:
            self.preview_changed.emit()
            self.warn(said)
        if self.ready and self._owes_shapes:
            self._find_shapes()

    def _picked_key(self) -> str | None:
        """Return the key of the picked territory, '' for unassigned, None for nothing."""
        return None if self.picked is None else self.plan.key(self.picked)

    def _assess(self) -> tuple[PlanState, str]:
        if self.plan.layer is None:
            return PlanState.NO_LAYER, ""
        reason = why_not_usable(self.plan.layer, self.plan.settings)
        if reason:
            return PlanState.UNUSABLE, reason
        return (PlanState.READY if self.plan.settings.territory_field else PlanState.SET_UP), ""

    def _has_many(self) -> bool:
        return self.plan.bound_layer.featureCount() >= MANY

    def _on_read(self, reading: PlanReading) -> None:
        """Take a plan that was read in the background, or read it again: it was edited since."""
        if self._watch is not None and self._watch.pending:
            self.flush()
            return
        self.state = PlanState.READY
        self._take_plan(lambda: self.plan.take(reading))
        self.plan_reset.emit()
        self.state_changed.emit()
        self._find_shapes()
        waiting, self._once_read = self._once_read, []
        for act in waiting if self.ready else ():
            act()

    def _on_not_read(self, why: str) -> None:
        self.state, self.reason, self._once_read = PlanState.UNUSABLE, why, []
        self.plan_reset.emit()
        self.state_changed.emit()

    def _take_plan(self, take: Callable[[], None]) -> None:
        """Take what a plan is read as, or say why it can't be shown."""
        try:
            take()
        except TerritoryError as error:
            self.state, self.reason = PlanState.UNUSABLE, str(error)
            return
        if not len(self.plan.active):
            self.state = PlanState.NO_TERRITORIES
        self._tell_notes()

    def _tell_notes(self) -> None:
        for note in self.notes.of(self.plan.table, self.plan.settings.workload_fields):
            self.warn(note.text)
            if note.units is not None:
                self.concerned.emit(note.units)

    # -- shapes, in the background ---------------------------------------------------------

    def _find_shapes(self) -> None:
        """Find shapes anew; of a plan that can't be used just now, once it can be."""
        self._finder.stop()
        self._owes_shapes = not self.ready
        self.plan.take_tiling(None)
        if self._watch is not None:
            self._watch.geometry = False
        if self.ready:
            bonds = take_bonds(self.plan.settings, self.plan.table, self.plan.rules.rules.parent)
            plan = self.plan
            self._finder.find(plan.layer, plan.table.feature_id, bonds, plan.shapes)
            self.state_changed.emit()

    def _on_shapes(self, shapes: UnitShapes) -> None:
        self._owes_shapes = not self.ready
        # After units went, those that stay mostly are known already as they are.
        if self.ready and self.plan.take_shapes(shapes):
            self._ways.forget()
            self._drop_outdated()
            self.plan.recolour()
            self.territories_changed.emit()
            self.totals_changed.emit(frozenset(self.plan.active.tolist()))
        self.state_changed.emit()

    def _on_tiling(self, tiling: Tiling) -> None:
        self._owes_shapes = not self.ready
        if self.ready and self.plan.shapes is not None:
            self.plan.take_tiling(tiling)
            self.totals_changed.emit(frozenset())

    def _on_no_shapes(self, why: str) -> None:
        if why:
            self.warn(why)
        self.state_changed.emit()

    def _update_ways(self) -> None:
        if self.ready:
            self._ways.update()
        else:
            self._ways.forget()

    def _on_ways(self) -> None:
        self.totals_changed.emit(frozenset(self.plan.active.tolist()))
        self.state_changed.emit()

    def _let_go(self) -> None:
        # First of all: the layer may be gone already, and whoever is told must not ask it.
        self.plan.layer, self.state = None, PlanState.NO_LAYER
        self._opener.stop()
        self._undone.forget()
        self._once_read, self._owes_shapes = [], False
        self._finder.stop()
        self._ways.forget()
        if self._watch is not None:
            self._watch.stop()
            self._watch.deleteLater()
            self._watch = None
        self.propose(None)
        self.plan.settings = PlanSettings()
