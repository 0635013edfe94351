"""What the gallery renders: named scenes, each a widget in one state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.roles import Actor

if TYPE_CHECKING:
    from lighthouse_kiosk.bootstrap import Services

LANDSCAPE = (1440, 900)
PORTRAIT = (900, 1440)


@dataclass(frozen=True, slots=True)
class SceneContext:
    """What scenes may draw on: the demo's data and its organiser."""

    services: Services
    actor: Actor


@dataclass(frozen=True, slots=True)
class Scene:
    """`make` builds the widget anew, ready to be sized and shown; `sizes` are (width, height)."""

    name: str
    make: Callable[[SceneContext], QWidget]
    sizes: tuple[tuple[int, int], ...] = (LANDSCAPE,)
