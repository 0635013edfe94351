"""A table over more rows than it holds: pages, places and forgetting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.errors import DatabaseUnreachable, LighthouseError
from lighthouse_kiosk.ui.models.keyset import (
    FIRST_ROWS,
    MOST_PAGES,
    PAGE_ROWS,
    ROW_ROLE,
    KeysetModel,
    Loaded,
)
from lighthouse_kiosk.ui.tasks import Lane, Latest, TaskRunner
from lighthouse_kiosk.ui.widgets import tables as widgets
from lighthouse_kiosk.ui.widgets.cells import Column

PATIENCE = 5_000


@dataclass
class Table:
    """Sorted numbers, answered page by page as a service does."""

    numbers: list[int]
    asked: list[str | None] = field(default_factory=list)
    broken: bool = False

    def load(self, after: str | None, limit: int) -> Loaded[int]:
        self.asked.append(after)
        if self.broken:
            raise DatabaseUnreachable("busy", "here")
        rest = [number for number in self.numbers if after is None or number > int(after)]
        rows = rest[:limit]
        more = len(rest) > limit
        return Loaded(rows, len(self.numbers), str(rows[-1]) if more else None)


class Numbers(KeysetModel[int]):
    def columnCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 2

    def cell(self, row: int, column: int, role: int) -> Any:
        return f"{row}/{column}" if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def runner() -> Iterator[TaskRunner]:
    def fail(error: BaseException) -> None:
        raise error

    runner = TaskRunner(fail, fail)
    yield runner
    runner.shut_down()


@dataclass
class Shelf:
    model: Numbers
    table: Table
    qtbot: QtBot
    runner: TaskRunner

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.runner.busy, timeout=PATIENCE)

    def numbers(self) -> list[int]:
        return [row for _at, row in self.model.loaded_rows()]

    def scroll(self, pages: int) -> None:
        for _page in range(pages):
            self.model.fetchMore(QModelIndex())
            self.settle()


@pytest.fixture
def shelf(qtbot: QtBot, runner: TaskRunner) -> Shelf:
    return make(qtbot, runner, 1_000)


def make(qtbot: QtBot, runner: TaskRunner, count: int) -> Shelf:
    table = Table(list(range(count)))

    def latest(owner: QObject, lane: Lane) -> Latest[Loaded[int]]:
        return Latest(runner, lane, owner)

    shelf = Shelf(Numbers(table.load, lambda row: row, latest), table, qtbot, runner)
    shelf.model.restart()
    shelf.settle()
    return shelf


def test_only_the_first_page_is_asked_for(shelf: Shelf) -> None:
    assert shelf.numbers() == list(range(FIRST_ROWS))
    assert shelf.model.total == 1_000
    assert shelf.table.asked == [None]


def test_scrolling_brings_the_following_pages_once_each(qtbot: QtBot, runner: TaskRunner) -> None:
    shelf = make(qtbot, runner, FIRST_ROWS + (MOST_PAGES - 1) * PAGE_ROWS)
    shelf.scroll(MOST_PAGES + 2)
    assert shelf.numbers() == list(range(FIRST_ROWS + (MOST_PAGES - 1) * PAGE_ROWS))
    assert not shelf.model.canFetchMore(QModelIndex())
    assert len(shelf.table.asked) == MOST_PAGES


def test_a_model_is_sound_while_it_grows_and_shrinks(
    shelf: Shelf, qtmodeltester: ModelTester
) -> None:
    check: Callable[..., None] = qtmodeltester.check
    check(shelf.model, force_py=True)  # and looks again at every change that is told
    shelf.scroll(3)
    del shelf.table.numbers[100:200]
    shelf.model.refresh(120)
    shelf.settle()
    assert shelf.model.row(120) == 220


def test_a_row_that_went_is_gone_and_the_rest_moves_up(shelf: Shelf) -> None:
    shelf.table.numbers.remove(5)
    shelf.model.refresh(0)
    shelf.settle()
    assert shelf.numbers()[4:7] == [4, 6, 7]
    assert shelf.model.total == 999
    assert shelf.model.number_of(6) == 5
    assert shelf.model.number_of(5) is None


def test_a_refresh_far_down_asks_for_what_is_in_view_alone(shelf: Shelf) -> None:
    shelf.scroll(6)
    asked = len(shelf.table.asked)
    shelf.model.refresh(450)
    shelf.settle()
    assert len(shelf.table.asked) == asked + 1
    assert shelf.model.row(450) == 450


def test_no_row_is_shown_twice_when_rows_went_further_up(shelf: Shelf) -> None:
    shelf.scroll(5)
    del shelf.table.numbers[210:230]
    shelf.model.refresh(205)
    shelf.settle()
    shelf.scroll(6)
    shown = shelf.numbers()
    assert len(shown) == len(set(shown))


def test_the_last_row_can_go(qtbot: QtBot, runner: TaskRunner) -> None:
    shelf = make(qtbot, runner, 1)
    shelf.table.numbers.clear()
    shelf.model.refresh(0)
    shelf.settle()
    assert shelf.model.rowCount() == 0
    shelf.table.numbers.append(7)
    shelf.model.refresh(0)
    shelf.settle()
    assert shelf.numbers() == [7]


def test_pages_far_away_are_forgotten_and_come_back_when_looked_at(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    count = FIRST_ROWS + (MOST_PAGES + 4) * PAGE_ROWS
    shelf = make(qtbot, runner, count)
    shelf.scroll(MOST_PAGES + 4)
    assert shelf.model.rowCount() == count
    assert len(shelf.numbers()) == MOST_PAGES * PAGE_ROWS
    assert shelf.model.index(0, 0).data(ROW_ROLE) is None
    shelf.settle()
    assert shelf.model.index(0, 0).data(ROW_ROLE) == 0
    assert len(shelf.numbers()) == FIRST_ROWS + (MOST_PAGES - 1) * PAGE_ROWS


def test_only_rows_that_changed_are_drawn_again(shelf: Shelf) -> None:
    told: list[tuple[int, int]] = []
    shelf.table.numbers = list(range(0, 3_000, 3))
    shelf.model.restart()
    shelf.settle()
    shelf.scroll(1)
    shelf.model.dataChanged.connect(lambda top, end, _roles: told.append((top.row(), end.row())))
    shelf.model.refresh(0, 120)
    shelf.settle()
    assert told == []
    for at in (3, 4, 90):
        shelf.table.numbers[at] += 1
    shelf.model.refresh(0, 120)
    shelf.settle()
    assert told == [(3, 4), (90, 90)]


@dataclass
class Uncounted:
    """A table that leaves its total to be counted, in a view that can be closed."""

    qtbot: QtBot
    runner: TaskRunner
    counts: int = 0

    def __post_init__(self) -> None:
        def latest(owner: QObject, lane: Lane) -> Latest[Any]:
            return Latest(self.runner, lane, owner)

        def load(_after: str | None, _limit: int) -> Loaded[int]:
            return Loaded([1, 2, 3], None, "3")

        self.model = Numbers(load, lambda row: row, latest, None, self.count)
        self.view = widgets.Table([Column("Number", 80), Column("Name", 80)], "Numbers")
        self.qtbot.addWidget(self.view)
        self.view.setModel(self.model)
        self.view.seen.connect(self.model.set_seen)
        self.view.show()

    def count(self) -> int:
        self.counts += 1
        return 3

    def load(self) -> None:
        with self.qtbot.waitSignal(self.model.arrived, timeout=PATIENCE):
            self.model.restart()


def test_what_nobody_sees_is_counted_once_it_is_seen(qtbot: QtBot, runner: TaskRunner) -> None:
    left, never_seen, seen = (Uncounted(qtbot, runner) for _ in range(3))
    left.load()
    left.view.hide()
    never_seen.view.hide()
    never_seen.load()
    # asked last, so that the others would have been counted before
    with qtbot.waitSignal(seen.model.counted, timeout=PATIENCE):
        seen.load()
    assert (left.counts, never_seen.counts, seen.counts) == (0, 0, 1)
    for each in (left, never_seen):
        with qtbot.waitSignal(each.model.counted, timeout=PATIENCE):
            each.view.show()
        assert (each.counts, each.model.total) == (1, 3)


def test_another_query_drops_the_answer_to_the_one_before(shelf: Shelf) -> None:
    shelf.model.fetchMore(QModelIndex())
    shelf.table.numbers = [1, 2, 3]
    shelf.model.restart()
    shelf.settle()
    assert shelf.numbers() == [1, 2, 3]


def test_a_load_that_fails_says_so_and_keeps_what_was_there(shelf: Shelf) -> None:
    failed: list[LighthouseError] = []
    shelf.model.failed.connect(failed.append)
    shelf.table.broken = True
    shelf.model.refresh(0)
    shelf.settle()
    assert [type(error) for error in failed] == [DatabaseUnreachable]
    assert shelf.numbers() == list(range(FIRST_ROWS))
    shelf.table.broken = False
    shelf.scroll(1)
    assert len(shelf.numbers()) == FIRST_ROWS + PAGE_ROWS
