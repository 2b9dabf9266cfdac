"""Tables of units, territories and levels, as the systems without a schema have them."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from territory_planner.core.model.errors import InvalidInput
from territory_planner.exchange.listed import (
    ALIGNMIX,
    ALIGNSTAR,
    EASYTERRITORY,
    ESPATIAL,
    expanded,
    ranges,
)
from territory_planner.exchange.maps import MAPS
from territory_planner.exchange.publication import Publishing, publish
from territory_planner.exchange.spotio import SPOTIO
from tests.exchange.plans import HARD, back, moved, plan, units


def rows(export, name):
    return list(csv.reader(io.StringIO(export.files[name].decode(), newline="")))


def test_each_table_has_the_columns_that_its_system_knows():
    made = plan(HARD[:2])
    heads = {
        "alignstar.csv": (ALIGNSTAR, ["Geography Code", "Territory", "district", "region"]),
        "espatial.csv": (ESPATIAL, ["Postal Code", "Territory", "district", "region"]),
        "easyterritory.csv": (EASYTERRITORY, ["Postal Code", "Territory", "Region", "Division"]),
        "alignmix.csv": (ALIGNMIX, ["From ZIP", "To ZIP", "Territory", "district", "region"]),
    }
    for name, (system, head) in heads.items():
        assert rows(publish(system, Publishing(made)), name)[0] == head


def test_a_spreadsheet_computes_nothing_and_keeps_zeros():
    found = rows(publish(ALIGNSTAR, Publishing(plan(HARD))), "alignstar.csv")
    keys = [row[0] for row in found]
    assert {"00501", "1e5", "'=1+1"} <= set(keys)


@given(st.sets(st.text("0123456789A", min_size=1, max_size=4), max_size=60))
def test_ranges_hold_the_codes_and_no_other(codes):
    found = [code for one, other in ranges(codes) for code in expanded(one, other)]
    assert sorted(found) == sorted(codes)


def test_a_range_without_end_is_refused(tmp_path):
    """A slip of the pen would have filled the memory."""
    (tmp_path / "a.csv").write_text(
        "From ZIP,To ZIP,Territory\n10001,1000000000,A\n\u00b2,\u00b3,B\n"
    )
    with pytest.raises(
        InvalidInput, match=r"10001–1000000000 has 999,990,000 codes, and 1,000,000"
    ):
        back(ALIGNMIX, tmp_path)
    assert expanded("\u00b2", "\u00b3") == ["\u00b2"]


def test_codes_that_follow_each_other_are_one_range():
    assert ranges(["00501", "00502", "00503", "00505", "1e5"]) == [
        ("1e5", "1e5"),
        ("00501", "00503"),
        ("00505", "00505"),
    ]


def test_a_locked_unit_is_unlocked_before_it_is_assigned():
    made = plan(HARD[:4], 1)
    export = publish(MAPS, Publishing(moved(made, "00501", HARD[3]), made, country="USA"))
    assert rows(export, "2_unlock.csv")[1:] == [["USA_00501", HARD[0], "FALSE"]]
    assert rows(export, "3_assign.csv")[1:] == [["USA_00501", HARD[3], "TRUE"]]
    assert rows(export, "rollback/3_assign.csv")[1:] == [["USA_00501", HARD[0], "TRUE"]]


def test_units_that_lose_their_territory_are_listed():
    made = plan(HARD[:4], 1)
    export = publish(EASYTERRITORY, Publishing(moved(made, "00501", ""), made))
    assert rows(export, "units_removed.csv") == [["Postal Code"], ["00501"]]
    assert "easyterritory.csv" not in export.files


@pytest.mark.parametrize(
    ("system", "levels", "names", "keys", "sentence"),
    [
        (EASYTERRITORY, 4, ("A",), ("1",), "EasyTerritory takes at most 3 levels, .* has 4: leave"),
        (ESPATIAL, 7, ("A",), ("1",), "eSpatial takes at most 6 levels, and the plan has 7"),
        (MAPS, 11, ("A",), ("1",), r"Salesforce Maps takes at most 10 levels"),
        (ESPATIAL, 1, ("A",), ("1", "1", "2"), r"takes each unit once, .*: 1. Choose the"),
        (
            SPOTIO,
            1,
            ("A",),
            ("1,2",),
            "written with commas, and this code has some: 1,2",
        ),
    ],
)
def test_limits_say_what_to_do(system, levels, names, keys, sentence):
    made = plan(names, 1, keys, len(keys))
    made = replace(made, levels=tuple(f"L{at}" for at in range(levels)))
    with pytest.raises(InvalidInput, match=sentence):
        publish(system, Publishing(made))


@pytest.mark.parametrize(
    "text",
    [
        "ZIP,Territory\n00501,A\n2134,B\n",
        "\ufeffzip code;territory;Region\n00501;A;R\n2134;B;R\n",
        "Unit\tTERRITORY\n00501\tA\n2134\tB\n\n",
    ],
)
def test_tables_are_read_however_they_are_written(tmp_path, text):
    (tmp_path / "given.csv").write_text(text, encoding="utf-8")
    assert units(back(ALIGNSTAR, tmp_path)) == {("00501", "A"), ("2134", "B")}


def test_a_table_of_windows_is_read(tmp_path):
    (tmp_path / "given.csv").write_bytes("Postal Code;Territory\n1;Zürich\n".encode("cp1252"))
    assert units(back(ESPATIAL, tmp_path)) == {("1", "Zürich")}
    (tmp_path / "given.csv").write_bytes("Postal Code\tTerritory\n1\tΒ\n".encode("utf-16"))
    assert units(back(ESPATIAL, tmp_path)) == {("1", "Β")}


def test_a_table_without_territories_says_what_it_has(tmp_path):
    (tmp_path / "given.csv").write_text("a,b\n1,2\n")
    with pytest.raises(InvalidInput, match=r"given\.csv has no column “territory”\. It has: a, b"):
        back(ALIGNSTAR, Path(tmp_path))
