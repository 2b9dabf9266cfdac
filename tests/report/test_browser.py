"""A report in a real browser: clicks, sorting, the keyboard, prints, a phone, accessibility."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer
from tests.report.looking import seen_in, why_no_browser

pytestmark = [
    pytest.mark.usefixtures("algorithms"),
    pytest.mark.skipif(bool(why_no_browser()), reason=why_no_browser() or "there is one"),
]

NAMES = [
    "</script><script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "[% 1 + 1 %] {{x}} ${x} &lt; &amp;",
    "\u202eNorth \u05e6\u05e4\u05d5\u05df",
    "javascript:alert(1)//`${alert(1)}`",
    '=HYPERLINK("http://x")',
]


@pytest.fixture(scope="module")
def seen(algorithms, tmp_path_factory):
    """What was seen of a plan whose names are meant to do harm, with a plan before."""
    folder = tmp_path_factory.mktemp("look")
    rows = []
    for n in range(60):
        row, column = divmod(n, 10)
        territory = NAMES[2 * (row // 3) + (column >= 5) + 2 * (row == 5)] if n else None
        before = NAMES[2 * (row // 3) + (column >= 4)]
        rows.append([territory, before, float(1 + n % 4), f"{NAMES[n % 6]} {n}"])
    layer = grid_layer(6, 10, fields="t:string b:string w:double i:string", values=rows)
    layer.setName(NAMES[0])
    page = folder / "report.html"
    run(
        "planreport",
        INPUT=layer,
        TERRITORY_FIELD="t",
        BEFORE="b",
        WORKLOAD=["w"],
        ID_FIELD="i",
        TITLE=NAMES[1],
        OUTPUT=str(page),
    )
    return {**seen_in(page, folder), "folder": folder}


def test_nothing_fails_and_nothing_is_loaded(seen):
    assert seen["errors"] == []
    assert seen["requests"] == []


def test_heads_sort_by_click_and_by_keyboard(seen):
    def values(rows):
        return [float(row["value"]) for row in rows]

    assert values(seen["down"]) == sorted(values(seen["before"]), reverse=True)
    assert values(seen["up"]) == sorted(values(seen["before"]))
    assert seen["aria"] == "descending"
    assert sorted(row["name"] for row in seen["up"]) == sorted(seen["names"])


def test_a_click_on_the_map_shows_the_row_and_another_lets_it_go(seen):
    clicked = seen["clicked"]
    assert clicked["paths"] == [seen["at"]["t"]]
    assert clicked["rows"] == [f"t{seen['at']['t']}"]
    assert clicked["inView"]
    assert clicked["panel"].startswith(clicked["pressed"][0])
    assert "Deviation" in clicked["panel"]
    assert seen["tipShows"]
    assert seen["tip"].startswith(clicked["pressed"][0])
    assert seen["again"]["rows"] == seen["again"]["paths"] == []


def test_the_keyboard_alone_does(seen):
    assert len(seen["byKey"]["paths"]) == 1
    assert seen["near"] != seen["whole"]
    assert seen["back"] == seen["whole"]
    assert seen["zoomed"] != seen["whole"]


def test_the_map_switches_between_now_before_and_what_changed(seen):
    assert seen["views"] == {
        "now": {"now": True, "before": False, "changes": False},
        "before": {"now": False, "before": True, "changes": False},
        "changes": {"now": True, "before": False, "changes": True},
    }
    assert seen["colour"] != seen["shade"]


def test_the_legend_explains_the_deviations_wherever_they_colour_the_map(seen):
    assert seen["deviations"] == {
        "now": {"shaded": True, "legend": True},
        "before": {"shaded": True, "legend": True},
        "changes": {"shaded": False, "legend": False},
    }


def test_one_hand_over_sheet_is_looked_at_and_all_are_printed(seen):
    assert seen["sheets"] == 1
    assert seen["printed"]["sheets"] == seen["bare"]["sheets"] > 1
    assert seen["printed"]["tools"] == seen["bare"]["tools"] == 0
    assert seen["printed"]["wide"] <= 0


@pytest.mark.parametrize(("paper", "width", "height"), [("A4", 596, 843), ("Letter", 612, 792)])
def test_it_prints_on_paper(seen, paper, width, height):
    text = (seen["folder"] / f"{paper}.pdf").read_bytes()
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", text)
    sizes = {tuple(round(float(each) / 4) for each in box) for box in boxes}
    upright = (round(width / 4), round(height / 4))
    assert sizes == {upright, upright[::-1]}
    # Summary, figures, what changed, problems, and each sheet on a page of its own.
    assert len(boxes) >= 4 + seen["printed"]["sheets"]


def test_accessibility_has_nothing_to_find(seen):
    assert seen["axe"] == []


def test_it_fits_a_phone(seen):
    assert seen["phone"] == {"wide": 0, "small": 0}


LSOA = Path(os.environ.get("LSOA", ""))


@pytest.mark.skipif(not LSOA.is_file(), reason="LSOA=… names the GeoPackage of all neighbourhoods")
def test_a_plan_of_35000_units_is_small_and_shows_at_once(tmp_path):
    page = tmp_path / "report.html"
    run(
        "planreport",
        INPUT=str(LSOA),
        TERRITORY_FIELD="region",
        WORKLOAD=["admissions"],
        OUTPUT=str(page),
    )
    assert page.stat().st_size < 5e6
    seen = seen_in(page, tmp_path, quick=True)
    print({name: seen[name] for name in ("paint", "answer", "judged")}, page.stat().st_size)
    assert seen["errors"] == []
    assert seen["axe"] == []
    assert seen["paint"] < 2000
