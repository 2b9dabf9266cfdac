"""The table of territories as a file: the old one or the new one, as for every output."""

from __future__ import annotations

from dataclasses import replace

from ....core.model.problem import FREE, FROZEN, GAIN_ONLY
from ....core.model.progress import SILENT
from ...compat import text_field
from ...plan import unique_names
from ...report import Report
from ...text import plain
from ...values import guarded
from ...writing.checks import Wanted, check_outputs
from ...writing.delivery import Output, deliver
from ...writing.figure_fields import figure_fields
from ...writing.places import whole_file
from ...writing.reads import reads_of
from ...writing.results import table_of
from ..session.live_facts import facts_of
from ..session.session import PlanSession

LOCK_TEXTS = {FREE: "", GAIN_ONLY: "gain only", FROZEN: "frozen"}


def export_table(session: PlanSession, path: str) -> None:
    """Write one row per territory to `path` (.csv or .xlsx): all figures, and the lock.

    Columns are called as in the layer of territories that the algorithms write, so that the table
    serves as one of targets.

    Texts that a spreadsheet would compute are guarded (see `values.guarded`); our own tables of
    targets, locks and exceptions read them back as they were.

    Raises
    ------
    TerritoryError
        When the file can't be written.
    """
    place = replace(whole_file(path), layer="territories")
    criteria = unique_names([guarded(plain(name)) for name in session.settings.workload_fields])
    own = [text_field("territory"), text_field("name"), text_field("lock")]
    columns = figure_fields(facts_of(session), criteria, [field.name() for field in own])
    fields = [*own[:2], *(each.field for each in columns), own[2]]
    locks = session.locks
    rows = [
        (
            guarded(session.key(t)),
            guarded(session.called(t)),
            *(each.values[t] for each in columns),
            LOCK_TEXTS[int(locks[t])],
        )
        for t in session.active.tolist()
    ]
    table = table_of(fields, rows)
    check_outputs([Wanted(place, table.kind, table.fields)], reads_of([session.layer]), Report())
    deliver({"table": Output(place, table, "UTF-8")}, Report(), SILENT)
