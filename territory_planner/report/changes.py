"""What changed since the plan before, told for people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..core.figures.compare import Disruption, flows
from ..core.model.data_classes import dataclass
from ..core.model.problem import UNASSIGNED
from ..layers.numbers import units_text
from ..layers.text import plain, tr
from ..layers.writing.comparison import (
    CAME,
    RENAMED,
    STAYS,
    WENT,
    Compared,
    matrix_table,
    sentences,
    territories_compared,
)
from .content import Changes
from .tables import SIGNED, TEXT, WHOLE, ReportTable, TableColumn, Value, no_territory, table_from


def changes_of(found: Compared, change: Disruption) -> Changes:
    """Return what changed."""
    return Changes(tuple(sentences(found, change)), _flows(found), _territories(found))


def _flows(found: Compared) -> ReportTable:
    """Return who gives what to whom, the largest first; what stays is left out."""
    titles = {"from": tr("From"), "to": tr("To"), "units": tr("Units")}
    kinds = {"from": TEXT, "to": TEXT, "units": WHOLE, "stays": WHOLE}
    matrix = matrix_table(found)
    fields = [each.name() for each in matrix.fields]
    titles |= dict(zip(fields[fields.index("stays") + 1 :], map(plain, found.titles)))
    table = table_from("flows", tr("What goes from whom to whom"), matrix, titles, kinds)
    stays, units = table.column("stays").values, table.column("units").values
    moved = [row for row in range(table.rows) if not stays[row]]
    moved.sort(key=lambda row: (-int(units[row] or 0), row))
    return replace(
        table,
        columns=tuple(
            _with_none(_picked(each, moved)) for each in table.columns if each.name != "stays"
        ),
    )


def _picked(column: TableColumn, rows: Sequence[int]) -> TableColumn:
    return replace(column, values=[column.values[row] for row in rows])


def _with_none(column: TableColumn) -> TableColumn:
    """Return a column of territories in which none has a name."""
    if column.name not in ("from", "to"):
        return column
    return replace(column, values=[no_territory() if v is None else v for v in column.values])


def _territories(found: Compared) -> ReportTable:
    """Return what each territory had, has, got and gave."""
    caption = tr("Each territory in both plans")
    table = table_from(
        "compared", caption, territories_compared(found), _titles(found), _kinds(found)
    )
    words = _words()
    columns = []
    for each in table.columns:
        if each.name in ("status", "verdict"):
            values: list[Value] = [
                words.get(str(value)) if value else None for value in each.values
            ]
            each = replace(each, values=values)
        columns.append(each)
    name = columns[0]
    before = columns[1].values
    called = [now if now is not None else then for now, then in zip(name.values, before)]
    return replace(table, columns=(replace(name, values=called), *columns[1:]))


def _words() -> dict[str, str]:
    return {
        STAYS: tr("stays"),
        RENAMED: tr("renamed"),
        CAME: tr("new"),
        WENT: tr("gone"),
        "better": tr("nearer to target"),
        "same": tr("as before"),
        "worse": tr("farther from target"),
    }


def _titles(found: Compared) -> dict[str, str]:
    titles = {
        "territory": tr("Territory"),
        "before": tr("Was called"),
        "status": tr("Status"),
        "verdict": tr("Deviation is"),
        "deviation_before": tr("Deviation before"),
        "deviation_after": tr("Deviation now"),
    }
    for of, name in (("units", tr("Units")), *zip(found.names, map(plain, found.titles))):
        titles |= {
            f"{of}_before": tr("{name} before").format(name=name),
            f"{of}_after": tr("{name} now").format(name=name),
            f"{of}_kept": tr("{name} kept").format(name=name),
            f"{of}_got": tr("{name} got").format(name=name),
            f"{of}_gave": tr("{name} gave").format(name=name),
        }
    for each in found.criteria:
        name = plain(each)
        titles[f"deviation_before_{each}"] = tr("Deviation of {name} before").format(name=name)
        titles[f"deviation_after_{each}"] = tr("Deviation of {name} now").format(name=name)
    return titles


def _kinds(found: Compared) -> dict[str, str]:
    kinds = {"territory": TEXT, "before": TEXT}
    kinds |= {f"units_{each}": WHOLE for each in ("before", "after", "kept", "got", "gave")}
    for stem in ("deviation_before", "deviation_after"):
        kinds |= dict.fromkeys((stem, *(f"{stem}_{each}" for each in found.criteria)), SIGNED)
    return kinds


@dataclass(frozen=True)
class FlowNumbers:
    """What moved, by flow.

    Attributes
    ----------
    of_unit : (n,) int64
        The flow that each unit goes with, -1 for those that stay.
    target : (f,) int64
        Who gets each flow, -1 for nobody.
    said : list of str
        What each flow is, in words.
    """

    of_unit: np.ndarray
    target: np.ndarray
    said: list[str]


def flow_numbers(found: Compared) -> FlowNumbers:
    """Return which flow each unit goes with: those from and to none among them."""
    cells = flows(found.plans, np.zeros((len(found.plans.before), 0)))
    moves = np.flatnonzero(cells.source != cells.target)
    width = found.plans.k + 1
    key = (found.plans.before + 1) * width + found.plans.after + 1
    wanted = (cells.source[moves] + 1) * width + cells.target[moves] + 1
    at = np.minimum(np.searchsorted(wanted, key), max(len(wanted) - 1, 0))
    of_unit = np.full(len(key), UNASSIGNED, dtype=np.int64)
    if len(wanted):
        of_unit = np.where(wanted[at] == key, at, UNASSIGNED)
    said = [
        tr("{source} → {target}: {units}").format(
            source=_called(found.old_name(int(cells.source[cell]))),
            target=_called(found.new_name(int(cells.target[cell]))),
            units=units_text(int(cells.units[cell])),
        )
        for cell in moves
    ]
    return FlowNumbers(of_unit, cells.target[moves], said)


def _called(name: int | str | None) -> str:
    return no_territory() if name is None else plain(str(name))
