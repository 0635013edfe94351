"""The process that is recorded: founds a company and works in it, acknowledging every step.

    python -m tests.proofs.recorded_work PROFILE ACKS STEPS SEED [--naive]

Half-way it closes the database and opens it again. Each line in ACKS is the fingerprint of the
state that has just been reached, and was written after the services said that it is saved.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from sqlalchemy import event

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.settings import Settings
from tests.company import TestClock
from tests.proofs.work import Work, fingerprint, found_workplace


def opened(settings: Settings, clock: TestClock, *, naive: bool) -> Services:
    """Naive: commits are written but not synced."""
    services = open_services(settings, clock)
    if naive:
        engine = services.uow.engine
        engine.dispose()

        @event.listens_for(engine, "connect")
        def do_not_sync(connection: object, _record: object) -> None:
            connection.execute("PRAGMA synchronous = NORMAL")  # type: ignore[attr-defined] # a driver's connection

    return services


def main() -> None:
    profile, acks, steps, seed, *naive = sys.argv[1:]
    settings, clock = Settings(Path(profile)), TestClock()
    acknowledge = os.open(acks, os.O_WRONLY | os.O_CREAT, 0o600)
    services = opened(settings, clock, naive=bool(naive))
    work = Work(services, found_workplace(services), random.Random(int(seed)))

    def told() -> None:
        os.write(acknowledge, f"{fingerprint(services.uow.engine)}\n".encode())

    told()
    for step in range(int(steps)):
        if step == int(steps) // 2:
            services.close()
            services = work.services = opened(settings, clock, naive=bool(naive))
        work.step()
        told()
    services.close()


if __name__ == "__main__":
    main()
