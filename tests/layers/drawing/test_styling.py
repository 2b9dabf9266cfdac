from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFields,
    QgsPalLayerSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from territory_planner.layers.compat import real_field, text_field
from territory_planner.layers.drawing import styling
from tests.sample import sample


def filled(renderer, value):
    """Return the fill that a renderer gives to units with `value`."""
    categories = renderer.categories()  # symbols live only as long as this list
    return categories[renderer.categoryIndexForValue(value)].symbol().color().name()


@pytest.mark.parametrize("values", [("North", "South"), (7, 12)])
def test_units_are_filled_by_the_colour_number_of_their_territory(values, qgis_app):
    renderer = styling.units_renderer("territory", {values[0]: 0, values[1]: 3})
    assert filled(renderer, values[0]) == styling.territory_colour(0).name()
    assert filled(renderer, values[1]) == styling.territory_colour(3).name()


def test_units_of_no_territory_are_pale(qgis_app):
    renderer = styling.units_renderer("territory", {"North": 0})
    assert filled(renderer, QVariant()) == styling.UNASSIGNED_FILL


def test_colours_do_not_run_out():
    count = 3 * len(styling.PALETTE)
    assert len({styling.territory_colour(number).name() for number in range(count)}) == count


@pytest.mark.parametrize(
    ("deviation", "shown"),
    [(3.14, "+3.1 %"), (-0.46, "−0.5 %"), (0.04, "0.0 %"), (-0.04, "0.0 %"), (12.0, "+12.0 %")],
)
def test_a_label_shows_the_deviation_with_a_true_sign(deviation, shown, qgis_app):
    fields = QgsFields()
    fields.append(text_field("name"))
    fields.append(real_field("deviation"))
    feature = QgsFeature(fields)
    feature.setAttributes(["North 4", deviation])
    context = QgsExpressionContext()
    context.setFields(fields)
    context.setFeature(feature)
    labels = styling.territory_labels("name", "deviation")
    text = QgsExpression(labels.settings().fieldName).evaluate(context)
    assert text == f"North 4\n{shown}"


@pytest.mark.parametrize(("scale", "shown"), [(500_000, "no"), (50_000_000, "force")])
def test_a_label_of_a_layer_in_no_project_goes_outside_only_where_it_must(scale, shown, qgis_app):
    layer = QgsVectorLayer(str(sample("midwest_plan.gpkg")), "counties", "ogr")
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    context.lastScope().setVariable("map_scale", scale)
    context.setFeature(next(layer.getFeatures()))
    settings = styling.territory_labels("NAME", "POP2020").settings()
    properties = settings.dataDefinedProperties()  # lives only as long as the settings
    outside = properties.property(QgsPalLayerSettings.Property.PolygonLabelOutside)
    assert outside.value(context)[0] == shown
