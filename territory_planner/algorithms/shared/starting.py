"""What a design starts from: a plan fitted to as many territories as are wanted, and names."""

from __future__ import annotations

import re

import numpy as np

from ...core.model.data_classes import dataclass
from ...core.model.errors import Infeasible, InvalidInput
from ...core.model.measures import workload_shares
from ...core.model.problem import UNASSIGNED
from ...core.model.sums import sums_by
from ...core.model.text import few
from ...layers.plan import FieldPlan, Names, names_of_new, numbered, unique_names
from ...layers.reading.points import Centers
from ...layers.reading.targets import TargetTable
from ...layers.reading.units import Units
from ...layers.report import Report
from ...layers.text import tr
from . import parameters as p
from .reading import locks_of, read_plan
from .run import Run


@dataclass(frozen=True)
class Start:
    """Where a design starts from.

    Attributes
    ----------
    assignment : (n,) int32 or None
    locked : (n,) bool or None
    names : Names
        What the k territories are called.
    """

    assignment: np.ndarray | None
    locked: np.ndarray | None
    names: Names


def start_is_missing() -> str:
    """Say that units are locked, and nothing tells where."""
    return tr("Locked units keep the territory they have: say which field holds it (START).")


def read_start(
    run: Run,
    units: Units,
    centers: Centers | None,
    table: TargetTable | None,
    k: int,
    start: str | None,
) -> Start:
    """Return what a design starts from: the field `start` of the units, if given, and locks.

    Raises
    ------
    InvalidInput
        When units are locked and there is no plan to keep them in.
    """
    if start is None:
        if run.given(p.LOCKED):
            raise InvalidInput(start_is_missing())
        if centers is not None and run.given(p.CENTER_NAME_FIELD):
            return Start(None, None, Names(tuple(unique_names(centers.name)), False))
        if table is not None:
            return Start(None, None, _names_of_table(table, k))
        return Start(None, None, numbered(k) if centers is None else centers.numbered())
    plan = read_plan(run, units, start)
    by_name = run.given(p.CENTER_NAME_FIELD)
    return start_from(plan, k, units, centers, locks_of(run, units), run.report, by_name=by_name)


def _names_of_table(table: TargetTable, k: int) -> Names:
    if len(table.name) != k:
        raise InvalidInput(
            tr(
                "The table of targets has {rows:,} {rows:row|rows} for {k:,} "
                "{k:territory|territories}."
            ).format(rows=len(table.name), k=k)
        )
    # A number with zeros before it is a name: written as a number it would lose them.
    numeric = all(re.fullmatch("0|[1-9][0-9]{0,17}", name) for name in table.name)
    return Names(tuple(table.name), numeric)


def start_from(
    plan: FieldPlan,
    k: int,
    units: Units,
    centers: Centers | None,
    locked: np.ndarray | None,
    report: Report,
    *,
    by_name: bool = False,
) -> Start:
    """Fit the plan of a field to k territories.

    With centers, the territory around a center is that center's; centers that have names
    (`by_name`) first get the territories that are called so, and give theirs the names. Otherwise
    the plan's territories keep their order and new ones follow; where it has too many, the
    lightest give up their units.

    Raises
    ------
    Infeasible
        When a locked unit's territory has no place among the k.
    """
    order = _by_weight(plan, k, units)
    if centers is not None:
        order = _by_center(plan, centers, by_name)
    position = {old: new for new, old in enumerate(order) if old != UNASSIGNED}
    dropped = [old for old in range(plan.names.k) if old not in position]
    if dropped:
        _report_dropped(plan, dropped, locked, units, report)
    renumber = np.array([position.get(old, UNASSIGNED) for old in range(plan.names.k)] + [-1])
    assignment = renumber[plan.assignment].astype(np.int32)
    if centers is not None and by_name:
        return Start(assignment, locked, Names(tuple(unique_names(centers.name)), False))
    return Start(assignment, locked, _names(plan.names, order, k))


def _by_center(plan: FieldPlan, centers: Centers, by_name: bool) -> list[int]:
    """Return which of the plan's territories each center gets, `UNASSIGNED` for none."""
    number = plan.names.numbers() if by_name else {}
    order = [number.pop(name, UNASSIGNED) for name in centers.name]
    for at, unit in enumerate(centers.unit.tolist()):
        around = int(plan.assignment[unit])
        if order[at] == UNASSIGNED and around not in order:
            order[at] = around
    return order


def _by_weight(plan: FieldPlan, k: int, units: Units) -> list[int]:
    """Return the plan's k heaviest territories (all, where there are fewer) in its order."""
    load = sums_by(plan.assignment, workload_shares(units.workload), plan.names.k)
    heaviest = np.sort(np.argsort(-load, kind="stable")[:k]).tolist()
    return heaviest + [UNASSIGNED] * (k - len(heaviest))


def _report_dropped(
    plan: FieldPlan,
    dropped: list[int],
    locked: np.ndarray | None,
    units: Units,
    report: Report,
) -> None:
    names = few([plan.names(old) for old in dropped])
    fixed = np.zeros(units.n, dtype=bool) if locked is None else locked
    stuck = np.flatnonzero(np.isin(plan.assignment, dropped) & fixed)
    if len(stuck):
        raise Infeasible(
            tr(
                "Locked units belong to territories that have no place in the new plan ({names}): "
                "{units}. Ask for more territories, or unlock them."
            ).format(names=names, units=units.named(stuck)),
            "lock",
            stuck.tolist(),
        )
    report.warning(
        tr(
            "The starting plan has more territories than the new one has room for. The units of "
            "these ({count:,}) are shared out anew: {names}."
        ).format(count=len(dropped), names=names)
    )


def _names(old: Names, order: list[int], k: int) -> Names:
    """Return the old names in their new order, and further ones for new territories."""
    new = iter(names_of_new(old, order.count(UNASSIGNED)))
    text = [next(new) if index == UNASSIGNED else old(index) for index in order]
    return Names(tuple(text), old.numeric)
