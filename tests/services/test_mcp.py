"""The server of tools, asked by the SDK's own client over standard input and output."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

pytest.importorskip("mcp", reason="make test-services installs and runs it")

from mcp import Client, StdioServerParameters, stdio_client

from services import layers
from territory_planner.core import Cancelled, InvalidInput, Progress

ROOT = Path(__file__).resolve().parents[2]
PLAN = ROOT / "sample_data/midwest_plan.gpkg"


@pytest.fixture
def plan(tmp_path):
    return Path(shutil.copy(PLAN, tmp_path / "plan.gpkg"))


def asked(*calls, cancel_after=None):
    """Ask the server as a program of its own; what each call gave, and how far it said it was."""
    shares = []

    async def said(share, _total, _message):
        shares.append(share)

    async def talk():
        words = StdioServerParameters(
            command=sys.executable,
            args=["-m", "services.mcp_server"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            cwd=tempfile.gettempdir(),
        )
        found = []
        async with Client(stdio_client(words)) as client:
            for name, given in calls:
                if name == "list_tools":
                    found.append((await client.list_tools()).tools)
                    continue
                call = client.call_tool(name, given, progress_callback=said)
                if cancel_after is None:
                    found.append(await call)
                    continue
                task = asyncio.ensure_future(call)
                await asyncio.sleep(cancel_after)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                found.append(None)
        return found

    return asyncio.run(asyncio.wait_for(talk(), 120)), shares


def told(result):
    assert not result.is_error, result.content
    return json.loads(result.content[0].text)


def refused(result):
    assert result.is_error
    return result.content[0].text


def test_each_tool_says_what_it_is_for_and_whether_it_writes():
    ((tools,), _) = asked(("list_tools", {}))
    writes = {each.name: not each.annotations.read_only_hint for each in tools}
    assert writes == {
        "look": False,
        "design": True,
        "realign": True,
        "repair": True,
        "judge": False,
        "explain": False,
        "compare": False,
    }
    assert all(each.description for each in tools)
    assert not any(each.annotations.destructive_hint for each in tools)
    assert all(each.input_schema["additionalProperties"] is False for each in tools)


def test_a_plan_is_looked_at_judged_realigned_explained_and_compared(plan, tmp_path):
    before, new = plan.read_bytes(), tmp_path / "realigned.gpkg"
    asks = {"path": str(plan), "territory": "territory", "workload": "POP2020"}
    asks |= {"id_field": "GEOID", "tolerance": 10}
    (seen, judged, realigned, unit, changed), shares = asked(
        ("look", {"path": str(plan)}),
        ("judge", asks),
        ("realign", {**asks, "output": str(new), "effort": "fast"}),
        ("explain", {**asks, "unit": "17011"}),
        (
            "compare",
            {
                **{name: each for name, each in asks.items() if name != "territory"},
                **{"before": "territory", "after": "territory", "other_path": str(new)},
            },
        ),
    )
    assert told(seen)["features"] == 475
    assert told(seen)["fields"]["POP2020"]["kind"] == "number"
    found = told(realigned)
    assert found["written"] == str(new)
    assert new.exists()
    assert found["quality"]["moved_units"] > 0
    assert found["quality"]["breaks"] < told(judged)["quality"]["breaks"]
    assert any("alone is heavier than any territory may be" in each for each in found["obstacles"])
    assert told(unit)["did"][0].startswith("Unit 17011 is in T04")
    assert told(changed)["quality"]["moved_units"] >= found["quality"]["moved_units"]
    assert plan.read_bytes() == before
    assert shares == [] or max(shares) <= 100


def test_a_design_goes_to_a_new_file_and_tells_how_far_it_is(plan, tmp_path):
    new = tmp_path / "plan_2.geojson"
    given = {"path": str(plan), "workload": "POP2020", "territories": 6, "output": str(new)}
    (made, again), shares = asked(
        ("design", {**given, "effort": "fast", "tolerance": 10}), ("design", given)
    )
    assert told(made)["quality"]["territories"] == 6
    assert told(made)["quality"]["largest_deviation"] <= 10 or told(made)["obstacles"]
    features = json.loads(new.read_text(encoding="utf-8"))["features"]
    assert len({each["properties"]["territory"] for each in features}) == 6
    assert shares
    assert "is there already, and is not written over: name a new file" in refused(again)


NONSENSE = (
    ({"output": "$plan"}, "is there already, and is not written over"),
    ({"output": "$folder/x.xyz"}, "is of no known format"),
    ({"output": "$folder/none/x.gpkg"}, "There is no folder"),
    ({"path": "$folder/none.gpkg"}, "There is no file"),
    ({"workload": "NAME"}, "must be a field of numbers"),
    ({"workload": "nothing"}, "has no field “nothing”; it has: GEOID"),
    ({"territories": 500}, "500"),
    ({"layer": "other"}, "Say which layer"),
    ({"tolerence": 30}, "“design” has no argument “tolerence”; the nearest is “tolerance”."),
    ({"xyz": 1}, "“design” has no argument “xyz”; there are: path, output, territories, "),
    ({"territories": "many"}, "“territories” must be a valid integer"),
    ({"territories": 0}, "“territories” must be greater than or equal to 1."),
    ({"effort": "good"}, "“effort” must be 'fast', 'balanced' or 'best'."),
)


def test_what_makes_no_sense_is_refused_in_a_sentence_and_nothing_is_written(plan, tmp_path):
    before, places = plan.read_bytes(), {"$plan": str(plan), "$folder": str(tmp_path)}
    calls = []
    for more, _ in NONSENSE:
        given = {"path": str(plan), "territories": 4, "output": str(tmp_path / "out.gpkg"), **more}
        for word, place in places.items():
            given = {
                name: each.replace(word, place) if isinstance(each, str) else each
                for name, each in given.items()
            }
        calls.append(("design", given))
    answers, _ = asked(*calls)
    for (more, says), answer in zip(NONSENSE, answers):
        assert says in refused(answer), more
        assert "Traceback" not in refused(answer)
        assert "pydantic" not in refused(answer)
    assert plan.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["plan.gpkg"]


def test_a_tool_that_there_is_not_and_an_argument_that_is_missing_are_told(plan):
    (slip, bare), _ = asked(("desing", {}), ("judge", {"path": str(plan)}))
    assert refused(slip) == "There is no tool “desing”; the nearest is “design”."
    assert refused(bare) == "“judge” needs “territory”."


def test_a_file_that_comes_meanwhile_is_not_written_over(plan, tmp_path, monkeypatch):
    read, target = layers.read_layer(str(plan)), tmp_path / "out.shp"
    looked = layers.check_new

    def then_it_comes(path):
        looked(path)
        target.with_suffix(".shx").write_text("mine")

    monkeypatch.setattr(layers, "check_new", then_it_comes)
    with pytest.raises(InvalidInput, match="is there already, and is not written over"):
        layers.write_layer(read, str(target), {"territory": ["1"] * read.n})
    assert sorted(each.name for each in tmp_path.iterdir()) == ["out.shx", "plan.gpkg"]
    assert target.with_suffix(".shx").read_text() == "mine"


def test_a_call_that_is_cancelled_while_it_writes_leaves_nothing(plan, tmp_path):
    read = layers.read_layer(str(plan))
    with pytest.raises(Cancelled):
        layers.write_layer(
            read, str(tmp_path / "out.gpkg"), {}, Progress(is_cancelled=lambda: True)
        )
    assert [each.name for each in tmp_path.iterdir()] == ["plan.gpkg"]


def test_a_cancelled_call_writes_nothing(plan, tmp_path):
    given = {"path": str(plan), "territories": 25, "output": str(tmp_path / "out.gpkg")}
    asked(("design", {**given, "workload": "POP2020", "effort": "best"}), cancel_after=2.0)
    assert [each.name for each in tmp_path.iterdir()] == ["plan.gpkg"]
