"""What is the matter with the machine or its database while a desk is at work, in a line."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from lighthouse_kiosk.domain.health import DiskHealth, Room
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.wording.format import locale, waiting


class Condition(NamedTuple):
    """A line, its icon, and the colour token of the bar."""

    text: str
    icon: str
    fill: str


_STOP, _CARE = "kiosk_red_soft", "kiosk_amber_soft"


def condition_for_visitors(*, away: bool, off: float) -> Condition | None:
    """What keeps visitors from being answered, or may mislead them; `off` as in `condition_of`."""
    if away or not off:
        return condition_of(away=away, disk=None, off=0)
    time = waiting(timedelta(seconds=max(60.0, abs(off))))
    text = (
        translate(
            "kiosk",
            "This screen's clock jumped {time} ahead. If a time looks wrong, please ask at the "
            "help desk.",
        )
        if off > 0
        else translate(
            "kiosk",
            "This screen's clock jumped {time} back. If a time looks wrong, please ask at the "
            "help desk.",
        )
    )
    return Condition(text.format(time=time), "clock-alert", _CARE)


def condition_of(*, away: bool, disk: DiskHealth | None, off: float) -> Condition | None:
    """What matters most now; `off` is how many seconds the clock jumped."""
    room = disk.room if disk is not None and disk.own_database else Room.PLENTY
    free = locale().formattedDataSize(disk.free_bytes, 1) if disk is not None else ""
    if away:
        text = translate(
            "kiosk",
            "The database can't be reached, so passes can't be checked. What was confirmed is "
            "saved. It is tried again by itself.",
        )
        return Condition(text, "wifi-off", _STOP)
    if room is Room.FULL:
        text = translate(
            "kiosk", "The disk is full ({free} left): nothing can be saved. Make room."
        )
        return Condition(text.format(free=free), "octagon-x", _STOP)
    if off:
        time = waiting(timedelta(seconds=max(60.0, abs(off))))
        text = (
            translate(
                "kiosk",
                "This computer's clock jumped {time} ahead. Passes are judged by the new time; "
                "the journal keeps its order. F6 checks it.",
            )
            if off > 0
            else translate(
                "kiosk",
                "This computer's clock jumped {time} back. Passes are judged by the new time; "
                "the journal keeps its order. F6 checks it.",
            )
        )
        return Condition(text.format(time=time), "clock-alert", _CARE)
    if room is Room.LOW:
        text = translate("kiosk", "The disk is nearly full: {free} left. Make room in time.")
        return Condition(text.format(free=free), "triangle-alert", _CARE)
    return None
