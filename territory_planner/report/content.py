"""What a report tells, found before anything is laid out."""

from __future__ import annotations

from datetime import date

from ..core.model.data_classes import dataclass
from ..layers.text import tr
from .drawing import Drawing
from .handover import Handover
from .tables import ReportTable


@dataclass(frozen=True)
class Fact:
    """A number that stands at the top, and what it is."""

    value: str
    meaning: str
    is_bad: bool = False


@dataclass(frozen=True)
class MapTerritory:
    """A territory on the map.

    Attributes
    ----------
    name : str
    colour, shade : str
        By territory, and by deviation: "#rrggbb".
    row : int
        Its row in the table of territories, -1 for none.
    """

    name: str
    colour: str
    shade: str
    row: int


@dataclass(frozen=True)
class MapFlow:
    """What goes from one territory to another: in words, and in the colour of who gets it."""

    said: str
    colour: str


@dataclass(frozen=True)
class ReportMap:
    """The map: what is drawn, and whose outlines its layers are.

    Attributes
    ----------
    drawing : Drawing
        Layers: territories now; land without a territory; then, where there is a plan before, its
        territories, and what moved by flow.
    now, before : tuple of MapTerritory
        By outline of their layer.
    flows : tuple of MapFlow
        By outline of the layer of moves.
    """

    drawing: Drawing
    now: tuple[MapTerritory, ...]
    before: tuple[MapTerritory, ...] = ()
    flows: tuple[MapFlow, ...] = ()


@dataclass(frozen=True)
class ChartBar:
    """A territory's deviation from its target, as a share; its row in the table."""

    name: str
    deviation: float
    row: int


@dataclass(frozen=True)
class Chart:
    """Deviations from the target of one workload.

    Attributes
    ----------
    title : str
    tolerance : float
        As a share.
    bars : tuple of ChartBar
        From the highest to the lowest.
    """

    title: str
    tolerance: float
    bars: tuple[ChartBar, ...]


@dataclass(frozen=True)
class Changes:
    """What changed since the plan before.

    Attributes
    ----------
    sentences : tuple of str
    flows : ReportTable
        From, to, units and amounts, the largest first.
    territories : ReportTable
        What each had, has, got and gave.
    """

    sentences: tuple[str, ...]
    flows: ReportTable
    territories: ReportTable


@dataclass(frozen=True)
class History:
    """How a plan stood at earlier reviews.

    Attributes
    ----------
    sentences : tuple of str
    table : ReportTable
        A row each.
    days : tuple of date
    largest : tuple of float
        Largest deviation of each, in percent.
    """

    sentences: tuple[str, ...]
    table: ReportTable
    days: tuple[date, ...]
    largest: tuple[float, ...]


@dataclass(frozen=True)
class PlanReport:
    """A report on a plan.

    Attributes
    ----------
    title, subtitle : str
    facts : tuple of Fact
    summary : tuple of str
    map : ReportMap
    charts : tuple of Chart
    territories, plan : ReportTable
    problems : ReportTable
    notes : tuple of str
        What was told while the data were read.
    made, sources : ReportTable
        How it was made, and how old its sources are.
    changes : Changes, optional
    handover : Handover, optional
    history : History, optional
        Of its reviews.
    open_notes : tuple of str
        What people say of it, as it is kept beside the plan.
    """

    title: str
    subtitle: str
    facts: tuple[Fact, ...]
    summary: tuple[str, ...]
    map: ReportMap
    charts: tuple[Chart, ...]
    territories: ReportTable
    plan: ReportTable
    problems: ReportTable
    notes: tuple[str, ...]
    made: ReportTable
    sources: ReportTable
    changes: Changes | None = None
    handover: Handover | None = None
    history: History | None = None
    open_notes: tuple[str, ...] = ()

    @property
    def all_notes(self) -> tuple[str, ...]:
        """Notes on the data, then the open ones on the plan."""
        said = tr("Open note on {note}")
        return (*self.notes, *(said.format(note=each) for each in self.open_notes))
