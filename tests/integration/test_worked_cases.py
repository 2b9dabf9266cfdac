"""The worked cases of the guide: commands run as printed, figures are what comes out."""

from __future__ import annotations

import re

import pytest

from scripts import worked_cases as cases

pytestmark = pytest.mark.usefixtures("algorithms")


@pytest.mark.parametrize("page", cases.PAGES, ids=lambda page: page.stem)
def test_the_figures_of_a_page_are_what_its_commands_give(page, tmp_path):
    text = page.read_text(encoding="utf-8")
    rows = cases.ROW.findall(text)
    assert len(rows) >= 4
    assert {row[0] for row in rows} <= {str(at + 1) for at in range(len(cases.commands(text)))}
    results = cases.run(text, tmp_path)
    told = {(step, name): given.strip() for step, name, _, given in rows}
    assert told == {key: cases.value(results, *key) for key in told}
    assert all((tmp_path / plan).is_file() for plan in cases.PICTURED[page.stem])


@pytest.mark.parametrize("page", cases.PAGES, ids=lambda page: page.stem)
def test_a_page_asks_a_question_and_shows_a_picture(page):
    text = page.read_text(encoding="utf-8")
    parts = ("**The question.**", "**The data**", "**What came out**")
    assert [part in text for part in parts] == [True] * 3
    (picture,) = re.findall(r"!\[[^\]]+\]\((images/[\w.-]+)\)", text)
    assert (page.parent / picture).is_file()


def test_there_are_five():
    assert {page.stem for page in cases.PAGES} == set(cases.PICTURED)
