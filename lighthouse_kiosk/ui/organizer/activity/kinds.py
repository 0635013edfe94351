"""The kinds of entries: how each looks, and what the list can be narrowed to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lighthouse_kiosk.documents.activity_sentences import action_word
from lighthouse_kiosk.domain.audit import ACTIONS
from lighthouse_kiosk.ui.widgets import BadgeKind

translate = QCoreApplication.translate

Kinds = tuple[tuple[str, str], ...]

_LOOKS = {
    "registered": BadgeKind.INFO,
    "approved": BadgeKind.SUCCESS,
    "approval_undone": BadgeKind.WARNING,
    "rejected": BadgeKind.DANGER,
    "cancelled": BadgeKind.NEUTRAL,
    "created": BadgeKind.INFO,
    "deleted": BadgeKind.DANGER,
    "deactivated": BadgeKind.DANGER,
    "reactivated": BadgeKind.SUCCESS,
    "reissued": BadgeKind.VIOLET,
    "settled": BadgeKind.VIOLET,
    "matched": BadgeKind.VIOLET,
    "unmatched": BadgeKind.NEUTRAL,
    "reviewed": BadgeKind.SUCCESS,
    "reopened": BadgeKind.NEUTRAL,
    "key_revoked": BadgeKind.DANGER,
    "key_made": BadgeKind.INFO,
    "removed": BadgeKind.DANGER,
    "imported": BadgeKind.INFO,
    "import_undone": BadgeKind.NEUTRAL,
    "restored": BadgeKind.WARNING,
    "repaired": BadgeKind.WARNING,
}


def kind_look(entity: str, action: str) -> tuple[str, BadgeKind]:
    """The badge of a kind of change."""
    return action_word(entity, action), _LOOKS.get(action, BadgeKind.WARNING)


def kind_choices() -> list[tuple[str, str, Kinds]]:
    """What the list can be narrowed to: key, word, and the pairs of thing and action behind it."""

    def only(entity: str, *actions: str) -> Kinds:
        return tuple((entity, action) for action in actions or ACTIONS[entity])

    return [
        ("registered", translate("activity", "Registered"), only("registration", "registered")),
        ("approved", translate("activity", "Approved"), only("registration", "approved")),
        ("rejected", translate("activity", "Rejected"), only("registration", "rejected")),
        ("cancelled", translate("activity", "Cancelled"), only("registration", "cancelled")),
        (
            "registration-changed",
            translate("activity", "Registration changed"),
            only("registration", "approval_undone", "changed", "answered", "repaired"),
        ),
        (
            "passes",
            translate("activity", "Passes"),
            (*only("pass"), *only("unmatched_pass")),
        ),
        (
            "people",
            translate("activity", "People and imports"),
            (*only("person"), *only("import")),
        ),
        ("events", translate("activity", "Events"), only("event")),
        (
            "options",
            translate("activity", "Options and slots"),
            (*only("option"), *only("slot")),
        ),
        ("questions", translate("activity", "Questions"), only("question")),
        ("desks", translate("activity", "Pickup desks"), (*only("desk"), *only("pickup"))),
        (
            "users",
            translate("activity", "Users and organisation"),
            (*only("user"), *only("organisation")),
        ),
    ]
