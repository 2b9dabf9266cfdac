"""Take the guide's picture of a report, ``docs/images/report.png``, from the real page.

Run ``python -m scripts.report_picture`` after ``make test-report``, which installs a browser.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from . import qgis_process
from .package import ROOT

PICTURE = ROOT / "docs" / "images" / "report.png"
WIDTH, HEIGHT = 1100, 1180
QUIET = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars "
    "--disable-background-networking --disable-component-update --disable-sync"
)
ASKED = {
    "INPUT": "territory_planner/sample/southeast.gpkg",
    "TERRITORY_FIELD": "territory",
    "WORKLOAD": "residents",
    "TOLERANCE": 5,
    "BEFORE": "state",
    "MATCH": "shared",
    "TITLE": "Territories of the Southeast",
}


def main() -> None:
    """Write a report on the sample plan, and photograph its first screen."""
    qgis_process.enable()
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        call = qgis_process.command_line("planreport", {**ASKED, "OUTPUT": page})
        environment = qgis_process.environment()
        subprocess.run(call, cwd=ROOT, env=environment, check=True, capture_output=True)
        shot = [f"--screenshot={PICTURE}", f"--window-size={WIDTH},{HEIGHT}"]
        profile = f"--user-data-dir={folder}/profile"
        subprocess.run(
            ["chromium", *QUIET.split(), profile, *shot, page.as_uri()],
            check=True,
            capture_output=True,
        )
    print(f"Written: {PICTURE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
