"""A run's results as Markdown."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

from figures import Figure, Results, cost_by_area, gap_to_known
from jobs import CONTENDERS, COUNTY_INSTANCES, TRACT_INSTANCES
from realign_figures import realign_table
from run import Result

BEGIN, END = "<!-- results -->", "<!-- end of results -->"

TITLES = {
    "us": ("US counties, lower 48: n = 3,108, k = 30, ±1 %", 1e12, "10¹²"),
    "lsoa": ("England and Wales LSOA: n = 34,573, k = 100, ±2 %", 1e6, "10⁶"),
    "lsoa3": ("LSOA with three criteria: k = 100, ±5 % each", 1e6, "10⁶"),
    "drift": ("LSOA, today's 113 NHS areas, ±10 %", 1e6, "10⁶"),
    "PA2010tracts": ("Pennsylvania tracts: n = 3,217, k = 18, ±0.5 %", 1, "published unit"),
    "OK2010tracts": ("Oklahoma tracts: n = 1,046, k = 5, ±0.5 %", 1, "published unit"),
}

COLUMNS = [
    "method", "time s", "CPU s", "peak MiB", "territories", "deviation", "pieces", "cut edges",
    "Σ w·d²", "cost / ours", "time / ours", "optimality gap", "optimality gap, any centers",
]  # fmt: skip


def report(results: list[Result], figures: list[Figure], published: dict) -> str:
    """Return the whole report."""
    blocks = [machine(results), *figure_table(figures)]
    blocks += county_table(results, published)
    for case in (*TRACT_INSTANCES, "us", "lsoa", "lsoa3", "drift"):
        blocks += plan_table([r for r in results if r["case"] == case], case, published)
    blocks += mesh_table(results)
    blocks += rook_table([r for r in results if r["case"] == "rook"])
    blocks += realign_table(results)
    return "\n".join(blocks)


def write_into(readme: Path, text: str) -> None:
    """Put the report between the marks in a README."""
    old = readme.read_text()
    before, rest = old.split(BEGIN)
    readme.write_text(f"{before}{BEGIN}\n{text}\n{END}{rest.split(END)[1]}")


def machine(results: list[Result]) -> str:
    """Say when and where, and with which versions."""
    versions = sorted(
        {
            f"{name} {number}" + (" (ours)" if CONTENDERS[result["contender"]].ours else "")
            for result in results
            for name, number in result.get("versions", {}).items()
        }
    )
    day = datetime.now(timezone.utc).strftime("%Y-%m-%d")
    return (
        f"{day}; {_processor()}, {os.cpu_count()} cores, one thread per contender, "
        f"load at the end {os.getloadavg()[1]:.1f}; Python {platform.python_version()}; "
        f"{', '.join(versions)}.\n"
    )


def figure_table(figures: list[Figure]) -> Iterator[str]:
    """Return what was asked, what came out, and whether that meets it."""
    mark = {True: "met", False: "**NOT MET**", None: "not run in full"}
    yield "### What is asked\n"
    yield from _table(
        ["asked", "reached", ""], [[f.asked, f.reached, mark[f.met]] for f in figures]
    )


def plan_table(results: list[Result], case: str, published: dict) -> Iterator[str]:
    """Return one case's contenders."""
    if not results:
        return
    title, unit, unit_name = TITLES[case]
    ours = _ours(results)
    header = [f"Σ w·d² ({unit_name})" if name == "Σ w·d²" else name for name in COLUMNS]
    known = published.get(case)
    yield f"\n### {title}\n"
    if known:
        best, bound = known["best_published"], known["published_bound"]
        yield f"Best published cost {best:,}, bound {bound:,}.\n"
    rows = [_plan_row(result, ours, unit) for result in results]
    if any(result.get("moved") is not None for result in results):
        header.append("workload moved")
        for row, result in zip(rows, results):
            row.append(f"{result['moved']:.1%}" if "moved" in result else "")
    yield from _table(header, rows)


def county_table(results: list[Result], published: dict) -> Iterator[str]:
    """Return gaps to the proven optimum: one instance a row, one contender a column."""
    found = {(r["case"], r["contender"]): r for r in results if r["case"] in COUNTY_INSTANCES}
    if not found:
        return
    keys = [key for key in CONTENDERS if any(key == contender for _, contender in found)]
    rows = []
    for case in COUNTY_INSTANCES:
        ran = [found.get((case, key)) for key in keys]
        if any(ran):
            rows.append(
                [case, f"{published[case]['proven_optimum']:,.2f}"]
                + [_county_cell(result, published[case]) for result in ran]
            )
    yield "\n### County instances: cost above the proven optimum, ±0.5 %\n"
    yield "In brackets what a plan breaks: pieces too many, or its deviation.\n"
    yield from _table(["instance", "optimum", *(CONTENDERS[key].title for key in keys)], rows)


def mesh_table(results: list[Result]) -> Iterator[str]:
    """Return what size does."""
    ran = [r for r in results if "mesh" in r["case"]]
    if not ran:
        return
    yield "\n### Made-up meshes, 250 units a territory, ±5 %\n"
    yield "“4 ×”: four mirrored copies of the same cells on the same ground, as hard but larger.\n"
    header = [
        "method",
        "units",
        "k",
        "time s",
        "CPU s",
        "peak MiB",
        "deviation",
        "pieces",
        "Σ w·d² (10⁶)",
        "Σ w·d² / (workload · mean area)",
    ]
    rows = []
    for result in ran:
        kind, _, size = result["case"].partition("mesh")
        fourfold = kind == "fourfold-"
        n = (4 if fourfold else 1) * int(size)
        figures = (
            [
                f"{result['seconds']:.1f}",
                f"{result['cpu_seconds']:.1f}",
                f"{result['peak_mib']:,.0f}",
                f"{result['deviation']:.2%}",
                f"{result['pieces']:,}",
                f"{result['cost'] / 1e6:,.2f}",
                f"{cost_by_area(result):.4f}" if "workload" in result else "",
            ]
            if result["status"] == "ok"
            else [result["why"], *[""] * 6]
        )
        title = CONTENDERS[result["contender"]].title
        units = f"4 × {n // 4:,}" if fourfold else f"{n:,}"
        rows.append([title, units, f"{n // 250:,}", *figures])
    yield from _table(header, rows)


def rook_table(results: list[Result]) -> Iterator[str]:
    """Return contiguity builders."""
    if not results:
        return
    ours = next(
        (r for r in results if r["contender"] == "rook-default" and r["status"] == "ok"), None
    )
    rows = []
    for result in results:
        title = CONTENDERS[result["contender"]].title
        if result["status"] != "ok":
            rows.append([title, result["why"], "", "", ""])
            continue
        ratio = f"{result['seconds'] / ours['seconds']:.1f}" if ours else ""
        rows.append(
            [
                title,
                f"{result['seconds']:.2f}",
                f"{result['peak_mib']:.0f}",
                f"{len(result['edges']):,}",
                ratio,
            ]
        )
    yield "\n### Rook graph of the LSOA layer: n = 34,753\n"
    yield from _table(["method", "time s", "peak MiB", "edges", "time / ours"], rows)


def _plan_row(result: Result, ours: Result | None, unit: float) -> list[str]:
    title = CONTENDERS[result["contender"]].title
    if result["status"] != "ok":
        return [title, result["why"], *[""] * (len(COLUMNS) - 2)]
    has_plan = "pieces" in result
    row = [
        title,
        f"{result['seconds']:.2f}",
        f"{result['cpu_seconds']:.2f}",
        f"{result['peak_mib']:.0f}",
        f"{result['territories']}" if has_plan else "",
        f"{result['deviation']:.2%}" if has_plan else "",
        f"{result['pieces']}" if has_plan else "",
        f"{result['cut_edges']:,}" if has_plan else "",
        f"{result['cost'] / unit:,.3f}",
    ]
    gaps = [f"{result[g]:.2%}" if g in result else "" for g in ("bound_gap", "free_gap")]
    if not ours:
        return [*row, "", "", *gaps]
    ratio = result["seconds"] / ours["seconds"]
    return [*row, f"{result['cost'] / ours['cost']:.3f}", f"{ratio:.2g}", *gaps]


def _county_cell(result: Result | None, published: dict) -> str:
    if result is None:
        return ""
    if result["status"] != "ok":
        return result["why"]
    gap = f"{gap_to_known(result, published):+.2%}"
    if not result["connected"]:
        return f"{gap} [{result['pieces']} pieces]"
    return gap if result["within"] else f"{gap} [{result['deviation']:.1%}]"


def _ours(results: list[Result]) -> Result | None:
    return next((r for r in results if r["contender"] == "balanced" and r["status"] == "ok"), None)


def _table(header: list[str], rows: list[list[str]]) -> Iterator[str]:
    yield "| " + " | ".join(header) + " |"
    yield "|" + "---|" * len(header)
    for row in rows:
        yield "| " + " | ".join(row) + " |"


def _processor() -> str:
    names = [
        line.split(":", 1)[1].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    return names[0] if names else platform.machine()


def good_ones(results: list[Result]) -> Results:
    """Return the jobs that ended well, by case and contender."""
    return {(r["case"], r["contender"]): r for r in results if r["status"] == "ok"}
