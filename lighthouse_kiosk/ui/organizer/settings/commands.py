"""What can be done on the page of settings."""

from __future__ import annotations

from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.commands import Command
from lighthouse_kiosk.wording.translation import translate

BACK_UP = Command(
    "settings.back_up",
    lambda: translate("commands", "Back up the database now"),
    "save",
    permission=Permission.ORGANISE,
)
CHECK = Command(
    "settings.check",
    lambda: translate("commands", "Check the database"),
    "shield-check",
    permission=Permission.ORGANISE,
)
COMMANDS = (BACK_UP, CHECK)
