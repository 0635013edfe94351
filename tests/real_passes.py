"""Signed passes as they are exported, for the scanner to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

import numpy as np
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from lighthouse_kiosk.documents.passes import pass_picture
from lighthouse_kiosk.domain.ids import RegistrationId, TicketId
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.passes import sign_token
from lighthouse_kiosk.services.passes import PassCard

CODE_AT = (45 / 360, 76 / 360, 270 / 360)
"""Left, top and side of a card's code with its quiet zone, as shares of the card's width."""


@dataclass(frozen=True)
class RealPass:
    """A pass as a grey picture (h, w); `code` is its code's left, top and side in pixels."""

    text: str
    picture: NDArray[np.uint8]
    code: tuple[float, float, float]


def real_passes(seed: int) -> Iterator[RealPass]:
    """Draw passes without end, the same for the same seed. Needs a QGuiApplication."""
    for card in pass_cards(seed):
        picture = _grey(pass_picture(card, 1080))
        left, top, side = (share * picture.shape[1] for share in CODE_AT)
        yield RealPass(card.token_text, picture, (left, top, side))


def pass_cards(seed: int) -> Iterator[PassCard]:
    """Issue passes without end, the same for the same seed."""
    random = np.random.default_rng(seed)
    key = Ed25519PrivateKey.from_private_bytes(random.bytes(32))
    names = ("Priya Raghunathan", "Karthik Iyer", "Meera Krishnan", "Anna-Maria Lindqvist")
    while True:
        token = sign_token(
            key,
            UUID(int=1),
            UUID(int=2),
            key_id=1,
            event_short_id=int(random.integers(0, 2**32)),
            ticket_id=TicketId(random.bytes(8)),
            reissue=0,
            not_after=datetime(2026, 12, 13, tzinfo=UTC),
            option_number=int(random.integers(1, 40)),
            quantity=1,
        )
        yield made_up_card(token.text(), str(random.choice(names)))


def made_up_card(text: str, name: str = "Priya Raghunathan") -> PassCard:
    """A pass with this token's text, of somebody with this name."""
    return PassCard(
        registration_id=RegistrationId(UUID(int=7)),
        organisation_name="Example Industries",
        event_name="Annual Day 2026",
        venue="Bengaluru",
        event_date=date(2026, 12, 12),
        time_zone="Asia/Kolkata",
        person_name=name,
        staff_number="E11345",
        department="Engineering",
        option_name="Travel backpack",
        kind=OptionKind.ITEM,
        detail="Blue",
        place="Shelf C4",
        quantity=1,
        slot_starts=datetime(2026, 12, 12, 10, 30),
        slot_ends=datetime(2026, 12, 12, 11),
        starts_utc=datetime(2026, 12, 12, 5, tzinfo=UTC),
        ends_utc=datetime(2026, 12, 12, 5, 30, tzinfo=UTC),
        token_text=text,
        ticket="4F2A-0001",
    )


def _grey(image: QImage) -> NDArray[np.uint8]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()
