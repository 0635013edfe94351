"""What can be done on the pages of users and of one's own account."""

from __future__ import annotations

from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.commands import Command, KeyHint
from lighthouse_kiosk.wording.translation import translate

ADD = Command(
    "users.add",
    lambda: translate("commands", "Add a user"),
    "user-plus",
    "Ctrl+N",
    Permission.MANAGE_USERS,
)
EXPORT = Command(
    "users.export",
    lambda: translate("commands", "Save the list of users as a table"),
    "download",
    "Ctrl+E",
    Permission.MANAGE_USERS,
)
COMMANDS = (ADD, EXPORT)
HINTS = (KeyHint(("Return",), lambda: translate("commands", "Change the user in hand")),)

PASSWORD = Command(
    "account.password", lambda: translate("commands", "Change your password"), "key-round"
)
PIN = Command("account.pin", lambda: translate("commands", "Change your PIN"), "lock")
ACCOUNT_COMMANDS = (PASSWORD, PIN)
