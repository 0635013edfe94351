"""What was handed out last, item by item, to be undone with a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from lighthouse_kiosk.domain.desk_lists import DeskPickup
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.desk_list_words import pickup_words, pickups_hint
from lighthouse_kiosk.ui.kiosk.events import Accept, ChoosePickup
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, footer
from lighthouse_kiosk.ui.kiosk.screens.rows import MarkedRow
from lighthouse_kiosk.ui.kiosk.screens.rows_screen import RowsScreen
from lighthouse_kiosk.ui.kiosk.states import LastPickups
from lighthouse_kiosk.ui.kiosk.widgets import Icon, Label, OneLine, face, row
from lighthouse_kiosk.ui.kiosk.words import Place, translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Tone


class LastPickupsScreen(RowsScreen):
    """Up and down move the mark, Enter undoes what is marked."""

    def __init__(self, metrics: Metrics, desk: DeskView, state: LastPickups) -> None:
        super().__init__(metrics, desk)
        title = (
            translate("kiosk", "Handed out to {name}").format(name=plain(state.person.name, 80))
            if state.person
            else translate("kiosk", "Last pickups at this desk")
        )
        describe(self, title)
        self._pickups: tuple[DeskPickup, ...] | None = None
        body = self.notice_body()
        body.addWidget(OneLine(metrics, title, Size.KIOSK_TITLE, Weight.BOLD))
        body.addSpacing(metrics.px(16))
        self.add_rows(body, self._touched)
        self.undo_button = KioskButton(metrics, "", Look.CONFIRM, icon="undo-2", key="⏎")
        self.undo_button.clicked.connect(self.accept)
        keys = Label(
            metrics, translate("kiosk", "↑ ↓ choose"), 18, tone=Tone.KIOSK_HINT, wrap=False
        )
        self.foot(footer(metrics, [self.back_button], [keys, self.undo_button]))

    def present(self, state: LastPickups) -> None:
        self.notice.tell(state.notice)
        if state.pickups != self._pickups:
            at = self.list.marked or 0
            self._pickups = state.pickups
            place = self.desk.place
            rows = [_PickupRow(self.metrics, one, place) for one in state.pickups or ()]
            self.list.show_rows(rows, at)
        self.say(*(pickups_hint(state) or ("", "")))
        failed = state.pickups is None and state.error is not None
        self.undo_button.say(
            translate("kiosk", "Try again") if failed else translate("kiosk", "Undo this one…")
        )
        self._enable()

    def _enable(self) -> None:
        chosen = self._chosen()
        waiting = self._pickups is None
        self.undo_button.setEnabled(waiting or bool(chosen and not chosen.taken_back))

    def _chosen(self) -> DeskPickup | None:
        at = self.list.marked
        return self._pickups[at] if self._pickups and at is not None else None

    def accept(self) -> None:
        chosen = self._chosen()
        if self._pickups is None:
            self.happened.emit(Accept())
        elif chosen is not None:
            self.happened.emit(ChoosePickup(chosen.id))

    def _touched(self, number: int) -> None:
        """The first touch marks, so that a finger beside its aim does no harm."""
        self.list.mark_row(number)
        self._enable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self._enable()


class _PickupRow(MarkedRow):
    def __init__(self, metrics: Metrics, pickup: DeskPickup, place: Place) -> None:
        super().__init__(metrics)
        words = pickup_words(pickup, place)
        undone = pickup.taken_back is not None
        tone = Tone.KIOSK_SECONDARY if undone else Tone.KIOSK
        inside = row(self, metrics.px(18))
        inside.setContentsMargins(metrics.px(24), metrics.px(10), metrics.px(24), metrics.px(10))
        icon, tint = ("undo-2", "kiosk_amber") if undone else ("circle-check", "kiosk_mint")
        inside.addWidget(Icon(metrics, icon, tint, 28))
        lines = QGridLayout()
        lines.setHorizontalSpacing(metrics.px(18))
        lines.setVerticalSpacing(metrics.px(1))
        lines.setColumnStretch(0, 1)
        inside.addLayout(lines, 1)
        leading = (
            OneLine(metrics, words.name, 22, Weight.SEMIBOLD, tone),
            OneLine(metrics, words.item, 19, tone=Tone.KIOSK_SECONDARY),
            OneLine(metrics, words.status, 18, Weight.MEDIUM, Tone.KIOSK_AMBER),
        )
        trailing = (
            OneLine(metrics, words.time, 22, Weight.MEDIUM, tone),
            OneLine(metrics, words.by, 18, tone=Tone.KIOSK_SECONDARY),
            OneLine(metrics, words.collected, 18, tone=Tone.KIOSK_SECONDARY),
        )
        trailing[0].setFont(face(metrics, 22, Weight.MEDIUM, figures=True))
        # of one width in all rows, whatever they say, so that the eye runs down a column
        for label in trailing:
            label.setFixedWidth(metrics.px(280 if metrics.portrait else 420))
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for line, pair in enumerate(zip(leading, trailing, strict=True)):
            for side, label in enumerate(pair):
                lines.addWidget(label, line, side)
                label.setVisible(bool(label.full_text()))
        describe(self, ", ".join(part for part in words if part))
