"""Numbers of a message, read as a user would copy them."""

from __future__ import annotations

import re

NUMBER = r"[0-9][0-9.,]*(?:e[+-][0-9]+)?(?<![.,])"


def figure_after(words: str, sentence: str) -> float:
    """Return the number that follows some words in a message, whatever their case."""
    (found,) = re.findall(f"{words} ({NUMBER})", sentence, re.IGNORECASE)
    return typed(found)


def typed(text: str) -> float:
    """Return what a form makes of a number that is typed with commas between thousands."""
    return float(text.replace(",", ""))
