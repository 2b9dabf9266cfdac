"""The table of territories as a file that spreadsheets open."""

from __future__ import annotations

import csv

import pytest
from qgis.core import QgsVectorLayer

from territory_planner.core.model.errors import TerritoryError
from territory_planner.core.model.problem import FROZEN
from territory_planner.layers.live.settings.plan_settings import Criterion
from territory_planner.layers.live.work.table_export import export_table
from tests.layers.grid_layer import grid_layer
from tests.layers.plan_layer import set_up


def test_csv_has_one_row_a_territory_with_its_numbers(session, tmp_path):
    session.editor.set_lock([0], FROZEN)
    path = tmp_path / "table.csv"
    export_table(session, str(path))
    with path.open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [row["territory"] for row in rows] == ["A", "B", "C", "D"]
    assert [float(row["work"]) for row in rows] == [30, 48, 102, 120]
    assert float(rows[0]["deviation"]) == pytest.approx(-60)
    assert rows[0]["lock"] == "frozen"
    assert {row["parts"] for row in rows} == {"1"}


def test_a_deviation_from_no_target_stays_empty(session, tmp_path):
    for territory, rest in ((0, 120.0), (1, 90.0), (2, 90.0)):
        session.editor.set_target(territory, 0, rest)
    assert session.tally.target[3, 0] == 0
    path = tmp_path / "table.csv"
    export_table(session, str(path))
    with path.open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert rows[3]["deviation"] == ""


def test_workloads_may_be_called_as_other_columns_are(open_session, tmp_path, qgis_new_project):
    values = [[1.0, 2.0, 3.0, "A"] for _ in range(24)]
    fields = "units:double parts:double target_parts:double territory:string"
    names = ("units", "parts", "target_parts")
    layer = set_up(
        grid_layer(fields=fields, values=values), criteria=tuple(Criterion(name) for name in names)
    )
    path = tmp_path / "table.csv"
    export_table(open_session(layer), str(path))
    with path.open(encoding="utf-8-sig") as file:
        (row,) = csv.DictReader(file)
    assert (row["units"], row["parts"]) == ("24", "1")
    columns = ("units_sum", "parts_sum", "target_parts", "target_parts_sum")
    found = [float(row[name]) for name in columns]
    assert found == [24.0, 48.0, 48.0, 72.0]


@pytest.mark.parametrize("names", [("x" * 90 + "1", "x" * 90 + "2"), ("=a", "'=a")])
def test_long_and_guarded_names_stay_apart(open_session, tmp_path, names):
    fields = " ".join(f"{name}:double" for name in (*names, "territory"))
    layer = grid_layer(fields=fields, values=[[1.0, 2.0, 1.0] for _ in range(24)])
    path = tmp_path / "table.csv"
    export_table(
        open_session(set_up(layer, criteria=tuple(map(Criterion, names)))),
        str(path),
    )
    with path.open(encoding="utf-8-sig") as file:
        head, row = csv.reader(file)
    assert len(set(head)) == len(head) == len(row)
    assert row.count("24") == 3
    assert row.count("48") == 2


def test_excel_reads_the_same(session, tmp_path):
    path = tmp_path / "table.xlsx"
    export_table(session, str(path))
    layer = QgsVectorLayer(str(path), "table", "ogr")
    assert [feature["units"] for feature in layer.getFeatures()] == [6, 6, 6, 6]


def test_a_file_that_can_t_be_written_is_told(session, tmp_path):
    with pytest.raises(TerritoryError, match="nowhere"):
        export_table(session, str(tmp_path / "nowhere" / "table.csv"))
