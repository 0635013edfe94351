"""What can be done on the dashboard."""

from __future__ import annotations

from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.commands import Command
from lighthouse_kiosk.wording.translation import translate

EXPORT = Command(
    "dashboard.export",
    lambda: translate("commands", "Export a report"),
    "download",
    "Ctrl+E",
    permission=Permission.ORGANISE,
)
COMMANDS = (EXPORT,)
