"""Filling a profile with the demo's event, to stay there."""

from __future__ import annotations

from lighthouse_kiosk.cli.shell import answer, opened
from lighthouse_kiosk.settings import Settings


def fill(wanted: Settings, people: int, seed: int, *, as_json: bool) -> None:
    """Fill an empty database and say how to sign in."""
    from lighthouse_kiosk.services.demo import DEMO_EMAIL, DEMO_PASSWORD  # noqa: PLC0415 - SQLAlchemy takes time

    with opened(wanted, as_json=as_json) as services:
        organiser = services.demo.fill(people, seed)
        events = [summary.event for summary in services.events.list_events(organiser)]
        names = [event.name for event in events]
    if as_json:
        found = [{"id": str(event.id), "name": event.name, "date": event.date} for event in events]
        answer({"events": found, "email": DEMO_EMAIL, "password": DEMO_PASSWORD})
        return
    print(f"Filled with {people} people and the events {', '.join(names)}.")
    print(f"Sign in as {DEMO_EMAIL} with the password {DEMO_PASSWORD}")
