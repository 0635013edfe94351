"""What can be done on the page of all events."""

from __future__ import annotations

from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.commands import Command
from lighthouse_kiosk.wording.translation import translate

NEW = Command(
    "events.new",
    lambda: translate("commands", "New event"),
    "calendar-plus",
    "Ctrl+N",
    Permission.ORGANISE,
)
EXPORT = Command(
    "events.export",
    lambda: translate("commands", "Save the list of events as a table"),
    "download",
    "Ctrl+E",
)
COMMANDS = (NEW, EXPORT)
