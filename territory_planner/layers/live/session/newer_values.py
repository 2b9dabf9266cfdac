"""Values edited here that somebody else changed in the source meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsFields, QgsVectorLayer

from ....core.model.data_classes import dataclass
from ...values import as_text

Known = Callable[[int, int], "str | None"]


@dataclass(frozen=True)
class NewerValue:
    """A value that would be written over somebody's newer one.

    Attributes
    ----------
    feature_id, field : int
    mine, theirs : Any
        The value in the layer's edits, and the one in its source.
    is_gone : bool
        Somebody deleted the feature: there is nothing to write to.
    """

    feature_id: int
    field: int
    mine: Any
    theirs: Any
    is_gone: bool = False

    def same(self, other: NewerValue) -> bool:
        """Tell whether it is about the same newer value."""
        at = (self.feature_id, self.field) == (other.feature_id, other.field)
        return at and as_text(self.theirs) == as_text(other.theirs)


class EditBases:
    """What each value that is being edited was when its editing began.

    QGIS tells that values changed, and only what they are now. So whoever follows the layer tells
    of changes as they come (`note`), while it still knows what it showed before.
    """

    def __init__(self) -> None:
        self._text: dict[tuple[int, int], str] = {}

    def note(
        self, layer: QgsVectorLayer, changes: Mapping[int, Mapping[int, Any]], known: Known
    ) -> None:
        """Take what values were before they were changed the first time since the last save.

        Parameters
        ----------
        changes : mapping of feature id to mapping of field to value
        known : callable of feature id, field
            The text that was shown of a value; None where it was not: the source then tells.
        """
        unknown: dict[int, list[int]] = {}
        for feature_id, values in changes.items():
            for field in values:
                if (feature_id, field) in self._text or feature_id < 0:
                    continue
                text = known(feature_id, field)
                if text is None:
                    unknown.setdefault(feature_id, []).append(field)
                else:
                    self._text[feature_id, field] = text
        if not unknown or not layer.isEditable():
            return
        fields = {field for each in unknown.values() for field in each}
        found = in_source(layer, unknown, fields)
        for feature_id, wanted in unknown.items():
            for field in wanted:
                if feature_id in found and field in found[feature_id]:
                    self._text[feature_id, field] = as_text(found[feature_id][field])

    def note_all(self, layer: QgsVectorLayer) -> None:
        """Take the source's values of all that was edited before anybody followed the layer."""
        self.note(layer, changed_in(layer), lambda _feature_id, _field: None)

    def keep_only_edited(self, layer: QgsVectorLayer) -> None:
        """Forget values whose edits were undone or dropped."""
        changed = changed_in(layer)
        self._text = {
            (feature_id, field): text
            for (feature_id, field), text in self._text.items()
            if field in changed.get(feature_id, ())
        }

    def clear(self) -> None:
        """Forget all: the edits were saved."""
        self._text.clear()

    def conflicts(self, layer: QgsVectorLayer) -> list[NewerValue]:
        """Return the edits that would be written over newer values of the source, by feature."""
        changed = {each: own for each, own in changed_in(layer).items() if each >= 0}
        if not changed:
            return []
        fields = {field for values in changed.values() for field in values}
        found, conflicts = in_source(layer, changed, fields), []
        for feature_id, values in sorted(changed.items()):
            for field, mine in values.items():
                if feature_id not in found:
                    conflicts.append(NewerValue(feature_id, field, mine, None, is_gone=True))
                    continue
                base = self._text.get((feature_id, field))
                theirs = found[feature_id].get(field)
                if base is not None and as_text(theirs) not in (base, as_text(mine)):
                    conflicts.append(NewerValue(feature_id, field, mine, theirs))
        return conflicts


def changed_in(layer: QgsVectorLayer) -> dict[int, dict[int, Any]]:
    """Return the values that a layer's edits would write, by feature and field."""
    buffer = layer.editBuffer()
    return {} if buffer is None else buffer.changedAttributeValues()


def in_source(
    layer: QgsVectorLayer, feature_ids: Iterable[int], fields: Iterable[int]
) -> dict[int, dict[int, Any]]:
    """Return what the source holds now of some features, by feature and field of the layer."""
    all_fields, provider = layer.fields(), layer.dataProvider()
    origin = QgsFields.FieldOrigin.OriginProvider
    place = {
        field: all_fields.fieldOriginIndex(field)
        for field in fields
        if all_fields.exists(field) and all_fields.fieldOrigin(field) == origin
    }
    request = QgsFeatureRequest().setFilterFids(list(feature_ids))
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(sorted(place.values()))

    def values(feature: QgsFeature) -> dict[int, Any]:
        return {field: feature[at] for field, at in place.items()}

    return {feature.id(): values(feature) for feature in provider.getFeatures(request)}


def give_way(layer: QgsVectorLayer, conflicts: Sequence[NewerValue]) -> None:
    """Take conflicting values out of a layer's edits: what others saved stays."""
    for each in conflicts:
        if not each.is_gone:
            layer.changeAttributeValue(each.feature_id, each.field, each.theirs, each.mine)
