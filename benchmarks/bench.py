"""Ours and the peers on the same data in one run: ``make bench``.

``python benchmarks/bench.py [--quick] [--only NAME ...] [--write]``, called with the
interpreter that the plugin runs in; the peers' own is made beside this file when missing.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from environment import HERE, PEERS_PYTHON, run_inside

RESULTS = HERE / "results" / "latest.json"
DATA = HERE.parent.parent / "shared" / "data"


def main() -> int:
    options = _options()
    from engine_figures import engine_figures
    from figures import published_instances, required_figures
    from jobs import CONTENDERS
    from plots import draw
    from realign_figures import realign_figures
    from report import good_ones, report, write_into
    from run import CASES, run_job, source_of

    if not (options.data / "instances").is_dir():
        print(f"No data at {options.data}: name its folder with --data.")
        return 1
    jobs = _chosen(options)
    sources = {source_of(job, options.data) for job in jobs}
    if options.fresh or not all(source.exists() for source in sources):
        print("Preparing the cases …", flush=True)
        subprocess.run(
            [PEERS_PYTHON, HERE / "prepare.py", options.data, CASES], check=True, cwd=HERE
        )
    _announce(sum(job.expected for job in jobs), len(jobs))
    earlier = _earlier(options) if options.keep else {}
    for job in jobs:
        print(f"{job.case:>13} {CONTENDERS[job.contender].title:<32}", end="", flush=True)
        result = run_job(job, options.data)
        print(_glimpse(result), flush=True)
        earlier[job.case, job.contender] = result
        RESULTS.write_text(json.dumps(list(earlier.values())))
    results = list(earlier.values())
    good = good_ones(results)
    figures = required_figures(good, options.data) + engine_figures(good, options.data)
    figures += realign_figures(good)
    text = report(results, figures, published_instances(options.data))
    print(f"\n{text}")
    if options.write:
        write_into(HERE / "README.md", text)
        for picture in draw(good, HERE.parent / "docs"):
            print(f"drawn: {picture}")
    failed = [r for r in results if r["status"] == "failed" and CONTENDERS[r["contender"]].ours]
    return 1 if failed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a subset of a minute or two")
    parser.add_argument(
        "--only", nargs="+", default=[], help="cases (us, lsoa, NM2010, rook) or contenders"
    )
    parser.add_argument("--keep", action="store_true", help="carry earlier results along")
    parser.add_argument(
        "--write", action="store_true", help="put the report in README.md, plots in docs/"
    )
    parser.add_argument("--fresh", action="store_true", help="prepare the cases anew")
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the real data")
    return parser.parse_args()


def _chosen(options: argparse.Namespace) -> list:
    from jobs import CONTENDERS, all_jobs

    jobs = [job for job in all_jobs() if job.quick or not options.quick]
    known = {job.case for job in all_jobs()} | set(CONTENDERS)
    unknown = [name for name in options.only if name not in known]
    if unknown:
        raise SystemExit(f"Unknown: {', '.join(unknown)}. Known: {', '.join(sorted(known))}.")
    cases = [name for name in options.only if name not in CONTENDERS]
    contenders = [name for name in options.only if name in CONTENDERS]
    return [
        job
        for job in jobs
        if (not cases or job.case in cases) and (not contenders or job.contender in contenders)
    ]


def _earlier(options: argparse.Namespace) -> dict:
    if not RESULTS.exists():
        return {}
    return {(r["case"], r["contender"]): r for r in json.loads(RESULTS.read_text())}


def _announce(seconds: float, count: int) -> None:
    print(f"{count} jobs, about {seconds / 60:.0f} minutes, one at a time.")
    busy = os.getloadavg()[0]
    if busy > 0.5:
        print(f"The machine is not quiet (load {busy:.1f}): times will be too long.")


def _glimpse(result: dict) -> str:
    if result["status"] != "ok":
        return result["why"]
    parts = [f"{result['seconds']:8.2f} s"]
    if "rows" in result:
        parts.append(
            f"{len(result['rows'])} plans, {sum(r['proven'] for r in result['rows'])} proven"
        )
    if "cost" in result:
        parts.append(f"cost {result['cost']:.5g}")
    if "pieces" in result:
        parts.append(f"{result['pieces']} pieces, {result['deviation']:.2%}")
    return ", ".join(parts)


if __name__ == "__main__":
    run_inside()
    sys.exit(main())
