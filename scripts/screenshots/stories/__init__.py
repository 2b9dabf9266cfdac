"""What is told in a QGIS window, by name."""

from __future__ import annotations

from .centers import centers
from .company import company
from .decisions import decisions
from .dialogs import dialogs
from .formats import formats
from .gaps import gaps
from .languages import languages
from .looks import first_look, long_names, many
from .postgis import postgis
from .projects import projects
from .realignment import realignment
from .survival import survival
from .table import table
from .tools import tools
from .tour import tour

STORIES = {
    "tour": tour,
    "first look": first_look,
    "long names": long_names,
    "many": many,
    "tools": tools,
    "table": table,
    "gaps": gaps,
    "survival": survival,
    "projects": projects,
    "realignment": realignment,
    "formats": formats,
    "centers": centers,
    "company": company,
    "decisions": decisions,
    "dialogs": dialogs,
    "languages": languages,
    "postgis": postgis,
}
