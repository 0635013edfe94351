"""What happened to a registration, as sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.registrations import HistoryEntry
from lighthouse_kiosk.wording.format import day_and_clock, span
from lighthouse_kiosk.wording.translation import translate


def history_lines(
    history: Sequence[HistoryEntry], zone: str, slots: Mapping[UUID, PickupSlot]
) -> list[str]:
    """One line each, newest last; reasons stand behind a dash."""
    lines = []
    for entry in history:
        when = day_and_clock(entry.at, zone)
        sentence = _sentence(entry, slots)
        line = translate("history", "{what} {when} by {who}").format(
            what=sentence, when=when, who=plain(entry.actor, 100)
        )
        reason = plain(str(entry.after.get("reason") or ""), 300)
        lines.append(f"{line} – {reason}" if reason else line)
    return lines


def _sentence(entry: HistoryEntry, slots: Mapping[UUID, PickupSlot]) -> str:
    known = {
        "registered": translate("history", "Registered"),
        "answered": translate("history", "Answers changed"),
        "approved": translate("history", "Approved"),
        "approval_undone": _undone(entry, slots),
        "rejected": translate("history", "Rejected"),
        "cancelled": translate("history", "Cancelled"),
        "issued": translate("history", "Pass issued"),
        "reissued": translate("history", "Pass reissued"),
    }
    if entry.action == "changed":
        return _change(entry, slots)
    return known.get(entry.action, plain(entry.action, 40).capitalize())


def _undone(entry: HistoryEntry, slots: Mapping[UUID, PickupSlot]) -> str:
    slot = _slot(entry.after, slots) if "slot_id" in entry.after else ""
    return (
        translate("history", "Approval undone, slot back to {slot}").format(slot=slot)
        if slot
        else translate("history", "Approval undone")
    )


def _change(entry: HistoryEntry, slots: Mapping[UUID, PickupSlot]) -> str:
    parts = []
    if "slot_id" in entry.after:
        slot = _slot(entry.after, slots)
        parts.append(
            translate("history", "Slot changed to {slot}").format(slot=slot)
            if slot
            else translate("history", "Slot changed")
        )
    if "quantity" in entry.after:
        parts.append(
            translate("history", "Quantity changed from {before} to {after}").format(
                before=plain(str(entry.before.get("quantity", "")), 10),
                after=plain(str(entry.after["quantity"]), 10),
            )
        )
    return ", ".join(parts) or translate("history", "Changed")


def _slot(after: Mapping[str, Any], slots: Mapping[UUID, PickupSlot]) -> str:
    try:
        slot = slots.get(UUID(str(after.get("slot_id"))))
    except ValueError:
        return ""
    return span(slot.starts.time(), slot.ends.time()) if slot else ""
