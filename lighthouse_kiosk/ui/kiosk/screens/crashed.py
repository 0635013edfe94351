"""What a kiosk says that has crashed again and again, before it goes on."""

from __future__ import annotations

from collections.abc import Callable

from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView
from lighthouse_kiosk.ui.kiosk.screens.message import MessageScreen
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.wording.format import number


def crashed_screen(
    metrics: Metrics,
    desk: DeskView,
    times: int,
    *,
    with_camera: Callable[[], None],
    without_camera: Callable[[], None],
) -> MessageScreen:
    again = KioskButton(metrics, translate("kiosk", "Go on with the camera"), key="1")
    again.clicked.connect(with_camera)
    careful = KioskButton(metrics, translate("kiosk", "Go on without it"), Look.CONFIRM, key="⏎")
    careful.clicked.connect(without_camera)
    return MessageScreen(
        metrics,
        desk,
        translate("kiosk", "This kiosk crashed {count} times in a row", "", times).format(
            count=number(times)
        ),
        translate(
            "kiosk",
            "What was confirmed is saved. It may be the camera: it is off until you turn it on. "
            "A hand scanner works.",
        ),
        icon="triangle-alert",
        leading=[again],
        trailing=[careful],
    )
