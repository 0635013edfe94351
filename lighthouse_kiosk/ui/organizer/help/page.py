"""Help: how the day works, the keys, where the data lie, and the night before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.ui.assets import Weight, font, prose
from lighthouse_kiosk.ui.organizer.commands import WINDOW_COMMANDS, WINDOW_HINTS, shown_key
from lighthouse_kiosk.ui.organizer.help.contents import (
    Paragraph,
    data_and_backups,
    day_in_steps,
    night_before,
    page_purpose,
)
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.pages import PAGES
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets import (
    Card,
    ColumnBoard,
    EmptyState,
    IconLabel,
    Painted,
    Role,
    SearchField,
    Text,
    Tone,
    describe,
)
from lighthouse_kiosk.ui.widgets.painting import begin, fill_round, stroke_round
from lighthouse_kiosk.wording.format import number

_FOUND, _NOTHING = range(2)


class KeyCap(Painted):
    """A key as it stands on the keyboard."""

    def __init__(self, shortcut: str) -> None:
        super().__init__()
        self.shown = shown_key(shortcut)
        describe(self, self.shown)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(_key_font()).horizontalAdvance(self.shown)
        return QSize(max(28, words + 16), 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        area.setHeight(24)
        area.moveCenter(QRectF(self.rect()).center())
        fill_round(painter, area, 5, "card")
        stroke_round(painter, area, 5, "line_strong")
        painter.setFont(_key_font())
        painter.setPen(color("ink_2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.shown)


@dataclass
class _Block:
    """A piece that is shown or hidden as a whole; its section goes with its last one."""

    widget: QWidget
    words: str
    section: Card


@dataclass
class _Shelf:
    blocks: list[_Block] = field(default_factory=list)

    def add(self, section: Card, widget: QWidget, words: Iterable[str]) -> None:
        section.body.addWidget(widget)
        self.blocks.append(_Block(widget, folded(" ".join(words)), section))


class HelpPage(Page):
    """The keys come from what the pages declare; a role reads about the pages it sees."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Help"), ())
        self._shelf = _Shelf()
        self.search = SearchField(self.tr("Search the help"), rest_ms=60)
        self.search.setObjectName("help-search")
        self.search.setFixedWidth(300)
        self.search.searched.connect(lambda _text: self._narrow())
        self.header.add(self.search)
        cards = (
            self._steps(),
            self._paragraphs(self.tr("The night before"), night_before()),
            self._paragraphs(self.tr("Data and backups"), data_and_backups(session.settings)),
            self._window_keys(),
            self._page_keys(),
        )
        self._scroll = ColumnBoard(cards, {1: (0,), 2: (0, 3), 3: (0, 2, 4)})
        self._scroll.setAccessibleName(self.tr("Help"))
        self._nothing = EmptyState("search", "")
        self._nothing.button.setObjectName("help-all")
        self._nothing.acted.connect(self.search.clear)
        self._nothing.acted.connect(self._narrow)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._nothing)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(self._stack)

    def load(self) -> None:
        """Nothing here is asked for."""

    def take_focus(self) -> None:
        # arrows and Page Down scroll at once
        self._scroll.setFocus()

    def focus_search(self) -> None:
        self.search.take_keyboard()

    def _narrow(self) -> None:
        words = folded(self.search.text()).split()
        shown: set[Card] = set()
        for block in self._shelf.blocks:
            fits = all(word in block.words for word in words)
            block.widget.setVisible(fits)
            if fits:
                shown.add(block.section)
        for section in {block.section for block in self._shelf.blocks}:
            section.setVisible(section in shown)
        if not shown:
            self._nothing.say(
                self.tr("The help has nothing about “{text}”").format(text=self.search.text()),
                self.tr("Try another word. Ctrl+K finds events, people and actions."),
                self.tr("Show all of the help"),
            )
        self._stack.setCurrentIndex(_FOUND if shown else _NOTHING)

    def _steps(self) -> Card:
        title = self.tr("The day in five steps")
        card = Card(title)
        for place, step in enumerate(day_in_steps(), start=1):
            sign = Text(number(place), Role.TITLE, Tone.INFO)
            sign.setFixedWidth(18)
            self._shelf.add(card, _line(sign, _words(step)), (title, step.title, step.text))
        return card

    def _paragraphs(self, title: str, paragraphs: Iterable[Paragraph]) -> Card:
        card = Card(title)
        for paragraph in paragraphs:
            sign = IconLabel("check", "blue_text", 16)
            sign.setFixedWidth(18)
            words = (title, paragraph.title, paragraph.text)
            self._shelf.add(card, _line(sign, _words(paragraph)), words)
        return card

    def _window_keys(self) -> Card:
        title = self.tr("Keys that work everywhere")
        card = Card(title)
        for command in WINDOW_COMMANDS:
            if command.shortcut:
                self._add_key(card, (command.shortcut,), command.title(), title)
        for hint in WINDOW_HINTS:
            self._add_key(card, hint.shortcuts, hint.words(), title)
        return card

    def _page_keys(self) -> Card:
        title = self.tr("Pages and their keys")
        card = Card(title)
        actor = self.session.actor
        for kind in PAGES:
            if not actor.may(kind.permission):
                continue
            keys: list[tuple[tuple[str, ...], str]] = [
                ((command.shortcut,), command.title())
                for command in kind.commands
                if command.shortcut and (not command.permission or actor.may(command.permission))
            ]
            keys += [(hint.shortcuts, hint.words()) for hint in kind.hints]
            head = QWidget()
            row = QHBoxLayout(head)
            row.setContentsMargins(0, 6, 0, 0)
            row.setSpacing(10)
            row.addWidget(IconLabel(kind.icon, "ink_2", 18))
            about = Paragraph(kind.title(), page_purpose(kind.key))
            row.addLayout(_words(about), 1)
            every = " ".join(words for _, words in keys)
            self._shelf.add(card, head, (title, about.title, about.text, every))
            for shortcuts, words in keys:
                self._add_key(card, shortcuts, words, f"{title} {about.title}", indent=28)
        return card

    def _add_key(
        self, card: Card, shortcuts: Sequence[str], words: str, context: str, *, indent: int = 0
    ) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(indent, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Text(words, Role.SMALL, Tone.SECONDARY, wrap=True), 1)
        caps = [KeyCap(shortcut) for shortcut in shortcuts]
        for cap in caps:
            row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self._shelf.add(card, line, (context, words, *(cap.shown for cap in caps)))


def _key_font() -> QFont:
    return prose(font(Size.CAPTION, Weight.MEDIUM))


def _words(paragraph: Paragraph) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(Text(paragraph.title, Role.LABEL, wrap=True))
    column.addWidget(Text(paragraph.text, Role.SMALL, Tone.SECONDARY, wrap=True))
    return column


def _line(sign: QWidget, words: QVBoxLayout) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 4)
    row.setSpacing(10)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return line
