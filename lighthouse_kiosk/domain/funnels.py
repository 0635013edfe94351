"""How far registrations have come, from asked for to handed out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from lighthouse_kiosk.domain.registrations import Status


@dataclass(frozen=True, slots=True)
class Funnel:
    """Registrations by how far they are, and the pieces they are about.

    `approved` includes those that are picked up. Each of them has one valid pass; of `shown` of
    them something was handed out, of `picked_up` everything. `wanted`, `committed` and
    `handed_out` are pieces: of pending ones, of approved ones, and given to people.
    """

    pending: int = 0
    approved: int = 0
    rejected: int = 0
    cancelled: int = 0
    shown: int = 0
    picked_up: int = 0
    wanted: int = 0
    committed: int = 0
    handed_out: int = 0

    @property
    def registered(self) -> int:
        return self.pending + self.approved + self.rejected + self.cancelled

    @property
    def open(self) -> int:
        return self.pending + self.approved

    @property
    def issued(self) -> int:
        """Count the valid passes: one for each approved registration."""
        return self.approved

    @property
    def never_shown(self) -> int:
        return self.approved - self.shown

    @property
    def to_come(self) -> int:
        """Count the approved registrations of which something is left to hand out."""
        return self.approved - self.picked_up

    @property
    def counts(self) -> Mapping[Status, int]:
        return {
            Status.PENDING: self.pending,
            Status.APPROVED: self.approved,
            Status.REJECTED: self.rejected,
            Status.CANCELLED: self.cancelled,
        }


def add_up(funnels: Iterable[Funnel]) -> Funnel:
    totals = dict.fromkeys((field.name for field in fields(Funnel)), 0)
    for funnel in funnels:
        for name in totals:
            totals[name] += getattr(funnel, name)
    return Funnel(**totals)
