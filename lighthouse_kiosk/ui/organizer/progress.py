"""How far long work is, with a way to stop it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from lighthouse_kiosk.ui.widgets import Dialog, Role, Text, Tone
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.translation import translate


class ProgressDialog(Dialog):
    """`rejected` is the wish to stop; `close_for_good` ends it when the work has ended."""

    def __init__(self, title: str, total: int, parent: QWidget, text: str = "") -> None:
        super().__init__(
            title,
            "",
            text=text,
            cancel_label=translate("progress", "Stop"),
            parent=parent,
        )
        self.setObjectName("progress-dialog")
        self.accept_button.hide()
        self.cancel_button.setObjectName("stop")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._words = Text("", Role.SMALL, Tone.SECONDARY)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._words)
        self.advance(0, total)

    def advance(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(
            translate("progress", "{done} of {total}").format(
                done=number(done), total=number(total)
            )
            if total
            else ""
        )

    def close_for_good(self) -> None:
        """Close without that being a wish to stop."""
        self.accept()
        self.deleteLater()
