"""The jobs as processes of an OGC API (pygeoapi's plugins), and its store of jobs."""

from __future__ import annotations

import base64
import binascii
import tempfile
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from pygeoapi.process.base import BaseProcessor, JobNotFoundError, ProcessorExecuteError
from pygeoapi.process.manager.tinydb_ import TinyDBManager

from territory_planner.core import InvalidInput, Progress, TerritoryError

from . import jobs
from .jobs import Outcome
from .layers import UnitLayer, as_file, feature_collection, read_layer, write_layer
from .names import check_names
from .units import Wish

GEOPACKAGE = "application/geopackage+sqlite3"
GEOJSON = "application/geo+json"
EFFORTS = ("fast", "balanced", "best")

Job = Callable[[UnitLayer, Wish, Progress], Outcome]


class TerritoryProcess(BaseProcessor):
    """One job: units in, units or an account out."""

    ID = ""
    TITLE = ""
    DESCRIPTION = ""
    EXTRA: tuple[str, ...] = ()
    """Inputs besides those of every process."""

    GIVES_UNITS = True
    job: Job

    def __init__(self, processor_def: Mapping[str, Any]) -> None:
        super().__init__(processor_def, _metadata(type(self)))
        self.supports_outputs = False
        self.progress = Progress()

    def execute(
        self, data: dict[str, Any], outputs: dict[str, Any] | None = None
    ) -> tuple[str, Any]:
        """Read the inputs, do the job, and return the media type and what came out."""
        try:
            return self._executed(data)
        except TerritoryError as error:
            raise ProcessorExecuteError(str(error)) from error

    def _executed(self, data: dict[str, Any]) -> tuple[str, Any]:
        check_names(data, inputs_of(type(self)), f"“{self.ID}” has no input")
        wish, form = _wish(data), _choice(data, "format", ("geojson", "geopackage"))
        with tempfile.TemporaryDirectory() as folder:
            layer = _layer(data, Path(folder))
            found = self.job(layer, wish, self.progress)
            if not self.GIVES_UNITS:
                return "application/json", found.told()
            if form == "geopackage":
                return GEOPACKAGE, _geopackage(layer, found, Path(folder))
            units = feature_collection(layer, found.columns)
            return GEOJSON, {**units, "account": found.told()}


class Design(TerritoryProcess):
    """Connected, compact territories of about the same workload."""

    ID = "design"
    TITLE = "Design territories"
    DESCRIPTION = "Makes connected, compact territories of about the same workload."
    EXTRA = ("territories", "effort", "seed")
    job = staticmethod(jobs.designed)


class Balance(TerritoryProcess):
    """A plan brought within tolerance."""

    ID = "balance"
    TITLE = "Balance territories"
    DESCRIPTION = "Brings a plan within tolerance, moving as little as it can."
    EXTRA = ("territory", "effort", "seed")
    job = staticmethod(jobs.balanced)


class Realign(TerritoryProcess):
    """The same with the least moved that can be proven."""

    ID = "realign"
    TITLE = "Realign territories"
    DESCRIPTION = "Brings a plan within tolerance with as little changing hands as can be proven."
    EXTRA = ("territory", "effort", "seed")
    job = staticmethod(jobs.realigned)


class Repair(TerritoryProcess):
    """Detached parts and units without a territory given to one that they touch."""

    ID = "repair"
    TITLE = "Repair contiguity"
    DESCRIPTION = "Gives detached parts and units without a territory to one that they touch."
    EXTRA = ("territory",)
    job = staticmethod(jobs.repaired)


class Judge(TerritoryProcess):
    """How good a plan is."""

    ID = "judge"
    TITLE = "Judge a plan"
    DESCRIPTION = "Tells how good a plan is, and all that is wrong with it."
    EXTRA = ("territory",)
    GIVES_UNITS = False
    job = staticmethod(jobs.judged)


PROCESSES = (Design, Balance, Realign, Repair, Judge)


class JobStore(TinyDBManager):
    """pygeoapi's store of jobs, which also tells how far they are, and ends those dismissed."""

    running: dict[str, threading.Event] = {}
    """What stops each job at work, in this server."""

    def _execute_handler_sync(
        self, p: TerritoryProcess, job_id: str, *more: Any, **named: Any
    ) -> tuple[str, Any, Any]:
        stop, told = self.running.setdefault(job_id, threading.Event()), [0]

        def percent(share: float) -> None:
            if int(share) > told[0]:
                told[0] = int(share)
                self.update_job(job_id, {"progress": told[0]})

        p.progress = Progress(on_percent=percent, is_cancelled=stop.is_set)
        try:
            return super()._execute_handler_sync(p, job_id, *more, **named)
        finally:
            del self.running[job_id]
            if stop.is_set():
                (self.output_dir / f"{p.metadata['id']}-{job_id}").unlink(missing_ok=True)

    def delete_job(self, job_id: str) -> bool:
        """Dismiss a job: it stops where it is at work, and what it gave is deleted."""
        if job_id in self.running:
            self.running[job_id].set()
        location = self.get_job(job_id).get("location")
        if location and not Path(location).exists():
            self.update_job(job_id, {"location": None})
        with suppress(FileNotFoundError):
            return super().delete_job(job_id)
        raise JobNotFoundError

    def end_abandoned(self) -> None:
        """Tell of jobs that were at work when the server ended that they failed."""
        for job in self.get_jobs()["jobs"]:
            if job["status"] in ("accepted", "running"):
                told = {"status": "failed", "message": "The server was ended: ask again."}
                self.update_job(job["identifier"], told)


# -- inputs and outputs -----------------------------------------------------------------------


def _layer(data: Mapping[str, Any], folder: Path) -> UnitLayer:
    """Return the units of a request, and call their file by its name alone where it is refused."""
    name = _text(data, "layer")
    try:
        return _units(data, folder, name)
    except InvalidInput as error:
        raise ProcessorExecuteError(str(error).replace(f"{folder}/", "")) from error


def _units(data: Mapping[str, Any], folder: Path, name: str) -> UnitLayer:
    """Return the units that a request brings: a GeoJSON object, or a GeoPackage in base64."""
    given = data.get("units")
    if isinstance(given, dict) and given.get("type") == "FeatureCollection":
        with as_file(given) as place:
            # What was given is read whole; a copy for writing is made from the file.
            return read_layer(_kept(place, folder))
    if isinstance(given, dict) and "value" in given:
        given = given["value"]
    if isinstance(given, dict) and given.get("type") == "FeatureCollection":
        return _units({"units": given}, folder, name)
    if not isinstance(given, str):
        raise ProcessorExecuteError(
            "Give the units: a GeoJSON feature collection, or a GeoPackage in base64 (units)."
        )
    package = folder / "units.gpkg"
    try:
        package.write_bytes(base64.b64decode(given, validate=True))
    except (binascii.Error, ValueError) as error:
        raise ProcessorExecuteError("The units are no base64 text.") from error
    return read_layer(str(package), name)


def _kept(place: str, folder: Path) -> str:
    target = folder / "units.geojson"
    handle = gdal.VSIFOpenL(place, "rb")
    try:
        size = gdal.VSIStatL(place).size
        target.write_bytes(bytes(gdal.VSIFReadL(1, size, handle)))
    finally:
        gdal.VSIFCloseL(handle)
    return str(target)


def _geopackage(layer: UnitLayer, found: Outcome, folder: Path) -> bytes:
    """Return a layer as the bytes of a GeoPackage, with what the job says as a table."""
    place = folder / "result.gpkg"
    write_layer(layer, str(place), found.columns)
    dataset = ogr.Open(str(place), update=1)
    table = dataset.CreateLayer("account", geom_type=ogr.wkbNone)
    for name in ("about", "text"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    told = found.told()
    rows = [(name, text) for name in ("did", "obstacles") for text in told[name]]
    rows += [(name, str(value)) for name, value in told["quality"].items()]
    for about, text in rows:
        feature = ogr.Feature(table.GetLayerDefn())
        feature["about"], feature["text"] = about, text
        table.CreateFeature(feature)
    del table, dataset  # only now is all of it in the file
    return place.read_bytes()


def _wish(data: Mapping[str, Any]) -> Wish:
    return Wish(
        workload=_text(data, "workload"),
        tolerance=_number(data, "tolerance", 5.0),
        territory=_text(data, "territory") or "territory",
        territories=int(_number(data, "territories", 0)),
        effort=_choice(data, "effort", EFFORTS, "balanced"),
        seed=int(_number(data, "seed", 0)),
        id_field=_text(data, "id_field"),
    )


def _text(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name, "")
    if not isinstance(value, str):
        raise ProcessorExecuteError(f"“{name}” must be a text.")
    return value


def _number(data: Mapping[str, Any], name: str, usual: float) -> float:
    value, schema = data.get(name, usual), INPUTS[name]["schema"]
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not is_number or (schema["type"] == "integer" and value % 1 != 0):
        raise ProcessorExecuteError(f"“{name}” must be a number ({schema['type']}).")
    least, most = schema["minimum"], schema["maximum"]
    if name in data and not least <= value <= most:
        raise ProcessorExecuteError(f"“{name}” must be from {least:,} to {most:,}.")
    return float(value)


def _choice(data: Mapping[str, Any], name: str, words: tuple[str, ...], usual: str = "") -> str:
    value = data.get(name, usual or words[0])
    if value not in words:
        raise ProcessorExecuteError(f"“{name}” must be one of {', '.join(words)}.")
    return str(value)


def _input(
    title: str, text: str, schema: dict[str, Any], *, needed: bool = False
) -> dict[str, Any]:
    return {
        "title": title,
        "description": text,
        "schema": schema,
        "minOccurs": int(needed),
        "maxOccurs": 1,
    }


TEXT = {"type": "string", "default": ""}
INPUTS: dict[str, dict[str, Any]] = {
    "units": _input(
        "Units",
        "A GeoJSON feature collection of areas, or a GeoPackage in base64.",
        {
            "oneOf": [
                {"type": "object", "contentMediaType": GEOJSON},
                {"type": "string", "contentEncoding": "base64", "contentMediaType": GEOPACKAGE},
            ]
        },
        needed=True,
    ),
    "layer": _input("Layer", "Of the GeoPackage, where it holds several.", TEXT),
    "workload": _input(
        "Workload", "A field of numbers whose sums are to be even; without it, units count.", TEXT
    ),
    "tolerance": _input(
        "Tolerance",
        "Accepted deviation from the target, in percent.",
        {"type": "number", "minimum": 0.01, "maximum": 100, "default": 5},
    ),
    "id_field": _input("Id field", "What units are called in sentences.", TEXT),
    "territories": _input(
        "Territories",
        "How many to make.",
        {"type": "integer", "minimum": 1, "maximum": 1_000_000},
        needed=True,
    ),
    "territory": _input(
        "Territory field",
        "Holds the plan: each unit's territory.",
        {"type": "string", "default": "territory"},
    ),
    "effort": _input(
        "Effort",
        "How long to look for a better plan.",
        {"type": "string", "enum": list(EFFORTS), "default": "balanced"},
    ),
    "seed": _input(
        "Seed",
        "The same seed gives the same plan.",
        {"type": "integer", "minimum": 0, "maximum": 2**31 - 1, "default": 0},
    ),
    "format": _input(
        "Format",
        "Of the units that come out.",
        {"type": "string", "enum": ["geojson", "geopackage"], "default": "geojson"},
    ),
}
EVERYWHERE = ("units", "layer", "workload", "tolerance", "id_field")


def inputs_of(process: type[TerritoryProcess]) -> dict[str, dict[str, Any]]:
    """Return what a process is asked with."""
    names = [*EVERYWHERE, *process.EXTRA, *(["format"] if process.GIVES_UNITS else [])]
    return {name: INPUTS[name] for name in names}


def _metadata(process: type[TerritoryProcess]) -> dict[str, Any]:
    result = {
        "title": "Units with their territory, and the account"
        if process.GIVES_UNITS
        else "Account",
        "description": "What was done, how good it is, and what stood in the way.",
        "schema": {
            "type": "object",
            "contentMediaType": GEOJSON if process.GIVES_UNITS else "application/json",
        },
    }
    return {
        "version": "1.0.0",
        "id": process.ID,
        "title": process.TITLE,
        "description": process.DESCRIPTION,
        "jobControlOptions": ["sync-execute", "async-execute", "dismiss"],
        "outputTransmission": ["value"],
        "keywords": ["territories", process.ID],
        "links": [],
        "inputs": inputs_of(process),
        "outputs": {"result": result},
        "example": {"inputs": _example(process)},
    }


def _example(process: type[TerritoryProcess]) -> dict[str, Any]:
    squares = [
        {
            "type": "Feature",
            "properties": {"id": str(at), "visits": 1 + at % 3, "territory": "AB"[at > 2]},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[x, 50], [x + 0.1, 50], [x + 0.1, 50.1], [x, 50.1], [x, 50]]],
            },
        }
        for at, x in enumerate((10.0, 10.1, 10.2, 10.3, 10.4, 10.5))
    ]
    more: dict[str, Any] = {"territories": 2} if "territories" in process.EXTRA else {}
    units = {"type": "FeatureCollection", "features": squares}
    return {"units": units, "workload": "visits", "tolerance": 20, **more}
