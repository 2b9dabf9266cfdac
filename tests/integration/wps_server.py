"""A server of OGC processes (py-qgis-wps, on a real Redis) that offers the plugin as packaged."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import urlopen
from xml.etree import ElementTree

from scripts.package import ROOT, assemble
from scripts.qgis_process import environment

PROGRAM = ROOT / "build" / "wps" / "bin" / "wpsserver"
OWS, WPS = "{http://www.opengis.net/ows/1.1}", "{http://www.opengis.net/wps/1.0.0}"
PATIENCE = 60
"""Seconds that the server may take to start, or to answer."""


def why_no_wps() -> str:
    """Return why no server can be started here; '' when one can."""
    if shutil.which("redis-server") is None or not PROGRAM.exists():
        return "py-qgis-wps or Redis is not installed (make test-wps installs them)"
    return ""


class Refused(Exception):
    """The server refused a request; the text is what it answered, and said last."""


class WpsServer:
    """A server with the project `plan.qgs` in its folder `projects`; `stop` deletes all."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="tp-wps-"))
        self.projects = self.folder / "projects"
        for name in ("projects", "work"):
            (self.folder / name).mkdir()
        assemble(self.folder / "plugins")
        self._running: list[subprocess.Popen[bytes]] = []
        redis, self._port = _free_port(), _free_port()
        self._start(["redis-server", "--port", str(redis), "--bind", "127.0.0.1", "--save", ""], {})
        told = {
            "QGSWPS_PROCESSING_PROVIDERS_MODULE_PATH": str(self.folder / "plugins"),
            "QGSWPS_PROCESSING_EXPOSED_PROVIDERS": "",
            "QGSWPS_REDIS_PORT": str(redis),
            "QGSWPS_SERVER_WORKDIR": str(self.folder / "work"),
            "QGSWPS_CACHE_ROOTDIR": str(self.projects),
            # A worker for all: one that ends after each run loses what is asked meanwhile.
            "QGSWPS_SERVER_PROCESSLIFECYCLE": "0",
        }
        self._start([str(PROGRAM), "-b", "127.0.0.1", "-p", str(self._port)], told)
        self._wait()

    @property
    def log(self) -> str:
        """What the server has said."""
        return (self.folder / "wpsserver.log").read_text(encoding="utf-8")

    def ask(self, request: str, **words: str) -> ElementTree.Element:
        """Return the answer to a request."""
        asked = urlencode({"SERVICE": "WPS", "VERSION": "1.0.0", "REQUEST": request, **words})
        try:
            url = f"http://127.0.0.1:{self._port}/ows/?{asked}"
            with urlopen(url, timeout=PATIENCE) as answer:
                return ElementTree.fromstring(answer.read())
        except HTTPError as refusal:
            raise Refused(f"{refusal.read().decode()}\n{self.log[-4000:]}") from None

    def run(self, algorithm: str, inputs: Mapping[str, object]) -> dict[str, str]:
        """Run an algorithm on the project; return its literal outputs."""
        answer = self.ask(
            "Execute",
            MAP="plan",
            IDENTIFIER=f"territory_planner:{algorithm}",
            DATAINPUTS=";".join(f"{name}={value}" for name, value in inputs.items()),
        )
        return {
            output.findtext(f"{OWS}Identifier"): value.text or ""
            for output in answer.iter(f"{WPS}Output")
            for value in output.iter(f"{WPS}LiteralData")
        }

    def stop(self) -> None:
        """End the server and Redis, and delete their folder."""
        for process in reversed(self._running):
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        shutil.rmtree(self.folder)

    def _start(self, command: list[str], told: dict[str, str]) -> None:
        name = Path(command[0]).name
        with (self.folder / f"{name}.log").open("wb") as log:
            self._running.append(
                subprocess.Popen(
                    command,
                    cwd=self.folder,
                    env={**environment(self.folder / "plugins", self.folder / "profile"), **told},
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                )
            )

    def _wait(self) -> None:
        end = time.monotonic() + PATIENCE
        while not self._answers():
            if time.monotonic() > end or self._running[-1].poll() is not None:
                said = self.log
                self.stop()
                raise RuntimeError(f"The server did not start:\n{said}")
            time.sleep(0.5)

    def _answers(self) -> bool:
        try:
            self.ask("GetCapabilities")
        except (URLError, ConnectionError):
            return False
        return True


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
