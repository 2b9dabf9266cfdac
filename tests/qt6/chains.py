"""Every chain of names that begins at a class of Qt or QGIS, as the plugin writes them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "territory_planner"


@dataclass(frozen=True)
class Chain:
    """Names joined by dots: `Qt.ItemFlag.ItemIsEnabled`, and where they stand."""

    module: str
    names: tuple[str, ...]
    place: str


def chains(text: str, place: str) -> Iterator[Chain]:
    """Yield the longest chains of a source text that begin at a class imported from QGIS or Qt."""
    tree = ast.parse(text)
    home = {
        (alias.asname or alias.name): (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.")
        for alias in node.names
    }
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            names = _names(node)
            if names and names[0] in home:
                module, name = home[names[0]]
                yield Chain(module, (name, *names[1:]), f"{place}:{node.lineno}")


def _names(node: ast.expr) -> tuple[str, ...]:
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return (node.id, *names) if isinstance(node, ast.Name) else ()


def of_the_plugin() -> list[Chain]:
    """Return all chains of the package."""
    files = sorted(PACKAGE.rglob("*.py"))
    return [
        chain
        for file in files
        for chain in chains(file.read_text(encoding="utf-8"), str(file.relative_to(PACKAGE)))
    ]
