"""A table over a query that may have a million rows: only what was looked at is held.

Rows come in pages, each asked for by the cursor that ended the page before it. Pages far from
the newest one give their rows back and are asked for again when they scroll into view.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.models.columned import ColumnedModel
from lighthouse_kiosk.ui.tasks import Lane, Latest

Row = TypeVar("Row")

FIRST_ROWS = 50
"""Rows of the first page: people wait for it, and no screen shows more."""
PAGE_ROWS = 100
MOST_PAGES = 8
"""Pages that hold rows at the same time."""

_REST_MS = 300

COUNTING = "…"
"""Stands for a total that is still being counted."""

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The frozen row behind a cell; None while its page is on its way."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Loaded(Generic[Row]):
    """One page as a service answers it. `next` is None after the last row.

    `total` is None where counting takes longer than the page.
    """

    rows: Sequence[Row]
    total: int | None
    next: str | None


@dataclass(slots=True)
class _Page(Generic[Row]):
    after: str | None
    rows: Sequence[Row] | None
    count: int
    next: str | None


class KeysetModel(ColumnedModel, Generic[Row]):
    """Signals: `arrived` after each load, between `arriving` and `settled`; `counted` when a total
    that a page left open is known; `failed` with the LighthouseError of a load.
    """

    arriving = Signal()
    arrived = Signal()
    settled = Signal()
    counted = Signal()
    failed = Signal(object)

    def __init__(
        self,
        load: Callable[[str | None, int], Loaded[Row]],
        key: Callable[[Row], Hashable],
        latest: Callable[[QObject, Lane], Latest[Any]],
        parent: QObject | None = None,
        count: Callable[[], int] | None = None,
    ) -> None:
        """`load(after, limit)` runs off the GUI thread, on what `latest` makes.

        `count` is asked the same way where a page leaves the total open, once typing rests: it
        may take seconds, and can't be stopped.
        """
        super().__init__(parent)
        self._load = load
        self._key = key
        self._latest: Latest[list[Loaded[Row]]] = latest(self, Lane.PAGE)
        self._count = count
        self._counts: Latest[int] = latest(self, Lane.COUNT)
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(_REST_MS)
        self._count_soon.timeout.connect(self._ask_count)
        self._count_due = True
        self._seen = True
        self._count_when_seen = False
        self._pages: list[_Page[Row]] = []
        self._starts: list[int] = [0]
        self._total: int | None = 0
        self._loading: int | None = None
        self._restarting = False
        self._answered = False

    @property
    def total(self) -> int | None:
        """Rows that match, loaded or not; None while they are being counted."""
        return self._total

    @property
    def answered(self) -> bool:
        """Whether the query in force has been answered at all."""
        return self._answered

    def restart(self) -> None:
        """Ask anew from the first row, after another query was chosen."""
        self._restarting = True
        self._count_due = True
        self._request(0, None)

    def refresh(self, top: int = 0, bottom: int | None = None) -> None:
        """Ask again for what is shown from row `top` to `bottom`, because rows have changed.

        All other rows are asked for again when they are looked at.
        """
        if self._restarting or not self._pages:
            self.restart()
            return
        self._count_due = True
        last = max(0, self.rowCount() - 1)
        number, through = self._page_of(min(top, last)), self._page_of(min(bottom or top, last))
        for at, page in enumerate(self._pages):
            if not number <= at <= through:
                page.rows = None
        least = min(max(top, bottom or 0), last) + 1 - self._starts[number]
        self._request(number, self._pages[number].after, least)

    def set_seen(self, seen: bool) -> None:
        """Count only while somebody looks; what is left open waits until then."""
        self._seen = seen
        if not seen:
            self._count_when_seen = self._count_when_seen or self._count_soon.isActive()
            self._count_soon.stop()
        elif self._count_when_seen:
            self._count_when_seen = False
            self._count_soon.start()

    def key_at(self, number: int) -> Hashable | None:
        """What tells a row apart, if it is loaded."""
        if not 0 <= number < self._starts[-1]:
            return None
        at = self._page_of(number)
        rows = self._pages[at].rows
        return None if rows is None else self._key(rows[number - self._starts[at]])

    def row(self, number: int) -> Row | None:
        if not 0 <= number < self._starts[-1]:
            return None
        at = self._page_of(number)
        page = self._pages[at]
        if page.rows is None:
            if self._loading is None:
                self._request(at, page.after)
            return None
        return page.rows[number - self._starts[at]]

    def number_of(self, key: Hashable) -> int | None:
        """Where a row stands, if it is loaded."""
        return next((at for at, row in self.loaded_rows() if self._key(row) == key), None)

    def loaded_rows(self) -> Iterator[tuple[int, Row]]:
        for start, page in zip(self._starts, self._pages, strict=False):
            if page.rows is not None:
                yield from enumerate(page.rows, start)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._starts[-1]

    def canFetchMore(self, parent: Index) -> bool:
        return (
            not parent.isValid()
            and self._loading is None
            and bool(self._pages)
            and self._pages[-1].next is not None
        )

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._request(len(self._pages), self._pages[-1].next)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == ROW_ROLE or row is None:
            return row if role == ROW_ROLE else None
        return self.cell(row, index.column(), role)

    def cell(self, row: Row, column: int, role: int) -> Any:
        """A cell's value for a role; None for roles that don't matter."""
        raise NotImplementedError

    def _page_of(self, number: int) -> int:
        return min(bisect_right(self._starts, number) - 1, len(self._pages) - 1)

    def _request(self, number: int, after: str | None, least: int = 1) -> None:
        """Load a page, and as many after it as it takes to have `least` rows."""
        self._loading = number
        self._latest.run(
            lambda: self._load_through(after, least),
            lambda loaded: self._take(number, after, loaded),
            failed=self._give_up,
        )

    def _load_through(self, after: str | None, least: int) -> list[Loaded[Row]]:
        pages = [self._load(after, FIRST_ROWS if after is None else PAGE_ROWS)]
        while pages[-1].next is not None and sum(len(page.rows) for page in pages) < least:
            pages.append(self._load(pages[-1].next, PAGE_ROWS))
        return pages

    def _give_up(self, error: LighthouseError) -> None:
        self._loading = None
        self.failed.emit(error)

    def _take(self, number: int, after: str | None, loaded: list[Loaded[Row]]) -> None:
        self._loading = None
        self._answered = True
        self._take_total(loaded[0].total)
        fresh: list[_Page[Row]] = []
        for page in loaded:
            fresh.append(_Page(after, page.rows, len(page.rows), page.next))
            after = page.next
        self.arriving.emit()
        if self._restarting:
            self._restarting = False
            self.beginResetModel()
            self._pages = fresh
            self._measure()
            self.endResetModel()
        else:
            self._place(number, fresh)
        self._forget_far(number)
        self.arrived.emit()
        self.settled.emit()

    def _take_total(self, total: int | None) -> None:
        """Keep the total of the query in force; have it counted where the page left it open."""
        if total is not None or self._count is None:
            self._counts.drop()
            self._count_soon.stop()
            self._count_when_seen = False
            self._total = total
        elif self._count_due:
            if self._restarting:
                self._total = None
            self._counts.drop()
            if self._seen:
                self._count_soon.start()
            self._count_when_seen = not self._seen
        self._count_due = False

    def _ask_count(self) -> None:
        if self._count is not None:
            self._counts.run(self._count, self._take_count, failed=self.failed.emit)

    def _take_count(self, total: int) -> None:
        self._total = total
        self.counted.emit()

    def _place(self, number: int, fresh: list[_Page[Row]]) -> None:
        """Put pages in, keeping what follows only if it still follows.

        In steps that a view can follow: cut off, exchange, append.
        """
        old = self._pages[number : number + len(fresh)]
        if not old:
            for page in fresh:
                self._append(page)
            return
        start, before, now = self._starts[number], _rows_of(old), _rows_of(fresh)
        kept = len(old) == len(fresh) and before == now and old[-1].next == fresh[-1].next
        if kept:
            self._pages[number : number + len(fresh)] = fresh
            self._measure()
            for first, last in _changed(old, fresh):
                self._tell_changed(start + first, last + 1 - first)
            return
        common = min(before, now)
        if start + common < self.rowCount():
            self.beginRemoveRows(QModelIndex(), start + common, self.rowCount() - 1)
            self._pages[number:] = _cut(old, common)
            self._measure()
            self.endRemoveRows()
        self._pages[number:] = fresh if now == common else _cut(fresh, common)
        self._measure()
        self._tell_changed(start, common)
        if now > common:
            self.beginInsertRows(QModelIndex(), start + common, start + now - 1)
            self._pages[number:] = fresh
            self._measure()
            self.endInsertRows()

    def _tell_changed(self, start: int, count: int) -> None:
        if count:
            last = self.index(start + count - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(start, 0), last)

    def _append(self, fresh: _Page[Row]) -> None:
        before = self.rowCount()
        if fresh.count:
            self.beginInsertRows(QModelIndex(), before, before + fresh.count - 1)
        self._pages.append(fresh)
        self._measure()
        if fresh.count:
            self.endInsertRows()

    def _measure(self) -> None:
        self._starts = [0, *accumulate(page.count for page in self._pages)]

    def _forget_far(self, number: int) -> None:
        """Let go of the rows of the pages farthest from the one just loaded."""
        holding = [at for at, page in enumerate(self._pages) if page.rows is not None]
        farthest = sorted(holding, key=lambda at: abs(at - number), reverse=True)
        for at in farthest[: max(0, len(holding) - MOST_PAGES)]:
            self._pages[at].rows = None


def _changed(old: Sequence[_Page[Row]], fresh: Sequence[_Page[Row]]) -> Iterator[tuple[int, int]]:
    """Yield the first and last number of each run of rows that are not as they were.

    Mostly none is, and what is not told is not drawn again.
    """
    before = (row for page in old for row in page.rows or (None,) * page.count)
    now = (row for page in fresh for row in page.rows or ())
    differ = (
        at for at, (was, is_now) in enumerate(zip(before, now, strict=False)) if was != is_now
    )
    first = last = next(differ, None)
    for at in differ:
        if last is not None and first is not None and at > last + 1:
            yield first, last
            first = at
        last = at
    if first is not None and last is not None:
        yield first, last


def _rows_of(pages: Sequence[_Page[Any]]) -> int:
    return sum(page.count for page in pages)


def _cut(pages: Sequence[_Page[Row]], count: int) -> list[_Page[Row]]:
    """The same pages as far as their first `count` rows."""
    kept: list[_Page[Row]] = []
    for page in pages:
        if count <= 0:
            break
        rows = page.rows[:count] if page.rows is not None else None
        fits = page.count <= count
        kept.append(page if fits else replace(page, rows=rows, count=count, next=None))
        count -= page.count
    return kept
