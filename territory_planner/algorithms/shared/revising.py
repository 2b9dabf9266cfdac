"""The one way by which every plan is revised: its rules first, then what is asked for."""

from __future__ import annotations

import numpy as np

from ...core.diagnosis.contradictions import Called
from ...core.jobs.revise import Revision, revise
from ...core.model.problem import Problem
from ...core.model.text import few
from ...core.presolve.reduction import detached_groups
from ...core.state.together import strays
from ...layers.plan import Names
from ...layers.reading.units import Units
from ...layers.text import tr
from .rules import NamedRules
from .run import Run


def revision_of(
    run: Run,
    units: Units,
    problem: Problem,
    names: Names,
    named: NamedRules,
    *,
    fill: bool,
    settle: bool,
) -> Revision:
    """Return a plan made ready to be revised under its rules; say what these can't have.

    Parameters
    ----------
    problem : Problem
        Of all units; starts from the plan.
    names : Names
        Of the territories.
    fill, settle : bool
        See `core.revise.revise`.
    """
    rules = named.rules
    called = Called(names, named.groups, units.label.__getitem__, named.parents)
    revision = revise(problem, rules, fill=fill, settle=settle, called=called)
    held = np.flatnonzero((rules.given >= 0) & (revision.free.given != rules.given))
    if len(held):
        run.report.warning(
            tr(
                "Exceptions that locks keep in another territory ({count:,}): {units}. They stay "
                "there; unlock them, or their territories."
            ).format(count=len(held), units=units.named(held))
        )
    say_detached_groups(run, problem, rules.group, named.groups)
    _say(
        run,
        tr(
            "Groups that locks keep in several territories ({count:,}): {groups}. They stay as "
            "they are; unlock some of their units to bring them together."
        ),
        np.unique(rules.group[revision.torn]),
        named.groups,
    )
    return revision


def report_across(
    run: Run, units: Units, plan: np.ndarray, names: Names, named: NamedRules
) -> None:
    """Warn of territories that a plan still leaves across the borders of parents.

    Units stay where they are when no territory of their parent is there to take them; exceptions
    go where they are told to.
    """
    astray = strays(plan, named.rules.parent, units.workload[:, 0])
    if not astray:
        return
    listed = [
        tr("{units} of {parent} in {territory}").format(
            units=units.named(stray.units, 2),
            parent=named.parents(stray.away) or tr("no parent"),
            territory=names(stray.whole),
        )
        for stray in astray
    ]
    run.report.warning(
        tr(
            "Units of other parents (PARENT_FIELD) than the rest of their territory ({count:,}): "
            "{listed}. No territory of their own parent touches them, or locks or exceptions hold "
            "them."
        ).format(count=sum(len(stray.units) for stray in astray), listed=few(listed))
    )


def report_torn(run: Run, units: Units, plan: np.ndarray, names: Names, named: NamedRules) -> None:
    """Warn of groups that exceptions keep in several territories.

    Exceptions go before groups: the others of a group stay together without them.
    """
    group, given, work = named.rules.group, named.rules.given, units.workload[:, 0]
    others = {stray.whole for stray in strays(np.where(given >= 0, -1, group), plan, work)}
    listed = [
        tr("{units} of {group} in {territory}").format(
            units=units.named(stray.units, 2),
            group=named.groups(stray.whole),
            territory=names(stray.away),
        )
        for stray in strays(group, plan, work)
        if stray.whole not in others
    ]
    if not listed:
        return
    run.report.warning(
        tr(
            "Units that are not with the rest of their group, as exceptions go first ({count:,}): "
            "{listed}. To have these groups whole, give all of a group the same territory in the "
            "table of exceptions, or take its units out of it."
        ).format(count=len(listed), listed=few(listed))
    )


def labels_of(revision: Revision, units: Units) -> list[str]:
    """Return what the units of a revision's problem are called; a group as its first unit."""
    return [units.label[unit] for unit in revision.unit_of.tolist()]


def say_detached_groups(run: Run, problem: Problem, group: np.ndarray, names: Names) -> None:
    """Warn of groups (n,) whose units don't all touch."""
    sentence = tr("Groups whose units do not all touch ({count:,}): {groups}.")
    _say(run, sentence, detached_groups(problem.graph, group), names)


def _say(run: Run, sentence: str, groups: np.ndarray, names: Names) -> None:
    if len(groups):
        listed = few([names(group) for group in groups.tolist()])
        run.report.warning(sentence.format(count=len(groups), groups=listed))
