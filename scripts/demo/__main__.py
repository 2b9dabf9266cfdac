"""Design territories of the United States headless; leave map, project, figures in ``demo/``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from scripts import qgis_process
from scripts.package import ROOT

SAMPLE = ROOT / "sample_data" / "us_counties_lower48.gpkg"
FOLDER = ROOT / "demo"
PACKAGE, PROJECT = FOLDER / "territories.gpkg", FOLDER / "territories.qgz"
PICTURE, PAGE = FOLDER / "territories.png", FOLDER / "report.html"
COUNT, TOLERANCE, WORKLOAD = 30, 2, "POP2020"


def table(name: str) -> str:
    """Return a destination of qgis_process: a table of the one GeoPackage."""
    return f"ogr:dbname='{PACKAGE}' table=\"{name}\" (geom)"


def design() -> str:
    """Run the algorithm as a planner would from the command line; return what it said."""
    parameters = {
        "INPUT": SAMPLE,
        "WORKLOAD": WORKLOAD,
        "TERRITORIES": COUNT,
        "TOLERANCE": TOLERANCE,
        "NAME_FIELD": "NAME",
        "OUTPUT": table("units"),
        "TERRITORY_LAYER": table("territories"),
        "CENTER_LAYER": table("centers"),
    }
    qgis_process.enable()
    command = qgis_process.command_line("designterritories", parameters)
    run = subprocess.run(
        command, env=qgis_process.environment(), capture_output=True, text=True, check=False
    )
    if run.returncode or not PACKAGE.is_file():
        sys.exit(f"designterritories failed:\n{run.stdout}\n{run.stderr}")
    return run_log(run.stdout)


def run_log(output: str) -> str:
    """Return what the algorithm said, without the lists of inputs and results around it."""
    lines = output.split("\nResults\n")[0].split("\nInputs\n")[-1].splitlines()
    said = [line for line in lines if line.strip("-") and ":\t" not in line[:40]]
    return "\n".join(line.lstrip("0123456789. ") if "..." in line else line for line in said)


def present(log: str) -> None:
    """Write project, picture and page, and print figures and files."""
    from qgis.core import QgsApplication

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QgsApplication([], True)
    application.initQgis()

    from scripts.demo import picture, project, summary
    from territory_planner.layers.styling import territory_colour

    made = project.make_project(PACKAGE, PROJECT)
    territories = project.open_layer(PACKAGE, "territories", "Territories")
    rows = summary.read_rows(territories, WORKLOAD)
    mean = sum(row.workload for row in rows) / len(rows) / 1e6
    told = summary.Summary(
        title=f"{len(rows)} territories of the lower 48",
        subtitle=f"{sum(row.units for row in rows):,} counties grouped by residents (census of "
        f"2020): connected, compact, each within ±{TOLERANCE} % of {mean:.1f} million",
        source="Counties and counts: U.S. Census Bureau, public domain. "
        "Made by Territory Planner for QGIS.",
        tolerance=TOLERANCE,
        rows=rows,
    )
    numbers = project.colour_numbers(territories, "name")
    colours = {name: territory_colour(number) for name, number in numbers.items()}
    picture.draw_picture(made, told, colours, PICTURE)
    PAGE.write_text(summary.as_page(told, PICTURE.name, log), encoding="utf-8")
    print(summary.as_table(rows))
    made.clear()
    del made, territories
    application.exitQgis()


def main() -> None:
    """Run the demo."""
    FOLDER.mkdir(exist_ok=True)
    for leftover in FOLDER.glob("territories.*"):
        leftover.unlink()
    print(f"Designing {COUNT} territories with qgis_process (some ten seconds)…", flush=True)
    log = design()
    print(log, end="\n\n", flush=True)
    present(log)
    print("\nFiles:")
    titles = {
        PACKAGE: "units, territories, centers",
        PROJECT: "QGIS project; `make run` opens it",
        PICTURE: "map",
        PAGE: "report",
    }
    for file, title in titles.items():
        print(f"  {file.relative_to(Path.cwd())}  ({title})")


if __name__ == "__main__":
    main()
