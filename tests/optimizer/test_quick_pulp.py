"""What PuLP's import leaves for later, and that it comes when it is asked for."""

import subprocess
import sys

SCRIPT = """
import sys
import optimizer.solving.model
assert "pulp" in sys.modules
assert "cpsat_logutils" not in sys.modules, "the reader of logs was imported"
from importlib.util import find_spec
assert find_spec("orloge").origin.endswith("__init__.py")
from pulp.core import lp_stats
print(lp_stats.orloge.get_info_solver.__module__, lp_stats.orloge.get_info_solver.__name__)
import orloge
print(orloge.get_info_solver is lp_stats.orloge.get_info_solver, type(orloge).__name__)
"""


def test_that_the_reader_of_solvers_logs_is_imported_when_it_is_used_and_not_before():
    ended = subprocess.run([sys.executable, "-c", SCRIPT], check=False, capture_output=True, text=True, timeout=120)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.splitlines() == ["orloge get_info_solver", "True module"]
