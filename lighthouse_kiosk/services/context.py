"""What every service works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from lighthouse_kiosk.services.keys import KeyVault
from lighthouse_kiosk.store.queries.pickups import Device
from lighthouse_kiosk.store.unit_of_work import UnitOfWork

Clock = Callable[[], datetime]
"""Tells the present moment in UTC."""


def system_clock() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Context:
    uow: UnitOfWork
    clock: Clock
    keys: KeyVault
    device: Device
