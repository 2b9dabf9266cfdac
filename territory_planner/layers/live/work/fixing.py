"""What fixing problems that a user chose comes to: which units are moved, what is balanced."""

from __future__ import annotations

from collections.abc import Sequence

from ....core.checks.issue import WITHOUT_TERRITORY, Issue
from ....core.checks.listing import BALANCE, MOVE, fixed_by
from ....core.model.data_classes import dataclass
from ...text import tr
from ..session.session import PlanSession


@dataclass(frozen=True)
class Fix:
    """What is done about some problems.

    Attributes
    ----------
    loose : tuple of Issue
        Those whose units are moved.
    around : tuple of int
        Territories that are balanced: those that miss their target, their neighbours, and what
        else misses its target beside these, which would be harder to balance around.
    """

    loose: tuple[Issue, ...]
    around: tuple[int, ...]

    def title(self) -> str:
        """Return what is done, in a word or two; '' where no method helps."""
        if self.around:
            return tr("Repair and balance") if self.loose else tr("Balance")
        return tr("Repair") if self.loose else ""

    def told(self) -> list[str]:
        """Return a sentence for each thing that is done, with what it concerns."""
        told = []
        if self.loose:
            text = tr(
                "Gives units of {count:this problem|these {count:,} problems} to other territories."
            )
            told.append(text.format(count=len(self.loose)))
        if self.around:
            text = tr(
                "Balances {count:the territory|{count:,} territories}: those out of their limits "
                "and their neighbours."
            )
            told.append(text.format(count=len(self.around)))
        return told


def fix_of(session: PlanSession, issues: Sequence[Issue]) -> Fix:
    """Return what fixes issues: balance for missed targets, repair for the rest."""
    missed = {each.territory for each in issues if fixed_by(each) == BALANCE}
    loose = [each for each in issues if fixed_by(each) == MOVE]
    around = {*missed, *session.neighbours(missed)}
    if missed:
        out = {each.territory for each in session.issues if fixed_by(each) == BALANCE}
        around |= out & {*session.neighbours(around)}
    if missed and not loose:
        # Targets share out the workload of these, too.
        loose = [each for each in session.issues if each.kind == WITHOUT_TERRITORY]
    return Fix(tuple(loose), tuple(sorted(around)))
