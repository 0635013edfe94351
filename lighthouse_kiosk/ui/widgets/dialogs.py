"""The frame of every dialog."""

from __future__ import annotations

from itertools import pairwise

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets.buttons import Button, Kind
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled
from lighthouse_kiosk.ui.widgets.shade import Shade
from lighthouse_kiosk.ui.widgets.text import Role, Rule, Text, Tone
from lighthouse_kiosk.wording.translation import translate


def _with_its_label(editor: QWidget) -> QWidget:
    """The field around an editor that stands for it: left behind, Tab would lead back to it."""
    around = editor.parentWidget()
    return around if around is not None and around.focusProxy() is editor else editor


_TITLE_BAR = 40
"""Logical pixels that a screen has to keep for the dialog's own title bar."""
_LEAST_HEIGHT = 480
"""Of a dialog that has more to show, over however low a window."""


class _Contents(Scrolled):
    """As high as what is in it, until there is no more room: then it scrolls."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.room = 0
        """Logical pixels that it may be high; 0 where nothing limits it yet."""
        self.contain(inner)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return self._inner.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self._inner.minimumSizeHint()
        return QSize(least.width(), min(least.height(), self.room or least.height()))

    def fit(self) -> None:
        """Ask for the height it needs now.

        No scroll bar where there is room: for as long as the dialog is still too low, one would
        narrow the words, which then need more than they asked for.
        """
        scrolls = not self.room or self.heightForWidth(self.width()) > self.room
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if scrolls
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)


class Dialog(QDialog):
    """Title, `body` and a row of buttons. Enter presses the accepting button, Esc cancels.

    Override `check` to keep the dialog open while something in it is wrong.
    """

    def __init__(
        self,
        title: str,
        accept_label: str,
        *,
        text: str = "",
        accept_kind: Kind = Kind.PRIMARY,
        cancel_label: str | None = None,
        width: int = 440,
        parent: QWidget | None = None,
    ) -> None:
        """An empty `cancel_label` leaves only one button; None says Cancel."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setMinimumWidth(width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._ordered = self._focus_chosen = False
        self._shade: Shade | None = None
        self._upper = QWidget()
        upper = QVBoxLayout(self._upper)
        upper.setContentsMargins(24, 22, 24, 20)
        upper.setSpacing(8)
        upper.addWidget(Text(title, Role.PAGE_TITLE, wrap=True))
        self._text = Text(text, Role.BODY, Tone.SECONDARY, wrap=True)
        upper.addWidget(self._text)
        self._text.setVisible(bool(text))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 8, 0, 0)
        self.body.setSpacing(14)
        upper.addLayout(self.body, 1)
        self._contents = _Contents(self._upper)
        column.addWidget(self._contents, 1)
        column.addWidget(Rule())
        self._foot = QWidget()
        self._buttons = QHBoxLayout(self._foot)
        self._buttons.setContentsMargins(24, 14, 24, 14)
        self._buttons.setSpacing(10)
        self._buttons.addStretch(1)
        words = translate("widgets", "Cancel") if cancel_label is None else cancel_label
        self.cancel_button = Button(words)
        self.cancel_button.clicked.connect(self.reject)
        self.accept_button = Button(accept_label, accept_kind)
        self.accept_button.clicked.connect(self.submit)
        self._buttons.addWidget(self.cancel_button)
        self._buttons.addWidget(self.accept_button)
        self.cancel_button.setVisible(bool(words))
        column.addWidget(self._foot)

    def add_extra_button(self, button: Button) -> None:
        """A third way out, at the leading edge."""
        self._buttons.insertWidget(0, button)

    def set_text(self, text: str) -> None:
        """Change what stands below the title."""
        self.setAccessibleDescription(text)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def check(self) -> bool:
        """Whether the contents are fit to be accepted; shows what is wrong when not."""
        return True

    def submit(self) -> None:
        """What the accepting button and Enter do."""
        if self.accept_button.isEnabled() and self.check():
            self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the first field and reaches the buttons after the last."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None and self.isModal() and self._shade is None:
            self._shade = Shade(parent.window())
        if event.spontaneous() or self._ordered:
            return
        self._ordered = True
        self._contents.room = self.most_height() - self._foot.sizeHint().height() - 1
        self._contents.fit()
        if self.height() > self.most_height() or not self.testAttribute(
            Qt.WidgetAttribute.WA_Resized
        ):
            self.fit_height()
        fields = [
            each
            for each in self._upper.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.focusProxy() is None
            and each.window() is self
        ]
        chain = [*map(_with_its_label, fields), *self._foot.findChildren(Button)]
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)
        if not self._focus_chosen:
            usable = [each for each in fields if each.isEnabled() and each.isVisible()]
            (usable[0] if usable else self.accept_button).setFocus(
                Qt.FocusReason.ActiveWindowFocusReason
            )

    def needed_height(self) -> int:
        """What shows all of it at its present width; Qt guesses before it knows the width."""
        layout = self.layout()
        return self.height() if layout is None else layout.totalHeightForWidth(self.width())

    def most_height(self) -> int:
        """What the screen and the window behind have room for."""
        most = self.screen().availableGeometry().height() - _TITLE_BAR
        parent = self.parentWidget()
        if parent is not None:
            most = min(most, max(parent.window().height(), _LEAST_HEIGHT))
        return most

    def fit_height(self) -> None:
        """Be as high as the contents need, where there is room."""
        self.resize(self.width(), min(self.needed_height(), self.most_height()))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous() or self._shade is None:
            return
        if shiboken6.isValid(self._shade):
            self._shade.hide()
            self._shade.deleteLater()
        self._shade = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge of its own: without a window manager there is no other."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(color("line_strong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def begin_at(self, widget: QWidget) -> None:
        """Put the keyboard's place there when the dialog opens."""
        self._focus_chosen = True
        widget.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            focused = self.focusWidget()
            if isinstance(focused, Button):
                focused.click()
            else:
                self.submit()
            return
        super().keyPressEvent(event)
