"""The worker: the same program without a window, which reads, checks, plans and writes for the window."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Mapping

from desktop.worker.call import Task
from desktop.worker.process import serve
from desktop.worker.reading import READING


class Tasks(Mapping[str, Task]):
    """The tasks by name: those that open a book at once, the others as soon as model and solver are loaded."""

    def __init__(self) -> None:
        self._loading = threading.Thread(target=_every_task, daemon=True)

    def load(self) -> None:
        """Begin to load what is not there yet, beside the work that is asked for."""
        self._loading.start()

    def __getitem__(self, name: str) -> Task:
        if name in READING:
            return READING[name]
        self._loading.join()
        return _every_task()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(_every_task())

    def __len__(self) -> int:
        return len(_every_task())


def _every_task() -> Mapping[str, Task]:
    from desktop.worker.tasks import TASKS  # noqa: PLC0415 start-up defers pulp until a book is on its way

    return TASKS


def main() -> int:
    """Run the worker of the program; exit status 0 when the window ends it."""
    tasks = Tasks()
    return serve(tasks, tasks.load)


if __name__ == "__main__":
    sys.exit(main())
