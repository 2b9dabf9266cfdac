"""What runs write that is no layer: pages, workbooks, folders, scenarios, reviews."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

from territory_planner.core.model.progress import SILENT, Progress
from territory_planner.core.scenarios.reviews import Review
from territory_planner.layers.report import Report
from territory_planner.layers.scenarios.places import file_place
from territory_planner.layers.scenarios.reviews import ReviewStore
from territory_planner.layers.scenarios.store import ScenarioStore
from territory_planner.layers.writing.delivery import Output, SideChange, deliver
from territory_planner.layers.writing.folders import Folder
from territory_planner.layers.writing.formats import DOCUMENT, WORKBOOK
from territory_planner.layers.writing.output import Document, Workbook
from territory_planner.layers.writing.places import WholeFile, place_of
from tests.layers.grid_layer import grid_layer
from tests.layers.scenarios.stores import LAYER, scenario
from tests.layers.writing.written import table, tables

OTHERS = ("page", "workbook", "folder", "scenarios", "reviews", "scenarios and their list")


def write_other(kind: str, folder: Path, count: int, progress: Progress = SILENT) -> None:
    """Write something of a kind to a folder, in place of what is there; `count` says how much."""
    kept = file_place(str(folder / "kept.gpkg"))
    units = [f"unit {number} {'x' * 100}" for number in range(count)]
    if kind == "page":
        output = Output(WholeFile(str(folder / "page.html"), DOCUMENT), Document(_bytes(units)))
        deliver({"A": output}, Report(), progress)
    elif kind == "workbook":
        sheets = {name: table(grid_layer(1, count)) for name in ("plan", "moves")}
        place = WholeFile(str(folder / "book.xlsx"), WORKBOOK)
        deliver({"A": Output(place, Workbook(sheets))}, Report(), progress)
    elif kind == "folder":
        files = {"a.csv": _bytes(units), "in/b.csv": _bytes(units[:1])}
        deliver({}, Report(), progress, {"FOLDER": Folder(folder / "out", files)})
    elif kind == "reviews":
        deviation = {unit: float(count) for unit in units}
        review = Review(date(2026, 3, 1), "ok", deviation, (), {})
        ReviewStore(kept).keep(LAYER, review)
    else:
        save = partial(ScenarioStore(kept).save, scenario("plan"), units, units, replacing=True)
        if kind == "scenarios":
            save(progress=progress)
            return
        rows = grid_layer(1, count)
        outputs = {"A": Output(place_of(str(folder / "list.csv")), table(rows))}
        keeping = SideChange(kept.title, kept.path, lambda given: save(progress=given))
        deliver(outputs, Report(), progress, keeping=keeping)


def state_of(folder: Path) -> dict[str, object]:
    """What stands in a folder, by name: bytes, rows of tables, or how many there are."""
    found: dict[str, object] = {}
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if file.suffix == ".gpkg":
            found[name] = _rows(file)
        elif file.suffix == ".xlsx":
            found[name] = tables(file)
        elif file.is_file() and not name.endswith("-journal"):  # which goes when it is opened
            found[name] = file.read_bytes()
    return found


def _bytes(texts: list[str]) -> bytes:
    return "\n".join(texts).encode()


def _rows(file: Path) -> list[object]:
    with closing(sqlite3.connect(file)) as database:
        return [
            database.execute(
                "SELECT name, unit, territory FROM territory_scenarios AS s LEFT JOIN"
                " territory_assignments AS a ON a.scenario = s.number ORDER BY name, unit"
            ).fetchall(),
            database.execute("SELECT day, deviation FROM territory_reviews").fetchall(),
        ]
