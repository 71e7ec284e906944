"""The process that reads: each of its ends is a sentence; it is limited, leaves nothing, reads large files whole."""

import sys
import tempfile
from pathlib import Path

import pytest

from data.excel import reader
from data.excel.cells import column_letter
from data.excel.reader import SpreadsheetError, read_cells
from tests.workbooks.ugly_xlsx import (
    number,
    row,
    table,
    xlsx,
)


class TestEveryEndOfTheReaderBecomesASentence:
    """The reader is replaced by programs that end in every bad way."""

    @pytest.fixture
    def ending(self, tmp_path, monkeypatch):
        def sentence(program, **options):
            monkeypatch.setattr(reader, "reader_command", lambda _: [sys.executable, "-c", program])
            with pytest.raises(SpreadsheetError) as caught:
                read_cells(tmp_path / "book.xlsx", **options)
            return str(caught.value)

        return sentence

    def test_that_an_abort_is_a_sentence(self, ending):
        assert ending("import os; os.abort()").startswith("book.xlsx cannot be read: the reader ended unexpectedly")

    def test_that_an_exception_is_a_sentence(self, ending):
        assert "ended unexpectedly" in ending("raise RuntimeError")

    def test_that_a_hang_is_stopped(self, ending):
        assert "was not done after 1 seconds" in ending("import time; time.sleep(60)", most_seconds=1)

    def test_that_garbage_is_a_sentence(self, ending):
        assert "did not finish its answer" in ending("print('hello')")

    def test_that_no_answer_is_a_sentence(self, ending):
        assert "did not finish its answer" in ending("")

    def test_that_an_answer_cut_off_is_a_sentence(self, ending):
        written = "import sys; sys.stdout.buffer.write(b'lodestone cells 1\\n' + b'\\0' * 40 + b'end of cells\\n')"
        assert "did not finish its answer" in ending(written)

    def test_that_a_program_that_is_missing_is_a_sentence(self, tmp_path, monkeypatch):
        monkeypatch.setattr(reader, "reader_command", lambda _: [str(tmp_path / "none")])
        with pytest.raises(SpreadsheetError, match="the reader does not start"):
            read_cells(tmp_path / "book.xlsx")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the memory of a process")
def test_that_the_memory_of_the_reader_is_limited(read, monkeypatch):
    monkeypatch.setattr(reader, "MOST_MEMORY", 200 << 20)
    wide = row(1, number("A1", 1)) + "".join(row(n, number(f"ZZ{n}", 1)) for n in range(2, 25_000))
    with pytest.raises(SpreadsheetError, match="the reader ended unexpectedly, as for lack of memory"):
        read(xlsx({"S": wide}))


def test_that_nothing_is_left_in_the_temporary_folder(read, tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    read(xlsx({"S": table(["a"])}))
    with pytest.raises(SpreadsheetError):
        read(b"PK\x03\x04")
    assert list(folder.iterdir()) == []


def test_that_modules_in_the_current_folder_are_not_run(read, tmp_path, monkeypatch):
    for name in ("json", "data", "struct"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    assert list(read(xlsx({"S": table(["a"])}))[0].rows) == [("a",)]


def test_that_a_name_with_blanks_quotes_and_letters_of_any_language_is_found(read):
    assert read(xlsx({"S": table(["a"])}), "Angebote “Müller & Söhne” 供应商 -x.xlsx")[0].title == "S"


def test_that_a_relative_path_is_found_from_the_folder_it_is_relative_to(tmp_path, monkeypatch):
    (tmp_path / "book.xlsx").write_bytes(xlsx({"S": table(["a"])}))
    monkeypatch.chdir(tmp_path)
    assert read_cells(Path("book.xlsx"))[0].title == "S"
    assert [file.name for file in tmp_path.iterdir()] == ["book.xlsx"]


def check_large(read, columns):
    """200,000 rows of numbers, shared texts and blanks; the sums are those of 1 … 200,000."""
    letters = [column_letter(number) for number in range(1, columns + 1)]
    pattern = "".join(
        f'<c r="{letter}{{0}}" t="s"><v>{position % 3}</v></c>'
        if position % 2
        else f'<c r="{letter}{{0}}"><v>{{0}}</v></c>'
        for position, letter in enumerate(letters)
    )
    rows = "".join([f'<row r="{number}">{pattern.format(number)}</row>' for number in range(1, 200_001)])
    (sheet,) = read(xlsx({"Offers": rows}, texts=["<t>kg</t>", "<t>EUR</t>", "<t>007</t>"]))
    assert sheet.height == 200_000
    for position, cells in enumerate(sheet.columns):
        if position % 2:
            assert set(cells) == {["kg", "EUR", "007"][position % 3]}
        else:
            assert sum(cells) == 20_000_100_000


def test_that_200_000_rows_are_read_whole(read):
    check_large(read, columns=2)


@pytest.mark.long
def test_that_200_000_rows_of_12_columns_are_read_whole(read):
    check_large(read, columns=12)
