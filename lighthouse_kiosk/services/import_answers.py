"""What a table's rows answer: for new registrations, and for those that are open already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from lighthouse_kiosk.domain.answers import AnsweredQuestion, AnswerValue, checked_answers
from lighthouse_kiosk.domain.ids import QuestionId, RegistrationId
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.domain.written_answers import read_answer
from lighthouse_kiosk.services.answers import answers_content
from lighthouse_kiosk.services.import_offers import Offer
from lighthouse_kiosk.store.queries import answers
from lighthouse_kiosk.store.unit_of_work import Transaction

Written: TypeAlias = Mapping[str, str]
"""What stands in a row's cells, by the questions' folded texts."""

Given: TypeAlias = Mapping[QuestionId, AnswerValue | None]


@dataclass(frozen=True, slots=True)
class PreparedAnswers:
    """What a piece writes of answers, after its registrations."""

    added: list[Any]
    changed: list[tuple[RegistrationId, Given]]

    def write(self, tx: Transaction, actor: Actor) -> None:
        answers.insert_bound(tx, self.added)
        for registration_id, given in self.changed:
            answers.replace_answers(tx, actor.organisation_id, registration_id, given)


class RowAnswers:
    """The answers of a piece's rows. `now` holds all answers of what was read or made so far."""

    def __init__(self, tx: Transaction, actor: Actor, offer: Offer) -> None:
        self._tx, self._actor, self._offer = tx, actor, offer
        self._kept: dict[RegistrationId, dict[QuestionId, AnswerValue]] | None = None
        self.now: dict[RegistrationId, dict[QuestionId, AnswerValue]] = {}
        self._added: list[tuple[RegistrationId, Mapping[QuestionId, AnswerValue]]] = []
        self._changed: list[tuple[RegistrationId, Given]] = []

    def read(
        self,
        wishes: Iterable[Registration],
        kept: dict[RegistrationId, dict[QuestionId, AnswerValue]] | None,
    ) -> None:
        """Read what was answered for registrations that are open; `kept` was only rehearsed,
        and is kept up to date.
        """
        ids = [registration.id for registration in wishes]
        found = answers.answers_of_many(
            self._tx, self._actor.organisation_id, self._offer.questions, ids
        )
        self.now = {found_id: dict(given) for found_id, given in found.items()}
        self._kept = kept
        if kept is not None:
            self.now |= {found_id: kept[found_id] for found_id in ids if found_id in kept}

    def add(self, registration_id: RegistrationId, written: Written) -> None:
        """Read a new registration's answers. Raises AnswerRefused, also for what is missing."""
        checked = checked_answers(self._offer.questions, self._given(written))
        given = {one: value for one, value in checked.items() if value is not None}
        self._added.append((registration_id, given))
        self._keep(registration_id, given)

    def change(
        self, registration_id: RegistrationId, written: Written
    ) -> tuple[dict[str, object], dict[str, object]] | None:
        """Take other answers than an open registration has; empty cells leave them.

        Return what the audit trail says, before and after; None where nothing is new. Raises
        AnswerRefused.
        """
        was = self.now.get(registration_id, {})
        given = {one: value for one, value in self._given(written).items() if value is not None}
        checked = checked_answers(self._offer.questions, given, was)
        now = {one: value for one, value in checked.items() if value != was.get(one)}
        if not now:
            return None
        before = {question_id: was.get(question_id) for question_id in now}
        self._changed.append((registration_id, now))
        merged = was | now
        self._keep(registration_id, {one: v for one, v in merged.items() if v is not None})
        asked = self._offer.questions
        return answers_content(asked, before), answers_content(asked, now)

    def _keep(self, registration_id: RegistrationId, given: dict[QuestionId, AnswerValue]) -> None:
        self.now[registration_id] = given
        if self._kept is not None:
            self._kept[registration_id] = given

    def content(self, registration_id: RegistrationId) -> dict[str, object]:
        """What the audit trail says of a new registration's answers."""
        return answers_content(self._offer.questions, self.now.get(registration_id, {}))

    def answered(self, registration_id: RegistrationId) -> tuple[AnsweredQuestion, ...]:
        given = self.now.get(registration_id, {})
        asked = self._offer.questions
        return tuple(AnsweredQuestion(one, given[one.id]) for one in asked if one.id in given)

    def prepared(self) -> PreparedAnswers:
        bound = answers.bind_answers(self._tx, self._actor.organisation_id, self._added)
        return PreparedAnswers(bound, self._changed)

    def _given(self, written: Written) -> dict[QuestionId, AnswerValue | None]:
        return {
            question.id: read_answer(question, written.get(folded(question.text), ""))
            for question in self._offer.questions
        }
