"""Why the parts of a split territory are uneven, where that can be proven."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..figures.shares import told_share
from ..model.data_classes import dataclass
from ..model.graph import Graph, components, subgraph
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.text import tr
from .request import Request
from .revise import start_of

MOST_LISTED = 14
"""Units of a territory of which all ways to split it in two are tried."""

MOST_HUBS = 400
"""Units without which a territory may fall apart that are tried, the heaviest first."""


@dataclass(frozen=True)
class _Cut:
    """A territory that was split: what its units carry, and what each part should.

    Attributes
    ----------
    units : (u,) int64
    load : (u, m) float64
        Shares of what the territory carries.
    graph : Graph
        Of its units.
    pieces : int
    tolerance : (m,) float64
    """

    units: np.ndarray
    load: np.ndarray
    graph: Graph
    pieces: int
    tolerance: np.ndarray

    @property
    def most(self) -> np.ndarray:
        """(m,) float64, the most that an even part carries."""
        return (1 + self.tolerance) / self.pieces + 1e-9

    @property
    def least(self) -> np.ndarray:
        """(m,) float64, the least that an even part carries."""
        return (1 - self.tolerance) / self.pieces - 1e-9

    def of(self, criterion: int) -> _Cut:
        """Return the same by one workload alone."""
        one = slice(criterion, criterion + 1)
        return replace(self, load=self.load[:, one], tolerance=self.tolerance[one])

    def is_even(self, load: np.ndarray) -> bool:
        """Tell whether parts (p, m) are within the tolerance of an even share."""
        return bool(((load >= self.least) & (load <= self.most)).all())


def why_uneven(
    asked: Request, territory: int, plan: np.ndarray, progress: Progress = SILENT
) -> str:
    """Say why the parts of a territory that was split are out of tolerance; '' where none is.

    Parameters
    ----------
    asked : Request
        With the plan before.
    plan : (n,) int32
        The plan after.
    """
    problem, called = asked.problem, asked.called
    units = np.flatnonzero(start_of(problem) == territory)
    number, part = np.unique(plan[units], return_inverse=True)
    total = problem.workload[units].sum(axis=0)
    load = problem.workload[units] / np.where(total > 0, total, 1.0)
    graph = subgraph(problem.graph, units)
    tolerance = np.where(total > 0, problem.tolerance, np.inf)
    cut = _Cut(units, load, graph, len(number), tolerance)
    parts = np.zeros((len(number), load.shape[1]))
    np.add.at(parts, part.ravel(), load)
    if len(number) < 2 or cut.is_even(parts):
        return ""
    out = np.maximum(parts - cut.most, cut.least - parts).max(axis=0)
    by_out = np.argsort(-out, kind="stable").tolist()
    may_lie_apart = bool((asked.rules.given[units] >= 0).any())
    proven = (
        (of, why) for of in by_out if (why := _proven(cut.of(of), asked, may_lie_apart, progress))
    )
    of, why = next(proven, (by_out[0], ""))
    why = why or _listed(cut, may_lie_apart)
    why = why or tr("no split was found that is more even and keeps its parts connected")
    return tr("The parts of {territory} carry {least} to {most} of its {criterion}: {why}.").format(
        territory=called.territory(territory),
        least=told_share(100.0 * float(parts[:, of].min()), 1),
        most=told_share(100.0 * float(parts[:, of].max()), 1),
        criterion=called.measure(of, 2),
        why=why,
    )


def _proven(cut: _Cut, asked: Request, may_lie_apart: bool, progress: Progress) -> str:
    """Say what keeps every split from being even by one workload; '' where nothing is known."""
    return (
        _heavy(cut, asked)
        or _locked(cut, asked.problem)
        or ("" if may_lie_apart else _torn(cut, asked, progress))
    )


def _heavy(cut: _Cut, asked: Request) -> str:
    """Say which unit alone is more than an even part."""
    over = (cut.load > cut.most).any(axis=1)
    if not over.any():
        return ""
    unit = int(np.flatnonzero(over)[cut.load[over].max(axis=1).argmax()])
    return tr("{unit} alone carries {share}, and units are not divided").format(
        unit=asked.called.unit(int(cut.units[unit])), share=_share(cut.load[unit])
    )


def _locked(cut: _Cut, problem: Problem) -> str:
    """Say that locked units, which stay together, are more than an even part."""
    held = problem.locked[cut.units]
    load = cut.load[held].sum(axis=0)
    if not (load > cut.most).any():
        return ""
    return tr("its locked units stay together, and carry {share}").format(share=_share(load))


def _torn(cut: _Cut, asked: Request, progress: Progress) -> str:
    """Say where a territory is too narrow, or apart already, for connected parts that are even."""
    count, label = components(cut.graph)
    if _parts_in(cut, label, count) < cut.pieces:
        text = tr("it is in {count:,} parts that do not touch, the smallest with {share}")
        load = _loads(cut, label, count)
        return text.format(count=count, share=_share(load[load.max(axis=1).argmin()]))
    degree = np.bincount(cut.graph.tails, minlength=len(cut.units))
    hubs = np.flatnonzero(degree > 2)
    for hub in hubs[np.argsort(-cut.load[hubs].max(axis=1), kind="stable")][:MOST_HUBS].tolist():
        progress.check()
        rest = np.delete(np.arange(len(cut.units)), hub)
        found, sides = components(subgraph(cut.graph, rest))
        label = np.full(len(cut.units), -1)
        label[rest] = sides
        if found > 2 and _parts_in(cut, label, found) < cut.pieces - 1:
            return tr("without {unit} it falls apart in pieces of {share} at most").format(
                unit=asked.called.unit(int(cut.units[hub])),
                share=_share(_loads(cut, label, found).max(axis=0)),
            )
    return ""


def _listed(cut: _Cut, may_lie_apart: bool) -> str:
    """Say, of a few units split in two, that no way is even, or none whose parts are connected."""
    n = len(cut.units)
    if cut.pieces != 2 or n > MOST_LISTED:
        return ""
    sides = (np.arange(1 << (n - 1))[:, None] >> np.arange(n)) & 1
    first = sides @ cut.load
    even = ((first >= cut.least) & (first <= cut.most)).all(axis=1)
    even &= ((1 - first >= cut.least) & (1 - first <= cut.most)).all(axis=1)
    if not even.any():
        return tr("its {count:,} units can't be shared out more evenly, as none is divided").format(
            count=n
        )
    if may_lie_apart or any(_is_whole(cut.graph, side) for side in sides[even]):
        return ""
    return tr(
        "none of all ways to split its {count:,} units in two connected parts is even"
    ).format(count=n)


def _is_whole(graph: Graph, side: np.ndarray) -> bool:
    """Tell whether both sides are connected."""
    return all(components(subgraph(graph, np.flatnonzero(side == each)))[0] == 1 for each in (0, 1))


def _loads(cut: _Cut, label: np.ndarray, count: int) -> np.ndarray:
    """Return (count, m) what pieces carry; -1 is in none."""
    load = np.zeros((count, cut.load.shape[1]))
    np.add.at(load, label[label >= 0], cut.load[label >= 0])
    return load


def _parts_in(cut: _Cut, label: np.ndarray, count: int) -> int:
    """Return how many connected parts that are even there can be at most, each in one piece."""
    limits = cut.least > 0
    if not limits.any():
        return cut.pieces
    room = np.floor(_loads(cut, label, count)[:, limits] / cut.least[limits])
    return int(room.min(axis=1).sum())


def _share(load: np.ndarray) -> str:
    return told_share(100.0 * float(load.max()), 1)
