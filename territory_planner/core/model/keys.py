"""Keys of two sources brought together, though each writes them in its own way.

Customers, tables and layers name the same area "02134", "2134", "02134-1234", "US-02134" or
" 02134 ". A `KeyMatcher` finds which known key is meant, says by which loosening, and never
guesses: where two known keys could be meant, none is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import chain, islice, repeat
from typing import NamedTuple

import numpy as np

from .countries import COUNTRY
from .data_classes import dataclass
from .progress import SILENT, Progress
from .text import few, in_quotes, tr

NOT_MATCHED = -1
"""Index of a key that stands for no known one."""


class How(IntEnum):
    """How a key was matched, the strictest first; or why it was not (below 0)."""

    AMBIGUOUS = -3
    """Several known keys could be meant."""
    UNKNOWN = -2
    EMPTY = -1
    EXACT = 0
    LETTERS = 1
    """But for upper and lower case, and ways to write a letter."""
    SPACES = 2
    """But for spaces, hyphens and the like."""
    ZEROS = 3
    """But for zeros before it, or ".0" behind."""
    COUNTRY = 4
    """But for a country before it."""
    ZIP4 = 5
    """By the first five digits of a ZIP+4."""


_SEPARATOR = re.compile(r"[\s\-‐-―−_'’`´\"\u00ad\u200b]+|(?<=[^\W\d_])\.")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)-(?=\d)")
_DECIMAL = re.compile(r"(\d+)\.0+")
_DIGITS = re.compile(r"[\d\-]*\d[\d\-]*")
_ZIP4 = re.compile(r"(\d{3,5})[\s\-‐-―−]+\d{4}|(\d{5})\d{4}")
_CODE = re.compile(r"[\s\-_]*((?=.*\d)[\w\s\-]{4,})")
_ROAD_CODE = re.compile(r"[\s\-]+(\d[\w\s\-]{3,})")
_SHORTEST, _LONGEST = 3, 24
"""Letters of keys of which those that differ in one letter are near."""
_CHECK_EVERY = 1 << 12
"""Keys between two looks at whether the user wants to stop."""
_ALIKE = 0.4
"""Share of pairs of letters in common from which on keys are near to each other."""


@dataclass(frozen=True)
class KeyMatches:
    """Which known key each of q keys stands for.

    Attributes
    ----------
    index : (q,) int64
        Into the known keys, `NOT_MATCHED` for none.
    how : (q,) int8
        A `How` each.
    """

    index: np.ndarray
    how: np.ndarray

    @property
    def matched(self) -> np.ndarray:
        """(q,) bool, the keys that stand for a known one."""
        return self.index != NOT_MATCHED


class KeyMatcher:
    """Finds known keys; made once per list of them.

    Parameters
    ----------
    known : sequence of n str
        Empty ones stand for nothing.

    Examples
    --------
    >>> matcher = KeyMatcher(["02134", "10115", "SW1A 1AA"])
    >>> matches = matcher.match(["2134", "us-02134-1234", "sw1a1aa", "10116", ""])
    >>> matches.index.tolist()
    [0, 0, 2, -1, -1]
    >>> [How(how).name for how in matches.how]
    ['ZEROS', 'ZIP4', 'SPACES', 'UNKNOWN', 'EMPTY']
    >>> matcher.candidates("10116")
    ['10115']
    """

    def __init__(self, known: Sequence[str]) -> None:
        self._known = known
        self._row, self._rows = _rows_by(known)
        self._by_letters: tuple[dict[str, int], dict[str, list[int]]] | None = None
        self._forms: dict[How, _Forms] = {}
        self._pairs: _Pairs | None = None
        self._alphabet = ""

    def match(self, keys: Sequence[str], progress: Progress = SILENT) -> KeyMatches:
        """Return which known key each of q keys stands for; half a million take some seconds."""
        # Most keys are written as they are known, and are found many times as fast together.
        exact = map(self._row.get, keys, repeat(NOT_MATCHED))
        index = np.fromiter(exact, dtype=np.int64, count=len(keys))
        how = np.full(len(keys), How.EXACT, dtype=np.int8)
        others = np.flatnonzero(index == NOT_MATCHED).tolist()
        others = self._by_letters_at_once(keys, others, index, how, progress)
        found: dict[str, tuple[int, How]] = {}
        for at in progress.watched(others, _CHECK_EVERY):
            key = keys[at]
            if key not in found:
                rows, way = self._found(key, progress)
                found[key] = rows[0] if len(rows) == 1 else NOT_MATCHED, way
            index[at], how[at] = found[key]
        return KeyMatches(index, how)

    def _by_letters_at_once(
        self,
        keys: Sequence[str],
        others: list[int],
        index: np.ndarray,
        how: np.ndarray,
        progress: Progress,
    ) -> list[int]:
        """Match the keys of some rows that capital letters alone keep apart; return other rows."""
        if not others:
            return others
        once, _ = self._letters(progress)
        found: list[int] = []
        for low in progress.watched(range(0, len(others), _CHECK_EVERY), 1):
            some = [keys[at] for at in others[low : low + _CHECK_EVERY]]
            rows = [*map(once.get, _all_folded(some), repeat(NOT_MATCHED))]
            if self._rows:
                rows = [NOT_MATCHED if key in self._rows else row for key, row in zip(some, rows)]
            found += rows
        index[others] = found
        how[others] = np.where(index[others] == NOT_MATCHED, How.EXACT, How.LETTERS)
        return [at for at, row in zip(others, found) if row == NOT_MATCHED]

    def candidates(self, key: str, most: int = 3, progress: Progress = SILENT) -> list[str]:
        """Return the known keys nearest to one that stands for none, the nearest first.

        All that could be meant where it is ambiguous; else those that differ in one letter, then
        those with most pairs of letters in common.
        """
        rows, _ = self._found(key, progress)
        if rows:
            return list(dict.fromkeys(self._known[row] for row in rows[:most]))
        folded = _folded(key)
        if not folded:
            return []
        once, several = self._letters(progress)
        near = [form for form in self._one_letter_off(folded) if form in once or form in several]
        near += self._much_alike(folded, progress)
        alike = (self._written_alike(form, progress) for form in dict.fromkeys(near))
        rows = [*chain.from_iterable(alike)]
        return list(dict.fromkeys(self._known[row] for row in rows))[:most]

    def _found(self, key: str, progress: Progress = SILENT) -> tuple[Sequence[int], How]:
        """Return the known keys that one may stand for, and how: none, one, or several."""
        if key in self._row:
            return (self._row[key],), How.EXACT
        if key in self._rows:
            return self._rows[key], How.AMBIGUOUS
        how: How = How.LETTERS
        rows: Sequence[int] = self._written_alike(_folded(key), progress)
        if not rows:
            if not key.strip():
                return (), How.EMPTY
            for how, form_of in _FORMS.items():
                form = form_of(key)
                rows = self._of(how, progress).meant_by(form) if form is not None else ()
                if rows:
                    break
            else:
                return (), How.UNKNOWN
        return rows, how if len(rows) == 1 else How.AMBIGUOUS

    def _letters(self, progress: Progress = SILENT) -> tuple[dict[str, int], dict[str, list[int]]]:
        """Return `_rows_by` of the known keys by `_folded`, made when first asked for."""
        if self._by_letters is None:
            folded: list[str] = []
            for low in progress.watched(range(0, len(self._known), _CHECK_EVERY), 1):
                folded += _all_folded(self._known[low : low + _CHECK_EVERY])
            self._by_letters = _rows_by(folded)
        return self._by_letters

    def _written_alike(self, folded: str, progress: Progress = SILENT) -> Sequence[int]:
        """Return the rows of the known keys that fold to a text; none where none do."""
        once, several = self._letters(progress)
        return (once[folded],) if folded in once else several.get(folded, ())

    def _of(self, how: How, progress: Progress = SILENT) -> _Forms:
        """Return the known keys by how they read once loosened, made when first asked for."""
        if how not in self._forms:
            form_of = _FORMS[How.COUNTRY] if how is How.ZIP4 else _FORMS[how]
            known = progress.watched(self._known, _CHECK_EVERY)
            self._forms[how] = _Forms(map(form_of, known))
        return self._forms[how]

    def _one_letter_off(self, folded: str) -> Iterable[str]:
        """Yield all keys that differ from one in a letter: more, less, another, two swapped."""
        if not _SHORTEST <= len(folded) <= _LONGEST:
            return
        if not self._alphabet:
            self._alphabet = "".join(sorted(set().union(*chain(*self._letters()))))
        cuts = [(folded[:cut], folded[cut:]) for cut in range(len(folded) + 1)]
        for left, right in cuts:
            if len(right) > 1:
                yield left + right[1] + right[0] + right[2:]
            for letter in self._alphabet if right else "":
                if letter != right[0]:
                    yield left + letter + right[1:]
        for left, right in cuts:
            yield from (left + letter + right for letter in self._alphabet)
            if right:
                yield left + right[1:]

    def _much_alike(self, folded: str, progress: Progress) -> list[str]:
        """Return the keys that have most pairs of letters in common with one (Dice's measure)."""
        if self._pairs is None:
            there = sorted(chain(*self._letters(progress)))
            self._pairs = _Pairs(there, progress)
        return self._pairs.nearest(folded)


class _Pairs:
    """Texts by the pairs of letters that follow each other in them."""

    def __init__(self, texts: list[str], progress: Progress) -> None:
        rows: dict[str, list[int]] = {}
        self._texts = texts
        self._size = np.zeros(len(texts))
        for row, text in enumerate(progress.watched(texts, _CHECK_EVERY)):
            pairs = _letter_pairs(text)
            self._size[row] = len(pairs)
            for pair in pairs:
                rows.setdefault(pair, []).append(row)
        self._rows = {pair: np.array(having, dtype=np.int64) for pair, having in rows.items()}

    def nearest(self, text: str, most: int = 3) -> list[str]:
        """Return the texts most like one, those like enough."""
        pairs = _letter_pairs(text)
        rows = [self._rows[pair] for pair in pairs if pair in self._rows]
        if not rows:
            return []
        common = np.bincount(np.concatenate(rows), minlength=len(self._texts))
        alike = 2 * common / (self._size + len(pairs))
        best = np.argsort(-alike, kind="stable")[:most]
        return [self._texts[row] for row in best if alike[row] >= _ALIKE]


def _letter_pairs(text: str) -> set[str]:
    return {one + other for one, other in zip(f"^{text}", f"{text}$")}


class _Form(NamedTuple):
    """How a key reads once loosened.

    Attributes
    ----------
    text : str
        Separators only where they stand between digits, as "-".
    bare : str
        Without separators.
    country : str
        Two letters, '' for none.
    is_zip : bool
        May be what a ZIP+4 begins with.
    wants_zip : bool
        Stands for what is a ZIP only.
    """

    text: str
    bare: str
    country: str = ""
    is_zip: bool = False
    wants_zip: bool = False


class _Forms:
    """Known keys by how they read once loosened."""

    def __init__(self, forms: Iterable[_Form | None]) -> None:
        self._form: list[_Form | None] = []
        self.at: dict[str, list[int]] = {}
        self._bare: dict[str, list[int]] = {}
        for row, form in enumerate(forms):
            self._form.append(form)
            if form is not None and form.text:
                self.at.setdefault(form.text, []).append(row)
                if form.bare != form.text:
                    self._bare.setdefault(form.bare, []).append(row)

    def meant_by(self, form: _Form) -> list[int]:
        """Return the known keys that a form may stand for.

        Digits parted in two ways ("1-11", "11-1") are two keys; one of the two may be without.
        """
        rows = self.at.get(form.text)
        if rows is None:
            by_bare = self.at if form.text != form.bare else self._bare
            rows = by_bare.get(form.bare, [])
        if not (form.country or form.wants_zip):
            return rows
        return [row for row in rows if self._fits(row, form)]

    def _fits(self, row: int, form: _Form) -> bool:
        known = self._form[row]
        if known is None or (form.wants_zip and not known.is_zip):
            return False
        return known.country == form.country or not (known.country and form.country)


@lru_cache(maxsize=1 << 16)
def _folded(key: str) -> str:
    """Return a key in lower case, letters and spaces in one way of writing."""
    plain = key if key.isascii() else unicodedata.normalize("NFKC", key)
    return " ".join(plain.casefold().split())


def _all_folded(keys: Sequence[str]) -> list[str]:
    """Return `_folded` of many keys, at once where they are plain words."""
    together = "\n".join(keys)
    if together.isascii():
        folded = together.casefold()
        words = folded.split("\n")
        if words == folded.split():  # no other spaces, and no key is empty
            return words
    return [*map(_folded, keys)]


def _as_parted(folded: str) -> _Form:
    parted = _SEPARATOR.sub("-", folded).strip("-")
    inner = _BETWEEN_DIGITS.sub("\0", parted).replace("-", "")
    return _Form(inner.replace("\0", "-"), inner.replace("\0", ""))


def _spaces(key: str) -> _Form:
    return _as_parted(_folded(key))


def _without_zeros(folded: str, country: str = "") -> _Form:
    decimal = _DECIMAL.fullmatch(folded)
    form = _as_parted(decimal.group(1) if decimal else folded)
    if not _DIGITS.fullmatch(form.text):
        return _Form(form.text, form.bare, country)
    is_zip = form.text == form.bare and len(form.bare) <= 5
    text, bare = form.text.lstrip("0-"), form.bare.lstrip("0")
    return _Form(text or "0", bare or "0", country, is_zip)


def _zeros(key: str) -> _Form | None:
    form = _without_zeros(_folded(key))
    return form if _DIGITS.fullmatch(form.text) else None


def _parted_country(folded: str) -> tuple[str, str]:
    """Return the country before a key ('' for none), and the rest."""
    for letters, rest in ((3, _CODE), (2, _CODE), (1, _ROAD_CODE)):
        country = COUNTRY.get(folded[:letters], "")
        found = rest.fullmatch(folded, letters) if country else None
        if found and len(folded) > letters:
            return country, found.group(1)
    return "", folded


def _country(key: str) -> _Form:
    country, rest = _parted_country(_folded(key))
    return _without_zeros(rest, country)


def _zip4(key: str) -> _Form | None:
    country, rest = _parted_country(_folded(key))
    found = _ZIP4.fullmatch(rest)
    if found is None:
        return None
    digits = (found.group(1) or found.group(2)).lstrip("0") or "0"
    return _Form(digits, digits, country, wants_zip=True)


_FORMS = {
    How.SPACES: _spaces,
    How.ZEROS: _zeros,
    How.COUNTRY: _country,
    How.ZIP4: _zip4,
}
"""What makes the form of a key that no letters tell, the strictest first."""


def _rows_by(known: Sequence[str]) -> tuple[dict[str, int], dict[str, list[int]]]:
    """Return the row of each key that is there once, and the rows of others; no empty ones."""
    last = dict(zip(known, range(len(known))))
    rows: dict[str, list[int]] = {}
    if len(last) < len(known):
        for row, key in enumerate(known):
            if last[key] != row or key in rows:
                rows.setdefault(key, []).append(row)
    if rows or not all(map(str.strip, last)):
        last = {key: row for key, row in last.items() if key not in rows and key.strip()}
    return last, {key: several for key, several in rows.items() if key.strip()}


def loosenings(keys: Sequence[str], known: Sequence[str], matches: KeyMatches) -> list[str]:
    """Say how many keys were matched though they are written in another way, each way a sentence.

    Parameters
    ----------
    keys, known : sequences of str
        What `matches` is about.
    """
    said = {
        How.LETTERS: tr(
            "{count:Key|Keys} known but for upper and lower case ({count:,}): {examples}."
        ),
        How.SPACES: tr(
            "{count:Key|Keys} known but for spaces and hyphens ({count:,}): {examples}."
        ),
        How.ZEROS: tr(
            "{count:Key|Keys} known but for zeros before or behind them ({count:,}): {examples}."
        ),
        How.COUNTRY: tr(
            "{count:Key|Keys} known but for the country before them ({count:,}): {examples}."
        ),
        How.ZIP4: tr(
            "{count:Key|Keys} known by the first five digits of a ZIP+4 ({count:,}): {examples}."
        ),
    }
    told = []
    for how, sentence in said.items():
        rows = np.flatnonzero(matches.how == how).tolist()
        if rows:
            # A key stands for one that is known, wherever it occurs.
            others = map(known.__getitem__, matches.index[rows].tolist())
            pairs = dict(zip(map(keys.__getitem__, rows), others))
            first = islice(pairs.items(), 3)
            shown = [f"{in_quotes(key)} → {in_quotes(other)}" for key, other in first]
            told.append(sentence.format(count=len(pairs), examples=few(shown, 3, len(pairs))))
    return told
