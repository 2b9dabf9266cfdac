"""The guide that comes with the plugin: pages to open from help buttons, without a network."""

from __future__ import annotations

from pathlib import Path

BUILT = Path(__file__).parents[1] / "guide"
"""The site of the documentation: the build of the package puts it there."""
SOURCES = Path(__file__).parents[2] / "docs"
"""In a checkout there is nothing built; the texts themselves open then."""


def guide_url(page: str, anchor: str = "") -> str:
    """Return the address of a page of the guide, "algorithms" say, and of a heading in it."""
    built = BUILT / f"{page}.html"
    file = built if built.is_file() else SOURCES / f"{page}.md"
    return f"{file.as_uri()}#{anchor}" if anchor else file.as_uri()
