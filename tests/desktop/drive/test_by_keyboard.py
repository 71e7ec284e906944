"""Work without a mouse: from the first window on only keys are pressed, and only what is seen counts."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from desktop.cli.verify import verify_plan

AMOUNT = "Amount of the rule, from loose to tight"
COST_OF_RULES = r"The rules cost\n\+([\d,]+) EUR"


def test_that_the_sample_is_planned_its_dearest_cap_moved_kept_and_taken_back_with_keys(keyboard):
    # First run: the keyboard is on the first of the ways to begin.
    keyboard.sees("Open the sample", "Everything stays on this computer")
    keyboard.press("Space")
    keyboard.sees("The rules cost", "The rule costs")
    before = keyboard.reads(COST_OF_RULES)

    keyboard.tab_to(AMOUNT)
    keyboard.press("Right")
    keyboard.sees("Trial: ", " instead of ")
    amount, own = keyboard.reads(r"Trial: ([\d.]+ %) instead of ([\d.]+ %)")
    keyboard.tab_to("Keep")
    keyboard.press("Space")
    keyboard.sees_no_more("Trial: ")
    keyboard.sees(f"at most {amount}")
    assert number(keyboard.reads(COST_OF_RULES)) > number(before)

    keyboard.press("Ctrl+Z")
    again = "The last result for this book is on show again"
    keyboard.sees(f"The rules cost\n+{before} EUR", f"at most {own}", again)


def test_that_a_book_is_planned_mended_tested_compared_and_reported_with_keys(keyboard, capped_workbook, tmp_path):
    keyboard.tab_to("Choose a file…")
    keyboard.name_file(capped_workbook, lambda: keyboard.press("Space"))
    keyboard.sees("capped.xlsx", "No plan yet")
    keyboard.press("F5")
    keyboard.sees("+80.00 USD", "Planned: 1,080 USD")
    keyboard.in_dialog(lambda: name_plan(keyboard, "With 60 %"), lambda: keyboard.press("Ctrl+Shift+P"))

    # A cap of 40 % cannot be kept; a repair is applied where it is proposed.
    keyboard.press("Ctrl+4")
    keyboard.sees("60 %")
    keyboard.tab_to("Amount")
    keyboard.write("40 %")
    keyboard.press("F5")
    keyboard.sees("No plan can meet all the rules")
    keyboard.tab_to("Apply and plan: ")
    keyboard.press("Space")
    keyboard.sees("+100.00 USD", "Planned: 1,100 USD")
    keyboard.press("Ctrl+4")
    keyboard.sees("50 %")

    # What happens when a country is lost, and what the repair costs against the plan before.
    keyboard.press("Ctrl+7")
    keyboard.tab_to("Test the plan")
    keyboard.press("Space")
    keyboard.sees("The worst loss: ")
    keyboard.press("Ctrl+9")
    keyboard.sees("Plan on show against With 60 %: 20.00 USD more (+1.85 %).", "The wish costs 20.00 USD more.")

    # The report and the plan leave the program.
    keyboard.press("Ctrl+0")
    keyboard.sees("The rules cost")
    keyboard.tab_to("Save as PDF…", "Shift+Tab")
    keyboard.name_file(tmp_path / "report.pdf", lambda: keyboard.press("Space"))
    keyboard.sees("Report saved as ")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    keyboard.name_file(tmp_path / "plan.xlsx", lambda: keyboard.press("Ctrl+E"))
    keyboard.sees("Plan exported to ")
    assert verify_plan(tmp_path / "plan.xlsx") == 0


def test_that_a_list_is_imported_corrected_and_ten_thousand_cells_pasted_and_taken_back_with_keys(
    keyboard, foreign_list
):
    keyboard.name_file(foreign_list, lambda: keyboard.press("Ctrl+I"))
    keyboard.sees("3 rows", "add up to 11")

    # The third column is used as the quantity: then the spares are what is needed.
    keyboard.tab_to("Cells of the file")
    keyboard.press("Ctrl+Home", "Right", "Right")
    keyboard.tab_to("Use of the column", "Shift+Tab")
    keyboard.press("Q")
    keyboard.sees("add up to 21")
    keyboard.tab_to("Accept")
    keyboard.press("Space")
    keyboard.sees("Imported winch.csv")

    # 10,000 cells from the clipboard are one step, and one step back.
    keyboard.press("Ctrl+3")
    keyboard.press("Ctrl+Home")
    QGuiApplication.clipboard().setText("\n".join(f"S{number}\tN{number}" for number in range(5_000)))
    keyboard.press("Ctrl+V")
    keyboard.sees("Suppliers 5,000", "S0 | N0")
    keyboard.press("Ctrl+End")
    keyboard.sees("S4999 | N4999")
    keyboard.press("Ctrl+Z")
    keyboard.sees_no_more("S4999")


def name_plan(keyboard, name):
    keyboard.tab_to("Name")
    keyboard.write(name)
    keyboard.press("Return")


def number(digits):
    return float(digits.replace(",", ""))
