"""Make the guide in the package: the pages of ``docs/`` as HTML that opens without a network."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from string import Template

from markdown_it import MarkdownIt
from markdown_it.token import Token

DOCS = Path(__file__).parents[1] / "docs"
LEFT_OUT = frozenset({"development", "test-matrix"})
"""Pages for those who change the plugin."""
PAGE = Template("""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>$title · Territory Planner</title>
<style>
body { max-width: 50em; margin: 2em auto; padding: 0 1em; font: 16px/1.5 sans-serif; }
table { border-collapse: collapse; }
th, td { border: 1px solid #bbb; padding: .3em .6em; text-align: left; vertical-align: top; }
code { background: #8882; padding: 0 .2em; }
pre { background: #8882; padding: .6em; overflow-x: auto; }
pre code { background: none; padding: 0; }
img { max-width: 100%; }
:target { background: #fd08; }
</style>
</head>
<body>
<nav><a href="README.html">Guide</a> · <a href="algorithms.html">The algorithms</a></nav>
$body
</body>
</html>
""")


def pages() -> dict[str, str]:
    """Return the guide's pages, Markdown by name."""
    found = sorted(DOCS.glob("*.md"))
    return {page.stem: page.read_text(encoding="utf-8") for page in found if _is_told(page)}


def _is_told(page: Path) -> bool:
    return page.stem not in LEFT_OUT


def anchor_of(heading: str) -> str:
    """Return what a link to a heading ends in, by GitHub's rule."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def rendered(text: str, names: set[str]) -> tuple[str, set[Path]]:
    """Return a page's HTML, and the pictures in it.

    Links to pages that do not come along lose their target, and stay text.
    """
    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(text)
    pictures: set[Path] = set()
    title = "Guide"
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            heading = tokens[at + 1].content
            token.attrSet("id", anchor_of(heading))
            title = heading if token.tag == "h1" else title
        for child in token.children or []:
            if child.type == "link_open":
                _redirect(child, names)
            elif child.type == "image":
                pictures.add(Path(str(child.attrGet("src"))))
    body = parser.renderer.render(tokens, parser.options, {})
    return PAGE.substitute(title=title, body=body), pictures


def _redirect(link: Token, names: set[str]) -> None:
    """Let a link lead to the HTML page, or nowhere."""
    target = str(link.attrGet("href"))
    if re.match(r"https?://|#", target):
        return
    path, _, anchor = target.partition("#")
    if Path(path).parent == Path() and Path(path).suffix == ".md" and Path(path).stem in names:
        link.attrSet("href", f"{Path(path).stem}.html" + (f"#{anchor}" if anchor else ""))
    else:
        del link.attrs["href"]


def build(folder: Path) -> None:
    """Write the guide, with its pictures, into a folder."""
    texts = pages()
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        html, pictures = rendered(text, set(texts))
        (folder / f"{name}.html").write_text(html, encoding="utf-8")
        for picture in pictures:
            (folder / picture).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(DOCS / picture, folder / picture)
