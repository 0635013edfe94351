"""At the desk: review, confirm, undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.desks import (
    AlreadyPickedUp,
    DeskPolicy,
    Expired,
    NotAPass,
    OutsideSlot,
    OutsideSlotPolicy,
    Ready,
    Revoked,
    Timing,
    UnknownPass,
    VerdictKind,
    WrongEvent,
)
from lighthouse_kiosk.domain.errors import (
    AlreadyReversed,
    InvalidField,
    NotAllowed,
    NotFound,
    UndoTooLate,
)
from lighthouse_kiosk.domain.ids import PickupId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine, Refused
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import RegistrationDetail
from lighthouse_kiosk.store.tables import PickupRow
from tests.company import Company, event_draft, found_company, token_of

MINUTE = timedelta(minutes=1)


def picked_up(company: Company, detail: RegistrationDetail) -> int:
    return company.detail(detail.registration).registration.picked_up


class TestReview:
    def test_it_saves_nothing(self, company: Company) -> None:
        detail = company.approved()
        for _ in range(3):
            assert isinstance(company.review(detail), Ready)
        assert picked_up(company, detail) == 0
        assert company.services.pickups.desk_figures(company.facts.desks[0]).here == 0

    def test_everything_else_of_the_person_is_offered_with_it(self, company: Company) -> None:
        company.approved(0, company.facts.bottle)
        later = company.approved(0, company.facts.backpack, slot=3)
        shown = company.approved(0, company.facts.track)
        company.approved(1, company.facts.bottle)
        verdict = company.review(shown)
        assert isinstance(verdict, Ready)
        assert [item.option_name for item in verdict.ready] == ["Track A", "Bottle"]
        assert [item.registration_id for item in verdict.later] == [later.registration.id]
        assert verdict.later[0].timing is Timing.EARLY

    def test_another_events_pass_is_named(self, company: Company) -> None:
        services, facts = company.services, company.facts
        gala = services.events.create_event(facts.organiser, event_draft("Gala")).value
        seat = services.options.add_option(
            facts.organiser,
            gala.id,
            OptionDraft("Seat", facts.track.kind, 0, None, needs_slot=False),
        ).value
        wish = services.registrations.register(
            facts.organiser, gala.id, RegistrationDraft(facts.people[0].id, seat.id)
        ).value
        assert company.review(company.approve(wish)) == WrongEvent("Gala")

    def test_another_organisations_pass_is_not_told_from_a_forged_one(
        self, company: Company
    ) -> None:
        """Its key is not known here, and nothing crosses between organisations."""
        neighbour = found_company(company.services, "Beta", people=1)
        theirs = Company(company.settings, company.services, company.clock, neighbour).approved()
        assert company.review(theirs).kind is VerdictKind.INVALID

    @pytest.mark.parametrize("text", ["", "hello", "https://example.org", "9" * 201, "1" * 10_000])
    def test_a_foreign_code_is_not_a_pass(self, company: Company, text: str) -> None:
        assert company.services.pickups.review(company.facts.desks[0], text) == NotAPass()

    def test_a_cut_off_or_changed_token_is_refused(self, company: Company) -> None:
        text = token_of(company.approved())
        review = company.services.pickups.review
        assert review(company.facts.desks[0], text[:-1]).kind is VerdictKind.NOT_A_PASS
        changed = text[:-1] + ("1" if text[-1] != "1" else "2")
        assert review(company.facts.desks[0], changed).kind is VerdictKind.INVALID

    def test_a_pass_holds_until_noon_of_the_next_day(self, company: Company) -> None:
        detail = company.approved(0, company.facts.bottle)
        company.clock.now = company.facts.event.day_ends_utc + timedelta(hours=12)
        assert company.review(detail).kind is VerdictKind.READY
        company.clock.forward(timedelta(minutes=30))
        assert isinstance(company.review(detail), Expired)

    @pytest.mark.parametrize("status", [Status.REJECTED, Status.CANCELLED])
    def test_a_withdrawn_pass_is_revoked(self, company: Company, status: Status) -> None:
        detail = company.approved()
        leave = {
            Status.REJECTED: company.services.registrations.reject,
            Status.CANCELLED: company.services.registrations.cancel,
        }[status]
        leave(company.facts.approver, detail.registration.id)
        assert company.review(detail) == Revoked(company.facts.people[0], status, replaced=False)

    def test_a_reissued_pass_replaces_the_old_one(self, company: Company) -> None:
        lost = company.approved()
        card = company.services.passes.reissue(company.facts.organiser, lost.registration.id).value
        assert company.review(lost) == Revoked(
            company.facts.people[0], Status.APPROVED, replaced=True
        )
        assert isinstance(company.review(replace(lost, token_text=card.token_text)), Ready)

    def test_a_genuine_pass_that_a_restored_database_does_not_know(self, company: Company) -> None:
        """The token alone proves that it was issued; help is at the help desk."""
        detail = company.approved()
        with company.services.uow.write(None) as tx:
            tx.exec_driver_sql("DELETE FROM passes")
        assert isinstance(company.review(detail), UnknownPass)
        assert isinstance(company.confirm(detail), Refused)


class TestSlots:
    def desk(self, company: Company, policy: DeskPolicy) -> None:
        session = company.facts.desks[0]
        desk = company.services.desks.update_desk(
            company.facts.organiser, session.desk.id, policy=policy
        ).value
        company.facts = replace(
            company.facts, desks=(replace(session, desk=desk), company.facts.desks[1])
        )

    @pytest.mark.parametrize(
        ("minutes", "kind"),
        [
            (-11, VerdictKind.OUTSIDE_SLOT),
            (-10, VerdictKind.READY),
            (0, VerdictKind.READY),
            (39, VerdictKind.READY),
            (40, VerdictKind.OUTSIDE_SLOT),
        ],
    )
    def test_ten_minutes_early_or_late_are_in_time(
        self, company: Company, minutes: int, kind: VerdictKind
    ) -> None:
        detail = company.approved()
        company.clock.forward(minutes * MINUTE)
        assert company.review(detail).kind is kind

    def test_outside_the_slot_is_handed_out_with_a_note_where_the_desk_accepts_it(
        self, company: Company
    ) -> None:
        detail = company.approved(slot=3)
        verdict = company.review(detail)
        assert isinstance(verdict, OutsideSlot)
        assert verdict.accepted
        assert isinstance(company.confirm(detail), Confirmed)

    def test_a_strict_desk_hands_out_nothing_outside_the_slot(self, company: Company) -> None:
        self.desk(company, DeskPolicy(outside_slot=OutsideSlotPolicy.SUPERVISOR))
        early, ready = company.approved(slot=3), company.approved(0, company.facts.bottle)
        verdict = company.review(early)
        assert isinstance(verdict, OutsideSlot)
        assert not verdict.accepted
        assert isinstance(company.confirm(early), Refused)
        assert picked_up(company, early) == 0
        line = [PickupLine(early.registration.id, 1)]
        on_another_pass = company.services.pickups.confirm(
            company.facts.desks[0], token_of(ready), line, uuid4()
        ).value
        assert isinstance(on_another_pass, Refused)
        assert picked_up(company, early) == 0


class TestConfirm:
    def test_it_is_saved_when_it_returns(self, company: Company) -> None:
        detail = company.approved(quantity=2)
        lines = [PickupLine(detail.registration.id, 2)]
        changed = company.services.pickups.confirm(
            company.facts.desks[1], token_of(detail), lines, uuid4(), "Ada Lovelace"
        )
        assert changed.changes == {Topic.PICKUPS, Topic.REGISTRATIONS}
        done = changed.value
        assert isinstance(done, Confirmed)
        assert (done.person, done.collected_by) == (company.facts.people[0], "Ada Lovelace")
        assert [(line.option_name, line.quantity) for line in done.lines] == [("Backpack", 2)]
        elsewhere = company.again()
        again = elsewhere.pickups.review(company.facts.desks[0], token_of(detail))
        assert isinstance(again, AlreadyPickedUp)
        assert again.last_pickup is not None
        assert (
            again.last_pickup.at,
            again.last_pickup.desk,
            again.last_pickup.by,
            again.last_pickup.collected_by,
        ) == (company.clock.now, "Desk 2", "Desk 2", "Ada Lovelace")

    def test_the_same_nonce_changes_nothing_and_answers_the_same(self, company: Company) -> None:
        detail = company.approved(quantity=3)
        nonce, lines = uuid4(), [PickupLine(detail.registration.id, 1)]
        confirm = company.services.pickups.confirm
        first = confirm(company.facts.desks[0], token_of(detail), lines, nonce)
        company.clock.forward(MINUTE)
        again = confirm(company.facts.desks[0], token_of(detail), lines, nonce)
        assert again.value == first.value
        assert again.changes == frozenset()
        assert picked_up(company, detail) == 1

    def test_the_same_nonce_answers_the_same_after_an_undo_and_a_cancellation(
        self, company: Company
    ) -> None:
        detail = company.approved()
        nonce, lines = uuid4(), [PickupLine(detail.registration.id, 1)]
        confirm = company.services.pickups.confirm
        first = confirm(company.facts.desks[0], token_of(detail), lines, nonce).value
        assert isinstance(first, Confirmed)
        company.services.pickups.undo(company.facts.desks[0], first.pickup_ids, "Wrong colour")
        company.services.registrations.cancel(company.facts.approver, detail.registration.id)
        assert confirm(company.facts.desks[0], token_of(detail), lines, nonce).value == first
        assert picked_up(company, detail) == 0

    def test_pieces_can_be_taken_one_after_the_other(self, company: Company) -> None:
        detail = company.approved(quantity=3)
        company.picked_up(detail, 1)
        verdict = company.review(detail)
        assert isinstance(verdict, Ready)
        assert (verdict.ready[0].left, verdict.ready[0].quantity) == (2, 3)
        assert isinstance(company.confirm(detail, 3), Refused)
        company.picked_up(detail, 2)
        assert isinstance(company.confirm(detail, 1), Refused)
        assert picked_up(company, detail) == 3
        assert company.services.maintenance.check().sound

    def test_several_registrations_are_handed_out_together_or_not_at_all(
        self, company: Company
    ) -> None:
        backpack, bottle = company.approved(), company.approved(0, company.facts.bottle, 2)
        confirm = company.services.pickups.confirm

        def lines(pieces: int) -> list[PickupLine]:
            return [
                PickupLine(backpack.registration.id, 1),
                PickupLine(bottle.registration.id, pieces),
            ]

        desk = company.facts.desks[0]
        assert isinstance(confirm(desk, token_of(bottle), lines(3), uuid4()).value, Refused)
        assert (picked_up(company, backpack), picked_up(company, bottle)) == (0, 0)
        assert isinstance(confirm(desk, token_of(bottle), lines(2), uuid4()).value, Confirmed)
        assert (picked_up(company, backpack), picked_up(company, bottle)) == (1, 2)

    def test_a_pass_opens_nobody_elses_registrations(self, company: Company) -> None:
        mine, yours = company.approved(0), company.approved(1)
        lines = [PickupLine(mine.registration.id, 1), PickupLine(yours.registration.id, 1)]
        result = company.services.pickups.confirm(
            company.facts.desks[0], token_of(mine), lines, uuid4()
        ).value
        assert isinstance(result, Refused)
        assert (picked_up(company, mine), picked_up(company, yours)) == (0, 0)

    def test_what_changed_since_the_review_is_refused_with_the_new_verdict(
        self, company: Company
    ) -> None:
        detail = company.approved()
        company.review(detail)
        company.services.registrations.cancel(company.facts.approver, detail.registration.id)
        result = company.confirm(detail)
        assert isinstance(result, Refused)
        assert result.verdict.kind is VerdictKind.REVOKED

    def test_lines_that_make_no_sense_are_refused(self, company: Company) -> None:
        detail = company.approved(quantity=2)
        line = PickupLine(detail.registration.id, 1)
        for lines, field in (
            ([], "lines"),
            ([line, line], "lines"),
            ([replace(line, quantity=0)], "quantity"),
            ([replace(line, quantity=-1)], "quantity"),
        ):
            with pytest.raises(InvalidField) as refusal:
                company.services.pickups.confirm(
                    company.facts.desks[0], token_of(detail), lines, uuid4()
                )
            assert refusal.value.field == field
        assert isinstance(company.confirm(detail, 10**9), Refused)
        assert picked_up(company, detail) == 0


class TestUndo:
    def undo(self, company: Company, done: Confirmed, session: DeskSession) -> None:
        company.services.pickups.undo(session, done.pickup_ids, "Wrong colour")

    @pytest.fixture
    def done(self, company: Company) -> Confirmed:
        return company.picked_up(company.approved())

    def test_a_desk_undoes_its_own_within_fifteen_minutes(
        self, company: Company, done: Confirmed
    ) -> None:
        company.clock.forward(15 * MINUTE)
        self.undo(company, done, company.facts.desks[0])
        figures = company.services.pickups.desk_figures(company.facts.desks[0])
        assert (figures.here, figures.everywhere, figures.approved) == (0, 0, 1)
        assert [line.reversed for line in figures.last] == [True]

    def test_later_it_needs_a_supervisor(self, company: Company, done: Confirmed) -> None:
        company.clock.forward(15 * MINUTE + timedelta(seconds=1))
        with pytest.raises(UndoTooLate):
            self.undo(company, done, company.facts.desks[0])
        facts = company.facts
        supervised = company.services.desks.session_at(
            facts.approver, facts.event.id, facts.desks[0].desk.id
        )
        self.undo(company, done, supervised)

    def test_another_desk_needs_a_supervisor(self, company: Company, done: Confirmed) -> None:
        with pytest.raises(NotAllowed):
            self.undo(company, done, company.facts.desks[1])
        facts = company.facts
        supervised = company.services.desks.session_at(
            facts.approver, facts.event.id, facts.desks[1].desk.id
        )
        self.undo(company, done, supervised)

    def test_it_happens_once(self, company: Company, done: Confirmed) -> None:
        self.undo(company, done, company.facts.desks[0])
        with pytest.raises(AlreadyReversed):
            self.undo(company, done, company.facts.desks[0])
        assert company.services.maintenance.check().sound

    def test_an_undo_is_not_undone(self, company: Company, done: Confirmed) -> None:
        self.undo(company, done, company.facts.desks[0])
        with company.services.uow.read(None) as tx:
            reversals = select(PickupRow.id).where(PickupRow.reverses_id.is_not(None))
            found = tuple(map(PickupId, tx.execute(reversals).scalars()))
        reversal = replace(done, pickup_ids=found)
        with pytest.raises(NotFound):
            self.undo(company, reversal, company.facts.desks[0])

    @pytest.mark.parametrize("reason", ["", "   "])
    def test_it_needs_a_reason(self, company: Company, done: Confirmed, reason: str) -> None:
        with pytest.raises(InvalidField) as refusal:
            company.services.pickups.undo(company.facts.desks[0], done.pickup_ids, reason)
        assert (refusal.value.field, refusal.value.reason) == ("reason", "missing")

    def test_what_was_never_picked_up_is_not_found(self, company: Company) -> None:
        for ids in ([], [uuid4()]):
            with pytest.raises(NotFound):
                company.services.pickups.undo(
                    company.facts.desks[0],
                    ids,  # type: ignore[arg-type] # ids of nothing
                    "Wrong colour",
                )


def test_figures_count_from_midnight_where_the_event_is(company: Company) -> None:
    """Just after midnight in Kolkata it is still yesterday in UTC."""
    midnight = datetime(2027, 3, 11, 18, 30, tzinfo=company.clock.now.tzinfo)
    detail = company.approved(0, company.facts.bottle, 3)
    company.clock.now = midnight - MINUTE
    company.picked_up(detail, 1)
    company.clock.now = midnight + MINUTE
    company.picked_up(detail, 1)
    figures = company.services.pickups.desk_figures(company.facts.desks[0])
    assert figures.here == 1
    assert [line.at for line in figures.last] == [midnight + MINUTE, midnight - MINUTE]
    assert company.services.pickups.desk_figures(company.facts.desks[1]).here == 0
