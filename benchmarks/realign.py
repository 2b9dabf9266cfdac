"""How little is moved, and how little must be: ``python benchmarks/realign.py [CASE …]``.

Cases: ``counties``, ``cutouts``, ``lsoa``, ``mesh``; all by default. Run `bench.py` once before,
which prepares the cases. The table says, for each plan, how much is moved as a multiple of what
must be (1 with a proof), and the bound as a share of what is moved.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(HERE.parent))

from case import Case, load_case  # noqa: E402
from drifts import cut_out, drifted, land_of  # noqa: E402

from territory_planner.core.guards.budget import budget_of  # noqa: E402
from territory_planner.core.jobs.design import design  # noqa: E402
from territory_planner.core.jobs.realign import realign  # noqa: E402
from territory_planner.core.model.graph import graph_from_edges  # noqa: E402
from territory_planner.core.model.measures import within_limits  # noqa: E402
from territory_planner.core.model.problem import Problem, make_problem  # noqa: E402

CASES = HERE / "results" / "cases"
DATA = HERE.parent / "tests" / "data" / "realign"
EVERY = ("counties", "cutouts", "lsoa", "mesh")


def main(names: list[str]) -> None:
    print("| case | effort | moved | at least | bound ÷ moved | proven | within | CPU s | MiB |")
    print("|---|---|---|---|---|---|---|---|---|")
    makers = {"counties": counties, "cutouts": cut_outs, "lsoa": lsoa, "mesh": mesh}
    for name in names or EVERY:
        for title, effort, problem in makers[name]():
            print(_row(title, effort, problem), flush=True)


def counties() -> Iterator[tuple[str, str, Problem]]:
    """Yield the county plans with the least on record, at both efforts."""
    for name in ("AR", "IA", "iowa"):
        read = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
        units = read["units"]
        position = np.array([[unit["lon"] * 85.0, unit["lat"] * 111.0] for unit in units])
        graph = graph_from_edges(len(units), *np.array(read["edges"]).T)
        work = [float(unit["workload"]) for unit in units]
        for tolerance, record in read["least_moved"].items():
            problem = make_problem(
                position,
                work,
                graph,
                read["k"],
                tolerance=float(tolerance) / 100.0,
                start=read["start"],
            )
            share = 100.0 * record["moved"] / sum(work)
            for effort in ("balanced", "best"):
                yield f"{name} ±{tolerance} %, on record {share:.3f} %", effort, problem


def cut_outs() -> Iterator[tuple[str, str, Problem]]:
    """Yield twenty pieces of England and Wales where NHS areas meet, at both efforts."""
    land = land_of(load_case(CASES / "drift.npz"))
    for seed in range(20):
        problem = cut_out(land, seed, 0.15, 0.10)
        for effort in ("balanced", "best"):
            yield f"cut-out {seed}: {problem.n} units, {problem.k} areas", effort, problem


def lsoa() -> Iterator[tuple[str, str, Problem]]:
    """Yield the NHS areas of England and Wales, drifted by N(1, 0.15), at ±10 %."""
    land = land_of(load_case(CASES / "drift.npz"))
    for seed in range(1, 6):
        yield f"LSOA, seed {seed}", "balanced", drifted(land, seed, 0.15, 0.10)


def mesh() -> Iterator[tuple[str, str, Problem]]:
    """Yield a design of 1,000 territories of 250,000 cells, drifted by N(1, 0.10), at ±5 %."""
    case = load_case(CASES / "mesh250000.npz")
    whole = make_problem(case.position, case.workload, land_of(_placed(case)).graph, case.k)
    plan = design(whole, "fast").assignment
    land = land_of(_placed(case, plan))
    yield "mesh of 250,000 units", "balanced", drifted(land, 1, 0.10, 0.05)


def _placed(case: Case, plan: np.ndarray | None = None) -> Case:
    start = np.zeros(case.n, dtype=np.int32) if plan is None else plan
    return replace(case, start=start)


def _row(title: str, effort: str, problem: Problem) -> str:
    budget = budget_of(problem, measure=problem.mass)
    begun = _seconds()
    found = realign(problem, budget, effort)
    total = float(problem.mass.sum())
    moved, least = 100.0 * found.moved / total, 100.0 * found.at_least / total
    share = least / moved if moved > 0 else 1.0
    is_within = within_limits(problem, found.balanced.assignment)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return (
        f"| {title} | {effort} | {moved:.3f} % | {least:.3f} % | {share:.3f} | "
        f"{'yes' if found.proven else 'no'} | {'yes' if is_within else 'no'} | "
        f"{_seconds() - begun:.1f} | {peak:,.0f} |"
    )


def _seconds() -> float:
    """Return processor seconds, those of child processes that have ended included."""
    both = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(resource.getrusage(each).ru_utime for each in both)


if __name__ == "__main__":
    main(sys.argv[1:])
