"""CSV files that are nothing but words between commas: split at once, in a third of GDAL's time.

Words may stand in quotes, as GDAL writes numbers and what has a comma in it. What it looks at
letter by letter (lines and quotes in quotes, rows of other lengths, other separators) is not here:
such a file is read by GDAL.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from .repeated import Numbers, Repeated

BLOCK = 1 << 18
"""Bytes that are read of a file at once."""

LINE = 1 << 21
"""The most that a line may have."""

MARK = b"\xef\xbb\xbf"
"""What may stand before the first name, to say that a file is UTF-8."""

COMMA, NEW_LINE, QUOTE = ord(","), ord("\n"), ord('"')

INNER = "\0"
"""What stands for a comma in quotes once these are gone."""


class Otherwise(ValueError):
    """A file is more than words between commas."""


def rows_of(blocks: Iterable[bytes], names: Sequence[str]) -> Iterator[bytes]:
    r"""Yield whole lines of a file below its head, each with as many words as it has names.

    They end with \n, the last one too. Commas within words are `INNER`.

    Parameters
    ----------
    blocks : iterable of bytes
        The file's, one after another.

    Raises
    ------
    Otherwise
        When there is anything else in the file.
    """
    try:
        head = ",".join(names).encode()
    except UnicodeEncodeError:  # the file's encoding is another one
        raise Otherwise from None
    rest = b""
    is_begun = False
    for block in blocks:
        rest += block
        if not is_begun:
            first, end, rest = rest.partition(b"\n")
            is_begun = bool(end)
            if not is_begun or first.rstrip(b"\r")[first.startswith(MARK) * len(MARK) :] != head:
                raise Otherwise
        lines, end, rest = rest.rpartition(b"\n")
        if len(rest) > LINE:
            raise Otherwise
        yield _plain(lines + end, len(names))
    if rest:
        yield _plain(rest + b"\n", len(names))


def _plain(lines: bytes, width: int) -> bytes:
    """Return lines that end alike, where each has so many words, none of them in quotes."""
    lines = lines.replace(b"\r\n", b"\n")
    if any(each in lines for each in (b"\r", b"\0")):
        raise Otherwise
    if b'"' in lines:
        lines = _without_quotes(lines)
    letters = np.frombuffer(lines, dtype=np.uint8)
    ends = letters == NEW_LINE
    marks = np.flatnonzero(ends | (letters == COMMA))
    is_empty = width == 1 and bool((np.diff(marks, prepend=-1) == 1).any())
    # As many lines as every width-th mark, and each of these ends one.
    if is_empty or len(marks) != width * np.count_nonzero(ends):
        raise Otherwise
    if not ends[marks[width - 1 :: width]].all():
        raise Otherwise
    return lines


def _without_quotes(lines: bytes) -> bytes:
    """Return lines without quotes, where these stand around whole words and nothing else."""
    letters = np.frombuffer(lines, dtype=np.uint8)
    quotes = np.flatnonzero(letters == QUOTE)
    first, last = quotes[::2], quotes[1::2]
    if len(first) != len(last) or (last - first == 1).any():
        raise Otherwise
    # Around the lines there are the ends of others.
    is_mark = (letters == COMMA) | (letters == NEW_LINE)
    if not (is_mark[first - 1] | (first == 0)).all() or not is_mark[last + 1].all():
        raise Otherwise
    inner = np.flatnonzero(is_mark)
    inner = inner[np.searchsorted(quotes, inner) % 2 == 1]
    if len(inner):
        if (letters[inner] == NEW_LINE).any():
            raise Otherwise
        changed = letters.copy()
        changed[inner] = ord(INNER)
        lines = changed.tobytes()
    return lines.replace(b'"', b"")


def words_of(
    blocks: Iterable[bytes], names: Sequence[str], wanted: Sequence[str]
) -> dict[str, list[str]]:
    """Return some columns of a file as texts; see `rows_of`.

    Raises
    ------
    UnicodeDecodeError
        When a text is none.
    """
    found: dict[str, list[str]] = {name: [] for name in wanted}
    for words in _split(blocks, names):
        for name, column in found.items():
            column += words[names.index(name) :: len(names)]
    return found


def repeated_words_of(
    blocks: Iterable[bytes], names: Sequence[str], wanted: Sequence[str]
) -> dict[str, Repeated]:
    """Return what `words_of` does, each text of a column once: millions of rows need little room.

    Raises
    ------
    UnicodeDecodeError
        When a text is none.
    """
    number = {name: Numbers() for name in wanted}
    found: dict[str, list[np.ndarray]] = {name: [np.zeros(0, dtype=np.int64)] for name in wanted}
    for words in _split(blocks, names):
        for name, column in found.items():
            column.append(number[name].of(words[names.index(name) :: len(names)]))
    return {name: Repeated(np.concatenate(found[name]), [*number[name]]) for name in found}


def _split(blocks: Iterable[bytes], names: Sequence[str]) -> Iterator[list[str]]:
    """Yield the words of some rows after others, one row's after another's; see `rows_of`."""
    for rows in rows_of(blocks, names):
        words = rows.decode().replace("\n", ",").split(",")
        words.pop()
        if b"\0" in rows:
            words = "\n".join(words).replace(INNER, ",").split("\n")
        yield words


def count_of(blocks: Iterable[bytes], names: Sequence[str]) -> int:
    """Return how many rows a file has, each of them looked through; see `rows_of`."""
    return sum(rows.count(b"\n") for rows in rows_of(blocks, names))
