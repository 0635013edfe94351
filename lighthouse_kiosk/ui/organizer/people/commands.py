"""What can be done on the page of people."""

from __future__ import annotations

from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.commands import Command, KeyHint
from lighthouse_kiosk.wording.translation import translate

NEW = Command(
    "people.new",
    lambda: translate("commands", "New person"),
    "user-plus",
    "Ctrl+N",
    Permission.ORGANISE,
)
IMPORT = Command(
    "people.import",
    lambda: translate("commands", "Import people"),
    "upload",
    "Ctrl+I",
    Permission.ORGANISE,
)
PAST_IMPORTS = Command(
    "people.past_imports",
    lambda: translate("commands", "Past imports"),
    "history",
    permission=Permission.ORGANISE,
)
EXPORT = Command(
    "people.export",
    lambda: translate("commands", "Save the people shown as a table"),
    "download",
    "Ctrl+E",
)
COMMANDS = (NEW, IMPORT, PAST_IMPORTS, EXPORT)
HINTS = (KeyHint(("Return",), lambda: translate("commands", "Change the person in hand")),)
