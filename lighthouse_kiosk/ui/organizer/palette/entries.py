"""What the palette lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Protocol

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.ui.organizer.commands import Offers
from lighthouse_kiosk.ui.organizer.page import Page
from lighthouse_kiosk.ui.organizer.pages import PageKind
from lighthouse_kiosk.ui.organizer.palette.matching import match
from lighthouse_kiosk.wording.translation import translate


class Group(IntEnum):
    """In the order in which they are listed."""

    RECENT = 0
    ACTIONS = 1
    PAGES = 2
    EVENTS = 3
    PEOPLE = 4
    REGISTRATIONS = 5


def group_word(group: Group) -> str:
    return {
        Group.RECENT: translate("palette", "Recent"),
        Group.ACTIONS: translate("palette", "Actions"),
        Group.PAGES: translate("palette", "Pages"),
        Group.EVENTS: translate("palette", "Events"),
        Group.PEOPLE: translate("palette", "People"),
        Group.REGISTRATIONS: translate("palette", "Registrations"),
    }[group]


@dataclass(frozen=True, slots=True)
class Entry:
    """`key` is remembered: what and which. `note` stands beside the title; `more` only finds it.

    `why_not` says why it can't be chosen now. `avatar` draws a person in place of the icon.
    """

    key: str
    group: Group
    title: str
    choose: Callable[[], object]
    icon: str = ""
    note: str = ""
    more: str = ""
    keys: str = ""
    why_not: str = ""
    avatar: bool = False
    marks: frozenset[int] = frozenset()
    score: int = 0


class Navigator(Protocol):
    """Where the palette can lead: the window."""

    @property
    def offers(self) -> Offers: ...
    @property
    def occasion(self) -> Event | None: ...
    def kinds(self) -> Sequence[PageKind]: ...
    def current_page(self) -> Page | None: ...
    def made(self, key: str) -> Page | None: ...
    def open_page(self, key: str, part: object = None) -> None: ...
    def open_event(self, occasion: Event, key: str) -> None: ...
    def do(self, page: str, command: str) -> None: ...


def matching(typed: str, entries: Sequence[Entry]) -> list[Entry]:
    """Those that fit what was typed, marked; the group with the best one first, each in order."""
    found = []
    for entry in entries:
        fit = match(typed, entry.title, f"{entry.note} {entry.more}")
        if fit is not None:
            found.append(replace(entry, marks=fit.marks, score=fit.score))
    best: dict[Group, int] = {}
    for entry in found:
        best[entry.group] = max(entry.score, best.get(entry.group, 0))
    return sorted(found, key=lambda one: (-best[one.group], one.group, -one.score))


def marked(typed: str, entry: Entry) -> Entry:
    """An entry that was found elsewhere, with the letters that were typed marked."""
    fit = match(typed, entry.title, f"{entry.note} {entry.more}")
    return replace(entry, marks=fit.marks) if fit is not None else entry
