"""Setting a table: titles on every page, headings that stay with their rows, totals at the end."""

from __future__ import annotations

from collections.abc import Iterable

from lighthouse_kiosk.documents.reports.blocks import heading, paragraph
from lighthouse_kiosk.documents.reports.content import Kind
from lighthouse_kiosk.documents.reports.pages import INK_2, LINE, MARGIN, Pages
from lighthouse_kiosk.documents.reports.paper_tables import (
    BODY,
    GROUPS,
    PADDING,
    SUM,
    TICK,
    TITLE,
    Heading,
    Item,
    Line,
    Plan,
)
from lighthouse_kiosk.documents.reports.typesetting import PT, Align, Pen, wrapped
from lighthouse_kiosk.wording.translation import translate

_TINT, _RULE = "#EEF2F8", "#98A2B3"


def set_table(pages: Pages, plan: Plan, items: Iterable[Item]) -> None:
    """Set all rows; the pages are turned as often as it takes."""
    _Setting(pages, plan).run(items)


class _Setting:
    def __init__(self, pages: Pages, plan: Plan) -> None:
        self._pages = pages
        self._plan = plan
        self._titles = _Titles(plan)
        self._open: list[Heading] = []
        """The headings under which the next row stands."""
        self._waiting: list[Heading] = []
        """Those of them that are not set yet: they go where their first row goes."""
        self._rows = 0

    def run(self, items: Iterable[Item]) -> None:
        table, pages = self._plan.table, self._pages
        if table.title:
            pages.place(heading(table.title, pages.sheet), together=self._titles.height + 40 * PT)
            pages.space(3)
        pages.place(self._titles, together=40 * PT)
        for item in items:
            if isinstance(item, Heading):
                self._begin(item)
            else:
                self._row(item)
        if not self._rows:
            pages.space(6)
            pages.place(paragraph(table.empty, pages.sheet))
        elif table.total:
            self._place(_Total(self._plan))

    def _begin(self, item: Heading) -> None:
        self._open[item.level :] = [item]
        self._waiting = [one for one in self._waiting if one.level < item.level] + [item]

    def _row(self, line: Line) -> None:
        row = _Row(self._plan, line)
        together = sum(one.height for one in self._waiting) if self._waiting else 0.0
        if row.height + together > self._pages.left and not self._pages.begins:
            self._turn(len(self._open) - len(self._waiting))
        for one in self._waiting:
            self._pages.place(_GroupBlock(self._plan, one, continued=False))
        self._waiting = []
        self._pages.place(row)
        self._rows += 1

    def _place(self, total: _Total) -> None:
        if total.height > self._pages.left:
            self._turn(len(self._open))
        self._pages.place(total)

    def _turn(self, headings: int) -> None:
        """Begin a page with the titles and so many headings that go on."""
        self._pages.turn()
        self._pages.place(self._titles)
        for one in self._open[:headings]:
            self._pages.place(_GroupBlock(self._plan, one, continued=True))


class _Titles:
    """The columns' titles above a rule."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._lines = max((len(field.title) for field in plan.fields), default=1)

    @property
    def height(self) -> float:
        return self._lines * TITLE.leading + 6 * PT

    def paint(self, pen: Pen, top: float) -> None:
        for field in self._plan.fields:
            if field.column.kind is Kind.TICK:
                continue
            down = top + (self._lines - len(field.title)) * TITLE.leading
            for number, line in enumerate(field.title):
                at = down + number * TITLE.leading
                pen.write(line, TITLE, field.left, at, field.width, field.align)
        rule = top + self.height - 2.5 * PT
        pen.line(MARGIN, rule, self._plan.sheet.room, _RULE, 0.8)


class _GroupBlock:
    """A group's heading with its sums in their columns."""

    def __init__(self, plan: Plan, item: Heading, *, continued: bool) -> None:
        self._plan = plan
        self._item = item
        self._continued = continued

    @property
    def height(self) -> float:
        return self._item.height

    def paint(self, pen: Pen, top: float) -> None:
        item, plan = self._item, self._plan
        style = GROUPS[min(item.level, 1)]
        if item.level == 0:
            pen.fill(MARGIN, top + 3 * PT, plan.sheet.room, self.height - 4 * PT, _TINT)
        top += (4 - item.level) * PT
        lines = list(item.lines)
        if self._continued:
            said = translate("reports", "{group} (continued)").format(group=" ".join(lines))
            lines = list(wrapped(said, style, plan.label_room))[: len(lines)]
        inset = 4 * PT if item.level == 0 else 0.0
        for number, line in enumerate(lines):
            pen.write(line, style, MARGIN + inset, top + number * style.leading)
        if self._continued:
            return
        _paint_sums(pen, plan, item.group, top + (style.ascent - SUM.ascent))


class _Row:
    """One line of the table."""

    def __init__(self, plan: Plan, line: Line) -> None:
        self._plan = plan
        self._line = line
        self.height = line.height

    def paint(self, pen: Pen, top: float) -> None:
        at = top + PADDING
        for field, cell in zip(self._plan.fields, self._line.cells, strict=True):
            if field.column.kind is Kind.TICK:
                pen.box(field.left, at + 1 * PT, TICK, ticked=bool(cell))
            elif isinstance(cell, str):
                pen.write(cell, BODY, field.left, at, field.width, field.align)
            else:
                for number, line in enumerate(cell):
                    pen.write(line, BODY, field.left, at + number * BODY.leading)
        pen.line(MARGIN, top + self.height - 0.4 * PT, self._plan.sheet.room, LINE, 0.4)


class _Total:
    """What all rows add up to."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.height = SUM.leading + 8 * PT

    def paint(self, pen: Pen, top: float) -> None:
        plan = self._plan
        pen.line(MARGIN, top, plan.sheet.room, INK_2, 0.9)
        pen.write(plan.table.total, SUM, MARGIN, top + 4 * PT)
        _paint_sums(pen, plan, 0, top + 4 * PT)


def _paint_sums(pen: Pen, plan: Plan, group: int, top: float) -> None:
    for place, field in enumerate(plan.summed):
        pen.write(plan.sum_text(place, group), SUM, field.left, top, field.width, Align.END)
