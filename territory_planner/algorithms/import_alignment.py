"""An alignment from a table or another system, onto a layer of units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.model.errors import InvalidInput
from ..core.model.keys import How
from ..core.model.text import few
from ..exchange.alignment import Alignment, Ref, down_from_top, level_name, tree_of
from ..exchange.earlier import is_change_set, read_files
from ..exchange.outlines import units_by_outlines
from ..exchange.placing import PlacedAlignment, Stranger, placed
from ..exchange.state import STATE, read_state
from ..exchange.systems import SYSTEMS
from ..exchange.table import read_table
from ..layers.plan import as_held, plan_from_values
from ..layers.reading.features import Features, every_feature, read_features
from ..layers.reading.units import check_polygons
from ..layers.reading.units_told import no_units
from ..layers.text import tr
from ..layers.values import as_text
from ..layers.writing.alignments import STRANGER_FIELDS, Above, aligned_table, texts_table
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared.alignments import SYSTEM, needed_id_field, system_choice
from .shared.base import TerritoryAlgorithm
from .shared.checks import missing
from .shared.publishing import folder_of_files
from .shared.run import Run

ALIGNMENT = "ALIGNMENT"
FILES = "FILES"
UNIT_COLUMN = "UNIT_COLUMN"
TERRITORY_COLUMN = "TERRITORY_COLUMN"
UNMATCHED = "UNMATCHED"
CHANGES = "CHANGES"
TERRITORIES = "TERRITORIES"
MATCHED_COUNT = "MATCHED_COUNT"
UNMATCHED_COUNT = "UNMATCHED_COUNT"


class ImportAlignment(TerritoryAlgorithm):
    """Bring an alignment onto a layer of units."""

    ID = "importalignment"
    ICON = "import"
    FIRST = (
        "INPUT",
        "ID_FIELD",
        "ALIGNMENT",
        "SYSTEM",
        "FILES",
        "UNIT_COLUMN",
        "TERRITORY_COLUMN",
        "TERRITORY_FIELD",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Import alignment")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Brings a list of units and their territories (CSV, XLSX, any table) onto a layer of "
            "units.\n"
            "Keys need not be written alike: upper and lower case, spaces and hyphens, zeros that "
            "got lost, a country before them and ZIP+4 are seen through, and the log says where. "
            "None is guessed: rows that no unit fits, or several do, units without a row, and "
            "units whose rows contradict each other are listed with what may be meant."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg ALIGNMENT=sample_data/midwest_alignment.csv "
            "ID_FIELD=GEOID OUTPUT=aligned.gpkg UNMATCHED=unmatched.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            b.explained(p.units_input(), tr("The units that are to have the alignment.")),
            needed_id_field(),
            b.layer(
                ALIGNMENT,
                tr("Alignment"),
                [QgsProcessing.SourceType.TypeVector],
                tr("A table with a row per unit: its key and its territory; empty means none."),
            ),
            system_choice(),
            folder_of_files(
                FILES,
                tr("Folder of files"),
                tr(
                    "What another system exported, or what was exported for it: a folder, or one "
                    "file. For every SYSTEM but “table”."
                ),
            ),
            b.field(
                UNIT_COLUMN,
                tr("Column of units"),
                tr(
                    "Has the units' keys. Without it: a column called as the units' id field, or "
                    "“unit_id”."
                ),
                parent=ALIGNMENT,
            ),
            b.field(
                TERRITORY_COLUMN,
                tr("Column of territories"),
                tr("Without it: “territory”, “name” or “id”, whichever there is first."),
                parent=ALIGNMENT,
            ),
            b.field(
                p.TERRITORY_FIELD,
                tr("Territory field"),
                tr(
                    "A field of the units that is brought up to date: units that the alignment "
                    "says nothing of keep what they have, and old values stand in “previous”. "
                    "Without it, a field “territory” is added. Levels above the territory are "
                    "added in any case."
                ),
            ),
            o.sink(
                o.OUTPUT,
                tr("Units with territory"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr("All units and their fields, with their territory."),
                hands_on=p.INPUT,
            ),
            o.sink(
                UNMATCHED,
                tr("Unmatched"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "Rows and units that found nothing on the other side: side (alignment or "
                    "units), key, territory, why, candidates."
                ),
                optional=True,
            ),
            o.sink(
                CHANGES,
                tr("Changes"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "Units whose territory is another one than in TERRITORY_FIELD: unit_id, "
                    "before, after. The layer itself is left as it is."
                ),
                optional=True,
            ),
            o.sink(
                TERRITORIES,
                tr("Territories"),
                QgsProcessing.SourceType.TypeVector,
                tr("The territories of all levels: level, territory, parent, people."),
                optional=True,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            MATCHED_COUNT: tr("Units that the alignment says something of"),
            UNMATCHED_COUNT: tr("Rows and units that found nothing on the other side"),
        }

    def check(self, run: Run) -> None:
        """Ask for the table, or for the folder that the system gives."""
        system = SYSTEMS.get(run.choice(SYSTEM))
        if system is None and not run.given(ALIGNMENT):
            raise InvalidInput(missing(run.definition(ALIGNMENT)))
        if system is not None and not run.given(FILES):
            raise InvalidInput(_folder_is_missing(system.title()))

    def work(self, run: Run) -> dict[str, Any]:
        """Import."""
        id_field, field = run.needed_field(p.ID_FIELD), run.field(p.TERRITORY_FIELD)
        run.stage(tr("Reading units"))
        units = _units(run, [id_field, *([field] if field else [])])
        ids = units.texts(id_field, run.progress)
        run.stage(tr("Reading the alignment"))
        alignment, called = _read(run, id_field)
        held = units.values[field] if field else [""] * len(ids)
        found = placed(alignment, ids, run.progress)
        _refuse_strangers(found, alignment, called, id_field)
        if field:
            found = _without_those_of_none(run, found, ids, held)
        _tell(run, found, alignment)
        plan = plan_from_values(_after(found, held))
        after = plan.assignment.tolist()
        tables = {
            o.OUTPUT: aligned_table(
                units.source,
                ((each, after[row]) for row, each in every_feature(units, run.progress)),
                plan.names,
                field,
                run.report,
                Above(alignment.levels[1:], alignment.above),
                (units.feature_id, plan.assignment),
            )
        }
        changed = _changed(ids, found, held) if field else []
        if field:
            _tell_changed(run, changed, len(ids))
        told: dict[str, tuple[Sequence[str], Sequence[Sequence[str]]]] = {
            UNMATCHED: (STRANGER_FIELDS, [_row(each) for each in found.strangers]),
            CHANGES: (("unit_id", "before", "after"), changed),
            TERRITORIES: (("level", "territory", "parent", "people"), _territories(alignment)),
        }
        for name, (heads, rows) in told.items():
            if run.wants(name):
                tables[name] = texts_table(heads, rows, run.goes_to_spreadsheet(name))
        return {
            **run.write(tables),
            MATCHED_COUNT: int(found.is_said.sum()),
            UNMATCHED_COUNT: len(found.strangers),
        }


def _folder_is_missing(system: str) -> str:
    return tr("{system} gives a folder of files: name it (FILES).").format(system=system)


def _units(run: Run, fields: Sequence[str]) -> Features:
    """Return what some fields of the units hold: where they lie, an alignment needn't know.

    Raises
    ------
    InvalidInput
        When the layer has no polygons or no features.
    """
    source = run.source(p.INPUT)
    check_polygons(source, source.sourceName())
    units = read_features(source, fields, points=False, named=False, progress=run.progress)
    if not units.count:
        raise InvalidInput(no_units(source.sourceName(), False))
    return units


def _read(run: Run, id_field: str) -> tuple[Alignment, str]:
    """Return the alignment, and what its source is called.

    Raises
    ------
    InvalidInput
        When it is not given, or has neither units nor outlines.
    """
    system = SYSTEMS.get(run.choice(SYSTEM))
    if system is None:
        source = run.source(ALIGNMENT)
        columns = run.field(UNIT_COLUMN), run.field(TERRITORY_COLUMN)
        return read_table(source, *columns, id_field, run.progress), source.sourceName()
    path = run.path(FILES)
    if path is None:
        raise InvalidInput(_folder_is_missing(system.title()))
    if is_change_set(path):
        alignment = read_state(path, run.progress)
        run.say([_only_changes(path.name)])
    else:
        alignment = read_files(system, path, run.progress)
    for note in alignment.notes:
        run.report.warning(note)
    if not alignment.unit and alignment.shapes:
        units = run.units(also=[id_field], overlapping=False)
        keys = [as_text(value) for value in units.values[id_field]]
        alignment = units_by_outlines(alignment, keys, units, run.progress)
        run.say(
            [tr("The files have no units: a unit goes to the territory whose outline it lies in.")]
        )
    if not alignment.unit:
        raise InvalidInput(
            tr(
                "The files in {path} say of no unit which territory it belongs to: {system} keeps "
                "that elsewhere, or it was not exported."
            ).format(path=path, system=system.title())
        )
    return alignment, path.name


def _only_changes(folder: str) -> str:
    return tr(
        "“{folder}” holds what changed alone: the plan that it leads to is read from its "
        "“{state}”, whether it was loaded or not."
    ).format(folder=folder, state=STATE)


def _without_those_of_none(
    run: Run, found: PlacedAlignment, ids: Sequence[str], held: Sequence[Any]
) -> PlacedAlignment:
    """Leave out units that the plan has in no territory, and the alignment has no row for.

    Systems have no rows for these: both say the same. Where a row may mean one, it stays.
    """
    free = {key for key, name in zip(ids, held) if key and not as_text(name)}
    free -= {key for key, name in zip(ids, held) if as_text(name)}
    kept = [
        each
        for each in found.strangers
        if not each.is_unit or each.how is How.EXACT or each.candidates or each.key not in free
    ]
    count = len(found.strangers) - len(kept)
    if count:
        text = tr("Units in no territory, here and there ({count:,}): they have no row.")
        run.say([text.format(count=count)])
    return replace(found, strangers=kept)


def _after(found: PlacedAlignment, held: list[Any]) -> list[Any]:
    """Return what each unit has after, numbers where it had numbers before and names are such."""
    said = as_held(found.territory, held)
    return [name if known else old for name, known, old in zip(said, found.is_said, held)]


def _changed(ids: list[str], found: PlacedAlignment, held: list[Any]) -> list[tuple[str, ...]]:
    """Return the units that the alignment gives another territory: id, before, after."""
    rows = zip(ids, map(as_text, held), found.territory, found.is_said.tolist())
    return [(key, old, new) for key, old, new, is_said in rows if is_said and old != new]


def _tell_changed(run: Run, changed: list[tuple[str, ...]], n: int) -> None:
    """Say which units change their territory."""
    none = tr("(none)")
    listed = [f"{key} ({old or none} → {new or none})" for key, old, new in changed]
    text = tr("Units whose territory changes: {count:,} of {n:,}.")
    if changed:
        text = tr("Units whose territory changes: {count:,} of {n:,}: {units}.")
    run.say([text.format(count=len(changed), n=n, units=few(listed))])


def _territories(alignment: Alignment) -> list[tuple[str, ...]]:
    """Return the territories of all levels, from the top: level, name, parent, people."""
    people: dict[Ref, list[str]] = {}
    for each in alignment.people:
        told = f"{each.key} ({each.role})" if each.role else each.key
        people.setdefault((each.level, each.territory), []).append(told)
    known = alignment.territories or tree_of(alignment.territory, ())
    return [
        (
            level_name(alignment.levels or ("territory",), each.level),
            each.name,
            each.parent,
            "; ".join(people.get(each.ref, [])),
        )
        for each in down_from_top(known)
    ]


def _refuse_strangers(
    found: PlacedAlignment, alignment: Alignment, layer: str, id_field: str
) -> None:
    """Refuse an alignment that misses the layer."""
    if found.matched:
        return
    keys = [key or tr("(empty)") for key in dict.fromkeys(alignment.unit)]
    raise InvalidInput(
        tr(
            "The alignment “{layer}” does not fit the units, not in a single row: no unit has in "
            "“{field}” the {count:key|keys} {keys}. Choose the right columns (ID_FIELD, "
            "UNIT_COLUMN)."
        ).format(layer=layer, field=id_field, count=len(keys), keys=few(keys))
    )


CONTRADICTION, NO_KEY, SEVERAL = (
    "rows contradict each other",
    "no key",
    "several units could be meant",
)
NO_ROW, UNKNOWN = "no row", "unknown key"
"""Why a row or a unit found nothing, as the table says it in every language."""


def _why(each: Stranger) -> str:
    """Return why a row or a unit found nothing, as the table has it."""
    if each.how == How.EXACT:
        return CONTRADICTION
    if each.how == How.EMPTY:
        return NO_KEY
    if each.how == How.AMBIGUOUS:
        return SEVERAL
    return NO_ROW if each.is_unit else UNKNOWN


def _said_why(each: Stranger) -> str:
    """Say it to people."""
    return {
        CONTRADICTION: tr("rows contradict each other"),
        NO_KEY: tr("no key"),
        SEVERAL: tr("several units could be meant"),
        NO_ROW: tr("no row"),
        UNKNOWN: tr("unknown key"),
    }[_why(each)]


def _row(each: Stranger) -> tuple[str, ...]:
    side = "units" if each.is_unit else "alignment"
    return side, each.key, each.territory, _why(each), "; ".join(each.candidates)


def _tell(run: Run, found: PlacedAlignment, alignment: Alignment) -> None:
    """Say what was matched, how, and what was not."""
    names = {name for name in found.territory if name}
    run.say(
        [
            tr(
                "Rows that found their unit: {matched:,} of {rows:,}. Units with a territory: "
                "{held:,} of {n:,}, in {k:,} {k:territory|territories}."
            ).format(
                matched=found.matched,
                rows=len(alignment.unit),
                held=sum(map(bool, found.territory)),
                n=len(found.territory),
                k=len(names),
            ),
            *found.loosened,
        ]
    )
    for is_unit, sentence in (
        (False, tr("Rows that found no unit ({count:,}): {listed}.")),
        (
            True,
            tr(
                "Units that found no row, or rows that contradict each other ({count:,}): {listed}."
            ),
        ),
    ):
        some = [each for each in found.strangers if each.is_unit is is_unit]
        if some:
            run.report.warning(
                sentence.format(count=len(some), listed=few(list(map(_named, some))))
            )
    unused = Counter(alignment.territory)
    lost = sorted(name for name in unused if name and name not in names)
    if lost:
        run.report.warning(
            tr("Territories of the alignment without a unit ({count:,}): {names}.").format(
                count=len(lost), names=few(lost)
            )
        )


def _named(each: Stranger) -> str:
    said = f"{each.key or tr('(empty)')} ({_said_why(each)})"
    if not each.candidates:
        return said
    text = tr("{row} → perhaps {candidates}")
    return text.format(row=said, candidates=", ".join(each.candidates))
