"""What is asked of territories as either front end reads it, and how the core's jobs take it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..core.checks.rules import Rules
from ..core.jobs.request import Request, Serving
from ..core.model.data_classes import dataclass
from ..core.model.graph import Graph
from ..core.model.moves import Called
from ..core.model.problem import Problem, make_problem
from ..core.model.sizes import Sizes
from ..core.model.travel_table import Travel
from ..core.travel.touring import Touring
from .reading.points import Centers
from .reading.units import Units


@dataclass(frozen=True)
class Criteria:
    """What is asked of all territories alike: by workload, by size, and by shape.

    Attributes
    ----------
    weight : sequence of m floats or None
        None: all workloads weigh the same.
    tolerance : float or sequence of m floats
        Accepted deviation as a share of the target.
    minimum, maximum : (m,) float64 or None
        Hard limits on a territory's workload; None for none.
    sizes : Sizes or None
    compactness : float
        See `Problem`.
    """

    weight: Sequence[float] | None = None
    tolerance: float | Sequence[float] = 0.05
    minimum: np.ndarray | None = None
    maximum: np.ndarray | None = None
    sizes: Sizes | None = None
    compactness: float = 50.0

    @property
    def hard(self) -> tuple[np.ndarray | None, np.ndarray | None]:
        """The least and the greatest workload of a territory."""
        return self.minimum, self.maximum

    def problem(
        self,
        position: np.ndarray,
        workload: np.ndarray,
        graph: Graph,
        k: int,
        *,
        globe: bool,
        **wishes: Any,
    ) -> Problem:
        """Return the problem of units (see `make_problem`, as for further wishes).

        A territory is served from one of its units where no centers are given.
        """
        return make_problem(
            position,
            workload,
            graph,
            k,
            globe=globe,
            center_at_unit=True,
            weight=self.weight,
            tolerance=self.tolerance,
            minimum=self.minimum,
            maximum=self.maximum,
            sizes=self.sizes,
            compactness=self.compactness,
            **wishes,
        )


@dataclass(frozen=True)
class DesignAsked:
    """All that is asked of territories that are made afresh.

    Attributes
    ----------
    units : Units
    graph : Graph
        With the ties that count for so many territories; across parents, too.
    k : int
    number : int or None
        How many territories the plan is judged to need; None: any.
    criteria : Criteria
    rules : Rules
    called : Called
    barred : (e, 2) int64
        Units that touch, but across a barrier, so that they are no neighbours.
    serving : Serving
        With all centers that are given, by which the plan is judged.
    centers : Centers or None
        Those to design around, one a territory.
    ready : Travel or None
        Ready-made ways from these.
    inside : bool
        The unit that holds a center belongs to its territory.
    target : (k, m) float64 or None
        None: equal shares.
    start, locked : (n,) or None
        The plan to start from, and units that keep their territory in it.
    touring : Touring or None
    remarks : tuple of str
    """

    units: Units
    graph: Graph
    k: int
    number: int | None
    criteria: Criteria
    rules: Rules
    called: Called
    barred: np.ndarray
    serving: Serving
    centers: Centers | None = None
    ready: Travel | None = None
    inside: bool = True
    target: np.ndarray | None = None
    start: np.ndarray | None = None
    locked: np.ndarray | None = None
    touring: Touring | None = None
    remarks: tuple[str, ...] = ()

    def request(self) -> Request:
        """Return what the jobs of the core take.

        Raises
        ------
        InvalidInput
            When numbers can't be what they are said to be.
        """
        return Request(
            problem=self._problem(),
            rules=self.rules,
            called=self.called,
            hard=self.criteria.hard,
            barred=self.barred,
            serving=self.serving,
            number=self.number,
            is_shared=self.target is None,
            remarks=self.remarks,
            touring=self.touring,
        )

    def _problem(self) -> Problem:
        units, around = self.units, self.centers
        problem = self.criteria.problem(
            units.position,
            units.workload,
            self.graph,
            self.k,
            globe=units.ground.globe,
            target=self.target,
            start=self.start,
            locked=self.locked,
            center=None if around is None else around.position,
        )
        if around is None:
            return problem
        return replace(problem, travel=self.ready, center_inside=self.inside, seat=around.unit)
