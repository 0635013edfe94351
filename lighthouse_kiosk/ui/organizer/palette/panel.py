"""The command palette: one line to type in, and below it whatever that may mean."""

from __future__ import annotations

from dataclasses import replace

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.ui.assets import font, icon, prose
from lighthouse_kiosk.ui.organizer.palette.catalog import Catalog, Found, FoundRegistration, Opening
from lighthouse_kiosk.ui.organizer.palette.delegate import (
    CAPTION_HEIGHT,
    ENTRY_HEIGHT,
    PaletteDelegate,
)
from lighthouse_kiosk.ui.organizer.palette.entries import Entry, Group, Navigator, marked, matching
from lighthouse_kiosk.ui.organizer.palette.model import PaletteModel, spoken
from lighthouse_kiosk.ui.organizer.palette.recents import Recents
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Latest
from lighthouse_kiosk.ui.widgets import Painted, Role, Rule, Text, Tone, announce
from lighthouse_kiosk.ui.widgets.shade import paint_shade
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import listed
from lighthouse_kiosk.wording.translation import translate

_WIDTH = 660
_TOP = 72
_TALLEST = 10 * ENTRY_HEIGHT + 2 * CAPTION_HEIGHT


class _Panel(QFrame):
    """`accessible_role` tells screen readers that it stands in front of everything else."""

    accessible_role = QAccessible.Role.Dialog


class CommandPalette(Painted):
    """Lies over the window while it is open; `closed` follows its end, whatever ended it.

    Actions, pages and events answer within the keystroke; people and registrations follow from a
    worker, below them, so that nothing that is in view moves.
    """

    closed = Signal()

    def __init__(self, session: Session, navigator: Navigator, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("command-palette")
        self._host = host
        self._recents = Recents(session)
        self._catalog = Catalog(session, navigator, self._recents)
        self._navigator = navigator
        self._opening = Opening()
        self._openings: Latest[Opening] = session.latest(self)
        self._people: Latest[tuple[Person, ...]] = session.latest(self)
        self._registrations: Latest[tuple[FoundRegistration, ...]] = session.latest(self)
        self._found = Found()
        self._awaited: set[Group] = set()
        self._enter_waits = self._moved = False
        self._known = self._catalog.at_once(())
        self._before = QApplication.focusWidget()
        self.model = PaletteModel(self)
        self._build()
        self._list()
        # from here on Qt calls what needs all of the above
        self.setGeometry(host.rect())
        self.line.installEventFilter(self)
        host.installEventFilter(self)
        self.show()
        self.raise_()
        self._place()
        self.line.setFocus()
        self._openings.run(self._catalog.opening, self._take_opening, failed=self._say_why)

    @property
    def searching(self) -> bool:
        """Whether people and registrations are still on their way."""
        return bool(self._awaited)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        paint_shade(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_palette()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._host.rect())
            self._place()
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and self._handle_key(event)
        ):
            return True
        return super().eventFilter(watched, event)

    def close_palette(self) -> None:
        """Go away and give the keyboard back to where it was."""
        if not self.isVisible():
            return
        self._drop_searches()
        self._openings.drop()
        before = self._before
        self.hide()
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        self.closed.emit()
        self.deleteLater()

    def _build(self) -> None:
        self.panel = _Panel(self)
        self.panel.setObjectName("palette-panel")
        self.panel.setProperty("surface", "toast")
        self.panel.setAccessibleName(translate("palette", "Go to or do anything"))
        self._build_line()
        self._build_list()
        self._nothing = Text("", Role.BODY, Tone.SECONDARY, wrap=True)
        self._nothing.setObjectName("palette-nothing")
        self._nothing.setContentsMargins(18, 14, 18, 18)
        edge = QHBoxLayout()
        edge.setContentsMargins(10, 7, 10, 7)
        edge.addWidget(self.line)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(edge)
        column.addWidget(Rule())
        column.addSpacing(4)
        column.addWidget(self.view)
        column.addWidget(self._nothing)
        column.addSpacing(4)
        column.addWidget(Rule())
        column.addLayout(_foot())
        self.panel.show()

    def _build_line(self) -> None:
        self.line = QLineEdit()
        self.line.setObjectName("palette-line")
        self.line.setFont(prose(font(16)))
        self.line.setFrame(False)
        self.line.setStyleSheet("QLineEdit { border: none; background: transparent; }")
        hint = translate("palette", "An event, a person, a page or what you want to do")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        lens = QAction(icon("search", "ink_3"), "", self.line)
        self.line.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)
        self.line.textChanged.connect(self._typed)

    def _build_list(self) -> None:
        self.view = QListView()
        self.view.setObjectName("palette-list")
        self.view.setAccessibleName(translate("palette", "Results"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(PaletteDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setStyleSheet("QListView { background: transparent; }")
        self.view.entered.connect(self._point_at)
        self.view.clicked.connect(self._choose)
        self.view.selectionModel().currentChanged.connect(self._say_current)

    def _place(self) -> None:
        rows = range(self.model.rowCount())
        wanted = sum(ENTRY_HEIGHT if self.model.entry(row) else CAPTION_HEIGHT for row in rows)
        tallest = min(_TALLEST, max(ENTRY_HEIGHT, self.height() - _TOP - 160))
        self.view.setFixedHeight(min(tallest, wanted))
        width = min(_WIDTH, self.width() - 48)
        layout = self.panel.layout()
        if layout is None:
            return
        layout.invalidate()
        height = (
            layout.totalHeightForWidth(width)
            if layout.hasHeightForWidth()
            else layout.totalSizeHint().height()
        )
        self.panel.setGeometry(QRect((self.width() - width) // 2, _TOP, width, height))

    def _typed(self) -> None:
        self._enter_waits = self._moved = False
        typed = self.line.text().strip()
        if typed:
            occasion = self._navigator.occasion
            event_id = occasion.id if occasion is not None else None
            self._awaited = {Group.PEOPLE, Group.REGISTRATIONS}
            self._people.run(
                lambda: self._catalog.find_people(typed),
                lambda people: self._take_found(Group.PEOPLE, replace(self._found, people=people)),
                failed=self._say_why,
            )
            self._registrations.run(
                lambda: self._catalog.find_registrations(typed, event_id),
                lambda found: self._take_found(
                    Group.REGISTRATIONS, replace(self._found, registrations=found)
                ),
                failed=self._say_why,
            )
        else:
            self._drop_searches()
            self._found = Found()
        self._list()

    def _drop_searches(self) -> None:
        self._awaited = set()
        self._people.drop()
        self._registrations.drop()

    def _take_opening(self, opening: Opening) -> None:
        self._opening = opening
        self._known = self._catalog.at_once(opening.events)
        self._list()

    def _take_found(self, group: Group, found: Found) -> None:
        self._awaited.discard(group)
        self._found = found
        self._list()
        if self._enter_waits and self.model.rowCount():
            self._enter_waits = False
            self._choose(self.view.currentIndex())

    def _say_why(self, error: LighthouseError) -> None:
        """The rest of the palette works on; what could not be asked for is said."""
        self._drop_searches()
        self._list()
        words = error_words(error)
        self._nothing.setText(listed([words.title, words.advice]))
        self._nothing.show()
        self._place()

    def _list(self) -> None:
        typed = self.line.text().strip()
        held = self.model.entry(self.view.currentIndex().row()) if self._moved else None
        entries = self._fitting(typed) if typed else self._at_first()
        self.model.set_entries(entries)
        row = self.model.row_of(held.key) if held is not None else None
        row = row if row is not None else self._first_possible()
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row, 0))
        if row is not None and not self._moved:
            self.view.scrollToTop()
        nothing = not entries and not self._awaited
        self.view.setVisible(bool(entries))
        self._nothing.setVisible(nothing)
        self._nothing.setText(
            translate(
                "palette", "Nothing fits “{text}”. Try fewer letters, or another word."
            ).format(text=typed)
            if nothing
            else ""
        )
        self._place()

    def _fitting(self, typed: str) -> list[Entry]:
        """What was found before stays until the answer to the newest letter is there."""
        at_once = matching(typed, self._known)
        kept = [marked(typed, entry) for entry in self._catalog.found(self._found)]
        shown = (entry for entry in kept if entry.marks or entry.group not in self._awaited)
        return [*at_once, *shown]

    def _at_first(self) -> list[Entry]:
        """What was chosen lately, what can be done on this page, and the pages."""
        known = [*self._known, *self._catalog.found(self._opening.recent)]
        by_key = {entry.key: entry for entry in known}
        recent = [by_key[key] for key in self._recents.latest() if key in by_key]
        lately = {entry.key for entry in recent}
        others = [
            entry
            for entry in known
            if entry.key not in lately
            and (entry.group is Group.PAGES or (entry.group is Group.ACTIONS and not entry.note))
        ]
        return [*(replace(entry, group=Group.RECENT) for entry in recent), *others]

    def _first_possible(self) -> int | None:
        rows = range(self.model.rowCount())
        entries = [(row, entry) for row in rows if (entry := self.model.entry(row)) is not None]
        return next((row for row, entry in entries if not entry.why_not), None) or (
            entries[0][0] if entries else None
        )

    def _handle_key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            row = self.model.step(self.view.currentIndex().row(), step)
            if row is not None:
                self._moved = True
                self.view.setCurrentIndex(self.model.index(row, 0))
            return True
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_palette()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self.view.currentIndex())
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                # there is nothing else to go to
                return True
            case _:
                return False
        return True

    def _point_at(self, index: QModelIndex) -> None:
        if self.model.entry(index.row()) is not None:
            self._moved = True
            self.view.selectionModel().setCurrentIndex(
                index, self.view.selectionModel().SelectionFlag.ClearAndSelect
            )

    def _say_current(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        if entry is not None:
            announce(self.line, spoken(entry))

    def _choose(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        if entry is None:
            # somebody typed a number and Enter in one go: what they meant is on its way
            self._enter_waits = self.searching
            return
        if entry.why_not:
            announce(self.line, entry.why_not, assertive=True)
            return
        self._recents.note(entry.key)
        self.close_palette()
        entry.choose()


def _foot() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(18, 8, 18, 10)
    row.setSpacing(18)
    for keys, words in (
        ("↑ ↓", translate("palette", "choose")),
        ("Enter", translate("palette", "open")),
        ("Esc", translate("palette", "close")),
    ):
        text = translate("palette", "{keys} {what}").format(keys=keys, what=words)
        row.addWidget(Text(text, Role.CAPTION, Tone.HINT))
    row.addStretch(1)
    return row
