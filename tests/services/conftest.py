"""A company with work in every state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import select

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.ids import ImportId, OptionId, SlotId
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.questions import Question, QuestionKind
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.domain.sessions import Session
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.services.pickups import Confirmed
from lighthouse_kiosk.services.questions import QuestionDraft
from lighthouse_kiosk.services.registrations import RegistrationDetail
from lighthouse_kiosk.services.slots import SlotPlan
from lighthouse_kiosk.store.tables import Base
from tests.company import Company, Facts


@dataclass(frozen=True)
class Scene:
    """A company with a pending, an approved and a picked up registration."""

    company: Company
    pending: Registration
    approved: RegistrationDetail
    collected: RegistrationDetail
    done: Confirmed
    session: Session
    """The admin's."""
    imported: ImportId
    """Somebody who came in a table of their own."""
    deleted_option: OptionId
    deleted_slot: SlotId
    question: Question
    """What nobody has answered yet."""

    @property
    def services(self) -> Services:
        return self.company.services

    @property
    def facts(self) -> Facts:
        return self.company.facts

    def everything(self) -> list[object]:
        """All rows of all tables."""
        with self.services.uow.read(None) as tx:
            return [
                sorted(map(repr, tx.execute(select(table))))
                for table in Base.metadata.sorted_tables
            ]


def scene_of(company: Company) -> Scene:
    """Begin work in a company that has none yet."""
    pending, approved = company.register(0), company.approved(1)
    collected = company.approved(2)
    done = company.picked_up(collected)
    session = company.services.sessions.start(company.facts.admin).value
    table = b"staff number,name\nI1,Ida Imported\n"
    imported = company.services.imports.import_table(company.facts.organiser, table).value
    assert imported.import_id is not None
    diet = QuestionDraft("Diet", QuestionKind.TEXT)
    question = company.services.questions.add_question(
        company.facts.organiser, company.facts.event.id, diet
    ).value
    return Scene(
        company,
        pending,
        approved,
        collected,
        done,
        session,
        imported.import_id,
        _deleted_option(company),
        _deleted_slot(company),
        question,
    )


def _deleted_option(company: Company) -> OptionId:
    options, facts = company.services.options, company.facts
    draft = OptionDraft("Umbrella", OptionKind.ITEM, 1, 1, needs_slot=False)
    option_id = options.add_option(facts.organiser, facts.event.id, draft).value.id
    options.delete_option(facts.organiser, option_id)
    return option_id


def _deleted_slot(company: Company) -> SlotId:
    slots, facts = company.services.slots, company.facts
    evening = datetime.combine(facts.event.date, time(20))
    hour = timedelta(hours=1)
    plan = SlotPlan(evening, evening + hour, hour, 1)
    slot_id = slots.generate_slots(facts.organiser, facts.event.id, plan).value[0].id
    slots.delete_slot(facts.organiser, slot_id)
    return slot_id


@pytest.fixture
def scene(company: Company) -> Scene:
    return scene_of(company)
