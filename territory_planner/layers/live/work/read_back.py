"""What a system has of the open plan, by the toolbox' import: proposed, nothing written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import numpy as np
from qgis.core import QgsFeatureRequest, QgsField, QgsVectorLayer

from ....core.guards.locks import may_move
from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ....core.model.problem import FREE
from ....core.model.text import few
from ...plan import natural_key
from ...text import tr
from ...values import as_text, can_hold
from ..session.preview import Preview, preview_of
from ..session.session import PlanSession


@dataclass(frozen=True)
class CameBack:
    """What came back.

    Attributes
    ----------
    preview : Preview
    held : (h,) int64
        Units that the system has elsewhere, and that locks keep where they are.
    """

    preview: Preview
    held: np.ndarray


def came_back(session: PlanSession, changes: QgsVectorLayer, id_field: str, title: str) -> CameBack:
    """Return the units whose territory is another one in a system as a proposal.

    Parameters
    ----------
    changes : QgsVectorLayer
        What the toolbox' import gives as CHANGES: unit_id (by `id_field`), before, after.

    Raises
    ------
    InvalidInput
        When the territory field can't hold the name of a territory.
    """
    after = {row["unit_id"]: as_text(row["after"]) for row in changes.getFeatures()}
    row_of = _rows(session, id_field, after)
    names = {unit: after[key] for key, unit in row_of.items()}
    number, begun = _numbers(session, set(names.values()))
    tally = session.tally
    units = np.array(sorted(names), dtype=np.int64)
    wanted = np.array([number[names[unit]] for unit in units.tolist()], dtype=np.int32)
    allowed = _that_locks_let_go(session, units, wanted, len(begun))
    plan = tally.assignment.copy()
    plan[units[allowed]] = wanted[allowed]
    # One that only units begin that locks hold does not begin.
    used = [at for at in range(len(begun)) if (plan == tally.k + at).any()]
    for at, old in enumerate(used):
        plan[plan == tally.k + old] = tally.k + at
    preview = preview_of(tally, plan, title, begun=tuple(begun[old] for old in used))
    session.plan.share_out(preview.tally, preview.begun)
    return CameBack(preview, units[~allowed])


def _that_locks_let_go(
    session: PlanSession, units: np.ndarray, wanted: np.ndarray, begun: int
) -> np.ndarray:
    """Return (u,) bool, which units may go to their territory; some of those may yet begin."""
    assignment, locked = session.tally.assignment, session.table.locked
    locks = np.append(session.locks, np.full(begun, FREE, dtype=np.int8))
    allowed = np.ones(len(units), dtype=bool)
    for each in np.unique(wanted).tolist():
        there = wanted == each
        allowed[there] = may_move(assignment, locked, locks, units[there], each)
    return allowed


def _rows(session: PlanSession, id_field: str, keys: Collection[str]) -> dict[str, int]:
    """Return the row of each unit by its key, of those asked for."""
    if id_field == session.settings.id_field:
        told: Iterable[tuple[str, int | None]] = zip(
            session.table.identifier, range(session.tally.n)
        )
    else:
        layer = session.bound_layer
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([id_field], layer.fields())
        told = (
            (as_text(each[id_field]), session.unit(each.id()))
            for each in layer.getFeatures(request)
        )
    return {key: unit for key, unit in told if key in keys and unit is not None}


def _numbers(
    session: PlanSession, names: Collection[str]
) -> tuple[Mapping[str, int], tuple[str, ...]]:
    """Return the number of each territory by its name, and which names begin, numbered on.

    Where the field holds numbers, a territory may also be called by the name that is kept for it.
    """
    territories, number = session.territories, dict[str, int]()
    called: dict[str, int] = {}
    if territories.numbered:
        called = {session.called(each): each for each in session.active.tolist()}
    for name in names:
        known = territories.index(name)
        if known is not None or name in called:
            number[name] = called[name] if known is None else known
    fresh = sorted(set(names) - number.keys(), key=natural_key)
    _refuse_what_does_not_fit(fresh, session.bound_layer.fields()[session.field_index])
    if territories.numbered:
        # Their number is what the layer will hold: one that begins would be given the next one.
        session.know(fresh)
        return {**number, **dict(zip(fresh, map(territories.keys.index, fresh)))}, ()
    first = session.tally.k
    return {**number, **{name: first + at for at, name in enumerate(fresh)}}, tuple(fresh)


def _refuse_what_does_not_fit(names: Iterable[str], field: QgsField) -> None:
    """Refuse names that the territory field can't hold as they are."""
    most = 0 if field.isNumeric() else max(field.length(), 0)
    amiss = [each for each in names if not can_hold(field, each) or 0 < most < len(each)]
    if not amiss:
        return
    text = tr(
        "“{field}” holds names of at most {most:,} {most:letter|letters}, and the files have "
        "longer ones ({count:,}: {names}). Take a longer field in the set-up, or shorten them."
    )
    if field.isNumeric():
        text = tr(
            "“{field}” holds numbers, and the files have territories that the plan has none of "
            "that name for ({count:,}: {names}). Make them with “New territory” first, or take a "
            "field of text in the set-up."
        )
    raise InvalidInput(
        text.format(field=field.name(), most=most, count=len(amiss), names=few(amiss))
    )
