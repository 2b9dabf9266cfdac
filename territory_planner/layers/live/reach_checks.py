"""Centers that are too far from units of their territory, or can't serve them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ...core.checks.centers import distance_breaks
from ...core.checks.validate import NO_WAY, Break
from ...core.live.tally import Tally
from ...core.model.geodesy import arc_length
from ...core.model.measures import middle_units
from ...core.model.problem import FREE
from ...core.travel.reach import OUT_OF_REACH, SLACK
from ..text import tr
from .plan_travel import straight_way, way_to

if TYPE_CHECKING:
    from .live_plan import LivePlan

FAR = (OUT_OF_REACH, NO_WAY)
"""Rules about ways from centers."""


def reach_breaks(plan: LivePlan, tally: Tally) -> list[Break]:
    """Return a break for each territory with units too far from its center, or barred from it.

    A territory without a center of its own is measured from the unit in its middle.
    """
    if plan.shapes is None:
        return []
    found = []
    if np.isfinite(plan.rules.reach):
        found += distance_breaks(tally.assignment, _ways(plan, tally), plan.rules.reach)
    if plan.ways is not None:
        found += _breaks(tally, NO_WAY, _barred(plan, tally))
    return found


def is_fixable(plan: LivePlan, found: Break, places: np.ndarray) -> bool:
    """Tell whether moving units may repair a break: another center reaches one that may move.

    Parameters
    ----------
    places : (k, d) float64
        See `center_places`.
    """
    units = np.array(found.units, dtype=np.int64)
    units = units[~plan.table.locked[units]]
    others = np.isfinite(places).all(axis=1)
    others[found.territory] = False
    if plan.locks[found.territory] != FREE or not len(units) or not others.any():
        return False
    if found.rule == NO_WAY:
        return bool(_others_serve(plan, units, found.territory).any())
    chord = cKDTree(places[others]).query(plan.shapes.position[units])[0]
    apart = arc_length(chord) if plan.shapes.globe else chord
    return bool((apart <= plan.rules.reach * (1 + SLACK)).any())


def center_places(plan: LivePlan, tally: Tally) -> np.ndarray:
    """Return (k, d) where territories are served from: centers, else the units in the middle."""
    position = plan.shapes.position
    unit = middle_units(position, tally.mass, tally.assignment, tally.k)
    center = np.where((unit >= 0)[:, None], position[unit], np.nan)
    for territory, place in plan.center.items():
        if len(place) == position.shape[1]:
            center[territory] = place
    return center


def far_sentence(plan: LivePlan, found: Break) -> str:
    """Return a break of `FAR` in a planner's words."""
    name, count = plan.name(found.territory), len(found.units)
    units = plan.table.name[found.units[0]] if count == 1 else tr("{n:,} units").format(n=count)
    if found.rule == NO_WAY:
        return tr("{territory} can't serve {units}").format(territory=name, units=units)
    text = tr("{territory}: {units} {way:,.0f} km away")
    if count > 1:
        text = tr("{territory}: {units} up to {way:,.0f} km away")
    return text.format(territory=name, units=units, way=plan.rules.reach + found.amount)


def no_other(found: Break) -> str:
    """Say that no other center would do, to end a sentence with."""
    return (
        tr("no other center can") if found.rule == NO_WAY else tr("no other center is near enough")
    )


def units_far(broken: Sequence[Break]) -> int:
    """Return how many units are too far from their center or can't be served from it."""
    return len({unit for found in broken if found.rule in FAR for unit in found.units})


def reach_warnings(plan: LivePlan, units: np.ndarray, territory: int) -> list[str]:
    """Say when the center of `territory` is too far from some of `units`, or can't serve them."""
    texts = []
    name, place = plan.name(territory), plan.center.get(territory)
    if np.isfinite(plan.rules.reach) and place is not None:
        apart = straight_way(plan, units, place)
        if apart is not None and apart.max() > plan.rules.reach * (1 + SLACK):
            said = tr("{way:,.0f} km from the center of {name}: more than {reach:,.6g} km")
            texts.append(said.format(way=apart.max(), name=name, reach=plan.rules.reach))
    way = way_to(plan, units, territory)
    if way is not None and np.isinf(way).any():
        texts.append(tr("the center of {name} can't serve it").format(name=name))
    return texts


def _others_serve(plan: LivePlan, units: np.ndarray, territory: int) -> np.ndarray:
    """Return (u,) bool, the units that another territory's center can serve."""
    travel, own = plan.ways.travel, plan.ways.row.get(plan.called(territory), -1)
    others = np.delete(np.arange(travel.k), own) if own >= 0 else np.arange(travel.k)
    served = [~travel.bars(units, np.full(len(units), other)) for other in others.tolist()]
    return np.any(served, axis=0) if served else np.zeros(len(units), dtype=bool)


def _ways(plan: LivePlan, tally: Tally) -> np.ndarray:
    """Return (n,) km from each unit to its territory's center; 0 without a territory."""
    kept = np.flatnonzero(tally.assignment >= 0)
    way = np.zeros(tally.n)
    apart = straight_way(plan, kept, center_places(plan, tally)[tally.assignment[kept]])
    way[kept] = 0.0 if apart is None else apart
    return way


def _barred(plan: LivePlan, tally: Tally) -> np.ndarray:
    """Return the units that their territory's center can't serve."""
    row = np.array([plan.ways.row.get(plan.called(each), -1) for each in range(tally.k)] + [-1])
    kept = np.flatnonzero(row[tally.assignment] >= 0)
    return kept[plan.ways.travel.bars(kept, row[tally.assignment[kept]])]


def _breaks(tally: Tally, rule: str, units: np.ndarray) -> list[Break]:
    """Return a break for each territory that some of `units` are in."""
    owner, work = tally.assignment[units], tally.workload[units, 0]
    return [
        Break(rule, each, tuple(units[owner == each].tolist()), 0, float(work[owner == each].sum()))
        for each in np.unique(owner).tolist()
    ]
