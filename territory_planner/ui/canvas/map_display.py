"""What the map shows of a plan beside its own style: edits at once, previews, labels, colours."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import numpy as np
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAction

from ...core.model.problem import UNASSIGNED
from ...layers.drawing.colours import map_colours, shows_territories
from ...layers.drawing.styling import outlined_to
from ...layers.live.session.edits import NotKnownYet
from ...layers.live.session.preview import Preview
from ...layers.live.session.session import PlanSession
from ...layers.live.work.map_style import (
    colour_map,
    is_coloured,
    is_untouched,
    restore_map,
    typical_size,
)
from ...layers.numbers import is_beyond, percent
from .arrows import ArrowItem, MapArrow
from .cover import MapCover
from .map_labels import LabelItem, MapLabel, label_boxes, label_units
from .map_units import MapUnits
from .territory_outlines import TerritoryOutlines
from .unit_overlay import UnitOverlay

FILL_SECONDS = 0.015
"""Processor time of a turn in which a proposal is filled in."""

REPAINT_MS = 40
"""The map is drawn anew so long after the last of several changes."""


SCOPE, LABELS, OUTLINES = "territory_planner", "/map_labels", "/map_outlines"
"""Where a project keeps whether territories are labelled, and outlined."""


def is_kept(key: str) -> bool:
    """Tell whether the project wants territories to be labelled, or outlined."""
    return bool(QgsProject.instance().readBoolEntry(SCOPE, key, False)[0])


def is_said(key: str) -> bool:
    """Tell whether somebody has switched it on or off in the project before."""
    return bool(QgsProject.instance().readBoolEntry(SCOPE, key, False)[1])


class MapDisplay(QObject):
    """Keeps the canvas showing the plan as it stands, and what is proposed.

    Parameters
    ----------
    actions : dict of str to QAction
        "colour_map" and "map_labels" switch the offers on and off.
    criterion : callable
        Returns the workload that the panel shows.

    Signals
    -------
    coloured_unasked()
        The map was coloured as the plan was designed.
    """

    coloured_unasked = pyqtSignal()

    def __init__(
        self,
        session: PlanSession,
        canvas: QgsMapCanvas,
        actions: dict[str, QAction],
        criterion: Callable[[], int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._criterion = session, criterion
        self._units = MapUnits(session, canvas)
        self._preview = UnitOverlay(canvas, stroke="#22262a", hatched=True)
        self._anew = ArrowItem(canvas)
        self._labels = LabelItem(canvas)
        self._outlines = TerritoryOutlines(session, canvas, self)
        self._colour, self._label = actions["colour_map"], actions["map_labels"]
        self._outline = actions["map_outlines"]
        self._cover = MapCover(canvas, lambda: session.layer, self._draws, self)
        for item in (self._labels, self._outlines.item):
            item.lie_under(self._cover)
        self._coloured: set[str] = set()
        self._unasked: set[str] = set()
        self._is_filled = False
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.setInterval(REPAINT_MS)
        self._repaint.timeout.connect(self._on_repaint)
        self._to_fill: list[int] = []
        self._fill = QTimer(self)
        self._fill.setSingleShot(True)
        self._fill.timeout.connect(self._fill_some)
        self._colour.triggered.connect(self._on_colour)
        self._label.toggled.connect(self._on_labels)
        self._outlines.found.connect(self.update_labels)
        self._outline.toggled.connect(self._on_outlines)
        self._links = [
            (session.totals_changed, self._on_totals),
            (session.plan_reset, self._on_reset),
            (session.territories_changed, self._on_territories),
            (session.preview_changed, self._show_preview),
            (session.editor.stroke_ended, self._on_stroke_ended),
            (canvas.destinationCrsChanged, self._on_map),
            (canvas.scaleChanged, self._on_scale),
            (canvas.extentsChanged, self.update_labels),
            (QgsProject.instance().readProject, self._show_kept),
            (QgsProject.instance().cleared, self._show_kept),
        ]
        for signal, slot in self._links:
            signal.connect(slot)
        self._show_kept()

    @property
    def labels(self) -> list[MapLabel]:
        """What is written on the map."""
        return self._labels.labels

    def remove(self) -> None:
        """Take everything off the canvas for good; a colouring stays, as it is the layer's."""
        self._repaint.stop()
        self._fill.stop()
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._preview.clear()
        self._anew.remove()
        self._cover.remove()
        self._labels.remove()
        self._outlines.remove()

    def _draws(self) -> bool:
        """Tell whether anything is drawn that other layers may cover."""
        return self._session.ready and (self._label.isChecked() or self._outline.isChecked())

    def update_labels(self) -> None:
        """Write the labels as the plan stands."""
        session = self._session
        wanted = self._label.isChecked() and session.ready and self._units.locator is not None
        self._labels.show_labels(self._make_labels() if wanted else [])

    def _make_labels(self) -> list[MapLabel]:
        """Return a label a territory: those out of tolerance first, then the larger on the map."""
        session, criterion = self._session, self._criterion()
        tally = session.tally
        locator = self._units.locator
        if locator is None:
            return []
        at = label_units(locator.centroid, locator.box_areas, tally.assignment, tally.k)
        box_of = label_boxes(locator.lowest, locator.highest, tally.assignment, tally.k)
        deviation = tally.deviation[:, criterion]
        size = np.nan_to_num(np.abs(deviation))
        limit = float(session.tolerance[criterion])
        outside = is_beyond(size, limit)
        ground = np.nan_to_num(np.prod(box_of[:, 2:] - box_of[:, :2], axis=1))
        order = np.lexsort((-ground, -size * outside))
        order = order[at[order] >= 0]
        labels = []
        xy, roomy = locator.centroid[at], self._outlines.roomiest()
        if roomy is not None:
            xy = np.where(np.isfinite(roomy), roomy, xy)
        places, boxes = self._units.places(xy[order]), self._units.boxes(box_of[order])
        for each, place, box in zip(order.tolist(), places, boxes):
            if place is not None:
                figure = percent(float(deviation[each]), tolerance=limit)
                name, ground = session.name(each), session.colour(each) if self._is_filled else ""
                labels.append(MapLabel(place, box, name, figure, bool(outside[each]), ground))
        return labels

    # -- following -------------------------------------------------------------------------

    def _on_totals(self, _touched: frozenset) -> None:
        self._repaint.start()

    def _on_stroke_ended(self, _kept: bool) -> None:
        self._repaint.start()

    def _on_reset(self) -> None:
        self._repaint.start()
        self._colour.setEnabled(self._session.ready)
        self._label.setEnabled(self._session.ready)
        self._outline.setEnabled(self._session.ready)
        self._show_colour()

    def _on_territories(self) -> None:
        """Give new and renamed territories their place in the legend."""
        self._repaint.start()
        self._show_colour()
        self._colour_all()

    def _colour_all(self) -> None:
        """In our own style, give every territory that there is its colour, and take others out."""
        session = self._session
        if not session.ready:
            return
        self._follow_designed()
        if not is_coloured(session.layer):
            return
        known = set(map_colours(session.layer, session.settings.territory_field))
        # Once a set of territories: a value that reads back as another text must not go round.
        if self._wanted() not in (known, self._coloured):
            self._colour_now()

    def _wanted(self) -> set[str]:
        """Return the territories that there are, by their keys."""
        session = self._session
        return {session.territories.keys[each] for each in session.active.tolist()}

    def _colour_now(self) -> None:
        """Colour the map as the plan stands, and keep of which territories that was."""
        self._coloured = self._wanted()
        colour_map(self._session)

    def _on_repaint(self) -> None:
        # During a stroke the tool shows what it took: drawing the map would only delay it.
        if self._session.layer is not None and not self._session.editor.in_stroke:
            # An undo may have brought territories back, or taken some away.
            self._colour_all()
            self._part_colours()
            self._session.layer.triggerRepaint()
        self._on_map()

    def _part_colours(self) -> None:
        """In our own style, part neighbours that an edit has brought together."""
        session = self._session
        if session.ready and is_coloured(session.layer) and session.part_colours():
            self._colour_now()

    def colour_designed(self) -> None:
        """Colour the map as the first territories are there, if nobody has styled the layer."""
        layer = self._session.bound_layer
        if is_untouched(layer):
            self._unasked.add(layer.id())
            self._on_colour(True)
            if not is_said(LABELS):
                self._label.setChecked(True)
            self.coloured_unasked.emit()

    def _follow_designed(self) -> None:
        """Give back the look of a layer, and take it again, as its design is undone and redone."""
        layer, has_any = self._session.bound_layer, bool(len(self._session.active))
        if layer.id() not in self._unasked or has_any == is_coloured(layer):
            return
        if has_any and is_untouched(layer):
            self._colour_now()
        elif not has_any:
            restore_map(layer)
        self._show_colour()

    def _on_colour(self, wanted: bool) -> None:
        if wanted:
            self._colour_once_known()
        else:
            self._take_colours_away()
        self._show_colour()

    def _take_colours_away(self) -> None:
        """Bring back the user's own style; outlines stay, so that territories are still seen."""
        layer = self._session.bound_layer
        restore_map(layer)
        self._unasked.discard(layer.id())

    def _colour_once_known(self) -> None:
        """Colour the map; not before it is known what touches, for whatever colours it has stay."""
        session = self._session
        try:
            _ = session.known_shapes
        except NotKnownYet as error:
            if session.finding_shapes:
                session.awaited.emit(partial(self._on_colour, True), str(error))
                return
        self._colour_now()
        self._outline.setChecked(True)

    def _on_map(self) -> None:
        self._outlines.update(self._outline.isChecked(), self._label.isChecked())
        self.update_labels()

    def _on_scale(self, _scale: float) -> None:
        self._preview.follow_scale()

    def _on_labels(self, wanted: bool) -> None:
        """Write labels, and keep with the project that there are."""
        _keep(LABELS, wanted)
        self._outlines.update(self._outline.isChecked(), wanted)
        self.update_labels()
        self._cover.update()

    def _on_outlines(self, wanted: bool) -> None:
        """Draw outlines, and keep with the project that there are."""
        _keep(OUTLINES, wanted)
        self._outlines.update(wanted, self._label.isChecked())
        self._cover.update()

    def _show_kept(self, *_document: object) -> None:
        """Write labels and draw outlines as the project that was opened or begun says."""
        self._label.setChecked(is_kept(LABELS))
        self._outline.setChecked(is_kept(OUTLINES))

    def _show_colour(self) -> None:
        session, layer = self._session, self._session.layer
        field = session.settings.territory_field
        self._is_filled = session.ready and shows_territories(session.bound_layer, field)
        self._colour.setChecked(layer is not None and is_coloured(layer))

    def _show_preview(self) -> None:
        """Fill the units that would move in the colour of where they would go.

        One after another, once the panel has told of it: QGIS waits for none of them.
        """
        self._fill.stop()
        self._preview.clear()
        self._anew.show_arrows([])
        preview = self._session.preview
        if preview is None or not self._session.ready:
            return
        self._preview.outlined_to = outlined_to(typical_size(self._session, preview.units))
        self._to_fill = np.unique(preview.territory).tolist()
        self._fill.start()
        self._anew.show_arrows(self._ways_of_those_anew(preview), numbered=False)

    def _fill_some(self) -> None:
        """Fill what goes to some territories, as many as there is time for, then go on later."""
        preview, session = self._session.preview, self._session
        if preview is None or not session.ready:
            return
        end = time.thread_time() + FILL_SECONDS
        while self._to_fill:
            target = self._to_fill.pop(0)
            units = preview.units[preview.territory == target]
            colour = session.colour(target) if target != UNASSIGNED else "#ffffff"
            self._preview.add(self._units.outlines(units, True), session.layer, colour)
            if self._to_fill and time.thread_time() > end:
                self._fill.start()
                return

    @property
    def anew(self) -> ArrowItem:
        """Arrows from where territories are to where a proposal would have them start anew."""
        return self._anew

    def _ways_of_those_anew(self, preview: Preview) -> list[list[MapArrow]]:
        """Return an arrow for each territory that would keep none of its units."""
        locator, now = self._units.locator, self._session.tally.assignment
        if locator is None:
            return []
        then = preview.tally.assignment
        whole = np.bincount(now[now >= 0], minlength=preview.tally.k) > 0
        kept = np.bincount(now[(now == then) & (now >= 0)], minlength=preview.tally.k) > 0
        after = np.bincount(then[then >= 0], minlength=preview.tally.k) > 0
        is_anew, found = whole & after & ~kept, list[list[MapArrow]]()
        anew = np.flatnonzero(is_anew).tolist()
        if not anew:
            return found
        at = [
            label_units(
                locator.centroid,
                locator.box_areas,
                np.where((plan >= 0) & is_anew[plan], plan, UNASSIGNED),
                preview.tally.k,
            )
            for plan in (now, then)
        ]
        for territory in anew:
            start, end = self._units.middles([int(each[territory]) for each in at])
            if start is not None and end is not None:
                found.append([MapArrow(start, end)])
        return found


def _keep(key: str, wanted: bool) -> None:
    if wanted != is_kept(key):
        QgsProject.instance().writeEntryBool(SCOPE, key, wanted)
