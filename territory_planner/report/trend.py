"""How a plan stood over time: its reviews, for the report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from ..core.scenarios.reviews import Reaction, Review, reactions
from ..layers.text import tr
from .content import History
from .markup import Markup, element, joined
from .table_view import table_view
from .tables import DAY, SHARE, TEXT, WHOLE, ReportTable, TableColumn

WIDTH, HEIGHT, EDGE = 640.0, 160.0, 6.0
"""Of the drawing, in its own units."""


def history_of(reviews: Sequence[Review], today: date) -> History | None:
    """Return what earlier reviews tell of a plan; None without any.

    Parameters
    ----------
    reviews : sequence of Review
        By day.
    """
    if not reviews:
        return None
    largest = [_largest(each) for each in reviews]
    columns = (
        TableColumn("day", tr("Day"), DAY, [each.day.isoformat() for each in reviews]),
        TableColumn("max_deviation", tr("Largest deviation"), SHARE, list(largest)),
        TableColumn(
            "outside", tr("Territories outside"), WHOLE, [len(each.outside) for each in reviews]
        ),
        TableColumn("status", tr("Verdict"), TEXT, [each.status for each in reviews]),
    )
    table = ReportTable("reviews", tr("Reviews of the plan"), columns)
    days = tuple(each.day for each in reviews)
    return History(tuple(_sentences(reviews, largest, today)), table, days, tuple(largest))


def history_view(history: History) -> Markup:
    """Return the sentences, a line of the largest deviation, and the table."""
    return joined(
        *(element("p", sentence) for sentence in history.sentences),
        _line(history) if len(history.days) > 1 else Markup(""),
        table_view(history.table, title=tr("Each review")),
    )


def _largest(review: Review) -> float:
    """Return the largest deviation of a review, in percent."""
    finite = [abs(each) for each in review.deviation.values() if np.isfinite(each)]
    return 100.0 * max(finite, default=0.0)


def _sentences(reviews: Sequence[Review], largest: Sequence[float], today: date) -> list[str]:
    first, last = reviews[0], reviews[-1]
    said = [
        tr("The plan was reviewed {times} from {first} to {last}.").format(
            times=tr("{count:once|{count:,} times}").format(count=len(reviews)),
            first=first.day,
            last=last.day,
        )
    ]
    if len(reviews) > 1:
        said.append(
            tr("Its largest deviation went from {before:.1f} % to {after:.1f} %.").format(
                before=largest[-2], after=largest[-1]
            )
        )
    found = reactions(reviews)
    said += [_reaction(each, today) for each in found[-1:]]
    return said


def _reaction(reaction: Reaction, today: date) -> str:
    days = tr("{count:,} {count:day|days}").format(count=reaction.days(today))
    if reaction.healed is None:
        text = tr("It has been out of tolerance since {left} ({days}).")
    else:
        text = tr("It was last out of tolerance from {left} to {healed} ({days}).")
    return text.format(
        left=reaction.left,
        healed=reaction.healed or "",
        days=days,
    )


def trend_points(
    history: History, width: float, height: float, edge: float
) -> list[tuple[float, float]]:
    """Return where the largest deviation of each review stands in a drawing, from its top left."""
    first, last = history.days[0], history.days[-1]
    span = max((last - first).days, 1)
    top = max(*history.largest, 1e-9)
    return [
        (
            edge + (width - 2 * edge) * (day - first).days / span,
            height - edge - (height - 2 * edge) * value / top,
        )
        for day, value in zip(history.days, history.largest)
    ]


def trend_caption(history: History) -> str:
    """Return what such a drawing shows."""
    return tr(
        "Largest deviation from {first} to {last}, in percent: at most {top:.1f}, last {now:.1f}."
    ).format(
        first=history.days[0],
        last=history.days[-1],
        top=max(history.largest),
        now=history.largest[-1],
    )


def _line(history: History) -> Markup:
    """Return a drawing of the largest deviation over the days."""
    points = trend_points(history, WIDTH, HEIGHT, EDGE)
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dots = (element("circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r="3.5") for x, y in points)
    said = trend_caption(history)
    drawing = element(
        "svg",
        element("polyline", points=path, fill="none"),
        *dots,
        viewBox=f"0 0 {WIDTH:g} {HEIGHT:g}",
        role="img",
        aria_label=said,
        class_="trend",
    )
    return element("figure", element("figcaption", said), drawing)
