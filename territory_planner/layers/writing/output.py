"""What is to be written, as algorithms make it: layers, workbooks, documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Union

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFields, QgsWkbTypes

from ...core.model.data_classes import dataclass
from ..drawing.dressing import Style
from .copied import Copied
from .made_rows import MadeRows


@dataclass(frozen=True)
class Table:
    """A layer to be written.

    Attributes
    ----------
    fields : QgsFields
    kind : QgsWkbTypes.Type
    crs : QgsCoordinateReferenceSystem
    features : iterable of QgsFeature
        Made one by one while they are written.
    style : callable, optional
        Styles the layer once it is loaded.
    copied : Copied, optional
        What the features are of a saved layer, which is faster to copy.
    made : MadeRows, optional
        What they are as columns, which are faster to write.
    """

    fields: QgsFields
    kind: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    features: Iterable[QgsFeature]
    style: Style | None = None
    copied: Copied | None = None
    made: MadeRows | None = None


@dataclass(frozen=True)
class Workbook:
    """Sheets of one file, each a table without geometries, by what they are called."""

    sheets: Mapping[str, Table]


@dataclass(frozen=True)
class Document:
    """A file that is no layer."""

    content: bytes


Written = Union[Table, Workbook, Document]
