"""Form fields: a label, an editor, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.ui.widgets.painting import announce, restyle
from lighthouse_kiosk.ui.widgets.text import Role, Text, Tone
from lighthouse_kiosk.wording.format import locale
from lighthouse_kiosk.wording.translation import translate


class FormField(QWidget):
    """A label above an editor, and a line below that hints or, in red, says what is wrong.

    Typing takes an error back: it is about what stood there before.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        hint: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._error = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        shown = (
            translate("widgets", "{label} (optional)").format(label=label) if optional else label
        )
        self._label = Text(shown, Role.LABEL)
        self._label.setBuddy(editor)
        self._line = Text("", Role.SMALL, Tone.HINT, wrap=True)
        column.addWidget(self._label)
        column.addWidget(editor)
        column.addWidget(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        editor.setAccessibleName(label)
        read_from_the_start(editor)
        self.setFocusProxy(editor)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(lambda _text: self.set_error(""))
        self._show_line()

    @property
    def error(self) -> str:
        return self._error

    def set_error(self, text: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        if text == self._error:
            return
        news = bool(text)
        self._error = text
        self._show_line()
        if news:
            announce(self.editor, text, assertive=True)

    def set_hint(self, text: str) -> None:
        self._hint = text
        self._show_line()

    def _show_line(self) -> None:
        shown = self._error or self._hint
        self._line.setText(shown)
        self._line.setVisible(bool(shown))
        self._line.set_tone(Tone.DANGER if self._error else Tone.HINT)
        restyle(self.editor, invalid="true" if self._error else "false")
        self.editor.setAccessibleDescription(shown)


def read_from_the_start(editor: QWidget) -> None:
    """Have what an editor holds begin where the screen is read from.

    Qt puts figures and Latin words at the left of their field, also where all else begins at the
    right.
    """
    line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
    if not isinstance(line, QLineEdit | QAbstractSpinBox):
        return
    if editor.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        upright = Qt.AlignmentFlag.AlignVCenter
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | upright)


def form_row(*fields: QWidget) -> QHBoxLayout:
    """Fields of equal width side by side, their labels on one line."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return row


def calm_calendar(calendar: QCalendarWidget) -> None:
    """Weekends in the colour of other days, not Qt's red, which here means refused."""
    calendar.setAccessibleName(translate("widgets", "Calendar"))
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setFirstDayOfWeek(locale().firstDayOfWeek())
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())


class NumberField(QSpinBox):
    """A count. The wheel changes it only while it has the focus, so that scrolling a form is safe."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGroupSeparatorShown(True)
        self.setLocale(locale())
        # a styled spin box leaves its padding out of where it puts its line
        self.lineEdit().setTextMargins(12, 0, 12, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
