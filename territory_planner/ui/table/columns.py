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


@dataclass(frozen=True)
class Bar:
    """What the deviation bar of a row shows, as shares of the target.

    Attributes
    ----------
    deviation : float
        NaN for none: without a target, or of a territory that a proposal begins.
    tolerance : float
    reach : float
        Deviation at either end of the bar's scale, the same in all rows. Where it is much more than
        the tolerance, the outer halves of the scale are logarithmic.
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

    def place(self, share: float) -> float:
        """Return where on the scale a deviation is: -1 and 1 are its ends, 0 the target."""
        knee = 2 * max(self.tolerance, 0.005)
        size = min(abs(share), self.reach)
        if self.reach <= 2 * knee:
            at = size / self.reach
        elif size <= knee:
            at = 0.5 * size / knee
        else:
            at = 0.5 + 0.5 * math.log(size / knee) / math.log(self.reach / knee)
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
                "Deviation from the target; the band is the tolerance. Where some are far off, the "
                "outer halves of the scale are logarithmic"
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
