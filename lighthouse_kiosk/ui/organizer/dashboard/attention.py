"""What somebody should look at, and what a new event needs next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.ui.organizer.dashboard.matters import Matter
from lighthouse_kiosk.ui.organizer.dashboard.opening import Behind
from lighthouse_kiosk.ui.widgets import (
    Button,
    Card,
    EmptyState,
    FigureLink,
    FlowLayout,
    IconLabel,
    Role,
    Rule,
    Text,
    Tone,
    head_room,
)
from lighthouse_kiosk.wording.format import number

_MOST = 5


class _Row(QWidget):
    """One matter, kept and filled anew. `acted` carries what is to be opened."""

    acted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        self._sign = IconLabel("info", "blue_text", 17, disc="blue_soft")
        row.addWidget(self._sign)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = Text("", wrap=True)
        words.addWidget(self._title)
        self._plain = Text("", Role.SMALL, Tone.HINT, wrap=True)
        words.addWidget(self._plain)
        self._line = FlowLayout(spacing=8, leading=0)
        words.addLayout(self._line)
        row.addLayout(words, 1)
        self._button = Button("", size="small")
        self._button.setObjectName("attention-action")
        self._button.clicked.connect(self._act)
        row.addWidget(self._button)
        column.addLayout(row)
        column.addWidget(Rule())
        self._links: list[FigureLink] = []
        self._matter: Matter | None = None

    def fill(self, matter: Matter) -> None:
        if matter == self._matter:
            return
        self._matter = matter
        self._sign.set_icon(matter.icon, f"{matter.hue}_text", f"{matter.hue}_soft")
        self._title.setText(matter.title)
        if self._button.text() != matter.verb:
            self._button.setText(matter.verb)
        self._button.setAccessibleDescription(matter.title)
        linked = [(text, opens) for text, opens in matter.links if opens is not None]
        plain = " · ".join(text for text, opens in matter.links if opens is None)
        self._plain.setText(plain)
        self._plain.setVisible(bool(plain))
        while len(self._links) < len(linked):
            self._add_link()
        for at, link in enumerate(self._links):
            link.setVisible(at < len(linked))
            if at < len(linked):
                opens = linked[at][1]
                about = opens.words if isinstance(opens, Behind) else ""
                link.show_figure(linked[at][0], tip=about)

    def _add_link(self) -> None:
        link = FigureLink(Role.SMALL, Tone.HINT)
        link.clicked.connect(partial(self._open, len(self._links)))
        self._line.addWidget(link)
        self._links.append(link)

    def _open(self, at: int, _checked: bool = False) -> None:
        if self._matter is not None:
            linked = [opens for _text, opens in self._matter.links if opens is not None]
            self.acted.emit(linked[at])

    def _act(self) -> None:
        if self._matter is not None:
            self.acted.emit(self._matter.action)


class AttentionCard(Card):
    """What somebody should look at. `opened` carries a Behind or an Elsewhere."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Needs attention"), hint=" ", trailing=head_room())
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self._calm = EmptyState(
            "circle-check",
            self.tr("All is well"),
            self.tr("Sold out options, full slots and open requests would be listed here."),
        )
        self.body.addWidget(self._calm)
        self._more = FigureLink(Role.SMALL, Tone.INFO)
        self._more.setObjectName("all-matters")
        self._more.clicked.connect(self._switch)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._more)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self._rows: list[_Row] = []
        self._matters: Sequence[Matter] = ()
        self._spread = False

    def show_matters(self, matters: Sequence[Matter]) -> None:
        self._matters = matters
        shown = matters if self._spread or len(matters) <= _MOST else matters[: _MOST - 1]
        while len(self._rows) < len(shown):
            row = _Row()
            row.acted.connect(self.opened)
            self._list.addWidget(row)
            self._rows.append(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(shown))
            if at < len(shown):
                row.fill(shown[at])
        self._calm.setVisible(not matters)
        self._more.setVisible(len(matters) > _MOST)
        self._more.show_figure(
            self.tr("Show fewer")
            if self._spread
            else self.tr("Show all {count}").format(count=number(len(matters)))
        )

    def _switch(self) -> None:
        self._spread = not self._spread
        self.show_matters(self._matters)
