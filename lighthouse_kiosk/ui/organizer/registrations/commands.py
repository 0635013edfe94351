"""What can be done on the page of registrations."""

from __future__ import annotations

from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.commands import Command, KeyHint
from lighthouse_kiosk.wording.translation import translate

NEW = Command(
    "registrations.new",
    lambda: translate("commands", "New registration"),
    "plus",
    "Ctrl+N",
    Permission.ORGANISE,
)
IMPORT = Command(
    "registrations.import",
    lambda: translate("commands", "Import registrations"),
    "upload",
    "Ctrl+I",
    Permission.ORGANISE,
)
APPROVE = Command(
    "registrations.approve",
    lambda: translate("commands", "Approve the registration in hand"),
    "circle-check",
    "A",
    own_key=True,
    at_hand=True,
)
REJECT = Command(
    "registrations.reject",
    lambda: translate("commands", "Reject the registration in hand"),
    "circle-x",
    "R",
    own_key=True,
    at_hand=True,
)
SELECT_ALL = Command(
    "registrations.select_all",
    lambda: translate("commands", "Select all that match"),
    "list-checks",
    "Ctrl+A",
    own_key=True,
    at_hand=True,
)
UNDO = Command(
    "registrations.undo",
    lambda: translate("commands", "Undo the last decision"),
    "undo-2",
    "Ctrl+Z",
    own_key=True,
    at_hand=True,
)
EXPORT = Command(
    "registrations.export",
    lambda: translate("commands", "Save the registrations shown as a table"),
    "download",
    "Ctrl+E",
)
COMMANDS = (NEW, IMPORT, APPROVE, REJECT, SELECT_ALL, UNDO, EXPORT)
HINTS = (
    KeyHint(("J", "K"), lambda: translate("commands", "Next and previous registration")),
    KeyHint(("Space",), lambda: translate("commands", "Select or let go")),
    KeyHint(("Esc",), lambda: translate("commands", "Let go of all that is selected")),
)
