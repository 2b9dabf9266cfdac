"""Shares as they are told, in percent: what there is of something never reads as none of it."""

from __future__ import annotations

import math

from ..model.locale import number
from ..model.text import in_percent, tr

DIGITS = 2
"""Decimals of a percentage."""

LEAST_SHARE = 10.0**-DIGITS
"""The smallest percentage that is written out."""


def told_share(percent: float, digits: int = DIGITS) -> str:
    """Write a share that is given in percent, or that it is less than what is shown.

    Examples
    --------
    >>> told_share(2.1), told_share(0.0), told_share(0.004), told_share(0.02, 1)
    ('2.10 %', '0.00 %', 'less than 0.01 %', 'less than 0.1 %')
    """
    if 0 < percent < 0.5 * 10.0**-digits:
        return less_than(10.0**-digits)
    return in_percent(number(percent, f".{digits}f"))


def at_least(percent: float, digits: int = DIGITS) -> float:
    """Return a percentage rounded down to what is shown of it, as it says “or more”.

    Examples
    --------
    >>> at_least(1.239), at_least(0.009)
    (1.23, 0.0)
    """
    return math.floor(10**digits * percent + 1e-9) / 10**digits


def told_in_digits(percent: float) -> str:
    """Write a share of which the first digits tell something however small it is: "0.034 %".

    Examples
    --------
    >>> told_in_digits(12.34), told_in_digits(0.034), told_in_digits(0.004)
    ('12.3 %', '0.034 %', 'less than 0.01 %')
    """
    if 0 < percent < LEAST_SHARE:
        return less_than(LEAST_SHARE)
    return in_percent(number(percent, ".1f" if percent >= 0.1 else ".2g"))


def less_than(percent: float) -> str:
    """Say that a share is less than a percentage."""
    return tr("less than {share}").format(share=in_percent(number(percent, "g")))
