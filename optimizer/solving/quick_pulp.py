"""PuLP without the reader of solvers' logs, which takes half of its import and which nobody asks here."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

_READER = "orloge"


class _Later(ModuleType):
    """Stands for a module that is imported as soon as anything of it is used."""

    def __getattr__(self, name: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def delay_log_reader() -> None:
    """Puts a stand-in in the place of ``orloge``; to be called before PuLP is imported."""
    if _READER not in sys.modules and (spec := find_spec(_READER)) is not None:
        stand_in = _Later(_READER)
        stand_in.__spec__ = spec
        sys.modules[_READER] = stand_in
