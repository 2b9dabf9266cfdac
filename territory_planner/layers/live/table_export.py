"""The table of territories as a file: the old one or the new one, as for every output."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsField, QgsFields, QgsWkbTypes

from ...core.problem import FREE, FROZEN, GAIN_ONLY
from ...core.progress import SILENT
from ..compat import integer_field, real_field, text_field
from ..plan import unique_names
from ..reading.tables import column_names
from ..report import Report
from ..text import plain
from ..values import finite_or_none, guarded
from ..writing.checks import Wanted, check_outputs
from ..writing.delivery import Output, deliver
from ..writing.places import WholeFile, place_of
from ..writing.reads import reads_of
from ..writing.results import table_of
from .session import PlanSession

LOCK_TEXTS = {FREE: "", GAIN_ONLY: "gain only", FROZEN: "frozen"}


def export_table(session: PlanSession, path: str) -> None:
    """Write one row per territory to `path` (.csv or .xlsx): workloads, targets, shape, lock.

    Columns are called as in the layer of territories that the algorithms write, so that the table
    serves as one of targets; workload lost and gained since the last save is in ``change``.

    Texts that a spreadsheet would compute are guarded (see `values.guarded`); our own tables of
    targets, locks and exceptions read them back as they were.

    Raises
    ------
    TerritoryError
        When the file can't be written.
    """
    criteria = session.settings.workload_fields or ["units_count"]
    rows = _rows(session, len(criteria))
    place = place_of(path)
    if isinstance(place, WholeFile):
        place = replace(place, layer="territories")
    fields = QgsFields()
    for field in _fields(criteria):
        fields.append(field)
    none = QgsWkbTypes.Type.NoGeometry
    wanted = Wanted(place, none, fields)
    check_outputs([wanted], reads_of([session.layer]), Report())
    deliver({"table": Output(place, table_of(_fields(criteria), rows), "UTF-8")}, Report(), SILENT)


def _fields(criteria: list[str]) -> list[QgsField]:
    """Return the columns; those of workloads give way where a name is taken already."""
    before = [text_field("territory"), text_field("name"), integer_field("units")]
    after = [
        real_field("customers"),
        integer_field("parts"),
        real_field("area_km2"),
        real_field("polsby_popper"),
        text_field("lock"),
    ]
    names = [guarded(plain(name)) for name in criteria]
    columns = [names, *(column_names(stem, names) for stem in ("target", "deviation", "change"))]
    wanted = [name for of_one in zip(*columns) for name in of_one]
    own = [field.name() for field in before + after]
    return [*before, *map(real_field, unique_names(own + wanted)[len(own) :]), *after]


def _rows(session: PlanSession, m: int) -> list[list]:
    tally = session.tally
    units, loads, target, change = tally.units, tally.loads, tally.target, tally.change
    deviation, customers, parts = tally.deviation, tally.customers, tally.parts
    area, compactness, locks = tally.area, tally.compactness, session.locks
    rows = []
    for t in session.active.tolist():
        row = [guarded(session.key(t)), guarded(session.called(t)), int(units[t])]
        for c in range(m):
            percent = finite_or_none(100 * deviation[t, c])
            row += [float(loads[t, c]), float(target[t, c]), percent, float(change[t, c])]
        row += [
            float(customers[t]),
            int(parts[t]),
            float(area[t]) / 1e6,
            finite_or_none(compactness[t]),
            LOCK_TEXTS[int(locks[t])],
        ]
        rows.append(row)
    return rows
