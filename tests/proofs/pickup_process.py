"""The process that is killed: hands out and takes back, and says so over a pipe."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Literal
from uuid import UUID, uuid4

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.ids import PickupId, RegistrationId
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine
from lighthouse_kiosk.settings import Settings
from tests.company import TestClock


@dataclass(frozen=True)
class Saved:
    """What the process says is saved: a pickup by its nonce, or the reversal of a pickup."""

    what: Literal["pickup", "reversal"]
    by: UUID


def work_until_killed(
    settings: Settings,
    session: DeskSession,
    shown: Sequence[tuple[RegistrationId, str]],
    standing: Sequence[PickupId],
    seed: int,
    naive: bool,
    acknowledge: Connection,
) -> None:
    """Naive: a pickup is acknowledged before it is saved."""
    chance = random.Random(seed)
    services = open_services(settings, TestClock())
    handed_out = list(standing)
    while True:
        if len(handed_out) > chance.randrange(len(shown) + 1):
            pickup = handed_out.pop(chance.randrange(len(handed_out)))
            services.pickups.undo(session, [pickup], "Wrong colour")
            acknowledge.send(Saved("reversal", pickup))
            continue
        registration_id, token = chance.choice(shown)
        nonce = uuid4()
        if naive:
            acknowledge.send(Saved("pickup", nonce))
        lines = [PickupLine(registration_id, 1)]
        result = services.pickups.confirm(session, token, lines, nonce).value
        if isinstance(result, Confirmed):
            handed_out += result.pickup_ids
            if not naive:
                acknowledge.send(Saved("pickup", nonce))
