"""How an event's phase looks on a badge."""

from __future__ import annotations

from lighthouse_kiosk.domain.events import EventPhase
from lighthouse_kiosk.ui.widgets import BadgeKind

_PHASES = {
    EventPhase.DRAFT: (BadgeKind.NEUTRAL, "clock"),
    EventPhase.OPEN: (BadgeKind.INFO, "circle-dot"),
    EventPhase.CLOSED: (BadgeKind.WARNING, "lock"),
    EventPhase.EVENT_DAY: (BadgeKind.SUCCESS, "star"),
    EventPhase.PAST: (BadgeKind.NEUTRAL, "history"),
}


def phase_look(phase: EventPhase) -> tuple[BadgeKind, str]:
    """The badge's kind and icon."""
    return _PHASES[phase]
