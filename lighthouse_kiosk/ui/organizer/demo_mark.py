"""Keeps anybody from taking the demo for real."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from lighthouse_kiosk.ui.widgets import IconLabel, Role, Text, Tone


class DemoMark(QFrame):
    """A strip at the top of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("demo-mark")
        self.setProperty("surface", "notice")
        self.setProperty("tone", "warning")
        self.setStyleSheet("border-radius: 0;")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel("info", "amber_text", 16))
        row.addWidget(Text(self.tr("Demo – nothing here is real"), Role.SMALL_STRONG, Tone.WARNING))
        row.addWidget(
            Text(self.tr("It is deleted when you close the app."), Role.SMALL, Tone.WARNING)
        )
        row.addStretch(1)
