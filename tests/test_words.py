"""The words of the house: the field's own, in what users read and in what modules are called."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "territory_planner"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

READ = {
    r"rivals?": "cannot-link pair",
    r"mend(s|ed|ing)?": "repair; exchange for the method",
    r"untangl\w+": "tabu search",
    r"tolls?": "detour cost",
    r"gates?": "articulation",
    r"standings?": "optimality gap",
    r"climb\w*": "dual ascent",
    r"redesign\w*": "large-neighbourhood search",
}
"""Words that no text for users has, and what to say."""

CALLED = {
    *("rivals", "mend", "compose", "redesign", "untangle", "climb", "gates", "tolls", "holding"),
    *("standing", "gather", "fair"),
}
"""Words that no module, function or class is called by."""

PLAIN = {"fair", "gather", "compose"}
"""Those of them that are plain English inside a longer name."""


REACH = {
    *("core/travel/reach", "core/guards/serving", "core/construct/service", "core/checks"),
    *("core/location", "core/geometry", "core/jobs", "core/state/kept_reach", "core/search"),
    *("core/diagnosis/share_limits", "core/model", "layers", "algorithms", "ui"),
}
"""Where functions and classes may be called by *reach*: a distance limit, and nothing else."""


class Said(NamedTuple):
    """What a file gives to be translated, the strings that help is made of, and what it makes."""

    texts: list[str]
    functions: list[str]
    classes: list[str]


@cache
def said(file: Path) -> Said:
    found = Said([], [], [])
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            found.functions.append(node.name)
        elif isinstance(node, ast.ClassDef):
            found.classes.append(node.name)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
            parts = (each for argument in node.args for each in ast.walk(argument))
            values = (each.value for each in parts if isinstance(each, ast.Constant))
            found.texts.extend(each for each in values if isinstance(each, str))
    return found


def texts(file: Path) -> list[str]:
    return said(file).texts


def spoken(text: str) -> list[str]:
    return [f"{word} → {READ[old]}" for old in READ for word in spelled(old, text)]


def spelled(old: str, text: str) -> list[str]:
    return [match[0] for match in re.finditer(rf"\b{old}\b", text, re.IGNORECASE)]


def test_texts_for_users_have_the_words_of_the_field():
    told = {str(file.relative_to(ROOT)): texts(file) for file in sorted(PACKAGE.rglob("*.py"))}
    assert sum(map(len, told.values())) > 800
    wrong = {file: found for file in told if (found := spoken(" | ".join(told[file])))}
    assert wrong == {}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages_have_the_words_of_the_field(page):
    assert spoken(page.read_text(encoding="utf-8")) == []


def test_an_optimality_gap_is_called_so_in_full():
    """A gap alone is land or a unit without a territory."""
    wrong = [
        (file.name, text)
        for file in sorted(PACKAGE.rglob("*.py"))
        for text in texts(file)
        if re.search(r"(?<!optimality )\bgap\b.*\b(bound|best|optim)", text, re.IGNORECASE)
    ]
    assert wrong == []


def test_modules_functions_and_classes_have_the_words_of_the_field():
    wrong = set()
    for file in PACKAGE.rglob("*.py"):
        made = [*said(file).functions, *said(file).classes]
        names = [file.stem, *(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name) for name in made)]
        called = {word for name in names for word in name.lower().strip("_").split("_")}
        called = {file.stem, *called - PLAIN}
        wrong |= {f"{file.relative_to(ROOT)}: {word}" for word in called & CALLED}
    assert wrong == set()


def test_the_checks_see_what_they_look_for():
    assert spoken("Rivals are mended")
    assert not spoken("A recommended amendment")


def test_no_text_for_users_has_a_name_that_only_code_has():
    classes = {name for file in PACKAGE.rglob("*.py") for name in said(file).classes}
    coined = {name for name in classes if re.search(r"[a-z][A-Z]", name)}
    found = {
        (str(file.relative_to(ROOT)), word)
        for file in sorted(PACKAGE.rglob("*.py"))
        for text in texts(file)
        for word in re.findall(r"\w+", text)
        if word in coined
    }
    assert len(coined) > 100
    assert found == set()


def test_reach_is_a_distance_limit_alone():
    wrong = [
        f"{where}: {name}"
        for file in sorted(PACKAGE.rglob("*.py"))
        for where in [file.relative_to(PACKAGE).with_suffix("").as_posix()]
        if not any(where.startswith(allowed) for allowed in REACH)
        for name in (*said(file).functions, *said(file).classes)
        if "reach" in name.lower()
    ]
    assert wrong == []


PUT_TOGETHER = r"“\0”|\0: \0|\0; \0"
"""Marks of which languages have their own: `in_quotes`, `labelled`, `clauses`."""

FOR_PROGRAMS = {"exchange/postgis.py"}
"""Where two things are put together for no user: the mark of a schema that was published to."""


def test_quotes_and_colons_around_what_is_filled_in_are_those_of_the_language():
    found = []
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = (getattr(each, "value", "") for each in node.values)
                text = "".join(each if isinstance(each, str) else "\0" for each in parts)
                if re.search(PUT_TOGETHER, text):
                    found.append(file.relative_to(PACKAGE).as_posix())
    assert set(found) == FOR_PROGRAMS
