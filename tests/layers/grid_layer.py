"""Layers of squares in memory, made to order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

METRES = "EPSG:32632"


def grid_layer(
    rows: int = 4,
    columns: int = 6,
    *,
    crs: str = METRES,
    size: float = 1000.0,
    origin: tuple[float, float] = (500_000.0, 5_000_000.0),
    fields: str = "work:double",
    values: Sequence[Sequence[Any]] | None = None,
    left_out: Sequence[int] = (),
) -> QgsVectorLayer:
    """Return squares named u0, u1, … by rows from the north-west, workload 1 unless told.

    `values` holds what follows the name in each row; `left_out` squares have no feature.
    """
    declared = "".join(f"&field={field}" for field in ["name:string", *fields.split()])
    layer = QgsVectorLayer(f"Polygon?crs={crs}{declared}", "squares", "memory")
    features = []
    for number in range(rows * columns):
        if number in left_out:
            continue
        row, column = divmod(number, columns)
        left, top = origin[0] + column * size, origin[1] - row * size
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, top - size, left + size, top)))
        rest = values[number] if values is not None else [1.0] * len(fields.split())
        feature.setAttributes([f"u{number}", *rest])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def point_layer(
    points: Sequence[tuple[float, float]],
    *,
    crs: str = METRES,
    fields: str = "",
    values: Sequence[Sequence[Any]] | None = None,
) -> QgsVectorLayer:
    """Return points named p0, p1, …; a point of None has no geometry."""
    declared = "".join(f"&field={field}" for field in ["name:string", *fields.split()])
    layer = QgsVectorLayer(f"Point?crs={crs}{declared}", "points", "memory")
    features = []
    for number, point in enumerate(points):
        feature = QgsFeature(layer.fields())
        if point is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*point)))
        feature.setAttributes([f"p{number}", *(values[number] if values else [])])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def saved(layer: QgsVectorLayer, path: Path | str, table: str = "") -> str:
    """Write a layer to a file, or as one more table of it, and return where the file is."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(Path(path).suffix)
    if table:
        options.layerName = table
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    return str(path)
