"""The figures that the project asks of itself, each met or not by a run's results."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from jobs import CONTENDERS, COUNTY_INSTANCES, EFFORTS
from meshes import SIDE
from run import Result

Results = dict[tuple[str, str], Result]
"""By (case, contender); only jobs that ended well."""


@dataclass(frozen=True)
class Figure:
    """One thing asked, and what came out; `met` None: not (all) run."""

    asked: str
    reached: str
    met: bool | None


def required_figures(results: Results, data: Path) -> list[Figure]:
    """Return every required figure of the main job."""
    published = published_instances(data)
    return [
        *_county_figures(results, published),
        *_tract_figures(results, published["PA2010tracts"]),
        *_us_figures(results),
        *_lsoa_figures(results),
        *_rook_figures(results),
    ]


def published_instances(data: Path) -> dict:
    """Return the published instances by name."""
    return {
        source.stem: json.loads(source.read_text())
        for source in sorted((data / "instances").glob("*.json"))
    }


def cost_by_area(result: Result) -> float:
    """Return what a plan of a mesh costs in units of its workload times the mean area."""
    return result["cost"] * result["territories"] / (result["workload"] * SIDE**2)


def gap_to_known(result: Result, published: dict) -> float:
    """Return how far a plan's cost is above the proven optimum or the best published one."""
    known = published.get("proven_optimum") or published["best_published"]
    return round(result["cost"] / known - 1, 7) + 0.0


def _county_figures(results: Results, published: dict) -> Iterator[Figure]:
    for effort, most in (("best", 1e-4), ("balanced", 0.005)):
        asked = f"county instances, {effort}: within {most:.2%} of the proven optimum on each"
        ran = [name for name in COUNTY_INSTANCES if (name, effort) in results]
        if not ran:
            yield Figure(asked, "not run", None)
            continue
        gap = {name: gap_to_known(results[name, effort], published[name]) for name in ran}
        good = [n for n in ran if gap[n] <= most and is_valid(results[n, effort])]
        worst = max(ran, key=lambda name: gap[name])
        reached = f"{len(good)} of {len(ran)}; worst {worst} {gap[worst]:+.3%}"
        yield Figure(asked, reached, met_on_all(len(good), len(ran)))


def met_on_all(good: int, ran: int) -> bool | None:
    """Tell whether all instances are good; None when all that ran are, but not all ran."""
    if good < ran:
        return False
    return True if ran == len(COUNTY_INSTANCES) else None


def _tract_figures(results: Results, published: dict) -> Iterator[Figure]:
    asked = "PA tracts: valid, within 1 % of the best published cost in 60 s"
    ran = [results["PA2010tracts", e] for e in EFFORTS if ("PA2010tracts", e) in results]
    timely = [result for result in ran if result["seconds"] <= 60 and is_valid(result)]
    if ran and timely:
        best = min(timely, key=lambda result: result["cost"])
        gap = gap_to_known(best, published)
        reached = f"{best['contender']}: {gap:+.2%} in {_times(best)}"
        yield Figure(asked, reached, gap <= 0.01)
    else:
        yield Figure(asked, "none valid in time" if ran else "not run", False if ran else None)
    yield figure(
        results,
        ("PA2010tracts", "fast"),
        "PA tracts, fast: valid, within 6 % in 3 s",
        lambda r: gap_to_known(r, published) <= 0.06 and r["seconds"] <= 3,
        lambda r: f"{gap_to_known(r, published):+.2%} in {_times(r)}",
    )


def _us_figures(results: Results) -> Iterator[Figure]:
    for effort, most in (("fast", 1), ("balanced", 5)):
        yield _timed(results, "us", effort, most)
    ours, bound = results.get(("us", "balanced")), results.get(("us", "lp"))
    asked = "US counties, balanced: Σ w·d² within 3 % of the transportation LP of ten starts"
    if ours and bound:
        over = ours["cost"] / bound["cost"] - 1
        yield Figure(asked, f"{over:+.2%}", over <= 0.03)
    else:
        yield Figure(asked, "not run", None)
    yield from _peer_figures(results, "us")


def _peer_figures(results: Results, case: str) -> Iterator[Figure]:
    """Ours against connected peers: those that balance as asked, and all of them."""
    ours = results.get((case, "balanced"))
    peers = [
        result
        for (of, key), result in results.items()
        if of == case and not CONTENDERS[key].ours and result.get("connected")
    ]
    for kind, rivals in (
        ("within tolerance", [peer for peer in peers if peer["within"]]),
        ("whatever its balance", peers),
    ):
        asked = f"US counties, balanced: Σ w·d² below every connected peer {kind}"
        if not ours or not rivals:
            yield Figure(asked, "no such peer ran", None)
            continue
        best = min(rivals, key=lambda peer: peer["cost"])
        reached = (
            f"{ours['cost'] / best['cost'] - 1:+.1%} against {CONTENDERS[best['contender']].title}"
            f" (its deviation: {best['deviation']:.1%})"
        )
        yield Figure(asked, reached, ours["cost"] < best["cost"])


def _lsoa_figures(results: Results) -> Iterator[Figure]:
    for effort, seconds, most in (("fast", 8, 16.6), ("balanced", 30, 16.1), ("best", 180, 15.9)):
        yield figure(
            results,
            ("lsoa", effort),
            f"LSOA, {effort}: valid, Σ w·d² ≤ {most}M in {seconds} s",
            lambda r, m=most, s=seconds: r["cost"] <= m * 1e6 and r["seconds"] <= s,
            lambda r: f"{r['cost'] / 1e6:.2f}M in {_times(r)}",
        )


def _rook_figures(results: Results) -> Iterator[Figure]:
    ours, exact = results.get(("rook", "rook-default")), results.get(("rook", "rook-exact"))
    for peer in ("libpysal-weights", "libpysal-graph"):
        theirs = results.get(("rook", peer))
        same = f"rook graph of LSOA: the same edges as {CONTENDERS[peer].title}"
        faster = f"rook graph of LSOA: at least 10× faster than {CONTENDERS[peer].title}"
        if not ours or not exact or not theirs:
            yield from (Figure(same, "not run", None), Figure(faster, "not run", None))
            continue
        by_default, mine, its = (
            set(map(tuple, result["edges"])) for result in (ours, exact, theirs)
        )
        difference = (
            f"{len(mine):,} edges on exact vertices, {len(mine ^ its)} differ; by default "
            f"{len(by_default - its)} more, across borders that don't quite meet, "
            f"and {len(its - by_default)} fewer"
        )
        yield Figure(same, difference, mine == its and its <= by_default)
        ratio = theirs["seconds"] / ours["seconds"]
        times = f"{ratio:.1f}× ({ours['seconds']:.2f} s against {theirs['seconds']:.2f} s)"
        yield Figure(faster, times, ratio >= 10)


def _timed(results: Results, case: str, effort: str, most: float) -> Figure:
    return figure(
        results,
        (case, effort),
        f"US counties, {effort}: connected and within ±1 % in {most} s",
        lambda r: r["seconds"] <= most,
        lambda r: f"{r['pieces']} pieces, {r['deviation']:.2%} in {_times(r)}",
    )


def figure(
    results: Results,
    key: tuple[str, str],
    asked: str,
    good: Callable[[Result], bool],
    told: Callable[[Result], str],
    valid: Callable[[Result], bool] | None = None,
) -> Figure:
    """Hold one job's result against what is asked of it; `valid` is `is_valid` by default."""
    result = results.get(key)
    if result is None:
        return Figure(asked, "not run", None)
    fit = (valid or is_valid)(result)
    reached = told(result) + ("" if fit else " (not connected or out of tolerance)")
    return Figure(asked, reached, fit and good(result))


def _times(result: Result) -> str:
    return f"{result['seconds']:.1f} s (CPU {result['cpu_seconds']:.1f} s)"


def is_valid(result: Result) -> bool:
    """Tell whether all territories are connected and within their limits."""
    return result["connected"] and result["within"]
