"""Names and texts as SQL has them."""

from __future__ import annotations


def quoted(name: str) -> str:
    """Return the name of a table or column, whatever it contains."""
    return name.replace('"', '""').join('""')


def quoted_text(value: str) -> str:
    """Return a text, whatever it contains."""
    return value.replace("'", "''").join("''")
