"""What Help, About says."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, metadata, version

from PySide6.QtCore import QCoreApplication

LIBRARIES = ("PySide6-Essentials", "PuLP", "highspy", "pandas", "numpy", "pint", "python-calamine", "XlsxWriter")


def about_text() -> str:
    """Version, purpose, and the libraries with their versions and licences from their own metadata."""
    tr = QCoreApplication.translate
    lines = [
        tr("About", "Version {0}").format(version("lodestone-sourcing")),
        tr("About", "The cheapest supplier mix that keeps the dependency on any country under its cap."),
        tr("About", "Everything stays on this computer."),
        "",
        *(line for line in map(_library, LIBRARIES) if line),
    ]
    return "\n".join(lines)


def _library(name: str) -> str:
    try:
        facts = metadata(name)
    except PackageNotFoundError:
        return ""
    licence = facts.get("License-Expression") or facts.get("License") or ""
    first = licence.strip().splitlines()[0] if licence.strip() else ""
    return f"{name} {facts['Version']}" + (f", {first}" if first and len(first) < 80 else "")
