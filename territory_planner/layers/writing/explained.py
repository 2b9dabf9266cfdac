"""Why units are where they are, as a layer of lines, and the rules that bind as a table."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes

from ...core.checks.issue import BARRIER, DETACHED, ENCLAVE, KILOMETRES
from ...core.checks.listing import BY_KIND
from ...core.jobs.explain_plan import Explained
from ...core.model.graph import Graph
from ...core.model.moves import Called
from ...core.model.progress import Progress
from ...core.reasons.records import Answer
from ...core.reasons.sentences import binding_text, rule_title, turn_texts, why_text
from ..compat import integer_field, real_field, text_field
from ..plan import Names
from ..reading.units import Units
from .output import Table
from .results import IdColumn, table_of

KEPT, FARTHER, FREE = "kept", "farther", "free"
"""What an answer comes to: a rule keeps it; the other center is farther; nothing keeps it."""

SEPARATOR = "; "


def answer_of(why: Answer) -> str:
    """Return what an answer comes to."""
    return KEPT if why.broken else FARTHER if why.is_farther else FREE


def rule_name(kind: str) -> str:
    """Return what tables call a rule, as “Validate plan” does."""
    return DETACHED if kind in (DETACHED, ENCLAVE, BARRIER) else BY_KIND[kind].rule or kind


def answers_table(
    units: Units,
    explained: Explained,
    names: Names,
    ids: IdColumn,
    called: Called,
    progress: Progress,
) -> Table:
    """Return a line from each unit to the territory beside it, with why it is not in there."""
    fields = [
        ids.field("unit_id"),
        text_field("unit"),
        names.field("territory"),
        names.field("beside"),
        text_field("answer"),
        text_field("rules"),
        *(real_field(name) for name in ("own_now", "own_then", "beside_now", "beside_then")),
        real_field("way_now"),
        real_field("way_then"),
        text_field("way_unit"),
        real_field("border_km"),
        real_field("travel"),
        text_field("why"),
        text_field("turns"),
        integer_field("changes"),
    ]
    rows = (
        (
            ids.values[why.unit],
            units.label[why.unit],
            names.value(why.source),
            names.value(why.target),
            answer_of(why),
            SEPARATOR.join(dict.fromkeys(rule_name(each.issue.kind) for each in why.broken)),
            *(_percent(float(share)) for row in (0, 1) for share in _both(why, row)),
            *(_known(float(way)) for way in why.way),
            "km" if why.way_of == KILOMETRES else "min",
            why.border,
            _share(why.travel, explained.travel),
            why_text(why, called),
            next(iter(turn_texts(why, called)), ""),
            len(why.turns[0]) if why.turns else 0,
        )
        for why in progress.watched(explained.why, 500)
    )
    kind = QgsWkbTypes.Type.LineString
    return table_of(fields, rows, kind, _lines(units, explained, progress), units.ground.crs)


def binding_table(explained: Explained, names: Names, ids: IdColumn, called: Called) -> Table:
    """Return the rules that bind a plan, the dearest first."""
    criteria = explained.problem.workload.shape[1]
    fields = [
        text_field("rule"),
        text_field("criterion"),
        text_field("title"),
        integer_field("moves"),
        real_field("saves"),
        ids.field("best_unit"),
        names.field("best_territory"),
        real_field("price"),
        text_field("explanation"),
    ]
    rows = [
        (
            rule_name(each.kind),
            called.criterion(each.of) if each.kind in _OF_WORKLOAD and each.of >= 0 else None,
            rule_title(each, called, several=criteria > 1),
            each.alone,
            _share(each.saves, explained.travel),
            ids.values[each.best.unit] if each.best else None,
            names.value(each.best.target) if each.best else None,
            _share(each.price, explained.travel),
            binding_text(each, called, explained.travel),
        )
        for each in explained.binding
    ]
    return table_of(fields, rows)


_OF_WORKLOAD = ("tolerance", "minimum", "maximum")


def _both(why: Answer, row: int) -> tuple[float, float]:
    """Return a side's deviation by the first workload, now and then."""
    return float(why.before[row, 0]), float(why.after[row, 0])


def _percent(share: float) -> float | None:
    return _known(100.0 * share)


def _share(amount: float, whole: float) -> float | None:
    """Return an amount in percent of the plan's; None where there is none."""
    return _known(100.0 * amount / whole) if whole > 0 else None


def _known(value: float) -> float | None:
    return value if np.isfinite(value) else None


def _lines(units: Units, explained: Explained, progress: Progress) -> Iterator[QgsGeometry]:
    """Draw a line from each unit to the one beside it with most border."""
    places = units.ground.coordinates(units.position, progress)
    at = [QgsPointXY(x, y) for x, y in places.tolist()]
    graph, plan = explained.problem.graph, explained.held.assignment
    for why in explained.why:
        other = _beside(graph, plan, why)
        yield QgsGeometry.fromPolylineXY([at[why.unit], at[other]])


def _beside(graph: Graph, plan: np.ndarray, why: Answer) -> int:
    start, end = graph.indptr[why.unit : why.unit + 2].tolist()
    near, length = graph.indices[start:end], graph.length[start:end]
    return int(near[np.where(plan[near] == why.target, length, -1.0).argmax()])


def answers_of(explained: Explained, answer: str) -> int:
    """Return how many answers come to this."""
    return sum(answer_of(why) == answer for why in explained.why)
