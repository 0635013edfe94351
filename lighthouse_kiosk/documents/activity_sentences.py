"""The audit trail as sentences: who did what, for whom."""

from __future__ import annotations

from collections.abc import Callable
from string import Formatter

from PySide6.QtCore import QCoreApplication

from lighthouse_kiosk.domain.audit import ACTIONS
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.audit import Activity, Subject, row_id
from lighthouse_kiosk.wording.format import day, number, span
from lighthouse_kiosk.wording.language import in_each_language

translate = QCoreApplication.translate


def sentence(activity: Activity) -> str:
    """What happened, in one sentence: `Meera approved 2 × Travel backpack for Priya · 10:30–11:00`."""
    entry = activity.entry
    pattern, parts = _taken_apart().get((entry.entity, entry.action)) or _changed()
    text = pattern.format(**{part: _PARTS[part](activity) for part in parts})
    times = _slot(activity) if entry.entity == "registration" else ""
    return _with_slot().format(sentence=text, slot=times) if times else text


_Pattern = tuple[str, tuple[str, ...]]
"""A sentence, and the names of what goes into it."""


@in_each_language
def _taken_apart() -> dict[tuple[str, str], _Pattern]:
    return {kind: (pattern, _parts(pattern)) for kind, pattern in _patterns().items()}


@in_each_language
def _changed() -> _Pattern:
    pattern = translate("activity", "{who} changed {name}")
    return pattern, _parts(pattern)


@in_each_language
def _with_slot() -> str:
    return translate("activity", "{sentence} · {slot}")


def _parts(pattern: str) -> tuple[str, ...]:
    return tuple(name for _, name, _, _ in Formatter().parse(pattern) if name)


def subject_name(activity: Activity) -> str:
    """What an entry is about, by name; for what has no name of its own, by what describes it."""
    entry, subject = activity.entry, activity.subject
    if subject is not None and subject.starts is not None and entry.entity == "slot":
        return _times(subject)
    if subject is not None and subject.name:
        return plain(subject.name, 200)
    written = entry.after.get("name") or entry.before.get("name")
    return plain(str(written), 200) if written else thing_word(entry.entity)


def thing_word(entity: str) -> str:
    """A kind of thing inside a sentence."""
    names = {
        "organisation": translate("activity", "the organisation"),
        "user": translate("activity", "a user"),
        "event": translate("activity", "an event"),
        "option": translate("activity", "an option"),
        "slot": translate("activity", "a pickup slot"),
        "question": translate("activity", "a question"),
        "desk": translate("activity", "a pickup desk"),
        "person": translate("activity", "a person"),
        "registration": translate("activity", "a registration"),
        "pass": translate("activity", "a pass"),
        "unmatched_pass": translate("activity", "an unmatched pass"),
        "pickup": translate("activity", "a pickup"),
        "import": translate("activity", "a file"),
    }
    return names.get(entity, translate("activity", "something"))


def action_word(entity: str, action: str) -> str:
    """A kind of change in a word or two, as on its badge."""
    words = _action_words()
    if action in words:
        return words[action]
    if entity == "user" and action != "changed":
        return translate("activity", "Security")
    return translate("activity", "Changed")


@in_each_language
def _action_words() -> dict[str, str]:
    return {
        "registered": translate("activity", "Registered"),
        "approved": translate("activity", "Approved"),
        "approval_undone": translate("activity", "Approval undone"),
        "rejected": translate("activity", "Rejected"),
        "cancelled": translate("activity", "Cancelled"),
        "created": translate("activity", "Added"),
        "deleted": translate("activity", "Deleted"),
        "answered": translate("activity", "Answers changed"),
        "moved": translate("activity", "Moved"),
        "retired": translate("activity", "Retired"),
        "deactivated": translate("activity", "Deactivated"),
        "reactivated": translate("activity", "Reactivated"),
        "reissued": translate("activity", "Reissued"),
        "settled": translate("activity", "Settled"),
        "matched": translate("activity", "Matched"),
        "unmatched": translate("activity", "Match undone"),
        "reviewed": translate("activity", "Reviewed"),
        "reopened": translate("activity", "Review undone"),
        "key_revoked": translate("activity", "Key revoked"),
        "key_made": translate("activity", "Key made"),
        "removed": translate("activity", "Removed"),
        "imported": translate("activity", "Imported"),
        "import_undone": translate("activity", "Undone"),
        "restored": translate("activity", "Restored"),
        "repaired": translate("activity", "Repaired"),
    }


def _patterns() -> dict[tuple[str, str], str]:
    created = translate("activity", "{who} added {name}")
    changed = translate("activity", "{who} changed {name}")
    deleted = translate("activity", "{who} deleted {name}")
    restored = translate("activity", "{who} brought {name} back")
    repaired = translate("activity", "{who} recounted {name}")
    return {
        **{(entity, "created"): created for entity in ACTIONS},
        **{(entity, "changed"): changed for entity in ACTIONS},
        **{(entity, "deleted"): deleted for entity in ACTIONS},
        **{(entity, "restored"): restored for entity in ACTIONS},
        **{(entity, "repaired"): repaired for entity in ACTIONS},
        ("organisation", "created"): translate("activity", "{who} set up {name}"),
        ("organisation", "changed"): translate("activity", "{who} renamed the organisation"),
        ("organisation", "logo_changed"): translate(
            "activity", "{who} changed the organisation's logo"
        ),
        ("organisation", "restored"): translate("activity", "{who} restored the backup {backup}"),
        ("user", "created"): translate("activity", "{who} added the user {name}"),
        ("user", "changed"): translate("activity", "{who} changed the user {name}"),
        ("user", "deactivated"): translate("activity", "{who} deactivated {name}"),
        ("user", "reactivated"): translate("activity", "{who} reactivated {name}"),
        ("user", "password_reset"): translate("activity", "{who} set a new password for {name}"),
        ("user", "password_changed"): translate("activity", "{who} changed their password"),
        ("user", "pin_changed"): translate("activity", "{who} changed the PIN of {name}"),
        ("user", "unlocked"): translate("activity", "{who} let {name} try to sign in again"),
        ("event", "key_made"): translate("activity", "{who} made a signing key for {name}"),
        ("event", "key_revoked"): translate("activity", "{who} revoked a signing key of {name}"),
        ("event", "options_ordered"): translate(
            "activity", "{who} put the options of {name} into another order"
        ),
        ("slot", "restored"): translate("activity", "{who} brought the slot {name} back"),
        ("slot", "created"): translate("activity", "{who} added the slot {name}"),
        ("slot", "changed"): translate("activity", "{who} changed the slot {name}"),
        ("slot", "deleted"): translate("activity", "{who} deleted the slot {name}"),
        ("question", "created"): translate("activity", "{who} added the question “{name}”"),
        ("question", "changed"): translate("activity", "{who} changed the question “{name}”"),
        ("question", "moved"): translate("activity", "{who} moved the question “{name}”"),
        ("question", "retired"): translate("activity", "{who} retired the question “{name}”"),
        ("question", "restored"): translate("activity", "{who} asks “{name}” again"),
        ("question", "deleted"): translate("activity", "{who} deleted the question “{name}”"),
        ("desk", "created"): translate("activity", "{who} added the desk {name}"),
        ("desk", "changed"): translate("activity", "{who} changed the desk {name}"),
        ("desk", "pin_changed"): translate("activity", "{who} changed the PIN of the desk {name}"),
        ("registration", "registered"): translate(
            "activity", "{who} registered {person} for {wish}"
        ),
        ("registration", "approved"): translate("activity", "{who} approved {wish} for {person}"),
        ("registration", "approval_undone"): translate(
            "activity", "{who} took back the approval of {wish} for {person}"
        ),
        ("registration", "rejected"): translate("activity", "{who} rejected {wish} for {person}"),
        ("registration", "cancelled"): translate("activity", "{who} cancelled {wish} for {person}"),
        ("registration", "changed"): translate("activity", "{who} changed {wish} for {person}"),
        ("registration", "answered"): translate(
            "activity", "{who} changed what {person} answered for {wish}"
        ),
        ("registration", "repaired"): translate(
            "activity", "{who} recounted what {person} has picked up of {wish}"
        ),
        ("pass", "reissued"): translate("activity", "{who} reissued the pass of {person}: {wish}"),
        ("person", "photo_changed"): translate("activity", "{who} changed the photo of {name}"),
        ("person", "removed"): translate("activity", "{who} removed {name}"),
        ("person", "import_undone"): translate("activity", "{who} undid the import of {name}"),
        ("registration", "import_undone"): translate(
            "activity", "{who} undid the import of {wish} for {person}"
        ),
        ("import", "imported"): translate("activity", "{who} imported {name}"),
        ("import", "import_undone"): translate("activity", "{who} undid the import of {name}"),
        ("unmatched_pass", "settled"): translate(
            "activity", "{who} matched pickups to the pass that they were made with"
        ),
        ("unmatched_pass", "matched"): translate(
            "activity", "{who} counted an unmatched pass against a registration"
        ),
        ("unmatched_pass", "unmatched"): translate(
            "activity", "{who} took the match of an unmatched pass back"
        ),
        ("pickup", "reviewed"): translate(
            "activity", "{who} reviewed the pickup of {person}: {wish}"
        ),
        ("pickup", "reopened"): translate(
            "activity", "{who} asked for another look at the pickup of {person}: {wish}"
        ),
    }


def _wish(activity: Activity) -> str:
    subject, after = activity.subject, activity.entry.after
    option = subject.option if subject is not None else ""
    if not option:
        return thing_word("registration")
    count = after.get("quantity", subject.quantity if subject is not None else 1)
    name = plain(option, 200)
    if not isinstance(count, int) or count == 1:
        return name
    return translate("activity", "{count} × {name}").format(count=number(count), name=name)


def _person(subject: Subject | None) -> str:
    if subject is None or subject.person is None:
        return translate("activity", "somebody")
    return plain(subject.person.name, 200)


def _slot(activity: Activity) -> str:
    """The slot that an entry speaks of, else the one the registration has."""
    chosen = activity.entry.after.get("slot_id")
    slot_id = row_id(str(chosen)) if chosen else None
    named = activity.named.get(slot_id) if slot_id is not None else None
    if named is None and "slot_id" in activity.entry.after:
        return ""
    slot = named or activity.subject
    if slot is None or slot.starts is None or slot.ends is None:
        return ""
    return span(slot.starts.time(), slot.ends.time())


_PARTS: dict[str, Callable[[Activity], str]] = {
    "who": lambda activity: plain(activity.entry.actor, 100),
    "name": subject_name,
    "wish": _wish,
    "person": lambda activity: _person(activity.subject),
    "number": lambda activity: plain(str(activity.entry.after.get("key_id", "")), 10),
    "backup": lambda activity: plain(str(activity.entry.after.get("backup", "")), 100),
}


def _times(subject: Subject) -> str:
    if subject.starts is None or subject.ends is None:
        return ""
    return translate("activity", "{day}, {times}").format(
        day=day(subject.starts.date()), times=span(subject.starts.time(), subject.ends.time())
    )
