"""The four checks before an approval, with their figures, and the ways out where one fails."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.conflicts import (
    Alternative,
    Check,
    ConflictDetectionResult,
    NextWindow,
    OtherOption,
    OtherSlot,
    Problem,
    SmallerQuantity,
    Tier,
)
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.ui.widgets import Button, ElidedLabel, IconLabel, Role, Text, Tone
from lighthouse_kiosk.ui.widgets.layouts import FlowLayout
from lighthouse_kiosk.ui.widgets.painting import describe, restyle
from lighthouse_kiosk.wording.format import day_and_clock, money, number, span
from lighthouse_kiosk.wording.terms import problem_sentence, tier_word
from lighthouse_kiosk.wording.translation import translate


def slot_words(slot: PickupSlot) -> str:
    return span(slot.starts.time(), slot.ends.time())


def _roughly(duration: timedelta) -> str:
    """`3 days`, `5 hours`, `12 minutes`."""
    minutes = max(0, int(duration.total_seconds() // 60))
    if minutes < 120:
        return translate("checks", "{count} minutes", "", minutes).format(count=number(minutes))
    hours = minutes // 60
    if hours < 48:
        return translate("checks", "{count} hours", "", hours).format(count=number(hours))
    return translate("checks", "{count} days", "", hours // 24).format(count=number(hours // 24))


def window_figure(check: Check, event: Event, now: datetime) -> str:
    if check.problem is Problem.NOT_OPEN_YET:
        opens = day_and_clock(event.window_opens_utc, event.time_zone)
        return translate("checks", "opens {when}").format(when=opens)
    if check.problem is Problem.CLOSED:
        closed = day_and_clock(event.window_closes_utc, event.time_zone)
        return translate("checks", "closed {when}").format(when=closed)
    if now > event.window_closes_utc:
        return translate("checks", "registered in time")
    left = _roughly(event.window_closes_utc - now)
    return translate("checks", "{time} left").format(time=left)


def check_figure(check: Check, event: Event, now: datetime) -> str:
    """The figure at the end of a check's row."""
    match check.tier:
        case Tier.WINDOW:
            return window_figure(check, event, now)
        case Tier.BUDGET:
            left = money(check.left or 0, event.currency)
            if check.passed:
                return translate("checks", "{left} free").format(left=left)
            wanted = money(check.wanted, event.currency)
            return translate("checks", "{left} free, {wanted} wanted").format(
                left=left, wanted=wanted
            )
        case Tier.INVENTORY:
            if check.left is None:
                return translate("checks", "unlimited")
            left = number(check.left)
            if check.passed or not check.left:
                return translate("checks", "{left} left").format(left=left)
            return translate("checks", "{left} left, {wanted} wanted").format(
                left=left, wanted=number(check.wanted)
            )
        case Tier.SLOT:
            if check.problem is Problem.SLOT_MISSING:
                return translate("checks", "none chosen")
            if check.limit is None:
                return translate("checks", "not needed")
            return translate("checks", "{used} / {limit} taken").format(
                used=number(check.used), limit=number(check.limit)
            )


class CheckList(QWidget):
    """Four rows, always all four, each with its sign, its name and its figure."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._rows: dict[Tier, tuple[QWidget, IconLabel, ElidedLabel, Text]] = {}
        for tier in Tier:
            holder = QWidget()
            holder.setObjectName(f"check-{tier.value}")
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            sign = IconLabel("circle-check", "green_text", 18)
            name = ElidedLabel(tier_word(tier))
            figure = Text("", Role.SMALL, Tone.SECONDARY)
            row.addWidget(sign)
            row.addWidget(name, 1)
            row.addWidget(figure)
            column.addWidget(holder)
            self._rows[tier] = (holder, sign, name, figure)

    def show_result(
        self,
        result: ConflictDetectionResult,
        event: Event,
        slot: PickupSlot | None,
        now: datetime,
    ) -> None:
        for check in result.checks:
            holder, sign, name, figure = self._rows[check.tier]
            hard = check.problem in {Problem.SOLD_OUT, Problem.CLOSED}
            if check.passed:
                sign.set_icon("circle-check", "green_text")
            elif hard:
                sign.set_icon("circle-x", "red_text")
            else:
                sign.set_icon("triangle-alert", "amber_text")
            words = tier_word(check.tier)
            if check.tier is Tier.SLOT and slot is not None:
                words = translate("checks", "Slot {slot}").format(slot=slot_words(slot))
            name.setText(words)
            figure.setText(check_figure(check, event, now))
            tone = Tone.SECONDARY if check.passed else Tone.DANGER if hard else Tone.WARNING
            figure.set_tone(tone)
            state = translate("checks", "passed") if check.passed else problem_sentence_of(check)
            describe(holder, f"{words}: {state}", figure.text())


def problem_sentence_of(check: Check) -> str:
    return problem_sentence(check.problem) if check.problem else ""


class Alternatives(QFrame):
    """What would pass instead, one click each. `taken` carries the alternative."""

    taken = Signal(object)

    def __init__(self, slot_verb: str, option_verb: str, quantity_verb: str) -> None:
        """What the buttons of another slot, another option and a smaller quantity say."""
        super().__init__()
        self._quantity_verb = quantity_verb
        self._slot_verb = slot_verb
        self._option_verb = option_verb
        self.setObjectName("alternatives")
        self.setProperty("surface", "notice")
        self.setProperty("tone", "warning")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 12, 8, 8)
        self._column.setSpacing(8)
        self._title = Text("", Role.SMALL_STRONG, Tone.WARNING, wrap=True)
        self._title.setContentsMargins(4, 0, 4, 0)
        self._column.addWidget(self._title)
        self._rows: list[QWidget] = []

    def show_result(self, result: ConflictDetectionResult, event: Event) -> None:
        """Hidden where nothing stands in the way."""
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        self.setVisible(not result.clear)
        if result.clear:
            return
        hard = all(problem in {Problem.SOLD_OUT, Problem.CLOSED} for problem in result.problems)
        restyle(self, tone="danger" if hard else "warning")
        self._title.set_tone(Tone.DANGER if hard else Tone.WARNING)
        self._title.setText(_heading(result))
        for alternative in result.alternatives:
            row = self._row(alternative, event)
            self._rows.append(row)
            self._column.addWidget(row)

    def _row(self, alternative: Alternative, event: Event) -> QWidget:
        strong, hint = _offer(alternative, event)
        verb = {
            OtherOption: self._option_verb,
            OtherSlot: self._slot_verb,
            SmallerQuantity: self._quantity_verb,
        }.get(type(alternative), "")
        holder = QFrame()
        holder.setProperty("surface", "plain")
        holder.setStyleSheet("QFrame[surface='plain'] { border-radius: 8px; }")
        row = QHBoxLayout(holder)
        row.setContentsMargins(8, 6, 6, 6)
        row.setSpacing(6)
        if isinstance(alternative, OtherOption):
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(ElidedLabel(strong, Role.TITLE))
            words.addWidget(ElidedLabel(hint, Role.SMALL, Tone.SECONDARY))
            row.addLayout(words, 1)
        else:
            # side by side where there is room, which a long verb may leave too little of
            beside = FlowLayout(spacing=6)
            beside.addWidget(Text(strong, Role.TITLE))
            beside.addWidget(ElidedLabel(hint, Role.SMALL, Tone.SECONDARY))
            words = QVBoxLayout()
            words.addStretch(1)
            words.addLayout(beside)
            words.addStretch(1)
            row.addLayout(words, 1)
        if verb:
            button = Button(verb, size="small")
            button.setObjectName("take-alternative")
            button.setAccessibleName(f"{verb}: {strong} {hint}")
            button.clicked.connect(lambda: self.taken.emit(alternative))
            row.addWidget(button)
        return holder


def _heading(result: ConflictDetectionResult) -> str:
    sentences = " ".join(problem_sentence(problem) for problem in result.problems)
    kinds = {type(alternative) for alternative in result.alternatives}
    if not kinds:
        return sentences
    if kinds == {OtherSlot}:
        lead = translate("checks", "Nearest free slots:")
    else:
        lead = translate("checks", "What would fit:")
    return f"{sentences} {lead}"


def _offer(alternative: Alternative, event: Event) -> tuple[str, str]:
    """Strong words and a hint."""
    match alternative:
        case OtherSlot(slot):
            hint = translate("checks", "{count} free").format(count=number(slot.left))
            return slot_words(slot), hint
        case SmallerQuantity(quantity, slot):
            return (
                translate("checks", "Only {count}").format(count=number(quantity)),
                "" if slot is None else slot_words(slot),
            )
        case OtherOption(option, slot):
            left = option.left
            hint = "" if slot is None else slot_words(slot)
            if left is not None and not hint:
                hint = translate("checks", "{count} left").format(count=number(left))
            return option.name, hint
        case NextWindow(opens):
            when = day_and_clock(opens, event.time_zone)
            return translate("checks", "From {when}").format(when=when), ""
