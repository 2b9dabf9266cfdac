"""What is told of each territory, in one list: the panel's table, its export and layers read it.

A new figure is one entry of `figures`; one that needs something else to be known of a plan also
takes a line in `Facts` and where these are gathered.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..core.geometry.shape import polsby_popper
from ..core.model.measures import deviation_from
from .numbers import Scale, percent, short, way_text
from .text import tr

STAYS, LAST = 0, 100
"""See `Figure.gives_way`."""


@dataclass(frozen=True)
class Facts:
    """What is known of the k territories of a plan by m workloads; None for what is not.

    Attributes
    ----------
    units : (k,) int
    loads, target : (k, m) float64
    parts : (k,) int, optional
        Pieces that don't touch.
    area, perimeter : (k,) float64, optional
        In km² and km.
    reock, hull_ratio : (k,) float64, optional
        See `core.geometry.shape`.
    customers : (k,) float64, optional
    change, beyond : (k, m) float64, optional
        Workload gained since the last save; above the maximum or (negative) below the minimum.
    deviation_after : (k, m) float64, optional
        By the plan that is proposed, as a share.
    way : (k,) float64, optional
        Mean way from the center to the workload; NaN without one.
    """

    units: np.ndarray
    loads: np.ndarray
    target: np.ndarray
    parts: np.ndarray | None = None
    area: np.ndarray | None = None
    perimeter: np.ndarray | None = None
    reock: np.ndarray | None = None
    hull_ratio: np.ndarray | None = None
    customers: np.ndarray | None = None
    change: np.ndarray | None = None
    beyond: np.ndarray | None = None
    deviation_after: np.ndarray | None = None
    way: np.ndarray | None = None

    @property
    def deviation(self) -> np.ndarray:
        """(k, m) float64, (load − target) / target as a share."""
        return deviation_from(self.loads, self.target)


@dataclass(frozen=True)
class Shown:
    """How a table writes its numbers: workloads in one scale, ways in their unit."""

    scale: Scale
    way_unit: str


Text = Callable[[float, Shown], str]


def _count(value: float, _shown: Shown) -> str:
    return "–" if np.isnan(value) else f"{value:,.0f}"


def _ratio(value: float, _shown: Shown) -> str:
    return "–" if np.isnan(value) else f"{value:.2f}"


def _always(_values: np.ndarray) -> bool:
    return True


def _any_known(values: np.ndarray) -> bool:
    return bool(np.isfinite(values).any())


def _any(values: np.ndarray) -> bool:
    return bool(np.nan_to_num(values).any())


@dataclass(frozen=True)
class Figure:
    """One figure of territories, and how it is told.

    Attributes
    ----------
    name : str
        What the code calls it, and its field in layers and files where it has one.
    value : callable
        Gives (k,) or, for one by workload, (k, m) numbers; None where they are not known.
    text : callable
        A value as a cell shows it.
    title, tip : str
        Head of its column in the panel's table and what that means; without a title it has none.
    is_field : bool
        It stands in layers and files.
    is_live : bool
        It is known of a plan under edit only.
    is_whole : bool
        Its field holds whole numbers.
    factor : float
        Its field holds this times the value: 100 for shares in percent.
    has_worst : bool
        With several workloads one more field holds the value farthest from 0.
    speaks : callable
        Tells by all values whether the column has anything to say.
    gives_way : int
        Where there is little room, columns go in ascending order, those from `LAST` on only when
        short names and bars make no room either; `STAYS`: never.
    wrong : callable, optional
        Tells which values say that something is wrong with a territory.
    line : callable, optional
        What the tip about a territory says of a value; '' for nothing.
    total : str
        What is said of all territories together, by ``{total}``; '' for nothing.
    """

    name: str
    value: Callable[[Facts], np.ndarray | None]
    text: Text = _count
    title: str = ""
    tip: str = ""
    is_field: bool = True
    is_live: bool = False
    is_whole: bool = False
    factor: float = 1.0
    has_worst: bool = False
    speaks: Callable[[np.ndarray], bool] = _any_known
    gives_way: int = STAYS
    wrong: Callable[[np.ndarray], np.ndarray] | None = None
    line: Text | None = None
    total: str = ""


def figures() -> list[Figure]:
    """Return every figure, in the order of the table's columns; texts in the user's language."""
    return [*_workloads(), *_counts(), *_shapes(), *_ways()]


def _workloads() -> list[Figure]:
    return [
        Figure(
            name="workload",
            value=lambda facts: facts.loads,
            text=lambda value, shown: shown.scale.text(value),
            title=tr("Workload"),
            tip=tr("Workload the territory carries"),
            speaks=_always,
            gives_way=LAST + 2,
        ),
        Figure(name="target", value=lambda facts: facts.target),
        Figure(
            name="deviation",
            value=lambda facts: facts.deviation,
            text=lambda value, _: percent(value),
            title=tr("Deviation"),
            tip=tr("Deviation from the target"),
            factor=100.0,
            has_worst=True,
            speaks=_always,
            gives_way=LAST + 1,
        ),
        Figure(
            name="deviation_after",
            value=_other_after,
            text=lambda value, _: "" if np.isnan(value) else percent(value),
            title=tr("After"),
            tip=tr("Deviation after the proposed change"),
            is_field=False,
            speaks=_always,
        ),
        Figure(
            name="change",
            value=lambda facts: facts.change,
            is_live=True,
            text=lambda value, shown: shown.scale.change(value),
            title=tr("Change"),
            tip=tr("Workload gained or lost since the last save"),
            speaks=_any,
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
            speaks=_always,
            gives_way=30,
        ),
        Figure(
            name="customers",
            value=lambda facts: facts.customers,
            is_live=True,
            title=tr("Customers"),
            tip=tr("Number of customers"),
            speaks=_always,
            gives_way=40,
            line=lambda value, _: tr("Customers: {count:,.0f}").format(count=value),
            total=tr("Customers of all territories: {total:,.0f}"),
        ),
        Figure(
            name="parts",
            value=lambda facts: facts.parts,
            text=lambda value, _: f"⚠ {value:.0f}" if value > 1 else "",
            title=tr("Parts"),
            tip=tr("Parts that do not touch"),
            is_whole=True,
            speaks=lambda values: bool((values > 1).any()),
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
            speaks=_any,
            wrong=lambda values: values != 0,
            line=_limit_line,
        ),
    ]


def _shapes() -> list[Figure]:
    return [
        Figure(name="area_km2", value=lambda facts: facts.area),
        Figure(name="perimeter_km", value=lambda facts: facts.perimeter),
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
            text=_ratio,
            title=tr("Shape"),
            tip=tr("Compactness (Polsby–Popper): 1 is a circle"),
            gives_way=10,
        ),
        Figure(name="reock", value=lambda facts: facts.reock),
        Figure(name="hull_ratio", value=lambda facts: facts.hull_ratio),
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


def _compactness(facts: Facts) -> np.ndarray | None:
    if facts.area is None or facts.perimeter is None:
        return None
    return np.minimum(polsby_popper(facts.area, facts.perimeter), 1.0)


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
