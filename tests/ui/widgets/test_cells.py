"""Words in the cells of tables: whole where there is room for them, and in a tip where there isn't."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count as count_from

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets.cells import Cell, Column, cell_width
from lighthouse_kiosk.ui.widgets.tables import Table

NAME = "Noise-cancelling headphones, wireless"
ROW, WIDTH = 64, 190
ShowCell = Callable[[Cell, int], Table]


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def show_cell(request: pytest.FixtureRequest, qtbot: QtBot) -> ShowCell:
    """Shows a table of a single cell, in a row so high."""

    def show(cell: Cell, row_height: int) -> Table:
        columns = (Column("Option", 150, 1),)
        table = Table(columns, "Options", row_height=row_height)
        qtbot.addWidget(table)
        table.setLayoutDirection(request.param)
        model = RowsModel[Cell](columns, lambda cell, _column: cell, id, table)
        table.setModel(model)
        model.set_rows([cell])
        table.resize(WIDTH, 200)
        table.show()
        return table

    return show


def lines_in(table: Table) -> int:
    """How many lines of words stand in the first row: runs of pixels that aren't the card's."""
    spot = table.visualRect(table.model().index(0, 0)).adjusted(0, 0, 0, -2)
    image: QImage = table.viewport().grab(spot).toImage()
    card = color("card").rgb()
    inked = [
        any(image.pixel(x, y) != card for x in range(image.width())) for y in range(image.height())
    ]
    # a comma's tail, and dots above letters, are no lines of their own
    runs = "".join("x" if any(inked[max(0, y - 1) : y + 2]) else " " for y in range(len(inked)))
    return len(runs.split())


def tip_of(table: Table) -> str:
    place = table.visualRect(table.model().index(0, 0)).center()
    spot = table.viewport().mapToGlobal(place)
    QApplication.sendEvent(table.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, place, spot))
    return table.viewport().toolTip()


def too_wide(cell: Cell) -> bool:
    return cell_width(cell) > WIDTH - 16


def test_words_too_long_for_a_line_take_two(show_cell: ShowCell) -> None:
    table = show_cell(Cell(NAME), 48)
    assert lines_in(table) == 2
    assert not tip_of(table)
    table.resize(600, 200)
    assert lines_in(table) == 1
    assert not tip_of(table)


def test_words_below_stay_below_two_lines_in_a_row_that_is_high_enough(show_cell: ShowCell) -> None:
    high, low = show_cell(Cell(NAME, "Shelf C4"), ROW), show_cell(Cell(NAME, "Shelf C4"), 48)
    assert lines_in(high) == 3
    assert not tip_of(high)
    assert lines_in(low) == 2
    assert NAME in tip_of(low)


@pytest.mark.parametrize(
    ("cell", "row_height", "lines"),
    [
        (Cell(" ".join([NAME] * 4)), 48, 2),
        (Cell("x" * 60), 48, 1),
        (Cell(NAME), 36, 1),
    ],
)
def test_what_is_shortened_is_whole_in_a_tip(
    show_cell: ShowCell, cell: Cell, row_height: int, lines: int
) -> None:
    table = show_cell(cell, row_height)
    assert lines_in(table) == lines
    assert cell.text in tip_of(table)


def test_words_at_the_edges_of_a_table_have_less_room(show_cell: ShowCell) -> None:
    """Outermost words stand further in: what would just fit elsewhere is shortened there."""
    wide = next(cell for cell in (Cell("n" * count) for count in count_from(1)) if too_wide(cell))
    table = show_cell(wide, 36)
    assert wide.text in tip_of(table)


def test_the_tip_goes_by_the_cell_below_the_pointer(show_cell: ShowCell) -> None:
    table = show_cell(Cell(NAME), 36)
    assert NAME in tip_of(table)
    beside = QPoint(5, table.viewport().height() - 5)
    spot = table.viewport().mapToGlobal(beside)
    QApplication.sendEvent(table.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, beside, spot))
    assert not table.viewport().toolTip()
