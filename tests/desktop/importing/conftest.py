import sys

import pytest

from data.importing.layout_memory import FOLDER_VARIABLE


@pytest.fixture(scope="module")
def memory(tmp_path_factory):
    """A folder of its own for what is remembered, which workers that start from now on use."""
    with pytest.MonkeyPatch.context() as patched:
        folder = tmp_path_factory.mktemp("memory")
        patched.setenv(FOLDER_VARIABLE, str(folder))
        yield folder


@pytest.fixture
def window(make_window, memory):
    """A window whose worker, one for all tests of this file, remembers nothing of other files yet."""
    for kept in memory.iterdir():
        kept.unlink()
    return make_window(command=[sys.executable, "-m", "desktop.worker"])


@pytest.fixture
def page(window):
    return window.workspace.pages.importing
