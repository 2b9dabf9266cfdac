"""Two plans compared, as layers and tables: moves, the matrix, territories, runs."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsField, QgsGeometry, QgsWkbTypes

from ...core.figures.compare import Disruption, TwoPlans, flows, turnover, verdicts
from ...core.figures.shares import told_share
from ...core.geometry.polygons import select_units, wkb_from_polygons
from ...core.model.data_classes import dataclass
from ...core.model.measures import deviation_from
from ...core.model.moves import changed_hands
from ...core.model.text import few, plain
from ..compat import integer_field, real_field, text_field
from ..plan import Names
from ..reading.geometries import geometry_of
from ..reading.tables import column_names
from ..reading.units import Units
from ..text import tr
from ..values import finite_or_none
from .columns import free_names
from .output import Table
from .results import IdColumn, table_of

STAYS, RENAMED, CAME, WENT = "stays", "renamed", "new", "gone"
VERDICTS = {1: "better", 0: "same", -1: "worse"}


@dataclass(frozen=True)
class Compared:
    """Two plans of a layer's units, and what is told of their differences.

    Attributes
    ----------
    plans : TwoPlans
    before, after : Names
        What territories are called in each plan.
    names : list of q str
        What is told beside the number of units, each in any letter case once.
    amounts : (n, q) float64
    criteria : list of str
        The workloads, of which `load` and targets are.
    load_before, load_after, target_before, target_after : (k, m) float64
        NaN where a plan has no such territory.
    count : int or None
        Which of `names` counts customers.
    """

    plans: TwoPlans
    before: Names
    after: Names
    names: list[str]
    amounts: np.ndarray
    criteria: list[str]
    load_before: np.ndarray
    load_after: np.ndarray
    target_before: np.ndarray
    target_after: np.ndarray
    count: int | None = None

    @property
    def titles(self) -> list[str]:
        """What `names` are called where people read them: fields as they are."""
        return [tr("Customers") if at == self.count else name for at, name in enumerate(self.names)]

    @property
    def deviations(self) -> tuple[np.ndarray, np.ndarray]:
        """(k, m) each, before and after, as shares; NaN where there is no such territory."""
        return (
            deviation_from(self.load_before, self.target_before),
            deviation_from(self.load_after, self.target_after),
        )

    def status(self) -> list[str]:
        """Return what became of each of k territories."""
        return [
            CAME
            if old < 0
            else WENT
            if new < 0
            else STAYS
            if self.before(old) == self.after(new)
            else RENAMED
            for old, new in zip(self.plans.old.tolist(), self.plans.new.tolist())
        ]

    def old_name(self, territory: int) -> int | str | None:
        """Return what a territory was called; None for none, and for one that is new."""
        return self.before.value(int(self.plans.old[territory])) if territory >= 0 else None

    def new_name(self, territory: int) -> int | str | None:
        """Return what a territory is called; None for none, and for one that is gone."""
        return self.after.value(int(self.plans.new[territory])) if territory >= 0 else None


def moved_units_table(found: Compared, units: Units, ids: IdColumn) -> Table:
    """Return the units whose territory changed, with from, to and what goes with them."""
    plans = found.plans
    moved = np.flatnonzero(plans.moved)
    hands = changed_hands(plans.before, plans.after)
    own = ["unit_id", "unit", "from", "to", "changes_hands"]
    fields = [
        ids.field("unit_id"),
        text_field("unit"),
        found.before.field("from"),
        found.after.field("to"),
        integer_field("changes_hands"),
        *_fields(found.names, own),
    ]
    rows = (
        (
            ids.values[unit],
            units.label[unit],
            found.old_name(int(plans.before[unit])),
            found.new_name(int(plans.after[unit])),
            int(hands[unit]),
            *found.amounts[unit].tolist(),
        )
        for unit in moved.tolist()
    )
    kind = QgsWkbTypes.Type.MultiPolygon
    return table_of(fields, rows, kind, _outlines(units, moved), units.ground.crs)


def matrix_table(found: Compared) -> Table:
    """Return the matrix source × target, one row a cell that is not empty, stays included."""
    cells = flows(found.plans, found.amounts)
    fields = [
        found.before.field("from"),
        found.after.field("to"),
        integer_field("units"),
        integer_field("stays"),
        *_fields(found.names, ["from", "to", "units", "stays"]),
    ]
    rows = (
        (
            found.old_name(int(source)),
            found.new_name(int(target)),
            int(count),
            int(source == target),
            *amount.tolist(),
        )
        for source, target, count, amount in zip(
            cells.source, cells.target, cells.units, cells.amount
        )
    )
    return table_of(fields, rows)


def territories_compared(found: Compared) -> Table:
    """Return one row a territory: what it had, has, kept, got and gave, and if it is better."""
    plans, change = found.plans, turnover(found.plans, found.amounts)
    then, now = found.deviations
    verdict, status = verdicts(then, now), found.status()
    own = ["territory", "before", "status", "verdict"]
    own += ["units_before", "units_after", "units_kept", "units_got", "units_gave"]
    devs = [name for stem in ("deviation_before", "deviation_after") for name in _by(stem, found)]
    told = ("before", "after", "kept", "got", "gave")
    amounts = [f"{name}_{each}" for name in found.names for each in told]
    fields = [
        found.after.field("territory"),
        found.before.field("before"),
        text_field("status"),
        text_field("verdict"),
        *map(integer_field, own[4:]),
        *map(real_field, devs),
        *_fields(amounts, [*own, *devs]),
    ]

    def row_of(territory: int) -> list[Any]:
        kept, got = change.kept_units[territory], change.got_units[territory]
        gave = change.gave_units[territory]
        sums = [each[territory] for each in (change.kept, change.got, change.gave)]
        by_amount = np.column_stack([sums[0] + sums[2], sums[0] + sums[1], *sums])
        is_known = status[territory] in (STAYS, RENAMED)
        return [
            found.new_name(territory),
            found.old_name(territory),
            status[territory],
            VERDICTS[int(verdict[territory])] if is_known else None,
            *(int(each) for each in (kept + gave, kept + got, kept, got, gave)),
            *(finite_or_none(100.0 * each) for each in (*then[territory], *now[territory])),
            *by_amount.ravel().tolist(),
        ]

    return table_of(fields, (row_of(territory) for territory in range(plans.k)))


@dataclass(frozen=True)
class RunCompared:
    """One plan against another: a row of the table of runs.

    Attributes
    ----------
    run, against : str
        Fields of the plans.
    disruption : Disruption
    largest : float
        Largest deviation of the run's plan, as a share.
    """

    run: str
    against: str
    disruption: Disruption
    largest: float


def runs_table(runs: Sequence[RunCompared], names: Sequence[str]) -> Table:
    """Return one row a run and what it is compared with: how much changes hands."""
    own = ["run", "against", "units", "units_percent", "max_deviation"]
    columns = [column for name in names for column in (name, f"{name}_percent")]
    fields = [
        text_field("run"),
        text_field("against"),
        integer_field("units"),
        real_field("units_percent"),
        real_field("max_deviation"),
        *_fields(columns, own),
    ]
    rows = (
        (
            each.run,
            each.against,
            each.disruption.units,
            100.0 * each.disruption.share_of_units,
            finite_or_none(100.0 * each.largest),
            *np.column_stack([each.disruption.amount, 100.0 * each.disruption.share])
            .ravel()
            .tolist(),
        )
        for each in runs
    )
    return table_of(fields, rows)


def _by(stem: str, found: Compared) -> list[str]:
    return column_names(stem, found.criteria)


def _fields(names: Sequence[str], own: Collection[str]) -> list[QgsField]:
    """Return number fields, those called as another field is with a number behind."""
    return list(map(real_field, free_names(names, own)))


def _outlines(units: Units, chosen: np.ndarray) -> Iterator[QgsGeometry]:
    return map(geometry_of, wkb_from_polygons(select_units(units.polygons, chosen)))


def sentences(found: Compared, change: Disruption) -> list[str]:
    """Say what changed between the plans: in all, for whom it is better, who came and went."""
    status = found.status()
    then, now = found.deviations
    verdict = verdicts(then, now)
    shares = [
        tr("{share} of “{name}”").format(share=told_share(100.0 * share), name=name)
        for share, name in zip(change.share.tolist(), found.titles)
    ]
    said = [
        tr("Changes hands: {units:,} of {n:,} {n:unit|units} ({shares}).").format(
            units=change.units,
            n=len(found.plans.before),
            shares=", ".join([told_share(100.0 * change.share_of_units), *shares]),
        ),
        tr(
            "Nearer to their target: {better:,} {better:territory|territories}; farther: {worse:,}."
        ).format(better=int((verdict > 0).sum()), worse=int((verdict < 0).sum())),
    ]
    called = [
        str(found.new_name(t) if each != WENT else found.old_name(t))
        for t, each in enumerate(status)
    ]
    for each, text in (
        (CAME, tr("New territories ({count:,}): {names}.")),
        (WENT, tr("Territories that are gone ({count:,}): {names}.")),
    ):
        those = [name for name, is_so in zip(called, status) if is_so == each]
        if those:
            said.append(text.format(count=len(those), names=few(those, 12)))
    renamed = [
        f"{plain(str(found.old_name(t)))} → {plain(str(found.new_name(t)))}"
        for t, each in enumerate(status)
        if each == RENAMED
    ]
    if renamed:
        said.append(
            tr("Go on under another name ({count:,}): {names}.").format(
                count=len(renamed), names=few(renamed, 12)
            )
        )
    return said
