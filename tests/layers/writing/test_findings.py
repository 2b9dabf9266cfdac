"""What was found in units, with the land that it is about."""

from __future__ import annotations

import pytest
from shapely.geometry import box

from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import SILENT, Progress
from territory_planner.layers.reading.unit_checks import ERROR, REPEATED_ID, Finding
from territory_planner.layers.writing.findings import _shape


def test_the_land_of_several_units_is_one_and_a_cancel_is_heard_while_it_is_united(qgis_app):
    outline = {row: box(row, 0, row + 1.5, 1).wkb for row in (0, 1, 2)}
    found = Finding(ERROR, REPEATED_ID, (0, 1, 7), 2.0, "", "", "")
    assert _shape(found, outline, SILENT).area() == pytest.approx(2.5)
    with pytest.raises(Cancelled):
        _shape(found, outline, Progress(is_cancelled=lambda: True))
