"""Ids are types, so that a person's can't stand where an event's belongs."""

from __future__ import annotations

import secrets
import time
from typing import NewType
from uuid import UUID

OrganisationId = NewType("OrganisationId", UUID)
UserId = NewType("UserId", UUID)
PersonId = NewType("PersonId", UUID)
EventId = NewType("EventId", UUID)
OptionId = NewType("OptionId", UUID)
SlotId = NewType("SlotId", UUID)
QuestionId = NewType("QuestionId", UUID)
RegistrationId = NewType("RegistrationId", UUID)
PassId = NewType("PassId", UUID)
PickupId = NewType("PickupId", UUID)
UnmatchedPassId = NewType("UnmatchedPassId", UUID)
DeskId = NewType("DeskId", UUID)
SessionId = NewType("SessionId", UUID)
ImportId = NewType("ImportId", UUID)

TicketId = NewType("TicketId", bytes)
"""8 random bytes that name a pass in its token."""


def new_id() -> UUID:
    """Make a UUID version 7 (RFC 9562): sorted by time, so that indexes grow at their end."""
    milliseconds = time.time_ns() // 1_000_000
    value = milliseconds << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)


def new_ticket_id() -> TicketId:
    return TicketId(secrets.token_bytes(8))
