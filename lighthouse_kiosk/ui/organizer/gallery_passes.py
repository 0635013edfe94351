"""Passes whose numbers don't change from one run to the next, for pictures of the app."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from lighthouse_kiosk.domain.ids import EventId, RegistrationId
from lighthouse_kiosk.domain.passes import TOKEN_DIGITS
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.passes import PassCard, Passes, PassPage, PassQuery


class GalleryPasses(Passes):
    """Shows numbers made from the staff number in place of the random ones.

    What it shows is not a valid pass: nothing signed it.
    """

    def __init__(self, real: Passes) -> None:
        self._real = real

    def list_passes(self, actor: Actor, query: PassQuery) -> PassPage:
        page = self._real.list_passes(actor, query)
        rows = tuple(
            replace(row, ticket=_ticket(row.person.staff_number + row.option_name))
            for row in page.rows
        )
        return replace(page, rows=rows)

    def pass_card(self, actor: Actor, registration_id: RegistrationId) -> PassCard:
        return _steady(self._real.pass_card(actor, registration_id))

    def valid_passes(self, actor: Actor, event_id: EventId) -> tuple[RegistrationId, ...]:
        return self._real.valid_passes(actor, event_id)

    def pass_cards(
        self,
        actor: Actor,
        event_id: EventId,
        registration_ids: Sequence[RegistrationId] | None = None,
    ) -> tuple[PassCard, ...]:
        return tuple(map(_steady, self._real.pass_cards(actor, event_id, registration_ids)))


def _steady(card: PassCard) -> PassCard:
    seed = card.staff_number + card.option_name
    return replace(card, ticket=_ticket(seed), token_text=_token(seed))


def _ticket(seed: str) -> str:
    digits = hashlib.sha256(seed.encode()).hexdigest().upper()
    return f"{digits[:4]}-{digits[4:8]}"


def _token(seed: str) -> str:
    """As many digits as a token has."""
    blocks = b"".join(hashlib.sha512(f"{seed}/{part}".encode()).digest() for part in range(2))
    return str(int.from_bytes(blocks, "big"))[:TOKEN_DIGITS].lstrip("0").ljust(TOKEN_DIGITS, "1")
