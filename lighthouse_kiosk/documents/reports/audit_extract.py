"""The audit extract: who did what to an event and all that belongs to it, latest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import overload

from lighthouse_kiosk.documents.activity_sentences import action_word, sentence
from lighthouse_kiosk.documents.activity_values import NOTHING, Change, changes
from lighthouse_kiosk.documents.reports.about import as_of
from lighthouse_kiosk.documents.reports.content import (
    Column,
    Kind,
    Level,
    Place,
    Report,
    Row,
    Table,
    Value,
)
from lighthouse_kiosk.services.audit import Activity
from lighthouse_kiosk.services.reports import AuditExtract
from lighthouse_kiosk.wording.format import day, day_in, listed, zone
from lighthouse_kiosk.wording.translation import translate


def audit_report(found: AuditExtract) -> Report:
    head = found.head
    return Report(
        title=translate("reports", "Audit extract"),
        head=head,
        about=(*_days(found), as_of(head)),
        table=Table(
            title="",
            columns=(
                Column(translate("reports", "Day"), Kind.DAY),
                Column(translate("reports", "Time"), weight=0.55),
                Column(translate("reports", "Entry"), Kind.COUNT, most=max(found.at_most, 99_999)),
                Column(translate("reports", "By"), weight=0.9, place=Place.FILES),
                Column(translate("reports", "Kind"), weight=0.75, place=Place.FILES),
                Column(translate("reports", "What happened"), weight=2.2),
                Column(translate("reports", "Changes"), weight=2.2, place=Place.PAPER),
                Column(translate("reports", "Before"), place=Place.FILES),
                Column(translate("reports", "After"), place=Place.FILES),
            ),
            rows=_rows(found),
            count=found.at_most,
            empty=translate("reports", "Nothing was noted in this time."),
            levels=(Level(1, lambda key: day(key[0], year=True)),),  # type: ignore[arg-type] # a day
        ),
        notes=(
            translate(
                "reports",
                "Entries are numbered along the organisation's whole trail, so that there are gaps"
                " where others concern something else. Each follows from the one before by a hash;"
                " “audit --verify” walks the trail.",
            ),
        ),
    )


def _days(found: AuditExtract) -> tuple[str, ...]:
    zone_name = found.head.event.time_zone
    first = None if found.since is None else day_in(found.since, zone_name, year=True)
    last = (
        None
        if found.until is None
        else day_in(found.until - timedelta(microseconds=1), zone_name, year=True)
    )
    if first and last:
        return (translate("reports", "From {first} to {last}").format(first=first, last=last),)
    if first:
        return (translate("reports", "From {first}").format(first=first),)
    if last:
        return (translate("reports", "Until {last}").format(last=last),)
    return ()


def _rows(found: AuditExtract) -> Iterator[Row]:
    here, words = zone(found.head.event.time_zone), _Words()
    for activity in found.entries:
        yield _EntryRow(activity, activity.entry.at.astimezone(here), words)


class _EntryRow(Sequence[Value]):
    """An entry, of which only the columns that are asked for are put into words."""

    __slots__ = ("_changes", "activity", "local", "words")

    def __init__(self, activity: Activity, local: datetime, words: _Words) -> None:
        self.activity = activity
        self.local = local
        self.words = words
        self._changes: list[Change] | None = None

    @property
    def changes(self) -> list[Change]:
        if self._changes is None:
            self._changes = changes(self.activity)
        return self._changes

    def __len__(self) -> int:
        return len(_CELLS)

    @overload
    def __getitem__(self, at: int) -> Value: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Value]: ...

    def __getitem__(self, at: int | slice) -> Value | Sequence[Value]:
        if not isinstance(at, slice):
            return _CELLS[at](self)
        return tuple(cell(self) for cell in _CELLS[at])


def _time(at: datetime) -> str:
    # strftime would take five times as long
    return f"{at.hour:02}:{at.minute:02}:{at.second:02}"


def _shown(row: _EntryRow) -> str:
    """Only what differs: a new row's fields are said in its sentence."""
    if not row.activity.entry.before:
        return ""
    words = row.words
    return listed(
        words.differs(one.name, one.before, one.after or NOTHING)
        if one.before
        else words.is_so(one.name, one.after)
        for one in row.changes
        if one.marked
    )


def _before(row: _EntryRow) -> str:
    if not row.activity.entry.before:
        return ""
    return listed(row.words.is_so(one.name, one.before) for one in row.changes if one.before)


def _after(row: _EntryRow) -> str:
    return listed(row.words.is_so(one.name, one.after) for one in row.changes if one.after)


_CELLS: tuple[Callable[[_EntryRow], Value], ...] = (
    lambda row: row.local.date(),
    lambda row: _time(row.local),
    lambda row: row.activity.entry.sequence,
    lambda row: row.activity.entry.actor,
    lambda row: action_word(row.activity.entry.entity, row.activity.entry.action),
    lambda row: sentence(row.activity),
    _shown,
    _before,
    _after,
)
"""What stands in each of the columns."""


class _Words:
    """Says fields and their values; most come back in entry after entry."""

    def __init__(self) -> None:
        both = translate("reports", "{name}: {before} → {after}")
        value = translate("reports", "{name}: {value}")

        @lru_cache(maxsize=_REMEMBERED)
        def differs(name: str, before: str, after: str) -> str:
            return both.format(name=name, before=before, after=after)

        @lru_cache(maxsize=_REMEMBERED)
        def is_so(name: str, written: str) -> str:
            return value.format(name=name, value=written)

        self.differs: Callable[[str, str, str], str] = differs
        self.is_so: Callable[[str, str], str] = is_so


_REMEMBERED = 2_048
