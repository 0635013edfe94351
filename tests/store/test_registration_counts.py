"""The counts beside the registrations are what counting them would give, whatever was done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, case, func, select

from lighthouse_kiosk.store.tables import RegistrationCountRow, RegistrationRow
from lighthouse_kiosk.store.tables.registration_counts import NO_SLOT
from tests.company import Company

Figures = Mapping[tuple[object, ...], tuple[int, ...]]


def kept(company: Company) -> Figures:
    row = RegistrationCountRow
    with company.services.uow.read(None) as tx:
        rows = tx.execute(
            select(
                *(row.option_id, row.slot_id, row.status),
                *(
                    row.registrations,
                    row.quantity,
                    row.committed_cost,
                    row.picked_up,
                    row.complete,
                    row.begun,
                ),
            ).where(row.registrations > 0)
        )
        return {tuple(found[:3]): tuple(map(int, found[3:])) for found in rows}


def counted(company: Company) -> Figures:
    row = RegistrationRow
    key: tuple[ColumnElement[Any], ...] = (
        row.option_id.expression,
        row.slot_id.expression,
        row.status.expression,
    )
    with company.services.uow.read(None) as tx:
        rows = tx.execute(
            select(
                *key,
                func.count(),
                *(func.sum(row.quantity), func.sum(row.committed_cost), func.sum(row.picked_up)),
                func.sum(case((row.picked_up == row.quantity, 1), else_=0)),
                func.sum(case((row.picked_up > 0, 1), else_=0)),
            ).group_by(*key)
        )
        return {
            (found[0], found[1] or NO_SLOT, found[2]): tuple(map(int, found[3:])) for found in rows
        }


def test_every_move_is_counted(company: Company) -> None:
    organiser, slots = company.facts.organiser, company.facts.slots
    registrations = company.services.registrations
    first, second = company.approved(0, quantity=2), company.approved(1)
    company.register(2, company.facts.bottle, quantity=3)
    rejected = company.register(3)
    for step in (
        lambda: registrations.reject(organiser, rejected.id),
        lambda: registrations.move_slot(organiser, first.registration.id, slots[2].id),
        lambda: company.picked_up(first, 1),
        lambda: company.picked_up(first, 1),
        lambda: registrations.cancel(organiser, second.registration.id),
    ):
        before = kept(company)
        step()
        assert kept(company) == counted(company) != before
