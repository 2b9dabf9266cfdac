"""The lowest value of a function of many numbers, by L-BFGS-B, without a word on stdout.

The method is that of [Zhu 1997]. Debian and Ubuntu build SciPy with a library of Fortran
(``liblbfgsb``) that writes "ascent direction in projection" to standard output whenever rounding
stops a step, whatever it is told: amid the answer of ``qgis_process --json``.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Callable

import numpy as np

from ..model.scipy_parts import minimize

_STDOUT = 1
_UNIT = 6
"""Fortran's number for standard output."""

_LINES = (b"ascent direction in projection", b"Positive dir derivative", b"Using the backtracking")
_lock = threading.Lock()


def lowest(
    falling: Callable[[np.ndarray], tuple[float, np.ndarray]],
    start: np.ndarray,
    tries: int,
    **options: float,
) -> np.ndarray:
    """Return where a function is lowest, as far as it is found in so many tries.

    Parameters
    ----------
    falling : callable
        From (v,) float64 to the function's value there and its slopes (v,). What it raises
        ends the search.
    start : (v,) float64
    tries : int
        Most values and most steps.
    options
        More of ``scipy.optimize.minimize(method="L-BFGS-B")``; ``maxcor`` is 20.

    Returns
    -------
    (v,) float64
    """
    limits = {"maxfun": tries, "maxiter": tries, "maxcor": 20, **options}
    search = minimize.loaded()  # what writes to standard output is known once it is loaded
    with _unheard():
        found = search(falling, start, jac=True, method="L-BFGS-B", options=limits)
    x: np.ndarray = found.x
    return x


@contextmanager
def _unheard() -> Iterator[None]:
    """Let nothing that Fortran writes reach standard output, and all that others write.

    What is written meanwhile, by any thread, is kept, and written after without Fortran's lines.
    """
    flush = _fortran()
    if flush is None or not _is_open(_STDOUT):
        yield
        return
    _keep()
    try:
        yield
    finally:
        flush(ctypes.byref(ctypes.c_int(_UNIT)))
        _give_back()


class _Kept:
    """Where standard output goes while searches run, and where it went before."""

    searches = 0
    file = -1
    real = -1


def _keep() -> None:
    with _lock:
        if _Kept.searches == 0:
            _Kept.file = os.memfd_create("stdout")
            _Kept.real = os.dup(_STDOUT)
            os.dup2(_Kept.file, _STDOUT)
        _Kept.searches += 1


def _give_back() -> None:
    with _lock:
        _Kept.searches -= 1
        if _Kept.searches:
            return
        os.dup2(_Kept.real, _STDOUT)
        os.close(_Kept.real)
        with open(_Kept.file, "rb") as written:
            written.seek(0)
            others = b"".join(line for line in written if not line.strip().startswith(_LINES))
    while others:
        others = others[os.write(_STDOUT, others) :]


@lru_cache(maxsize=1)
def _fortran() -> Callable[[object], object] | None:
    """Return what empties a unit of Fortran's; None where SciPy's own, silent code is used.

    SciPy's wheels and other systems' builds bring their own L-BFGS-B. Only what is loaded
    already is looked at.
    """
    if not sys.platform.startswith("linux") or _loaded("liblbfgsb.so.0") is None:
        return None
    for version in (5, 4, 3):
        library = _loaded(f"libgfortran.so.{version}")
        if library is not None:
            return library._gfortran_flush_i4
    return None


def _loaded(library: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(library, mode=os.RTLD_NOLOAD | os.RTLD_LAZY)
    except OSError:
        return None


def _is_open(file: int) -> bool:
    try:
        os.fstat(file)
    except OSError:
        return False
    return True
