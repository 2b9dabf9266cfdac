"""How numbers and days are written, and which form a word takes beside a number: one setting.

Templates are filled by ``str.format`` and say what they hold the way Python does, ``{count:,}``.
A word that follows a number has its forms in the template, of which one is taken by the number::

    "{count:,} {count:territory is|territories are} out of tolerance"

A translation has the forms of its own language there, and may have them where English has none.
Files for programs do not come here: `Locale()` is what they, and scripts, are written in.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from .data_classes import dataclass


def _one_or_more(count: float) -> int:
    return 0 if count == 1 else 1


def _less_than_two_or_more(count: float) -> int:
    return 0 if abs(count) < 2 else 1


PLURALS: Mapping[str, Callable[[float], int]] = {
    "fr": _less_than_two_or_more,
    "pt": _less_than_two_or_more,
}
"""Which form a number takes, by language, where it is not "one" for 1 and "more" for the rest."""


@dataclass(frozen=True)
class Locale:
    """How numbers and days are written.

    Attributes
    ----------
    language : str
        The language of the texts, whose forms of words are taken.
    decimal, group : str
        What stands before decimals and between thousands.
    day : str
        A day, as `datetime.date.strftime` takes it; %-d and %-m stand for numbers without a zero
        before them, on every system.
    """

    language: str = "en"
    decimal: str = "."
    group: str = ","
    day: str = "%Y-%m-%d"

    def form(self, count: float) -> int:
        """Return which of the forms of a word stands beside a number."""
        return PLURALS.get(self.language.split("-")[0], _one_or_more)(count)


PROGRAMS = Locale()
"""What programs and scripts read."""

_DECIMALS = re.compile(r"([+0]?)((?:\.\d)?[fg])")
"""A format of decimals that says nothing of thousands: they have their marks, like any other. With
ten digits and more (".15g") it gives a number as it is typed."""

MINUS = "−"
"""What stands before a number below zero; programs take the hyphen of the keyboard."""

_locale = PROGRAMS


def install_locale(locale: Locale) -> None:
    """Write all numbers and days as a locale does (`PROGRAMS`: as programs do)."""
    global _locale
    _locale = locale


def number(value: float, form: str = ",") -> str:
    """Write a number by a format of Python's, with the locale's marks: "1,234.5" or "1.234,5".

    What is below zero has a true minus; what rounds to zero has none.
    """
    return _with_marks(format(value, _with_thousands(form)))


def as_programs_do(text: str) -> str:
    """Return a number that `number` may have written as programs have it; other texts as they are.

    A true minus before it becomes the hyphen of the keyboard.

    "1,234.5" is known in every locale, for scripts and the documentation write it. "1.234" is a
    decimal number in every locale, too: programs write it so.
    """
    if text[:1] in (MINUS, "-"):
        return "-" + as_programs_do(text[1:]) if text[1:2].isdigit() else text
    for group, decimal in ((_locale.group, _locale.decimal), (",", ".")):
        one, more = rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})", rf"{re.escape(decimal)}\d+"
        many = rf"{one}{{2,}}(?:{more})?|{one}+{more}"
        if group != ".":
            many += f"|{one}+"
        if decimal != "." and group != ",":
            many += rf"|\d+{more}"
        if re.fullmatch(many, text):
            return text.replace(group, "").replace(decimal, ".")
    return text


def day(when: date) -> str:
    """Write a day as the locale does; programs have year, month and day, with “-” between."""
    short = {"%-d": str(when.day), "%-m": str(when.month)}
    return when.strftime(re.sub("(?<!%)%-[dm]", lambda found: short[found[0]], _locale.day))


def moment(when: datetime) -> str:
    """Write a day and the time of day, to the minute."""
    return f"{day(when)} {when:%H:%M}"


def day_told(text: str) -> str:
    """Write a day that programs wrote (ISO 8601) as the locale does; other texts stay."""
    try:
        return day(date.fromisoformat(text[:10]))
    except ValueError:
        return text


def template(text: str) -> str:
    """Return a text whose ``format`` writes numbers by the locale, and takes forms of words."""
    return Template(text) if "{" in text else text


class Template(str):
    """A text with placeholders, see `template`; joined to others it stays one."""

    __slots__ = ()

    def format(self, *args: Any, **kwargs: Any) -> str:
        """Fill the placeholders; what a list is of has no "(1)" behind it."""
        text = _HEAD_COUNT.sub("", self) if kwargs.get("count") == 1 else self
        return _Formatter(args, kwargs).vformat(text, args, kwargs)

    def __add__(self, other: str) -> str:
        """Return this text and another."""
        return Template(str.__add__(self, other))

    def __radd__(self, other: str) -> str:
        """Return another text and this one."""
        return Template(str.__add__(other, self))


class _Formatter(string.Formatter):
    """Fills a text; a form of a word is chosen first, and filled then: a name may have "|"."""

    def __init__(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
        self.args, self.kwargs = args, kwargs

    def parse(self, format_string: Any) -> Iterator[Any]:
        """Yield the parts of a text, what stands in forms of words as it is."""
        for text, name, form, conversion in super().parse(format_string):
            held = form.replace("{", "{{").replace("}", "}}") if form and "|" in form else form
            yield text, name, held, conversion

    def format_field(self, value: Any, format_spec: str) -> str:
        """Write one value: a form of a word, a number by the locale, or what else there is."""
        if "|" in format_spec:
            form = _form(_SEVERAL_FORMS.findall(format_spec), value)
            return self.vformat(form, self.args, self.kwargs)
        if isinstance(value, date) and not isinstance(value, datetime) and not format_spec:
            return day(value)
        shown: str = super().format_field(value, _with_thousands(format_spec))
        is_number = hasattr(value, "__float__") and not isinstance(value, str)
        return _with_marks(shown) if is_number else shown


_HEAD_COUNT = re.compile(r"\s?\(\{count:,\}\)(?=\s?:)")
"""How many there are of what is listed behind the colon, and the space before it."""

_SEVERAL_FORMS = re.compile(r"(?:^|(?<=\|))((?:[^|{}]|\{[^{}]*\})*)(?=\||$)")
"""What stands between the "|" of forms of words, with the placeholders that it has."""


def _form(forms: Sequence[str], count: float) -> str:
    """Return the form for a number; the last one where a language has fewer than it says."""
    return forms[min(_locale.form(count), len(forms) - 1)]


def _with_thousands(form: str) -> str:
    """Return a format of decimals with marks between thousands; others as they are."""
    decimals = _DECIMALS.fullmatch(form)
    return ",".join(decimals.groups()) if decimals else form


def _with_marks(shown: str) -> str:
    """Return a number as Python writes it, with a true minus and the marks of the locale."""
    if shown.startswith("-"):  # that of an exponent stays: it is typed
        rounds_to_zero = not any(digit in shown for digit in "123456789n")  # "inf", "nan"
        shown = shown[1:] if rounds_to_zero else MINUS + shown[1:]
    if _locale.group == "," and _locale.decimal == ".":
        return shown
    marks = {",": _locale.group, ".": _locale.decimal}
    return "".join(marks.get(letter, letter) for letter in shown)
