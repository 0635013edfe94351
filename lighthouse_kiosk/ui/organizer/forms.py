"""A dialog whose form is stored by a service, and stays open while something in it is wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import (
    AlreadyExists,
    BelowCommitted,
    InvalidField,
    LighthouseError,
)
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import Banner, Dialog, FormField, Kind
from lighthouse_kiosk.ui.words import error_words, inline_words

T = TypeVar("T")

_TIGHT = 6
"""Logical pixels between rows where there are more than fit; else it is more."""


class FormDialog(Dialog):
    """Put fields in with `add_row`; override `store`, which calls `save` with the service's work."""

    def __init__(
        self,
        session: Session,
        title: str,
        accept_label: str,
        *,
        text: str = "",
        accept_kind: Kind = Kind.PRIMARY,
        width: int = 480,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            title, accept_label, text=text, accept_kind=accept_kind, width=width, parent=parent
        )
        self.accept_button.setObjectName("accept")
        self.cancel_button.setObjectName("cancel")
        self.session = session
        self.currency = ""
        self._roomy = 0
        """The space between rows while it is tight; 0 while it isn't."""
        self._gives_back = False
        self.fields: dict[str, FormField] = {}
        self.trouble = Banner(tone="danger")
        self.trouble.hide()
        self.body.addWidget(self.trouble)

    def add_row(self, *entries: tuple[str, str, QWidget] | None) -> None:
        """Fields side by side, each its key, label and editor; None leaves room."""
        row = QHBoxLayout()
        row.setSpacing(16)
        for entry in entries:
            if entry is None:
                row.addWidget(QWidget(), 1)
                continue
            key, label, editor = entry
            self.fields[key] = FormField(label, editor)
            row.addWidget(self.fields[key], 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def event(self, event: QEvent) -> bool:
        """Grow with what appears, e.g. errors: Qt leaves wrapped words out of its reckoning."""
        if event.type() is not QEvent.Type.LayoutRequest:
            return super().event(event)
        done = super().event(event)
        if self.isVisible():
            needed, most = self.needed_height(), self.most_height()
            if needed > most and self.body.spacing() > _TIGHT:
                # in a low window, rather tight than scrolled
                self._roomy = self.body.spacing()
                self.body.setSpacing(_TIGHT)
            elif self._roomy and needed + (self._roomy - _TIGHT) * self.body.count() <= most:
                self.body.setSpacing(self._roomy)
                self._roomy = 0
            elif self.height() < min(needed, most) or self.height() > most:
                self.fit_height()
            elif self._gives_back and needed < self.height():
                self._gives_back = False
                self.fit_height()
        return done

    def give_back_height(self) -> None:
        """Be as low as the contents allow, as soon as what has gone from them is laid out."""
        self._gives_back = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go back to the middle of the window where an edge would leave it."""
        super().resizeEvent(event)
        parent = self.parentWidget()
        if parent is None or not self.isVisible():
            return
        area, spot = parent.window().frameGeometry(), self.frameGeometry()
        if not area.contains(spot):
            spot.moveCenter(area.center())
            self.move(spot.left(), max(spot.top(), area.top()))

    def store(self) -> None:
        """Read the form and `save` it. May raise InvalidField."""
        raise NotImplementedError

    def save(self, work: Callable[[], Changed[T]], then: Callable[[T], None]) -> None:
        """Let the service store it; then `then`, and the dialog closes."""
        self.accept_button.setEnabled(False)

        def stored(value: T) -> None:
            then(value)
            self.accept()

        self.session.write(work, stored, owner=self, failed=self.refuse)

    def submit(self) -> None:
        if not self.accept_button.isEnabled():
            return
        for field in self.fields.values():
            field.set_error("")
        self.trouble.hide()
        try:
            self.store()
        except InvalidField as error:
            self.refuse(error)

    def refuse(self, error: LighthouseError) -> None:
        """Show the error at its field, or above the form; what was typed stays."""
        self.accept_button.setEnabled(True)
        name = ""
        if isinstance(error, InvalidField):
            name = error.field
        elif isinstance(error, BelowCommitted | AlreadyExists):
            name = str(error.data.get("field", ""))
        field = self.fields.get(name)
        if field is not None:
            field.set_error(inline_words(error, self.currency))
            field.editor.setFocus()
            return
        words = error_words(error, self.currency)
        self.trouble.say(words.advice, "danger", title=words.title)
        self.trouble.show()
