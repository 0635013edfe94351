"""Running a Hypothesis state machine, each of its runs on a company of its own."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

from lighthouse_kiosk.bootstrap import open_services
from tests.company import Company, Original, TestClock
from tests.databases import Backend


def run_machine(
    machine: Callable[[Company, Callable[[], None]], RuleBasedStateMachine],
    backend: Backend,
    original: Original,
    folder: Path,
    *,
    runs: tuple[int, int],
    steps: int,
) -> None:
    """Run the machine that is made of a company and of what discards its database.

    `runs` says how many there are on SQLite, and on a server, which only makes each step dearer:
    the rules are the same.
    """
    numbers = count()

    def made() -> RuleBasedStateMachine:
        database = backend.copy(original.settings, folder / str(next(numbers)))
        clock = TestClock()
        company = Company(database, open_services(database, clock), clock, original.facts)
        return machine(company, lambda: backend.discard(database))

    run_state_machine_as_test(
        made,  # type: ignore[arg-type] # anything that makes a machine will do
        settings=settings(
            max_examples=runs[backend.name != "sqlite"],
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
