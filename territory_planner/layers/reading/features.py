"""Features of a layer that may have very many, as columns: where they lie, and what fields hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest, QgsProcessingFeatureSource

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few, labelled
from ..compat import friendly_field, is_null
from ..text import tr
from ..values import MOST, are_texts, as_number, as_text, as_texts, as_told
from .geometries import CHECK_EVERY
from .rows import SKIP_CHECKS, read_rows
from .units import UnitRows

NUMBERS = (int, float)


@dataclass(frozen=True)
class Features:
    """The q features of a layer, in its order.

    Attributes
    ----------
    source : QgsProcessingFeatureSource
    feature_id : (q,) int64
    xy : (q, 2) float64
        In the layer's coordinates; NaN without a point, and where none was asked for.
    values : dict of lists of q values
        By field name.
    label : str
        Field by which messages name features; '' for none.
    """

    source: QgsProcessingFeatureSource
    feature_id: np.ndarray
    xy: np.ndarray
    values: dict[str, list[Any]]
    label: str

    @property
    def count(self) -> int:
        """Number of features."""
        return len(self.feature_id)

    def called(self, row: int) -> str:
        """Return what a feature is called in messages."""
        name = as_text(self.values[self.label][row]) if self.label else ""
        return name or tr("feature {id}").format(id=self.feature_id[row])

    def named(self, rows: np.ndarray | Sequence[int], most: int = 5) -> str:
        """List features by what they are called, a few of them and how many more."""
        names = [self.called(int(row)) for row in rows[:most]]
        return few(names, most, len(rows))

    def texts(self, field: str, progress: Progress = SILENT) -> list[str]:
        """Return what a field holds, as users write it."""
        if are_texts(self.values[field]):
            return as_texts(self.values[field])
        values = [_hashable(each) for each in progress.watched(self.values[field], CHECK_EVERY)]
        texts = {value: as_text(value) for value in progress.watched(set(values), CHECK_EVERY)}
        return [texts[value] for value in values]

    def numbers(self, field: str) -> np.ndarray:
        """Return (q,) float64, numbers; NaN where missing, infinite what is no number."""
        values = self.values[field]
        column = np.array(
            [value if type(value) in NUMBERS else np.nan for value in values], dtype=np.float64
        )
        for row in np.flatnonzero(np.isnan(column)).tolist():
            if not is_null(values[row]) and as_text(values[row]):
                number = as_number(values[row])
                column[row] = np.inf if number is None else number
        return column

    def amounts(self, field: str) -> np.ndarray:
        """Return (q,) float64, numbers of zero or more; NaN where missing.

        Raises
        ------
        InvalidInput
            When a value is below zero, too large, or no number.
        """
        column = self.numbers(field)
        self._refuse(
            field,
            (column < 0) | (column > MOST),
            tr(
                "“{field}” of “{layer}” must be a number of zero or more, and is not in "
                "{count:,} of {n:,}: {rows}."
            ),
        )
        return column

    def measures(self, field: str) -> np.ndarray:
        """Return (q,) float64, numbers of any sign; NaN where missing.

        Raises
        ------
        InvalidInput
            When a value is too large, or no number.
        """
        column = self.numbers(field)
        self._refuse(
            field,
            np.abs(column) > MOST,
            tr(
                "“{field}” of “{layer}” must be a number, and not too large to reckon with; it is "
                "not in {count:,} of {n:,}: {rows}."
            ),
        )
        return column

    def _refuse(self, field: str, is_wrong: np.ndarray, sentence: str) -> None:
        """Raise a sentence where rows (q,) are wrong, with a few of them and their values."""
        wrong = np.flatnonzero(is_wrong)
        if not len(wrong):
            return
        listed = [
            labelled(self.called(row), as_told(self.values[field][row]))
            for row in wrong[:5].tolist()
        ]
        raise InvalidInput(
            sentence.format(
                field=field,
                layer=self.source.sourceName(),
                count=len(wrong),
                n=self.count,
                rows=few(listed, count=len(wrong)),
            )
        )


def _hashable(value: Any) -> Any:
    return value if isinstance(value, (str, *NUMBERS)) else as_text(value)


def features_read(source: QgsProcessingFeatureSource, rows: UnitRows) -> Features:
    """Return features that are read already, without points."""
    ids = np.array(rows.ids, dtype=np.int64)
    nowhere = np.full((len(ids), 2), np.nan)
    return Features(source, ids, nowhere, rows.values, friendly_field(source.fields()))


def read_features(
    source: QgsProcessingFeatureSource,
    fields: Sequence[str],
    *,
    points: bool,
    named: bool = True,
    progress: Progress = SILENT,
) -> Features:
    """Read where features lie and what some fields hold; and what names them, if that is wanted."""
    label = friendly_field(source.fields()) if named else ""
    wanted = dict.fromkeys([*fields, *([label] if label else [])])
    found = read_rows(source, [*wanted], points=points, progress=progress)
    return Features(source, found.ids, found.xy, found.values, label)


def features_of(
    rows: Features, chosen: np.ndarray, progress: Progress = SILENT
) -> Iterator[tuple[int, QgsFeature]]:
    """Yield some of the features (indices), with all their fields, each with its index.

    Where ids don't tell them apart, their order does.
    """
    by_row = dict.fromkeys(chosen.tolist())
    if not by_row:
        return
    ids = rows.feature_id.tolist()
    number = {ids[row]: row for row in by_row}
    tells_apart = len(set(ids)) == rows.count
    found = rows.source.getFeatures(QgsFeatureRequest(), SKIP_CHECKS)
    for at, feature in enumerate(progress.watched(found, CHECK_EVERY)):
        row = number.get(feature.id(), -1) if tells_apart else at
        if row in by_row:
            yield row, feature


def every_feature(rows: Features, progress: Progress = SILENT) -> Iterator[tuple[int, QgsFeature]]:
    """Yield all features, with all their fields, each with its index."""
    return features_of(rows, np.arange(rows.count), progress)
