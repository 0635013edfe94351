"""What just happened, in a line above what a screen is about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.condition_words import Condition
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.notice_words import notice_words
from lighthouse_kiosk.ui.kiosk.states import Notice, NoticeKind
from lighthouse_kiosk.ui.kiosk.widgets import Card, Icon, Label, row
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import announce, describe

_LOOKS = {
    NoticeKind.SAVED_BEFORE: ("circle-check", "kiosk_mint_soft"),
    NoticeKind.UNDONE: ("undo-2", "kiosk_mint_soft"),
    NoticeKind.UNDO_FAILED: ("triangle-alert", "kiosk_red_soft"),
    NoticeKind.OTHER_NOT_CHECKED: ("triangle-alert", "kiosk_red_soft"),
    NoticeKind.CHANGED: ("triangle-alert", "kiosk_amber_soft"),
    NoticeKind.SCAN_AGAIN: ("scan-line", "kiosk_amber_soft"),
}


class NoticeBar(Card):
    """A line across the screen: what just happened, beside what the screen is about."""

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, metrics: Metrics) -> None:
        super().__init__(metrics, "kiosk_amber_soft", radius=14)
        self._urgent = False
        self._icon = Icon(metrics, "info", "kiosk_amber", 24)
        self._text = Label(metrics, "", Size.KIOSK_SMALL, Weight.MEDIUM)
        inside = row(self, metrics.px(14))
        inside.setContentsMargins(metrics.px(20), metrics.px(14), metrics.px(20), metrics.px(14))
        inside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._text, 1)
        self.hide()

    def tell(self, notice: Notice | None) -> None:
        """Show a notice of the flow, or nothing."""
        if notice is None:
            self.say("")
            return
        icon, fill = _LOOKS.get(notice.kind, ("info", "kiosk_amber_soft"))
        self.say(notice_words(notice), icon=icon, fill=fill)

    def say(self, text: str, *, icon: str = "info", fill: str = "kiosk_amber_soft") -> None:
        """Show `text`, or nothing if it is empty."""
        self.set_look(fill)
        ink = {"kiosk_mint_soft": "kiosk_mint", "kiosk_red_soft": "kiosk_red"}.get(fill)
        self._icon.show_icon(icon, ink or "kiosk_amber")
        news = self.isVisible() and text and text != self._text.text()
        self._urgent = fill == "kiosk_red_soft"
        self._text.setText(text)
        describe(self, text)
        self.setVisible(bool(text))
        if news:
            self._announce()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._announce()

    def _announce(self) -> None:
        announce(self, self.text(), assertive=self._urgent)

    def text(self) -> str:
        return self._text.text()


class ConditionBar(QWidget):
    """A line under the header for as long as something is the matter with the machine."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self.notice = NoticeBar(metrics)
        line = row(self)
        side = metrics.px(32)
        line.setContentsMargins(side, 0, side, metrics.px(10))
        line.addWidget(self.notice)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_condition(self, condition: Condition | None) -> None:
        if condition is None:
            self.notice.say("")
        else:
            self.notice.say(condition.text, icon=condition.icon, fill=condition.fill)
        self.setVisible(condition is not None)
