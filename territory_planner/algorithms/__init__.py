"""The Processing algorithms, in the order of the work they do."""

from __future__ import annotations

from .aggregate import AggregateWorkload
from .allocate import AllocateUnits
from .balance import BalanceTerritories
from .carry_over import CarryOver
from .check_units import CheckUnits
from .compare import ComparePlans
from .contiguity import BuildContiguity
from .delegate import DelegateTerritories
from .design import DesignTerritories
from .dissolve import DissolveTerritories
from .explain import ExplainPlan
from .explore import ExplorePlans
from .export_alignment import ExportAlignment
from .forecast_workload import ForecastWorkload
from .gaps import GapsAndOverlaps
from .headcount import CompareHeadcounts
from .import_alignment import ImportAlignment
from .list_scenarios import ListScenarios
from .make_units import MakeUnits
from .match import MatchTerritories
from .merge_copies import MergeCopies
from .open_scenario import OpenScenario
from .plan_report import PlanReporter
from .plan_report_pdf import PlanReporterPdf
from .realign import RealignTerritories
from .repair import RepairContiguity
from .review import ReviewPlan
from .robust import RobustTerritories
from .save_scenario import SaveScenario
from .scenario_history import ScenarioHistory
from .seed import SeedTerritories
from .sign_scenario import SignScenario
from .statistics import TerritoryStatistics
from .suitability import LocationSuitability
from .validate import ValidatePlan

ALGORITHMS = (
    CheckUnits,
    MakeUnits,
    AggregateWorkload,
    DesignTerritories,
    SeedTerritories,
    AllocateUnits,
    BalanceTerritories,
    RealignTerritories,
    RobustTerritories,
    ExplorePlans,
    LocationSuitability,
    CompareHeadcounts,
    RepairContiguity,
    ValidatePlan,
    ExplainPlan,
    TerritoryStatistics,
    ComparePlans,
    PlanReporter,
    PlanReporterPdf,
    MatchTerritories,
    GapsAndOverlaps,
    DissolveTerritories,
    BuildContiguity,
    ForecastWorkload,
    CarryOver,
    ImportAlignment,
    ExportAlignment,
    SaveScenario,
    ListScenarios,
    OpenScenario,
    SignScenario,
    ScenarioHistory,
    ReviewPlan,
    DelegateTerritories,
    MergeCopies,
)
