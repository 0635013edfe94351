"""The fields of an entry before and after, named and written for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from lighthouse_kiosk.domain.desks import OutsideSlotPolicy, UnknownPassPolicy
from lighthouse_kiosk.domain.events import EventType
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.questions import QuestionKind
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.audit import Activity, row_id
from lighthouse_kiosk.wording.format import (
    clock,
    day,
    day_and_clock,
    listed,
    money,
    number,
    on_day,
    remembered,
    span,
)
from lighthouse_kiosk.wording.language import in_each_language
from lighthouse_kiosk.wording.question_words import question_kind_word
from lighthouse_kiosk.wording.terms import kind_word, role_word, status_word, type_word

translate = QCoreApplication.translate

NOTHING = "—"

HIDDEN = frozenset(
    {
        "window_opens_utc",
        "window_closes_utc",
        "starts_utc",
        "ends_utc",
        "short_id",
        "id",
        "serial",
        "public_key",
        "where",
        "sha256",
        "mode",
    }
)
"""Fields that say again what another one says, or nothing that a person could read."""


@dataclass(frozen=True, slots=True)
class Change:
    """A field's name, and how it was and is; `marked` where the two differ."""

    name: str
    before: str
    after: str
    marked: bool


def changes(activity: Activity) -> list[Change]:
    """Return the fields of an entry in the order in which it holds them."""
    entry = activity.entry
    before, after = _with_answers(entry.before), _with_answers(entry.after)
    found = []
    for key in {**before, **after}:
        if key in HIDDEN:
            continue
        was = _written(key, before[key], activity) if key in before else ""
        now = _written(key, after[key], activity) if key in after else ""
        marked = bool(entry.before) and was != now
        if was != now or not marked:
            found.append(Change(field_word(key), was, now, marked=marked))
    return found


_QUESTION = "?"
"""Goes before a question's text where it stands for a field's name."""


def _with_answers(side: Mapping[str, object]) -> Mapping[str, object]:
    """Spread answers out into fields of their own, named by their questions."""
    if "answers" not in side:
        return side
    found: dict[str, object] = {}
    for key, value in side.items():
        if key == "answers" and isinstance(value, Mapping):
            found |= {f"{_QUESTION}{text}": answer for text, answer in value.items()}
        else:
            found[key] = value
    return found


@remembered
def field_word(key: str) -> str:
    """A field's name at the head of its line."""
    if key.startswith(_QUESTION):
        return plain(key.removeprefix(_QUESTION), 200)
    words = _words()
    return words.get(key) or plain(key, 60).replace("_", " ").capitalize()


def known_field(key: str) -> bool:
    """Whether a field has words of its own, or is not shown."""
    return key in HIDDEN or key in _words()


@in_each_language
def _words() -> dict[str, str]:
    return {
        "name": translate("activity", "Name"),
        "email": translate("activity", "E-mail"),
        "role": translate("activity", "Role"),
        "active": translate("activity", "Active"),
        "has_pin": translate("activity", "PIN"),
        "staff_number": translate("activity", "Staff number"),
        "department": translate("activity", "Department"),
        "type": translate("activity", "Type"),
        "venue": translate("activity", "Venue"),
        "currency": translate("activity", "Currency"),
        "time_zone": translate("activity", "Time zone"),
        "date": translate("activity", "Date"),
        "window_opens": translate("activity", "Registration opens"),
        "window_closes": translate("activity", "Registration closes"),
        "budget": translate("activity", "Budget"),
        "budget_committed": translate("activity", "Committed"),
        "most_items_per_person": translate("activity", "Items per person"),
        "deleted": translate("activity", "Deleted"),
        "kind": translate("activity", "Kind"),
        "number": translate("activity", "Number"),
        "detail": translate("activity", "Detail"),
        "place": translate("activity", "Place"),
        "unit_cost": translate("activity", "Unit cost"),
        "total_available": translate("activity", "Stock"),
        "committed_count": translate("activity", "Committed pieces"),
        "needs_slot": translate("activity", "Needs a slot"),
        "options": translate("activity", "Options"),
        "starts": translate("activity", "Starts"),
        "ends": translate("activity", "Ends"),
        "capacity": translate("activity", "Places"),
        "booked_count": translate("activity", "Booked"),
        "instant": translate("activity", "Hands out at once"),
        "outside_slot": translate("activity", "Outside a slot"),
        "unknown_pass": translate("activity", "Unknown passes"),
        "early_minutes": translate("activity", "Minutes early"),
        "late_minutes": translate("activity", "Minutes late"),
        "status": translate("activity", "Status"),
        "quantity": translate("activity", "Quantity"),
        "committed_cost": translate("activity", "Committed"),
        "picked_up": translate("activity", "Picked up"),
        "note": translate("activity", "Note"),
        "registered_at": translate("activity", "Registered"),
        "reason": translate("activity", "Reason"),
        "ticket": translate("activity", "Pass"),
        "reissue": translate("activity", "Reissue"),
        "key_id": translate("activity", "Key"),
        "file": translate("activity", "File"),
        "sheet": translate("activity", "Sheet"),
        "rows": translate("activity", "Rows"),
        "people": translate("activity", "People"),
        "photo": translate("activity", "Photo"),
        "logo": translate("activity", "Logo"),
        "people_added": translate("activity", "People added"),
        "people_changed": translate("activity", "People changed"),
        "registered": translate("activity", "Registered"),
        "refused": translate("activity", "Left out"),
        "backup": translate("activity", "Backup"),
        "event_id": translate("activity", "Event"),
        "person_id": translate("activity", "Person"),
        "option_id": translate("activity", "Option"),
        "slot_id": translate("activity", "Pickup slot"),
        "registration_id": translate("activity", "Registration"),
        "answers": translate("activity", "Answers"),
        "text": translate("activity", "Question"),
        "help": translate("activity", "Help text"),
        "required": translate("activity", "Has to be answered"),
        "at_desk": translate("activity", "Shown at the desk"),
        "choices": translate("activity", "Choices"),
        "retired_choices": translate("activity", "Retired choices"),
        "least": translate("activity", "Smallest number"),
        "most": translate("activity", "Largest number"),
        "retired": translate("activity", "Retired"),
        "position": translate("activity", "Place"),
    }


_MONEY = frozenset({"budget", "budget_committed", "unit_cost", "committed_cost"})


def _written(key: str, value: object, activity: Activity) -> str:
    if value is None or value == "":
        unlimited = key == "total_available" and value is None
        return translate("activity", "Unlimited") if unlimited else NOTHING
    if isinstance(value, bool):
        return translate("activity", "Yes") if value else translate("activity", "No")
    if isinstance(value, int):
        return _figure(key, value, activity)
    if isinstance(value, list):
        return listed(plain(str(one), 200) for one in value) or NOTHING
    text = str(value)
    if key.startswith(_QUESTION):
        return plain(text, 500)
    if key.endswith("_id") and key != "key_id":
        return _named(text, activity)
    zone = activity.subject.time_zone if activity.subject else ""
    return _in_terms(key, text, zone or "UTC")


@remembered
def _in_terms(key: str, text: str, zone: str) -> str:
    if key in {"photo", "logo"}:
        return translate("activity", "Yes")
    write = _TERMS.get(key)
    try:
        if write is not None:
            return write(text)
        if key in {"window_opens", "window_closes", "starts", "ends"}:
            local = datetime.fromisoformat(text)
            return on_day(day(local.date(), weekday=False, year=True), clock(local.time()))
        if key == "date":
            return day(date.fromisoformat(text), year=True)
        if key.endswith("_at"):
            return day_and_clock(datetime.fromisoformat(text), zone, year=True)
    except ValueError:
        pass
    return plain(text, 500)


def _figure(key: str, value: int, activity: Activity) -> str:
    currency = activity.subject.currency if activity.subject is not None else ""
    currency = str(activity.entry.after.get("currency", currency))
    if key in _MONEY and currency:
        return money(value, currency)
    return number(value)


def _named(text: str, activity: Activity) -> str:
    about = row_id(text)
    subject = activity.named.get(about) if about is not None else None
    if subject is None:
        return NOTHING
    if subject.entity == "slot" and subject.starts is not None and subject.ends is not None:
        return span(subject.starts.time(), subject.ends.time())
    return plain(subject.name or subject.option, 200) or NOTHING


def _kind(text: str) -> str:
    if text in set(QuestionKind):
        return question_kind_word(QuestionKind(text))
    return kind_word(OptionKind(text))


def _outside(text: str) -> str:
    return {
        OutsideSlotPolicy.ACCEPT: translate("activity", "Accepted with a note"),
        OutsideSlotPolicy.SUPERVISOR: translate("activity", "Supervisor only"),
    }[OutsideSlotPolicy(text)]


def _unknown(text: str) -> str:
    return {
        UnknownPassPolicy.HAND_OUT: translate("activity", "Handed out, marked for review"),
        UnknownPassPolicy.HELP_DESK: translate("activity", "Sent to the help desk"),
    }[UnknownPassPolicy(text)]


_TERMS: dict[str, Callable[[str], str]] = {
    "status": lambda text: status_word(Status(text)),
    "role": lambda text: role_word(Role(text)),
    "type": lambda text: type_word(EventType(text)),
    "kind": _kind,
    "outside_slot": _outside,
    "unknown_pass": _unknown,
}
