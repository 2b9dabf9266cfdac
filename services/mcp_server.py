"""Tools for assistants, by MCP over standard input and output: `python -m services.mcp_server`.

It reads layer files and writes new ones; no tool ever writes over a file that is there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Annotated, Any, Literal

import anyio
from mcp.server.mcpserver import Context, MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import CallToolResult, InputRequiredResult, Tool, ToolAnnotations
from pydantic import Field, ValidationError

from territory_planner.core import Progress, TerritoryError

from . import jobs
from .jobs import Outcome
from .layers import UnitLayer, check_new, read_layer, write_layer
from .names import check_names
from .units import Wish


class Tools(MCPServer):
    """Tools that refuse arguments that they don't have, which the SDK's leave out."""

    async def list_tools(self) -> list[Tool]:
        """Return all tools, and say of each that it takes nothing else."""
        tools = await super().list_tools()
        for each in tools:
            each.input_schema = {**each.input_schema, "additionalProperties": False}
        return tools

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context | None = None
    ) -> CallToolResult | InputRequiredResult:
        """Call a tool, unless something it is called with is no name of its."""
        takes = {each.name: each.input_schema["properties"] for each in await super().list_tools()}
        try:
            check_names([name], takes, "There is no tool")
            check_names(arguments, takes[name], f"“{name}” has no argument")
            return await super().call_tool(name, arguments, context)
        except TerritoryError as error:
            raise ToolError(str(error)) from error
        except ToolError as error:
            if isinstance(error.__cause__, ValidationError):
                raise ToolError(_refusal(name, error.__cause__)) from error
            raise


def _refusal(name: str, found: ValidationError) -> str:
    """Say what is wrong with the arguments of a call: pydantic's words are for programmers."""
    told = []
    for each in found.errors():
        argument = each["loc"][0]
        if each["type"] == "missing":
            told.append(f"“{name}” needs “{argument}”.")
        else:
            told.append(f"“{argument}” {each['msg'].replace('Input should be', 'must be')}.")
    return " ".join(told)


server = Tools(
    "territory-planner",
    instructions=(
        "Sales and service territories on layers of areas (GeoPackage, GeoJSON, shapefile). Look "
        "at a file first. Every result says what was done, how good it is (deviations and shares "
        "in percent) and what stood in the way: tell the user all three. Plans are written to new "
        "files; none is ever written over."
    ),
)

READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)
WRITES = ToolAnnotations(read_only_hint=False, destructive_hint=False, open_world_hint=False)

Path_ = Annotated[str, Field(description="Layer file: .gpkg, .geojson or .shp")]
LayerName = Annotated[str, Field(description="Layer of the file, where it holds several")]
Workload = Annotated[
    str, Field(description="Number field whose sums are to be even; empty counts the units")
]
Tolerance = Annotated[
    float, Field(description="Accepted deviation from the target, percent", gt=0, le=100)
]
Territory = Annotated[str, Field(description="Field that holds the plan: each unit's territory")]
IdField = Annotated[str, Field(description="Field that units are called by; empty: row numbers")]
Output = Annotated[str, Field(description="New file for the result; it must not be there yet")]
Effort = Annotated[Literal["fast", "balanced", "best"], Field(description="How long to look")]
Seed = Annotated[int, Field(description="The same seed gives the same plan", ge=0)]


@server.tool(annotations=READS)
async def look(ctx: Context, path: Path_, layer: LayerName = "") -> dict[str, Any]:
    """Look at a layer file: its features, its fields with their values, and what is odd."""
    return await _done(ctx, lambda _: jobs.look(read_layer(path, layer)))


@server.tool(annotations=WRITES)
async def design(
    ctx: Context,
    path: Path_,
    output: Output,
    territories: Annotated[int, Field(description="How many to make", ge=1)],
    workload: Workload = "",
    tolerance: Tolerance = 5.0,
    layer: LayerName = "",
    id_field: IdField = "",
    effort: Effort = "balanced",
    seed: Seed = 0,
) -> dict[str, Any]:
    """Make connected, compact territories of about the same workload, in a new file."""
    wish = Wish(workload, tolerance, "", territories, effort, seed, id_field)
    return await _written(ctx, path, layer, output, lambda read, p: jobs.designed(read, wish, p))


@server.tool(annotations=WRITES)
async def realign(
    ctx: Context,
    path: Path_,
    output: Output,
    territory: Territory,
    workload: Workload = "",
    tolerance: Tolerance = 5.0,
    layer: LayerName = "",
    id_field: IdField = "",
    effort: Effort = "balanced",
    seed: Seed = 0,
) -> dict[str, Any]:
    """Bring a plan within tolerance with as little changing hands as can be proven; a new file."""
    wish = Wish(workload, tolerance, territory, 0, effort, seed, id_field)
    return await _written(ctx, path, layer, output, lambda read, p: jobs.realigned(read, wish, p))


@server.tool(annotations=WRITES)
async def repair(
    ctx: Context,
    path: Path_,
    output: Output,
    territory: Territory,
    workload: Workload = "",
    layer: LayerName = "",
    id_field: IdField = "",
) -> dict[str, Any]:
    """Give detached parts and units without a territory to one that they touch; a new file."""
    wish = Wish(workload, territory=territory, id_field=id_field)
    return await _written(ctx, path, layer, output, lambda read, p: jobs.repaired(read, wish, p))


@server.tool(annotations=READS)
async def judge(
    ctx: Context,
    path: Path_,
    territory: Territory,
    workload: Workload = "",
    tolerance: Tolerance = 5.0,
    layer: LayerName = "",
    id_field: IdField = "",
) -> dict[str, Any]:
    """Tell how good a plan is, and all that is wrong with it."""
    wish = Wish(workload, tolerance, territory, id_field=id_field)
    return await _told(ctx, path, layer, lambda read, p: jobs.judged(read, wish, p))


@server.tool(annotations=READS)
async def explain(
    ctx: Context,
    path: Path_,
    territory: Territory,
    unit: Annotated[str, Field(description="The unit, by id_field, or its row's number")],
    workload: Workload = "",
    tolerance: Tolerance = 5.0,
    layer: LayerName = "",
    id_field: IdField = "",
) -> dict[str, Any]:
    """Tell why a unit is where it is, and what moving it to each neighbour would do."""
    wish = Wish(workload, tolerance, territory, id_field=id_field)
    return await _told(ctx, path, layer, lambda read, _: jobs.explained(read, wish, unit))


@server.tool(annotations=READS)
async def compare(
    ctx: Context,
    path: Path_,
    before: Territory,
    after: Annotated[str, Field(description="Field that holds the other plan")],
    workload: Workload = "",
    tolerance: Tolerance = 5.0,
    layer: LayerName = "",
    other_path: Annotated[
        str, Field(description="File with the other plan, where it is another")
    ] = "",
    id_field: IdField = "",
) -> dict[str, Any]:
    """Tell what changed between two plans: who moved, from where to where, and what it did."""
    wish = Wish(workload, tolerance, before, id_field=id_field)

    def work(read: UnitLayer, _: Progress) -> Outcome:
        beside = read_layer(other_path) if other_path else read
        return jobs.compared(*jobs.side_by_side(read, beside, after, wish))

    return await _told(ctx, path, layer, work)


Job = Callable[[UnitLayer, Progress], Outcome]


async def _written(ctx: Context, path: str, layer: str, output: str, job: Job) -> dict[str, Any]:
    def work(progress: Progress) -> dict[str, Any]:
        check_new(output)
        read = read_layer(path, layer)
        found = job(read, progress)
        return {"written": write_layer(read, output, found.columns, progress), **found.told()}

    return await _done(ctx, work)


async def _told(ctx: Context, path: str, layer: str, job: Job) -> dict[str, Any]:
    return await _done(ctx, lambda progress: job(read_layer(path, layer), progress).told())


async def _done(ctx: Context, work: Callable[[Progress], dict[str, Any]]) -> dict[str, Any]:
    """Work in a thread, which says how far it is and ends when the client cancels."""
    stop, told = threading.Event(), [-1]

    def percent(share: float) -> None:
        if int(share) > told[0]:
            told[0] = int(share)
            anyio.from_thread.run(ctx.report_progress, float(told[0]), 100.0)

    progress = Progress(on_percent=percent, is_cancelled=stop.is_set)
    try:
        return await anyio.to_thread.run_sync(work, progress, abandon_on_cancel=True)
    except TerritoryError as error:
        raise ToolError(str(error)) from error
    finally:
        stop.set()


def main() -> None:
    """Serve until the client hangs up."""
    server.run("stdio")


if __name__ == "__main__":
    main()
