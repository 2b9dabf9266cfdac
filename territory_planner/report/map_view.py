"""The map on the page: a drawing that can be zoomed and pointed at, plain where nothing runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..core.model.text import labelled
from ..layers.text import plain, tr
from .content import MapFlow, MapTerritory, ReportMap
from .drawing import NamePlace
from .markup import Markup, element, joined

NOW, LEFT, BEFORE, MOVED = range(4)
"""Layers of the drawing."""


def map_view(shown: ReportMap) -> Markup:
    """Return the map with its switches, and what it shows in words."""
    drawing = shown.drawing
    has_before = bool(shown.before)
    picture = element(
        "svg",
        element("title", _in_words(shown)),
        *_layers(shown),
        viewBox=f"0 0 {drawing.width} {drawing.height}",
        role="img",
        id="plan",
        data_colours="territory",
        data_view="now",
    )
    tools = element("div", *_switches(has_before), _zoom(), class_="tools screen")
    hint = tr(
        "Click a territory for its figures; drag to move, pinch or hold Ctrl and scroll to zoom. "
        "With the keyboard: arrows, + and −. The table below has the same in text."
    )
    legend = _legend(has_before)
    return joined(
        tools,
        element(
            "div",
            element(
                "div",
                picture,
                element("div", id="tip", hidden=True, data_colon=labelled("", "")),
                class_="map",
                tabindex=0,
                role="group",
                aria_label=tr("Map of the plan"),
                style=f"--ratio:{drawing.width}/{drawing.height}",
            ),
            element(
                "div", element("p", tr("No territory is chosen.")), id="chosen", aria_live="polite"
            ),
            class_="map-and-chosen",
        ),
        legend,
        element("p", hint, class_="hint screen"),
    )


def _in_words(shown: ReportMap) -> str:
    if shown.before:
        return tr("Map of {now:,} {now:territory|territories}, {before:,} before.").format(
            now=len(shown.now), before=len(shown.before)
        )
    return tr("Map of {now:,} {now:territory|territories}.").format(now=len(shown.now))


def _layers(shown: ReportMap) -> list[Markup]:
    drawing = shown.drawing
    layers = [
        element("g", *_left(drawing.layers[LEFT]), class_="layer"),
        _territories("now", drawing.layers[NOW], shown.now),
    ]
    if shown.before:
        moved = _moved(drawing.layers[MOVED], shown.flows)
        layers += [
            _territories("before", drawing.layers[BEFORE], shown.before),
            element("g", *moved, class_="layer changes"),
            _names("before", drawing.middles[BEFORE], shown.before),
        ]
    centers = [
        element("circle", cx=point[0], cy=point[1], r=1, class_="center")
        for point in drawing.points
        if point is not None
    ]
    layers.append(element("g", *centers, class_="layer centers"))
    layers.append(_names("now", drawing.middles[NOW], shown.now))
    return layers


def _territories(which: str, paths: Sequence[str], owners: Sequence[MapTerritory]) -> Markup:
    return element(
        "g",
        *(
            element(
                "path",
                d=path,
                style=f"--own:{owner.colour};--shade:{owner.shade}",
                data_t=owner.row if owner.row >= 0 else None,
                data_name=plain(owner.name),
            )
            for path, owner in zip(paths, owners)
            if path
        ),
        class_=f"layer {which}",
    )


def _left(paths: Iterable[str]) -> Iterable[Markup]:
    for path in filter(None, paths):
        yield element("path", d=path, class_="left", data_name=tr("without a territory"))


def _moved(paths: Sequence[str], flows: Sequence[MapFlow]) -> Iterable[Markup]:
    for path, flow in zip(paths, flows):
        if path:
            style = f"--own:{flow.colour}"
            yield element("path", d=path, class_="moved", style=style, data_name=flow.said)


def _names(
    which: str, places: Sequence[NamePlace | None], owners: Sequence[MapTerritory]
) -> Markup:
    """Return the names, those of large territories first, which have the right of way."""
    known = [(place, owner) for place, owner in zip(places, owners) if place is not None]
    known.sort(key=lambda each: -each[0].wide)
    texts = (
        element("text", plain(owner.name, 24), x=at.x, y=at.y, data_wide=at.wide)
        for at, owner in known
    )
    return element("g", *texts, class_=f"names {which}", aria_hidden="true")


def _switches(has_before: bool) -> list[Markup]:
    found = []
    if has_before:
        views = {"now": tr("Now"), "before": tr("Before"), "changes": tr("What changed")}
        found.append(_choice("view", tr("Plan"), views))
    colours = {"territory": tr("Territory"), "deviation": tr("Deviation")}
    found.append(_choice("colours", tr("Colour by"), colours))
    return found


def _choice(name: str, title: str, options: dict[str, str]) -> Markup:
    return element(
        "fieldset",
        element("legend", title),
        *(
            element(
                "label",
                element("input", type="radio", name=name, value=value, checked=not at),
                element("span", text),
            )
            for at, (value, text) in enumerate(options.items())
        ),
    )


def _zoom() -> Markup:
    buttons = {
        "in": ("+", tr("Zoom in")),
        "out": ("−", tr("Zoom out")),
        "all": ("⤢", tr("Show all")),
    }
    return element(
        "div",
        *(
            element("button", sign, type="button", data_zoom=way, aria_label=text, title=text)
            for way, (sign, text) in buttons.items()
        ),
        class_="zoom",
        role="group",
        aria_label=tr("Zoom"),
    )


def _legend(has_before: bool) -> Markup:
    entries = [
        ("for-deviation", "under", tr("below the target")),
        ("for-deviation", "inside", tr("at the target")),
        ("for-deviation", "over", tr("above the target")),
        ("for-left", "left", tr("without a territory")),
    ]
    if has_before:
        entries.append(("for-changes", "moved", tr("changes hands, in the colour of who gets it")))
    parts = (
        element("span", element("span", class_=f"key {key}"), " ", text, class_=when)
        for when, key, text in entries
    )
    return element("p", *parts, class_="legend")
