"""The open plan as it stood at one moment: what expressions read, from whichever thread.

Labels are drawn in threads of their own while the plan is being edited. So they never look at the
plan itself, but at a copy that nothing changes; each edit puts another one in its place.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np

from ...core.model.data_classes import dataclass
from ...core.model.graph import Graph
from ..facts import Facts
from ..plan_figures import Covered, PlanFacts, Told, as_one, told_of
from ..writing.figure_fields import figure_fields

WORKLOAD = "workload"


@dataclass(frozen=True)
class PlanSnapshot:
    """A plan of n units and k territories.

    Attributes
    ----------
    layer_id, layer_name : str
    keys, names : tuple of k str
        What the layer's field holds for each territory, and what it is called.
    used : tuple of int
        Those that have units.
    criteria : tuple of str
        The workloads.
    facts : Facts
        Arrays that nobody changes.
    assignment : (n,) int32
    total : (m,) float64
        Of all units.
    graph : Graph or None
        Which units touch, once that is known.
    """

    layer_id: str
    layer_name: str
    keys: tuple[str, ...]
    names: tuple[str, ...]
    used: tuple[int, ...]
    criteria: tuple[str, ...]
    facts: Facts
    assignment: np.ndarray
    total: np.ndarray
    graph: Graph | None

    def is_of(self, layer: str | None) -> bool:
        """Tell whether it is the plan of a layer, by its name or id; None means any."""
        return layer is None or layer in (self.layer_id, self.layer_name)

    def territory(self, key: str) -> int | None:
        """Return a territory by what the field holds, or by its name; None for none."""
        return self._numbers.get(key)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        by_name = {self.names[each]: each for each in self.used}
        return {**by_name, **{self.keys[each]: each for each in self.used}}

    @cached_property
    def columns(self) -> dict[str, list]:
        """Every figure by the name of its field, in lower case: a value for each territory."""
        found = figure_fields(self.facts, list(self.criteria), [])
        return {each.field.name().lower(): each.values for each in found}

    def workload(self, name: str | None) -> int | None:
        """Return the number of a workload by its name in any letter case; the first for None."""
        if name is None:
            return 0
        lower = [each.lower() for each in self.criteria] or [WORKLOAD]
        return lower.index(name.lower()) if name.lower() in lower else None

    @cached_property
    def neighbours(self) -> dict[int, tuple[str, ...]] | None:
        """The keys of the territories that each touches; None while contiguity is not known."""
        if self.graph is None:
            return None
        tails, heads = self.graph.edges()[:2]
        one, other = self.assignment[tails], self.assignment[heads]
        apart = (one != other) & (one >= 0) & (other >= 0)
        pairs = {*zip(one[apart].tolist(), other[apart].tolist())}
        beside: dict[int, set[int]] = {each: set() for each in self.used}
        for a, b in pairs:
            beside[a].add(b)
            beside[b].add(a)
        order = {each: rank for rank, each in enumerate(self.used)}
        return {
            each: tuple(self.keys[other] for other in sorted(others, key=order.__getitem__))
            for each, others in beside.items()
        }

    @cached_property
    def told(self) -> dict[tuple[str, str], Told]:
        """The figures of the plan by name and workload, in lower case; the first by '' as well."""
        used = np.array(self.used, dtype=np.int64)
        facts = self.facts
        held = Facts(units=facts.units[used], loads=facts.loads[used], target=facts.target[used])
        share = np.divide(
            held.loads.sum(axis=0), self.total, out=np.zeros(len(self.total)), where=self.total > 0
        )
        covered = Covered(
            float((self.assignment >= 0).mean()) if len(self.assignment) else 0.0, share
        )
        found: dict[tuple[str, str], Told] = {}
        for each in told_of(PlanFacts(held, as_one(facts), covered), list(self.criteria)):
            found[each.figure, each.of.lower()] = each
            found.setdefault((each.figure, ""), each)
        return found


class _Place:
    """Holds the snapshot of the open plan: one reference, replaced whole."""

    snapshot: PlanSnapshot | None = None


def publish(snapshot: PlanSnapshot | None) -> None:
    """Put a snapshot in place of the one before; None: no plan is open."""
    _Place.snapshot = snapshot


def published(layer: str | None = None) -> PlanSnapshot | None:
    """Return the open plan as it stood last; None where none is open, or that of another layer."""
    snapshot = _Place.snapshot
    return snapshot if snapshot is not None and snapshot.is_of(layer) else None
