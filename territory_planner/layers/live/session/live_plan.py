"""The plan of one layer as it stands: units, territories, totals, shapes, colours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsVectorLayer

from ....core.checks.asked import Asked, Held
from ....core.checks.issue import Issue
from ....core.live.tally import Tally
from ....core.live.what_if import WhatIf
from ....core.model.errors import InvalidInput, TerritoryError
from ....core.model.graph import without
from ....core.model.problem import UNASSIGNED
from ....core.state.local import neighbours_of
from ...drawing.colours import ColourBook, map_colours, matching, rename_category
from ...text import plain, tr
from ...values import as_text
from ..reading.baseline import added_units, saved_values
from ..reading.derived import Derived
from ..reading.follow import are_gone, moved_units, rename_in, take_moves, take_values
from ..reading.live_ways import LiveWays
from ..reading.plan_centers import NO_CENTERS, read_plan_centers
from ..reading.plan_reader import PlanReading, plan_source, read_plan
from ..reading.plan_rules import PlanRules, read_plan_rules
from ..reading.plan_touring import plan_touring
from ..reading.shapes import UnitShapes
from ..reading.territories import Territories
from ..reading.tiling import Tiling
from ..reading.unit_table import UnitTable, read_table
from ..settings.plan_settings import PlanSettings, rename_key, save_settings
from .edits import NotKnownYet, why_not_editable
from .plan_checks import IssueList


class LivePlan:
    """What is known of a plan, and how it is read and brought up to date; tells nobody of it.

    `PlanFollower` decides when, and tells the panel.

    Attributes
    ----------
    layer : QgsVectorLayer or None
    settings : PlanSettings
    table : UnitTable
        The units; rows are the unit numbers of `tally`. There once the plan has been read.
    tally : Tally
        Live totals. There once the plan has been read.
    territories : Territories
    rules : PlanRules
        Constraints beyond balance. There once the plan has been read.
    shapes : UnitShapes or None
        None until contiguity has been found.
    centers : dict of str to (d,) float64
        Position (km) of each center of the set-up's point layer, by its name.
    required : frozenset of str
        Those of them that must have a territory.
    seats : dict of str to int
        The unit that holds each center; empty while shapes are unknown.
    centers_note : str
        Why they can't be read; '' else.
    center : dict of int to (d,) float64
        Where the center of each territory is (km), of those that have one.
    ways : LiveWays or None
        Ways from them; None where they are straight, or not known yet (see `ways_pending`).
    ways_pending : bool
        They are still to be found.
    ways_error : str
        Why they can't be; '' else.
    travel_note : str
        Why travel inside territories can't count, though it should; '' else.
    tiling : Tiling or None
        Gaps and overlaps between units; None until they have been looked for.
    derived : Derived
        What may change values besides edits of the very fields.
    """

    table: UnitTable
    tally: Tally
    rules: PlanRules

    def __init__(self) -> None:
        self.layer: QgsVectorLayer | None = None
        self.settings = PlanSettings()
        self.territories = Territories(False)
        self.shapes: UnitShapes | None = None
        self.centers: dict[str, np.ndarray] = {}
        self.required: frozenset[str] = frozenset()
        self.seats: dict[str, int] = {}
        self.centers_note = ""
        self.center: dict[int, np.ndarray] = {}
        self.ways: LiveWays | None = None
        self.ways_pending, self.ways_error = False, ""
        self.travel_note = ""
        self.tiling: Tiling | None = None
        self._colours: list[str] = []
        self._to_come: list[str] = []
        self._book = ColourBook()
        self.derived = Derived()
        self._issues = IssueList()
        self._tied_for = 0

    # -- what is known ---------------------------------------------------------------------

    @property
    def read_only(self) -> str:
        """Why the plan can't be saved; '' when it can."""
        if self.layer is None:
            return tr("There is no layer.")
        return why_not_editable(self.layer, self.settings.territory_field)

    @property
    def bound_layer(self) -> QgsVectorLayer:
        """The layer; raises InvalidInput where there is none."""
        if self.layer is None:
            raise InvalidInput(tr("There is no layer."))
        return self.layer

    @property
    def known_shapes(self) -> UnitShapes:
        """The units' shapes; raises NotKnownYet until they have been found."""
        if self.shapes is None:
            raise NotKnownYet(tr("Wait a moment: which units touch is still being found out."))
        return self.shapes

    @property
    def field_index(self) -> int:
        """Position of the territory field in the layer."""
        return self.bound_layer.fields().lookupField(self.settings.territory_field)

    @property
    def tolerance(self) -> np.ndarray:
        """(m,) float64, accepted deviation by criterion, as a share."""
        return np.array(self.settings.tolerances, dtype=np.float64)

    @property
    def is_shared(self) -> bool:
        """Targets are equal shares: nothing says otherwise."""
        return not (self.settings.targets or self.rules.share)

    @property
    def active(self) -> np.ndarray:
        """Territories to show: those with units, and empty ones that were not removed."""
        return np.flatnonzero(self.territories.active(self.tally.units))

    @property
    def locks(self) -> np.ndarray:
        """(k,) int8, the lock of each territory."""
        return self.territories.locks(self.settings)

    @property
    def issues(self) -> list[Issue]:
        """What is wrong with the plan; found when asked for, and kept until something changes."""
        shown = {*self.active.tolist(), UNASSIGNED}
        return [found for found in self._issues.of(self) if found.territory in shown]

    def seen(self) -> tuple[Asked, Held]:
        """Return what is asked of the plan, and the plan as it stands, as checks read them."""
        return self._issues.seen(self)

    @property
    def rule_notes(self) -> tuple[str, ...]:
        """Sentences about constraints that could not be read, or only in part."""
        found = (self.shapes, self.ways)
        notes = tuple(note for each in found if each is not None for note in each.notes)
        told = (self.centers_note, self.ways_error, self.travel_note)
        return self.rules.notes + notes + tuple(filter(None, told))

    def name(self, territory: int) -> str:
        """Return what a territory is called ("unassigned" for none), to be shown."""
        return plain(self.called(territory))

    def called(self, territory: int) -> str:
        """Return the same as it was given, to be looked up or changed."""
        return self.territories.name(territory, self.settings)

    def key(self, territory: int) -> str:
        """Return the text of a territory's value in the layer, '' for none."""
        return self.territories.keys[territory] if territory != UNASSIGNED else ""

    def colour(self, territory: int) -> str:
        """Return a territory's colour as "#rrggbb", also of one to come; grey for none."""
        to_come = territory - len(self._colours)
        if to_come >= 0:
            return self._to_come[to_come] if to_come < len(self._to_come) else "#ffffff"
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

    # -- reading ---------------------------------------------------------------------------

    def forget_shapes(self) -> None:
        """Find everything anew: contiguity, and colours that go by it."""
        self.shapes = None
        self._book = ColourBook()

    def read(self) -> None:
        """Read the attributes anew; shapes are kept for the units that are still there."""
        self.take(read_plan(plan_source(self.bound_layer, self.settings, self.territories)))

    def take(self, reading: PlanReading) -> None:
        """Take a plan as it was just read; shapes are kept for the units that are still there."""
        self.table, self.territories = reading.table, reading.territories
        self.tally, self.derived = reading.tally, reading.derived
        self._issues.forget()
        self.read_rules()
        if self.shapes is not None:
            self.take_shapes(self.shapes)
        self.apply_targets()
        self.recolour()

    def read_rules(self) -> None:
        """Read the constraints anew; their targets are applied by `apply_targets`."""
        self.rules = read_plan_rules(self.settings, self.table, self.territories)
        self.tally.set_excused(self.rules.rules.given >= 0)
        self._issues.forget()

    def take_centers(self) -> None:
        """Look anew which territories have a center, by their names."""
        self.centers_note = ""
        read = NO_CENTERS
        try:
            read = read_plan_centers(self.settings)
        except TerritoryError as error:
            self.centers_note = tr("Centers: {why}").format(why=error)
        self.centers, self.required, found = read.place, read.required, read.place
        names = (
            {number: self.called(number) for number in range(self.territories.k)} if found else {}
        )
        self.center = {number: found[name] for number, name in names.items() if name in found}
        self._issues.forget()

    def take_seats(self, seats: dict[str, int], error: str = "") -> None:
        """Take the units that hold the centers, or why they can't be found."""
        self.seats = seats
        if error:
            self.centers_note = tr("Centers: {why}").format(why=error)
        self._issues.forget()

    def take_ways(self, ways: LiveWays | None, *, pending: bool = False, error: str = "") -> None:
        """Take ways from the territories' centers."""
        self.ways, self.ways_pending, self.ways_error = ways, pending, error
        self._issues.forget()

    def take_shapes(self, shapes: UnitShapes) -> bool:
        """Take contiguity and sizes, of these units or of more; tell whether they are others."""
        if not np.array_equal(shapes.feature_id, self.table.feature_id):
            shapes = shapes.taken(self.table.feature_id)
        known, self._tied_for = self.shapes, len(self.active)
        workload, k = self.table.workload, max(self._tied_for, 1)
        counts_so = shapes.counts_so(workload, k)
        self.shapes = shapes = shapes if counts_so else shapes.for_plan(workload, k)
        self._issues.forget()
        if counts_so and shapes.is_like(known) and shapes.graph is self.tally.graph:
            return False
        self.tally.set_shapes(shapes.graph, shapes.area, shapes.perimeter)
        self._count_travel()
        return True

    def _count_travel(self) -> None:
        """Count travel inside territories where the set-up says so, by the stops as they are."""
        self.travel_note, touring = "", None
        try:
            touring = plan_touring(self.settings, self.table, self.shapes)
        except InvalidInput as error:
            self.travel_note = tr("Travel: {why}").format(why=error)
        self.tally.set_touring(touring)

    def take_tiling(self, tiling: Tiling | None) -> None:
        """Take the gaps and overlaps between units; None while they are unknown."""
        if tiling is self.tiling:
            return
        self.tiling = tiling
        self._issues.forget()

    # -- following -------------------------------------------------------------------------

    def reorders(self, changes: Mapping[int, Mapping[int, Any]]) -> bool:
        """Tell whether changed attribute values may give the units another order."""
        order = set(self.table.order_fields)
        return not all(order.isdisjoint(values) for values in changes.values())

    def take_over(self, changes: Mapping[int, Mapping[int, Any]]) -> tuple[set[int], bool] | None:
        """Follow changed attribute values (by field, by feature id) by differences.

        None, and nothing done, where all must be read anew. Targets are the caller's to share out
        anew (`apply_targets`) before anybody is told.

        Returns
        -------
        touched : set of int
            Territories whose totals changed.
        listed : bool
            A territory is new, or has another name.
        """
        field, known = self.field_index, self.territories.k
        fresh = None
        if self.derived.computed or any(set(values) - {field} for values in changes.values()):
            fresh = read_table(self.layer, self.settings, changes)
            # A filter may name a field that is called otherwise by now.
            if len(fresh.rows(changes)) < len(self.table.rows(changes)):
                return None
        moved = moved_units(changes, field, self.table)
        touched: set[int] = set()
        rename = rename_in(moved, self.territories, self.tally)
        if rename is not None:
            self.rekey(*rename)
        if moved.rows:
            self.learn(moved.keys)
            touched |= take_moves(moved, self.table, self.territories, self.tally)
            self.tally.rebase(added_units(self.bound_layer, moved.rows, self.table))
        if fresh is not None:
            touched |= take_values(fresh, self.table, self.tally)
            self._count_travel()
            if self.settings.rules.count:
                self.read_rules()
            self._issues.forget()
        listed = rename is not None or self.territories.k != known
        if listed:
            self._issues.forget()
            self.recolour()
        return touched, listed

    def leave_out(self, feature_ids: Iterable[int]) -> bool:
        """Follow the deletion of features; False, and nothing done, where all must be read anew."""
        gone = self.table.rows(feature_ids)
        is_left = len(gone) < self.table.n and are_gone(self.layer, feature_ids)
        table = self.table.less(gone) if is_left else None
        if table is None:
            return False
        emptied, shapes = self.tally.units > 0, self._shapes_of(table)
        self.table = table
        if shapes is None:
            self.tally = self.tally.only(without(np.arange(self.tally.n), gone))
        else:
            self.tally, self.shapes = self.tally.without(gone, shapes.graph), shapes
        emptied &= self.tally.units == 0
        keys = {self.key(territory) for territory in np.flatnonzero(emptied).tolist()}
        self.territories.retired |= keys.difference(self.settings.known)
        self._units_changed(counts=shapes is None)
        if keys:
            self.recolour()
        return True

    def _shapes_of(self, table: UnitTable) -> UnitShapes | None:
        """Return the shapes of other units, where those that stay touch as they did; else None."""
        if self.shapes is None:
            return None
        shapes = self.shapes.taken(table.feature_id)
        return shapes if shapes.counts_so(table.workload, max(self._tied_for, 1)) else None

    def take_in(self, feature_ids: Iterable[int]) -> bool:
        """Follow features that were added; False, and nothing done, where all must be read anew."""
        wanted, layer = set(feature_ids), self.bound_layer
        fresh = read_table(layer, self.settings, wanted, self.table)
        place = self.table.place_of(fresh) if fresh.n == len(wanted) else None
        # What is odd about units is told where all are read.
        if place is None or fresh.amiss or fresh.lock_notes:
            return False
        index = self.field_index
        keys, saved = list(map(as_text, fresh.value)), fresh.by_row(saved_values(layer, index))
        self.learn([*keys, *saved.values()])
        self.territories.retired -= set(keys)
        owner = self.territories.assignment(keys)
        baseline = owner.copy()
        for row, key in saved.items():
            baseline[row] = self.territories.index(key)
        k, customers = self.tally.k, fresh.customers
        more = Tally(fresh.workload, owner, k, customers=customers, baseline=baseline)
        table, shown = self.table.joined(fresh, place), self.active
        shapes = self._shapes_of(table)
        self.table = table
        if shapes is None:
            self.tally = self.tally.joined(more, place)
        else:
            self.tally, self.shapes = self.tally.with_more(more, place, shapes.graph), shapes
        self._units_changed(counts=shapes is None)
        if shapes is None or not np.array_equal(shown, self.active):
            self.recolour()
        return True

    def _units_changed(self, *, counts: bool = True) -> None:
        """Find anew what goes by rows, as there are other units; `counts` what touches, too."""
        self.tiling = None
        self.read_rules()
        if self.shapes is not None and counts:
            self.take_shapes(self.shapes)
        else:
            self._count_travel()
        self.apply_targets()

    def take_names(self) -> None:
        """Follow settings that name, lock, or give targets to territories."""
        self.learn(self.settings.known)
        self.apply_targets()
        self.recolour()
        self._issues.forget()

    def learn(self, keys: Iterable[str]) -> None:
        """Make room for territories that are not known yet."""
        self.territories.learn(keys)
        if self.territories.k > self.tally.k:
            self.tally.grow(self.territories.k)
            if self.settings.rules.count:
                self.read_rules()

    def rekey(self, territory: int, key: str) -> None:
        """Give a territory another key, its settings and its place in the legend with it."""
        old = self.territories.keys[territory]
        self.settings = rename_key(self.settings, old, key)
        self.territories.rename(territory, key)
        save_settings(self.layer, self.settings)
        rename_category(self.layer, self.settings.territory_field, old, key)

    def forget_known(self) -> None:
        """Keep in the settings only territories that the layer itself doesn't tell of."""
        units = self.tally.units
        known = tuple(key for key in self.settings.known if not units[self.territories.index(key)])
        if known != self.settings.known:
            self.settings = replace(self.settings, known=known)
            save_settings(self.layer, self.settings)

    def apply_targets(self) -> None:
        """Share the total among the territories that are shown."""
        self.share_out(self.tally)
        self._issues.ask_anew()
        shapes = self.shapes
        if shapes is not None and shapes.ties.wide.any() and len(self.active) != self._tied_for:
            self._tied_for = len(self.active)
            if not shapes.counts_so(self.table.workload, max(self._tied_for, 1)):
                self.take_shapes(shapes)

    def share_out(self, tally: Tally, begun: Sequence[str] = ()) -> None:
        """Share the total of another plan among its territories; those of `begun` come last."""
        given, k = self.territories.targets(self.settings), self.territories.k
        given[~self.territories.active(tally.units[:k])] = 0.0
        given = np.pad(given, ((0, len(begun)), (0, 0)), constant_values=np.nan)
        share = None
        if self.rules.share:
            names = [(key, self.called(number)) for number, key in enumerate(self.territories.keys)]
            share = self.rules.shares([*names, *((name, name) for name in begun)])
        tally.set_targets(given, share)

    # -- colours ---------------------------------------------------------------------------

    def recolour(self) -> None:
        """Take the colours of the map's style, and own ones where it has none."""
        styled = map_colours(self.layer, self.settings.territory_field)
        meeting = self.shapes.meeting if self.shapes is not None else None
        self._colours = self._book.colours(
            self.territories.keys, styled, meeting, self.tally.assignment
        )

    def colour_to_come(self, names: Sequence[str], assignment: np.ndarray) -> None:
        """Choose the colours of territories that a proposal begins, which they will have."""
        styled = map_colours(self.layer, self.settings.territory_field)
        meeting = self.shapes.meeting if self.shapes is not None else None
        keys = [*self.territories.keys, *names]
        self._to_come = self._book.to_come(keys, len(names), styled, meeting, assignment)

    def part_colours(self) -> bool:
        """Give one of two neighbours that match another colour than the map; tell if any did."""
        if self.shapes is None:
            return False
        meeting, assignment = self.shapes.meeting, self.tally.assignment
        if not len(matching(self._colours, meeting, assignment)):
            return False
        styled = map_colours(self.layer, self.settings.territory_field)
        self._colours = self._book.parted(self.territories.keys, styled, meeting, assignment)
        return True
