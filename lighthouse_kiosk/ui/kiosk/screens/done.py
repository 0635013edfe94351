"""Saved and acknowledged: what went out, to whom, and a way to take it back."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.events import Accept, AskUndo
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.notice_bar import NoticeBar
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen, footer
from lighthouse_kiosk.ui.kiosk.screens.verdict import (
    TEXT_WIDTH,
    beside_sign,
    headline,
    person_name,
    state_rule,
)
from lighthouse_kiosk.ui.kiosk.states import Done
from lighthouse_kiosk.ui.kiosk.widgets import Label, OneLine, Outline, Sign, column, headline_size
from lighthouse_kiosk.ui.kiosk.words import (
    holder_name,
    item_line,
    joined,
    person_line,
    quantity_of,
    slot_line,
    translate,
)
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Tone
from lighthouse_kiosk.wording.format import number

_SHOWN = 4
"""More different items than this are summed up in one line."""


class DoneScreen(Screen):
    ground = "kiosk_done"

    def __init__(self, metrics: Metrics, desk: DeskView, state: Done) -> None:
        super().__init__(metrics, desk)
        review, lines = state.review, state.handed_out.lines
        eyebrow = (
            translate("kiosk", "HAND OUT") if desk.instant else translate("kiosk", "HANDED OUT")
        )
        text = QWidget()
        rows = column(text, metrics.px(4))
        rows.addWidget(
            Label(metrics, eyebrow, Size.KIOSK_BODY, Weight.MEDIUM, Tone.STATE_SECONDARY)
        )
        self._add_items(rows, state)
        rows.addSpacing(metrics.px(30))
        rows.addWidget(state_rule(metrics))
        rows.addSpacing(metrics.px(24))
        rows.addWidget(person_name(metrics, holder_name(review.person)))
        slots = {slot_line(line.item, desk.place) for line in review.chosen} - {""}
        known = [person_line(review.person)]
        if len(slots) == 1:
            known.append(translate("kiosk", "slot {slot}").format(slot=slots.pop()))
        rows.addWidget(Label(metrics, joined(*known), 22, tone=Tone.STATE_SECONDARY))
        if review.collected_by:
            collected = translate("kiosk", "Collected by {name}").format(name=review.collected_by)
            rows.addSpacing(metrics.px(10))
            rows.addWidget(Label(metrics, collected, Size.KIOSK_BODY, tone=Tone.STATE))
        describe(
            self, " ".join([eyebrow, *(quantity_of(x.quantity, x.option_name) for x in lines)])
        )

        body = self.body()
        notice = NoticeBar(metrics)
        body.addWidget(notice)
        notice.tell(state.notice)
        body.addSpacing(metrics.px(44 if not state.notice else 24))
        sign = Sign(metrics, Outline.CIRCLE, "check", self.ground)
        body.addWidget(beside_sign(metrics, sign, text))
        body.addStretch(1)
        self.undo_button = self.on_click(
            KioskButton(metrics, translate("kiosk", "Undo"), icon="undo-2", key="Ctrl+Z"), AskUndo()
        )
        saved = (
            translate("kiosk", "Saved on this computer · next scan clears this")
            if desk.own_database
            else translate("kiosk", "Saved in the shared database · next scan clears this")
        )
        self.done_button = self.on_click(
            KioskButton(
                metrics, translate("kiosk", "Done"), Look.STATE, key="⏎", ground=self.ground
            ),
            Accept(),
        )
        saved_label = Label(metrics, saved, Size.KIOSK_SMALL, tone=Tone.STATE_SECONDARY)
        self.foot(footer(metrics, [self.undo_button], [saved_label, self.done_button]))

    def _add_items(self, rows: QBoxLayout, state: Done) -> None:
        metrics, lines = self.metrics, state.handed_out.lines
        texts = [quantity_of(line.quantity, line.option_name) for line in lines]
        details = [item_line(line.detail, line.place) for line in lines]
        if len(lines) == 1:
            rows.addWidget(headline(metrics, texts[0]))
            if details[0]:
                rows.addSpacing(metrics.px(8))
                rows.addWidget(Label(metrics, details[0], 30, tone=Tone.STATE_SECONDARY))
            return
        longest = max(texts, key=len, default="")
        sizes = (Size.KIOSK_NAME, Size.KIOSK_TITLE, 28, Size.KIOSK_BODY)
        width = TEXT_WIDTH[metrics.portrait]
        size = headline_size(metrics, longest, width, sizes[len(lines) > 2 :])
        for text, detail in list(zip(texts, details, strict=True))[:_SHOWN]:
            rows.addWidget(OneLine(metrics, text, size, Weight.BOLD, Tone.STATE))
            if detail:
                rows.addWidget(OneLine(metrics, detail, 20, tone=Tone.STATE_SECONDARY))
        rest = len(lines) - _SHOWN
        if rest > 0:
            more = translate("kiosk", "and {count} more", "", rest).format(count=number(rest))
            rows.addWidget(Label(metrics, more, Size.KIOSK_BODY, tone=Tone.STATE))
