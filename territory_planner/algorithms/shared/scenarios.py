"""What algorithms about scenarios share: where these are kept, and which is meant."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)

from ...core.model.errors import InvalidInput
from ...core.model.locale import day_told
from ...core.model.progress import Progress
from ...core.model.text import few
from ...layers.plan import FieldPlan, as_held, by_same_names, plan_from_values
from ...layers.reading.other_plan import OtherPlan, plan_of_rows
from ...layers.reading.units import Units, repeated
from ...layers.scenarios.authors import user_name
from ...layers.scenarios.notes import OPEN, NoteStore
from ...layers.scenarios.places import (
    StorePlace,
    called_in_store,
    file_place,
    place_beside,
    place_if_any,
)
from ...layers.scenarios.scenario import Scenario
from ...layers.scenarios.store import ScenarioStore
from ...layers.scenarios.table import scenarios_table
from ...layers.text import tr
from ...layers.values import as_text
from ...layers.writing.delivery import SideChange
from . import builders as b
from . import outputs as o
from . import parameters as p
from .run import Run

STORE = "STORE"
SCENARIO = "SCENARIO"
AUTHOR = "AUTHOR"
OF_LAYER = "OF_LAYER"


def store() -> list[QgsProcessingParameterDefinition]:
    """Return where scenarios are kept, if not beside the layer, and of which layer they are."""
    kind = QgsProcessingParameterFile.Behavior.File
    return [
        b.explained(
            QgsProcessingParameterFile(STORE, tr("Scenarios' file"), kind, "", None, True),
            tr(
                "The GeoPackage that holds the scenarios. Without it they are in the units' own "
                "GeoPackage or PostGIS database, or in a GeoPackage beside their file."
            ),
        ),
        b.text(
            OF_LAYER,
            tr("Called in the scenarios"),
            tr(
                "What the scenarios call the layer. Without it: its table or file name; say "
                "so where that has changed."
            ),
        ),
    ]


def scenario_name(
    title: str, help_text: str, usual: str | None = None
) -> QgsProcessingParameterDefinition:
    """Return which scenario is meant."""
    return b.needed_text(SCENARIO, title, help_text, usual)


def author() -> QgsProcessingParameterDefinition:
    """Return who does it."""
    return b.text(
        AUTHOR, tr("Who"), tr("Your name, as others will read it. Without it: your login's.")
    )


def units_of_scenarios() -> QgsProcessingParameterDefinition:
    """Return the layer whose scenarios are meant."""
    return b.explained(p.units_input(), tr("The layer of units that the scenarios are of."))


def place_of(run: Run) -> StorePlace:
    """Return where the scenarios are kept that a run is about, and reviews with them."""
    path = run.text(STORE)
    return file_place(path) if path else place_beside(run.layer(p.INPUT))


def place_if_any_of(run: Run) -> StorePlace | None:
    """Return the same; None where the layer is in no file and no database."""
    path = run.text(STORE)
    return file_place(path) if path else place_if_any(run.layer(p.INPUT))


def store_of(run: Run) -> ScenarioStore:
    """Return the scenarios that a run is about."""
    return ScenarioStore(place_of(run))


def layer_of(run: Run) -> str:
    """Return what the layer of units is called in the store."""
    return run.text(OF_LAYER) or called_in_store(run.layer(p.INPUT))


def open_notes(run: Run) -> list[str]:
    """Return the open notes on the layer's plans: on what, what is said, by whom and when."""
    notes = NoteStore(place_of(run)).listed(layer_of(run), OPEN)
    text = tr("{about}: “{text}” ({author}, {day})")
    return [
        text.format(
            about=each.unit or each.territory or tr("the plan"),
            text=each.text,
            author=each.author or tr("nobody named"),
            day=day_told(each.made) or "–",
        )
        for each in notes
    ]


def who(run: Run) -> str:
    """Return who does it."""
    return run.text(AUTHOR) or user_name()


def keys_of(run: Run, units: Units) -> list[str]:
    """Return the keys of the units, by which scenarios know them.

    Raises
    ------
    InvalidInput
        When they don't tell units apart.
    """
    keys = [as_text(value) for value in run.unit_ids(units)]
    twice, empty = repeated([key for key in keys if key]), keys.count("")
    if twice or empty:
        raise InvalidInput(
            tr(
                "Scenarios know units by their keys, and “{field}” does not tell all units "
                "apart: {twice:,} {twice:key is|keys are} of several units ({keys}), {empty:,} "
                "{empty:unit has|units have} none. Choose another field (ID_FIELD)."
            ).format(
                field=run.field(p.ID_FIELD) or tr("feature id"),
                twice=len(twice),
                keys=few(twice) if twice else "–",
                empty=empty,
            )
        )
    return keys


def list_sink(*, optional: bool) -> QgsProcessingParameterDefinition:
    """Return the table of all scenarios of the layer."""
    return o.sink(
        o.OUTPUT,
        tr("Scenarios"),
        QgsProcessing.SourceType.TypeVector,
        tr(
            "One row per scenario of the layer: name, state, author, made, parent, signed_by, "
            "signed, valid_from, valid_to, note, and a column per figure."
        ),
        optional=optional,
    )


def write_list(
    run: Run, there: Sequence[Scenario], keeping: SideChange | None = None
) -> dict[str, str]:
    """Write the table of all scenarios, where it was asked for, and change what is kept.

    Parameters
    ----------
    there : sequence of Scenario
        Those that there are then.
    """
    table = scenarios_table(there, run.goes_to_spreadsheet(o.OUTPUT))
    return run.write({o.OUTPUT: table}, keeping=keeping)


def keeping(place: StorePlace, keep: Callable[[Progress], object]) -> SideChange:
    """Return a change of what is kept, for when the outputs are ready."""
    return SideChange(place.title, place.path, keep)


def plan_of(
    run: Run,
    scenario: Scenario,
    kept: Mapping[str, str],
    units: Units,
    held: Sequence[Any] = (),
) -> FieldPlan:
    """Return the plan of a scenario on the units of a layer; what fits nothing is told of.

    Parameters
    ----------
    kept : mapping of str to str
        The territory of each unit in the scenario, by its key.
    held : sequence
        What the field holds now that the plan goes into: numbers, or texts.
    """
    other = OtherPlan(
        tr("scenario {name}").format(name=scenario.name),
        "territory",
        list(kept.items()),
        tr("Choose the field whose values the scenario knows units by (ID_FIELD)."),
    )
    found = plan_of_rows(other, units.label, run.unit_ids(units), run.report, run.progress)
    names = [as_text(value) for value in found]
    return plan_from_values(as_held(names, held))


def on_all(plans: Sequence[FieldPlan]) -> tuple[list[np.ndarray], tuple[str, ...]]:
    """Return one plan or more by the same numbers, and what each number is called."""
    texts = [[plan.names(held) for held in plan.assignment.tolist()] for plan in plans]
    together = by_same_names(texts)
    return [plan.assignment for plan in together], together[0].names.text
