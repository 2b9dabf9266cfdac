"""The figures asked of the engine in full: proof, criteria, size, growth, drift."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from figures import (
    Figure,
    Results,
    cost_by_area,
    figure,
    gap_to_known,
    is_valid,
    met_on_all,
    published_instances,
)
from jobs import COUNTY_INSTANCES, LARGE, MESHES

MESH = f"mesh{LARGE}"
MILLION, FOURFOLD = f"mesh{MESHES[-1]}", f"fourfold-mesh{LARGE}"
DENSE_MIB = LARGE * (LARGE // 250) * 8 / 2**20
"""What one dense unit × territory array of numbers would take on that mesh."""


def engine_figures(results: Results, data: Path) -> list[Figure]:
    """Return every figure that the engine in full is asked for."""
    return [
        _proofs(results, published_instances(data)),
        _bounds(results, published_instances(data)),
        *_free_gaps(results),
        figure(
            results,
            ("lsoa3", "balanced"),
            "LSOA, three criteria at ±5 %, balanced: valid in 60 s",
            lambda r: r["seconds"] <= 60,
            lambda r: f"{r['pieces']} pieces, {r['deviation']:.2%} in {r['seconds']:.1f} s",
        ),
        figure(
            results,
            (MESH, "balanced"),
            "250,000 units, k = 1,000, ±5 %, balanced: valid in 180 s and 3 GiB",
            lambda r: r["seconds"] <= 180 and r["peak_mib"] <= 3072,
            lambda r: (
                f"{r['pieces']} pieces, {r['deviation']:.2%} in {r['seconds']:.0f} s, "
                f"{r['peak_mib']:,.0f} MiB"
            ),
        ),
        figure(
            results,
            (MILLION, "balanced"),
            "1,000,000 units, k = 4,000, ±5 %, balanced: valid in 480 s and 4 GiB",
            lambda r: r["seconds"] <= 480 and r["peak_mib"] <= 4096,
            lambda r: (
                f"{r['pieces']} pieces, {r['deviation']:.2%} in {r['seconds']:.0f} s "
                f"(CPU {r['cpu_seconds']:.0f} s), {r['peak_mib']:,.0f} MiB"
            ),
        ),
        _as_good_for_more(results),
        _as_for_fewer(results),
        _dense(results),
        _growth(results),
        *_drift(results),
    ]


def _proofs(results: Results, published: dict) -> Figure:
    asked = "county instances, best: the optimum, with the proof, on each"
    ran = [results[name, "best"] for name in COUNTY_INSTANCES if (name, "best") in results]
    proven = [r for r in ran if r["proven"] and gap_to_known(r, published[r["case"]]) <= 1e-4]
    if not ran:
        return Figure(asked, "not run", None)
    reached = f"{len(proven)} of {len(ran)}"
    return Figure(asked, reached, met_on_all(len(proven), len(ran)))


def _bounds(results: Results, published: dict) -> Figure:
    """Bounds for any centers against proven optima, but for what geodesics differ by."""
    asked = "county instances: no bound for any centers above the optimum"
    bounded = [
        result["free_bound"] / result["cost_unit"] / published[case]["proven_optimum"] - 1
        for (case, _), result in results.items()
        if case in COUNTY_INSTANCES and "free_bound" in result
    ]
    if not bounded:
        return Figure(asked, "not run", None)
    reached = f"{len(bounded)} bounds, highest {max(bounded):+.4%}"
    return Figure(asked, reached, max(bounded) <= 1e-4)


def _free_gaps(results: Results) -> Iterator[Figure]:
    """Bounds for any centers past the sizes where every unit is tried as one."""
    for case, name in (("us", "US counties"), ("lsoa", "LSOA")):
        yield figure(
            results,
            (case, "best"),
            f"{name}, best: a bound for any centers, at most the cost of every plan found",
            lambda r, c=case: 0 < r.get("free_bound", 0) <= _cheapest(results, c),
            lambda r: f"the plan is {r['free_gap']:.1%} above it" if "free_gap" in r else "none",
        )


def _cheapest(results: Results, case: str) -> float:
    return min(r["cost"] for (of, _), r in results.items() if of == case and r.get("within"))


def _as_good_for_more(results: Results) -> Figure:
    """Cost on four copies of a mesh against the mesh: towns of another mesh are others."""
    asked = "1,000,000 units: cost / (workload × mean area) within 1 % of the same at 250,000"
    few, copies, other = (results.get((name, "balanced")) for name in (MESH, FOURFOLD, MILLION))
    if not few or not copies:
        return Figure(asked, "not run", None)
    over = cost_by_area(copies) / cost_by_area(few) - 1
    reached = f"{over:+.2%} on four copies of the same cells"
    if other:
        reached += f"; {cost_by_area(other) / cost_by_area(few) - 1:+.2%} on cells drawn anew"
    return Figure(asked, reached, is_valid(copies) and over <= 0.01)


def _as_for_fewer(results: Results) -> Figure:
    """Cost on the largest mesh against the method that middling sizes get."""
    asked = "250,000 units: within 3 % of the cost that the method for 35,000 units reaches there"
    ours, full = results.get((MESH, "balanced")), results.get((MESH, "unhurried"))
    if not ours or not full:
        return Figure(asked, "not run", None)
    over = ours["cost"] / full["cost"] - 1
    times = f"in {ours['seconds']:.0f} s instead of {full['seconds']:.0f} s"
    return Figure(asked, f"{over:+.2%} {times}", is_valid(full) and over <= 0.03)


def _dense(results: Results) -> Figure:
    return figure(
        results,
        (MESH, "balanced"),
        "250,000 units: no dense unit × territory array in memory",
        lambda r: r["peak_mib"] - r["before_mib"] < DENSE_MIB,
        lambda r: f"{r['peak_mib'] - r['before_mib']:,.0f} MiB; one such has {DENSE_MIB:,.0f}",
    )


def _growth(results: Results) -> Figure:
    asked = "growth from 3,000 to 1,000,000 units: near n log n"
    found = [(n, results.get((f"mesh{n}", "balanced"))) for n in MESHES]
    ran = [(n, result) for n, result in found if result]
    if len(ran) < 3:
        return Figure(asked, "not run", None)
    size = np.array([n for n, _ in ran], dtype=float)
    seconds = np.array([result["cpu_seconds"] for _, result in ran])
    power = np.polyfit(np.log(size), np.log(seconds), 1)[0]
    shape = np.polyfit(np.log(size), np.log(size * np.log(size)), 1)[0]
    reached = f"CPU time grows as n^{power:.2f}; n log n would be n^{shape:.2f}"
    return Figure(asked, reached, bool(power <= shape + 0.1))


def _drift(results: Results) -> Iterator[Figure]:
    yield figure(
        results,
        ("drift", "rebalance"),
        "LSOA, today's 113 areas to ±10 %: within tolerance in 20 s",
        lambda r: r["seconds"] <= 20,
        lambda r: f"{r['deviation']:.2%}, {r['pieces']} pieces in {r['seconds']:.1f} s",
        valid=lambda r: r["within"],
    )
    asked = "LSOA, today's 113 areas: moves at most half of what a fresh design would"
    ours, fresh = results.get(("drift", "rebalance")), results.get(("drift", "balanced"))
    if not ours or not fresh:
        yield Figure(asked, "not run", None)
        return
    reached = (
        f"{ours['moved']:.1%} of the workload against {fresh['moved']:.1%}; "
        f"any plan within tolerance must move {ours['least_moved']:.1%}"
    )
    yield Figure(asked, reached, is_valid(fresh) and ours["moved"] <= fresh["moved"] / 2)
