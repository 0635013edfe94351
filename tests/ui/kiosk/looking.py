"""Looks at a kiosk as people and their hands would: what is cut, too small, covered or out of reach."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.metrics import TOUCH
from lighthouse_kiosk.ui.kiosk.screens.base import Screen
from lighthouse_kiosk.ui.kiosk.screens.panels import Panel
from lighthouse_kiosk.ui.widgets.painting import Painted
from lighthouse_kiosk.ui.widgets.text import ElidedLabel


def lay_out(view: QWidget, size: tuple[int, int]) -> None:
    """Show it at this size without painting it."""
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    view.setUpdatesEnabled(False)
    view.resize(*size)
    view.show()
    # a change of size makes the screen anew: it is laid out in the next round of events
    for _ in range(3):
        QApplication.processEvents()


def on_top(view: QWidget) -> QWidget:
    """The panel in front, or everything."""
    panels = [panel for panel in view.findChildren(Panel) if panel.isVisible()]
    return panels[-1] if panels else view


def shown(within: QWidget, kind: type[QWidget] = QWidget) -> list[QWidget]:
    return [widget for widget in within.findChildren(kind) if widget.isVisible()]


def cut_texts(view: QWidget) -> list[str]:
    """Texts with less room than they need; one line of data may end in … if a tool tip has it."""
    found = []
    for label in shown(view, QLabel):
        assert isinstance(label, QLabel)
        if not label.text():
            continue
        needed = label.sizeHint()
        if label.wordWrap():
            needed = QSize(0, label.heightForWidth(label.width()))
        elif isinstance(label, ElidedLabel) and (
            label.text() == label.full_text() or label.toolTip()
        ):
            needed.setWidth(0)
        if label.width() < needed.width() or label.height() < needed.height():
            found.append(f"{label.text()!r} has {label.size()} and needs {needed}")
    for button in shown(view, KioskButton):
        assert isinstance(button, KioskButton)
        if button.width() < button.sizeHint().width() and not button.toolTip():
            found.append(f"{button.text()!r} has {button.width()} wide and needs more")
    return found


def shortened_texts(view: QWidget) -> list[str]:
    """Texts of which a part is left out with …, also where a tool tip has the rest."""
    found = []
    for label in shown(view, ElidedLabel):
        assert isinstance(label, ElidedLabel)
        if "…" in label.text() and "…" not in label.full_text():
            found.append(label.full_text())
    for button in shown(view, KioskButton):
        assert isinstance(button, KioskButton)
        if button.text() and button.width() < button.sizeHint().width():
            found.append(button.text())
    return found


def touchable(widget: QWidget) -> bool:
    """Whether people are meant to touch it or to reach it with Tab."""
    return (
        isinstance(widget, QAbstractButton | QLineEdit)
        or (
            widget.testAttribute(Qt.WidgetAttribute.WA_SetCursor)
            and widget.cursor().shape() is Qt.CursorShape.PointingHandCursor
        )
        or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ) and not isinstance(widget, QScrollArea)


def too_small(view: QWidget) -> list[str]:
    return [
        f"{name_of(widget)} is {widget.size()}"
        for widget in shown(view)
        if touchable(widget) and min(widget.width(), widget.height()) < TOUCH
    ]


def scroller_of(widget: QWidget, view: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and above is not view:
        if isinstance(above, QScrollArea):
            inside = above.widget()
            within = inside is widget or (inside is not None and inside.isAncestorOf(widget))
            return above if within else None
        above = above.parentWidget()
    return None


def box_in(widget: QWidget, view: QWidget) -> QRect:
    return QRect(widget.mapTo(view, QPoint()), widget.size())


def outside(view: QWidget) -> list[str]:
    """Widgets that leave the window, or what they can be scrolled in."""
    found = []
    for widget in shown(view):
        scroller = scroller_of(widget, view)
        room = view.rect() if scroller is None else _content(scroller, view)
        if widget.width() and widget.height() and not room.contains(box_in(widget, view)):
            found.append(f"{name_of(widget)} at {box_in(widget, view)} leaves {room}")
    return found


def _content(scroller: QScrollArea, view: QWidget) -> QRect:
    """What can be scrolled into view: as wide as the viewport, as high as the content."""
    port = box_in(scroller.viewport(), view)
    content = scroller.widget()
    assert content is not None
    inside = box_in(content, view)
    return QRect(port.left(), inside.top(), port.width(), max(inside.height(), port.height()))


def overlapping(view: QWidget) -> list[str]:
    """Neighbours that lie over each other."""
    found = []
    for parent in [view, *shown(view)]:
        neighbours = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
        ]
        if parent is view:
            # what lies in front of a screen covers it on purpose
            neighbours = [child for child in neighbours if _in_layout(view, child)]
        for one, other in combinations(neighbours, 2):
            if one.geometry().intersects(other.geometry()):
                found.append(f"{name_of(one)} lies over {name_of(other)}")
    return found


def _in_layout(view: QWidget, child: QWidget) -> bool:
    layout = view.layout()
    return layout is not None and layout.indexOf(child) >= 0


def name_of(widget: QWidget) -> str:
    text = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {text[:60]!r}"


_ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.ListItem,
}


def unnamed(view: QWidget) -> list[str]:
    """What a screen reader could only call an area, or could not name."""
    found = []
    for widget in shown(view):
        interface = QAccessible.queryAccessibleInterface(widget)
        role, name = interface.role(), interface.text(QAccessible.Text.Name)
        if touchable(widget):
            fine = bool(name) and role in _ROLES
        elif isinstance(widget, Painted):
            grouping = role in {QAccessible.Role.Grouping, QAccessible.Role.AlertMessage}
            decoration = widget.decoration or not widget.width()
            fine = role is not QAccessible.Role.Client and (bool(name) or grouping or decoration)
        else:
            fine = not isinstance(widget, Screen | Panel) or bool(name)
        if not fine:
            found.append(f"{name_of(widget)} is a {role.name} named {name!r}")
    return found


def reached_by_tab(view: QWidget) -> list[QWidget]:
    """What pressing Tab again and again leads to, in its order, until it comes round."""
    found: list[QWidget] = []
    while len(found) < 200:
        at: QWidget | None = view.focusWidget()
        QTest.keyClick(view if at is None else at, Qt.Key.Key_Tab)
        reached: QWidget | None = view.focusWidget()
        if reached is None or reached in found:
            break
        found.append(reached)
    return found
