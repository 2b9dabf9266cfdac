"""The columns of the table of territories: name, bar, the figures that have a title, and lock."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import Qt

from ...core.model.data_classes import dataclass
from ...layers.figure import ALWAYS
from ...layers.figures import Figure, own_figures
from ...layers.text import tr

AFTER_BAR = "deviation"
"""The figure that the bar stands before."""


def _figures() -> list[Figure]:
    """Return the figures that have a column: those known of a plan under edit, if asked for."""
    return [each for each in own_figures() if each.title or (each.heading and each.known == ALWAYS)]


def _order() -> list[str]:
    told = [figure.name for figure in _figures()]
    told.insert(told.index(AFTER_BAR), "bar")
    told.insert(told.index(AFTER_BAR) + 1, "heat")
    return ["name", *told, "lock"]


COLUMNS = tuple(_order())
"""Names of the columns from left to right: those of figures, "name", "bar", "heat" and "lock"."""


def column_of(name: str) -> int:
    """Return which column has a name, from the left."""
    return COLUMNS.index(name)


NAME, WORKLOAD, BAR, LOCK = map(column_of, ("name", "workload", "bar", "lock"))
PARTS = column_of("parts")
HEAT = column_of("heat")
DEVIATION, AFTER = map(column_of, ("deviation", "deviation_after"))


LEAST_BAND = 2.0
"""Pixels that the tolerance has at least on either side of the target line, or else the bars' scale
is broken."""

NEAR, NEAR_SHARE = 4, 0.5
"""Tolerances from the target to where a scale is broken, and the share of a side that they take."""

BREAK = 3.0
"""Pixels of the slit in a bar where the scale is broken."""


@dataclass(frozen=True)
class Bar:
    """What the deviation bar of a row shows, as shares of the target.

    Lengths are true to deviations. Where the tolerance were too narrow to be seen then, the scale
    is broken: it has another one from `knee` on, each true by itself.

    Attributes
    ----------
    deviation : float
        NaN for none: without a target, or of a territory that a proposal begins.
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

    def knee(self, side: float) -> float:
        """Return the deviation at which the scale of a bar is broken, its end for nowhere.

        Parameters
        ----------
        side : float
            Pixels from the target line to either end.
        """
        knee = NEAR * max(self.tolerance, 0.005)
        is_seen = side * self.tolerance >= LEAST_BAND * self.reach
        return self.reach if is_seen or self.reach <= 2 * knee else knee

    def place(self, share: float, side: float) -> float:
        """Return how many pixels from the target line a deviation is, below 0 to the left."""
        knee, size = self.knee(side), min(abs(share), self.reach)
        if knee == self.reach:
            at = side * size / knee
        elif size <= knee:
            at = NEAR_SHARE * side * size / knee
        else:
            begin = min(NEAR_SHARE * side + BREAK + 1, side)
            at = begin + (side - begin) * (size - knee) / (self.reach - knee)
        return math.copysign(at, share)


@dataclass(frozen=True)
class Heat:
    """How a territory does in one workload.

    Attributes
    ----------
    text : str
        Its deviation, as short as can be.
    deviation, tolerance : float
        As shares of the target.
    """

    text: str
    deviation: float
    tolerance: float


def alignment(column: int) -> Qt.AlignmentFlag:
    """Return how a column is aligned: names left, numbers right."""
    centre = Qt.AlignmentFlag.AlignVCenter
    if column == NAME:
        return Qt.AlignmentFlag.AlignLeft | centre
    if column in (BAR, HEAT, LOCK):
        return Qt.AlignmentFlag.AlignHCenter | centre
    return Qt.AlignmentFlag.AlignRight | centre


def figures_by_column() -> dict[int, Figure]:
    """Return the figures that have a column, by its place, with texts in the user's language."""
    return {column_of(figure.name): figure for figure in _figures()}


def heads() -> dict[int, tuple[str, str]]:
    """Return the title of each column, and what it means, for its tooltip."""
    told = {
        column: (figure.called, figure.tip or figure.meaning)
        for column, figure in figures_by_column().items()
    }
    return {
        **told,
        NAME: (tr("Territory"), tr("Territory and its colour on the map")),
        BAR: (
            tr("Deviation"),
            tr(
                "Deviation from the target, on the scale that the title tells; the band is the "
                "tolerance. Beyond a slit in a bar the scale is another"
            ),
        ),
        HEAT: (
            tr("All workloads"),
            tr(
                "Deviation of each workload from its target, in this order from left to right: "
                "orange above the tolerance, blue below"
            ),
        ),
        LOCK: ("", tr("Lock")),
    }
