"""Hand-over sheets: what each territory gives and gets, to whom and from whom, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field
from functools import cached_property

import numpy as np

from ..core.model.data_classes import dataclass
from ..core.model.moves import changed_hands
from ..core.model.problem import UNASSIGNED
from ..core.model.progress import SILENT, Progress
from ..core.model.sums import sums_by
from ..layers.numbers import percent
from ..layers.text import plain, tr
from ..layers.values import as_text
from ..layers.writing.columns import free_names
from ..layers.writing.comparison import CAME, WENT, Compared
from .tables import DAY, REAL, SENTENCE, TEXT, WHOLE, ReportTable, TableColumn, Value, no_territory

GIVES, GETS = "gives", "gets"


@dataclass(frozen=True)
class Handed:
    """What goes one way between a territory and others.

    Attributes
    ----------
    partners : ReportTable
        One row a partner: units, amounts, why.
    units : ReportTable
        One row a unit.
    count : int
        Units in all.
    sums : (q,) float64
        Amounts in all.
    """

    partners: ReportTable
    units: ReportTable
    count: int
    sums: np.ndarray


@dataclass(frozen=True)
class HandoverSheet:
    """What changes for one territory.

    Attributes
    ----------
    territory : int
        Its number in both plans.
    name : str
    row : int
        Its row in the table of territories, -1 for one that is gone.
    balance : str
        Its deviation before and now, in words.
    gives, gets : Handed
    """

    territory: int
    name: str
    row: int
    balance: str
    gives: Handed
    gets: Handed


@dataclass(frozen=True)
class Handover:
    """All sheets.

    Attributes
    ----------
    sheets : tuple of HandoverSheet
        Of the territories for which something changes, in the order of their names.
    unchanged : tuple of str
        The others.
    titles : list of q str
        What amounts are called.
    date : str
        From when on; '' where nobody says.
    table : ReportTable
        All of it in one table, a row a unit and side.
    """

    sheets: tuple[HandoverSheet, ...]
    unchanged: tuple[str, ...]
    titles: list[str]
    date: str
    table: ReportTable


@dataclass(frozen=True)
class Moving:
    """What the sheets are made of.

    Attributes
    ----------
    found : Compared
    ids : list of n values
        What identifies units.
    labels : list of n str
    date : str
    reasons : dict of int to str
        Why a unit moved, as the run told that made the plan; by unit.
    """

    found: Compared
    ids: Sequence[Value]
    labels: Sequence[str]
    date: str = ""
    reasons: dict[int, str] = field(default_factory=dict)

    @cached_property
    def status(self) -> list[str]:
        """What became of each of k territories."""
        return self.found.status()

    @cached_property
    def deviations(self) -> tuple[np.ndarray, np.ndarray]:
        """(k,) float64 each, before and now, of the first workload."""
        before, now = self.found.deviations
        return before[:, 0], now[:, 0]

    def name(self, territory: int) -> str:
        """Return what a territory is called now, or was."""
        if territory == UNASSIGNED:
            return no_territory()
        now = self.found.new_name(territory)
        return as_text(self.found.old_name(territory) if now is None else now)

    def was(self, territory: int) -> str:
        """Return what a territory was called; '' for none."""
        name = self.found.old_name(territory)
        return "" if name is None else as_text(name)

    def now(self, territory: int) -> str:
        """Return what a territory is called; '' for none."""
        name = self.found.new_name(territory)
        return "" if name is None else as_text(name)

    def why(self, source: int, target: int) -> str:
        """Return why units go from one territory to another: facts of the two plans."""
        if source == UNASSIGNED:
            return tr("had no territory")
        if target == UNASSIGNED:
            return tr("{source} gives it up to nobody").format(source=self.name(source))
        if self.status[source] == WENT:
            return tr("{source} closes").format(source=self.name(source))
        if self.status[target] == CAME:
            return tr("{target} is new").format(target=self.name(target))
        before, now = self.deviations
        return tr("{source} goes from {a} to {b} off its target, {target} from {c} to {d}").format(
            source=self.name(source),
            target=self.name(target),
            a=percent(float(before[source])),
            b=percent(float(now[source])),
            c=percent(float(before[target])),
            d=percent(float(now[target])),
        )


def handover_of(
    moving: Moving, row_of: Callable[[int], int], progress: Progress = SILENT
) -> Handover:
    """Return the sheets.

    Parameters
    ----------
    row_of : callable
        Gives the row of a territory, by its number now, in the table of territories.
    """
    plans = moving.found.plans
    moved = np.flatnonzero(plans.moved)
    sheets, unchanged = [], []
    for territory in range(plans.k):
        progress.check()
        gives = moved[plans.before[moved] == territory]
        gets = moved[plans.after[moved] == territory]
        if not len(gives) and not len(gets):
            unchanged.append(moving.name(territory))
            continue
        sheets.append(
            HandoverSheet(
                territory,
                moving.name(territory),
                row_of(int(plans.new[territory])),
                _balance(moving, territory),
                _handed(moving, gives, GIVES),
                _handed(moving, gets, GETS),
            )
        )
    table = _in_one(moving, sheets)
    return Handover(tuple(sheets), tuple(unchanged), moving.found.titles, moving.date, table)


def _balance(moving: Moving, territory: int) -> str:
    before, now = (percent(float(each[territory])) for each in moving.deviations)
    status = moving.status[territory]
    if status == CAME:
        return tr("A new territory: {now} off its target.").format(now=now)
    if status == WENT:
        text = tr("The territory closes; it was {before} off its target.")
        return text.format(before=before)
    text = tr("Deviation from the target: {before} before, {now} now.")
    return text.format(before=before, now=now)


def _handed(moving: Moving, units: np.ndarray, way: str) -> Handed:
    found = moving.found
    source, target = found.plans.before[units], found.plans.after[units]
    partner = target if way == GIVES else source
    others, at = np.unique(partner, return_inverse=True)
    order = sorted(range(len(others)), key=lambda row: (-int((at == row).sum()), row))
    sums = sums_by(at, found.amounts[units], len(others))
    counts = np.bincount(at, minlength=len(others))
    head = tr("To") if way == GIVES else tr("From")
    pair = [
        (moving.name(int(source[first])), int(source[first]), int(target[first]))
        for first in (int(np.flatnonzero(at == row)[0]) for row in order)
    ]
    partners = ReportTable(
        f"{way}_partners",
        tr("To whom, and why") if way == GIVES else tr("From whom, and why"),
        (
            TableColumn("partner", head, TEXT, [moving.name(int(others[row])) for row in order]),
            TableColumn("units", tr("Units"), WHOLE, [int(counts[row]) for row in order]),
            *_amounts(moving, sums[order]),
            TableColumn("why", tr("Why"), SENTENCE, [moving.why(s, t) for _, s, t in pair]),
        ),
    )
    listed = ReportTable(
        f"{way}_units",
        tr("Unit by unit"),
        (
            TableColumn("unit_id", tr("Unit id"), TEXT, [as_text(moving.ids[u]) for u in units]),
            TableColumn("unit", tr("Unit"), TEXT, [moving.labels[u] for u in units]),
            TableColumn("partner", head, TEXT, [moving.name(int(each)) for each in partner]),
            *_amounts(moving, found.amounts[units]),
            *_reasons(moving, units),
        ),
    )
    return Handed(partners, listed, len(units), found.amounts[units].sum(axis=0))


def _amounts(moving: Moving, values: np.ndarray) -> list[TableColumn]:
    names = free_names(moving.found.names, ["partner", "units", "why", "unit_id", "unit"])
    return [
        TableColumn(name, plain(title), REAL, column.tolist())
        for name, title, column in zip(names, moving.found.titles, values.T)
    ]


def _reasons(moving: Moving, units: np.ndarray) -> list[TableColumn]:
    """Return why each unit moved, where the run that made the plan told it."""
    told: list[Value] = [moving.reasons.get(unit) for unit in units.tolist()]
    if not any(told):
        return []
    return [TableColumn("why", tr("Why"), SENTENCE, told)]


def _in_one(moving: Moving, sheets: Sequence[HandoverSheet]) -> ReportTable:
    """Return all sheets in one table: each unit stands in that of who gives and of who gets it."""
    plans = moving.found.plans
    moved = np.flatnonzero(plans.moved)
    by_way = {GIVES: plans.before[moved], GETS: plans.after[moved]}
    rows = [
        (each.territory, way, unit)
        for each in sheets
        for way in (GIVES, GETS)
        for unit in moved[by_way[way] == each.territory].tolist()
    ]
    units = [unit for *_, unit in rows]
    partners = [int((plans.after if way == GIVES else plans.before)[u]) for _, way, u in rows]
    own = ["territory", "way", "unit_id", "unit", "partner", "changes_hands", "why", "from_date"]
    names = free_names(moving.found.names, own)
    hands = changed_hands(plans.before, plans.after)
    ways = {GIVES: tr("gives"), GETS: tr("gets")}
    why = {
        (int(s), int(t)): moving.why(int(s), int(t))
        for s, t in {*zip(plans.before[moved].tolist(), plans.after[moved].tolist())}
    }
    columns = [
        TableColumn("territory", tr("Territory"), TEXT, [moving.name(t) for t, *_ in rows]),
        TableColumn("way", tr("Gives or gets"), TEXT, [ways[way] for _, way, _ in rows]),
        TableColumn("unit_id", tr("Unit id"), TEXT, [as_text(moving.ids[u]) for u in units]),
        TableColumn("unit", tr("Unit"), TEXT, [moving.labels[u] for u in units]),
        TableColumn("partner", tr("To or from"), TEXT, [moving.name(each) for each in partners]),
        TableColumn("changes_hands", tr("Had a territory"), WHOLE, [int(hands[u]) for u in units]),
        *(
            TableColumn(name, plain(title), REAL, moving.found.amounts[units, at].tolist())
            for at, (name, title) in enumerate(zip(names, moving.found.titles))
        ),
        TableColumn(
            "why",
            tr("Why"),
            SENTENCE,
            [
                moving.reasons.get(u) or why[int(plans.before[u]), int(plans.after[u])]
                for u in units
            ],
        ),
        TableColumn("from_date", tr("From when"), DAY, [moving.date or None for _ in rows]),
    ]
    return ReportTable("hand_over", tr("What each territory gives and gets"), tuple(columns))
