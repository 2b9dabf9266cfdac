"""The guide that comes with the plugin: pages to open from help buttons, without a network."""

from __future__ import annotations

from pathlib import Path

from ..core.model.data_classes import dataclass

HERE = Path(__file__).resolve()
"""Where this file really is: a plugin may be a link to a checkout."""
BUILT = HERE.parents[1] / "guide"
"""The site of the documentation: the build of the package puts it there."""
SITE = HERE.parents[2] / "build" / "site"
"""The same where a checkout has made it."""
SOURCES = HERE.parents[2] / "docs"
"""In a checkout that has not, the texts themselves open."""


@dataclass(frozen=True)
class Page:
    """A page of the guide.

    Attributes
    ----------
    file : Path
    is_built : bool
        It is a page for browsers, and not its source.
    """

    file: Path
    is_built: bool

    @property
    def is_there(self) -> bool:
        """Tell whether there is anything to open: a copy of the plugin may lack its guide."""
        return self.file.is_file()

    def url(self, anchor: str = "") -> str:
        """Return its address, and that of a heading in it."""
        return f"{self.file.as_uri()}#{anchor}" if anchor else self.file.as_uri()


def guide_page(name: str) -> Page:
    """Return a page of the guide, "algorithms" say: as built, or else its source."""
    built = (folder / f"{name}.html" for folder in (BUILT, SITE))
    file = next((each for each in built if each.is_file()), None)
    return Page(SOURCES / f"{name}.md", False) if file is None else Page(file, True)


def guide_url(page: str, anchor: str = "") -> str:
    """Return the address of a page of the guide, and of a heading in it."""
    return guide_page(page).url(anchor)
