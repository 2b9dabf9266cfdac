"""Territories inside fixed parents: no territory crosses the border of a state or region.

Parents need no method of their own. Without the contiguity between them they are separate
components, each tied to one (see `islands`), and `pieces.divide` gives each the territories its
workload deserves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..model.errors import Infeasible
from ..model.graph import Graph, graph_from_edges
from ..model.problem import Problem
from ..model.text import few, percent, tr

LISTED = 12
"""Parents that a note names, the fullest territories first."""


def cut_between_parents(graph: Graph, parent: np.ndarray) -> Graph:
    """Drop the contiguity between parents.

    Parameters
    ----------
    parent : (n,) int
        Parent of each unit.
    """
    low, high, length = graph.edges()
    inside = parent[low] == parent[high]
    cut = graph_from_edges(graph.n, low[inside], high[inside], length[inside])
    return replace(cut, ties=graph.ties[parent[graph.ties[:, 0]] == parent[graph.ties[:, 1]]])


def inside_parents(problem: Problem, parent: np.ndarray) -> Problem:
    """Return the problem in which units of different parents (n,), -1 for none, don't touch."""
    if not (parent >= 0).any():
        return problem
    return replace(problem, graph=cut_between_parents(problem.graph, parent))


def check_enough_territories(parent: np.ndarray, k: int, names: Sequence[str]) -> None:
    """Refuse fewer territories than parents.

    Parameters
    ----------
    names : sequence of str
        What each parent is called.

    Raises
    ------
    Infeasible
    """
    found = np.unique(parent)
    if len(found) <= k:
        return
    message = tr(
        "{count:,} {count:parent|parents} ({listed}) can't be served by {k:,} {k:territory that "
        "stays|territories that stay} inside them: that takes at least {count:,}."
    )
    listed = few([names[number] for number in found.tolist()])
    raise Infeasible(message.format(count=len(found), listed=listed, k=k), "parents")


def note_seats(problem: Problem, plan: np.ndarray, parent: np.ndarray, names: Sequence[str]) -> str:
    """Say how many territories parents got whose workload suits no such number; "" if all do.

    Parameters
    ----------
    plan : (n,) int
        A plan whose territories stay inside parents.
    parent : (n,) int
        Parent of each unit, 0 and up.
    names : sequence of str
        What each parent is called.
    """
    kept = plan >= 0
    home = np.full(problem.k, -1, dtype=np.int64)
    home[plan[kept]] = parent[kept]
    seats = np.bincount(home[home >= 0], minlength=len(names))
    load = _sums(parent[kept], problem.workload[kept], len(names))
    used = home >= 0
    lower, upper, target = (
        _sums(home[used], each[used], len(names))
        for each in (problem.lower, problem.upper, problem.target)
    )
    out = (np.maximum(load - upper, lower - load) > problem.slack).any(axis=1) & (seats > 0)
    if not out.any():
        return ""
    away = np.divide(load, target, out=np.ones_like(load), where=target > 0) - 1
    worst = away[np.arange(len(away)), np.abs(away).argmax(axis=1)]
    order = np.flatnonzero(out)[np.argsort(-np.abs(worst[out]), kind="stable")]
    listed = [
        tr("{parent} {seats:,} ({share})").format(
            parent=names[each], seats=seats[each], share=percent(worst[each])
        )
        for each in np.concatenate([order[worst[order] > 0], order[worst[order] <= 0]]).tolist()
    ]
    return tr(
        "Parents that no whole number of territories suits ({count:,} of {all:,}), with what they "
        "got and how far these are from their targets on average: {listed}."
    ).format(count=len(order), all=int((seats > 0).sum()), listed=few(listed, LISTED))


def _sums(group: np.ndarray, values: np.ndarray, count: int) -> np.ndarray:
    """Return (count, m), the sums of values (r, m) by the group (r,) of each row."""
    sums = np.zeros((count, values.shape[1]))
    np.add.at(sums, group, values)
    return sums
