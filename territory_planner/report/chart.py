"""Deviations as bars about the target, with the band of the tolerance."""

from __future__ import annotations

import math

from ..core.model.text import labelled
from ..layers.numbers import band, is_beyond, is_within, percent
from ..layers.text import plain, tr
from .content import Chart, ChartBar
from .markup import Markup, element, joined, name_of

FEW = 80
"""Territories up to which each has a line of its own."""


def chart(found: Chart) -> Markup:
    """Return a chart with its title and what it shows, in words."""
    extent = _extent(found)
    low, high = (_at(sign * found.tolerance, extent) for sign in (-1, 1))
    body = _lines(found, extent) if len(found.bars) <= FEW else _columns(found, extent)
    return element(
        "figure",
        element("figcaption", _caption(found)),
        body,
        class_="chart",
        style=f"--low:{low:.3f}%;--high:{high:.3f}%",
    )


def _caption(found: Chart) -> str:
    outside = sum(bool(is_beyond(each.deviation, found.tolerance)) for each in found.bars)
    text = tr(
        "{title}: deviation of each territory from its target. The band is the tolerance "
        "({band}); outside of it: {outside:,} of {count:,}."
    )
    return text.format(
        title=plain(found.title), band=band(found.tolerance), outside=outside, count=len(found.bars)
    )


def _extent(found: Chart) -> float:
    finite = [abs(each.deviation) for each in found.bars if math.isfinite(each.deviation)]
    return 1.1 * max([found.tolerance, *finite]) or 1.0


def _at(deviation: float, extent: float) -> float:
    """Return where a deviation stands, in percent of the width."""
    return 50.0 + 50.0 * min(max(deviation / extent, -1.0), 1.0)


def _lines(found: Chart, extent: float) -> Markup:
    return element(
        "ul", *(_line(each, found.tolerance, extent) for each in found.bars), class_="bars"
    )


def _line(bar: ChartBar, tolerance: float, extent: float) -> Markup:
    low, high = sorted((50.0, _at(bar.deviation, extent)))
    return element(
        "li",
        element("span", name_of(bar.name), class_="bar-name"),
        element(
            "span",
            element(
                "span",
                class_=f"bar {_side(bar, tolerance)}",
                style=f"left:{low:.3f}%;width:{high - low:.3f}%",
            ),
            class_="track",
        ),
        element("span", percent(bar.deviation, tolerance=tolerance), class_="bar-value"),
        data_t=bar.row,
    )


def _side(bar: ChartBar, tolerance: float) -> str:
    if is_within(bar.deviation, tolerance):
        return "inside"
    return "over" if bar.deviation > 0 else "under"


def _columns(found: Chart, extent: float) -> Markup:
    """Return thin columns for many territories: the picture has the same title in words."""
    n, half = len(found.bars), 100.0

    def height(deviation: float) -> float:
        return half * min(max(deviation / extent, -1.0), 1.0)

    def told(bar: ChartBar) -> str:
        return percent(bar.deviation, tolerance=found.tolerance)

    columns = (
        element(
            "rect",
            element("title", labelled(plain(bar.name), told(bar))),
            x=at,
            y=f"{half - max(height(bar.deviation), 0):.2f}",
            width=0.9,
            height=f"{max(abs(height(bar.deviation)), 0.4):.2f}",
            class_=f"column {_side(bar, found.tolerance)}",
            data_t=bar.row,
        )
        for at, bar in enumerate(found.bars)
    )
    within = height(found.tolerance)
    ends = (found.bars[0], found.bars[-1])
    label = tr("From {most} ({high}) down to {least} ({low}).").format(
        high=told(ends[0]),
        low=told(ends[1]),
        most=plain(ends[0].name),
        least=plain(ends[1].name),
    )
    picture = element(
        "svg",
        element("rect", x=0, y=half - within, width=n, height=2 * within, class_="band"),
        *columns,
        element("line", x1=0, x2=n, y1=half, y2=half, class_="zero"),
        viewBox=f"0 0 {n} {2 * half:g}",
        preserveAspectRatio="none",
        role="img",
        aria_label=label,
        class_="columns",
    )
    return joined(picture, element("p", label, class_="hint"))
