"""A saved project is planned and checked by the command line like the workbook that holds the same book."""

from __future__ import annotations

import json

from data.project.project import Project
from data.project.store import save_project
from data.sample import sample_book
from desktop.__main__ import main


def test_that_a_project_of_the_sample_has_no_errors(tmp_path, capsys):
    project = tmp_path / "sample.lodestone"
    save_project(Project(sample_book()), project)

    assert main(["check", str(project), "--json", str(tmp_path / "check.json")]) == 0
    assert json.loads((tmp_path / "check.json").read_text())["status"] == "ok"


def test_that_a_damaged_project_is_refused_with_a_sentence(tmp_path, capsys):
    project = tmp_path / "sample.lodestone"
    save_project(Project(sample_book()), project)
    project.write_bytes(project.read_bytes()[:-500])

    assert main(["check", str(project)]) == 2
    assert "sample.lodestone is damaged, or no Lodestone project" in capsys.readouterr().out
