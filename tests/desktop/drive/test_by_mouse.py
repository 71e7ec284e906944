"""Work with the mouse: presses, moves and releases at what is seen; keys are only for texts."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from data.project.store import open_project
from desktop.charts.cap_slider import CapSlider
from desktop.cli.verify import verify_plan
from desktop.views.preview import PreviewTable
from desktop.views.rail import Rail
from desktop.views.tables import Grid


def test_that_the_sample_is_planned_with_one_click(mouse):
    mouse.sees("Everything stays on this computer")
    mouse.click("Open the sample")
    mouse.sees("The rules cost", "Least cost, proved", "Planned: ")


def test_that_a_cap_is_dragged_kept_taken_back_and_mended_and_the_plan_tested_compared_and_reported_with_the_mouse(
    mouse, capped_workbook, tmp_path
):
    mouse.name_file(capped_workbook, lambda: mouse.click("Choose a file…"))
    mouse.sees("capped.xlsx", "No plan yet")
    mouse.click("Optimise")
    mouse.sees("+80.00 USD", "Planned: 1,080 USD", "The rule costs")
    mouse.in_dialog(lambda: name_plan(mouse, "With 60 %"), lambda: mouse.choose_in_menu("Plan", "Save this plan"))

    # The handle is dragged from 60 % over 57 % to 55 %: 55 at 10 and 45 at 12 USD.
    slider = mouse.named(CapSlider, "Amount of the rule")
    mouse.drag(slider, [place_of(slider, share) for share in (0.60, 0.57, 0.55)])
    mouse.sees("Trial: 55.0 % instead of 60.0 %", "+90.00 USD")
    mouse.click("Keep")
    mouse.sees("Planned: 1,090 USD")
    assert mouse.choose_in_menu("Edit", "Undo") == "Undo: Set Cap to 55 %"
    mouse.sees("+80.00 USD", "The last result for this book is on show again")

    # A cap of 40 % cannot be kept; a repair is applied where it is proposed.
    go_to(mouse, "Rules")
    mouse.sees("60 %")
    mouse.click_at(mouse.named(QLineEdit, "Amount"))
    mouse.write("40 %")
    mouse.click("Optimise")
    mouse.sees("No plan can meet all the rules")
    mouse.click("Apply and plan: ")
    mouse.sees("+100.00 USD", "Planned: 1,100 USD")

    go_to(mouse, "Risk")
    mouse.click("Test the plan")
    mouse.sees("The worst loss: ")
    go_to(mouse, "Compare")
    mouse.sees("Plan on show against With 60 %: 20.00 USD more (+1.85 %).", "The wish costs 20.00 USD more.")
    go_to(mouse, "Report")
    mouse.name_file(tmp_path / "report.pdf", lambda: mouse.click("Save as PDF…"))
    mouse.sees("Report saved as ")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    mouse.name_file(tmp_path / "plan.xlsx", lambda: mouse.click("Export to Excel…"))
    mouse.sees("Plan exported to ")
    assert verify_plan(tmp_path / "plan.xlsx") == 0


def test_that_a_list_is_imported_corrected_and_ten_thousand_cells_pasted_and_taken_back_by_name_with_the_mouse(
    mouse, foreign_list, tmp_path
):
    mouse.name_file(foreign_list, lambda: mouse.choose_in_menu("File", "Import a bill of materials"))
    mouse.sees("3 rows", "add up to 11")
    cells = mouse.named(PreviewTable, "Cells of the file")
    head = cells.use_header
    mouse.click_at(head.viewport(), QPoint(head.sectionViewportPosition(2) + 20, head.height() // 2))
    mouse.choose(cells.use_menu, "Quantity")
    mouse.sees("add up to 21")
    mouse.click("Accept")
    mouse.sees("Imported winch.csv")
    before = saved(mouse, tmp_path / "before.lodestone")

    go_to(mouse, "Suppliers and offers")
    suppliers = mouse.named(Grid, "")
    mouse.click_at(suppliers.viewport(), suppliers.visualRect(suppliers.model().index(0, 0)).center())
    QGuiApplication.clipboard().setText("\n".join(f"S{number}\tN{number}" for number in range(5_000)))
    mouse.choose_in_menu("Edit", "Paste")
    mouse.sees("Suppliers 5,000", "S0 | N0")
    assert saved(mouse, tmp_path / "pasted.lodestone") != before
    assert mouse.choose_in_menu("Edit", "Undo") == "Undo: Paste 10,000 cells"
    mouse.sees_no_more("S0 | N0")
    assert saved(mouse, tmp_path / "after.lodestone") == before


def go_to(mouse, page):
    rail = mouse.named(Rail, "Pages")
    stops = [rail.model().index(row, 0) for row in range(rail.model().rowCount())]
    mouse.click_at(rail.viewport(), rail.visualRect(next(each for each in stops if each.data() == page)).center())


def place_of(slider, share):
    """Where the handle stands at a share: the dial goes from 100 % at the left in points to 0 % at the right."""
    return slider.place_of(round((1.0 - share) * 100)).toPoint()


def name_plan(mouse, name):
    mouse.click_at(mouse.named(QLineEdit, "Name"))
    mouse.write(name)
    mouse.click("OK")


def saved(mouse, path):
    """What stands in the file that the book is saved as."""
    mouse.name_file(path, lambda: mouse.choose_in_menu("File", "Save as"))
    mouse.sees(f"{path.name} – Lodestone")
    return open_project(path).book.content_hash()
