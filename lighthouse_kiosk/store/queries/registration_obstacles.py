"""Sifting a list of registrations for those that something stands in the way of."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from lighthouse_kiosk.domain.attention import Obstacles
from lighthouse_kiosk.store.types import microseconds

IDS = ("large_options", "slotless_options", "full_slots")
"""Parameters that are ids, but for their numbers."""


@dataclass(frozen=True, slots=True)
class ObstacleShape:
    """How many of each there are: options with the same smallest quantity, and so on."""

    large: tuple[int, ...]
    slotless: int
    full: int
    outside: bool


def shape_of(obstacles: Obstacles) -> ObstacleShape:
    return ObstacleShape(
        tuple(len(options) for _, options in _by_quantity(obstacles)),
        len(obstacles.slotless),
        len(obstacles.full),
        obstacles.outside is not None,
    )


def condition(shape: ObstacleShape) -> str:
    """Match what any of the obstacles is about; nothing where there are none.

    Options that share a quantity are one term: SQLite takes no thousand terms.
    """
    found = []
    begin = 0
    for place, count in enumerate(shape.large):
        options = _numbered("large_options", range(begin, begin + count))
        found.append(f"(r.quantity >= :large_{place} AND r.option_id IN ({options}))")
        begin += count
    if shape.slotless:
        options = _numbered("slotless_options", range(shape.slotless))
        found.append(f"(r.slot_id IS NULL AND r.option_id IN ({options}))")
    if shape.full:
        found.append(f"r.slot_id IN ({_numbered('full_slots', range(shape.full))})")
    if shape.outside:
        found.append("r.registered_at < :too_early OR r.registered_at > :too_late")
    return f"({' OR '.join(found)})" if found else "1 = 0"


def values_of(obstacles: Obstacles) -> dict[str, Any]:
    """Return the parameters of `condition`."""
    large = _by_quantity(obstacles)
    found: dict[str, Any] = {f"large_{n}": quantity for n, (quantity, _) in enumerate(large)}
    ids = ([one for _, some in large for one in some], obstacles.slotless, obstacles.full)
    for name, some in zip(IDS, ids, strict=True):
        found |= {f"{name}_{n}": one for n, one in enumerate(some)}
    if obstacles.outside is not None:
        found |= zip(("too_early", "too_late"), map(microseconds, obstacles.outside), strict=True)
    return found


def _by_quantity(obstacles: Obstacles) -> list[tuple[int, list[UUID]]]:
    options: dict[int, list[UUID]] = defaultdict(list)
    for option, quantity in obstacles.large:
        options[quantity].append(option)
    return sorted(options.items())


def _numbered(name: str, numbers: range) -> str:
    return ", ".join(f":{name}_{number}" for number in numbers)
