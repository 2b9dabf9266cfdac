"""What is told of each territory, in one list: the panel's table, its export and layers read it.

A new figure is one entry of `figures`; one that needs something else to be known of a plan also
takes a line in `facts` and where these are gathered.
"""

from __future__ import annotations

import numpy as np

from ..core.geometry.shape import polsby_popper, schwartzberg
from ..core.model.locale import number
from .asked_figures import asked
from .facts import Facts
from .figure import (
    ASKED,
    LAST,
    LIVE,
    STAYS,
    Figure,
    Shown,
    always,
    any_at_all,
    ratio_text,
)
from .numbers import percent, short, way_text
from .text import tr

__all__ = ["LAST", "STAYS", "Facts", "Figure", "Shown", "add_figure", "figures", "own_figures"]


ADDED: dict[str, Figure] = {}
"""Figures of other plugins, by name: see `add_figure`."""


def figures() -> list[Figure]:
    """Return every figure; texts in the user's language."""
    return [*own_figures(), *ADDED.values()]


def own_figures() -> list[Figure]:
    """Return the figures of this plugin, in the order of the table's columns."""
    return [*_workloads(), *_counts(), *_shapes(), *_ways(), *asked()]


def add_figure(figure: Figure) -> None:
    """Tell one more figure, wherever figures are told but in the columns of the panel's table.

    Raises
    ------
    ValueError
        When there is one of that name.
    """
    if figure.name in {each.name for each in figures()}:
        raise ValueError(f"There is a figure {figure.name}.")
    ADDED[figure.name] = figure


def _workloads() -> list[Figure]:
    return [
        Figure(
            name="workload",
            value=lambda facts: facts.loads,
            text=lambda value, shown: shown.scale.text(value),
            of_plan=True,
            meaning=tr("Workload that has a territory"),
            title=tr("Workload"),
            tip=tr("Workload the territory carries"),
            speaks=always,
            gives_way=LAST + 2,
        ),
        Figure(
            name="target",
            value=lambda facts: facts.target,
            text=lambda value, shown: shown.scale.text(value),
            title=tr("Target"),
            tip=tr("Workload that the territory should carry"),
            speaks=_differ,
            gives_way=35,
        ),
        Figure(
            name="deviation",
            value=lambda facts: facts.deviation,
            text=lambda value, shown: percent(value, tolerance=shown.tolerance),
            title=tr("Deviation"),
            tip=tr("Deviation from the target"),
            factor=100.0,
            unit="%",
            has_worst=True,
            speaks=always,
        ),
        Figure(
            name="deviation_after",
            value=_other_after,
            text=_after_text,
            title=tr("After"),
            tip=tr("Deviation after the proposed change"),
            is_field=False,
            speaks=always,
        ),
        Figure(
            name="change",
            value=lambda facts: facts.change,
            known=LIVE,
            text=lambda value, shown: shown.scale.change(value),
            title=tr("Change"),
            tip=tr("Workload gained or lost since the last save"),
            speaks=always,
            gives_way=50,
        ),
    ]


def _counts() -> list[Figure]:
    return [
        Figure(
            name="units",
            value=lambda facts: facts.units,
            title=tr("Units"),
            tip=tr("Number of units"),
            is_whole=True,
            of_plan=True,
            meaning=tr("Units that have a territory"),
            speaks=always,
            gives_way=30,
        ),
        Figure(
            name="customers",
            value=lambda facts: facts.customers,
            known=ASKED,
            of_plan=True,
            meaning=tr("Customers that have a territory"),
            title=tr("Customers"),
            tip=tr("Number of customers"),
            speaks=always,
            gives_way=52,
            line=lambda value, _: tr("Customers: {count:,.0f}").format(count=value),
            total=tr("Customers of all territories: {total:,.0f}"),
        ),
        Figure(
            name="parts",
            value=lambda facts: facts.parts,
            text=lambda value, _: f"⚠ {number(value, '.0f')}" if value > 1 else "",
            title=tr("Parts"),
            tip=tr("Parts that do not touch"),
            is_whole=True,
            speaks=lambda values: bool((values > 1).any()),
            gives_way=LAST + 1,
            wrong=lambda values: values > 1,
            line=_parts_line,
        ),
        Figure(
            name="beyond_limit",
            value=lambda facts: facts.beyond,
            text=lambda value, _: "" if not value else tr("▲ max") if value > 0 else tr("▼ min"),
            title=tr("Limit"),
            tip=tr("Workload above the maximum or below the minimum of the set-up"),
            is_field=False,
            speaks=any_at_all,
            wrong=lambda values: values != 0,
            line=_limit_line,
        ),
    ]


def _shapes() -> list[Figure]:
    return [
        Figure(
            name="area_km2",
            value=lambda facts: facts.area,
            of_plan=True,
            unit="km²",
            meaning=tr("Area on the ellipsoid"),
            heading=tr("Area"),
        ),
        Figure(
            name="perimeter_km",
            value=lambda facts: facts.perimeter,
            unit="km",
            heading=tr("Border"),
            meaning=tr("Length of the border, holes included"),
        ),
        Figure(
            name="density",
            value=_density,
            text=lambda value, _: short(value),
            title=tr("Density"),
            tip=tr("Workload per km²"),
            gives_way=5,
        ),
        Figure(
            name="polsby_popper",
            value=_compactness,
            text=ratio_text,
            title=tr("Shape"),
            tip=tr("Compactness (Polsby–Popper): 1 is a circle"),
            gives_way=10,
        ),
        Figure(
            name="reock",
            value=lambda facts: facts.reock,
            heading=tr("Reock"),
            meaning=tr("Compactness: area / that of the smallest circle around it"),
        ),
        Figure(
            name="hull_ratio",
            value=lambda facts: facts.hull_ratio,
            heading=tr("Hull ratio"),
            meaning=tr("Compactness: area / that of its convex hull"),
        ),
        Figure(
            name="schwartzberg",
            value=_schwartzberg,
            text=ratio_text,
            heading=tr("Schwartzberg"),
            meaning=tr("Compactness: border of a circle of the same area / its border"),
        ),
        Figure(
            name="inertia_ratio",
            value=lambda facts: facts.inertia_ratio,
            heading=tr("Inertia ratio"),
            meaning=tr("Compactness: moment of inertia of a circle of the same area / its own"),
        ),
    ]


def _ways() -> list[Figure]:
    return [
        Figure(
            name="way",
            value=lambda facts: facts.way,
            text=lambda value, shown: way_text(value, shown.way_unit),
            title=tr("Way"),
            tip=tr("Mean way from the center to the workload"),
            is_field=False,
            speaks=lambda values: not bool(np.isnan(values).all()),
            gives_way=20,
            line=_way_line,
        ),
    ]


def _other_after(facts: Facts) -> np.ndarray | None:
    """Return deviations of the proposed plan, NaN where they read as now."""
    if facts.deviation_after is None:
        return None
    now, after = facts.deviation, facts.deviation_after[: len(facts.loads)]
    return np.where(np.round(100 * now, 1) == np.round(100 * after, 1), np.nan, after)


def _after_text(after: float, shown: Shown) -> str:
    return "" if np.isnan(after) else percent(after, tolerance=shown.tolerance)


def _compactness(facts: Facts) -> np.ndarray | None:
    if facts.area is None or facts.perimeter is None:
        return None
    return np.minimum(polsby_popper(facts.area, facts.perimeter), 1.0)


def _schwartzberg(facts: Facts) -> np.ndarray | None:
    if facts.area is None or facts.perimeter is None:
        return None
    return np.minimum(schwartzberg(facts.area, facts.perimeter), 1.0)


def _differ(values: np.ndarray) -> bool:
    """Tell whether there are several different values."""
    known = values[np.isfinite(values)]
    return bool(len(known)) and float(np.ptp(known)) > 1e-9 * float(np.abs(known).max())


def _density(facts: Facts) -> np.ndarray | None:
    if facts.area is None:
        return None
    area = facts.area[:, None]
    return np.divide(facts.loads, area, out=np.full_like(facts.loads, np.nan), where=area > 0)


def _parts_line(parts: float, _shown: Shown) -> str:
    text = tr("In {parts} parts that do not touch")
    return text.format(parts=int(parts)) if parts > 1 else ""


def _limit_line(beyond: float, shown: Shown) -> str:
    if not beyond:
        return ""
    text = tr("{amount} above its maximum") if beyond > 0 else tr("{amount} below its minimum")
    return text.format(amount=shown.scale.text(abs(beyond)))


def _way_line(way: float, shown: Shown) -> str:
    text = tr("Mean way from its center: {way}")
    return "" if np.isnan(way) else text.format(way=way_text(way, shown.way_unit))
