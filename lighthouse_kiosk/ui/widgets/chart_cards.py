"""A card whose picture can be read as a table, copied and saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.ui.assets import Weight, font, icon
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.buttons import IconButton
from lighthouse_kiosk.ui.widgets.cards import Card
from lighthouse_kiosk.ui.widgets.chart_tables import ChartTable, ChartTableView
from lighthouse_kiosk.ui.widgets.copied_tables import copied_table
from lighthouse_kiosk.wording.translation import translate

_MARGIN, _HEAD = 18, 34
_HEAD_ROOM = 26
_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
_SHARP = 2
"""Pictures have so many dots to a pixel, so that they look well in print."""


def head_room() -> QWidget:
    """What gives a card without a menu a head as high as those beside it."""
    room = QWidget()
    room.setFixedSize(1, _HEAD_ROOM)
    return room


class ChartCard(Card):
    """Put the picture into `picture`. `save_wanted` asks for a file with the picture."""

    save_wanted = Signal()

    def __init__(self, title: str, *, hint: str = " ") -> None:
        self.menu_button = IconButton(
            "ellipsis", translate("widgets", "{chart}: table and picture").format(chart=title)
        )
        self.menu_button.setFixedSize(34, _HEAD_ROOM)
        self.menu_button.setObjectName("chart-menu-button")
        super().__init__(title, hint=hint, trailing=self.menu_button)
        self.title = title
        self._hint_text = hint
        self.menu_button.clicked.connect(self._open_menu)
        self._stack = QStackedWidget()
        self._holder = QWidget()
        self.picture = QVBoxLayout(self._holder)
        self.picture.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._holder)
        self.body.addWidget(self._stack, 1)
        self._table: ChartTableView | None = None
        self._tell: Callable[[], ChartTable] = ChartTable

    @property
    def as_table(self) -> bool:
        return self._stack.currentIndex() > 0

    @property
    def table(self) -> ChartTable:
        """What is shown, in words."""
        return self._tell()

    def set_hint(self, hint: str) -> None:
        if hint != self._hint_text:
            self._hint_text = hint
            super().set_hint(hint)

    def set_table(self, tell: Callable[[], ChartTable]) -> None:
        """`tell` puts what is shown into words, when somebody wants to read them."""
        self._tell = tell
        if self.as_table and self._table is not None:
            self._table.fill(tell())

    def show_as_table(self, wanted: bool) -> None:
        """Show words in place of the picture, or the picture again."""
        if not wanted:
            self._stack.setCurrentIndex(0)
            return
        if self._table is None:
            self._table = ChartTableView(self.title)
            self._stack.addWidget(self._table)
        self._table.fill(self._tell())
        self._stack.setCurrentWidget(self._table)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def menu(self) -> QMenu:
        """What can be done with the chart."""
        menu = QMenu(self)
        menu.setObjectName("chart-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        other = (
            translate("widgets", "Show as picture")
            if self.as_table
            else translate("widgets", "Show as table")
        )
        sign = "image" if self.as_table else "sheet"
        menu.addAction(icon(sign), other, partial(self.show_as_table, not self.as_table))
        menu.addSeparator()
        menu.addAction(icon("copy"), translate("widgets", "Copy as picture"), self.copy_picture)
        menu.addAction(icon("sheet"), translate("widgets", "Copy as table"), self.copy_table)
        menu.addAction(
            icon("download"), translate("widgets", "Save picture…"), self.save_wanted.emit
        )
        return menu

    def copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(self.image())

    def copy_table(self) -> None:
        content = self._tell()
        copied = copied_table(content.rows, heading=content.heading)
        QGuiApplication.clipboard().setMimeData(copied)

    def image(self) -> QImage:
        """The chart under its title, sharper than a screen's."""
        size = self._picture_size()
        found = QImage(size * _SHARP, QImage.Format.Format_ARGB32_Premultiplied)
        found.setDevicePixelRatio(_SHARP)
        found.fill(color("card"))
        painter = QPainter(found)
        self._draw(painter)
        painter.end()
        return found

    def png(self) -> bytes:
        kept = QByteArray()
        buffer = QBuffer(kept)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.image().save(buffer, "PNG")  # type: ignore[call-overload] # the stub means the file, not its form
        return bytes(kept.data())

    def svg(self) -> bytes:
        size = self._picture_size()
        kept = QByteArray()
        buffer = QBuffer(kept)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRect(QPoint(), size))
        generator.setTitle(self.title)
        painter = QPainter(generator)
        painter.fillRect(QRect(QPoint(), size), color("card"))
        self._draw(painter)
        painter.end()
        return bytes(kept.data())

    def _picture_size(self) -> QSize:
        inner = self._holder.size()
        return QSize(inner.width() + 2 * _MARGIN, inner.height() + _HEAD + 2 * _MARGIN)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHints(_SMOOTH)
        width = self._picture_size().width() - 2 * _MARGIN
        head = QRectF(_MARGIN, _MARGIN, width, 22)
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(color("ink"))
        painter.setFont(font(Size.BODY, Weight.SEMIBOLD))
        painter.drawText(head, Qt.AlignmentFlag.AlignLeading | centre, self.title)
        painter.setPen(color("ink_3"))
        painter.setFont(font(Size.CAPTION))
        painter.drawText(head, Qt.AlignmentFlag.AlignTrailing | centre, self._hint_text)
        self._holder.render(
            painter,
            QPoint(_MARGIN, _MARGIN + _HEAD),
            QRegion(),
            QWidget.RenderFlag.DrawChildren,
        )

    def _open_menu(self) -> None:
        self.menu().popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))
