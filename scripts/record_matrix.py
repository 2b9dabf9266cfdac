"""Write the outcome of ``make test-matrix`` as a page of the documentation."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

HEAD = """# The test suite on newer versions

Written by `make test-matrix`, which builds each Debian suite in a folder of its own and runs
the whole test suite in it, folder by folder, each warning an error (`WARNINGS` of
`tests/conftest.py`, which names what is not ours).

| Debian | QGIS | Qt | Python | GDAL | numpy | scipy | shapely |
|---|---|---|---|---|---|---|---|
"""

TAIL = """
Skipped, each with its reason, is what only `make test-long` does, what there is no tool for here
(a server of processes, PyQt6, the models of tours), models, which QGIS 3.22 writes, and KML as QGIS
itself reads it without GDAL's LIBKML, which sid's GDAL lacks.

QGIS 3.22.16 (Debian 12: Qt 5.15.8, Python 3.11, numpy 1.24, scipy 1.10, shapely 1.8) is where the
suite runs every day, by `make test`; nothing of the tables replaces that.

**QGIS 4 itself was not run**: no build of it for these systems was to be had. What `make test` does
in its place (`tests/qt6`): it imports every module, and builds and draws the panel and its set-up,
under PyQt6 6.9 with stand-ins for `qgis.core` and `qgis.gui`; it looks up every class and enum of
Qt that the code names in PyQt6, and every enum of QGIS in QGIS 3.22, by its full name under its old
owner, which QGIS 4 keeps. Layers, Processing and the map were not tried on Qt 6.
"""
"""What the tables do not tell; kept by hand."""

COUNTED = ("passed", "failed", "skipped")
"""What is told of a run, in this order; an error is a failure."""


def outcome(log: str) -> Counter[str] | None:
    """Return how many tests passed, failed and were skipped; nothing for a run without an end."""
    closing = log.strip().splitlines()[-1]
    if not re.search(r" in [\d.]+s", closing):
        return None
    told: Counter[str] = Counter()
    for number, what in re.findall(r"(\d+) (\w+)", closing):
        told["failed" if what.startswith("error") else what] += int(number)
    return Counter({what: told[what] for what in COUNTED})


def ran_at(log: str) -> str:
    """Return the commit and the date of a run, which its first line has."""
    commit, date = log.splitlines()[0].lstrip("# ").split(" ")[:2]
    return f"`{commit}`, {date}"


def cell(told: Counter[str] | None) -> str:
    """Return what a table says of a run."""
    if told is None:
        return "ended by itself"
    return ", ".join(f"{told[what]} {what}" for what in COUNTED if told[what])


def row(part: str, log: str) -> str:
    """Return a table's row of one folder of tests; "files" is those beside the folders."""
    what = "test_*.py" if part == "files" else part
    return f"| `tests/{what}` | {cell(outcome(log))} | {ran_at(log)} |\n"


def results(suite: Path) -> str:
    """Return the table of one suite: each folder's outcome, and where it was had."""
    logs = {log.stem: log.read_text(encoding="utf-8") for log in sorted(suite.glob("*.log"))}
    rows = "".join(row(part, log) for part, log in logs.items())
    together = sum((outcome(log) or Counter() for log in logs.values()), Counter())
    head = f"\n## {suite.name}\n\n| Tests | outcome | at commit |\n|---|---|---|\n"
    return f"{head}{rows}| together | {cell(together)} | |\n"


def page(report: Path) -> str:
    """Return the page for all suites that have a folder of logs in the folder `report`."""
    suites = sorted(file.parent for file in report.glob("*/versions"))
    versions = "".join(
        f"| {suite.name} | {(suite / 'versions').read_text(encoding='utf-8').strip()} |\n"
        for suite in suites
    )
    return HEAD + versions + "".join(results(suite) for suite in suites) + TAIL


def main() -> None:
    """Write the page: arguments are the folder of the suites' folders, and the page's path."""
    report, target = sys.argv[1:]
    Path(target).write_text(page(Path(report)), encoding="utf-8")
    print(f"Recorded in {target}")


if __name__ == "__main__":
    main()
