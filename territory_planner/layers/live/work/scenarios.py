"""The scenarios of the open plan: where they are kept, and one of them on the units."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from qgis.core import QgsFeature, QgsVectorLayer

from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ....core.model.progress import Progress
from ....core.model.text import few
from ....core.scenarios.calendar import Term
from ...drawing.styling import territory_colour
from ...reading.other_plan import OtherPlan, plan_of_rows
from ...reading.units import repeated
from ...report import Report
from ...scenarios.authors import current_time, user_name
from ...scenarios.places import called_in_store, place_beside, place_if_any
from ...scenarios.publications import Publication, PublicationStore
from ...scenarios.scenario import Assignment, Scenario, signed
from ...scenarios.store import ScenarioStore
from ...text import tr
from ...values import as_text
from ..session.session import PlanSession

UNIT, TERRITORY = "unit", "territory"
"""Columns of a scenario as a layer."""


@dataclass(frozen=True)
class Opened:
    """A scenario on the units of the session, in their order.

    Attributes
    ----------
    territory : list of n str
        '' for none.
    warnings : list of str
        What fits nothing on the other side.
    """

    territory: list[str]
    warnings: list[str]


def scenarios_of(session: PlanSession) -> tuple[ScenarioStore, list[Scenario]]:
    """Return where the scenarios of the open plan's layer are kept, and which there are.

    Raises
    ------
    InvalidInput
        When the layer is in no file and no database, or they can't be read.
    """
    layer = session.bound_layer
    store = ScenarioStore(place_beside(layer))
    return store, store.listed(called_in_store(layer))


def publications_of(session: PlanSession) -> list[Publication] | None:
    """Return the publications of the open plan's layer; None where none can be kept.

    Raises
    ------
    TerritoryError
        When they can't be read.
    """
    layer = session.bound_layer
    place = place_if_any(layer)
    if place is None:
        return None
    return PublicationStore(place).listed(called_in_store(layer))


def opening(
    session: PlanSession, store: ScenarioStore, scenario: Scenario
) -> Callable[[Progress], Opened]:
    """Return work that finds the territory of each unit in a scenario.

    Raises
    ------
    InvalidInput
        When the scenario is about none of the units.
    """
    keys, label = unit_keys(session), session.table.name

    def work(progress: Progress) -> Opened:
        warnings: list[str] = []
        kept = store.assignment(scenario, progress)
        if _knows_the_same(kept, keys):
            return Opened(_each_text_once(map(kept.__getitem__, keys)), warnings)
        other = OtherPlan(
            tr("scenario {name}").format(name=scenario.name),
            TERRITORY,
            list(kept.items()),
            tr("Choose the unit id that it was saved with, in the set-up."),
        )
        report = Report(warning=warnings.append)
        found = plan_of_rows(other, label, keys, report, progress)
        return Opened(_each_text_once(found), warnings)

    return work


def _knows_the_same(kept: Assignment, keys: Sequence[str]) -> bool:
    """Tell whether a kept plan is of these very units, written as they are: none is to be sought.

    Else keys are matched, which takes longer and allows for other ways to write them.
    """
    is_same = len(kept) == len(keys) and kept.keys() >= set(keys)
    return is_same and "" not in kept and list(map(str.strip, keys)) == keys


def _each_text_once(territories: Iterable[Any]) -> list[str]:
    """Return them as texts, one a territory, not one a unit: to look them up is far quicker so."""
    once: dict[str, str] = {}
    return [once.setdefault(key, key) for key in map(as_text, territories)]


def assignment_layer(store: ScenarioStore, scenario: Scenario) -> QgsVectorLayer:
    """Return a scenario as a table in memory: `UNIT` and `TERRITORY`."""
    fields = f"field={UNIT}:string&field={TERRITORY}:string"
    layer = QgsVectorLayer(f"NoGeometry?{fields}", scenario.name, "memory")
    rows = []
    for unit, territory in store.assignment(scenario).items():
        row = QgsFeature(layer.fields())
        row.setAttributes([unit, territory])
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    return layer


def scenario_before(store: ScenarioStore, scenario: Scenario) -> dict[str, Any]:
    """Return a scenario as the toolbox takes the plan to compare with."""
    other = assignment_layer(store, scenario)
    return {"OTHER": other, "OTHER_FIELD": TERRITORY, "OTHER_ID_FIELD": UNIT}


def copied(
    store: ScenarioStore, scenario: Scenario, name: str, note: str, progress: Progress
) -> Scenario:
    """Keep a copy of a scenario under another name, a draft made from it; return it."""
    plan = store.assignment(scenario, progress)
    made = replace(
        scenario,
        name=name,
        author=user_name(),
        made=current_time(),
        parent=scenario.name,
        note=note,
        signatures=(),
        number=0,
    )
    return store.save(made, list(plan), list(plan.values()), progress=progress)


def colours_of(session: PlanSession, keys: Iterable[str]) -> dict[str, str]:
    """Return "#rrggbb" for each territory of another plan: as on show where it is the same."""
    found: dict[str, str] = {}
    fresh = count(session.territories.k)
    for key in dict.fromkeys(filter(None, keys)):
        own = session.territories.index(key)
        colour = "" if own is None else session.colour(own)
        is_given = colour and colour != session.colour(session.territories.k)
        found[key] = colour if is_given else territory_colour(next(fresh)).name()
    return found


def sign(
    session: PlanSession,
    store: ScenarioStore,
    scenario: Scenario,
    state: str,
    term: Term | None = None,
) -> Scenario:
    """Bring a scenario to another state, in the user's name."""
    who, when = user_name(), current_time()
    return store.change(scenario, lambda kept: signed(kept, state, who, when, term))


def unit_keys(session: PlanSession) -> list[str]:
    """Return what scenarios know each unit by: its id field, else its feature id.

    Raises
    ------
    InvalidInput
        When that does not tell units apart.
    """
    keys = session.table.identifier
    if len(set(keys)) < len(keys):
        twice = repeated(keys)
        raise InvalidInput(
            tr(
                "Plans that are kept know units by their ids, and “{field}” is the same for "
                "several units ({count:,}: {ids}). Choose another id in the set-up."
            ).format(field=session.settings.id_field, count=len(twice), ids=few(twice))
        )
    return list(keys)
