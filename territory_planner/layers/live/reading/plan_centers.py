"""The centers of a plan's territories, from the point layer chosen in the set-up."""

from __future__ import annotations

from dataclasses import replace
from itertools import compress

import numpy as np
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ....core.model.progress import SILENT, Progress
from ....core.model.text import few
from ...compat import friendly_field
from ...plan import unique_names
from ...reading.ground import Ground
from ...reading.layer_snapshot import Snapshot
from ...reading.points import Centers, read_centers
from ...reading.sites import required_of
from ...reading.units import Units
from ...report import Report
from ...text import tr
from ...values import as_amount, as_text
from ..settings.plan_settings import PlanSettings


@dataclass(frozen=True)
class Sites:
    """The centers' layer and how centers are chosen among it, for a background thread to read.

    Attributes
    ----------
    source : Snapshot
    name_field, site_field : str
        What centers are called; whether they are candidates only, '' for none of them.
    method : str
        See `core.travel.siting`.
    """

    source: Snapshot
    name_field: str
    site_field: str
    method: str

    def read(
        self, units: Units, report: Report, progress: Progress = SILENT
    ) -> tuple[Centers, np.ndarray]:
        """Return the centers, named each its own, and (c,) bool which of them must stay.

        Raises
        ------
        InvalidInput
            When the layer has no usable centers, or says of one neither “required” nor
            “candidate”.
        """
        also = [self.site_field] if self.site_field else []
        name_field = self.name_field or None
        found = read_centers(
            self.source, units, report, name_field=name_field, also=also, progress=progress
        )
        centers = replace(found, name=unique_names(found.name))
        if not also:
            return centers, np.ones(centers.k, dtype=bool)
        return centers, required_of(self.site_field, centers.name, centers.values[self.site_field])


@dataclass(frozen=True)
class NamedCenters:
    """Centers of a plan by their names: a territory has the one of its own name.

    Attributes
    ----------
    place : dict of str to (d,) float64
        In km, see `core.problem.Problem`.
    required : frozenset of str
        Those that must have a territory.
    """

    place: dict[str, np.ndarray]
    required: frozenset[str]


NO_CENTERS = NamedCenters({}, frozenset())


def read_plan_centers(settings: PlanSettings) -> NamedCenters:
    """Return the centers of a plan; none when their layer is not in the project.

    Raises
    ------
    InvalidInput
        When one is said to be neither “required” nor “candidate”.
    """
    layer = _layer(settings)
    if layer is None:
        return NO_CENTERS
    centers = _centers(layer, name_field(layer, settings))
    required, field = frozenset(centers), settings.rules.site_field
    if layer.fields().lookupField(field) >= 0:
        names = list(centers)
        stay = required_of(field, names, [each[field] for each in centers.values()])
        required = frozenset(compress(names, stay))
    points = [feature.geometry().centroid().asPoint() for feature in centers.values()]
    ground = Ground(layer.crs(), QgsProject.instance().transformContext())
    place = ground.position(
        np.array([point.x() for point in points]), np.array([point.y() for point in points])
    )
    return NamedCenters(dict(zip(centers, place)), required)


def read_capacities(settings: PlanSettings) -> dict[str, float]:
    """Return what each center can carry, by its name.

    Raises
    ------
    InvalidInput
        When the layer or the field is gone, or a capacity is not above zero.
    """
    layer, field = _layer(settings), settings.rules.capacity_field
    if layer is None or layer.fields().lookupField(field) < 0:
        raise InvalidInput(
            tr("Capacity: the centers' layer, or its field “{field}”, is not there.").format(
                field=field
            )
        )
    named = _centers(layer, name_field(layer, settings))
    found = {name: as_amount(feature[field]) for name, feature in named.items()}
    wrong = [name for name, value in found.items() if value is None or value <= 0]
    if wrong:
        raise InvalidInput(
            tr(
                "“{field}” must be a number above zero for every center, and is not for {names}."
            ).format(field=field, names=few(wrong))
        )
    return {name: value for name, value in found.items() if value is not None}


def take_sites(settings: PlanSettings) -> Sites | None:
    """Copy the centers and what is asked of them, on the main thread; None without centers."""
    layer = _layer(settings)
    if layer is None:
        return None
    rules, fields = settings.rules, layer.fields()
    site = rules.site_field if fields.lookupField(rules.site_field) >= 0 else ""
    return Sites(
        Snapshot(layer),
        name_field(layer, settings),
        site,
        rules.site_method,
    )


def name_field(layer: QgsVectorLayer, settings: PlanSettings) -> str:
    """Return the field that says what the centers are called: as set up, else the likeliest."""
    wanted = settings.rules.center_name_field
    return wanted if layer.fields().lookupField(wanted) >= 0 else friendly_field(layer.fields())


def _layer(settings: PlanSettings) -> QgsVectorLayer | None:
    layer = QgsProject.instance().mapLayer(settings.centers_layer)
    return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None


def _centers(layer: QgsVectorLayer, label: str) -> dict[str, QgsFeature]:
    """Return the features that have a point, by what the centers are called."""
    field = layer.fields().lookupField(label) if label else -1
    names, features = [], []
    for feature in layer.getFeatures():
        if feature.hasGeometry():
            own = as_text(feature[field]) if field >= 0 else ""
            names.append(own or tr("center {id}").format(id=feature.id()))
            features.append(feature)
    return dict(zip(unique_names(names), features))
