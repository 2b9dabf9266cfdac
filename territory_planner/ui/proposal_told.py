"""What the panel says of a proposal: what it does, what that costs, and what is proven of it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..core.jobs.realign_wish import Measure
from ..core.model.text import clauses, few
from ..layers.live.session.plan_travel import way_unit
from ..layers.live.session.preview import Preview
from ..layers.live.session.session import PlanSession
from ..layers.live.work.outcome import Outcome, outcome_of
from ..layers.numbers import percent, units_text, way_text
from ..layers.text import tr
from .markup import sentences, unbroken

NO_BREAK = "\u00a0"

WHOLE = 2
"""Ways to tell all of a proposal: with costs in long words, and in short ones."""


def tellings(session: PlanSession, preview: Preview) -> list[str]:
    """Return what is told of a proposal, whole and ever shorter.

    Whole with costs in long words and in short ones; then what it would do, what that moves,
    and what is proven of it stay, and what else it costs gives way, from its end on.
    """
    outcome = outcome_of(session.plan, preview)
    does, costs = _does(session, preview, outcome), _costs(session, preview, outcome, brief=True)
    whole = _costs(session, preview, outcome)
    shorter = [tr("Cost: {costs}.").format(costs=clauses(each)) for each in (whole, costs)]
    for left in range(len(costs) - 1, 0, -1):
        cut = tr("Cost: {costs}.").format(costs=clauses(costs[:left]))
        shorter.append(f"{cut[:-1]}{NO_BREAK}…")
    texts = ["\n".join(filter(None, [does, cost, preview.good])) for cost in shorter]
    return list(map(unbroken, texts))


def shortened(told: list[str], good: str) -> list[str]:
    """Return ways to tell it in fewer whole sentences of what is proven: costs whole, then that.

    Costs have short words then.
    """
    proven = sentences(good)

    def with_first(text: str, count: int) -> str:
        head = text[: len(text) - len(unbroken(good))]
        return (head + unbroken(" ".join(proven[:count]))).rstrip()

    fewer, brief = range(len(proven) - 1, 0, -1), told[WHOLE - 1]
    return [
        *told[:WHOLE],
        *(with_first(brief, count) for count in fewer),
        *told[WHOLE:],
        *(with_first(told[-1], count) for count in fewer),
        *(with_first(text, 0) for text in told),
    ]


def _costs(
    session: PlanSession, preview: Preview, outcome: Outcome, brief: bool = False
) -> list[str]:
    """Return what a proposal costs, in long words, or in short ones where they are `brief`."""
    moved = preview.moved or Measure().share(100.0 * outcome.share)
    texts = [tr("moves {amount}").format(amount=moved)]
    if session.settings.customers_field:
        texts.append(tr("{count:,.0f} {count:customer|customers}").format(count=outcome.customers))
    before, after = outcome.before, outcome.after
    if not np.isnan([before.way, after.way]).any():
        unit = way_unit(session.plan)
        way = tr("way {before} → {after}") if brief else tr("mean way {before} → {after}")
        texts.append(way.format(before=way_text(before.way, unit), after=way_text(after.way, unit)))
    if not np.isnan([before.compactness, after.compactness]).any():
        shape = tr("least compactness {before:.2f} → {after:.2f}")
        if brief:
            shape = tr("shape {before:.2f} → {after:.2f}")
        texts.append(shape.format(before=before.compactness, after=after.compactness))
    return texts


def _does(session: PlanSession, preview: Preview, outcome: Outcome) -> str:
    before, after = outcome.before, outcome.after
    text = tr("{title}: {units} would move; largest deviation {before} → {after}").format(
        title=preview.title,
        units=units_text(outcome.moved),
        before=percent(before.deviation),
        after=percent(after.deviation),
    )
    counts = (
        (tr("detached parts {before:,} → {after:,}"), before.detached, after.detached),
        (tr("broken constraints {before:,} → {after:,}"), before.broken, after.broken),
        (tr("units too far {before:,} → {after:,}"), before.far, after.far),
    )
    if outcome.idle:
        text = clauses([text, _idle(session, preview, outcome.idle)])
    for said, was, will_be in counts:
        if was or will_be:
            text = clauses([text, said.format(before=was, after=will_be)])
    if preview.begun:
        text = clauses([text, tr("new: {territories}").format(territories=_begun(preview))])
    return f"{text}."


def _idle(session: PlanSession, preview: Preview, idle: Sequence[tuple[int, int]]) -> str:
    """Say which territories would carry nothing, and where there are several of what."""
    fields, known = session.settings.workload_fields, preview.known
    names = [
        session.name(each) if each < known else preview.begun[each - known] for each, _ in idle
    ]
    if len(fields) > 1:
        names = [
            tr("{name} (“{field}”)").format(name=name, field=fields[criterion])
            for name, (_, criterion) in zip(names, idle)
        ]
    return tr("without any workload: {territories}").format(territories=few(names))


def _begun(preview: Preview) -> str:
    """Return the territories that would begin, each with its largest deviation."""
    deviation = preview.tally.deviation[preview.known :]
    size = np.nan_to_num(np.abs(deviation), nan=0.0)
    worst = deviation[np.arange(len(deviation)), size.argmax(axis=1)].tolist()
    return few([f"{name} {percent(each)}" for name, each in zip(preview.begun, worst)])
