"""What a plan must respect beyond balance: limits, links, parents, groups, territory locks."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
)

from ...core.checks.sizes import sizes_of
from ...core.model.errors import InvalidInput
from ...core.model.graph import Graph, with_edges
from ...core.model.sizes import Sizes
from ...core.presolve.islands import Walls, tied, with_ties
from ...core.presolve.parents import cut_between_parents
from ...layers.plan import FieldPlan, Names, parents_from_values
from ...layers.reading.ground_sizes import ground_sizes
from ...layers.reading.links import read_links
from ...layers.reading.neighbours import report_ties, ties_of, touching
from ...layers.reading.territory_locks import read_territory_locks
from ...layers.reading.units import Units
from ...layers.report import Report
from ...layers.text import tr
from ...layers.values import as_number, as_told, without_thousands
from . import barriers
from . import builders as b
from . import parameters as p
from .exceptions import exceptions
from .run import Run

MINIMUM = "MINIMUM"
MAXIMUM = "MAXIMUM"
MAX_UNITS = "MAX_UNITS"
MAX_AREA = "MAX_AREA"
LINKS = "LINKS"
PARENT_FIELD = "PARENT_FIELD"
GROUP_FIELD = "GROUP_FIELD"
TERRITORY_LOCKS = "TERRITORY_LOCKS"


def limits() -> list[QgsProcessingParameterDefinition]:
    """Return hard limits on the workload of a territory."""
    texts = {
        MINIMUM: (tr("Least workload of a territory"), tr("at least")),
        MAXIMUM: (tr("Greatest workload of a territory"), tr("at most")),
    }
    of_workload = [
        b.text(
            name,
            title,
            tr(
                "What every territory must carry {bound}, on top of the tolerance; with "
                "several workload fields one number each: “400; 20”."
            ).format(bound=bound),
        )
        for name, (title, bound) in texts.items()
    ]
    return [*of_workload, *_of_sizes()]


def _of_sizes() -> list[QgsProcessingParameterDefinition]:
    """Return how large a territory may be."""
    return [
        b.number(
            MAX_UNITS,
            tr("Greatest number of units of a territory"),
            tr("No territory has more units than this, whatever they carry. Example: 50."),
            least=1,
            most=2**31 - 1,
            whole=True,
        ),
        b.number(
            MAX_AREA,
            tr("Greatest area of a territory (km²)"),
            tr(
                "No territory covers more than this, measured on the ground; units are areas, not "
                "points. Example: 20000."
            ),
        ),
    ]


def sizes_in(run: Run, units: Units) -> Sizes | None:
    """Return how large territories may be; None where that is not said."""
    most_units, most_area = (
        run.optional_number(name) if run.given(name) else None for name in (MAX_UNITS, MAX_AREA)
    )
    area = (
        None if most_area is None else ground_sizes(units.polygons, units.ground, run.progress)[0]
    )
    return sizes_of(units.n, most_units, None if most_area is None else most_area * 1e6, area)


def of_units() -> list[QgsProcessingParameterDefinition]:
    """Return what says of single units where they belong, and which of them are neighbours."""
    return [_parent_field(), _group_field(), *neighbours(), exceptions()]


def neighbours() -> list[QgsProcessingParameterDefinition]:
    """Return what joins and parts units besides their borders: links and barriers."""
    return [_links(), *barriers.definitions()]


def _links() -> QgsProcessingParameterDefinition:
    """Return the links between units that don't touch."""
    return b.layer(
        LINKS,
        tr("Links"),
        [
            QgsProcessing.SourceType.TypeVectorLine,
            QgsProcessing.SourceType.TypeVector,
        ],
        tr(
            "Makes neighbours of units that don't touch: a layer of lines that begin and end "
            "in the two units (ferries, bridges), or a table with their ids in the columns "
            "“from_id” and “to_id”."
        ),
    )


def _parent_field() -> QgsProcessingParameterDefinition:
    """Return the field that no territory may cross."""
    return b.field(
        PARENT_FIELD,
        tr("Parent field"),
        tr("No territory crosses from one value of this field to another: a state, a region."),
    )


def _group_field() -> QgsProcessingParameterDefinition:
    """Return the field of units that stay together."""
    return b.field(
        GROUP_FIELD,
        tr("Group field"),
        tr(
            "Units with the same value stay together in one territory: a city, a key account. "
            "Where it is empty, a unit goes by itself."
        ),
    )


def territory_locks() -> QgsProcessingParameterDefinition:
    """Return the table of territory locks."""
    return b.table(
        TERRITORY_LOCKS,
        tr("Territory locks"),
        tr(
            "A table with a territory's name in a column called as the territory field (or "
            "“territory”, “name”, “id”), and in a column “lock” either “gain only” (it never "
            "loses a unit) or “frozen” (it stays as it is)."
        ),
    )


def graph_of(run: Run, units: Units, k: int) -> Graph:
    """Return which units touch: by borders and links, not across barriers, islands tied."""
    run.stage(tr("Finding neighbours"))
    graph = untied_graph(run, units)
    walls = partial(barriers.walls, run, units)
    if run.given(PARENT_FIELD):
        parents = parents_of(run, units)
        inside = cut_between_parents(graph, parents.assignment)
        look = run.progress.part(2, 2)
        own = run.once(
            PARENT_FIELD, lambda: ties_of(units, inside, walls, parents.assignment, look)
        )
        report_ties(units, own, run.report)
        graph = with_ties(graph, own)
    return tied_graph(run, units, graph, k, walls)


def touching_units(run: Run, units: Units) -> Graph:
    """Return which units touch by their outlines, as a run asks."""
    return touching(
        units, run.choice(p.CONTIGUITY), run.optional_number(p.TOLERANCE_DISTANCE), run.progress
    )


def tied_graph(run: Run, units: Units, graph: Graph, k: int, walls: Callable[[], Walls]) -> Graph:
    """Return a graph with the ties that count in a plan of k territories, and tell of them."""
    ties = run.once("ties", lambda: ties_of(units, graph, walls, progress=run.progress))
    joined, kept = tied(graph, ties, units.workload, k)
    report_ties(units, kept, run.report)
    return joined


def untied_graph(run: Run, units: Units) -> Graph:
    """Return which units touch or are linked, and are not parted by barriers."""
    graph = run.once(p.CONTIGUITY, lambda: touching_units(run, units))
    graph = barriers.with_barriers(run, units, graph)
    return with_edges(graph, *linked(run, units, run.report)) if run.given(LINKS) else graph


def linked(run: Run, units: Units, report: Report) -> tuple[np.ndarray, np.ndarray]:
    """Return (l,) int64 twice, the units at either end of each link."""
    if not run.given(LINKS):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    ids = run.unit_ids(units)
    return read_links(run.source(LINKS), units, ids, report, run.ids_hint(), run.progress)


def parents_of(run: Run, units: Units) -> FieldPlan:
    """Return the parent of each unit; those without one share one of their own."""
    return parents_from_values(units.values[run.needed_field(PARENT_FIELD)])


def limit(run: Run, name: str, criteria: Sequence[str]) -> np.ndarray | None:
    """Return (m,) float64, what a limit says for each criterion; None when it was not given."""
    if not run.given(name):
        return None
    wanted = max(len(criteria), 1)
    numbers = _numbers(str(run.raw(name)), wanted)
    if len(numbers) != wanted or any(number is None or number < 0 for number in numbers):
        raise InvalidInput(
            tr(
                "{name} must be one number of zero or more per workload field ({n}), not “{value}”."
            ).format(name=name, n=wanted, value=as_told(run.raw(name)))
        )
    if re.search(r"(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])", str(run.raw(name))):
        run.once(f"point in {name}", lambda: _tell_of_point(run, name, numbers))
    return np.array(numbers, dtype=np.float64)


def _tell_of_point(run: Run, name: str, numbers: Sequence[float | None]) -> None:
    """Say how a number with three digits after its point is read: it may mean thousands."""
    run.report.warning(
        tr(
            "{name} is “{value}”, which is read with a decimal point: {numbers}. If the point "
            "parts thousands, leave it out."
        ).format(name=name, value=run.raw(name), numbers="; ".join(map(as_told, numbers)))
    )


def _numbers(text: str, wanted: int) -> list[float | None]:
    """Return the numbers of a text, None for what is none.

    A comma stands between numbers, unless so many as are wanted stand there without that: then
    it parts thousands, as in the numbers that messages advise ("10,975,354").
    """
    pieces = [piece.strip(",") for piece in re.split(r"[;\t\r\n ]+", text) if piece.strip(",")]
    plain = [without_thousands(piece) for piece in pieces]
    if len(pieces) == wanted and not any("," in piece for piece in plain):
        return [as_number(piece) for piece in plain]
    return [as_number(piece) for piece in re.split(r"[;,\s]+", text) if piece]


def count_is_open(run: Run) -> bool:
    """Tell whether a run may be asked for another number of territories."""
    fixed = (p.CENTERS, p.TARGETS)
    return run.given(p.TERRITORIES) and not any(map(run.given, fixed))


def territory_locks_of(run: Run, names: Names) -> np.ndarray | None:
    """Return (k,) int8, the lock of each territory; None without a table of locks."""
    if not run.given(TERRITORY_LOCKS):
        return None
    field = run.field(p.TERRITORY_FIELD)
    return read_territory_locks(run.source(TERRITORY_LOCKS), names, field, run.progress)


def chosen_fields(run: Run) -> list[Any]:
    """Return the fields of the units that constraints need, None for those not given."""
    return [run.field(name) for name in (PARENT_FIELD, GROUP_FIELD, p.ID_FIELD, p.LOCKED)]
