"""What border moves do to limits of what territories carry: tolerance, minimum, maximum, sizes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..checks.asked import Asked, Held
from ..checks.issue import MAXIMUM, MINIMUM, TOLERANCE, Issue
from ..checks.sizes import OF
from .records import TARGET, WORKLOAD, Amendment, BorderPairs, Broken

Found = Iterator[tuple[int, Broken]]
"""Rules that break, each with the number of its pair."""


def limits_broken(asked: Asked, held: Held, pairs: BorderPairs) -> Found:
    """Find the territories that a move takes out of their limits, or farther out."""
    work = held.workload[pairs.unit]
    kept = pairs.source >= 0
    # A territory without units is that, and nothing besides.
    gives = work * (kept & (held.count[pairs.source] > 1))[:, None]
    left, full = held.load[pairs.source] - work, held.load[pairs.target] + work
    for at, c in _where((left < asked.low[pairs.source] - asked.slack) & (gives > asked.slack)):
        yield at, _tolerance(asked, int(pairs.source[at]), c, float(left[at, c]))
    for at, c in _where((full > asked.high[pairs.target] + asked.slack) & (work > asked.slack)):
        yield at, _tolerance(asked, int(pairs.target[at]), c, float(full[at, c]))
    for at, c in _where((left < asked.least[pairs.source] - asked.slack) & (gives > asked.slack)):
        t, limit = int(pairs.source[at]), float(asked.least[pairs.source[at], c])
        issue = Issue(MINIMUM, (t,), amount=limit - float(left[at, c]), of=c, limit=limit)
        yield at, Broken(issue, (Amendment(MINIMUM, of=c, now=limit, needed=float(left[at, c])),))
    for at, c in _where((full > asked.most[pairs.target] + asked.slack) & (work > asked.slack)):
        t, limit = int(pairs.target[at]), float(asked.most[pairs.target[at], c])
        issue = Issue(MAXIMUM, (t,), amount=float(full[at, c]) - limit, of=c, limit=limit)
        yield at, Broken(issue, (Amendment(MAXIMUM, of=c, now=limit, needed=float(full[at, c])),))


def _tolerance(asked: Asked, territory: int, c: int, load: float) -> Broken:
    """Return a tolerance that is broken by a load, with the tolerance and the target that do."""
    target = float(asked.target[territory, c])
    is_over = load > asked.high[territory, c]
    limit = float((asked.high if is_over else asked.low)[territory, c])
    issue = Issue(TOLERANCE, (territory,), amount=load - limit, of=c, limit=limit)
    if not target > 0:
        return Broken(issue, (Amendment(TOLERANCE, of=c),))
    now = abs(limit - target) / target
    side = 1.0 + now if is_over else 1.0 - now
    rule = Amendment(TOLERANCE, of=c, now=now, needed=abs(load - target) / target)
    return Broken(issue, (rule,), Amendment(TARGET, territory, c, now=target, needed=load / side))


def sizes_broken(asked: Asked, held: Held, pairs: BorderPairs) -> Found:
    """Find the territories that a move makes larger than they may be."""
    sizes = asked.sizes
    if sizes is None:
        return
    amount = sizes.amount[pairs.unit]
    then = sizes.of(held.assignment, held.k)[pairs.target] + amount
    for at, c in _where((then > sizes.most + sizes.slack) & (amount > sizes.slack)):
        most, kind = float(sizes.most[c]), sizes.kind[c]
        over = float(then[at, c]) - most
        issue = Issue(kind, (int(pairs.target[at]),), amount=over, of=OF[kind], limit=most)
        yield (
            at,
            Broken(issue, (Amendment(kind, of=OF[kind], now=most, needed=float(then[at, c])),)),
        )


def workload_that_turns(
    asked: Asked,
    held: Held,
    growth: np.ndarray,
    unit: int,
    broken: tuple[Broken, ...],
    c: int,
) -> Amendment | None:
    """Return what a unit may carry at most so that a move breaks no limit of a workload.

    Targets follow the total. None where no workload above zero would do.

    Parameters
    ----------
    growth : (k, m) float64
        By how much each target grows with the total of a workload.
    broken : tuple of Broken
        Limits of workload `c` that the move breaks: tolerances and maxima.
    """
    now = float(held.workload[unit, c])
    most = now
    for each in broken:
        issue = each.issue
        t, limit = issue.territory, issue.limit
        load, share = float(held.load[t, c]), float(growth[t, c])
        is_source = int(held.assignment[unit]) == t
        if issue.kind == MAXIMUM:
            most = min(most, limit - load)
            continue
        target = float(asked.target[t, c])
        per = limit / target * share if target > 0 else 0.0
        # The limit falls by `per` with each that the unit carries less.
        if is_source:
            short = limit - (load - now)
            most = min(most, now - short / per if per > 0 else -1.0)
        else:
            most = min(most, (limit - per * now - load) / (1.0 - per) if per < 1 else -1.0)
    if not most > asked.slack[c]:
        return None
    return Amendment(WORKLOAD, of=c, now=now, needed=most)


def _where(broken: np.ndarray) -> list[list[int]]:
    found: list[list[int]] = np.argwhere(broken).tolist()
    return found
