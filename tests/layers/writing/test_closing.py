"""Sheets are written by GDAL when it closes them, in one call: a cancel does not wait for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from osgeo import gdal
from qgis.core import QgsFeature

from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import SILENT, Progress
from territory_planner.core.model.waiting import THREAD
from territory_planner.layers.report import Report
from territory_planner.layers.writing.delivery import Output, deliver
from territory_planner.layers.writing.places import place_of
from tests.layers.table_layer import table_layer
from tests.layers.writing.written import left, table

pytestmark = pytest.mark.usefixtures("qgis_app")

ROWS, COLUMNS = 20_000, 30


def closings() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name.startswith(THREAD)]


@pytest.mark.parametrize(("ending", "after"), [("xlsx", ROWS), ("ods", ROWS // 2 + 1)])
def test_a_cancel_does_not_wait_until_a_sheet_is_closed(tmp_path, ending, after):
    """Closing takes a second of CPU or more."""
    columns = " ".join(f"c{number}:string" for number in range(COLUMNS))
    plain = table(table_layer(columns, tuple("x" * COLUMNS)))
    since: list[float] = []

    def many() -> Iterator[QgsFeature]:
        feature = QgsFeature(plain.fields)
        for row in range(1, ROWS + 1):
            feature.setAttributes([f"{row % 999} Example Street"] * COLUMNS)
            if row == after:
                since.append(time.thread_time())
            yield feature

    place = place_of(str(tmp_path / f"sheet.{ending}"))
    output = Output(place, replace(plain, features=many()))
    with pytest.raises(Cancelled):
        deliver({"a": output}, Report(), Progress(is_cancelled=lambda: bool(since)))
    assert time.thread_time() - since[0] < 0.3
    assert closings(), "the sheet was closed before the cancel: the test needs more rows"
    for thread in closings():
        thread.join()
    assert not gdal.ReadDir("/vsimem/territory_planner")
    assert left(tmp_path) == []
    small = Output(place, table(table_layer(columns, tuple("x" * COLUMNS))))
    deliver({"a": small}, Report(), SILENT)
    assert left(tmp_path) == [f"sheet.{ending}"]
