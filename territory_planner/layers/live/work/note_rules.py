"""Notes that become rules: a row in the table of exceptions, links or barriers that a plan uses.

Where a plan uses none yet, one is made beside its layer and taken into the project.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateTransform,
    QgsDataSourceUri,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorDataProvider,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)

from ....core.geometry.contiguity import default_tolerance
from ....core.model.errors import InvalidInput
from ....core.model.problem import UNASSIGNED
from ....core.model.text import few
from ...reading.kinds import has_lines, has_no_geometry
from ...reading.links import FROM, TO
from ...reading.tables import UNIT, find_columns, territory_columns
from ...scenarios.database import ScenarioDatabase
from ...scenarios.notes import NoteStore, PlanNote, system_of
from ...scenarios.places import called_in_store
from ...text import tr
from ...values import as_text
from ..session.edits import edit_command
from ..session.session import PlanSession
from ..settings.references import referred_layer
from ..settings.rule_settings import LayerReference
from .plan_notes import unit_of

EXCEPTION, LINK, BARRIER = "exception", "link", "barrier"
RULES = {EXCEPTION: "exceptions", LINK: "links", BARRIER: "barriers"}
"""What a note becomes, and the constraint of a plan that it then belongs to."""

TOLD = ("author", "note")
"""Columns of the tables that are made here, beside those that say the rule."""

COLUMNS = {EXCEPTION: (UNIT, "territory"), LINK: (FROM, TO), BARRIER: ()}
NEAREST = 10
"""Units that a link to is proposed for, besides those selected."""


def rule_for(
    session: PlanSession, store: NoteStore, note: PlanNote, rule: str, other: int
) -> tuple[int, str]:
    """Make a note a rule; return its unit (row), and where the rule is kept now.

    Parameters
    ----------
    rule : {"exception", "link", "barrier"}
    other : int
        The territory of an exception, else the other unit (row).

    Raises
    ------
    InvalidInput
        When the note is on no unit, or the table takes no such row.
    """
    unit = unit_of(session, note)
    values, shape = _row(session, rule, unit, other)
    table = _table(session, store, rule)
    values.update(zip(TOLD, (note.author, note.text)))
    if not _is_there(session, table, rule, unit, other):
        _add_row(session, table, rule, values, shape)
    _use(session, rule, table)
    store.close(note, rule)
    return unit, table.name()


def partners(session: PlanSession, rule: str, note: PlanNote) -> list[tuple[str, int]]:
    """Return what a rule may join the unit of a note with: the likeliest first, each by its name.

    Territories for an exception: the one that the note names, then those around. Units for a link:
    those selected in the layer, then the nearest that don't touch. Units for a barrier: those that
    touch, of other territories first.

    Raises
    ------
    InvalidInput
        When the note is on no unit, or it isn't known yet which units touch.
    """
    unit = unit_of(session, note)
    owner = int(session.tally.assignment[unit])
    if rule == EXCEPTION:
        named = session.territories.index(note.territory) if note.territory else None
        around = session.neighbours([owner]) if owner != UNASSIGNED else []
        first = [each for each in (named, owner, *around) if each is not None and each >= 0]
        order = dict.fromkeys([*first, *session.active.tolist()])
        return [(session.name(each), each) for each in order]
    shapes = session.known_shapes
    if rule == BARRIER:
        units = shapes.untied.neighbours(unit)
        elsewhere = session.tally.assignment[units] == owner
        found = units[np.argsort(elsewhere, kind="stable")].tolist()
    else:
        away = np.square(shapes.position - shapes.position[unit]).sum(axis=1)
        away[[unit, *shapes.untied.neighbours(unit).tolist()]] = np.inf
        nearest = np.argsort(away, kind="stable")[:NEAREST]
        rows = (session.unit(each) for each in session.bound_layer.selectedFeatureIds())
        chosen = [row for row in rows if row is not None and np.isfinite(away[row])][:NEAREST]
        found = [*chosen, *nearest[np.isfinite(away[nearest])].tolist()]
    return [(session.table.name[each], each) for each in dict.fromkeys(found)]


def _row(
    session: PlanSession, rule: str, unit: int, other: int
) -> tuple[dict[str, str], QgsGeometry | None]:
    """Return the values of a rule by our columns, and its line on the map."""
    ids = session.table.identifier
    if rule == EXCEPTION:
        return dict(zip(COLUMNS[rule], (ids[unit], session.key(other)))), None
    if rule == LINK:
        ends = [_outline(session, each).pointOnSurface().asPoint() for each in (unit, other)]
        return dict(zip(COLUMNS[rule], (ids[unit], ids[other]))), QgsGeometry.fromPolylineXY(ends)
    return {}, _border(session, unit, other)


def _outline(session: PlanSession, unit: int) -> QgsGeometry:
    request = QgsFeatureRequest(session.feature_ids([unit])[0]).setSubsetOfAttributes([])
    for feature in session.bound_layer.getFeatures(request):
        if not feature.geometry().isEmpty():
            return feature.geometry()
    raise InvalidInput(tr("“{unit}” has no outline.").format(unit=session.table.name[unit]))


def _border(session: PlanSession, unit: int, other: int) -> QgsGeometry:
    """Return the line along which two units touch.

    Raises
    ------
    InvalidInput
        When they touch in no line.
    """
    land, other_land = _outline(session, unit), _outline(session, other)
    rim = QgsGeometry(land.constGet().boundary())  # land must outlive this
    # Neighbours may nearly meet.
    for reach in (0.0, default_tolerance(session.known_shapes.polygons)):
        shared = rim.intersection(other_land.buffer(reach, 1) if reach else other_land)
        shared.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.LineGeometry)
        if shared.length() > 2.0 * reach:
            merged = shared.mergeLines()
            merged.convertToMultiType()
            return merged
    raise InvalidInput(
        tr("“{unit}” and “{other}” have no border that a barrier could stand on.").format(
            unit=session.table.name[unit], other=session.table.name[other]
        )
    )


def _table(session: PlanSession, store: NoteStore, rule: str) -> QgsVectorLayer:
    """Return the table of such rules that the plan uses; a new one where it uses none."""
    reference: LayerReference = getattr(session.settings.rules, RULES[rule])
    if reference:
        return referred_layer(reference, _use_titles()[rule])
    plan = session.bound_layer
    name = f"{called_in_store(plan)}_{RULES[rule]}"
    _make(store, name, rule, plan.crs().toWkt())
    _see_new_tables(store.place.path)
    layer = QgsVectorLayer(*_source(plan, store, name, rule))
    if not layer.isValid():
        raise InvalidInput(
            tr("The table “{name}” in {place} can't be opened.").format(
                name=name, place=store.place.title
            )
        )
    return layer


def _see_new_tables(path: str) -> None:
    """Let QGIS look anew into a file that it has open: it knows the tables that were there then."""
    for layer in QgsProject.instance().mapLayers().values():
        if path and layer.source().partition("|")[0] == path:
            layer.reload()


def _make(store: NoteStore, name: str, rule: str, crs: str) -> None:
    """Make a table of rules where there is none of its name."""
    database = ScenarioDatabase(store.place)

    def work(dataset: gdal.Dataset) -> None:
        if database.table(dataset, name) is None:
            lines = rule == BARRIER
            kind, system = ogr.wkbMultiLineString if lines else ogr.wkbNone, system_of(crs)
            columns = (*COLUMNS[rule], *TOLD)
            database.make_table(dataset, name, columns, system if lines else None, kind)

    database.change(work)


def _source(plan: QgsVectorLayer, store: NoteStore, name: str, rule: str) -> tuple[str, str, str]:
    """Return the source of a table beside a plan's layer, what it is called, and its provider."""
    if store.place.path:
        return f"{store.place.path}|layername={name}", name, "ogr"
    uri = QgsDataSourceUri(plan.source())
    uri.setDataSource(store.place.schema, name, "geom" if rule == BARRIER else "", "", "number")
    if rule == BARRIER:
        uri.setWkbType(QgsWkbTypes.Type.MultiLineString)
    else:
        uri.setWkbType(QgsWkbTypes.Type.NoGeometry)
    return uri.uri(False), name, "postgres"


def _is_there(
    session: PlanSession, table: QgsVectorLayer, rule: str, unit: int, other: int
) -> bool:
    """Tell whether a table says the same already.

    Raises
    ------
    InvalidInput
        When it gives the unit to another territory.
    """
    if rule != EXCEPTION:
        return False
    of_unit, of_territory = _columns(session, table, rule)
    wanted = {session.key(other), session.called(other)}
    given = {
        as_text(row[of_territory])
        for row in table.getFeatures()
        if as_text(row[of_unit]) == session.table.identifier[unit]
    }
    if given - wanted:
        raise InvalidInput(
            tr(
                "“{table}” gives “{unit}” to {others} already: change or delete its row there "
                "first."
            ).format(
                table=table.name(),
                unit=session.table.name[unit],
                others=few([each or tr("(empty)") for each in sorted(given)]),
            )
        )
    return bool(given)


def _columns(session: PlanSession, table: QgsVectorLayer, rule: str) -> list[str]:
    """Return what a table calls our columns of a rule."""
    if rule == EXCEPTION:
        said = tr("The table of exceptions")
        return find_columns(table, said, UNIT, territory_columns(session.settings.territory_field))
    if rule == LINK and has_no_geometry(table):
        return find_columns(table, tr("The table of links"), FROM, TO)
    return []


def _add_row(
    session: PlanSession,
    table: QgsVectorLayer,
    rule: str,
    values: Mapping[str, str],
    shape: QgsGeometry | None,
) -> None:
    named = dict(zip(COLUMNS[rule], _columns(session, table, rule)))
    fields = table.fields()
    found = {fields.lookupField(named.get(name, name)): text for name, text in values.items()}
    found.pop(-1, None)
    line = QgsGeometry()
    if not has_no_geometry(table) and shape is not None:
        line = _fitting(session, table, shape)
    row = QgsVectorLayerUtils.createFeature(table, line, found)
    if table.isEditable():
        with edit_command(table, tr("Rule of a note")):
            added = table.addFeature(row)
    else:
        provider = table.dataProvider()
        may = provider.capabilities() & QgsVectorDataProvider.Capability.AddFeatures
        added = bool(may) and provider.addFeatures([row])[0]
        table.updateExtents()
    if not added:
        raise InvalidInput(
            tr("“{table}” takes no new rows: it is read-only, or refuses them.").format(
                table=table.name()
            )
        )


def _fitting(session: PlanSession, table: QgsVectorLayer, shape: QgsGeometry) -> QgsGeometry:
    """Return a line as a layer of lines holds it."""
    if not has_lines(table):
        raise InvalidInput(
            tr(
                "“{table}” holds no lines, so that this can't be added to it: draw it there by "
                "hand, or choose a layer of lines in the set-up."
            ).format(table=table.name())
        )
    line = QgsGeometry(shape)
    crs = session.bound_layer.crs()
    line.transform(QgsCoordinateTransform(crs, table.crs(), QgsProject.instance()))
    return line.coerceToType(table.wkbType())[0]


def _use(session: PlanSession, rule: str, table: QgsVectorLayer) -> None:
    """Have the plan keep what stands in a table, as it is now."""
    settings = session.settings
    if getattr(settings.rules, RULES[rule]):
        if rule == EXCEPTION:
            session.read_again()
        else:
            session.refresh()
        return
    QgsProject.instance().addMapLayer(table)
    wanted: dict[str, Any] = {RULES[rule]: LayerReference(table.id(), table.name())}
    session.configure(replace(settings, rules=replace(settings.rules, **wanted)))


def _use_titles() -> dict[str, str]:
    return {EXCEPTION: tr("Exceptions"), LINK: tr("Links"), BARRIER: tr("Barriers")}
