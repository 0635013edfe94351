"""Every method of the services that somebody signed in can call, and which roles may.

Written down by hand from the design's table of roles, so that it can disagree with the code.
Reading, which the table leaves open, is for everybody where it is about events and desks; what
people asked for, their addresses and the figures are for approvers and up.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from lighthouse_kiosk.domain.desk_sightings import Readers
from lighthouse_kiosk.domain.ids import SessionId, UnmatchedPassId, UserId
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.questions import QuestionKind
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.services.audit import ActivityQuery, AuditQuery
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.imports import ImportTable
from lighthouse_kiosk.services.options import OptionChange, OptionDraft
from lighthouse_kiosk.services.passes import PassQuery
from lighthouse_kiosk.services.people import PersonDraft, PersonQuery
from lighthouse_kiosk.services.pickup_lists import PickupListQuery
from lighthouse_kiosk.services.pickup_reviews import ReviewQuery
from lighthouse_kiosk.services.pickups import PickupLine
from lighthouse_kiosk.services.questions import QuestionChange, QuestionDraft
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import RegistrationChange, RegistrationQuery
from lighthouse_kiosk.services.slots import SlotPlan
from lighthouse_kiosk.services.unmatched_passes import Matched
from lighthouse_kiosk.sheets.files import open_bytes
from tests.company import PASSWORD, event_draft, token_of
from tests.photos import photo
from tests.services.conftest import Scene

ADMINS = frozenset({Role.ADMIN})
ORGANISERS = ADMINS | {Role.ORGANISER}
APPROVERS = ORGANISERS | {Role.APPROVER}
EVERYBODY = frozenset(Role)

BEFORE_SIGN_IN = frozenset(
    {
        "organisations.is_empty",
        "organisations.list_organisations",
        "organisations.set_up",
        "credentials.sign_in",
        "credentials.sign_ins",
        "supervisors.prove",
        "events.find_event",
        "desks.choices",
        "desks.sign_in_desk",
        "health.disk",
        "health.database",
        "health.clock",
        "health.backup",
        "maintenance.check",
        "maintenance.revision",
        "maintenance.back_up",
        "maintenance.keys",
        "maintenance.wrong_counters",
        "maintenance.repair_counters",
        "maintenance.note_restore",
        "demo.fill",
    }
)
"""What needs nobody signed in: a desk's own start, the command line, and setting up."""


@dataclass(frozen=True)
class Call:
    """A call with arguments that make sense in a scene, and the roles that may make it."""

    roles: frozenset[Role]
    run: Callable[[Scene, Actor], object]


def at_desk(scene: Scene, actor: Actor) -> DeskSession:
    session = scene.facts.desks[0]
    return DeskSession(actor, session.event, session.desk)


def user_of(scene: Scene) -> UserId:
    """A user for admins to change."""
    assert scene.facts.desk_user.user_id is not None
    return scene.facts.desk_user.user_id


def session_of(scene: Scene, actor: Actor) -> SessionId:
    """A session of the actor's own; the scene's for somebody from elsewhere."""
    if actor.organisation_id != scene.facts.admin.organisation_id:
        return scene.session.id
    return scene.services.sessions.start(actor).value.id


def lines(scene: Scene) -> list[PickupLine]:
    return [PickupLine(scene.approved.registration.id, 1)]


TABLE = b"staff number,name,option\nE105,,Track A\nN1,New,Track A\n"


def staged(scene: Scene) -> ImportTable:
    return scene.services.imports.stage(
        scene.facts.organiser, open_bytes(TABLE), scene.facts.event.id
    )


def lent(report: AbstractContextManager[object]) -> object:
    with report as found:
        return found


CALLS: dict[str, Call] = {
    "users.add_user": Call(
        ADMINS,
        lambda s, a: s.services.users.add_user(a, "Ada", "ada@example.org", PASSWORD, Role.DESK),
    ),
    "users.list_users": Call(ADMINS, lambda s, a: s.services.users.list_users(a)),
    "users.list_accounts": Call(ADMINS, lambda s, a: s.services.users.list_accounts(a)),
    "credentials.unlock_user": Call(
        ADMINS, lambda s, a: s.services.credentials.unlock_user(a, user_of(s))
    ),
    "supervisors.list_supervisors": Call(
        EVERYBODY, lambda s, a: s.services.supervisors.list_supervisors(a)
    ),
    "users.colleagues": Call(ORGANISERS, lambda s, a: s.services.users.colleagues(a)),
    "supervisors.known_supervisors": Call(
        EVERYBODY, lambda s, a: s.services.supervisors.known_supervisors(a)
    ),
    "users.update_user": Call(
        ADMINS, lambda s, a: s.services.users.update_user(a, user_of(s), name="Renamed")
    ),
    "users.deactivate_user": Call(
        ADMINS, lambda s, a: s.services.users.deactivate_user(a, user_of(s))
    ),
    "users.reactivate_user": Call(
        ADMINS, lambda s, a: s.services.users.reactivate_user(a, user_of(s))
    ),
    "credentials.reset_password": Call(
        ADMINS, lambda s, a: s.services.credentials.reset_password(a, user_of(s), "another horse")
    ),
    "credentials.reset_pin": Call(
        ADMINS, lambda s, a: s.services.credentials.reset_pin(a, user_of(s), "2580")
    ),
    "credentials.change_pin": Call(
        EVERYBODY, lambda s, a: s.services.credentials.change_pin(a, PASSWORD, "2580")
    ),
    "credentials.change_password": Call(
        EVERYBODY, lambda s, a: s.services.credentials.change_password(a, PASSWORD, "another horse")
    ),
    "reports.statement": Call(
        ORGANISERS, lambda s, a: s.services.reports.statement(a, s.facts.event.id)
    ),
    "reports.pickup_list": Call(
        ORGANISERS, lambda s, a: lent(s.services.reports.pickup_list(a, s.facts.event.id))
    ),
    "reports.no_shows": Call(
        ORGANISERS, lambda s, a: lent(s.services.reports.no_shows(a, s.facts.event.id))
    ),
    "reports.audit_extract": Call(
        ORGANISERS, lambda s, a: lent(s.services.reports.audit_extract(a, s.facts.event.id))
    ),
    "organisations.logo": Call(EVERYBODY, lambda s, a: s.services.organisations.logo(a)),
    "organisations.set_logo": Call(
        ADMINS, lambda s, a: s.services.organisations.set_logo(a, photo(".png"))
    ),
    "organisations.remove_logo": Call(ADMINS, lambda s, a: s.services.organisations.remove_logo(a)),
    "organisations.rename_organisation": Call(
        ADMINS, lambda s, a: s.services.organisations.rename_organisation(a, "Renamed")
    ),
    "sessions.start": Call(EVERYBODY, lambda s, a: s.services.sessions.start(a)),
    "sessions.state": Call(EVERYBODY, lambda s, a: s.services.sessions.state(a, session_of(s, a))),
    "sessions.seen": Call(EVERYBODY, lambda s, a: s.services.sessions.seen(a, session_of(s, a))),
    "sessions.lock": Call(EVERYBODY, lambda s, a: s.services.sessions.lock(a, session_of(s, a))),
    "sessions.unlock": Call(
        EVERYBODY, lambda s, a: s.services.sessions.unlock(a, session_of(s, a), PASSWORD)
    ),
    "sessions.end": Call(EVERYBODY, lambda s, a: s.services.sessions.end(a, session_of(s, a))),
    "events.create_event": Call(
        ORGANISERS, lambda s, a: s.services.events.create_event(a, event_draft("Gala"))
    ),
    "events.list_events": Call(EVERYBODY, lambda s, a: s.services.events.list_events(a)),
    "events.get_event": Call(
        EVERYBODY, lambda s, a: s.services.events.get_event(a, s.facts.event.id)
    ),
    "events.update_event": Call(
        ORGANISERS,
        lambda s, a: s.services.events.update_event(
            a, s.facts.event.id, EventChange(name="Renamed")
        ),
    ),
    "events.delete_event": Call(
        ORGANISERS,
        lambda s, a: s.services.events.delete_event(a, s.facts.event.id, confirmed=True),
    ),
    "events.restore_event": Call(
        ORGANISERS,
        lambda s, a: s.services.events.restore_event(a, s.facts.event.id),
    ),
    "event_plans.plan_of": Call(
        ORGANISERS, lambda s, a: s.services.event_plans.plan_of(a, s.facts.event.id)
    ),
    "options.add_option": Call(
        ORGANISERS,
        lambda s, a: s.services.options.add_option(
            a, s.facts.event.id, OptionDraft("Hat", OptionKind.ITEM, 1, 1, needs_slot=False)
        ),
    ),
    "options.list_options": Call(
        EVERYBODY, lambda s, a: s.services.options.list_options(a, s.facts.event.id)
    ),
    "options.update_option": Call(
        ORGANISERS,
        lambda s, a: s.services.options.update_option(
            a, s.facts.track.id, OptionChange(name="Renamed")
        ),
    ),
    "options.delete_option": Call(
        ORGANISERS, lambda s, a: s.services.options.delete_option(a, s.facts.track.id)
    ),
    "options.restore_option": Call(
        ORGANISERS, lambda s, a: s.services.options.restore_option(a, s.deleted_option)
    ),
    "options.order_options": Call(
        ORGANISERS,
        lambda s, a: s.services.options.order_options(a, s.facts.event.id, [s.facts.track.id]),
    ),
    "slots.generate_slots": Call(
        ORGANISERS,
        lambda s, a: s.services.slots.generate_slots(
            a,
            s.facts.event.id,
            SlotPlan(
                datetime(2027, 3, 12, 14), datetime(2027, 3, 12, 15), timedelta(minutes=30), 3
            ),
        ),
    ),
    "slots.list_slots": Call(
        EVERYBODY, lambda s, a: s.services.slots.list_slots(a, s.facts.event.id)
    ),
    "slots.update_slot": Call(
        ORGANISERS, lambda s, a: s.services.slots.update_slot(a, s.facts.slots[0].id, 9)
    ),
    "slots.move_slot": Call(
        ORGANISERS,
        lambda s, a: s.services.slots.move_slot(
            a, s.facts.slots[3].id, datetime(2027, 3, 12, 15), datetime(2027, 3, 12, 16)
        ),
    ),
    "slots.delete_slots": Call(
        ORGANISERS, lambda s, a: s.services.slots.delete_slots(a, [s.facts.slots[3].id])
    ),
    "slots.restore_slots": Call(
        ORGANISERS, lambda s, a: s.services.slots.restore_slots(a, [s.deleted_slot])
    ),
    "slots.delete_slot": Call(
        ORGANISERS, lambda s, a: s.services.slots.delete_slot(a, s.facts.slots[0].id)
    ),
    "questions.add_question": Call(
        ORGANISERS,
        lambda s, a: s.services.questions.add_question(
            a, s.facts.event.id, QuestionDraft("Shoe size", QuestionKind.NUMBER)
        ),
    ),
    "questions.list_questions": Call(
        EVERYBODY, lambda s, a: s.services.questions.list_questions(a, s.facts.event.id)
    ),
    "questions.count_answers": Call(
        APPROVERS, lambda s, a: s.services.questions.count_answers(a, s.facts.event.id)
    ),
    "questions.count_choices": Call(
        APPROVERS, lambda s, a: s.services.questions.count_choices(a, s.question.id)
    ),
    "questions.update_question": Call(
        ORGANISERS,
        lambda s, a: s.services.questions.update_question(
            a, s.question.id, QuestionChange(text="Renamed")
        ),
    ),
    "questions.move_question": Call(
        ORGANISERS, lambda s, a: s.services.questions.move_question(a, s.question.id, 1)
    ),
    "questions.retire_question": Call(
        ORGANISERS, lambda s, a: s.services.questions.retire_question(a, s.question.id)
    ),
    "questions.restore_question": Call(
        ORGANISERS, lambda s, a: s.services.questions.restore_question(a, s.question.id)
    ),
    "questions.delete_question": Call(
        ORGANISERS, lambda s, a: s.services.questions.delete_question(a, s.question.id)
    ),
    "answers.answers_of": Call(
        APPROVERS, lambda s, a: s.services.answers.answers_of(a, s.pending.id)
    ),
    "answers.answers_of_many": Call(
        APPROVERS,
        lambda s, a: s.services.answers.answers_of_many(a, s.facts.event.id, [s.pending.id]),
    ),
    "answers.change_answers": Call(
        ORGANISERS,
        lambda s, a: s.services.answers.change_answers(a, s.pending.id, {s.question.id: "Vegan"}),
    ),
    "people.save_person": Call(
        ORGANISERS, lambda s, a: s.services.people.save_person(a, PersonDraft("E100", "Renamed"))
    ),
    "people.add_person": Call(
        ORGANISERS, lambda s, a: s.services.people.add_person(a, PersonDraft("E900", "Ada"))
    ),
    "people.with_staff_number": Call(
        APPROVERS, lambda s, a: s.services.people.with_staff_number(a, "E100")
    ),
    "people.set_photo": Call(
        ORGANISERS,
        lambda s, a: s.services.people.set_photo(a, s.facts.people[0].id, photo()),
    ),
    "people.remove_photo": Call(
        ORGANISERS, lambda s, a: s.services.people.remove_photo(a, s.facts.people[0].id)
    ),
    "people.photo": Call(EVERYBODY, lambda s, a: s.services.people.photo(a, s.facts.people[0].id)),
    "people.find_people": Call(
        APPROVERS, lambda s, a: s.services.people.find_people(a, "example.org")
    ),
    "people.list_people": Call(
        APPROVERS, lambda s, a: s.services.people.list_people(a, PersonQuery())
    ),
    "people.count_people": Call(APPROVERS, lambda s, a: s.services.people.count_people(a)),
    "people.their_registrations": Call(
        APPROVERS, lambda s, a: s.services.people.their_registrations(a, s.facts.people[0].id)
    ),
    "people.get_person": Call(
        APPROVERS, lambda s, a: s.services.people.get_person(a, s.facts.people[0].id)
    ),
    "imports.import_table": Call(
        ORGANISERS,
        lambda s, a: s.services.imports.import_table(a, TABLE, s.facts.event.id),
    ),
    "imports.stage": Call(
        ORGANISERS, lambda s, a: s.services.imports.stage(a, open_bytes(TABLE), s.facts.event.id)
    ),
    "imports.preview": Call(
        ORGANISERS, lambda s, a: s.services.imports.preview(a, staged(s), s.facts.event.id)
    ),
    "imports.run": Call(
        ORGANISERS, lambda s, a: s.services.imports.run(a, staged(s), s.facts.event.id)
    ),
    "imports.list_imports": Call(
        ORGANISERS, lambda s, a: s.services.imports.list_imports(a, s.facts.event.id)
    ),
    "imports.undo": Call(ORGANISERS, lambda s, a: s.services.imports.undo(a, s.imported)),
    "registrations.register": Call(
        ORGANISERS,
        lambda s, a: s.services.registrations.register(
            a, s.facts.event.id, RegistrationDraft(s.facts.people[5].id, s.facts.track.id)
        ),
    ),
    "registrations.list_registrations": Call(
        APPROVERS,
        lambda s, a: s.services.registrations.list_registrations(
            a, RegistrationQuery(s.facts.event.id)
        ),
    ),
    "registrations.count_registrations": Call(
        APPROVERS,
        lambda s, a: s.services.registrations.count_registrations(
            a, RegistrationQuery(s.facts.event.id, text="person")
        ),
    ),
    "registrations.ids_ending_in": Call(
        APPROVERS,
        lambda s, a: s.services.registrations.ids_ending_in(
            a, s.facts.event.id, s.pending.id.bytes[-4:]
        ),
    ),
    "registrations.matching_ids": Call(
        APPROVERS,
        lambda s, a: s.services.registrations.matching_ids(a, RegistrationQuery(s.facts.event.id)),
    ),
    "registrations.get_registration": Call(
        APPROVERS, lambda s, a: s.services.registrations.get_registration(a, s.pending.id)
    ),
    "registrations.update_registration": Call(
        APPROVERS,
        lambda s, a: s.services.registrations.update_registration(
            a, s.pending.id, RegistrationChange(quantity=2)
        ),
    ),
    "registrations.approve": Call(
        APPROVERS, lambda s, a: s.services.registrations.approve(a, s.pending.id)
    ),
    "registrations.reject": Call(
        APPROVERS, lambda s, a: s.services.registrations.reject(a, s.pending.id)
    ),
    "registrations.cancel": Call(
        APPROVERS, lambda s, a: s.services.registrations.cancel(a, s.pending.id)
    ),
    "registrations.move_slot": Call(
        APPROVERS,
        lambda s, a: s.services.registrations.move_slot(a, s.pending.id, s.facts.slots[3].id),
    ),
    "registrations.approve_many": Call(
        APPROVERS, lambda s, a: s.services.registrations.approve_many(a, [s.pending.id])
    ),
    "registrations.reject_many": Call(
        APPROVERS, lambda s, a: s.services.registrations.reject_many(a, [s.pending.id])
    ),
    "registrations.cancel_many": Call(
        APPROVERS, lambda s, a: s.services.registrations.cancel_many(a, [s.pending.id])
    ),
    "registrations.move_many": Call(
        APPROVERS,
        lambda s, a: s.services.registrations.move_many(a, [s.pending.id], s.facts.slots[3].id),
    ),
    "conflicts.check_conflicts": Call(
        APPROVERS,
        lambda s, a: s.services.conflicts.check_conflicts(
            a, s.facts.event.id, RegistrationDraft(s.facts.people[5].id, s.facts.track.id)
        ),
    ),
    "approvals.preview": Call(
        APPROVERS,
        lambda s, a: s.services.approvals.preview(a, [s.approved.registration.id]),
    ),
    "approvals.undo": Call(
        APPROVERS, lambda s, a: s.services.approvals.undo(a, s.approved.registration.id)
    ),
    "approvals.undo_many": Call(
        APPROVERS,
        lambda s, a: s.services.approvals.undo_many(a, [s.approved.registration.id], 10**6),
    ),
    "variance.budget_variance": Call(
        APPROVERS, lambda s, a: s.services.variance.budget_variance(a, s.facts.event.id)
    ),
    "live.watch": Call(EVERYBODY, lambda s, a: s.services.live.watch(a).close()),
    "dashboard.compare_events": Call(
        APPROVERS, lambda s, a: s.services.dashboard.compare_events(a)
    ),
    "dashboard.figures": Call(
        APPROVERS, lambda s, a: s.services.dashboard.figures(a, s.facts.event.id)
    ),
    "passes.list_passes": Call(
        ORGANISERS, lambda s, a: s.services.passes.list_passes(a, PassQuery(s.facts.event.id))
    ),
    "passes.count_passes": Call(
        ORGANISERS, lambda s, a: s.services.passes.count_passes(a, PassQuery(s.facts.event.id))
    ),
    "passes.sample_card": Call(
        ORGANISERS, lambda s, a: s.services.passes.sample_card(a, s.facts.event.id, "Ada")
    ),
    "passes.pass_card": Call(
        ORGANISERS, lambda s, a: s.services.passes.pass_card(a, s.approved.registration.id)
    ),
    "passes.pass_cards": Call(
        ORGANISERS, lambda s, a: s.services.passes.pass_cards(a, s.facts.event.id)
    ),
    "passes.valid_passes": Call(
        ORGANISERS, lambda s, a: s.services.passes.valid_passes(a, s.facts.event.id)
    ),
    "passes.each_card": Call(
        ORGANISERS,
        lambda s, a: tuple(
            s.services.passes.each_card(a, s.facts.event.id, [s.approved.registration.id])
        ),
    ),
    "passes.reissue": Call(
        ORGANISERS, lambda s, a: s.services.passes.reissue(a, s.approved.registration.id)
    ),
    "signing_keys.list_keys": Call(
        ORGANISERS, lambda s, a: s.services.signing_keys.list_keys(a, s.facts.event.id)
    ),
    "signing_keys.rotate": Call(
        ORGANISERS, lambda s, a: s.services.signing_keys.rotate(a, s.facts.event.id)
    ),
    "signing_keys.revoke": Call(
        ORGANISERS, lambda s, a: s.services.signing_keys.revoke(a, s.facts.event.id, 1)
    ),
    "signing_keys.signed_by": Call(
        ORGANISERS, lambda s, a: s.services.signing_keys.signed_by(a, s.facts.event.id, 1)
    ),
    "signing_keys.reissue": Call(
        ORGANISERS, lambda s, a: s.services.signing_keys.reissue(a, s.facts.event.id, 1)
    ),
    "signing_keys.export_bundle": Call(
        ORGANISERS, lambda s, a: s.services.signing_keys.export_bundle(a, s.facts.event.id)
    ),
    "desks.add_desk": Call(
        ORGANISERS, lambda s, a: s.services.desks.add_desk(a, s.facts.event.id, "Desk 3")
    ),
    "desks.list_desks": Call(
        EVERYBODY, lambda s, a: s.services.desks.list_desks(a, s.facts.event.id)
    ),
    "desks.update_desk": Call(
        ORGANISERS,
        lambda s, a: s.services.desks.update_desk(a, s.facts.desks[0].desk.id, name="Front"),
    ),
    "desks.set_pin": Call(
        ORGANISERS, lambda s, a: s.services.desks.set_pin(a, s.facts.desks[0].desk.id, "2580")
    ),
    "desks.open_desk": Call(
        ORGANISERS,
        lambda s, a: s.services.desks.open_desk(a, s.facts.event.id, s.facts.desks[0].desk.id),
    ),
    "desks.permit": Call(EVERYBODY, lambda s, a: s.services.desks.permit(at_desk(s, a))),
    "desks.refresh": Call(EVERYBODY, lambda s, a: s.services.desks.refresh(at_desk(s, a))),
    "desks.session_at": Call(
        EVERYBODY,
        lambda s, a: s.services.desks.session_at(a, s.facts.event.id, s.facts.desks[0].desk.id),
    ),
    "desk_sightings.tell": Call(
        EVERYBODY, lambda s, a: s.services.desk_sightings.tell(at_desk(s, a), Readers())
    ),
    "desk_sightings.standing": Call(
        EVERYBODY, lambda s, a: s.services.desk_sightings.standing(a, s.facts.event.id)
    ),
    "pickups.review": Call(
        EVERYBODY, lambda s, a: s.services.pickups.review(at_desk(s, a), token_of(s.approved))
    ),
    "pickups.confirm": Call(
        EVERYBODY,
        lambda s, a: s.services.pickups.confirm(
            at_desk(s, a), token_of(s.approved), lines(s), uuid4()
        ),
    ),
    "pickups.find_people": Call(
        EVERYBODY, lambda s, a: s.services.pickups.find_people(at_desk(s, a), "Person")
    ),
    "pickups.review_person": Call(
        EVERYBODY,
        lambda s, a: s.services.pickups.review_person(at_desk(s, a), s.facts.people[1].id),
    ),
    "pickups.confirm_person": Call(
        EVERYBODY,
        lambda s, a: s.services.pickups.confirm_person(
            at_desk(s, a), s.facts.people[1].id, lines(s), uuid4(), "Left the phone at home"
        ),
    ),
    "unmatched_passes.list_unmatched": Call(
        APPROVERS, lambda s, a: s.services.unmatched_passes.list_unmatched(a, s.facts.event.id)
    ),
    "unmatched_passes.settle": Call(
        ORGANISERS, lambda s, a: s.services.unmatched_passes.settle(a, s.facts.event.id)
    ),
    "unmatched_passes.match": Call(
        ORGANISERS,
        lambda s, a: s.services.unmatched_passes.match(
            a, UnmatchedPassId(uuid4()), s.approved.registration.id
        ),
    ),
    "unmatched_passes.unmatch": Call(
        ORGANISERS,
        lambda s, a: s.services.unmatched_passes.unmatch(
            a, Matched(UnmatchedPassId(uuid4()), s.collected.registration.id, s.done.pickup_ids)
        ),
    ),
    "pickup_lists.list_pickups": Call(
        APPROVERS,
        lambda s, a: s.services.pickup_lists.list_pickups(a, PickupListQuery(s.facts.event.id)),
    ),
    "pickup_lists.count_pickups": Call(
        APPROVERS,
        lambda s, a: s.services.pickup_lists.count_pickups(a, PickupListQuery(s.facts.event.id)),
    ),
    "pickup_reviews.list_reviews": Call(
        APPROVERS,
        lambda s, a: s.services.pickup_reviews.list_reviews(a, ReviewQuery(s.facts.event.id)),
    ),
    "pickup_reviews.count_reviews": Call(
        APPROVERS,
        lambda s, a: s.services.pickup_reviews.count_reviews(a, ReviewQuery(s.facts.event.id)),
    ),
    "pickup_reviews.mark": Call(
        APPROVERS, lambda s, a: s.services.pickup_reviews.mark(a, s.done.pickup_ids)
    ),
    "pickup_reviews.unmark": Call(
        APPROVERS, lambda s, a: s.services.pickup_reviews.unmark(a, s.done.pickup_ids)
    ),
    "pickup_reviews.undo": Call(
        APPROVERS,
        lambda s, a: s.services.pickup_reviews.undo(a, s.done.pickup_ids[0], "Wrong colour"),
    ),
    "pickups.undo": Call(
        EVERYBODY,
        lambda s, a: s.services.pickups.undo(at_desk(s, a), s.done.pickup_ids, "Wrong colour"),
    ),
    "pickups.desk_figures": Call(
        EVERYBODY, lambda s, a: s.services.pickups.desk_figures(at_desk(s, a))
    ),
    "pickups.last_pickups": Call(
        EVERYBODY, lambda s, a: s.services.pickups.last_pickups(at_desk(s, a))
    ),
    "health.knowledge": Call(EVERYBODY, lambda s, a: s.services.health.knowledge(at_desk(s, a))),
    "audit.history_of": Call(APPROVERS, lambda s, a: s.services.audit.history_of(a, s.pending.id)),
    "audit.list_entries": Call(
        APPROVERS, lambda s, a: s.services.audit.list_entries(a, AuditQuery(entity="event"))
    ),
    "exports.people": Call(ORGANISERS, lambda s, a: s.services.exports.people(a)),
    "exports.pickups": Call(
        ORGANISERS, lambda s, a: s.services.exports.pickups(a, s.facts.event.id)
    ),
    "audit.list_activity": Call(
        APPROVERS, lambda s, a: s.services.audit.list_activity(a, ActivityQuery())
    ),
    "audit.audit_users": Call(APPROVERS, lambda s, a: s.services.audit.audit_users(a)),
    "audit.trail_length": Call(APPROVERS, lambda s, a: s.services.audit.trail_length(a)),
    "audit.check_trail": Call(APPROVERS, lambda s, a: s.services.audit.check_trail(a)),
    "audit.broken_links": Call(APPROVERS, lambda s, a: s.services.audit.broken_links(a)),
}
