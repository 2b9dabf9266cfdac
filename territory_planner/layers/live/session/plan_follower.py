"""One plan on one layer, followed live: what the panel and the map tools work on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ....core.model.errors import TerritoryError
from ...text import tr
from ..reading.bonds import differ, take_bonds
from ..reading.plan_reader import PlanReading
from ..reading.shapes import UnitShapes
from ..reading.tiling import Tiling
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
from .data_notes import DataNote, DataNotes
from .newer_values import NewerValue
from .own_edits import OwnEdits, mine_by_unit, told_of_held_back
from .plan_opener import MANY, PlanOpener
from .preview import preview_of
from .shape_finder import Question, ShapeFinder
from .told_plan import NOTHING, PlanState, ToldPlan
from .undone_check import UndoneCheck
from .watch import LayerWatch
from .way_finder import WayFinder


class PlanFollower(ToldPlan):
    """Follows the plan that a layer's territory field holds, and tells the panel of changes.

    Reading is done by `bind` and `refresh`; editing by `PlanEditor`, which writes to the layer
    only: whatever changes the layer (tools, undo, attribute table, algorithms, other plugins)
    comes back here through the layer's signals and is told to the panel in the same way.

    Attributes
    ----------
    notes : DataNotes
        What was said of its data.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch: LayerWatch | None = None
        self.own_edits = OwnEdits(self.plan)
        self._opener = PlanOpener(self)
        self._opener.read.connect(self._on_read)
        self._opener.failed.connect(self._on_not_read)
        self._once_read: list[Callable[[], None]] = []
        self.notes = DataNotes()
        self._owes_shapes = False
        self._finder = ShapeFinder(self)
        self._finder.begun.connect(self.state_changed)
        self._finder.found.connect(self._on_shapes)
        self._finder.checked.connect(self._on_tiling)
        self._finder.failed.connect(self._on_no_shapes)
        self._undone = UndoneCheck(self)
        self._undone.differs.connect(self._reload)
        self._ways = WayFinder(self.plan, self)
        self._ways.found.connect(self._on_ways)
        self.plan_reset.connect(self._update_ways)
        self.territories_changed.connect(self._update_ways)

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
        settings, new, free = self.plan.settings, [], self._free_again()
        for wish in wishes:
            key = self.plan.territories.new_key(wish, free)
            free.discard(key)
            if wish and wish != self.plan.territories.plain_name(key):
                settings = with_key(settings, "names", key, wish)
            self.know([key])
            new.append(self.plan.territories.keys.index(key))
        self.configure(settings)
        return new

    def names_of_new(self, more: int, like: str) -> list[str]:
        """Return names for `make_room`: they go on with the plan's, or else with `like`."""
        called = [self.plan.called(each) for each in self.plan.active.tolist()]
        return self.plan.territories.names_of_new(more, called, like, self._free_again())

    def _free_again(self) -> set[str]:
        """Return keys of territories that an undo took away: they may be used again."""
        held = np.union1d(self.plan.tally.assignment, self.plan.tally.baseline).tolist()
        return self.plan.territories.retired - {self.plan.key(territory) for territory in held}

    def know(self, keys: Sequence[str]) -> None:
        """Take in keys of territories that the next step gives units to."""
        territories = self.plan.territories
        # New ones are off the list while they have no unit: the layer alone tells that they are
        # there. A territory that is on the list stays there, also an empty one.
        territories.retired.update(key for key in keys if territories.index(key) is None)
        self.plan.learn(keys)

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
        # The state is told as the search for shapes begins, in a turn of its own.
        return True

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
        self._tell_notes(self.notes.of(self.plan.table, self.plan.settings.workload_fields))

    def _tell_notes(self, notes: Sequence[DataNote]) -> None:
        for note in notes:
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
            self._finder.find(self._question)

    def _question(self) -> Question | None:
        """Return whose shapes are to be found, as the plan is now."""
        self._owes_shapes = not self.ready
        if not self.ready:
            return None
        plan = self.plan
        bonds = take_bonds(plan.settings, plan.table, plan.rules.rules.parent)
        return Question(plan.bound_layer, plan.table.feature_id, bonds, plan.shapes)

    def _on_shapes(self, shapes: UnitShapes) -> None:
        self._owes_shapes = not self.ready
        # After units went, those that stay mostly are known already as they are.
        if self.ready and self.plan.take_shapes(shapes):
            self._ways.forget()
            self._drop_outdated()
            self.plan.recolour()
            self._tell_notes(self.notes.of_shapes(self.plan.table, self.plan.known_shapes.area))
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
