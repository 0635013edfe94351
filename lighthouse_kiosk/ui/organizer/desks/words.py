"""How a desk is doing, in words: whether it is at work, with what, and what it knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from lighthouse_kiosk.domain.desk_sightings import (
    SILENT_AFTER,
    DeskSighting,
    ReaderState,
)
from lighthouse_kiosk.domain.desks import Desk, OutsideSlotPolicy
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.desk_sightings import DeskStanding
from lighthouse_kiosk.ui.widgets import BadgeKind
from lighthouse_kiosk.wording.format import clock_in, day_and_clock, number
from lighthouse_kiosk.wording.translation import translate

_DAY = timedelta(days=1)
_LATELY = timedelta(minutes=30)
"""Pickups so recent say that somebody works there, though no kiosk told."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A state as icon, word and colour."""

    words: str
    kind: BadgeKind
    icon: str


def sign_of(standing: DeskStanding, now: datetime, zone: str) -> Sign:
    """Say on a badge whether somebody is at work there."""
    if standing.silent_for is not None:
        words = translate("desks", "Silent for {time}").format(time=lasting(standing.silent_for))
        return Sign(words, BadgeKind.WARNING, "wifi-off")
    at_work = [sighting for sighting in standing.sightings if not sighting.left]
    if at_work and now - at_work[0].heard_at < _DAY / 2:
        if any(is_troubled(sighting) for sighting in at_work):
            return Sign(translate("desks", "Needs a look"), BadgeKind.WARNING, "triangle-alert")
        return Sign(translate("desks", "At work"), BadgeKind.SUCCESS, "circle-check")
    if standing.sightings and standing.sightings[0].left:
        left = moment_words(standing.sightings[0].heard_at, now, zone)
        words = translate("desks", "Left {when}").format(when=left)
        return Sign(words, BadgeKind.NEUTRAL, "circle-minus")
    last = standing.last_pickup_at
    if not standing.sightings and last is not None and now - last < _LATELY:
        return Sign(translate("desks", "Handing out"), BadgeKind.INFO, "package-check")
    if standing.heard_at is not None:
        return Sign(translate("desks", "Not at work"), BadgeKind.NEUTRAL, "circle-minus")
    return Sign(translate("desks", "Not opened yet"), BadgeKind.NEUTRAL, "circle")


def heard_words(standing: DeskStanding, now: datetime, zone: str) -> str:
    """Say when the desk was heard of last, and from which device."""
    heard = standing.heard_at
    if heard is None:
        return translate("desks", "Never heard of: nobody has opened its kiosk")
    when = moment_words(heard, now, zone)
    if not standing.sightings:
        return translate("desks", "Last pickup {when}").format(when=when)
    device = plain(standing.sightings[0].device_name, 60)
    if not device:
        return translate("desks", "Last heard of {when}").format(when=when)
    return translate("desks", "Last heard of {when}, on {device}").format(when=when, device=device)


def device_words(sighting: DeskSighting, now: datetime, zone: str) -> list[str]:
    """Say what a device reads with and what it knows, in parts."""
    readers = sighting.readers
    parts = [
        {
            ReaderState.ABSENT: translate("desks", "no camera"),
            ReaderState.STARTING: translate("desks", "camera is starting"),
            ReaderState.WORKING: translate("desks", "camera works"),
            ReaderState.TROUBLED: translate("desks", "camera does NOT work"),
        }[readers.camera]
    ]
    scanner = {
        ReaderState.ABSENT: "",
        ReaderState.STARTING: translate("desks", "scanner is starting"),
        ReaderState.WORKING: translate("desks", "scanner works"),
        ReaderState.TROUBLED: translate("desks", "scanner does NOT work"),
    }[readers.scanner]
    if scanner:
        parts.append(scanner)
    parts.append(_knowledge(sighting, now, zone))
    if sighting.self_service:
        parts.append(translate("desks", "self-service"))
    return parts


def _knowledge(sighting: DeskSighting, now: datetime, zone: str) -> str:
    count = number(sighting.passes)
    if now - sighting.passes_at <= SILENT_AFTER:
        known = translate("desks", "knows {count} passes", "", sighting.passes)
        return known.format(count=count)
    known = translate("desks", "knew {count} passes {when}", "", sighting.passes)
    return known.format(count=count, when=moment_words(sighting.passes_at, now, zone))


def silence_sentence(standing: DeskStanding) -> str:
    """Say that a desk should have been heard of."""
    time = lasting(standing.silent_for or timedelta())
    return translate("desks", "{desk} has not been heard of for {time}").format(
        desk=plain(standing.desk.name, 60), time=time
    )


def habits(desk: Desk) -> str:
    """Say how a desk works."""
    policy = desk.policy
    parts = (
        translate("desks", "hands out on the scan")
        if policy.instant
        else translate("desks", "asks before handing out"),
        translate("desks", "outside slots: with a note")
        if policy.outside_slot is OutsideSlotPolicy.ACCEPT
        else translate("desks", "outside slots: supervisor only"),
    )
    return " · ".join(parts)


def moment_words(moment: datetime, now: datetime, zone: str) -> str:
    """`just now`, `18 min ago`, `at 10:42`, and with the day where that was another."""
    ago = now - moment
    if ago < timedelta(minutes=1):
        return translate("desks", "just now")
    if ago < timedelta(hours=1):
        return translate("desks", "{time} ago").format(time=lasting(ago))
    if ago < _DAY / 2:
        return translate("desks", "at {clock}").format(clock=clock_in(moment, zone))
    return translate("desks", "on {day}").format(day=day_and_clock(moment, zone))


def lasting(time: timedelta) -> str:
    """`18 min`, `2 h 05 min`."""
    minutes = max(1, int(time.total_seconds() // 60))
    if minutes < 60:
        return translate("desks", "{count} min").format(count=number(minutes))
    return translate("desks", "{hours} h {minutes} min").format(
        hours=number(minutes // 60), minutes=number(minutes % 60)
    )


def is_troubled(sighting: DeskSighting) -> bool:
    readers = sighting.readers
    return ReaderState.TROUBLED in {readers.camera, readers.scanner}
