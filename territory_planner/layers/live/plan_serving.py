"""Where the territories of a plan are served from while it is revised, and by which ways."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ...core.location.recenter import better_seats
from ...core.model.errors import InvalidInput
from ...core.model.measures import center_units
from ...core.model.problem import Problem
from ...core.model.progress import Progress
from ...core.model.text import few
from ...core.model.travel_table import Travel
from ..reading.points import Centers
from ..reading.units import Units
from ..reading.ways import Ways, travel_between, travel_of
from ..report import Report
from ..text import tr
from .plan_travel import take_ways, units_of

if TYPE_CHECKING:
    from .session import PlanSession


@dataclass(frozen=True)
class Serving:
    """How the territories of a session's problem are served, for a background thread.

    Attributes
    ----------
    names : list of k str
        What the territories are called.
    place : list of k (d,) float64 or None
        Their centers' positions; None for a territory without.
    reach : float
        km that a unit may be from its center; inf for no limit.
    ways : Ways
    travel : Travel or None
        Ways that are known already.
    units : Units
    remarks : tuple of str
        What the user should know.
    """

    names: list[str]
    place: list[np.ndarray | None]
    reach: float
    ways: Ways
    travel: Travel | None
    units: Units
    remarks: tuple[str, ...]

    def serve(self, problem: Problem, progress: Progress) -> Problem:
        """Return the problem with fixed centers and ways from them, where these are asked about.

        A territory without a center is served from the unit in the middle of what it has today,
        or by ways from the unit that serves it best. Where nothing is asked about ways, the
        problem stays as it is.
        """
        asked = np.isfinite(self.reach) or not self.ways.is_plain or self.travel is not None
        if not asked:
            return problem
        middle = self._middles(problem, progress)
        center = np.array([own if own is not None else at for own, at in zip(self.place, middle)])
        # A territory without units is served from where it may come to be: anywhere.
        known = np.isfinite(center).all(axis=1)
        center[~known] = problem.position.mean(axis=0)
        fixed = replace(problem, center=center, reach=self.reach)
        if self.travel is not None or self.ways.is_plain:
            return replace(fixed, travel=self.travel)
        seats = cKDTree(problem.position).query(center)[1].astype(np.int64)
        centers = Centers(center, seats, self.names, {})
        travel = travel_of(self.ways, fixed, self.units, [], centers, Report(), progress)
        return replace(fixed, travel=travel)

    def _middles(self, problem: Problem, progress: Progress) -> np.ndarray:
        """Return (k, d) float64, where territories are served from today; NaN for an empty one."""
        seats = center_units(problem, problem.start)
        lacking = any(own is None for own in self.place)
        if lacking and self.ways.costs is None and not self.ways.is_plain:
            travel_from = travel_between(self.ways, problem, self.units, Report(), progress)
            reach = self.reach if np.isfinite(self.reach) else None
            seats = better_seats(problem, problem.start, seats, travel_from, reach)
        return np.where((seats >= 0)[:, None], problem.position[seats], np.nan)


def take_serving(session: PlanSession) -> Serving:
    """Copy how the territories are served, on the main thread.

    Raises
    ------
    InvalidInput
        While ways from the centers are still being found, or when they can't be.
    """
    if session.ways_error:
        raise InvalidInput(session.ways_error)
    if session.ways_pending:
        raise InvalidInput(tr("Wait a moment: ways from the centers are still being found."))
    active = session.active.tolist()
    names = [session.called(territory) for territory in active]
    width = session.shapes.position.shape[1]
    place = [session.center.get(territory) for territory in active]
    place = [own if own is not None and len(own) == width else None for own in place]
    ways, travel, remarks = take_ways(session), None, ()
    lacking = [name for name, own in zip(names, place) if own is None]
    if session.ways is not None and not lacking:
        rows = np.array([session.ways.row[name] for name in names], dtype=np.int64)
        travel = session.ways.travel.among(np.arange(session.table.n), rows)
    elif ways.costs is not None:
        # A table of costs tells nothing of territories without a center.
        ways = replace(ways, costs=None, roads=None)
        said = tr("Straight ways were counted, as these territories have no center: {names}.")
        remarks = (said.format(names=few(lacking)),)
    return Serving(names, place, session.rules.reach, ways, travel, units_of(session), remarks)
