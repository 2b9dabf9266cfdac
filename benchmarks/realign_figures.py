"""What is asked of realigning: as few moves as on record, proofs, bounds near what is moved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from figures import Figure, Results
from jobs import CONTENDERS, REALIGN


def realign_figures(results: Results) -> list[Figure]:
    """Return every figure that realigning is asked for."""
    ran = {name: results.get(("realign", name)) for name in REALIGN}
    counties, pieces, lsoa, mesh = (ran[name] for name in REALIGN)
    return [
        *_exact("county plans", counties, "on record"),
        *_exact("20 cut-outs", pieces, "at best"),
        *_bounded("LSOA, five drifts", lsoa, 0.9, 20),
        # version 0.1.0 moved 2.75 %
        *_bounded("250,000 units", mesh, 0.85, 60, most=2.755, mib=2048),
    ]


def realign_table(results: list[dict[str, Any]]) -> Iterator[str]:
    """Return a row for each plan that was realigned."""
    ran = [result for result in results if result["case"] == "realign"]
    if not ran:
        return
    yield "\n### Realigning: percent of the workload that moves, and that must\n"
    yield (
        "“Next door”: what any plan moves in which units only go to territories that touch their "
        "own today; “any plan”: without that.\n"
    )
    yield (
        "| plan | effort | moved | on record | next door | any plan | proven | CPU s |\n"
        "|---|---|---|---|---|---|---|---|"
    )
    for result in ran:
        title = CONTENDERS[result["contender"]].title.strip("*")
        if result["status"] != "ok":
            yield f"| {title} | {result['why']} | | | | | | |"
            continue
        for row in result["rows"]:
            record = "" if row["record"] is None else f"{row['record']:.3f}"
            yield (
                f"| {title}, {row['title']} | {row['effort']} | {row['moved']:.3f} | {record} | "
                f"{row['nearby']:.3f} | {row['least']:.3f} | {'yes' if row['proven'] else ''} | "
                f"{row['cpu']:.1f} |"
            )


def _exact(name: str, result: dict[str, Any] | None, measured: str) -> Iterator[Figure]:
    """Yield what is asked where the least can be proven."""
    quick = f"{name}: at most 1.02 × the least {measured} at balanced, in 5 CPU s"
    full = f"{name}: the least, proven, at best in 60 CPU s"
    if result is None:
        yield Figure(quick, "not run", None)
        yield Figure(full, "not run", None)
        return
    by_effort = {
        effort: [row for row in result["rows"] if row["effort"] == effort]
        for effort in ("balanced", "best")
    }
    least = [row["moved"] if row["record"] is None else row["record"] for row in by_effort["best"]]
    ratio = [_ratio(row["moved"], least_) for row, least_ in zip(by_effort["balanced"], least)]
    slowest = max(row["cpu"] for row in by_effort["balanced"])
    yield Figure(
        quick,
        f"{sum(r <= 1.02 for r in ratio)} of {len(ratio)}, worst {max(ratio):.3f} ×, "
        f"up to {slowest:.1f} s",
        max(ratio) <= 1.02 and slowest <= 5,
    )
    met = [
        row["proven"] and _ratio(row["moved"], least_) <= 1 + 1e-6
        for row, least_ in zip(by_effort["best"], least)
    ]
    slowest = max(row["cpu"] for row in by_effort["best"])
    yield Figure(
        full, f"{sum(met)} of {len(met)}, up to {slowest:.1f} s", all(met) and slowest <= 60
    )


def _bounded(
    name: str,
    result: dict[str, Any] | None,
    share: float,
    seconds: float,
    most: float | None = None,
    mib: float | None = None,
) -> Iterator[Figure]:
    """Yield what is asked of bounds, for any plan and for units that only go next door."""
    limits = f"in {seconds:.0f} CPU s" + (f" and {mib:,.0f} MiB" if mib else "")
    kinds = (("nearby", "of units that go next door"), ("least", "of any plan"))
    for kind, of in kinds:
        asked = f"{name}: a bound {of} of {share:.2f} × what is moved {limits}"
        if result is None:
            yield Figure(asked, "not run", None)
            continue
        rows = result["rows"]
        bound = min(_ratio(row[kind], row["moved"]) for row in rows)
        slowest = max(row["cpu"] for row in rows)
        moved = [row["moved"] for row in rows]
        fits = slowest <= seconds and (mib is None or result["peak_mib"] <= mib)
        few = most is None or max(moved) <= most
        yield Figure(
            asked,
            f"{bound:.2f} × of {min(moved):.2f}–{max(moved):.2f} % in up to {slowest:.1f} s, "
            f"{result['peak_mib']:,.0f} MiB",
            bound >= share and fits and few and all(row["within"] for row in rows),
        )


def _ratio(one: float, other: float) -> float:
    return one / other if other > 0 else 1.0
