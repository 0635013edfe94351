"""Compare the person, hand out, confirm. Nothing is saved before the confirm is acknowledged."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.events import Accept, Back, CallSupervisor, NameCollector
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.notice_bar import NoticeBar
from lighthouse_kiosk.ui.kiosk.notice_words import fault_words, notice_words
from lighthouse_kiosk.ui.kiosk.photos import Photo
from lighthouse_kiosk.ui.kiosk.portrait import Portrait
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen, footer, supervisor_button
from lighthouse_kiosk.ui.kiosk.screens.items import GoneRow, ItemRow, LaterRow
from lighthouse_kiosk.ui.kiosk.states import Lookup, Review, Saving, Trouble
from lighthouse_kiosk.ui.kiosk.supervisor_words import supervisor_line
from lighthouse_kiosk.ui.kiosk.widgets import (
    Label,
    OneLine,
    Pill,
    Scroller,
    column,
    headline_size,
    move_focus,
    row,
)
from lighthouse_kiosk.ui.kiosk.words import (
    confirm_words,
    hand_out_words,
    holder_name,
    person_line,
    quantity_of,
    translate,
)
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.states import SHOW_AFTER_MS
from lighthouse_kiosk.ui.widgets.text import Tone


def _claim_pill(metrics: Metrics, review: Review) -> Pill:
    """By what right: a pass, a supervisor's word, or neither."""
    if review.supervisor is not None:
        text, icon = translate("kiosk", "Allowed by a supervisor"), "shield-check"
    elif isinstance(review.scan, Lookup):
        text, icon = translate("kiosk", "Without a pass"), "user"
    else:
        valid = translate("kiosk", "Valid pass")
        return Pill(metrics, "circle-check", valid, "kiosk_mint", "kiosk_mint_soft")
    return Pill(metrics, icon, text, "kiosk_amber", "kiosk_amber_soft")


class ReviewScreen(Screen):
    """Also shows the saving of the review, and the review that could not be saved."""

    def __init__(self, metrics: Metrics, desk: DeskView, review: Review) -> None:
        super().__init__(metrics, desk)
        self.shown = review.scan.id
        self._person_id = review.person.id if review.person else None
        self._rows: dict[RegistrationId | None, ItemRow] = {}
        body = self.body(scrolls=False)
        self.notice = NoticeBar(metrics)
        body.addWidget(self.notice)
        self._gap = QWidget()
        self._gap.setFixedHeight(metrics.px(2))
        body.addWidget(self._gap)
        body.addLayout(self._person(review))
        body.addSpacing(metrics.px(34))
        self._heading = Label(metrics, "", 20, tone=Tone.KIOSK_SECONDARY)
        body.addLayout(self._with_keys(self._heading))
        body.addSpacing(metrics.px(10))
        body.addWidget(self._items(review), 1)
        body.addSpacing(metrics.px(20))

        self.cancel_button = self.on_click(
            KioskButton(metrics, translate("kiosk", "Cancel"), key="Esc"), Back()
        )
        self.collector_button = self.on_click(
            KioskButton(
                metrics,
                translate("kiosk", "Collected by someone else…"),
                icon="user-check",
                key="F2",
            ),
            NameCollector(),
        )
        self.confirm_button = self.on_click(
            KioskButton(metrics, "", Look.CONFIRM, key="⏎"), Accept()
        )
        leading: list[QWidget] = [self.cancel_button, self.collector_button]
        if review.overridable:
            self.supervisor_button = self.on_click(supervisor_button(metrics), CallSupervisor())
            leading.append(self.supervisor_button)
        self.foot(footer(metrics, leading, [self.confirm_button]))
        self._slow = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._slow.timeout.connect(self._say_saving)
        self._describe(review)

    def _person(self, review: Review) -> QHBoxLayout:
        metrics, name = self.metrics, holder_name(review.person)
        line = row(spacing=metrics.px(24))
        self.portrait = Portrait(metrics, name)
        line.addWidget(self.portrait)
        names = column(spacing=metrics.px(2))
        size = headline_size(metrics, name, 620 if metrics.portrait else 860, (46, 40, 34, 28))
        names.addWidget(Label(metrics, name, size, Weight.BOLD))
        names.addWidget(OneLine(metrics, person_line(review.person), 21, tone=Tone.KIOSK_SECONDARY))
        if review.supervisor is not None:
            answers = supervisor_line(review.supervisor.name, review.reason)
            names.addWidget(OneLine(metrics, answers, 19, Weight.MEDIUM, Tone.KIOSK_AMBER))
        line.addLayout(names, 1)
        pill = _claim_pill(metrics, review)
        if metrics.portrait and metrics.zoom > 1:
            names.addSpacing(metrics.px(8))
            names.addWidget(pill)
        else:
            line.addWidget(pill)
        return line

    def _with_keys(self, heading: Label) -> QHBoxLayout:
        """The keys that work on the items, at the other end of the line."""
        metrics = self.metrics
        keys = Label(
            metrics,
            translate("kiosk", "↑ ↓ choose · Space ticks · − + how many"),
            17,
            tone=Tone.KIOSK_HINT,
        )
        keys.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line = row(spacing=metrics.px(24))
        line.addWidget(heading, 1)
        line.addWidget(keys, 1)
        return line

    def _items(self, review: Review) -> Scroller:
        metrics, place = self.metrics, self.desk.place
        inside = QWidget()
        lines = column(inside, metrics.px(14))
        for line in review.lines:
            item = ItemRow(metrics, line, place)
            item.happened.connect(self.happened)
            self._rows[line.item.registration_id] = item
            lines.addWidget(item)
        for later in review.later:
            lines.addWidget(LaterRow(metrics, later, place))
        for gone in review.gone:
            lines.addWidget(GoneRow(metrics, gone, place))
        lines.addStretch(1)
        self._area = Scroller(inside)
        return self._area

    def present(self, state: Review | Saving | Trouble) -> None:
        review = state if isinstance(state, Review) else state.review
        for line in review.lines:
            self._rows[line.item.registration_id].show_line(line)
        self._heading.setText(hand_out_words(review))
        self._describe(review)
        busy = isinstance(state, Saving)
        for item in self._rows.values():
            item.setEnabled(not busy)
        for button in (self.cancel_button, self.collector_button, self.confirm_button):
            button.setEnabled(not busy)
        retry = isinstance(state, Trouble)
        self.confirm_button.say(
            translate("kiosk", "Try again") if retry else confirm_words(review.count)
        )
        if busy:
            self._slow.start()
            return
        self._slow.stop()
        self._say_notice(state)

    def _describe(self, review: Review) -> None:
        """What is read to people who can't see it: who it is, and what to hand out."""
        things = [
            quantity_of(line.quantity, plain(line.item.option_name, 80))
            for line in review.lines
            if line.ticked
        ]
        describe(
            self, ". ".join((holder_name(review.person), hand_out_words(review), ", ".join(things)))
        )

    def show_photo(self, photo: Photo | None) -> None:
        """Show it if it is this person's."""
        if photo is not None and photo.person_id == self._person_id:
            self.portrait.show_photo(photo.picture)

    def _say_notice(self, state: Review | Saving | Trouble) -> None:
        if isinstance(state, Trouble):
            words = fault_words(state.error)
            parts = [
                translate("kiosk", "Not saved. {what}.").format(what=words.title.rstrip(".")),
                words.advice,
                translate("kiosk", "This review is kept."),
            ]
            if state.notice:
                parts.append(notice_words(state.notice))
            self.notice.say(" ".join(parts), icon="triangle-alert", fill="kiosk_red_soft")
        else:
            self.notice.tell(state.notice if isinstance(state, Review) else None)
        self._gap.setFixedHeight(self.metrics.px(24 if self.notice.text() else 2))

    def _say_saving(self) -> None:
        self.confirm_button.say(translate("kiosk", "Saving…"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            super().keyPressEvent(event)
            return
        by = 1 if event.key() == Qt.Key.Key_Down else -1
        reached = move_focus(list(self._rows.values()), by)
        if reached is not None:
            self._area.ensureWidgetVisible(reached)
