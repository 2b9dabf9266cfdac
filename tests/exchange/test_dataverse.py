"""Dynamics 365: the vendor's Python client sends our batches, and sends the same by itself.

Runs where `make test-exchange` has installed the client (`build/dataverse`), and openssl is there.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest

from territory_planner.core.model.progress import SILENT
from territory_planner.exchange.dynamics import DYNAMICS, from_files
from tests.exchange.plans import HARD, KEYS, ROOT, plan, written
from tests.exchange.test_dynamics import same
from tests.undisturbed import PATIENCE

PYTHON = ROOT / "build/dataverse/bin/python"

pytestmark = pytest.mark.skipif(
    not PYTHON.exists() or shutil.which("openssl") is None,
    reason="the client for Dataverse is not installed (make test-exchange installs it)",
)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    folder = tmp_path_factory.mktemp("certificate")
    words = "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj"
    more = ["/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    subprocess.run(["openssl", *words.split(), *more], cwd=folder, check=True, capture_output=True)
    return folder


def judged(folder, certificate):
    proxies = {name: "" for name in os.environ if name.lower().endswith("_proxy")}
    done = subprocess.run(
        [
            str(PYTHON),
            str(ROOT / "tests/exchange/judges/dataverse.py"),
            *(str(folder), str(certificate / "cert.pem"), str(certificate / "key.pem")),
        ],
        env={**os.environ, **proxies, "REQUESTS_CA_BUNDLE": str(certificate / "cert.pem")},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


@pytest.mark.parametrize("what", ["hard names and keys", "more than a batch holds"])
def test_the_client_sends_what_we_wrote_and_reads_the_plan_back(what, certificate, tmp_path):
    made = plan()
    if what != "hard names and keys":
        made = plan(HARD[:6], 3, (*KEYS, *(f"{at:05}" for at in range(20_000, 21_190))), 200)
    export = written(DYNAMICS, tmp_path / "out", made, country="USA")
    found = judged(tmp_path / "out", certificate)
    assert found["refused"] == []
    assert found["bad"] == 0
    batches = [data for name, data in export.files.items() if name.startswith("odata/")]
    assert found["answers"] == sum(data.count(b" HTTP/1.1\r\n") for data in batches)
    # The client writes what goes by an alternate key outside of change sets: the order is another.
    in_order = {name: sorted(found[name], key=json.dumps) for name in ("ours", "theirs")}
    assert in_order["ours"] == in_order["theirs"]
    assert found["same"]
    (tmp_path / "answers").mkdir()
    for name, rows in found["tables"].items():
        told = json.dumps({"value": rows})
        (tmp_path / "answers" / f"{name}.json").write_text(told, encoding="utf-8")
    assert same(from_files(tmp_path / "answers", SILENT), made)
