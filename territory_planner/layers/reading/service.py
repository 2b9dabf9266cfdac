"""What each customer costs in time: by fields of its own, by its category, or as all others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from qgis.core import QgsProcessingFeatureSource

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.keys import KeyMatcher
from ...core.model.progress import Progress
from ...core.model.text import few, figure
from ...core.workload.aggregate import first_given, service
from ..report import Report
from ..text import tr
from .features import Features, read_features
from .tables import find_columns
from .units import repeated

FREQUENCY, TIME, OVERHEAD = "frequency", "time", "overhead"
PARTS = (FREQUENCY, TIME, OVERHEAD)
"""What makes up a customer's workload, and columns of a table of categories."""

CATEGORY = "category"


@dataclass(frozen=True)
class ServiceWishes:
    """Where a customer's frequency, time and overhead come from, the first that says so.

    Attributes
    ----------
    field : dict of str to (str or None)
        Of the customers, by part.
    constant : dict of str to float
        For all others, by part.
    category_field : str, optional
    categories : QgsProcessingFeatureSource, optional
        Table with the columns `category` and some of `PARTS`.
    """

    field: Mapping[str, str | None]
    constant: Mapping[str, float]
    category_field: str | None = None
    categories: QgsProcessingFeatureSource | None = None

    def fields(self) -> list[str]:
        """Return the fields of the customers that are read."""
        return [each for each in (*self.field.values(), self.category_field) if each]


def read_service(
    rows: Features, wishes: ServiceWishes, report: Report, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Return how often each of q customers is served in a period, and its workload.

    Returns
    -------
    frequency, workload : (q,) float64

    Raises
    ------
    InvalidInput
        When a value is below zero or no number, or the table of categories can't be used.
    """
    by_category = _by_category(rows, wishes, report, progress)
    parts = {}
    for part in PARTS:
        field, known = wishes.field[part], by_category[part]
        own = rows.amounts(field) if field else np.full(rows.count, np.nan)
        parts[part] = first_given(own, known, wishes.constant[part])
        _report_missing(rows, field, np.isnan(own), known, wishes.constant[part], report)
    return parts[FREQUENCY], service(parts[FREQUENCY], parts[TIME], parts[OVERHEAD])


def _report_missing(
    rows: Features,
    field: str | None,
    missing: np.ndarray,
    known: np.ndarray,
    constant: float,
    report: Report,
) -> None:
    """Say where a field is missing, and what counts there."""
    alone = np.flatnonzero(missing & np.isnan(known))
    if field and len(alone):
        report.warning(
            tr(
                "“{field}” is missing in {count:,} of {n:,} {n:customer|customers}; {constant} "
                "counts there: {customers}."
            ).format(
                field=field,
                count=len(alone),
                n=rows.count,
                constant=figure(constant),
                customers=rows.named(alone),
            )
        )


def _by_category(
    rows: Features, wishes: ServiceWishes, report: Report, progress: Progress
) -> dict[str, np.ndarray]:
    """Return what the table of categories says of each customer, NaN where nothing."""
    nothing = {part: np.full(rows.count, np.nan) for part in PARTS}
    if wishes.categories is None or wishes.category_field is None:
        return nothing
    names, columns = _read_categories(wishes.categories, progress)
    texts = rows.texts(wishes.category_field, progress)
    matches = KeyMatcher(names).match(texts, progress)
    strange = np.flatnonzero(~matches.matched)
    if len(strange) == rows.count:
        raise InvalidInput(
            tr(
                "The table of categories “{layer}” has none of the categories of the customers. "
                "It has {there}; the field “{field}” says {wanted}."
            ).format(
                layer=wishes.categories.sourceName(),
                there=few(names),
                field=wishes.category_field,
                wanted=few([text or tr("(empty)") for text in dict.fromkeys(texts)]),
            )
        )
    if len(strange):
        words = dict.fromkeys(texts[row] or tr("(empty)") for row in strange.tolist())
        report.warning(
            tr(
                "The table of categories does not have {words}: what fields or constants say "
                "counts for {count:,} of {n:,} {n:customer|customers}."
            ).format(words=few(list(words)), count=len(strange), n=rows.count)
        )
    return {
        part: np.where(matches.matched, column[matches.index], np.nan)
        for part, column in {**dict.fromkeys(PARTS, np.full(len(names), np.nan)), **columns}.items()
    }


def _read_categories(
    source: QgsProcessingFeatureSource, progress: Progress
) -> tuple[list[str], dict[str, np.ndarray]]:
    """Return the categories of a table, and its columns by part.

    Raises
    ------
    InvalidInput
        When a column is missing, or a category has two rows.
    """
    table = tr("The table of categories")
    (category,) = find_columns(source, table, (CATEGORY, "class", "name"))
    names = source.fields().names()
    there = {part: name for name in names for part in PARTS if name.lower() == part}
    if not there:
        find_columns(source, table, CATEGORY, PARTS)
    found = read_features(source, [category, *there.values()], points=False, progress=progress)
    keys = found.texts(category)
    _refuse_twice(keys, source.sourceName())
    return keys, {part: found.amounts(name) for part, name in there.items()}


def _refuse_twice(keys: Sequence[str], layer: str) -> None:
    twice = repeated(keys)
    if twice:
        raise InvalidInput(
            tr(
                "The table of categories “{layer}” has more than one row of {keys}. Leave one each."
            ).format(layer=layer, keys=few([key or tr("(empty)") for key in twice]))
        )
