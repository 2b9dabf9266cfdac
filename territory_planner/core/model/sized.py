"""Maxima of what is no workload, kept as if they were those of workloads that nobody evens out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .problem import Problem

ANY = 1e9
"""Tolerance of what is not evened out, as a share."""


def as_workloads(problem: Problem) -> Problem:
    """Return a problem whose sizes are workloads without weight and minimum, up to their maximum.

    So that whatever brings workloads within their limits brings these, too. Plans are the same,
    and so are their costs.
    """
    sizes = problem.sizes
    if sizes is None:
        return problem
    shape = (problem.k, len(sizes.kind))
    most, fair = np.broadcast_to(sizes.most, shape), sizes.amount.sum(axis=0) / problem.k
    return replace(
        problem,
        sizes=None,
        workload=np.hstack([problem.workload, sizes.amount]),
        weight=np.append(problem.weight, np.zeros(shape[1])),
        target=np.hstack([problem.target, np.broadcast_to(fair, shape)]),
        tolerance=np.append(problem.tolerance, np.full(shape[1], ANY)),
        lower=np.hstack([problem.lower, np.zeros(shape)]),
        upper=np.hstack([problem.upper, most]),
        least=np.hstack([problem.least, np.zeros(shape)]),
        most=np.hstack([problem.most, most]),
    )
