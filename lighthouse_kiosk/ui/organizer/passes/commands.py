"""What can be done on the page of passes."""

from __future__ import annotations

from lighthouse_kiosk.ui.organizer.commands import Command
from lighthouse_kiosk.wording.translation import translate

PRINT = Command("passes.print", lambda: translate("commands", "Print passes"), "printer", "Ctrl+P")
PICTURES = Command(
    "passes.pictures", lambda: translate("commands", "Save passes as pictures"), "image"
)
EXPORT = Command(
    "passes.export",
    lambda: translate("commands", "Save the list of passes as a table"),
    "download",
    "Ctrl+E",
)
COMMANDS = (PRINT, PICTURES, EXPORT)
