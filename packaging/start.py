"""The commands of `bootstrap.py`: make sure of the environment, then hand over to what it runs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from environment import CHECKOUT, Environment, Purpose, SetUpFailed

USAGE = """\
python3 packaging/bootstrap.py run [ARGUMENTS]   start Lighthouse Kiosk; arguments go to lighthouse-kiosk
python3 packaging/bootstrap.py test [ARGUMENTS]  run the tests; arguments go to pytest

The first start sets everything up in .venv, which takes about a minute."""

# more processes than this wait for each other's databases and windows
_MOST_TEST_PROCESSES = 4


def main(arguments: Sequence[str]) -> NoReturn:
    """Run one command; the exit code is its own, or says that it could not start."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(USAGE)
        sys.exit(0 if arguments else 2)
    command, rest = arguments[0], list(arguments[1:])
    if command not in {"run", "test"}:
        print(f"There is no command {command!r}.\n\n{USAGE}", file=sys.stderr)
        sys.exit(2)
    environment = Environment(CHECKOUT)
    purpose = Purpose(command)
    try:
        environment.make_ready(purpose)
    except SetUpFailed as failure:
        sys.exit(str(failure))
    except KeyboardInterrupt:
        print("\nStopped. The next start finishes the setting up.", file=sys.stderr)
        sys.exit(130)
    if purpose is Purpose.TEST:
        os.chdir(CHECKOUT)
    _hand_over(environment.python, _python_arguments(purpose, rest), _variables(purpose))


def _python_arguments(purpose: Purpose, rest: list[str]) -> list[str]:
    if purpose is Purpose.RUN:
        # -P: a file of the folder someone happens to be in must not stand in for one of ours
        return ["-P", "-m", "lighthouse_kiosk", *rest]
    return ["-m", "pytest", *_parallel(rest), *rest]


def _parallel(rest: list[str]) -> list[str]:
    """Spread a whole run over the cores; what was selected or is being debugged runs in one process."""
    selected = any(not argument.startswith("-") for argument in rest)
    decided = any(argument.startswith(("-n", "--numprocesses", "--pdb", "-p")) for argument in rest)
    if selected or decided:
        return []
    # one more than there are cores: databases wait for the disk half of the time
    processes = min((os.cpu_count() or 1) + 1, _MOST_TEST_PROCESSES)
    return ["-n", str(processes)]


def _variables(purpose: Purpose) -> dict[str, str]:
    """This process's environment without what would mix another Python's packages in."""
    without = {"PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__"}
    if purpose is Purpose.TEST:
        # tests start the app hundreds of times, and compiling it takes longer than most of them
        without.add("PYTHONDONTWRITEBYTECODE")
    variables = {name: value for name, value in os.environ.items() if name not in without}
    if purpose is Purpose.RUN:
        variables["PYTHONPATH"] = str(CHECKOUT)
    return variables


def _hand_over(python: Path, arguments: list[str], variables: dict[str, str]) -> NoReturn:
    command = [str(python), *arguments]
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":
        # there is no exec: stay until the end; Ctrl+C reaches both, and the app decides what it means
        signal.signal(signal.SIGINT, lambda *_: None)
        sys.exit(subprocess.run(command, env=variables, check=False).returncode)
    os.execve(python, command, variables)  # noqa: S606 -- no shell is wanted
