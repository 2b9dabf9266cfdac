"""A server of OGC API – Processes on this machine: `python -m services.serve`, `make serve`."""

from __future__ import annotations

import argparse
import io
import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import yaml

from .processes import PROCESSES, inputs_of

FOLDER = Path(__file__).resolve().parents[1] / "build/serve"
PORT = 5000
MOST_BYTES = 256 * 1024 * 1024
"""A request may have."""


def configuration(folder: Path, host: str, port: int) -> dict[str, Any]:
    """Return what pygeoapi needs to be told: the processes, and an embedded store of jobs."""
    contact = {"name": "Territory Planner", "url": f"http://{host}:{port}"}
    return {
        "server": {
            "bind": {"host": host, "port": port},
            "url": f"http://{host}:{port}",
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "gzip": False,
            "languages": ["en-US"],
            "pretty_print": False,
            "limits": {"default_items": 100, "max_items": 1000, "on_exceed": "throttle"},
            "map": {"url": "", "attribution": ""},
            "admin": False,
            "manager": {
                "name": "services.processes.JobStore",
                "connection": str(folder / "jobs.json"),
                "output_dir": str(folder / "results"),
            },
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {
                "title": "Territory Planner",
                "description": "Balanced, connected sales and service territories",
                "keywords": ["territories"],
                "keywords_type": "theme",
                "terms_of_service": "none",
                "url": contact["url"],
            },
            "license": {"name": "GPL-2.0-or-later", "url": "https://spdx.org/licenses/"},
            "provider": contact,
            "contact": contact,
        },
        "resources": {
            each.ID: {
                "type": "process",
                "processor": {"name": f"{each.__module__}.{each.__name__}"},
            }
            for each in PROCESSES
        },
    }


def self_contained(document: dict[str, Any]) -> dict[str, Any]:
    """Return an OpenAPI document that needs nothing from elsewhere, with each process' own inputs.

    pygeoapi's refers to schemas on the OGC's server, which no client can read without a network.
    """
    found = _without_remote(document)
    for each in PROCESSES:
        post = found["paths"][f"/processes/{each.ID}/execution"]["post"]
        inputs = inputs_of(each)
        post["requestBody"]["content"]["application/json"]["schema"] = {
            "type": "object",
            "required": ["inputs"],
            "properties": {
                "inputs": {
                    "type": "object",
                    "required": [name for name, one in inputs.items() if one["minOccurs"]],
                    "properties": {name: one["schema"] for name, one in inputs.items()},
                }
            },
        }
    return found


def _without_remote(part: Any) -> Any:
    if isinstance(part, list):
        return [_without_remote(each) for each in part]
    if not isinstance(part, dict):
        return part
    place = part.get("$ref", "")
    if not place.startswith("http"):
        return {name: _without_remote(each) for name, each in part.items()}
    if "/schemas/" in place.rsplit("openapi", 1)[1]:
        return {"type": "object"}
    return {"description": place.rsplit("/", 1)[1].replace(".yaml", "")}


def prepare(folder: Path, host: str, port: int) -> None:
    """Write the configuration and the OpenAPI document, and say where they are."""
    from pygeoapi.openapi import get_oas

    (folder / "results").mkdir(parents=True, exist_ok=True)
    told = configuration(folder, host, port)
    written = {"PYGEOAPI_CONFIG": ("config.yml", told)}
    os.environ["PYGEOAPI_CONFIG"] = str(folder / "config.yml")
    (folder / "config.yml").write_text(yaml.safe_dump(told), encoding="utf-8")
    written["PYGEOAPI_OPENAPI"] = ("openapi.yml", self_contained(get_oas(told)))
    for variable, (name, document) in written.items():
        (folder / name).write_text(yaml.safe_dump(document), encoding="utf-8")
        os.environ[variable] = str(folder / name)


def checked(app: Callable[..., Iterable[bytes]]) -> Callable[..., Iterable[bytes]]:
    """Return an application that refuses requests to run something which are no JSON of inputs.

    pygeoapi answers those with an internal error.
    """

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] != "POST":
            return app(environ, start)
        body = environ["wsgi.input"].read()
        try:
            asked = json.loads(body.decode("utf-8"))
        except ValueError:  # what is no UTF-8, too
            asked = None
        if not isinstance(asked, dict) or not isinstance(asked.get("inputs"), dict):
            return _refused(start)
        environ["wsgi.input"] = io.BytesIO(body)
        return app(environ, start)

    return answer


def _refused(start: Callable[..., Any]) -> Iterable[bytes]:
    told = {
        "type": "InvalidParameterValue",
        "code": "InvalidParameterValue",
        "description": 'Send a JSON object with the inputs: {"inputs": {…}}.',
    }
    data = json.dumps(told, ensure_ascii=False).encode()
    start("400 Bad Request", [("Content-Type", "application/json; charset=utf-8")])
    return [data]


def main() -> None:
    """Serve until interrupted."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--host", default="127.0.0.1", help="who may reach it: this machine alone")
    asked.add_argument("--port", type=int, default=PORT)
    asked.add_argument("--folder", type=Path, default=FOLDER, help="of jobs and their results")
    given = asked.parse_args()
    prepare(given.folder.resolve(), given.host, given.port)
    from pygeoapi.flask_app import APP, api_
    from waitress import create_server

    try:
        server = create_server(
            checked(APP),
            host=given.host,
            port=given.port,
            threads=4,
            max_request_body_size=MOST_BYTES,
        )
    except OSError as error:
        raise SystemExit(
            f"{given.host}:{given.port} can't be served at: {error.strerror}. Name another port: "
            "make serve PORT=…"
        ) from None
    api_.manager.end_abandoned()
    print(f"Serving http://{given.host}:{given.port}/processes", flush=True)
    server.run()


if __name__ == "__main__":
    main()
