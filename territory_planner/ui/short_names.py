"""Names where there is no room for them: cut where they differ least from one another."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontMetrics, QFontMetricsF

_RIGHT = Qt.TextElideMode.ElideRight


def short_name(
    name: str, begins: Mapping[str, int], room: float, metrics: QFontMetrics | QFontMetricsF
) -> str:
    """Return a name in a width (pixels): without its end, or without what others begin with too.

    Parameters
    ----------
    begins : dict of str to int
        Where names differ from others, see `alike`.
    """
    shown, begin = metrics.elidedText(name, _RIGHT, room), begins.get(name, 0)
    differs = begin + len(name[begin:].split(" ", 1)[0])
    if shown != name and begin and len(shown) - 1 < differs:
        return metrics.elidedText(f"…{name[begin:]}", _RIGHT, room)
    return shown


def alike(names: list[str]) -> dict[str, int]:
    """Return where the word begins in which each name first differs from the one most like it."""
    ordered = sorted({tuple(name.split(" ")) for name in names})
    shared = [_common_words(*pair) for pair in zip(ordered, ordered[1:])]
    begins = {}
    for words, before, after in zip(ordered, [0, *shared], [*shared, 0]):
        same = min(max(before, after), len(words) - 1)
        begins[" ".join(words)] = sum(len(word) + 1 for word in words[:same])
    return begins


def _common_words(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other)))
