"""Design territories of the United States headless; leave map, project, figures in ``demo/``."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QFont

from scripts import qgis_process
from scripts.demo import picture, project, summary
from scripts.package import ROOT
from territory_planner.layers.drawing.styling import territory_colour
from territory_planner.layers.live.settings.plan_settings import Criterion

SAMPLE = ROOT / "sample_data" / "us_counties_lower48.gpkg"
CITIES = ROOT / "sample_data" / "us_cities.csv"
"""The largest city of some counties: what territories are called after."""
COUNT, TOLERANCE, WORKLOAD = 30, 1, "POP2020"
SOURCE = (
    "Counties and counts: U.S. Census Bureau, public domain. Made by Territory Planner for QGIS."
)

FONT = "DejaVu Sans"
"""Comes with Debian's QGIS; without a screen Qt would choose one that desktops don't have."""


@dataclass(frozen=True)
class Files:
    """Where the demo leaves what it makes."""

    folder: Path

    @property
    def package(self) -> Path:
        """The GeoPackage of units, territories and centers."""
        return self.folder / "territories.gpkg"

    @property
    def counties(self) -> Path:
        """The counties with their cities."""
        return self.folder / "counties.gpkg"

    @property
    def project(self) -> Path:
        """The QGIS project."""
        return self.folder / "territories.qgz"

    @property
    def picture(self) -> Path:
        """The map."""
        return self.folder / "territories.png"

    @property
    def page(self) -> Path:
        """The report."""
        return self.folder / "report.html"

    def table(self, name: str) -> str:
        """Return a table of the GeoPackage as a destination of qgis_process."""
        return f"ogr:dbname='{self.package}' table=\"{name}\" (geom)"


def join_cities(files: Files) -> None:
    """Write the counties with the name of their largest city, where it is one of the table."""
    parameters = {
        "INPUT": SAMPLE,
        "FIELD": "GEOID",
        "INPUT_2": CITIES,
        "FIELD_2": "county",
        "FIELDS_TO_COPY": "CITY",
        "METHOD": 1,
        "OUTPUT": files.counties,
    }
    called("native:joinattributestable", parameters, files.counties)


def design(files: Files) -> str:
    """Run the algorithm as a planner would from the command line; return what it said."""
    parameters = {
        "INPUT": files.counties,
        "WORKLOAD": WORKLOAD,
        "TERRITORIES": COUNT,
        "TOLERANCE": TOLERANCE,
        "NAME_FIELD": "CITY",
        "OUTPUT": files.table("units"),
        "TERRITORY_LAYER": files.table("territories"),
        "CENTER_LAYER": files.table("centers"),
    }
    said = called("designterritories", parameters, files.package)
    return run_log(said, parameters)


def called(algorithm: str, parameters: Mapping[str, object], made: Path) -> str:
    """Run an algorithm that writes a file, and return all that it said."""
    command = qgis_process.command_line(algorithm, parameters)
    run = subprocess.run(
        command, env=qgis_process.environment(), capture_output=True, text=True, check=False
    )
    if run.returncode or not made.is_file():
        sys.exit(f"{algorithm} failed:\n{run.stdout}\n{run.stderr}")
    return run.stdout


def run_log(output: str, parameters: Iterable[str]) -> str:
    """Return what the algorithm said, without progress, inputs and results around it."""
    lines = output.split("\nResults\n")[0].split("\nInputs\n")[-1].splitlines()
    heads = tuple(f"{name}:\t" for name in parameters)
    said = [line for line in lines if line.strip("-") and not line.startswith(heads)]
    progress = r"^[.\d]*\.(?:\d0|100)?(?=[^\W\d])"
    return "\n".join(re.sub(progress, "", line) for line in said).replace("\t", " ")


def present(files: Files, log: str) -> None:
    """Write project, picture and page, and print the figures; needs a `QgsApplication`."""
    criterion = Criterion(WORKLOAD, tolerance=TOLERANCE / 100)
    made = project.make_project(files.package, files.project, criterion)
    territories = project.open_layer(files.package, "territories", "Territories")
    rows = summary.read_rows(territories, WORKLOAD)
    mean = sum(row.workload for row in rows) / len(rows) / 1e6
    largest = max(abs(row.deviation) for row in rows)
    told = summary.Summary(
        title=f"{len(rows)} territories of the lower 48",
        subtitle=f"{sum(row.units for row in rows):,} counties grouped by residents (census of "
        f"2020): connected, compact, each within ±{largest:.1f} % of {mean:.1f} million",
        source=SOURCE,
        tolerance=TOLERANCE,
        rows=rows,
    )
    numbers = project.colour_numbers(territories, "name")
    colours = {name: territory_colour(number) for name, number in numbers.items()}
    picture.draw_picture(made, told, colours, files.picture)
    files.page.write_text(summary.as_page(told, files.picture.name, log), encoding="utf-8")
    made.clear()
    print(summary.as_table(rows))


def main() -> None:
    """Run the demo; a folder given on the command line takes the place of ``demo/``."""
    files = Files(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "demo")
    files.folder.mkdir(exist_ok=True)
    for leftover in (*files.folder.glob("territories.*"), *files.folder.glob("counties.*")):
        leftover.unlink()
    qgis_process.enable()
    join_cities(files)
    print(f"Designing {COUNT} territories with qgis_process (some ten seconds)…", flush=True)
    log = design(files)
    print(log, end="\n\n", flush=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], True)
    application.initQgis()
    application.setFont(QFont(FONT))
    present(files, log)
    application.exitQgis()
    print("\nFiles:")
    print(f"  {os.path.relpath(files.counties)}  (what was planned: counties, residents, cities)")
    print(f"  {os.path.relpath(files.package)}  (units, territories, centers)")
    print(f"  {os.path.relpath(files.project)}  (QGIS project; `make run` opens it)")
    print(f"  {os.path.relpath(files.picture)}  (map)")
    print(f"  {os.path.relpath(files.page)}  (report)")


if __name__ == "__main__":
    main()
