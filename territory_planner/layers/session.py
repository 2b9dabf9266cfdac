"""One plan on one layer, followed live: what the panel and the map tools work on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.gaps import Gap, find_gaps
from ..core.local import neighbours_of
from ..core.problem import UNASSIGNED, Problem
from ..core.tally import Tally, WhatIf
from .colours import ColourBook, map_colours, neighbours_match, rename_category
from .editor import PlanEditor
from .edits import why_not_editable
from .follow import moved_units, rename_in, take_moves, take_values
from .plan_centers import read_plan_centers
from .plan_problem import plan_problem
from .plan_reader import read_plan
from .preview import Preview
from .settings import PlanSettings, load_settings, rename_key, save_settings
from .shape_finder import ShapeFinder
from .shapes import UnitShapes
from .territories import Territories
from .text import tr
from .tiling import Tiling, tiling_gaps
from .unit_table import UnitTable, read_table
from .usable import why_not_usable
from .values import as_text
from .watch import LayerWatch


class PlanState(Enum):
    """How far a session is: what the panel shows."""

    NO_LAYER = "no layer"
    UNUSABLE = "unusable"
    SET_UP = "set-up"
    NO_TERRITORIES = "no territories"
    READY = "ready"


class PlanSession(QObject):
    """Follows the plan that a layer's territory field holds, and keeps its totals live.

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
    picked_changed(int)
        The territory to paint with, `UNASSIGNED` for none.
    edits_closing(bool)
        Editing is about to end, its edits kept (True) or dropped: close open edit commands.
    said(str, object)
        A sentence for the message bar and its `Qgis.MessageLevel`.

    Attributes
    ----------
    layer : QgsVectorLayer or None
    settings : PlanSettings
    state : PlanState
    reason : str
        Why the layer can't be used, when `state` is `UNUSABLE`.
    table : UnitTable
        The units; rows are the unit numbers of `tally`. Valid when `ready`.
    tally : Tally
        Live totals. Valid when `ready`.
    territories : Territories
    shapes : UnitShapes or None
        None until contiguity has been found.
    tiling : Tiling or None
        Gaps and overlaps between units; None until they have been looked for.
    preview : Preview or None
        A plan that was proposed and not yet applied.
    picked : int
        The territory to paint with, `UNASSIGNED` for none.
    editor : PlanEditor
        Edits the plan.
    """

    plan_reset = pyqtSignal()
    totals_changed = pyqtSignal(object)
    territories_changed = pyqtSignal()
    state_changed = pyqtSignal()
    preview_changed = pyqtSignal()
    picked_changed = pyqtSignal(int)
    edits_closing = pyqtSignal(bool)
    said = pyqtSignal(str, object)

    table: UnitTable
    tally: Tally

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layer: QgsVectorLayer | None = None
        self.settings = PlanSettings()
        self.state = PlanState.NO_LAYER
        self.reason = ""
        self.territories = Territories(False)
        self.shapes: UnitShapes | None = None
        self.tiling: Tiling | None = None
        self.preview: Preview | None = None
        self.picked = UNASSIGNED
        self._colours: list[str] = []
        self._book = ColourBook()
        self._watch: LayerWatch | None = None
        self._gaps: list[Gap] | None = None
        self._finder = ShapeFinder(self)
        self._finder.found.connect(self._on_shapes)
        self._finder.checked.connect(self._on_tiling)
        self._finder.failed.connect(self._on_no_shapes)
        self.editor = PlanEditor(self)

    # -- which plan ------------------------------------------------------------------------

    def bind(self, layer: QgsVectorLayer | None) -> None:
        """Follow the plan of another layer, or none."""
        self.edits_closing.emit(True)
        self._let_go()
        self.layer = layer
        if layer is not None:
            self.settings = load_settings(layer)
            self._watch = LayerWatch(layer, self)
            self._watch.settled.connect(self.flush)
            self._watch.saved.connect(self._on_saved)
            self._watch.reverted.connect(self._on_saved)
            self._watch.editable_changed.connect(self.state_changed)
            self._watch.stack_changed.connect(self.state_changed)
            self._watch.about_to_close.connect(self._on_closing)
            self._watch.about_to_roll_back.connect(self._on_dropping)
            self._watch.gone.connect(self.close)
            layer.styleChanged.connect(self._on_style)
            layer.styleManager().currentStyleChanged.connect(self._on_style_switched)
        self.refresh()

    def close(self) -> None:
        """Let go of the layer: it is being deleted, or the panel closes."""
        self.bind(None)

    def configure(self, settings: PlanSettings) -> None:
        """Take other settings, keep them with the layer, and read again what they concern."""
        before, self.settings = self.settings, settings
        if self.layer is None:
            return
        save_settings(self.layer, settings)
        named = {"names": {}, "targets": {}, "locks": {}, "known": ()}
        if replace(before, **named) != replace(settings, **named):
            rule = before.contiguity != settings.contiguity
            self._reload()
            if rule or self.shapes is None:
                self._find_shapes()
            return
        if self.ready:
            self._learn(settings.known)
            self._recolour()
            self._apply_targets()
            self._recolour()
            self._gaps = None
            self.territories_changed.emit()
            self._count_territories()

    def refresh(self) -> None:
        """Read everything anew, shapes included."""
        self.shapes = None
        self._book = ColourBook()
        self._reload()
        self._find_shapes()

    # -- what is known ---------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """`table` and `tally` are valid (there may be no territory yet)."""
        return self.state in (PlanState.READY, PlanState.NO_TERRITORIES)

    @property
    def read_only(self) -> str:
        """Why the plan can't be saved; '' when it can."""
        if self.layer is None:
            return tr("There is no layer.")
        return why_not_editable(self.layer, self.settings.territory_field)

    @property
    def finding_shapes(self) -> bool:
        """Contiguity is being found in the background."""
        return self._finder.busy

    @property
    def field_index(self) -> int:
        """Position of the territory field in the layer."""
        return self.layer.fields().lookupField(self.settings.territory_field)

    @property
    def tolerance(self) -> np.ndarray:
        """(m,) float64, accepted deviation by criterion, as a share."""
        return np.array(self.settings.tolerances, dtype=np.float64)

    @property
    def active(self) -> np.ndarray:
        """Territories to show: those with units, and empty ones that were not removed."""
        return np.flatnonzero(self.territories.active(self.tally.units))

    @property
    def locks(self) -> np.ndarray:
        """(k,) int8, the lock of each territory."""
        return self.territories.locks(self.settings)

    @property
    def gaps(self) -> list[Gap]:
        """What is wrong with the plan; found when asked for, and kept until something changes."""
        if self._gaps is None:
            shown = set(self.active.tolist()) | {UNASSIGNED}
            found = find_gaps(self.tally, self.tolerance)
            self._gaps = [gap for gap in found if gap.territory in shown]
            self._gaps += tiling_gaps(self.tiling, self.tally) if self.tiling else []
        return self._gaps

    @property
    def centers(self) -> dict[str, np.ndarray]:
        """Position (km) of each center of the set-up's point layer, by its name."""
        return read_plan_centers(self.settings.centers_layer)

    def name(self, territory: int) -> str:
        """Return what a territory is called ("unassigned" for none)."""
        return self.territories.name(territory, self.settings)

    def colour(self, territory: int) -> str:
        """Return a territory's colour as "#rrggbb"; grey for none."""
        return self._colours[territory] if territory >= 0 else "#b0b0b0"

    def units_of(self, territory: int) -> np.ndarray:
        """Return the units (rows, ascending) of a territory, or the unassigned ones."""
        return np.flatnonzero(self.tally.assignment == territory)

    def neighbours(self, territories: Iterable[int]) -> list[int]:
        """Return the other territories that touch some, ascending; none before shapes are known."""
        if self.tally.graph is None:
            return []
        assignment = self.tally.assignment
        inside = np.flatnonzero(np.isin(assignment, list(territories)))
        _, entry = neighbours_of(self.tally.graph, inside)
        around = np.unique(assignment[self.tally.graph.indices[entry]])
        return [t for t in around.tolist() if t >= 0 and t not in set(territories)]

    def feature_ids(self, units: Iterable[int]) -> list[int]:
        """Return the feature ids of units."""
        return self.table.feature_id[np.asarray(units, dtype=np.int64)].tolist()

    def unit(self, feature_id: int) -> int | None:
        """Return the row of a feature, None when it is no unit of the plan."""
        return self.table.row(feature_id)

    def what_if(self, unit: int, territory: int) -> WhatIf:
        """Return what giving `unit` to `territory` would do; under 5 ms."""
        return self.tally.what_if(unit, territory)

    def problem(self, k: int | None = None) -> Problem:
        """Return the plan as a problem for the core's solvers (see `plan_problem`)."""
        return plan_problem(self, k)

    def rename_empty(self, territory: int, key: str) -> None:
        """Give a territory without units another key."""
        self._rekey(territory, key)
        self.territories_changed.emit()

    # -- what the user is about ------------------------------------------------------------

    def pick(self, territory: int) -> None:
        """Choose the territory to paint with."""
        if territory != self.picked:
            self.picked = territory
            self.picked_changed.emit(territory)

    def propose(self, preview: Preview | None) -> None:
        """Show a plan that is not applied yet, or drop the one that is shown."""
        if preview is not self.preview:
            self.preview = preview
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
        watch.clear()
        if structure or not self.ready:
            self._reload()
        else:
            self._take_over(changes)
        if geometry:
            self._find_shapes()

    def _take_over(self, changes: dict[int, dict[int, Any]]) -> None:
        """Follow changed attribute values by differences."""
        field, known = self.field_index, self.territories.k
        moved = moved_units(changes, field, self.table)
        touched: set[int] = set()
        rename = rename_in(moved, self.territories, self.tally) if moved else None
        if rename is not None:
            self._rekey(*rename)
        if moved:
            self._learn(as_text(value) for value in moved.values())
            touched |= take_moves(moved, self.table, self.territories, self.tally)
        if any(set(values) - {field} for values in changes.values()):
            fresh = read_table(self.layer, self.settings, changes)
            touched |= take_values(fresh, self.table, self.tally)
        self._gaps = None
        if rename is not None or self.territories.k != known:
            self._recolour()
            self.territories_changed.emit()
        if touched:
            self._after_change(touched)

    def _rekey(self, territory: int, key: str) -> None:
        """Give a territory another key, its settings with it."""
        old = self.territories.keys[territory]
        self.settings = rename_key(self.settings, old, key)
        self.territories.rename(territory, key)
        save_settings(self.layer, self.settings)
        rename_category(self.layer, self.settings.territory_field, old, key)

    def _after_change(self, touched: set[int]) -> None:
        self._apply_targets()
        if self.preview is not None:
            self.propose(None)
            self.say(tr("The plan changed: the preview was dropped."))
        self.totals_changed.emit(frozenset(touched))
        self._count_territories()

    def _count_territories(self) -> None:
        """Notice the first territory, and that the last one has gone."""
        state = PlanState.READY if len(self.active) else PlanState.NO_TERRITORIES
        if state is not self.state:
            self.state = state
            self.state_changed.emit()

    def _on_saved(self) -> None:
        """Tell changes against the layer as it is now saved."""
        # Read again: the source may have rounded or cut values, and what was edited may no
        # longer pass the filter.
        self._reload()
        if self.ready:
            self._forget_known()

    def _forget_known(self) -> None:
        """Keep in the settings only territories that the layer itself doesn't tell of."""
        units = self.tally.units
        known = tuple(key for key in self.settings.known if not units[self.territories.index(key)])
        if known != self.settings.known:
            self.settings = replace(self.settings, known=known)
            save_settings(self.layer, self.settings)

    def _on_closing(self) -> None:
        self.edits_closing.emit(True)

    def _on_dropping(self) -> None:
        self.edits_closing.emit(False)

    def _on_style_switched(self, _style: str) -> None:
        """Keep the settings: a style brings the custom properties that it was saved with."""
        if self.settings.territory_field:
            save_settings(self.layer, self.settings)
        self._on_style()

    def _on_style(self) -> None:
        if self.ready:
            self._recolour()
            self.territories_changed.emit()

    # -- reading ---------------------------------------------------------------------------

    def _reload(self) -> None:
        """Read the attributes anew; shapes are kept for the units that are still there."""
        if self._watch is not None:
            self._watch.clear()
        self._gaps = None
        self.propose(None)
        picked = self.territories.keys[self.picked] if self.picked != UNASSIGNED else ""
        self.state, self.reason = self._assess()
        if self.state is PlanState.READY:
            self._read_plan()
            if not len(self.active):
                self.state = PlanState.NO_TERRITORIES
        again = self.territories.index(picked) if self.ready else None
        self.pick(UNASSIGNED if again is None else again)
        self.plan_reset.emit()
        self.state_changed.emit()

    def _assess(self) -> tuple[PlanState, str]:
        if self.layer is None:
            return PlanState.NO_LAYER, ""
        reason = why_not_usable(self.layer, self.settings)
        if reason:
            return PlanState.UNUSABLE, reason
        return (PlanState.READY if self.settings.territory_field else PlanState.SET_UP), ""

    def _read_plan(self) -> None:
        reading = read_plan(self.layer, self.settings, self.territories)
        self.table, self.territories = reading.table, reading.territories
        self.tally = reading.tally
        if self.shapes is not None:
            self._take_shapes(self.shapes)
        self._apply_targets()
        self._recolour()
        if self.table.unusable:
            text = tr("{count:,} workload values are missing or unusable and count as 0.")
            self.warn(text.format(count=self.table.unusable))

    def _learn(self, keys: Iterable[str]) -> None:
        self.territories.learn(keys)
        if self.territories.k > self.tally.k:
            self.tally.grow(self.territories.k)

    def _apply_targets(self) -> None:
        """Share the total among the territories that are shown."""
        given = self.territories.targets(self.settings)
        given[~self.territories.active(self.tally.units)] = 0.0
        self.tally.set_targets(given)

    def _recolour(self) -> None:
        styled = map_colours(self.layer, self.settings.territory_field)
        tally = self.tally
        self._colours = self._book.colours(
            self.territories.keys, styled, tally.graph, tally.assignment
        )

    def part_colours(self) -> bool:
        """Give neighbours that match other colours, whatever the style says; tell if any did."""
        graph, assignment = self.tally.graph, self.tally.assignment
        if graph is None or not neighbours_match(self._colours, graph, assignment):
            return False
        self._colours = self._book.colours(self.territories.keys, {}, graph, assignment)
        self.territories_changed.emit()
        return True

    # -- shapes, in the background ---------------------------------------------------------

    def _find_shapes(self) -> None:
        self._finder.stop()
        self.tiling = None
        if self.ready:
            self._finder.find(self.layer, self.table.feature_id, self.settings.contiguity)
            self.state_changed.emit()

    def _on_shapes(self, shapes: UnitShapes) -> None:
        if self.ready:
            self._take_shapes(shapes)
            self._recolour()
            self.territories_changed.emit()
            self.totals_changed.emit(frozenset(self.active.tolist()))
        self.state_changed.emit()

    def _on_tiling(self, tiling: Tiling) -> None:
        if self.ready and self.shapes is not None:
            self.tiling = tiling
            self._gaps = None
            self.totals_changed.emit(frozenset())

    def _on_no_shapes(self, why: str) -> None:
        if why:
            self.warn(why)
        self.state_changed.emit()

    def _take_shapes(self, shapes: UnitShapes) -> None:
        if not np.array_equal(shapes.feature_id, self.table.feature_id):
            shapes = shapes.taken(self.table.feature_id)
        self.shapes = shapes
        self._gaps = None
        self.tally.set_shapes(shapes.graph, shapes.area, shapes.perimeter)

    def _let_go(self) -> None:
        self._finder.stop()
        if self._watch is not None:
            self._watch.stop()
            self._watch.deleteLater()
            self._watch = None
            if not sip.isdeleted(self.layer):
                self.layer.styleChanged.disconnect(self._on_style)
                styles = self.layer.styleManager()
                styles.currentStyleChanged.disconnect(self._on_style_switched)
        self.layer, self.state = None, PlanState.NO_LAYER
        self.settings = PlanSettings()
