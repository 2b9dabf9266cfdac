"""The columns of the table of territories: name, bar, the figures that have a title, and lock."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt

from ...layers.figures import Figure, figures
from ...layers.text import tr

AFTER_BAR = "deviation"
"""The figure that the bar stands before."""


def _order() -> list[str]:
    told = [figure.name for figure in figures() if figure.title]
    told.insert(told.index(AFTER_BAR), "bar")
    return ["name", *told, "lock"]


COLUMNS = tuple(_order())
"""Names of the columns from left to right: those of figures, and "name", "bar" and "lock"."""


def column_of(name: str) -> int:
    """Return which column has a name, from the left."""
    return COLUMNS.index(name)


NAME, WORKLOAD, BAR, LOCK = map(column_of, ("name", "workload", "bar", "lock"))
DEVIATION, AFTER = map(column_of, ("deviation", "deviation_after"))


@dataclass(frozen=True)
class Bar:
    """What the deviation bar of a row shows, as shares of the target.

    Attributes
    ----------
    deviation : float
    tolerance : float
    reach : float
        Deviation at either end of the bar's scale, the same in all rows.
    after : float or None
        Deviation after the proposed plan.
    least, most : float
        Deviation at the hard minimum and maximum; -inf and inf for none.
    """

    deviation: float
    tolerance: float
    reach: float
    after: float | None
    least: float
    most: float


def alignment(column: int) -> Qt.AlignmentFlag:
    """Return how a column is aligned: names left, numbers right."""
    centre = Qt.AlignmentFlag.AlignVCenter
    if column == NAME:
        return Qt.AlignmentFlag.AlignLeft | centre
    if column in (BAR, LOCK):
        return Qt.AlignmentFlag.AlignHCenter | centre
    return Qt.AlignmentFlag.AlignRight | centre


def figures_by_column() -> dict[int, Figure]:
    """Return the figures that have a column, by its place, with texts in the user's language."""
    return {column_of(figure.name): figure for figure in figures() if figure.title}


def heads() -> dict[int, tuple[str, str]]:
    """Return the title of each column, and what it means, for its tooltip."""
    told = {column: (figure.title, figure.tip) for column, figure in figures_by_column().items()}
    return {
        **told,
        NAME: (tr("Territory"), tr("Territory and its colour on the map")),
        BAR: (tr("Deviation"), tr("Deviation from the target; the band is the tolerance")),
        LOCK: ("", tr("Lock")),
    }
