"""The worker: the same program without a window, which reads, checks, plans and writes for the window."""

from __future__ import annotations

import sys

from desktop.worker.process import serve
from desktop.worker.tasks import TASKS


def main() -> int:
    """Run the worker of the program; exit status 0 when the window ends it."""
    return serve(TASKS)


if __name__ == "__main__":
    sys.exit(main())
