"""What the dashboard's figures lead to."""

from __future__ import annotations

from dataclasses import dataclass

from lighthouse_kiosk.domain.desks import Desk
from lighthouse_kiosk.domain.ids import EventId, OptionId, SlotId
from lighthouse_kiosk.services.dashboard import Figure, behind
from lighthouse_kiosk.services.pickup_lists import PickupListQuery
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.wording.translation import translate


@dataclass(frozen=True, slots=True)
class Behind:
    """The registrations that a figure counts, and what the figure counts in words."""

    query: RegistrationQuery
    words: str


@dataclass(frozen=True, slots=True)
class HandedOut:
    """The hand-outs that a figure counts, and what it counts in words."""

    query: PickupListQuery
    words: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another page, and what to show there."""

    page: str
    part: object = None


Opens = Behind | HandedOut | Elsewhere


def registrations(
    event_id: EventId,
    figure: Figure,
    *,
    option_id: OptionId | None = None,
    slot_id: SlotId | None = None,
    option_ids: frozenset[OptionId] = frozenset(),
) -> Behind:
    query = behind(event_id, figure, option_id=option_id, slot_id=slot_id, option_ids=option_ids)
    return Behind(query, figure_words(figure))


def handed_out_at(desk: Desk) -> str:
    """What a desk's hand-outs are called above their list."""
    return translate("dashboard", "Handed out at {desk}").format(desk=desk.name)


def figure_words(figure: Figure) -> str:
    """What a figure counts, as beside a filter: `never shown`."""
    return {
        Figure.REGISTERED: translate("dashboard", "Registered"),
        Figure.OPEN: translate("dashboard", "Pending and approved"),
        Figure.PENDING: translate("dashboard", "Pending"),
        Figure.APPROVED: translate("dashboard", "Approved"),
        Figure.REJECTED: translate("dashboard", "Rejected"),
        Figure.CANCELLED: translate("dashboard", "Cancelled"),
        Figure.ISSUED: translate("dashboard", "With a pass"),
        Figure.SHOWN: translate("dashboard", "Pass shown"),
        Figure.NEVER_SHOWN: translate("dashboard", "Pass never shown"),
        Figure.PICKED_UP: translate("dashboard", "Picked up"),
        Figure.TO_COME: translate("dashboard", "Still to come"),
    }[figure]
