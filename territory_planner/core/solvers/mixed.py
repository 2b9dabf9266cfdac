"""Mixed integer programs, solved in a child process where they can take long (see `child`)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import OptimizeResult, csr_matrix, linprog, vstack
from .child import in_child
from .child_message import Values

FEW = 40
"""Whole numbers up to which a program is solved in place."""

_ROW = 1e-6
"""By how much the solver lets a row be missed."""

_NO_ANSWER = 2
"""SciPy's status of a program that nothing satisfies."""


@dataclass(frozen=True)
class Program:
    """Least ``cost · x`` where ``low ≤ rows · x ≤ high`` and ``least ≤ x ≤ most``.

    Attributes
    ----------
    cost, least, most : (v,) float64
    rows : (r, v) csr_matrix
    low, high : (r,) float64
    whole : (v,) bool
        Which of x are whole numbers.
    """

    cost: np.ndarray
    rows: csr_matrix
    low: np.ndarray
    high: np.ndarray
    least: np.ndarray
    most: np.ndarray
    whole: np.ndarray


@dataclass(frozen=True)
class MixedSolution:
    """The best x (v,) float64 that was found, its value, and what no x can have less than."""

    x: np.ndarray
    value: float
    bound: float


def can_solve() -> bool:
    """Tell whether this SciPy solves mixed integer programs: it does from 1.9 on."""
    try:
        from scipy.optimize import milp  # noqa: F401
    except ImportError:
        return False
    return True


def solve(
    program: Program,
    gaps: Sequence[float],
    nodes: int,
    worth: float = np.inf,
    progress: Progress = SILENT,
) -> MixedSolution | None:
    """Solve a program where `can_solve`; a cancel ends it at once.

    Parameters
    ----------
    gaps : sequence of float
        How near to the best possible the answer has to be, as a share of it: several, falling,
        when a rough answer may tell that a better one isn't worth while.
    nodes : int
        Most nodes of the search; it never stops by time, so that the same is found everywhere.
    worth : float
        No answer is wanted when its value is above this.

    Returns
    -------
    MixedSolution, or None when none was found, or none worth while.
    """
    found = in_child(
        solve_in_place,
        {
            **_told(program),
            "whole": program.whole,
            "gaps": list(gaps),
            "nodes": nodes,
            "worth": float(worth),
        },
        progress,
        worth=int(program.whole.sum()) > FEW,
    )
    return MixedSolution(found["x"], found["value"], found["bound"]) if found else None


@dataclass(frozen=True)
class Attempt:
    """How far one search came.

    Attributes
    ----------
    x : (v,) float64 or None
        The best answer found.
    value, bound : float
        Its value, inf without one; what no answer has less than, inf where there is none.
    nodes : int
        What the search took.
    """

    x: np.ndarray | None
    value: float
    bound: float
    nodes: int

    @property
    def is_done(self) -> bool:
        """Whether there is nothing better: no answer at all, or none below this one."""
        return self.value <= self.bound


def attempt(program: Program, nodes: int, gap: float = 0.0) -> Attempt:
    """Search in place, `nodes` at most, for the least (0: as if nothing had to be whole).

    With a `gap`, an answer will do whose value is no more than this share above the bound.

    It can't be interrupted: call it in a child process (see `child`). SciPy can from 1.9 on.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp

    if not len(program.cost):
        is_kept = (program.low <= _ROW).all() and (program.high >= -_ROW).all()
        value = 0.0 if is_kept else np.inf
        return Attempt(np.zeros(0) if is_kept else None, value, value, 1)
    rows = LinearConstraint(program.rows, program.low, program.high)
    found = milp(
        program.cost,
        constraints=rows if len(program.low) else (),
        integrality=program.whole * 1.0 if nodes else np.zeros(len(program.cost)),
        bounds=Bounds(program.least, program.most),
        options={"mip_rel_gap": gap, "node_limit": nodes} if nodes else {},
    )
    if found.status == _NO_ANSWER:
        return Attempt(None, np.inf, np.inf, 1)
    value = np.inf if found.x is None else float(found.fun)
    told = getattr(found, "mip_dual_bound", None)
    is_least = found.status == 0 and (gap == 0.0 or not nodes)
    bound = value if is_least else -np.inf if told is None else float(told)
    return Attempt(found.x, value, bound, int(getattr(found, "mip_node_count", None) or 1))


def dearer_by(program: Program) -> tuple[float, np.ndarray] | None:
    """Return what no answer has less than, and by how much more each x does where it is 1.

    Of x that begin at zero: the reduced costs of the program in which nothing has to be whole.
    None where that has no answer, or no rows. It can't be interrupted, and any SciPy can do it.
    """
    if not len(program.cost) or not len(program.low):
        return None
    found = _divided(program)
    if found.status != 0:
        return None
    return float(found.fun), np.maximum(found.lower.marginals, 0.0)


def _divided(program: Program) -> OptimizeResult:
    """Solve a program as if nothing had to be whole."""
    rows, up, down = program.rows, np.isfinite(program.high), np.isfinite(program.low)
    return linprog(
        program.cost,
        A_ub=vstack([rows[up], -rows[down]], format="csr"),
        b_ub=np.concatenate([program.high[up], -program.low[down]]),
        bounds=np.column_stack([program.least, program.most]),
        method="highs",
    )


def _told(program: Program) -> Values:
    """Return a program, but for which numbers are whole, as a child process is told of it."""
    return {
        "cost": program.cost,
        "data": program.rows.data,
        "indices": program.rows.indices,
        "indptr": program.rows.indptr,
        "low": program.low,
        "high": program.high,
        "least": program.least,
        "most": program.most,
    }


def relaxed(program: Program, progress: Progress = SILENT) -> float | None:
    """Return what no answer has less than, by letting whole numbers be divided; None: unknown.

    Any SciPy can do that; a cancel ends it at once.
    """
    found = in_child(
        relax_in_place,
        _told(program),
        progress,
        worth=int(program.whole.sum()) > FEW,
    )
    return found.get("value")


def relax_in_place(
    cost: np.ndarray,
    data: np.ndarray,
    indices: np.ndarray,
    indptr: np.ndarray,
    low: np.ndarray,
    high: np.ndarray,
    least: np.ndarray,
    most: np.ndarray,
) -> Values:
    """Relax the program (see `relaxed`) with `rows` in parts; empty when there is no answer."""
    rows = csr_matrix((data, indices, indptr), shape=(len(low), len(cost)))
    whole = np.zeros(len(cost), dtype=bool)
    found = _divided(Program(cost, rows, low, high, least, most, whole))
    return {"value": float(found.fun)} if found.status == 0 else {}


def solve_in_place(
    cost: np.ndarray,
    data: np.ndarray,
    indices: np.ndarray,
    indptr: np.ndarray,
    low: np.ndarray,
    high: np.ndarray,
    least: np.ndarray,
    most: np.ndarray,
    whole: np.ndarray,
    gaps: list[float],
    nodes: int,
    worth: float,
) -> Values:
    """Solve the program (see `solve`) with `rows` in parts; empty when there is no answer."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    rows = csr_matrix((data, indices, indptr), shape=(len(low), len(cost)))
    found = None
    for gap in gaps:
        found = milp(
            cost,
            constraints=LinearConstraint(rows, low, high),
            integrality=whole * 1.0,
            bounds=Bounds(least, most),
            options={"mip_rel_gap": gap, "node_limit": nodes},
        )
        if found.x is None or found.mip_dual_bound > worth:
            return {}
    if found is None or found.fun > worth:
        return {}
    return {"x": found.x, "value": float(found.fun), "bound": float(found.mip_dual_bound)}
