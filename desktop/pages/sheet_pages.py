"""The pages that show sheets of the book, by name."""

from __future__ import annotations

from desktop.jobs.explosion import ExplosionOfBook
from desktop.jobs.jobs import Worker
from desktop.pages.requirements import RequirementsPage
from desktop.pages.rules import RulesPage
from desktop.pages.sheets import SheetPage
from desktop.pages.supply import SupplyPage
from desktop.session.session import Session
from desktop.settings import Settings
from desktop.theme import Theme


def make_sheet_pages(session: Session, theme: Theme, settings: Settings, worker: Worker) -> dict[str, SheetPage]:
    """The pages, in the order of the rail."""
    return {
        "requirements": RequirementsPage(session, theme, settings, ExplosionOfBook(session, worker, session)),
        "supply": SupplyPage(session, theme, settings),
        "rules": RulesPage(session, theme, settings),
    }
