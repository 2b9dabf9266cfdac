"""A report as one page of HTML that needs nothing else: no network, no other file."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from ..core.model.progress import SILENT, Progress
from ..layers.text import shown_language, tr
from .chart import chart
from .content import Changes, Fact, PlanReport
from .handover_view import handover_view
from .map_view import map_view
from .markup import Markup, element, joined, name_of
from .table_view import table_view
from .tables import ReportTable
from .trend import history_view

ASSETS = Path(__file__).parent / "assets"


def page(report: PlanReport, progress: Progress = SILENT) -> bytes:
    """Return the page, in UTF-8.

    Raises
    ------
    Cancelled
        When `progress` says so.
    """
    script = _asset("report.js")
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(script)),
        element("meta", name="generator", content="Territory Planner"),
        element("title", report.title),
        element("style", Markup(_asset("report.css"))),
    )
    body = element("body", *_body(report, progress), element("script", Markup(script)))
    language = shown_language()
    return f"<!doctype html>\n{element('html', head, body, lang=language)}\n".encode()


@cache
def _asset(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8")


def _policy(script: str) -> str:
    """Return what the page may do: run this one script, style itself, and load nothing."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"


def _body(report: PlanReport, progress: Progress) -> list[Markup]:
    sections = [
        ("summary", tr("Summary"), _summary(report)),
        ("map", tr("Map"), map_view(report.map)),
        ("balance", tr("Balance"), joined(*(chart(each) for each in report.charts))),
        ("territories", tr("Territories"), _territories(report, progress)),
    ]
    if report.changes is not None:
        sections.append(("changes", tr("What changed"), _changes(report.changes, progress)))
    if report.history is not None:
        sections.append(("history", tr("How it stood"), history_view(report.history)))
    sections += [
        ("problems", tr("Problems"), _problems(report, progress)),
        (
            "notes",
            tr("Notes on the data"),
            _listed(report.all_notes, tr("There is nothing to note.")),
        ),
        ("made", tr("How it was made"), _made(report, progress)),
    ]
    if report.handover is not None:
        sections.append(("handover", tr("Hand-over"), handover_view(report.handover, progress)))
    return [
        element("a", tr("Skip to the summary"), class_="skip", href="#summary"),
        element(
            "header",
            element("h1", name_of(report.title)),
            element("p", report.subtitle, class_="subtitle"),
            _contents(sections),
            element(
                "button",
                tr("Print the report"),
                type="button",
                data_print="report",
                class_="screen",
            ),
        ),
        element("main", *(_section(*each) for each in sections)),
        element("footer", element("p", tr("Made with Territory Planner, a plugin of QGIS."))),
    ]


def _contents(sections: list[tuple[str, str, Markup]]) -> Markup:
    links = (element("li", element("a", title, href=f"#{key}")) for key, title, _ in sections)
    return element("nav", element("ul", *links), aria_label=tr("Contents"))


def _section(key: str, title: str, content: Markup) -> Markup:
    return element(
        "section",
        element("h2", title, id=f"{key}-title"),
        content,
        id=key,
        aria_labelledby=f"{key}-title",
    )


def _summary(report: PlanReport) -> Markup:
    return joined(
        element("dl", *map(_fact, report.facts), class_="facts"),
        *(element("p", sentence) for sentence in report.summary),
    )


def _fact(fact: Fact) -> Markup:
    return element(
        "div",
        element("dt", fact.meaning),
        element("dd", fact.value),
        class_="fact bad" if fact.is_bad else "fact",
    )


def _territories(report: PlanReport, progress: Progress) -> Markup:
    return joined(
        table_view(report.territories, key="t", is_choice=True, progress=progress),
        table_view(report.plan, title=tr("The plan as a whole"), progress=progress),
    )


def _changes(changes: Changes, progress: Progress) -> Markup:
    return joined(
        *(element("p", sentence) for sentence in changes.sentences),
        _or_none(changes.flows, tr("Nothing changes hands."), tr("From whom to whom"), progress),
        table_view(
            changes.territories, title=tr("Each territory before and now"), progress=progress
        ),
    )


def _problems(report: PlanReport, progress: Progress) -> Markup:
    nothing = tr("The plan keeps every rule that it was checked against.")
    return _or_none(report.problems, nothing, progress=progress)


def _or_none(
    table: ReportTable, nothing: str, title: str = "", progress: Progress = SILENT
) -> Markup:
    if not table.rows:
        return element("p", nothing, class_="well")
    return table_view(table, title=title, progress=progress)


def _listed(sentences: tuple[str, ...], nothing: str) -> Markup:
    if not sentences:
        return element("p", nothing, class_="well")
    return element("ul", *(element("li", each) for each in sentences), class_="notes")


def _made(report: PlanReport, progress: Progress) -> Markup:
    return joined(
        table_view(report.made, progress=progress),
        table_view(report.sources, title=tr("How old the sources are"), progress=progress),
    )
