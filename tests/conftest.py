"""What every test run needs: compiled modules that are kept, and a search for garbage that leaves the tests alone."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_OFTEN, _SELDOM = gc.get_threshold(), (50_000, 20, 20)

if sys.dont_write_bytecode:
    # Else each of the hundred programs that the tests start compiles all that it imports anew.
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(ROOT / ".pytest_cache" / "bytecode")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix


def pytest_collection_finish() -> None:
    """Thousands of tests are there to the end: Python need not look through them for garbage."""
    gc.collect()
    gc.freeze()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Where tests only compute, Python looks for garbage seldom; none is left where a window may come after them."""
    wanted = _SELDOM if item.path.is_relative_to(ROOT / "tests" / "optimizer") else _OFTEN
    if wanted != gc.get_threshold():
        gc.collect()
        gc.set_threshold(*wanted)
