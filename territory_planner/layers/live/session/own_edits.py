"""Own edits beside those that others save meanwhile: nothing is written over unasked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ....core.model.text import few
from ...text import tr
from ...values import as_text
from .live_plan import LivePlan
from .newer_values import EditBases, NewerValue, changed_in, give_way
from .save_turn import SaveTurn


class OwnEdits:
    """Knows what the edits of a plan's layer were made of, and whom saving them would write over.

    Somebody's newer values stay, unless the user has seen and overruled the very ones.
    """

    def __init__(self, plan: LivePlan) -> None:
        self._plan = plan
        self._bases = EditBases()
        self._overruled: list[NewerValue] = []
        self._held: list[NewerValue] = []
        self._turn = SaveTurn()

    def begin(self) -> None:
        """Begin with another layer, or none, whose edits may have begun before."""
        self._bases.clear()
        self._overruled, self._held = [], []
        self._turn.give_back()
        if self._plan.layer is not None:
            self._bases.note_all(self._plan.layer)

    def note(self, changes: Mapping[int, Mapping[int, Any]], unwound: bool) -> None:
        """Take values that changed, before the plan takes them over; `unwound`: or went back."""
        layer = self._plan.layer
        if layer is None:
            return
        if unwound:
            self._bases.keep_only_edited(layer)
            edited = changed_in(layer)  # what went back to what it was is no edit any more
            changes = {each: own for each, own in changes.items() if each in edited}
        if changes:
            self._bases.note(layer, changes, self._shown)

    def conflicts(self) -> list[NewerValue]:
        """Return what saving would write over, of what somebody else saved meanwhile."""
        layer = self._plan.layer
        return [] if layer is None else self._bases.conflicts(layer)

    def overrule(self, conflicts: Sequence[NewerValue]) -> None:
        """Let the next saving write over these values of others, which the user has seen."""
        self._overruled = list(conflicts)

    def hold_back(self) -> bool:
        """Take conflicting values out of the edits, as they are about to be saved.

        Tells whether somebody must be told of it, or the turn to save be given back.
        """
        layer = self._plan.layer
        if layer is None or not layer.isModified():
            return False
        self._turn.take(layer)
        found = [
            each
            for each in self._bases.conflicts(layer)
            if not any(each.same(seen) for seen in self._overruled)
        ]
        give_way(layer, found)
        self._held += found
        return True

    def held_back(self) -> list[NewerValue]:
        """Return what was not saved since the last question."""
        held, self._held = self._held, []
        return held

    def saved(self) -> None:
        """Begin anew from what is saved."""
        self._bases.clear()
        self._overruled = []
        self._turn.give_back()

    def give_back_turn(self) -> None:
        """Let others save, also where saving failed."""
        self._overruled = []
        self._turn.give_back()

    def _shown(self, feature_id: int, field: int) -> str | None:
        """Return the text of a value as the panel knew it; of other fields the source tells."""
        plan = self._plan
        if not hasattr(plan, "table") or plan.layer is None or field != plan.field_index:
            return None
        row = plan.unit(feature_id)
        return None if row is None else as_text(plan.table.value[row])


def told_of_held_back(held: Sequence[NewerValue], plan: LivePlan) -> str:
    """Say what somebody else changed, and was therefore not saved."""
    changed = [each for each in held if not each.is_gone]
    gone = [each for each in held if each.is_gone]
    said = []
    if changed:
        text = tr(
            "Somebody else changed {count:,} of your values meanwhile; theirs stay, yours were not "
            "saved: {listed}."
        )
        said.append(text.format(count=len(changed), listed=listed(changed, plan)))
        if mine_by_unit(changed, plan):
            said.append(tr("Yours are proposed again: apply them, or drop them."))
    if gone:
        text = tr("Somebody else deleted units that you edited ({count:,}): these edits are lost.")
        said.append(text.format(count=len({each.feature_id for each in gone})))
    return " ".join(said)


def listed(conflicts: Sequence[NewerValue], plan: LivePlan) -> str:
    """Name a few conflicts: the unit, the field, both values."""
    fields = plan.bound_layer.fields()
    none = tr("no value")
    texts = []
    for each in conflicts:
        row = plan.unit(each.feature_id)
        unit = plan.table.name[row] if row is not None else str(each.feature_id)
        field = fields.at(each.field).name()
        what = unit if field == plan.settings.territory_field else f"{unit}, {field}"
        text = tr("{what} (yours {mine}, theirs {theirs})")
        if each.is_gone:
            text = tr("{what} (yours {mine}, deleted there)")
        mine, theirs = as_text(each.mine) or none, as_text(each.theirs) or none
        texts.append(text.format(what=what, mine=mine, theirs=theirs))
    return few(texts)


def mine_by_unit(conflicts: Sequence[NewerValue], plan: LivePlan) -> dict[int, str]:
    """Return own values of the territory field by the unit (row) that they were for."""
    found = {}
    for each in conflicts:
        row = plan.unit(each.feature_id)
        if row is not None and not each.is_gone and each.field == plan.field_index:
            found[row] = as_text(each.mine)
    return found
