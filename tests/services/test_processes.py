"""A real server of OGC API – Processes on loopback, used by owslib and judged by schemathesis."""

from __future__ import annotations

import base64
import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("pygeoapi", reason="make test-services installs and runs it")

import requests
from osgeo import gdal, ogr
from owslib.ogcapi.processes import Processes

ROOT = Path(__file__).resolve().parents[2]
PLAN = ROOT / "sample_data/midwest_plan.gpkg"
ALL = {"design", "balance", "realign", "repair", "judge"}


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    """The server as a program, and where it is reached."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder, address = tmp_path_factory.mktemp("serve"), f"http://127.0.0.1:{port}"
    words = [sys.executable, "-m", "services.serve", "--port", str(port), "--folder", str(folder)]
    with (folder / "log").open("w") as log:
        program = subprocess.Popen(words, cwd=ROOT, stdout=log, stderr=log)
        try:
            for _ in range(240):
                if "Serving" in (folder / "log").read_text():
                    break
                assert program.poll() is None, (folder / "log").read_text()
                time.sleep(0.25)
            time.sleep(0.5)
            yield program, address
        finally:
            program.terminate()
            program.wait(20)


@pytest.fixture(scope="module")
def server(running):
    """Where the server is reached."""
    return running[1]


@pytest.fixture(scope="module")
def counties(tmp_path_factory):
    """The Midwest's counties as GeoJSON."""
    place = tmp_path_factory.mktemp("units") / "units.geojson"
    gdal.VectorTranslate(str(place), str(PLAN), format="GeoJSON", dstSRS="EPSG:4326")
    return json.loads(place.read_text(encoding="utf-8"))


def squares(x=10.0, side=0.1, **fields):
    """Six areas in a row."""
    features = []
    for west in (x + side * at for at in range(6)):
        ring = [[west, 50], [west + side, 50], [west + side, 50 + side], [west, 50 + side]]
        shape = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
        values = {"GEOID": f"{west:.1f}", "POP2020": 1, **fields}
        features.append({"type": "Feature", "properties": values, "geometry": shape})
    return {"type": "FeatureCollection", "features": features}


def asked(server, process, *, background=False, **inputs):
    inputs = {"workload": "POP2020", "id_field": "GEOID", **inputs}
    wants = {"Prefer": "respond-async"} if background else {}
    return requests.post(
        f"{server}/processes/{process}/execution",
        json={"inputs": inputs},
        headers=wants,
        timeout=120,
    )


def job_of(answer):
    assert answer.status_code == 201, answer.text
    return answer.headers["Location"]


def test_a_real_client_finds_the_processes_and_runs_one(server, counties):
    client = Processes(f"{server}/")
    listed = client.processes()
    listed = listed["processes"] if isinstance(listed, dict) else listed  # by its version
    assert {each["id"] for each in listed} == ALL
    described = client.process("design")
    assert {"units", "workload", "territories", "tolerance"} <= set(described["inputs"])
    inputs = {"workload": "POP2020", "territories": 6, "tolerance": 10, "effort": "fast"}
    made = client.execute("design", {"units": counties, **inputs}, response="raw")
    found = {each["properties"]["territory"] for each in made["features"]}
    assert len(found) == 6
    assert made["account"]["quality"]["largest_deviation"] <= 10
    assert made["account"]["did"] == ["Made 6 territories of 475 units of “midwest_plan”."]


@pytest.mark.parametrize("process", sorted(ALL - {"design"}))
def test_each_process_says_what_it_did_how_good_it_is_and_what_stood_in_the_way(
    server, counties, process
):
    answer = asked(server, process, units=counties, tolerance=10)
    assert answer.status_code == 200, answer.text
    found = answer.json()
    account = found if process == "judge" else found["account"]
    assert account["did"]
    assert account["quality"]["territories"] == 10
    assert account["obstacles"]
    if process != "judge":
        assert len(found["features"]) == 475
        moved = [each for each in found["features"] if each["properties"]["moved_from"]]
        assert len(moved) == account["quality"]["moved_units"]


def test_a_geopackage_goes_in_and_comes_out(server, tmp_path):
    units = base64.b64encode(PLAN.read_bytes()).decode()
    answer = asked(server, "balance", units=units, tolerance=10, format="geopackage")
    assert answer.headers["Content-Type"].startswith("application/geopackage+sqlite3")
    (tmp_path / "out.gpkg").write_bytes(answer.content)
    found = ogr.Open(str(tmp_path / "out.gpkg"))
    names = {found.GetLayer(at).GetName() for at in range(found.GetLayerCount())}
    assert names == {"result", "account"}
    assert found.GetLayerByName("result").GetFeatureCount() == 475
    said = {each["about"] for each in found.GetLayerByName("account")}
    assert {"did", "largest_deviation", "obstacles"} <= said


def test_a_job_in_the_background_says_how_far_it_is_and_gives_the_same(server, counties):
    wish = {"units": counties, "territories": 6, "tolerance": 10, "effort": "balanced"}
    job, shares = job_of(asked(server, "design", background=True, **wish)), set()
    for _ in range(600):
        state = requests.get(f"{job}?f=json", timeout=30).json()
        shares.add(state["progress"])
        if state["status"] in ("successful", "failed"):
            break
        time.sleep(0.1)
    assert state["status"] == "successful", state
    assert len(shares - {0, 5, 95, 100}) > 1  # more than what pygeoapi says of itself
    found = requests.get(f"{job}/results?f=json", timeout=30).json()
    at_once = asked(server, "design", **wish).json()
    held = [
        [each["properties"]["territory"] for each in one["features"]] for one in (found, at_once)
    ]
    assert held[0] == held[1]


def seconds_spent(program):
    """Of the processor, by the server's process."""
    fields = Path(f"/proc/{program.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_a_dismissed_job_stops_and_is_gone(running, server, counties):
    wish = {"units": counties, "territories": 6, "tolerance": 1, "effort": "best"}
    job = job_of(asked(server, "design", background=True, **wish))
    time.sleep(1.5)
    assert requests.get(f"{job}?f=json", timeout=30).json()["status"] in ("accepted", "running")
    answer = requests.delete(job, timeout=30)
    assert (answer.status_code, answer.json()["status"]) == (200, "dismissed")
    assert requests.get(f"{job}?f=json", timeout=30).status_code == 404
    time.sleep(1.0)
    spent = seconds_spent(running[0])
    time.sleep(2.0)
    assert seconds_spent(running[0]) - spent < 0.3  # it would have gone on for many seconds


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"workload": "NAME"}, "must be a field of numbers"),
        ({"workload": "nothing"}, "has no field “nothing”"),
        ({"workload": 3}, "“workload” must be a text"),
        ({"territories": 0}, "“territories” must be from 1"),
        ({"territories": 10_000}, "10,000"),
        ({"tolerance": "much"}, "“tolerance” must be a number"),
        ({"effort": "hard"}, "must be one of fast, balanced, best"),
        ({"units": {"type": "FeatureCollection", "features": []}}, "has no features"),
        ({"units": "no base64!"}, "no base64 text"),
        ({"units": None}, "Give the units"),
        ({"tolerence": 30}, "has no input “tolerence”; the nearest is “tolerance”"),
        ({"layer": 7}, "“layer” must be a text"),
        ({"territories": 10**400}, "“territories” must be from 1 to 1,000,000"),
        ({"units": "aGVsbG8="}, "“units.gpkg” can't be read as a layer"),
        ({"units": squares(x=500_000.0, side=1000.0)}, "no longitudes and latitudes (row 1"),
        ({"units": squares(POP2020=0)}, "is 0 in every unit"),
        ({"units": squares(POP2020=-1)}, "must be a number of zero or more, and is not in rows 1"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(server, counties, more, says):
    answer = asked(server, "design", **{"units": counties, "territories": 4, **more})
    assert 400 <= answer.status_code < 500
    assert says in answer.json()["description"]
    assert "Traceback" not in answer.text


def test_a_port_that_is_taken_is_told_in_a_sentence(server, tmp_path):
    port = server.rsplit(":", 1)[1]
    words = [sys.executable, "-m", "services.serve", "--port", port, "--folder", str(tmp_path)]
    ran = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 1
    assert f"127.0.0.1:{port} can't be served at: " in ran.stderr
    assert "Traceback" not in ran.stderr
    assert "Serving" not in ran.stdout


def test_a_job_that_the_server_left_at_work_is_told_as_failed(tmp_path):
    from services.processes import JobStore

    told = {"name": "store", "connection": str(tmp_path / "jobs.json"), "output_dir": str(tmp_path)}
    store = JobStore(told)
    for name, status in (("a", "running"), ("b", "successful")):
        store.add_job({"identifier": name, "process_id": "design", "status": status})
    JobStore(told).end_abandoned()
    assert store.get_job("a")["status"] == "failed"
    assert store.get_job("a")["message"] == "The server was ended: ask again."
    assert store.get_job("b")["status"] == "successful"


def test_schemathesis_finds_nothing_that_breaks_the_server(server, tmp_path):
    """Each operation of the OpenAPI document, with what fits it and what doesn't."""
    program = Path(sys.executable).with_name("schemathesis")
    words = [str(program), "run", f"{server}/openapi?f=json", "--url", server]
    words += ["--checks", "not_a_server_error", "--max-examples", "8", "--seed", "1"]
    # Whoever else works on the machine meanwhile, no answer is given up.
    words += ["--request-timeout", "120"]
    words += ["--include-path-regex", "^/(processes|jobs)", "--phases", "examples,fuzzing"]
    ran = subprocess.run(
        words, cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False
    )
    assert ran.returncode == 0, ran.stdout[-4000:]
