"""From a problem of all units to a design of them, as a run states its rules."""

from __future__ import annotations

from ...core.jobs.full_design import FullDesign, design_in_full
from ...core.jobs.notes import note_detached_groups
from ...core.model.moves import Called
from ...core.model.problem import Problem
from ...core.model.progress import Progress
from ...layers.plan import Names
from ...layers.reading.units import Units
from . import parameters as p
from .rules import NamedRules
from .run import Run


def solved(
    run: Run,
    units: Units,
    problem: Problem,
    named: NamedRules,
    reach: float | None,
    names: Names,
    progress: Progress,
) -> FullDesign:
    """Design territories under the rules of a run.

    Parameters
    ----------
    named : NamedRules
    reach : float, optional
        Greatest distance (km) from a fixed center, kept where that can be.
    names : Names
        Of the territories.
    """
    called = Called(names, named.groups, units.label.__getitem__)
    detached = note_detached_groups(problem, named.rules.group, called)
    if detached:
        run.report.warning(detached)
    effort, seed = run.choice(p.EFFORT), run.integer(p.RANDOM_SEED)
    return design_in_full(problem, named.rules, reach, effort, seed, progress, called)
