"""What choices are called, in the panel as in the toolbox, beside the words for scripts."""

from __future__ import annotations

from collections.abc import Mapping

from ..core.search.shapes import DIAMETER, LARGEST, PERIMETER
from ..core.travel.straight import DISTANCE, SQUARED
from .reading.barriers import COSTLY, IMPASSABLE
from .reading.ways import FROM_CENTERS, TIME, TO_CENTERS
from .text import tr


def contiguities() -> dict[str, str]:
    """Return when two units touch."""
    return {"rook": tr("share an edge"), "queen": tr("share an edge or a corner")}


def efforts() -> dict[str, str]:
    """Return how hard to try."""
    return {
        "fast": tr("a first look"),
        "balanced": tr("daily work"),
        "best": tr("search on, and prove"),
    }


def objectives() -> dict[str, str]:
    """Return what ways count by."""
    return {
        SQUARED: tr("straight distance, squared"),
        DISTANCE: tr("kilometres"),
        TIME: tr("minutes"),
    }


def shapes() -> dict[str, str]:
    """Return what designs can keep small instead of travel."""
    return {
        LARGEST: tr("the longest way to a center"),
        DIAMETER: tr("the largest distance within a territory"),
        PERIMETER: tr("the length of borders"),
    }


def directions() -> dict[str, str]:
    """Return which way roads are gone."""
    return {FROM_CENTERS: tr("from centers to units"), TO_CENTERS: tr("from units to centers")}


def barrier_kinds() -> dict[str, str]:
    """Return what barriers do."""
    return {IMPASSABLE: tr("not to be crossed"), COSTLY: tr("a longer way")}


def with_words(titles: Mapping[str, str]) -> dict[str, str]:
    """Return choices with their words for scripts: "share an edge (rook)"."""
    return {word: f"{title} ({word})" for word, title in titles.items()}
