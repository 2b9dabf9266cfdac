"""Who runs on what, and for how long at most."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

COUNTY_INSTANCES = (
    ["AR2010", "AR2020", "IA2010", "IA2020", "ID2010", "NM2010", "NM2020", "OK2010"]
)  # fmt: skip
TRACT_INSTANCES = ["PA2010tracts", "OK2010tracts"]
MESHES = (3_000, 10_000, 30_000, 100_000, 250_000, 1_000_000)
LARGE = 250_000
"""The mesh that realignment, and the method for fewer units, are measured on."""
COMPACTNESS = (0, 25, 75, 100)
"""Besides 50, which is what every other job asks for."""
EFFORTS = ["fast", "balanced", "best"]
REALIGN = ["realign-counties", "realign-cut-outs", "realign-lsoa", "realign-mesh"]


@dataclass(frozen=True)
class Contender:
    """A method and how to call it: ``contenders.<module>.<function>(case, **options)``."""

    title: str
    module: str
    function: str
    options: dict[str, Any] = field(default_factory=dict)
    in_plugin: bool = False
    """Runs under the interpreter with QGIS, not the peers'."""

    @property
    def ours(self) -> bool:
        return self.module in ("ours", "rook_ours", "realigned")


CONTENDERS = {
    **{
        effort: Contender(f"**ours, {effort}**", "ours", "plan", {"effort": effort}, in_plugin=True)
        for effort in EFFORTS
    },
    **{
        f"compact-{wish}": Contender(
            f"**ours, balanced, compactness {wish}**",
            "ours",
            "plan",
            {"effort": "balanced", "compactness": wish},
            in_plugin=True,
        )
        for wish in COMPACTNESS
    },
    "unhurried": Contender(
        "**ours, balanced, as for 35,000 units**", "ours", "unhurried", {"effort": "balanced"}, True
    ),
    "rebalance": Contender(
        "**ours, balance today's plan**", "ours", "rebalance", {"effort": "balanced"}, True
    ),
    **{
        f"realign-{name}": Contender(f"**realign {title}**", "realigned", function, {}, True)
        for name, title, function in (
            ("counties", "counties", "counties"),
            ("cut-outs", "cut-outs", "cut_outs"),
            ("lsoa", "LSOA", "lsoa"),
            ("mesh", "mesh", "mesh"),
        )
    },
    "ward": Contender("spopt WardSpatial", "spopt_regions", "ward"),
    "max-p": Contender("spopt MaxPHeuristic", "spopt_regions", "max_p"),
    "azp": Contender("spopt AZP", "spopt_regions", "azp"),
    "gerrychain": Contender("GerryChain recursive_tree_part", "gerry", "tree_part"),
    "metis": Contender("METIS, contiguous", "partitioners", "metis"),
    "kahip": Contender("KaHIP, strong", "partitioners", "kaffpa", {"mode": "STRONG"}),
    "qgis": Contender("QGIS k-means", "qgis_kmeans", "k_means", in_plugin=True),
    "power": Contender("power diagram, plain", "textbook", "power_diagram"),
    "lp": Contender("transportation LP, 10 starts", "textbook", "transport_reference"),
    "rook-default": Contender("**ours**", "rook_ours", "rook", {"tolerance": None}, in_plugin=True),
    "rook-exact": Contender(
        "**ours, exact vertices only**", "rook_ours", "rook", {"tolerance": 0}, in_plugin=True
    ),
    "libpysal-weights": Contender("libpysal.weights.Rook", "rook_libpysal", "weights"),
    "libpysal-graph": Contender("libpysal.graph.Graph", "rook_libpysal", "graph"),
}


@dataclass(frozen=True)
class Job:
    """One contender on one case.

    Attributes
    ----------
    limit : float
        Seconds after which it is stopped.
    expected : float
        Seconds it took last on the reference machine, imports included.
    quick : bool
        Part of ``--quick``.
    """

    case: str
    contender: str
    limit: float
    expected: float
    quick: bool = False


def all_jobs() -> list[Job]:
    """Return every job in the order of the report."""
    jobs = []
    for case in COUNTY_INSTANCES:
        jobs += _ours(case, (10, 60, 180), (1.5, 4, 10), quick=case in ("NM2010", "ID2010"))
        jobs += [Job(case, peer, 15, 2) for peer in ("gerrychain", "metis", "kahip", "power")]
    for case in TRACT_INSTANCES:
        jobs += _ours(case, (30, 90, 180), (2, 5, 60))
        jobs += [Job(case, "gerrychain", 60, 8)]
        jobs += [Job(case, peer, 30, 2) for peer in ("ward", "metis", "kahip", "power")]
    jobs += _ours("us", (30, 60, 180), (3, 7, 75), quick=True)
    jobs += [
        Job("us", "ward", 60, 3),
        Job("us", "max-p", 150, 60),
        Job("us", "azp", 90, 90),
        Job("us", "gerrychain", 60, 6),
        Job("us", "metis", 60, 1, quick=True),
        Job("us", "kahip", 60, 2),
        Job("us", "qgis", 60, 2, quick=True),
        Job("us", "power", 60, 2, quick=True),
        Job("us", "lp", 300, 100),
    ]
    jobs += _ours("lsoa", (60, 120, 300), (5, 20, 120))
    jobs += [
        Job("lsoa", "ward", 60, 6),
        Job("lsoa", "max-p", 60, 60),
        Job("lsoa", "azp", 60, 60),
        Job("lsoa", "gerrychain", 180, 90),
        Job("lsoa", "metis", 60, 2),
        Job("lsoa", "kahip", 60, 8),
        Job("lsoa", "qgis", 60, 3),
        Job("lsoa", "power", 60, 5),
    ]
    jobs += [
        Job("rook", "rook-default", 60, 3, quick=True),
        Job("rook", "rook-exact", 60, 2),
        Job("rook", "libpysal-weights", 120, 12, quick=True),
        Job("rook", "libpysal-graph", 120, 12),
    ]
    jobs += [Job("us", f"compact-{wish}", 60, 4) for wish in COMPACTNESS]
    jobs += [Job("lsoa", f"compact-{wish}", 120, 20) for wish in COMPACTNESS]
    jobs += [
        Job("lsoa3", "balanced", 180, 60),
        Job("drift", "rebalance", 120, 20),
        Job("drift", "balanced", 120, 30),
    ]
    takes = dict(zip(MESHES, (3, 6, 15, 50, 120, 480)))
    for n in MESHES:
        jobs += [Job(f"mesh{n}", "balanced", 1200, takes[n]), Job(f"mesh{n}", "metis", 300, 2)]
    jobs += [Job(f"fourfold-mesh{LARGE}", "balanced", 1200, 480)]
    jobs += [Job(f"mesh{LARGE}", "unhurried", 900, 200)]
    jobs += [Job("realign", name, 900, takes) for name, takes in zip(REALIGN, (60, 200, 10, 60))]
    return jobs


def _ours(
    case: str, limits: tuple[float, ...], expected: tuple[float, ...], quick: bool = False
) -> list[Job]:
    return [
        Job(case, effort, limit, takes, quick and effort != "best")
        for effort, limit, takes in zip(EFFORTS, limits, expected)
    ]
