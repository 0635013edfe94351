"""Where the demo's event is held, and what it offers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.wall_time import to_local


@dataclass(frozen=True, slots=True)
class Venue:
    """Where the demo's event is held; prices are rupees, or a hundredth of them elsewhere."""

    city: str
    zone: str
    currency: str

    def price(self, rupees: int) -> int:
        """Return minor units: ₹4,600.00, or €46.00, or ¥4,600."""
        return rupees * 100 if self.currency == "INR" else rupees


_VENUES = (
    Venue("Bengaluru", "Asia/Kolkata", "INR"),
    Venue("Berlin", "Europe/Berlin", "EUR"),
    Venue("New York", "America/New_York", "USD"),
    Venue("San Francisco", "America/Los_Angeles", "USD"),
    Venue("Auckland", "Pacific/Auckland", "NZD"),
)
_DAYTIME = range(9, 18)


def venue_in_daylight(now: datetime) -> Venue:
    """Choose the first venue where it is the middle of an event day: one always is."""
    return next(
        (venue for venue in _VENUES if to_local(now, venue.zone).hour in _DAYTIME), _VENUES[0]
    )


@dataclass(frozen=True, slots=True)
class Offer:
    """An option of the demo; `stock` and `wanted` are shares of the number of people."""

    name: str
    kind: OptionKind
    rupees: int
    stock: float
    wanted: float
    needs_slot: bool
    detail: str
    place: str


OFFERS = (
    Offer("Track A · AI in practice", OptionKind.TRACK, 0, 0.09, 0.08, False, "", "Hall 2"),
    Offer("Track B · Wellness", OptionKind.TRACK, 0, 0.06, 0.085, False, "", "Terrace"),
    Offer("Travel backpack", OptionKind.ITEM, 4600, 0.2, 0.175, True, "Blue", "Shelf C4"),
    Offer("Smart bottle", OptionKind.ITEM, 1150, 0.3, 0.13, True, "500 ml", "Shelf A1"),
    Offer("Gala dinner seat", OptionKind.SEAT, 3200, 0.175, 0.17, False, "Evening", "Ballroom"),
)
