"""The side panel: one hand-out that was out of the ordinary, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.pickup_reviews import ReviewLine
from lighthouse_kiosk.ui.organizer.desks.review_words import (
    details,
    kind_sentence,
    kind_signs,
    kinds_of,
    what,
    whose,
)
from lighthouse_kiosk.ui.widgets import (
    Badge,
    Button,
    EmptyState,
    Kind,
    Role,
    SidePanel,
    Text,
    Tone,
)


class ReviewPanel(SidePanel):
    """Signals carry the ReviewLine in view. `counted` asks to count it on its own registration,
    `matched` to look for one.
    """

    marked = Signal(object)
    reopened = Signal(object)
    undone = Signal(object)
    counted = Signal(object)
    matched = Signal(object)
    opened = Signal(object)

    def __init__(self, actor: Actor) -> None:
        empty = EmptyState("list-checks", "")
        super().__init__("review-panel", empty, least=310)
        empty.say(
            self.tr("Nothing chosen"),
            self.tr("Choose a row to see what happened and what can be done."),
        )
        self._may_organise = actor.may(Permission.ORGANISE)
        self.line: ReviewLine | None = None
        self._build()

    def show_line(self, line: ReviewLine | None, zone: str) -> None:
        self.line = line
        if line is None:
            self.show_empty()
            return
        self.show_content()
        self._whose.setText(whose(line))
        self._what.setText(what(line))
        self._fill(line, zone)
        self.mark_button.setVisible(line.open)
        self.reopen_button.setVisible(not line.open)
        claim = line.unmatched if line.reversal is None else None
        known = claim is not None and claim.status is Status.APPROVED
        self.count_button.setVisible(known)
        self.count_button.allow(
            self._may_organise and claim is not None and claim.left >= claim.handed_out,
            self.tr("Only organisers may.")
            if not self._may_organise
            else self.tr("Its registration has too little left: everything on it is picked up."),
        )
        self.match_button.setVisible(claim is not None and not known)
        self.match_button.allow(self._may_organise, self.tr("Only organisers may."))
        self.undo_button.allow(line.reversal is None, self.tr("This pickup was undone before."))
        self.open_button.setVisible(line.registration_id is not None)

    def _build(self) -> None:
        self._body = self.add_body(self.tr("What happened"), spacing=6)
        self._whose = Text("", Role.PAGE_TITLE, wrap=True)
        self._whose.setObjectName("review-whose")
        self._what = Text("", Role.BODY, Tone.SECONDARY, wrap=True)
        self._body.addWidget(self._whose)
        self._body.addWidget(self._what)
        self._facts = QWidget()
        self._body.addWidget(self._facts)
        self._body.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        self.count_button = Button(self.tr("Count it on its registration"), icon_name="check")
        self.match_button = Button(self.tr("Match to a registration…"), icon_name="search")
        self.mark_button = Button(
            self.tr("Mark as reviewed"), Kind.PRIMARY, icon_name="badge-check"
        )
        self.reopen_button = Button(self.tr("Look at it again"), icon_name="rotate-ccw")
        self.open_button = Button(self.tr("Open the registration"), icon_name="external-link")
        self.undo_button = Button(self.tr("Undo the pickup…"), Kind.DANGER, icon_name="undo-2")
        for name, button, signal in (
            ("mark-reviewed", self.mark_button, self.marked),
            ("reopen-review", self.reopen_button, self.reopened),
            ("count-on-registration", self.count_button, self.counted),
            ("match-pass", self.match_button, self.matched),
            ("open-registration", self.open_button, self.opened),
            ("undo-pickup", self.undo_button, self.undone),
        ):
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self.line))
            column.addWidget(button)
        self.add_foot(column)

    def _fill(self, line: ReviewLine, zone: str) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        signs, top = kind_signs(), Qt.AlignmentFlag.AlignTop
        for kind in kinds_of(line):
            sign = signs[kind]
            column.addWidget(
                Badge(sign.words, sign.kind, icon=sign.icon), 0, Qt.AlignmentFlag.AlignLeading
            )
            column.addWidget(Text(kind_sentence(kind), Role.SMALL, Tone.SECONDARY, wrap=True))
            column.addSpacing(6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 4)
        for row, (label, text) in enumerate(details(line, zone)):
            grid.addWidget(Text(label, Role.SMALL, Tone.HINT, wrap=True), row, 0, top)
            value = Text(text, Role.SMALL, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(value, row, 1, top)
        column.addLayout(grid)
        self._body.replaceWidget(self._facts, fresh)
        self._facts.hide()
        self._facts.deleteLater()
        self._facts = fresh
        fresh.show()
