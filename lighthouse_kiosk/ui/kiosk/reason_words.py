"""The questions of why, and the reasons that are offered: the journal keeps what is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lighthouse_kiosk.domain.desks import VerdictKind
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    GiveWithoutPass,
    Line,
    Lookup,
    Refused,
    SetAside,
    TakeBack,
)
from lighthouse_kiosk.ui.kiosk.words import holder_name, quantity_of, translate
from lighthouse_kiosk.wording.format import listed


class ReasonWords(NamedTuple):
    """A question, what it is about, and the answers to choose from."""

    title: str
    about: str
    reasons: tuple[str, ...]


def reason_words(asking: AskingReason) -> ReasonWords:
    match asking.request:
        case GiveWithoutPass(review):
            return ReasonWords(
                translate("kiosk", "Why is there no pass?"),
                translate(
                    "kiosk",
                    "{items} for {name}. Choosing a reason hands out; it is kept with the pickup.",
                ).format(items=_items(review.chosen), name=_name(review.name)),
                _without_pass(),
            )
        case TakeBack(name=name, items=items):
            gone = listed(quantity_of(line.quantity, line.option_name) for line in items)
            return ReasonWords(
                translate("kiosk", "Take this pickup back?"),
                translate("kiosk", "{name}: {items}. Why?").format(name=_name(name), items=gone),
                (
                    translate("kiosk", "Confirmed by mistake"),
                    translate("kiosk", "Wrong item or quantity"),
                    translate("kiosk", "Item given back"),
                ),
            )
        case SetAside(over) as request:
            return ReasonWords(
                translate("kiosk", "Why hand out all the same?"),
                translate(
                    "kiosk", "{name}. A supervisor confirms it next; the reason is kept."
                ).format(name=_name(over.person.name if over.person else "")),
                _overriding(request),
            )


def _without_pass() -> tuple[str, ...]:
    return (
        translate("kiosk", "Phone is dead or not here"),
        translate("kiosk", "Pass was lost"),
        translate("kiosk", "No e-mail was received"),
    )


def _overriding(request: SetAside) -> tuple[str, ...]:
    over = request.over
    if isinstance(over.scan, Lookup):
        return _without_pass()
    if not isinstance(over, Refused) or over.verdict.kind is VerdictKind.OUTSIDE_SLOT:
        return (
            translate("kiosk", "Can't come in the slot"),
            translate("kiosk", "The queue was too long"),
            translate("kiosk", "Agreed with the organiser"),
        )
    if over.verdict.kind is VerdictKind.UNKNOWN_PASS:
        return (
            translate("kiosk", "Is on the organiser's list"),
            translate("kiosk", "Was approved only now"),
            translate("kiosk", "Agreed with the organiser"),
        )
    return (
        translate("kiosk", "Was away at the time"),
        translate("kiosk", "The queue was too long"),
        translate("kiosk", "Agreed with the organiser"),
    )


def _items(lines: Sequence[Line]) -> str:
    return listed(quantity_of(line.quantity, line.item.option_name) for line in lines)


def _name(name: str) -> str:
    return plain(name, 80) or holder_name(None)
