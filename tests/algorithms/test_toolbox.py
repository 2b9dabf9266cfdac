"""How algorithms are found in the toolbox, and how they look in the modeler."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsRectangle
from qgis.PyQt.QtCore import QFile
from qgis.PyQt.QtSvg import QSvgRenderer

from territory_planner.layers.reading.geometries import box_around

pytestmark = pytest.mark.usefixtures("algorithms")


def of_plugin():
    """The algorithms, without models: QGIS has no tags for these."""
    provider = QgsApplication.processingRegistry().providerById("territory_planner")
    return [each for each in provider.algorithms() if hasattr(each, "ICON")]


@pytest.mark.parametrize("word", ["district", "sales", "zone", "territory", "service"])
def test_each_is_found_by_the_words_of_other_trades(word):
    found = of_plugin()
    assert len(found) > 30
    assert [each.id() for each in found if word not in each.tags()] == []


def test_each_has_an_icon_that_the_modeler_can_draw():
    for each in of_plugin():
        assert QFile.exists(each.svgIconPath()), each.id()
        assert QSvgRenderer(each.svgIconPath()).isValid(), each.id()
        assert not each.icon().isNull()


def test_a_box_is_around_points_the_origin_among_them():
    at = [QgsRectangle(x, y, x, y) for x, y in ((0, 0), (3, 4), (-1, 2))]
    assert box_around(at) == QgsRectangle(-1, 0, 3, 4)
    assert box_around([]).isEmpty()
