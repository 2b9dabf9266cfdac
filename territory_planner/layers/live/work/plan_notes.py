"""Notes on the open plan: read, written, and made rules of."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from ....core.model.errors import InvalidInput
from ...scenarios.authors import current_time, user_name
from ...scenarios.notes import OPEN, NoteStore, PlanNote
from ...scenarios.places import called_in_store, place_beside
from ...text import tr
from ..session.session import PlanSession

LOCK = "lock"
"""Rule of a note whose unit keeps its territory."""


def notes_of(session: PlanSession) -> tuple[NoteStore, list[PlanNote]]:
    """Return where the notes on the open plan's layer are kept, and the open ones.

    Raises
    ------
    InvalidInput
        When the layer is in no file and no database, or they can't be read.
    """
    layer = session.bound_layer
    store = NoteStore(place_beside(layer))
    return store, store.listed(called_in_store(layer), OPEN, layer.crs().toWkt())


def add_note(
    session: PlanSession, store: NoteStore, text: str, units: np.ndarray, scenario: str
) -> None:
    """Keep a note on some units: one, or all of a territory; it stands on the one in their middle.

    Raises
    ------
    InvalidInput
        When they have no outline to put a note on.
    """
    row, place = _middle(session, units)
    one = len(units) == 1
    owner = int(session.tally.assignment[row])
    note = PlanNote(
        text=text,
        author=user_name(),
        made=current_time().isoformat(),
        x=place.x(),
        y=place.y(),
        layer=called_in_store(session.bound_layer),
        territory=session.key(owner),
        unit=session.table.identifier[row] if one else "",
        scenario=scenario,
    )
    store.add(note, session.bound_layer.crs().toWkt())


def unit_of(session: PlanSession, note: PlanNote) -> int:
    """Return the unit (row) that a note is about: the one it names, else the one that it is on.

    Raises
    ------
    InvalidInput
        When there is none.
    """
    names = session.table.identifier
    if note.unit and note.unit in names:
        return names.index(note.unit)
    if not math.isnan(note.x):
        point = QgsGeometry.fromPointXY(QgsPointXY(note.x, note.y))
        request = QgsFeatureRequest(QgsRectangle(note.x, note.y, note.x, note.y))
        request.setSubsetOfAttributes([])
        for feature in session.bound_layer.getFeatures(request):
            row = session.unit(feature.id())
            if row is not None and feature.geometry().contains(point):
                return row
    raise InvalidInput(tr("The note “{text}” is on no unit of the plan.").format(text=note.text))


def lock_for(session: PlanSession, store: NoteStore, note: PlanNote) -> int:
    """Keep the unit of a note in its territory, and the note with it; return the unit (row).

    Raises
    ------
    InvalidInput
        When it is on no unit.
    """
    row = unit_of(session, note)
    session.editor.lock_units(np.array([row]), True)
    store.close(note, LOCK)
    return row


def _middle(session: PlanSession, units: np.ndarray) -> tuple[int, QgsPointXY]:
    """Return the unit nearest to the middle of some, and a point on it."""
    ids = session.feature_ids(units)
    request = QgsFeatureRequest().setFilterFids(ids).setSubsetOfAttributes([])
    shapes = {
        feature.id(): feature.geometry() for feature in session.bound_layer.getFeatures(request)
    }
    there = [
        (unit, shapes[each])
        for unit, each in zip(units.tolist(), ids)
        if each in shapes and not shapes[each].isEmpty()
    ]
    if not there:
        raise InvalidInput(tr("These units have no outline that a note could be put on."))
    centers = np.array([[box.center().x(), box.center().y()] for box in _boxes(there)])
    nearest = int(np.square(centers - centers.mean(axis=0)).sum(axis=1).argmin())
    unit, shape = there[nearest]
    return unit, shape.pointOnSurface().asPoint()


def _boxes(there: list[tuple[int, QgsGeometry]]) -> list[QgsRectangle]:
    return [shape.boundingBox() for _, shape in there]
