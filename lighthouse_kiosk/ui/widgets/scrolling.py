"""What is higher than its place scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Shows what it contains as wide as there is room, and scrolls it up and down; no frame.

    `sideways` lets it scroll to the sides too, where that can't get as narrow. The keyboard goes
    to what is inside; with `own_focus` it can rest on the whole, so that its keys scroll.
    """

    def __init__(
        self, inner: QWidget | None = None, *, sideways: bool = False, own_focus: bool = False
    ) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not own_focus:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if inner is not None:
            self.contain(inner)

    def contain(self, inner: QWidget) -> None:
        """Show `inner`, whose ground is what lies behind it, in place of what was there."""
        inner.setProperty("surface", "clear")
        self.setWidget(inner)
