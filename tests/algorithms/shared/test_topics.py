"""Dialogs: what they show first, and that the rest is folded away in topics that stand together."""

from __future__ import annotations

import re
from html import escape
from itertools import groupby
from xml.etree import ElementTree

import pytest
from qgis import utils
from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QCoreApplication

from territory_planner.algorithms import ALGORITHMS
from territory_planner.algorithms.balance import BalanceTerritories
from territory_planner.algorithms.export_alignment import ExportAlignment
from territory_planner.algorithms.shared.topics import topics
from territory_planner.layers.language import fall_silent, speak
from territory_planner.layers.text import install_language

pytestmark = pytest.mark.usefixtures("algorithms")

MOST = 8
"""Parameters that a newcomer is shown at once, outputs aside."""

FLAG = QgsProcessingParameterDefinition.Flag


def inputs(algorithm):
    return [each for each in algorithm.parameterDefinitions() if not each.isDestination()]


def is_folded(definition):
    return bool(definition.flags() & FLAG.FlagAdvanced)


@pytest.fixture(scope="module")
def made():
    return [algorithm().create() for algorithm in ALGORITHMS]


def test_designing_shows_six_things_first(made):
    (design,) = [each for each in made if each.name() == "designterritories"]
    shown = [each for each in inputs(design) if not is_folded(each)]
    assert [each.name() for each in shown] == [
        "INPUT", "WORKLOAD", "TERRITORIES", "TOLERANCE", "CENTERS", "EFFORT",
    ]  # fmt: skip
    assert "or give centers" in shown[2].description()
    assert len(inputs(design)) - len(shown) >= 39


def test_no_dialog_begins_with_more_than_one_takes_in(made):
    assert len(made) > 30
    for algorithm in made:
        shown = [each.name() for each in inputs(algorithm) if not is_folded(each)]
        assert len(shown) <= MOST, (algorithm.name(), shown)
        assert shown == list(algorithm.FIRST), "what is neither first nor of a topic"


def test_nothing_that_is_needed_is_folded_away(made):
    for algorithm in made:
        for each in filter(is_folded, inputs(algorithm)):
            is_optional = each.flags() & FLAG.FlagOptional
            assert is_optional or each.defaultValue() is not None, (algorithm.name(), each.name())


def test_what_is_folded_begins_with_its_topic_and_topics_stand_together(made):
    order = [topic.title for topic in topics()]
    assert len(set(order)) == len(order)
    for algorithm in made:
        folded = [is_folded(each) for each in inputs(algorithm)]
        assert folded == sorted(folded), "what is folded comes after what is not"
        labels = [each.description() for each in inputs(algorithm) if is_folded(each)]
        assert len(set(labels)) == len(labels)
        blocks = [title for title, _ in groupby(label.split(": ")[0] for label in labels)]
        assert blocks == [title for title in order if title in blocks], algorithm.name()


def test_every_label_is_of_its_topic_and_every_topic_in_use(made):
    used = {(type(each).ID, item.name()) for each in made for item in inputs(each)}
    names = {name for _, name in used}
    for topic in topics():
        for key, label in topic.labels.items():
            assert label.startswith(f"{topic.title}: "), label
            owner, _, name = key.rpartition(":")
            assert (owner, name) in used if owner else name in names, key


def test_help_begins_with_three_lines_and_goes_on_by_topic(made):
    for algorithm in made:
        lines = algorithm.shortHelpString().split("\n")
        said = escape(algorithm.shortDescription(), quote=False)
        assert lines[0] == f'<span style="font-weight: 600">{said}</span>'
        assert "<b>" not in "".join(lines), "QGIS paints it dark in dark themes"
        assert lines[1].startswith("Asks first: ")
        assert lines[2].startswith("Gives: ")
        headings = [line[4:-5] for line in lines if line.startswith("<h3>")]
        named = {each.description().split(": ")[0] for each in inputs(algorithm) if is_folded(each)}
        by_topic = [topic.title for topic in topics() if topic.title in named]
        assert headings == ["First", *by_topic, "What comes out"]
        text = "\n".join(lines)
        for each in algorithm.parameterDefinitions():
            assert text.count(f"({each.name()})</small>") == bool(each.help()), each.name()
        assert ElementTree.fromstring(f"<p>{text}</p>") is not None, "marks are whole"


def test_help_has_the_marks_of_its_language(algorithms):
    french = install_language("fr")
    speak()
    try:
        balance = BalanceTerritories().create()
        text, topic = balance.shortHelpString(), topics()[0].title
        assert f"<h3>{topic}</h3>" in text
        assert f"{topic}\u00a0: " not in text.split("<h3>", 1)[1], "said by the heading"
        assert "</small>\u00a0: " in text
        assert "</small>: " not in text
        assert text.rpartition("\n")[2].startswith("Exemple\u00a0: qgis_process run")
        assert "\u00a0; " in text.split("\n")[1]
        assert "\u202f" not in text, "lines would begin with a semicolon"
        export = ExportAlignment().create()
        system = export.parameterDefinition("SYSTEM").help()
        assert "«\u00a0salesforce\u00a0»" in system.replace("\u202f", "\u00a0")
        assert "“" not in system
    finally:
        fall_silent()
        QCoreApplication.removeTranslator(french)


def test_without_a_window_help_has_no_marks(made, monkeypatch):
    monkeypatch.setattr(utils, "iface", None)
    for algorithm in made:
        text = algorithm.shortHelpString()
        assert not re.search("</?(span|h3|small)", text)
        assert text.startswith(algorithm.shortDescription())
