"""What can be done on the page of what happened."""

from __future__ import annotations

from lighthouse_kiosk.ui.organizer.commands import Command
from lighthouse_kiosk.wording.translation import translate

EXPORT = Command(
    "activity.export",
    lambda: translate("commands", "Save the activity shown as a table"),
    "download",
    "Ctrl+E",
)
CHECK = Command(
    "activity.check",
    lambda: translate("commands", "Check that the trail is whole"),
    "shield-check",
)
COMMANDS = (EXPORT, CHECK)
