"""Whom a kiosk serves: staff who hand out, or visitors who look up where to go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup

from lighthouse_kiosk.ui.kiosk.action_bar import ActionBar
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.widgets.painting import describe


class PurposeSwitch(ActionBar):
    """Two buttons of which one is chosen; each has a key that works on the whole screen."""

    def __init__(
        self, metrics: Metrics, *, for_visitors: bool, choose: Callable[[bool], None]
    ) -> None:
        """`choose` is told whether the kiosk is for visitors."""
        super().__init__(metrics.px(14))
        describe(self, translate("kiosk", "Whom this kiosk serves"))
        self._choose = choose
        self.staff_button = KioskButton(
            metrics, translate("kiosk", "Staff hand out here"), key="F2", ground="kiosk_page"
        )
        self.visitors_button = KioskButton(
            metrics,
            translate("kiosk", "Visitors look up where to go"),
            key="F3",
            ground="kiosk_page",
        )
        group = QButtonGroup(self)
        for button, visitors in ((self.staff_button, False), (self.visitors_button, True)):
            button.setCheckable(True)
            group.addButton(button)
            self.add(button)
            button.clicked.connect(lambda _checked=False, each=visitors: self._take(each))
        self._show(for_visitors=for_visitors)

    def _take(self, visitors: bool) -> None:
        self._show(for_visitors=visitors)
        self._choose(visitors)

    def _show(self, *, for_visitors: bool) -> None:
        for button, chosen in (
            (self.staff_button, not for_visitors),
            (self.visitors_button, for_visitors),
        ):
            button.setChecked(chosen)
            button.take_look(Look.STATE if chosen else Look.OUTLINE, "check" if chosen else "")
