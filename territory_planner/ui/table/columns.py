"""The columns of the table of territories: which there are, and what they are called."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from qgis.PyQt.QtCore import Qt

from ...layers.text import tr


class Column(IntEnum):
    """Columns of the table, from left to right."""

    NAME = 0
    WORKLOAD = 1
    BAR = 2
    PERCENT = 3
    AFTER = 4
    CHANGE = 5
    UNITS = 6
    CUSTOMERS = 7
    PARTS = 8
    LIMIT = 9
    COMPACTNESS = 10
    WAY = 11
    LOCK = 12


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


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Return how a column is aligned: names left, numbers right."""
    centre = Qt.AlignmentFlag.AlignVCenter
    if column == Column.NAME:
        return Qt.AlignmentFlag.AlignLeft | centre
    if column in (Column.BAR, Column.LOCK):
        return Qt.AlignmentFlag.AlignHCenter | centre
    return Qt.AlignmentFlag.AlignRight | centre


def titles() -> dict[Column, str]:
    """Return the titles of the columns."""
    return {
        Column.NAME: tr("Territory"),
        Column.WORKLOAD: tr("Workload"),
        Column.BAR: tr("Deviation"),
        Column.PERCENT: tr("Deviation"),
        Column.AFTER: tr("After"),
        Column.CHANGE: tr("Change"),
        Column.UNITS: tr("Units"),
        Column.CUSTOMERS: tr("Customers"),
        Column.PARTS: tr("Parts"),
        Column.LIMIT: tr("Limit"),
        Column.COMPACTNESS: tr("Shape"),
        Column.WAY: tr("Way"),
        Column.LOCK: "",
    }


def explanations() -> dict[Column, str]:
    """Return what the columns mean, for their tooltips."""
    return {
        Column.NAME: tr("Territory and its colour on the map"),
        Column.WORKLOAD: tr("Workload the territory carries"),
        Column.BAR: tr("Deviation from the target; the band is the tolerance"),
        Column.PERCENT: tr("Deviation from the target"),
        Column.AFTER: tr("Deviation after the proposed change"),
        Column.CHANGE: tr("Workload gained or lost since the last save"),
        Column.UNITS: tr("Number of units"),
        Column.CUSTOMERS: tr("Number of customers"),
        Column.PARTS: tr("Parts that do not touch"),
        Column.LIMIT: tr("Workload above the maximum or below the minimum of the set-up"),
        Column.COMPACTNESS: tr("Compactness (Polsby–Popper): 1 is a circle"),
        Column.WAY: tr("Mean way from the center to the workload"),
        Column.LOCK: tr("Lock"),
    }
