"""What is to come: limits of later workloads, for plans that must change today anyway."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..model.limits import limits_of
from ..model.measures import loads
from ..model.problem import Problem, tolerated


def looking_ahead(problem: Problem, forecasts: np.ndarray) -> Problem:
    """Return a problem with the workloads of later times (n, h) beside today's.

    Territories that are out of their limits today are to be within the first workload's tolerance
    then, too. No other is to be put out of it, nor farther than it comes by itself; but none is to
    change for what is to come alone.

    Parameters
    ----------
    problem : Problem
        With `start`; targets of later times share what there will be as today's do.
    forecasts : (n, h) float64
        What the first workload will be.
    """
    forecasts = forecasts[:, forecasts.sum(axis=0) > 0]
    if problem.start is None or not forecasts.shape[1]:
        return problem
    load = loads(problem, problem.start)
    is_out = limits_of(problem).excess(load).any(axis=1)[:, None]
    later = loads(replace(problem, workload=forecasts), problem.start)
    share = problem.target[:, :1] / max(float(problem.target[:, 0].sum()), 1e-300)
    target = share * forecasts.sum(axis=0)
    low, high = tolerated(target, problem.tolerance[:1])
    return replace(
        problem,
        workload=np.hstack([problem.workload, forecasts]),
        weight=np.append(problem.weight, np.zeros(forecasts.shape[1])),
        tolerance=np.append(problem.tolerance, np.full(forecasts.shape[1], problem.tolerance[0])),
        target=np.hstack([problem.target, target]),
        lower=np.hstack([problem.lower, np.where(is_out, low, np.minimum(low, later))]),
        upper=np.hstack([problem.upper, np.where(is_out, high, np.maximum(high, later))]),
        least=np.hstack([problem.least, np.zeros(target.shape)]),
        most=np.hstack([problem.most, np.full(target.shape, np.inf)]),
    )
