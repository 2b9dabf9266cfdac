"""The least that must move, proven: integer programs with cuts until all territories are whole.

What may move at most is guessed from below: under a small allowance few units can matter, and a
program of few units is solved at once. Where nothing is found, that much is proven to be too
little, and the next guess is larger.
"""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from ..solvers.child import in_child
from ..solvers.child_message import Values
from ..solvers.mixed import Attempt, attempt, dearer_by
from .asked import Realignment
from .cuts import FoundCut, cuts_for
from .excess import excess_bound
from .program import MoveProgram, least_ways

NODES = {"fast": 0, "nearby": 60, "balanced": 1_500, "best": 60_000}
"""Nodes of all searches together, by effort, in a program of `USUAL` columns; larger ones get as
many fewer. 0: only programs that may divide units. "nearby" is for one of many small
parts of a larger plan."""

USUAL = 200

COLUMNS = {"fast": 3_000, "nearby": 150, "balanced": 1_200, "best": 6_000}
"""Moves that a program may have, by effort."""

GROWTH = 1.4
"""How much larger each guess is."""

LEAST_NODES = 60
"""Nodes that a program counts for at least: it takes its time before the first."""

ROUNDS = 300
"""Rounds of cuts of one program; each round adds some."""

FINISH = {"fast": 0, "nearby": 4, "balanced": 12, "best": 25}
"""Rounds in which a plan is made whole when the nodes are spent, by effort."""

FINISH_NODES = 20
"""Nodes of each such round."""

ROUGH = 0.002
"""How far above the bound an answer may be, as a share, while cuts are still to be found."""

DIVIDED_ROUNDS = {"fast": 12, "nearby": 12, "balanced": 60, "best": 60}
"""Rounds of cuts of a program that may divide units, by effort: they take next to no time, and
what they find the search need not."""

_TRACE = 1e-4  # of a program's total of 1,000
_SMALL = 60  # pairs of unit and territory that are solved in place


def is_small(asked: Realignment) -> bool:
    """Tell whether a child process would take longer to start than the search takes."""
    return asked.n * asked.k <= _SMALL


@dataclass(frozen=True)
class Least:
    """What was found of the least that must move.

    Attributes
    ----------
    plan : (n,) int32 or None
        The plan that moves least of those found; None when none was found.
    bound : float
        No plan moves less; inf when there is no plan at all.
    proven : bool
        Whether no plan moves less than this one, but for rounding.
    nodes : int
        What the search took, as `NODES` counts.
    """

    plan: np.ndarray | None
    bound: float
    proven: bool
    nodes: int


def least_moves(
    asked: Realignment,
    known: np.ndarray | None = None,
    effort: str = "best",
    progress: Progress = SILENT,
    nodes: int | None = None,
) -> Least:
    """Find the plan within limits that moves least, or prove that there is none.

    Parameters
    ----------
    asked : Realignment
    known : (n,) int, optional
        A plan within limits: the less it moves, the shorter the search.
    effort : {"fast", "balanced", "best"}
        How long to search; "fast" finds a bound only.
    nodes : int, optional
        Most nodes, where it is fewer than the effort has (see `NODES`).

    Returns
    -------
    Least
        `known` where nothing moves less.
    """
    found = in_child(
        seek_least,
        {
            **asked.told(),
            "known": asked.home if known is None else known,
            "is_known": known is not None,
            "effort": effort,
            "nodes": NODES[effort] if nodes is None else min(nodes, NODES[effort]),
        },
        progress,
        worth=not is_small(asked),
    )
    plan = found["plan"].astype(np.int32) if found["found"] else None
    return Least(plan, found["bound"], found["proven"], found["nodes"])


def seek_least(
    progress: Progress,
    known: np.ndarray,
    is_known: bool,
    effort: str,
    nodes: int,
    **told: np.ndarray,
) -> Values:
    """Do what `least_moves` says, with `Realignment` in parts."""
    asked = Realignment(**told)  # type: ignore[arg-type]
    search = _Search(asked, known if is_known else None, effort, nodes, progress)
    search.run()
    plan = search.best
    return {
        "plan": asked.home if plan is None else plan,
        "found": plan is not None,
        "bound": search.bound,
        "proven": search.proven,
        "nodes": nodes - search.nodes,
    }


class _Search:
    """Guesses from below until one holds the least, or nodes are spent."""

    def __init__(
        self,
        asked: Realignment,
        known: np.ndarray | None,
        effort: str,
        nodes: int,
        progress: Progress,
    ) -> None:
        self.asked, self.best, self.progress = asked, known, progress
        self.bound, self.proven = excess_bound(asked), False
        self.nodes, self.columns = nodes, COLUMNS[effort]
        self.finish, self.rounds = FINISH[effort], DIVIDED_ROUNDS[effort]
        total = min(float(asked.price.sum()), asked.most)
        self.most = total if known is None else min(asked.moved(known), total)
        self._ways = least_ways(asked)
        self._cuts: list[FoundCut] = []
        self._rounding = 1e-9 * float(asked.price.sum())

    def run(self) -> None:
        """Search on, from a guess that is a little more than what loads alone need."""
        ways = self._ways[self.asked.open]
        least = float(ways[ways > self._rounding].min(initial=np.inf))
        guess = max(self.bound * GROWTH, least)
        while True:
            self.progress.check()
            guess = min(guess, self.most)
            if self._tried(guess):
                self._conclude()
                return
            if guess >= self.most:
                self.bound = self.most if self.best is not None else np.inf
                self.proven = True
                return
            guess *= GROWTH if self.bound > 0 else 2.0

    def _tried(self, guess: float) -> bool:
        """Look for plans that move no more than a guess; return True when the search is over."""
        program = MoveProgram(self.asked, guess, self._ways)
        if program.moves > self.columns:
            return True
        program.limits()
        program.add(self._cuts)
        cost = program.moved()
        divided = whole_plan(program, cost, 0, self.progress, self.rounds)
        self._cuts = program.found
        if divided.bound == np.inf:
            self._raise(guess)
            return False
        self._raise(min(program.unscaled(divided.bound), guess))
        if self.nodes <= 0:
            return True
        _bar_the_dear(program, cost)
        share = share_of_nodes(program)
        found = whole_plan(program, cost, max(int(self.nodes / share), 1), self.progress)
        self.nodes -= int(found.nodes * share)
        self._cuts = program.found
        self._raise(min(program.unscaled(found.bound), guess))
        if found.x is None and found.bound < np.inf:
            found = finished(program, cost, self.finish, self.progress)
            self._take(program, found)
            return True
        if found.x is None:
            return False
        self._take(program, found)
        self.proven = found.is_done
        moved = self.most
        self.bound = moved if self.proven else min(self.bound, moved)
        return True

    def _conclude(self) -> None:
        """Take what is known for proven where the bound is no less, but for rounding."""
        if self.best is not None and self.bound >= self.most - 2.0 * self._rounding:
            self.bound, self.proven = self.most, True

    def _take(self, program: MoveProgram, found: Attempt) -> None:
        """Take note of a plan, if it moves less than what is known."""
        if found.x is None:
            return
        plan = program.plan(found.x)
        if self.best is None or self.asked.moved(plan) < self.most:
            self.best, self.most = plan, self.asked.moved(plan)

    def _raise(self, bound: float) -> None:
        """Take note of a bound, less what may be rounding."""
        self.bound = max(self.bound, min(bound, self.most) - self._rounding)


def _bar_the_dear(program: MoveProgram, cost: np.ndarray) -> None:
    """Leave out what would cost more than is of interest, as far as dividing units tells."""
    told = dearer_by(program.program(cost))
    if told is not None:
        least, dearer = told
        most = program.scaled(program.most) * (1 + 1e-9) + _TRACE
        program.bar(least + dearer[: program.moves] > most)


def share_of_nodes(program: MoveProgram) -> float:
    """Return how many usual nodes one of a program counts for: fewer than one where it is small."""
    return max(program.open_moves / USUAL, 0.5)


def whole_plan(
    program: MoveProgram,
    cost: np.ndarray,
    nodes: int,
    progress: Progress,
    rounds: int = ROUNDS,
) -> Attempt:
    """Return the best answer of a program whose territories are whole.

    Parameters
    ----------
    nodes : int
        Most nodes; 0: units may be divided, and territories are whole as far as cuts make them.

    Returns
    -------
    Attempt
        Without an answer where the nodes, or the rounds, were spent before there was one.
    """
    left, bound, gap = nodes, -np.inf, ROUGH
    for _ in range(rounds):
        progress.check()
        found = attempt(program.program(cost), left, gap)
        left -= max(found.nodes, LEAST_NODES) if nodes else 0
        bound = max(bound, found.bound)
        if found.x is None:
            return Attempt(None, np.inf, bound, nodes - left)
        share = program.shares(np.round(found.x) if nodes else found.x)
        if not program.add(cuts_for(program.asked, share, program.most)):
            if found.value <= bound or not nodes or gap == 0.0 or left <= 0:
                return Attempt(found.x, found.value, bound, nodes - left)
            gap = 0.0
        if nodes and left <= 0:
            break
    return Attempt(None, np.inf, bound, nodes - left)


def finished(program: MoveProgram, cost: np.ndarray, rounds: int, progress: Progress) -> Attempt:
    """Return a good answer of a program whose territories are whole, without proof."""
    for _ in range(rounds):
        progress.check()
        found = attempt(program.program(cost), FINISH_NODES, ROUGH)
        if found.x is None:
            break
        if not program.add(
            cuts_for(program.asked, program.shares(np.round(found.x)), program.most)
        ):
            return Attempt(found.x, found.value, -np.inf, 0)
    return Attempt(None, np.inf, -np.inf, 0)
