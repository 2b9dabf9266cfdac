"""Figures that take more than a plan: reps, customers, money, ways from centers, further fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..core.figures.nearness import Nearness
from ..core.travel.tour import elongation, tour_length
from .facts import Facts
from .figure import ASKED, Figure, Shown
from .numbers import way_text
from .text import tr

Value = Callable[[Facts], "np.ndarray | None"]


def asked() -> list[Figure]:
    """Return the figures that are told where what they need is given."""
    ways = [*_nearness("km", "km"), *_nearness("time", ""), _tour()]
    return [*_people(), *_market(), *_fields(), *ways, *_travel()]


def _figure(
    name: str,
    value: Value,
    tip: str,
    unit: str = "",
    names: Callable[[Facts], list[str]] | None = None,
    heading: str = "",
) -> Figure:
    """Return a figure that has no column in the panel, but a field, and is told of plans."""
    return Figure(
        name,
        value,
        known=ASKED,
        factor=100.0 if unit == "%" else 1.0,
        names=names,
        of_plan=True,
        unit=unit,
        meaning=tip,
        heading=heading,
    )


def _people() -> list[Figure]:
    return [
        _figure("reps", lambda facts: facts.reps, tr("Reps"), heading=tr("Reps")),
        _figure(
            "customers_per_rep",
            lambda facts: _ratio(facts.customers, facts.reps),
            tr("Customers / reps"),
            heading=tr("Customers per rep"),
        ),
        _figure(
            "utilisation",
            lambda facts: _ratio(facts.carried[:, 0], facts.available),
            tr("First workload, with travel where it counts / what the reps have available"),
            "%",
            heading=tr("Utilisation"),
        ),
        _figure("cost", lambda facts: facts.cost, tr("What the reps cost"), heading=tr("Cost")),
        _figure(
            "workload_per_cost",
            lambda facts: _ratio(facts.loads[:, 0], facts.cost),
            tr("First workload / cost (cost efficiency)"),
            heading=tr("Workload per cost"),
        ),
        _figure(
            "cost_per_customer",
            lambda facts: _ratio(facts.cost, facts.customers),
            tr("Cost / customers"),
            heading=tr("Cost per customer"),
        ),
    ]


def _market() -> list[Figure]:
    return [
        _figure(
            "potential",
            lambda facts: facts.potential,
            tr("Customers that there could be"),
            heading=tr("Potential"),
        ),
        _figure(
            "penetration",
            lambda facts: _ratio(facts.customers, facts.potential),
            tr("Customers / potential"),
            "%",
            heading=tr("Penetration"),
        ),
        _figure(
            "left_to_win",
            _left_to_win,
            tr("Potential − customers, at least 0"),
            heading=tr("Left to win"),
        ),
        _figure(
            "retention",
            lambda facts: _ratio(facts.customers_kept, facts.customers_before),
            tr("Customers of the earlier time who are customers still / customers then"),
            "%",
            heading=tr("Retention"),
        ),
        _figure(
            "satisfaction",
            lambda facts: _ratio(facts.rating, facts.rating_weight),
            tr("Mean rating, weighted"),
            heading=tr("Satisfaction"),
        ),
    ]


def _fields() -> list[Figure]:
    return [
        _figure(
            "sum",
            lambda facts: facts.fields.sum if facts.fields else None,
            tr("Sum of the field"),
            names=lambda facts: _called(facts, "sum"),
            heading=tr("Sum"),
        ),
        _figure(
            "mean",
            lambda facts: _ratio(facts.fields.sum, facts.fields.count) if facts.fields else None,
            tr("Mean of the field over the units or customers that have a value"),
            names=lambda facts: _called(facts, "mean"),
            heading=tr("Mean"),
        ),
        _figure(
            "share",
            lambda facts: (
                _ratio(
                    facts.fields.sum, np.broadcast_to(facts.fields.total, facts.fields.sum.shape)
                )
                if facts.fields
                else None
            ),
            tr("Share of the field's sum over all there is"),
            "%",
            names=lambda facts: _called(facts, "share"),
            heading=tr("Share"),
        ),
        _figure(
            "growth",
            _growth,
            tr("Sum of the later field / sum of the earlier one − 1"),
            "%",
            names=lambda facts: (
                [f"{name}_growth" for name in facts.growths.names] if facts.growths else []
            ),
            heading=tr("Growth"),
        ),
    ]


def _nearness(stem: str, unit: str) -> list[Figure]:
    """Return the figures of ways in km, or of those by time."""

    def part(name: str) -> Value:
        def value(facts: Facts) -> np.ndarray | None:
            near: Nearness | None = facts.distance if stem == "km" else facts.time
            return None if near is None else getattr(near, name)

        return value

    def within(facts: Facts) -> np.ndarray | None:
        share = part("within")(facts)
        return None if share is None or np.isnan(share).all() else share

    heads = _heads_of_ways(stem)
    return [
        _figure(
            f"{stem}_mean",
            part("mean"),
            tr("Mean way from the center to customers, or to units where none are given"),
            unit,
            heading=heads[0],
        ),
        _figure(
            f"{stem}_weighted",
            part("weighted"),
            tr("Mean way from the center to units, weighted by workload"),
            unit,
            heading=heads[1],
        ),
        _figure(
            f"{stem}_p90",
            part("p90"),
            tr("90th percentile of the ways from the center (nine in ten are no farther)"),
            unit,
            heading=heads[2],
        ),
        _largest(stem, part("largest"), unit, heads[3]),
        _figure(
            f"{stem}_within",
            within,
            tr("Share of customers, or of units, within the limit (response)"),
            "%",
            heading=heads[4],
        ),
    ]


def _heads_of_ways(stem: str) -> tuple[str, ...]:
    """Return what a report calls ways in km, or those by time."""
    if stem == "km":
        return (
            tr("Mean way"),
            tr("Mean way by workload"),
            tr("90th percentile of ways"),
            tr("Largest way"),
            tr("Within the limit"),
        )
    return (
        tr("Mean time"),
        tr("Mean time by workload"),
        tr("90th percentile of times"),
        tr("Largest time"),
        tr("Within the limit by time"),
    )


def _largest(stem: str, value: Value, unit: str, heading: str) -> Figure:
    """Return the largest way; by time it has a column, where the plan's ways take time."""
    meaning = tr("Largest way from the center")
    found = _figure(f"{stem}_max", value, meaning, unit, heading=heading)
    if stem == "km":
        return found
    return replace(
        found,
        title=tr("Longest"),
        tip=tr("Longest way from the center to a unit"),
        text=lambda value, shown: way_text(value, shown.way_unit),
        gives_way=15,
        line=_longest_line,
    )


def _longest_line(way: float, shown: Shown) -> str:
    text = tr("Longest way from its center: {way}")
    return "" if np.isnan(way) else text.format(way=way_text(way, shown.way_unit))


def _tour() -> Figure:
    """Return the estimated tour, which a plan has not: it is no tour through all territories."""
    tip = tr(
        "Estimated round tour through all customers, in a straight line from one to the next: "
        "within 8 % of the mean of real tours; single ones are off by some 20 % with 5 stops, 7 % "
        "with 20 and 2 % with 200"
    )
    return replace(_figure("tour_km", _tour_km, tip, "km", heading=tr("Tour")), of_plan=False)


def _travel() -> list[Figure]:
    return [
        _shown(
            _figure(
                "travel",
                lambda facts: facts.travel,
                tr("Estimated travel between stops, in the unit of the workload"),
                heading=tr("Travel"),
            ),
            tr("Travel"),
            37,
        ),
        _shown(
            _figure(
                "total",
                lambda facts: None if facts.travel is None else facts.carried[:, 0],
                tr("Workload and travel, which targets and deviations are of"),
                heading=tr("Workload and travel"),
            ),
            tr("With travel"),
            60,
        ),
    ]


def _shown(figure: Figure, title: str, gives_way: int) -> Figure:
    """Return a figure of workload that has a column in the panel."""
    return replace(
        figure,
        title=title,
        tip=figure.meaning,
        text=lambda value, shown: shown.scale.text(value),
        gives_way=gives_way,
    )


def _tour_km(facts: Facts) -> np.ndarray | None:
    if facts.customers is None or facts.area is None or facts.inertia_ratio is None:
        return None
    return tour_length(facts.area, facts.customers, elongation(facts.inertia_ratio))


def _called(facts: Facts, what: str) -> list[str]:
    return [f"{name}_{what}" for name in facts.fields.names] if facts.fields else []


def _left_to_win(facts: Facts) -> np.ndarray | None:
    if facts.potential is None or facts.customers is None:
        return None
    return np.maximum(facts.potential - facts.customers, 0.0)


def _growth(facts: Facts) -> np.ndarray | None:
    if facts.growths is None:
        return None
    ratio = _ratio(facts.growths.after, facts.growths.before)
    return None if ratio is None else ratio - 1.0


def _ratio(above: np.ndarray | None, below: np.ndarray | None) -> np.ndarray | None:
    """Return a ratio, NaN where what is below is not above 0; None where one is not known."""
    if above is None or below is None:
        return None
    known = np.isfinite(below) & (below > 0)
    return np.divide(above, below, out=np.full(np.shape(above), np.nan), where=known)
