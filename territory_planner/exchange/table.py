"""The plain table: a row a unit, with its key and its territory; CSV, XLSX, or any layer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from qgis.core import QgsFeatureRequest, QgsField, QgsProcessingFeatureSource

from ..core.model.errors import InvalidInput
from ..core.model.progress import SILENT, Progress
from ..layers.compat import real_field, text_field
from ..layers.plan import natural_key
from ..layers.reading.geometries import CHECK_EVERY
from ..layers.reading.rows import SKIP_CHECKS, read_rows
from ..layers.reading.tables import UNIT, find_columns, territory_columns
from ..layers.text import tr
from ..layers.values import as_text, as_texts, guarded, unguarded
from ..layers.writing.columns import free_name
from ..layers.writing.output import Table
from ..layers.writing.results import table_of
from .alignment import Alignment

NAME = "unit"


def read_table(
    source: QgsProcessingFeatureSource,
    unit_column: str | None,
    territory_column: str | None,
    id_field: str,
    progress: Progress = SILENT,
) -> Alignment:
    """Read an alignment from a table.

    Parameters
    ----------
    unit_column, territory_column : str, optional
        Without them: a column called as the units' id field or ``unit_id``, and one of
        `tables.TERRITORY_COLUMNS`.
    id_field : str
        Of the units.

    Raises
    ------
    InvalidInput
        When a column is missing, or the table is empty.
    """
    names = (unit_column,) if unit_column else (id_field, UNIT)
    wanted = (territory_column,) if territory_column else territory_columns(None)
    index, skipped = _in_first_row(source, names, wanted), 1
    if index is None:
        found = find_columns(source, tr("The alignment"), names, wanted)
        index, skipped = [source.fields().lookupField(name) for name in found], 0
    fields = [source.fields()[at].name() for at in index]
    read = read_rows(source, list(dict.fromkeys(fields)), progress=progress).values
    units, territories = (_texts(read[field][skipped:], progress) for field in fields)
    if not units:
        raise InvalidInput(
            tr("The alignment “{layer}” has no rows.").format(layer=source.sourceName())
        )
    return Alignment(tuple(units), tuple(territories))


def _texts(values: Sequence[object], progress: Progress) -> list[str]:
    """Return what a column says, as it was before a spreadsheet was kept from computing it."""
    texts: list[str] = []
    for low in progress.watched(range(0, len(values), CHECK_EVERY), 1):
        texts += as_texts(values[low : low + CHECK_EVERY])
    return [unguarded(text) if text[:1] == "'" else text for text in texts]


def _in_first_row(source: QgsProcessingFeatureSource, *wanted: Sequence[str]) -> list[int] | None:
    """Return the columns that the first row names so, where fields have no names of their own.

    GDAL calls the columns of a sheet of nothing but text Field1, Field2, …
    """
    fields = source.fields().names()
    if fields != [f"Field{number}" for number in range(1, len(fields) + 1)]:
        return None
    first = next(source.getFeatures(QgsFeatureRequest().setLimit(1), SKIP_CHECKS), None)
    if first is None:
        return None
    heads = [as_text(value).casefold() for value in first.attributes()]
    found = [
        next((heads.index(name.casefold()) for name in names if name.casefold() in heads), None)
        for names in wanted
    ]
    known = [at for at in found if at is not None]
    return known if len(known) == len(wanted) else None


def write_table(alignment: Alignment, guard: bool) -> Table:
    """Return an alignment as a table: the rows by unit in natural order.

    Parameters
    ----------
    guard : bool
        It goes into a spreadsheet: texts that one would compute stand behind an apostrophe.
    """
    order = sorted(
        range(len(alignment.unit)),
        key=lambda row: (natural_key(alignment.unit[row]), alignment.territory[row]),
    )
    has_names = bool(alignment.name)
    own = [UNIT, "territory", *([NAME] if has_names else [])]
    fields: list[QgsField] = [text_field(name) for name in own]
    for name in alignment.measures:
        fields.append(real_field(free_name(name, [field.name() for field in fields])))

    def rows() -> Iterator[Iterable[object]]:
        for row in order:
            texts = [alignment.unit[row], alignment.territory[row]]
            texts += [alignment.name[row]] if has_names else []
            yield [
                *(guarded(text) if guard else text for text in texts),
                *(values[row] for values in alignment.measures.values()),
            ]

    return table_of(fields, map(list, rows()))
