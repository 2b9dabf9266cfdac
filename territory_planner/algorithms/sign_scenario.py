"""The way of a scenario from draft over review to approved and in force."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition

from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..core.scenarios.calendar import Term
from ..layers.scenarios.authors import current_time
from ..layers.scenarios.scenario import REVIEW, Scenario, signed, state_titles
from ..layers.text import plain, tr
from .shared import builders as b
from .shared import scenarios as s
from .shared.base import TerritoryAlgorithm
from .shared.days import day_of
from .shared.run import Run

STATE, VALID_FROM, VALID_TO = "STATE", "VALID_FROM", "VALID_TO"


class SignScenario(TerritoryAlgorithm):
    """Hand a plan in, approve it, put it in force."""

    ID = "signscenario"
    ICON = "scenario_sign"
    FIRST = (
        "INPUT",
        "SCENARIO",
        "STATE",
        "VALID_FROM",
        "VALID_TO",
        "STORE",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Sign off scenario")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Brings a scenario a step further: from draft to review, from review to approved (or "
            "back), and, once approved, in force from a day on. Who did it and when is kept with "
            "it.\n"
            "An approved plan is read-only. What is in force until a given day gives way, after "
            "it, to the plan that was in force before."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg STORE=sample_data/midwest_scenarios.gpkg "
            "SCENARIO=next STATE=review OUTPUT=scenarios.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            s.units_of_scenarios(),
            s.scenario_name(tr("Scenario"), tr("The name of the scenario.")),
            b.choice(
                STATE,
                tr("State"),
                state_titles(),
                REVIEW,
                tr(
                    "Where it goes: “review” (of a draft), “approved” (of one in review) or back "
                    "to “draft”."
                ),
            ),
            b.text(
                VALID_FROM,
                tr("In force from"),
                tr("A day such as 2026-04-01; only for a plan that is approved."),
            ),
            b.text(
                VALID_TO,
                tr("In force until"),
                tr(
                    "The first day on which it is no longer in force; without one, until another "
                    "plan is."
                ),
            ),
            s.author(),
            *s.store(),
            s.list_sink(optional=True),
        ]

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return {STATE: tr("The state that it is in now")}

    def check(self, run: Run) -> None:
        """Ask for the first day where there is a last one."""
        _term(run)

    def work(self, run: Run) -> dict[str, Any]:
        """Sign it."""
        store = s.store_of(run)
        scenario = store.named(s.layer_of(run), run.text(s.SCENARIO))
        state, term = run.choice(STATE), _term(run)
        who, when = s.who(run), current_time()
        after = signed(scenario, state, who, when, term)
        there = [
            after if each.number == after.number else each for each in store.listed(after.layer)
        ]

        def keep(_: Progress) -> None:
            store.change(scenario, lambda kept: signed(kept, state, who, when, term))

        written = s.write_list(run, there, s.keeping(store.place, keep))
        run.say([_told(after)])
        return {**written, STATE: after.state}


def _term(run: Run) -> Term | None:
    begin, end = day_of(run, VALID_FROM), day_of(run, VALID_TO)
    if begin is None and end is not None:
        raise InvalidInput(
            tr("Say from which day on it is in force (VALID_FROM), not only until when.")
        )
    return None if begin is None else Term(begin, end)


def _told(after: Scenario) -> str:
    last, titles = after.signatures[-1], state_titles()
    who = plain(last.who) or tr("nobody named")
    if last.term is None:
        return tr("“{name}” is {state} now ({who}).").format(
            name=after.name, state=titles[after.state], who=who
        )
    if last.term.end is None:
        text = tr("“{name}” is approved and in force from {begin} on ({who}).")
    else:
        text = tr("“{name}” is approved and in force from {begin} until before {end} ({who}).")
    return text.format(name=after.name, begin=last.term.begin, end=last.term.end, who=who)
