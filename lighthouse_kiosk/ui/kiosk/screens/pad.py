"""Digits for fingers, as a machine without a keyboard needs them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy

from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.wording.format import number


def digit_pad(metrics: Metrics, field: QLineEdit) -> QGridLayout:
    """Buttons that type into the field, unless it is read-only, and one that empties it."""
    grid = QGridLayout()
    grid.setSpacing(metrics.px(10))
    for place, digit in enumerate([*range(1, 6), *range(6, 10), 0]):
        button = KioskButton(metrics, number(digit))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False, digit=digit: _type(field, str(digit)))
        grid.addWidget(button, place // 5, place % 5)
    erase = KioskButton(metrics, "", icon="x")
    describe(erase, translate("kiosk", "Clear"))
    erase.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    erase.clicked.connect(field.clear)
    grid.addWidget(erase, 0, 5, 2, 1)
    return grid


def _type(field: QLineEdit, digit: str) -> None:
    if not field.isReadOnly():
        field.insert(digit)
