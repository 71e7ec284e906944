"""Saving a report as PDF: where to, and the steps to the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from data.problems import SourcingError
from desktop.report.content import Report
from desktop.report.pages import Picture
from desktop.report.paper import pdf_steps
from desktop.steps import Steps


def ask_for_pdf(parent: QWidget, plan: Path) -> Path | None:
    """Ask for the name of a report; None where it is not to be saved.

    Args:
        parent: what asks.
        plan: folder and name of the plan, without an ending.
    """
    proposed = str(plan.with_name(_tr("{0} report.pdf").format(plan.name)))
    chosen, _filter = QFileDialog.getSaveFileName(parent, _tr("Save the report"), proposed, "PDF (*.pdf)")
    if not chosen:
        return None
    return Path(chosen) if chosen.lower().endswith(".pdf") else Path(f"{chosen}.pdf")


def saved_steps(report: Report, picture: Picture | None, path: Path) -> Steps[str]:
    """The steps to the report as a file; why it was not saved, empty where it was."""
    try:
        yield from pdf_steps(report, picture, path)
    except (SourcingError, OSError) as error:
        return str(error)
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportPage", text)
