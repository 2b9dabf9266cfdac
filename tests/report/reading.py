"""Reading a report's page as a parser of HTML does, and not as the report writes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "br", "input", "link", "hr"}


@dataclass
class Node:
    tag: str
    attributes: dict[str, str]
    children: list[Node | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(each if isinstance(each, str) else each.text for each in self.children)

    def all(self, tag: str = "", **wanted: str) -> list[Node]:
        found = []
        for each in self.children:
            if isinstance(each, Node):
                has_class = wanted.get("class_") in (
                    None,
                    *each.attributes.get("class", "").split(),
                )
                has_id = wanted.get("id") in (None, each.attributes.get("id"))
                if tag in ("", each.tag) and has_class and has_id:
                    found.append(each)
                found += each.all(tag, **wanted)
        return found

    def one(self, tag: str = "", **wanted: str) -> Node:
        (found,) = self.all(tag, **wanted)
        return found


class Tree(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("", {})
        self._open = [self.root]
        self.feed(text)
        self.close()
        assert self._open == [self.root], [each.tag for each in self._open]

    def handle_starttag(self, tag, attrs):
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag not in VOID:
            self._open.append(node)

    def handle_endtag(self, tag):
        assert self._open.pop().tag == tag

    def handle_data(self, data):
        self._open[-1].children.append(data)


def parsed(path) -> Node:
    with open(path, encoding="utf-8") as file:
        return Tree(file.read()).root


@dataclass
class Cell:
    text: str
    value: float | None


def table(page: Node, caption: str) -> list[dict[str, Cell]]:
    """The rows of a table: its cells by the names that files have for the columns."""
    (found,) = [each for each in page.all("table") if each.one("caption").text == caption]
    names = [each.attributes["data-field"] for each in found.one("thead").all("th")]
    rows = []
    for row in found.one("tbody").all("tr"):
        cells = [each for each in row.children if isinstance(each, Node)]
        assert len(cells) == len(names)
        values = [each.attributes.get("data-v") for each in cells]
        rows.append(
            {
                name: Cell(cell.text, None if value is None else float(value))
                for name, cell, value in zip(names, cells, values)
            }
        )
    return rows
