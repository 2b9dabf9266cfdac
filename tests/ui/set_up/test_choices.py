"""Choices are called in the panel as in the toolbox, which adds the word that scripts give."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QComboBox

from territory_planner.algorithms.shared.choices import words_of
from territory_planner.layers.choices import shapes, with_words

pytestmark = pytest.mark.usefixtures("algorithms")


def of_toolbox(name):
    """The texts of a choice of the toolbox, by its words."""
    registry = QgsApplication.processingRegistry()
    design = registry.createAlgorithmById("territory_planner:designterritories")
    definition = design.parameterDefinition(name)
    return dict(zip(words_of(definition), definition.options()))


def of_panel(box: QComboBox):
    return {box.itemData(row): box.itemText(row) for row in range(box.count())}


def test_the_set_up_calls_choices_as_the_toolbox_does(dock):
    dock.open_set_up()
    form = dock.set_up
    assert form.contiguity.itemText(0) == "share an edge"
    boxes = {
        "CONTIGUITY": form.contiguity,
        "OBJECTIVE": form.ways.choices["objective"],
        "TRAVEL_DIRECTION": form.ways.choices["travel_direction"],
        "BARRIER_KIND": form.rules.choices["barrier_kind"],
    }
    for name, box in boxes.items():
        shown = {word: f"{text} ({word})" for word, text in of_panel(box).items()}
        if name == "OBJECTIVE":  # what else designs may keep small is asked for with a design
            shown |= with_words(shapes())
        assert shown == of_toolbox(name), name


def test_balance_and_design_call_efforts_as_the_toolbox_does(dock, qtbot):
    dock.actions_by_name["balance"].trigger()
    dialogs = [each for each in dock.window().findChildren(QComboBox) if each.count() == 3]
    efforts = [of_panel(each) for each in dialogs if each.itemData(0) == "fast"]
    assert efforts == [of_toolbox("EFFORT")]
