"""What was out of the ordinary at desks, as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from lighthouse_kiosk.services.pickup_reviews import ReviewLine, ReviewQuery
from lighthouse_kiosk.ui.models.keyset import KeysetModel, Loaded
from lighthouse_kiosk.ui.models.rows import cell_data
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets.cells import Cell, Column

Describe = Callable[[ReviewLine, int], Cell]


class PickupReviewsModel(KeysetModel[ReviewLine]):
    """`describe` says what a line shows in a column."""

    def __init__(
        self, session: Session, columns: tuple[Column, ...], describe: Describe, parent: QObject
    ) -> None:
        super().__init__(
            self._load_page, lambda line: line.pickup_id, session.latest, parent, self._count_all
        )
        self._session = session
        self._columns = columns
        self._describe = describe
        self._query: ReviewQuery | None = None

    @property
    def query(self) -> ReviewQuery | None:
        return self._query

    def set_query(self, query: ReviewQuery) -> None:
        """Ask for these hand-outs; `after` and `limit` are the model's own business."""
        self._query = query
        self.restart()

    def cell(self, row: ReviewLine, column: int, role: int) -> Any:
        return cell_data(self._describe(row, column), role)

    def _load_page(self, after: str | None, limit: int) -> Loaded[ReviewLine]:
        session, query = self._session, self._query
        if query is None:
            return Loaded((), 0, None)
        page = session.services.pickup_reviews.list_reviews(
            session.actor, replace(query, after=after, limit=limit)
        )
        whole = after is None and page.next is None
        return Loaded(page.rows, len(page.rows) if whole else None, page.next)

    def _count_all(self) -> int:
        session, query = self._session, self._query
        if query is None:
            return 0
        return session.services.pickup_reviews.count_reviews(session.actor, query)
