"""A design of all units under all rules: exceptions aside, groups as one, pairs apart."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..bounds.optimality_gap import OptimalityGap, optimality_gap
from ..checks.rules import Rules
from ..diagnosis.contradictions import check_apart, check_groups_apart
from ..model.data_classes import dataclass
from ..model.moves import BY_NUMBER, Called
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.reach import UNLIMITED, Reach
from ..presolve.reduction import Reduction, as_it_counts, contract_groups, set_aside
from ..travel.reach import within_reach
from .design import Design, design


@dataclass(frozen=True)
class FullDesign:
    """A design of all units.

    Attributes
    ----------
    problem : Problem
        Of all units, as its plan is judged.
    found : Design
        Of the problem without exceptions, groups as one unit. What it has proven holds for all
        units.
    plan : (n,) int32
    rules : Rules
    """

    problem: Problem
    found: Design
    plan: np.ndarray
    rules: Rules


def design_in_full(
    problem: Problem,
    rules: Rules,
    reach: Reach = UNLIMITED,
    effort: str = "balanced",
    seed: int = 0,
    progress: Progress = SILENT,
    called: Called = BY_NUMBER,
    *,
    exact_if_small: bool = True,
) -> FullDesign:
    """Design territories, exceptions set aside and each group as one unit.

    Parameters
    ----------
    problem : Problem
        Of all units; those of different parents do not touch in its graph.
    rules : Rules
    reach : Reach
        Greatest ways from a fixed center, kept where that can be.
    exact_if_small : bool
        See `design`.

    Raises
    ------
    Infeasible
        When exceptions, groups or pairs leave no plan; see `set_aside`, `contract_groups`,
        `check_groups_apart` and `check_apart`.
    """
    check_groups_apart(rules, called)
    asked = replace(problem, apart=rules.apart)
    near = within_reach(asked, reach, progress.part(0, 0))
    free = set_aside(near, rules.given, called.territory)
    kept = free.kept
    grouped = contract_groups(free.problem, rules.group[kept], called.group, progress.part(0, 0))
    label = _labels(grouped, rules.group[kept], kept, called)
    check_apart(grouped.problem, called.territory, label.__getitem__)
    found = design(
        grouped.problem,
        effort,
        seed,
        progress,
        label,
        bounds=False,
        exact_if_small=exact_if_small,
    )
    plan = free.expand(grouped.expand(found.assignment))
    if grouped.problem.n < problem.n:
        # Its centers need not be those that territories with all their units have.
        found = replace(found, bound=None, free_bound=None, proven=False)
    return FullDesign(as_it_counts(asked, free, plan), found, plan, rules)


def stand(
    done: FullDesign,
    reach: Reach,
    *,
    any_centers: bool = False,
    progress: Progress = SILENT,
) -> OptimalityGap:
    """Find out how good a design is at least.

    Parameters
    ----------
    reach : Reach
        See `design_in_full`.
    any_centers : bool
        Whether to look for the bound with centers anywhere, where none were given.
    """
    found, anywhere = done.found, any_centers and done.found.bound is None
    stands = optimality_gap(
        done.problem,
        done.plan,
        done.rules,
        reach,
        any_centers=anywhere,
        progress=progress,
    )
    if found.bound is None or stands.is_beyond:
        return stands
    bound = stands.cost if found.proven else max(stands.bound, found.bound)
    free_bound = bound if done.problem.center is None else None
    return replace(stands, bound=bound, free_bound=free_bound, proven=found.proven)


def _labels(grouped: Reduction, group: np.ndarray, kept: np.ndarray, called: Called) -> list[str]:
    """Return what the units of the reduced problem are called: groups by their own name."""
    _, first = np.unique(grouped.stand_in, return_index=True)
    return [
        called.group(int(group[row])) if group[row] >= 0 else called.unit(int(kept[row]))
        for row in first.tolist()
    ]
