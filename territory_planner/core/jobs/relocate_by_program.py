"""Which of a few territories dissolve, and where they start anew, by a mixed integer program.

It weighs them against passing workload on: flows as in `flow`, plus for each territory whether it
dissolves, and how many new ones it makes room for.
"""

from __future__ import annotations

import numpy as np

from ..model.measures import loads
from ..model.problem import Problem
from ..model.progress import Progress
from ..model.scipy_parts import block_diag, csr_matrix, hstack, identity, vstack
from ..search.flow import Arcs, give_way, incidence, mean_load
from ..solvers.mixed import Program, solve
from .relocation import Relocation, candidates, land_of

GAP = 0.03
NODES = 50
"""When the search may stop: relative gap, and nodes of its tree."""


def relocation_by_program(
    problem: Problem,
    plan: np.ndarray,
    arcs: Arcs,
    among: tuple[np.ndarray, np.ndarray],
    most: float,
    progress: Progress,
) -> Relocation | None:
    """Find the relocations that leave the least to move (see `best_relocation`), where SciPy can.

    `among` are those that are weighed: who may dissolve (k,) bool, and who may make room.
    """
    program = _program(problem, plan, arcs, among)
    k, m, count = problem.k, problem.workload.shape[1], len(arcs.source)
    found = solve(program, (GAP,), NODES, most, progress)
    if found is None:
        return None
    dissolved = np.flatnonzero(found.x[-2 * k : -k] > 0.5)
    births = np.round(found.x[-k:]).astype(np.int64)
    per = count + 3 * k
    room = np.mean([found.x[c * per + count : c * per + count + k] for c in range(m)], axis=0)
    hosts = np.repeat(np.arange(k), births)
    sizes = (room / np.maximum(births, 1))[hosts]
    return Relocation(dissolved, hosts, sizes, found.value) if len(hosts) else None


def _program(
    problem: Problem, plan: np.ndarray, arcs: Arcs, among: tuple[np.ndarray, np.ndarray]
) -> Program:
    """Set up the program of those `among` whom is chosen.

    Columns: per criterion [flows, births (k), over (k), short (k)], then dissolve (k) and
    room (k), which are whole numbers.
    """
    (may_dissolve, may_host), (_, _, kind) = among, candidates(problem, plan)
    k, m, count = problem.k, problem.workload.shape[1], len(arcs.source)
    load = loads(problem, plan)
    unit = mean_load(problem)
    blocks = [_criterion(problem, load[:, c], c, arcs, kind, unit[c]) for c in range(m)]
    per = count + 3 * k
    shared = vstack([rows[:, per:] for rows, _, _ in blocks])
    matrix = hstack([block_diag([rows[:, :per] for rows, _, _ in blocks]), shared]).tocsr()
    low = np.concatenate([low for _, low, _ in blocks])
    high = np.concatenate([high for _, _, high in blocks])
    price = np.concatenate([np.ones(count + k), np.full(2 * k, give_way(k))])
    room = np.where(may_host, np.ceil((load / problem.target[kind]).max(axis=1)), 0.0)
    empty = np.bincount(plan[plan >= 0], minlength=k) == 0
    even, least, most = _even(land_of(problem, plan), m * per)
    return Program(
        cost=np.concatenate([np.tile(price, m) / m, np.zeros(2 * k)]),
        rows=vstack([matrix, even]).tocsr(),
        low=np.concatenate([low, least]),
        high=np.concatenate([high, most]),
        least=np.concatenate([np.zeros(m * per), (empty & may_dissolve) * 1.0, np.zeros(k)]),
        most=np.concatenate([np.full(m * per, np.inf), may_dissolve * 1.0, room]),
        whole=np.concatenate([np.zeros(m * per, dtype=bool), np.ones(2 * k, dtype=bool)]),
    )


def _even(land: np.ndarray, before: int) -> tuple[csr_matrix, np.ndarray, np.ndarray]:
    """Demand as much room as dissolves, in all and in every land: nobody moves to another.

    Territories without units are in no land, and may start in any.
    """
    lands = [np.ones(len(land), dtype=bool), *(land == c for c in np.unique(land[land >= 0]))]
    signs = np.array([np.concatenate([-1.0 * here, 1.0 * here]) for here in lands])
    rows = csr_matrix(np.hstack([np.zeros((len(lands), before)), signs]))
    most = np.concatenate([[0.0], np.full(len(lands) - 1, np.inf)])
    return rows, np.zeros(len(lands)), most


def _criterion(
    problem: Problem,
    load: np.ndarray,
    c: int,
    arcs: Arcs,
    kind: int,
    unit: float,
) -> tuple[csr_matrix, np.ndarray, np.ndarray]:
    """Return rows over [flows, births, over, short, dissolve, room] with their bounds.

    A territory that stays ends within its limits, one that dissolves with nothing; a birth
    takes as much as the limits of territory `kind` allow.
    """
    k = problem.k
    lower, upper = problem.lower[:, c] / unit, problem.upper[:, c] / unit
    now = load / unit
    net, eye, none = incidence(arcs, k), identity(k), csr_matrix((k, k))
    no_flow = csr_matrix((k, len(arcs.source)))
    rows = [
        hstack([net, -eye, -eye, none, _diagonal(upper), none]),
        hstack([net, -eye, none, eye, _diagonal(lower), none]),
        hstack([no_flow, eye, none, none, none, -lower[kind] * eye]),
        hstack([no_flow, eye, none, none, none, -upper[kind] * eye]),
    ]
    far = np.full(k, np.inf)
    low = np.concatenate([-far, lower - now, np.zeros(k), -far])
    high = np.concatenate([upper - now, far, far, np.zeros(k)])
    return vstack(rows).tocsr(), low, high


def _diagonal(values: np.ndarray) -> csr_matrix:
    k = len(values)
    return csr_matrix((values, (np.arange(k), np.arange(k))), shape=(k, k))
