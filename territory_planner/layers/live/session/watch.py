"""Everything that can happen to a layer, gathered and told once."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...writing.formats import SHAPEFILE
from ..reading.joined import JoinedLayers
from .one_processor import on_one_processor

LISTENERS = "territory_planner/listeners"
"""Property of a provider: how many of us listen to it."""


class LayerWatch(QObject):
    """Collects what happens to a layer and reports it when the dust has settled.

    Bulk edits, undo and rollback emit a signal per value. They are collected here, and
    `settled` comes once, from a timer of no delay after the last of them. Edits made straight
    on the provider are heard where the source notifies (PostGIS); elsewhere by refreshing.

    Signals
    -------
    settled()
        Something was collected: take `attributes`, `structure`, `geometry`, then `clear()`.
    saved()
        The edits were committed. (Rolled back, they settle like other edits.)
    stack_changed()
        A step was added to the undo stack, undone or redone.
    editable_changed()
        Editing was switched on or off, or the layer was renamed or set to read-only.
    restyled()
        The style changed. style_switched(): another of the layer's styles was taken.
    about_to_close()
        Editing is about to end: whoever has an edit command open must end it now.
    about_to_roll_back()
        As above, and the edits are about to be dropped.
    gone()
        The layer is being deleted.

    Attributes
    ----------
    attributes : dict of feature id to dict of field index to value
        Values that changed, as they are now.
    structure : bool
        Fields, filter or source changed: all must be read again.
    added : set of int
        Features that were added, or came back.
    deleted : set of int
        Features that were deleted.
    geometry : bool
        Shapes changed: contiguity must be found again.
    joined : bool
        A joined layer changed: joined values must be read again.
    renumbered : bool
        Features may have other ids now: everything known by them is worthless.
    unwound : bool
        Edits were undone or rolled back: QGIS tells the values that they had replaced, and not
        what somebody else may have saved meanwhile.
    """

    settled = pyqtSignal()
    saved = pyqtSignal()
    stack_changed = pyqtSignal()
    editable_changed = pyqtSignal()
    restyled = pyqtSignal()
    style_switched = pyqtSignal()
    about_to_close = pyqtSignal()
    about_to_roll_back = pyqtSignal()
    gone = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = layer
        self._in_transaction = False
        self._step = layer.undoStack().index()
        self._will_renumber = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.settled)
        self.clear()
        self._links = [
            (layer.attributeValueChanged, self._on_attribute),
            (layer.featureAdded, self._on_added_feature),
            # One by one: of those that a dropped command had added, QGIS tells no other way.
            (layer.featureDeleted, self._on_deleted_feature),
            (layer.geometryChanged, self._on_geometry),
            (layer.subsetStringChanged, self._on_features),
            (layer.dataSourceChanged, self._on_source),
            (layer.updatedFields, self._on_fields),
            (layer.undoStack().indexChanged, self._on_stack),
            (layer.afterCommitChanges, self._on_committed),
            (layer.afterRollBack, self._on_rolled_back),
            (layer.beforeCommitChanges, self.about_to_close),
            (layer.beforeRollBack, self._on_rolling_back),
            (layer.editingStarted, self.editable_changed),
            (layer.editingStopped, self._on_editing_stopped),
            (layer.readOnlyChanged, self.editable_changed),
            (layer.nameChanged, self.editable_changed),
            (layer.styleChanged, self.restyled),
            (layer.styleManager().currentStyleChanged, self._on_style_switched),
            (layer.willBeDeleted, self._on_deleted),
        ]
        for signal, slot in self._links:
            signal.connect(slot)
        self._joined = JoinedLayers(layer, self)
        self._joined.changed.connect(self._on_joined)
        self._listen()

    def clear(self) -> None:
        """Forget what was collected."""
        self.attributes: dict[int, dict[int, Any]] = {}
        self.deleted: set[int] = set()
        self.structure = False
        self.added: set[int] = set()
        self.geometry = False
        self.joined = False
        self.unwound = False
        self.renumbered = False

    @property
    def pending(self) -> bool:
        """Something was collected and not taken yet."""
        told = self.structure or self.geometry or self.joined or self.renumbered
        return bool(self.attributes or self.deleted) or told

    def renew(self) -> None:
        """Let QGIS read anew what it keeps a copy of, and others may have edited meanwhile."""
        if self._layer is not None:
            self._layer.reload()
        self._joined.renew()

    def stop(self) -> None:
        """Let go of the layer; it may already be on its way out."""
        self._timer.stop()
        self._joined.stop()
        layer, self._layer = self._layer, None
        if layer is None or sip.isdeleted(layer):
            return
        self._stop_listening(layer)
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links = []

    def _on_attribute(self, feature_id: int, index: int, value: Any) -> None:
        changed = self.attributes.get(feature_id)
        if changed is None:
            self.attributes[feature_id] = {index: value}
        else:
            changed[index] = value
        if not self._timer.isActive():
            self._timer.start()

    def _on_stack(self, index: int) -> None:
        self.unwound |= index < self._step
        self._step = index
        self.stack_changed.emit()
        if self.pending and not self._timer.isActive():
            self._timer.start()

    def _on_features(self, *_details: Any) -> None:
        self.structure = self.geometry = True
        self._timer.start()

    def _on_added_feature(self, feature_id: int) -> None:
        self.added.add(feature_id)
        self._on_geometry()

    def _on_deleted_feature(self, feature_id: int) -> None:
        if self._layer is not None:
            # numbers its features anew when a deletion is saved, or editing ends
            self._will_renumber |= self._layer.storageType() == SHAPEFILE
        self.deleted.add(feature_id)
        self._on_geometry()

    def _on_committed(self) -> None:
        self.saved.emit()
        self._expect_packing()

    def _on_editing_stopped(self) -> None:
        self._expect_packing()
        self.editable_changed.emit()

    def _expect_packing(self) -> None:
        """Expect a shapefile to be packed, which QGIS does next, and tells nobody."""
        if self._will_renumber:
            self._will_renumber, self.renumbered = False, True
            self._timer.start()

    def _on_source(self) -> None:
        self._listen()
        self._on_features()

    def _listen(self) -> None:
        """Hear what the source itself tells; a new source comes with a new provider."""
        provider = None if self._layer is None else self._layer.dataProvider()
        if provider is not None:
            provider.notify.connect(self._on_features)
            provider.setProperty(LISTENERS, (provider.property(LISTENERS) or 0) + 1)
            with on_one_processor():
                provider.setListening(True)

    def _stop_listening(self, layer: QgsVectorLayer) -> None:
        """Hear the source no more; it stops telling when nobody else listens."""
        provider = layer.dataProvider()
        if provider is None:
            return
        provider.notify.disconnect(self._on_features)
        others = (provider.property(LISTENERS) or 1) - 1
        provider.setProperty(LISTENERS, others)
        actions = any(action.notificationMessage() for action in layer.actions().actions())
        if not (others or actions or layer.isRefreshOnNotifyEnabled()):
            provider.setListening(False)

    def _on_geometry(self, *_details: Any) -> None:
        self.geometry = True
        self._timer.start()

    def _on_joined(self) -> None:
        self.joined = True
        self._timer.start()

    def _on_fields(self) -> None:
        """Fields come and go with the layers that they are joined from."""
        self._joined.follow()
        self._on_structure()

    def _on_structure(self) -> None:
        self.structure = True
        self._timer.start()

    def _on_rolling_back(self) -> None:
        layer = self._layer
        self._in_transaction = layer is not None and layer.dataProvider().transaction() is not None
        self.about_to_roll_back.emit()

    def _on_rolled_back(self) -> None:
        self.unwound = True
        if self._in_transaction:
            # The edits of a transaction are undone in silence, and only after this signal.
            self._on_structure()

    def _on_style_switched(self, _style: str) -> None:
        self.style_switched.emit()

    def _on_deleted(self) -> None:
        self.gone.emit()
