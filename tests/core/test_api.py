"""What `territory_planner.core` exports: documented, with examples that run, and cited sources."""

from __future__ import annotations

import ast
import doctest
import importlib
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import territory_planner.core as core

ROOT = Path(__file__).resolve().parents[2]
CORE = ROOT / "territory_planner" / "core"

NAMES = core.__all__
CLASSES = [name for name in NAMES if inspect.isclass(getattr(core, name))]
FUNCTIONS = [name for name in NAMES if inspect.isfunction(getattr(core, name))]

KEY = re.compile(r"\[(\w[\w\- ]* (?:18|19|20)\d\d)\]")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def documentation(name: str) -> str:
    return inspect.getdoc(getattr(core, name)) or ""


def sections(text: str) -> dict[str, str]:
    """A numpydoc docstring's sections by their headings."""
    parts = re.split(r"^(\w[\w ]*)\n-{3,}\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def described(section: str) -> list[str]:
    """The names that a section describes, in their order."""
    heads = re.findall(r"^(\w[\w, ]*?)(?: :.*)?$", section, flags=re.MULTILINE)
    return [name.strip() for head in heads for name in head.split(",")]


def imported(tree: ast.Module) -> list[str]:
    """The names that a module imports, `annotations` aside."""
    return [
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module != "__future__"
        for alias in node.names
    ]


def test_all_is_sorted_and_names_everything_that_is_imported_there():
    tree = ast.parse((CORE / "__init__.py").read_text(encoding="utf-8"))
    assert sorted(NAMES) == NAMES
    assert sorted(imported(tree)) == NAMES
    assert sorted(CLASSES + FUNCTIONS) == NAMES


def test_what_functions_return_is_exported_too():
    results = {
        found
        for name in FUNCTIONS
        for found in re.findall(
            r"[A-Z]\w+", str(inspect.signature(getattr(core, name)).return_annotation)
        )
    }
    # Outlines are handed on, and never looked into.
    assert results - {"None"} <= {*CLASSES, "Polygons"}


@pytest.mark.parametrize("name", NAMES)
def test_its_example_runs_and_takes_all_it_needs_from_the_package(name):
    text = sections(documentation(name))["Examples"]
    test = doctest.DocTestParser().get_doctest(text, {}, name, None, None)
    assert any(example.want for example in test.examples)
    said: list[str] = []
    result = doctest.DocTestRunner().run(test, out=said.append)
    assert result.failed == 0, "".join(said)
    assert set(re.findall(r"territory_planner\.\w[\w.]*", text)) == {"territory_planner.core"}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_its_parameters_and_result_are_described(name):
    found = sections(documentation(name))
    signature = inspect.signature(getattr(core, name))
    assert described(found["Parameters"]) == list(signature.parameters)
    assert ("Returns" in found) == (signature.return_annotation != "None")
    if "progress" in signature.parameters:
        assert "Cancelled" in found["Raises"]


@pytest.mark.parametrize(
    "name", [name for name in CLASSES if hasattr(getattr(core, name), "__dataclass_fields__")]
)
def test_its_fields_are_described(name):
    described_there = described(sections(documentation(name))["Attributes"])
    assert described_there == list(getattr(core, name).__dataclass_fields__)


def test_importing_it_takes_neither_qgis_nor_qt():
    script = (
        "import sys\n"
        "for name in ('qgis', 'PyQt5', 'PyQt6'): sys.modules[name] = None\n"
        "from territory_planner.core import *\n"
        f"assert set({NAMES!r}) <= set(dir())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def exported_names_used(file: Path) -> set[str]:
    """What a module of the core imports from the top of it that is no module there."""
    up = len(file.relative_to(CORE).parts)
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            here = node.level == up and node.module is None
            if here or node.module == "territory_planner.core":
                found |= {alias.name for alias in node.names}
    modules = {entry.stem for entry in CORE.iterdir()} - set(NAMES)
    return found - modules


def test_nothing_inside_the_core_imports_from_its_top():
    files = [file for file in CORE.rglob("*.py") if file != CORE / "__init__.py"]
    used = {str(file.relative_to(CORE)): exported_names_used(file) for file in files}
    assert {file: names for file, names in used.items() if names} == {}


def test_modules_of_the_core_are_found_whatever_is_exported_by_their_name():
    for name in NAMES:
        if (CORE / f"{name}.py").exists():
            module = importlib.import_module(f"territory_planner.core.{name}")
            assert getattr(module, name) is getattr(core, name)


def docstrings() -> dict[str, str]:
    """Every docstring and every string that stands below a name in the core, by file and line."""
    return {
        f"{file.relative_to(CORE)}:{node.lineno}": node.value.value
        for file in sorted(CORE.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }


def entries() -> dict[str, str]:
    text = (ROOT / "docs" / "bibliography.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^- \*\*\[(.+?)\]\*\* (.+)$", text, flags=re.MULTILINE))


def test_every_work_that_is_cited_is_in_the_bibliography_and_every_work_there_is_cited():
    pages = {page: page.read_text(encoding="utf-8") for page in (ROOT / "docs").glob("*.md")}
    texts = [text for page, text in pages.items() if page.name != "bibliography.md"]
    cited = {key for text in [*docstrings().values(), *texts] for key in KEY.findall(text)}
    assert cited == set(entries())


def test_works_are_cited_by_their_keys_alone():
    bare = {place: YEAR.findall(KEY.sub("", text)) for place, text in docstrings().items()}
    assert {place: years for place, years in bare.items() if years} == {}


@pytest.mark.parametrize("key", sorted(entries()))
def test_an_entry_has_authors_year_and_title_and_its_link_leads_to_its_doi(key):
    name, year = key.rsplit(" ", 1)
    found = re.match(rf"(.+) \({year}\): \*(.+)\.\* ", entries()[key])
    assert found
    assert name in found[1] or name == "NGA"
    for doi, link in re.findall(
        r"DOI \[(10\.\d{4,}/[^\]]+)\]\(https://doi\.org/(\S+)\)$", entries()[key]
    ):
        assert link.replace("%28", "(").replace("%29", ")") == doi
    assert ("DOI" in entries()[key]) == bool(re.search(r"DOI \[10\.", entries()[key]))


def test_entries_are_in_order():
    assert list(entries()) == sorted(entries())
