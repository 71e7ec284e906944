"""Every check of the project, one after the other: style, types, import contracts, tests.

``python tests/run_checks.py`` stops at nothing and fails if any check failed. ``--coverage`` measures which lines the
tests reach, in the programs that they start too, and takes longer; all other arguments go to pytest.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

LOOKS = (("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",), ("lint-imports",))
PYTEST = ("pytest", "-n", "2", "--dist", "worksteal")


def checks(arguments: list[str]) -> list[tuple[str, ...]]:
    """The commands, in their order."""
    if "--coverage" not in arguments:
        return [*LOOKS, (*PYTEST, *arguments)]
    tests = ("coverage", "run", "-m", *PYTEST, *(each for each in arguments if each != "--coverage"))
    return [*LOOKS, ("coverage", "erase"), tests, ("coverage", "combine", "--quiet"), ("coverage", "report")]


def main() -> int:
    """Runs all checks; returns 0 when all pass."""
    failed = []
    tools = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "QT_QPA_PLATFORM": "offscreen"}
    for check in checks(sys.argv[1:]):
        print(f"\n== {' '.join(check)}", flush=True)
        start = time.monotonic()
        program = [str(tools / check[0]), *check[1:]]
        if subprocess.run(program, cwd=ROOT, env=environment, check=False).returncode:
            failed.append(" ".join(check))
        print(f"== {time.monotonic() - start:.0f} s", flush=True)
    print(f"\nFailed: {'; '.join(failed)}" if failed else "\nAll checks passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
