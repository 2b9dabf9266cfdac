"""Texts that reach a user, translatable without knowing who translates."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import reduce
from typing import Callable

from .locale import MINUS, number, template

_translator: Callable[[str], str] | None = None


LONGEST_NAME = 80
"""Letters of a name from data that are shown."""

LONGEST_ITEM = 200
"""Letters of what stands in a list: a name, and what is said of it."""

_LINES = re.compile("(?:[^\\S\u00a0\u202f]|[\x00-\x1f\x7f-\x9f\u2028\u2029])+")
"""White space but that which holds a number and its unit together, and control characters."""
_UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
"""What is not seen, and may turn the text around it (directions), or is half a letter."""
_QUOTED = re.compile(f"([“„«])([^”“»]{{{LONGEST_ITEM + 1},}})([”“»])")
"""A long name in quotes, of English or of another language."""


def install_translator(translator: Callable[[str], str] | None) -> None:
    """Translate every text of the core with `translator` (None: leave it in English)."""
    global _translator
    _translator = translator


def tr(text: str) -> str:
    """Return `text` in the user's language; fill placeholders after, with its ``format``.

    Numbers are then written as the user's locale has it (see `locale.template`).
    """
    return template(_translator(text) if _translator else text)


def as_entered(name: str) -> str:
    """Return a name that someone enters as it is kept: layers of newer QGIS end a text at a NUL."""
    return name.replace("\0", "").strip()


def plain(text: str, longest: int = LONGEST_NAME) -> str:
    """Return a text from data as it may stand among others: one line, not too long.

    Control characters become spaces, and marks of direction are left out: a name must not turn
    the sentence around it. What a widget takes for markup is the business of `ui.markup`.
    """
    if len(text) <= longest and text.isprintable():
        return text
    line = _UNSEEN.sub("", _LINES.sub(" ", text)).strip()
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def readable(sentence: str) -> str:
    """Return a sentence in which no name in quotes is longer than can be read."""
    return _QUOTED.sub(lambda found: found[1] + plain(found[2], LONGEST_ITEM) + found[3], sentence)


def in_quotes(name: str) -> str:
    """Return a name in quotes as the language has them."""
    return tr("“{field}”").format(field=name)


def labelled(label: str, value: str) -> str:
    """Return a value after what it is of, with a colon as the language has it between the two."""
    return tr("{label}: {value}").format(label=label, value=value)


def clauses(parts: Iterable[str]) -> str:
    """Return parts of one sentence, with semicolons as the language has them between."""
    both = tr("{first}; {second}")
    start, *rest = [*parts] or [""]
    return reduce(lambda first, second: both.format(first=first, second=second), rest, start)


def in_percent(figure: str) -> str:
    """Return a written figure as a percentage, with the space that the language has before it."""
    return tr("{figure} %").format(figure=figure)


def percent(share: float, digits: int = 1) -> str:
    """Format a share (0.031) as a signed percentage with a true minus sign ("+3.1 %").

    A share that rounds to nothing has no sign; a share of nothing is infinite.
    """
    shown = f"{abs(share) * 100:.{digits}f}" if math.isfinite(share) else "∞"
    if math.isfinite(share) and float(shown) == 0:
        return in_percent(number(0.0, f".{digits}f"))
    sign = MINUS if share < 0 else "+"
    return in_percent(f"{sign}{number(abs(share) * 100, f'.{digits}f') if shown != '∞' else shown}")


HUGE = 1e15
"""From here on, workloads are written by their first digits: no float tells more apart."""


def figure(value: float) -> str:
    """Write a workload as people read it: whole from a thousand on, else four digits."""
    return number(value, ",.0f" if 1000 <= abs(value) < HUGE else ".4g")


def rounded(value: float, digits: int) -> str:
    """Write a number with so many significant digits, large ones out: "1,230", not "1.23e+03"."""
    return number(float(f"{value:.{digits}g}"), ",.15g")


def ground(area: float) -> str:
    """Write an area in m² as people read it: "19,165 km²", or as "300 m²" where it is small."""
    return f"{figure(area / 1e6)} km²" if area >= 1e5 else f"{number(area, ',.0f')} m²"


def few(
    names: list[str],
    most: int = 5,
    count: int | None = None,
    joined: Callable[[Iterable[str]], str] = ", ".join,
) -> str:
    """List the first `most` names, and say how many more there are: no name fills a page.

    Parameters
    ----------
    count : int, optional
        How many there are, where not all of them are given: the first `most` at the least.
    joined : callable
        Joins what is listed: by commas, or by `clauses` where they are sentences.
    """
    listed = joined(plain(name, LONGEST_ITEM) for name in names[:most])
    count = len(names) if count is None else count
    if count <= most:
        return listed
    return tr("{listed} and {more:,} more").format(listed=listed, more=count - most)
