"""Write the outcome of ``make test-matrix`` as a page of the documentation."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

HEAD = """# The test suite on newer versions

Written by `make test-matrix`, which builds each Debian suite in a folder of its own and runs
the whole test suite in it, each warning an error (`WARNINGS` of `tests/conftest.py`, which names
what is not ours). Last run: {date} (UTC), at commit `{commit}`.

| Debian | QGIS | Qt | Python | numpy | scipy | shapely | outcome |
|---|---|---|---|---|---|---|---|
"""

TAIL = """
QGIS 3.22.16 (Debian 12: Qt 5.15.8, Python 3.11, numpy 1.24, scipy 1.10, shapely 1.8) is where the
suite runs every day, by `make test`; nothing of the table replaces that.

**QGIS 4 itself was not run**: no build of it for these systems was to be had. What `make test` does
in its place (`tests/qt6`): it imports every module, and builds and draws the panel and its set-up,
under PyQt6 6.9 with stand-ins for `qgis.core` and `qgis.gui`; it looks up every class and enum of
Qt that the code names in PyQt6, and every enum of QGIS in QGIS 3.22, by its full name under its old
owner, which QGIS 4 keeps. Layers, Processing and the map were not tried on Qt 6.
"""
"""What the table does not tell; kept by hand."""


def row(report: Path, suite: str) -> str:
    """Return the table's row for one suite, from its versions and pytest's closing line."""
    versions = (report / f"{suite}.versions").read_text(encoding="utf-8").strip()
    closing = (report / f"{suite}.log").read_text(encoding="utf-8").strip().splitlines()[-1]
    return f"| {suite} | {versions} | {closing.strip('= ')} |\n"


def page(report: Path, commit: str, date: str) -> str:
    """Return the page for all suites that have a log in the folder `report`."""
    suites = sorted(log.stem for log in report.glob("*.log"))
    return (
        HEAD.format(date=date, commit=commit) + "".join(row(report, name) for name in suites) + TAIL
    )


def main() -> None:
    """Write the page: arguments are the folder of logs, the page's path, the commit."""
    report, target, commit = sys.argv[1:]
    today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    Path(target).write_text(page(Path(report), commit, today), encoding="utf-8")
    print(f"Recorded in {target}")


if __name__ == "__main__":
    main()
