"""The least that must move, proven: integer programs with cuts until all territories are whole.

What may move at most is guessed from below: under a small allowance few units can matter, and a
program of few units is solved at once. Where nothing is found, that much is proven to be too
little, and the next guess is larger.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..model.progress import SILENT, Progress
from ..solvers.child import in_child
from ..solvers.child_message import Values
from ..solvers.mixed import Attempt, attempt
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

_DIVIDED_ROUNDS = 12
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
    """

    plan: np.ndarray | None
    bound: float
    proven: bool


def least_moves(
    asked: Realignment,
    known: np.ndarray | None = None,
    effort: str = "best",
    progress: Progress = SILENT,
) -> Least:
    """Find the plan within limits that moves least, or prove that there is none.

    Parameters
    ----------
    asked : Realignment
    known : (n,) int, optional
        A plan within limits: the less it moves, the shorter the search.
    effort : {"fast", "balanced", "best"}
        How long to search; "fast" finds a bound only.

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
        },
        progress,
        worth=not is_small(asked),
    )
    plan = found["plan"].astype(np.int32) if found["found"] else None
    return Least(plan, found["bound"], found["proven"])


def seek_least(
    progress: Progress, known: np.ndarray, is_known: bool, effort: str, **told: np.ndarray
) -> Values:
    """Do what `least_moves` says, with `Realignment` in parts."""
    asked = Realignment(**told)  # type: ignore[arg-type]
    search = _Search(asked, known if is_known else None, effort, progress)
    search.run()
    plan = search.best
    return {
        "plan": asked.home if plan is None else plan,
        "found": plan is not None,
        "bound": search.bound,
        "proven": search.proven,
    }


class _Search:
    """Guesses from below until one holds the least, or nodes are spent."""

    def __init__(
        self, asked: Realignment, known: np.ndarray | None, effort: str, progress: Progress
    ) -> None:
        self.asked, self.best, self.progress = asked, known, progress
        self.bound, self.proven = excess_bound(asked), False
        self.nodes, self.columns = NODES[effort], COLUMNS[effort]
        self.finish = FINISH[effort]
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
        divided = whole_plan(program, cost, 0, self.progress, _DIVIDED_ROUNDS)
        self._cuts = program.found
        if divided.bound == np.inf:
            self._raise(guess)
            return False
        self._raise(min(program.unscaled(divided.bound), guess))
        if self.nodes <= 0:
            return True
        share = max(program.moves / USUAL, 1.0)
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
