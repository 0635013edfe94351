"""What all widgets that paint themselves share."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.ui.theme import color

_LOOK_CHANGES = {
    QEvent.Type.StyleChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.EnabledChange,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.LocaleChange,
}


class Painted(QWidget):
    """Draws itself from the tokens, and again whenever theme, font or direction change."""

    accessible_role = QAccessible.Role.Graphic
    decoration = False
    """Whether it says nothing that is not said in words beside it, and so has no name."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOK_CHANGES:
            self.updateGeometry()
            self.update()

    @property
    def right_to_left(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


def begin(widget: QWidget) -> QPainter:
    """A painter with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    return painter


def fill_round(painter: QPainter, rect: QRectF, radius: float, fill: QColor | str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(fill) if isinstance(fill, str) else fill)
    painter.drawRoundedRect(rect, radius, radius)


def stroke_round(
    painter: QPainter, rect: QRectF, radius: float, line: QColor | str, width: float = 1
) -> None:
    """An outline that lies wholly inside `rect`."""
    painter.setPen(QPen(color(line) if isinstance(line, str) else line, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def focus_ring(painter: QPainter, rect: QRectF, radius: float, line: str = "focus") -> None:
    """The mark of the keyboard's place: two pixels, inside `rect`."""
    stroke_round(painter, rect, radius, line, 2)


def octagon(rect: QRectF) -> QPainterPath:
    """A regular octagon with flat top, as a stop sign has."""
    size = min(rect.width(), rect.height())
    cut = size * (1 - 0.5**0.5)
    left, top = rect.center().x() - size / 2, rect.center().y() - size / 2
    right, bottom = left + size, top + size
    path = QPainterPath(QPointF(left + cut, top))
    for x, y in (
        (right - cut, top),
        (right, top + cut),
        (right, bottom - cut),
        (right - cut, bottom),
        (left + cut, bottom),
        (left, bottom - cut),
        (left, top + cut),
    ):
        path.lineTo(x, y)
    path.closeSubpath()
    return path


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet selects by, and apply it again."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.update()


def describe(widget: QWidget, name: str, description: str = "") -> None:
    """Name the widget for screen readers, and tell them when the name of a shown one changes."""
    if widget.accessibleName() == name and widget.accessibleDescription() == description:
        return
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have a screen reader say `text` now; `assertive` interrupts what it is saying."""
    if not QAccessible.isActive():
        return
    from PySide6.QtGui import QAccessibleAnnouncementEvent  # noqa: PLC0415 - rarely needed

    event = QAccessibleAnnouncementEvent(widget, text)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
