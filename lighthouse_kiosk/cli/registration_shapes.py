"""The JSON about registrations and what was decided about them; see `shapes.py`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypedDict

from lighthouse_kiosk.cli.conflict_shapes import ConflictsJson, conflicts_json
from lighthouse_kiosk.cli.question_shapes import AnswerJson, answers_json
from lighthouse_kiosk.cli.refusals import RefusalJson
from lighthouse_kiosk.cli.shapes import (
    AmountJson,
    LocalTimeJson,
    OptionJson,
    PersonJson,
    SlotJson,
    amount_json,
    moment_json,
    option_json,
    person_json,
    short_id,
    slot_json,
)
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.registrations import Registration

if TYPE_CHECKING:
    from lighthouse_kiosk.services.audit import HistoryEntry
    from lighthouse_kiosk.services.passes import PassCard
    from lighthouse_kiosk.services.registrations import RegistrationDetail, RegistrationLine


class RegistrationJson(TypedDict):
    """`committed_cost` is what its approval took from the budget, whatever it costs now."""

    id: str
    short_id: str
    event_id: str
    person_id: str
    option_id: str
    slot_id: str | None
    quantity: int
    status: str
    committed_cost: AmountJson
    picked_up: int
    note: str
    registered_at: str


class HistoryJson(TypedDict):
    """`before` and `after` hold only the fields that changed; amounts in minor units."""

    at: str
    actor: str
    action: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


class RegistrationDetailJson(RegistrationJson):
    """`conflicts` only while it is pending; `pass_token` only while its pass is valid."""

    event_name: str
    person: PersonJson
    option: OptionJson
    slot: SlotJson | None
    conflicts: ConflictsJson | None
    pass_token: str | None
    answers: Sequence[AnswerJson]
    history: Sequence[HistoryJson]


class LineOptionJson(TypedDict):
    id: str
    short_id: str
    name: str
    kind: str


class LineSlotJson(TypedDict):
    id: str
    short_id: str
    starts: LocalTimeJson
    ends: LocalTimeJson


class RegistrationLineJson(TypedDict):
    """A registration in a list.

    `cost` is what it took from the budget or would take now; `problems` stand between a pending
    one and its approval. The list is `{"registrations": [...], "total": 12904, "next": "…"}`,
    where `next` goes to `--after` for the following page and is null on the last.
    """

    id: str
    short_id: str
    person: PersonJson
    option: LineOptionJson
    slot: LineSlotJson | None
    quantity: int
    status: str
    picked_up: int
    registered_at: str
    cost: AmountJson
    problems: Sequence[str]


class PassJson(TypedDict):
    """`token` is the text in its code: whoever has it can pick up."""

    ticket: str
    person_name: str
    staff_number: str
    option_name: str
    quantity: int
    token: str


class RefusedJson(TypedDict):
    registration_id: str
    error: RefusalJson


class DecisionsJson(TypedDict):
    """What a decision about several did: `done` as ids, in the order they were done.

    `untouched` counts those that are as they were because Ctrl+C, or what `stopped` says, ended
    it early.
    """

    done: Sequence[str]
    refused: Sequence[RefusedJson]
    untouched: int
    stopped: RefusalJson | None


def registration_json(registration: Registration, event: Event) -> RegistrationJson:
    return {
        "id": str(registration.id),
        "short_id": short_id(registration.id),
        "event_id": str(registration.event_id),
        "person_id": str(registration.person_id),
        "option_id": str(registration.option_id),
        "slot_id": str(registration.slot_id) if registration.slot_id else None,
        "quantity": registration.quantity,
        "status": registration.status,
        "committed_cost": amount_json(registration.committed_cost, event.currency),
        "picked_up": registration.picked_up,
        "note": registration.note,
        "registered_at": moment_json(registration.registered_at),
    }


def detail_json(detail: RegistrationDetail) -> RegistrationDetailJson:
    event, conflicts = detail.event, detail.conflicts
    return {
        **registration_json(detail.registration, event),
        "event_name": event.name,
        "person": person_json(detail.person),
        "option": option_json(detail.option, event),
        "slot": slot_json(detail.slot, event) if detail.slot else None,
        "conflicts": conflicts_json(conflicts, event) if conflicts else None,
        "pass_token": detail.token_text,
        "answers": answers_json(detail.answers),
        "history": [history_json(entry) for entry in detail.history],
    }


def history_json(entry: HistoryEntry) -> HistoryJson:
    return {
        "at": moment_json(entry.at),
        "actor": entry.actor,
        "action": entry.action,
        "before": entry.before,
        "after": entry.after,
    }


def line_json(line: RegistrationLine, event: Event) -> RegistrationLineJson:
    return {
        "id": str(line.id),
        "short_id": short_id(line.id),
        "person": person_json(line.person),
        "option": {
            "id": str(line.option_id),
            "short_id": short_id(line.option_id),
            "name": line.option_name,
            "kind": line.kind,
        },
        "slot": _line_slot(line, event),
        "quantity": line.quantity,
        "status": line.status,
        "picked_up": line.picked_up,
        "registered_at": moment_json(line.registered_at),
        "cost": amount_json(line.cost, event.currency),
        "problems": list(line.problems),
    }


def pass_json(card: PassCard) -> PassJson:
    return {
        "ticket": card.ticket,
        "person_name": card.person_name,
        "staff_number": card.staff_number,
        "option_name": card.option_name,
        "quantity": card.quantity,
        "token": card.token_text,
    }


def _line_slot(line: RegistrationLine, event: Event) -> LineSlotJson | None:
    if line.slot_id is None or line.slot_starts is None or line.slot_ends is None:
        return None

    def local(wall: datetime) -> LocalTimeJson:
        return {"local": wall.isoformat(timespec="minutes"), "zone": event.time_zone}

    return {
        "id": str(line.slot_id),
        "short_id": short_id(line.slot_id),
        "starts": local(line.slot_starts),
        "ends": local(line.slot_ends),
    }
