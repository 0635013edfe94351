"""What can be done on the page of pickup desks."""

from __future__ import annotations

from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.commands import Command
from lighthouse_kiosk.wording.translation import translate

ADD = Command(
    "desks.add",
    lambda: translate("commands", "Add a pickup desk"),
    "scan-line",
    "Ctrl+N",
    Permission.ORGANISE,
)
COMMANDS = (ADD,)
