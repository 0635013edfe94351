"""A pass for every verdict of the design's table, made as such passes come about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from lighthouse_kiosk.domain.desks import (
    DeskPolicy,
    OutsideSlotPolicy,
    UnknownPassPolicy,
    VerdictKind,
)
from lighthouse_kiosk.domain.ids import TicketId, new_ticket_id
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.passes import parse_token, sign_token
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.keys import KeyVault
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import RegistrationDetail
from tests.company import START, Company, event_draft, token_of

USUAL = DeskPolicy()
STRICT = DeskPolicy(outside_slot=OutsideSlotPolicy.SUPERVISOR)
TRUSTING = DeskPolicy(unknown_pass=UnknownPassPolicy.HAND_OUT)


@dataclass(frozen=True)
class Case:
    """`make` gives the text of a pass of a person's (by number); `title` is what staff are told.

    `visitor` is what self-service tells its holder, `offers` what F3 does about it.
    """

    kind: VerdictKind
    title: str
    sound: str
    visitor: str
    make: Callable[[Company, int], str]
    policy: DeskPolicy = USUAL
    offers: bool = False


def session_with(company: Company, policy: DeskPolicy, desk: str = "Desk 1") -> DeskSession:
    """A session at a desk that has this policy from now on."""
    facts, services = company.facts, company.services
    desk_id = next(found.desk.id for found in facts.desks if found.desk.name == desk)
    services.desks.update_desk(facts.organiser, desk_id, policy=policy)
    return services.desks.sign_in_desk(str(facts.event.id), desk)


def _bottle(company: Company, person: int) -> RegistrationDetail:
    """What needs no slot, and of which there is enough."""
    return company.approved(person, option=company.facts.bottle)


def _foreign(_company: Company, person: int) -> str:
    return f"590123412345{person}"


def _forged(company: Company, person: int) -> str:
    return str(int(token_of(_bottle(company, person))) ^ 1)


def _of_another_event(company: Company, person: int) -> str:
    services, actor = company.services, company.facts.organiser
    other = services.events.create_event(actor, event_draft(f"Diwali gifting {person}")).value
    option = services.options.add_option(
        actor, other.id, OptionDraft("Sweets", OptionKind.ITEM, 0, None, needs_slot=False)
    ).value
    draft = RegistrationDraft(
        person_id=company.facts.people[person].id, option_id=option.id, quantity=1, slot_id=None
    )
    wish = services.registrations.register(actor, other.id, draft).value
    services.registrations.approve(actor, wish.id)
    return token_of(services.registrations.get_registration(actor, wish.id))


def _replaced(company: Company, person: int) -> str:
    detail = _bottle(company, person)
    company.services.passes.reissue(company.facts.organiser, detail.registration.id)
    return token_of(detail)


def _withdrawn(company: Company, person: int) -> str:
    detail = _bottle(company, person)
    company.services.registrations.cancel(
        company.facts.organiser, detail.registration.id, "not coming"
    )
    return token_of(detail)


def _standing_as(status: Status) -> Callable[[Company, int], str]:
    """As data from elsewhere may have it: the pass stands, its registration doesn't."""

    def make(company: Company, person: int) -> str:
        detail = _bottle(company, person)
        with company.services.uow.write(None) as tx:
            tx.exec_driver_sql(
                "UPDATE event_registrations SET status = ?, committed_cost = 0 WHERE id = ?",
                (status.value, detail.registration.id.bytes),
            )
        return token_of(detail)

    return make


def _expired(company: Company, person: int) -> str:
    return _signed_anew(company, _bottle(company, person), hours=-240)


def _unknown(company: Company, person: int) -> str:
    return _signed_anew(company, _bottle(company, person), ticket_id=new_ticket_id())


def _signed_anew(
    company: Company,
    detail: RegistrationDetail,
    *,
    ticket_id: TicketId | None = None,
    hours: int = 0,
) -> str:
    """The event's own key on something else than what this database has issued."""
    event_id, known = company.facts.event.id, parse_token(token_of(detail))
    assert known is not None
    return sign_token(
        KeyVault(company.settings.keys).private_key(event_id, known.key_id),
        company.facts.organiser.organisation_id,
        event_id,
        key_id=known.key_id,
        event_short_id=known.event_short_id,
        ticket_id=ticket_id or known.ticket_id,
        reissue=known.reissue,
        not_after=known.not_after + timedelta(hours=hours),
        option_number=known.option_number,
        quantity=known.quantity,
    ).text()


def _gone(company: Company, person: int) -> str:
    detail = _bottle(company, person)
    company.picked_up(detail)
    return token_of(detail)


def _gone_with_more(company: Company, person: int) -> str:
    company.approved(person, option=company.facts.track)
    return _gone(company, person)


def _early(company: Company, person: int) -> str:
    return token_of(company.approved(person, slot=3))


def _late(company: Company, person: int) -> str:
    text = token_of(company.approved(person, slot=0))
    company.clock.now = START + timedelta(minutes=12)  # and so past the margin
    return text


def _early_with_more(company: Company, person: int) -> str:
    company.approved(person, option=company.facts.bottle)
    return _early(company, person)


def _ready(company: Company, person: int) -> str:
    return token_of(company.approved(person, option=company.facts.track))


_HELP = "Please ask at the help desk"
_GO = "Please go to the pickup counter"

REFUSED: dict[str, Case] = {
    "not-a-pass": Case(
        VerdictKind.NOT_A_PASS, "Not a pass", "refused",
        "Please show the QR code of your pass", _foreign,
    ),
    "invalid": Case(VerdictKind.INVALID, "Pass not genuine", "refused", _HELP, _forged),
    "wrong-event": Case(
        VerdictKind.WRONG_EVENT, "Not a pass for this event", "refused",
        "This pass is for another event", _of_another_event,
    ),
    "replaced": Case(
        VerdictKind.REVOKED, "Old pass", "refused", "Please show your newest pass", _replaced,
    ),
    "withdrawn": Case(VerdictKind.REVOKED, "Pass withdrawn", "refused", _HELP, _withdrawn),
    "pending": Case(
        VerdictKind.NOT_APPROVED, "Not approved yet", "attention", _HELP,
        _standing_as(Status.PENDING),
    ),
    "rejected": Case(
        VerdictKind.CANCELLED, "Approval withdrawn", "refused", _HELP,
        _standing_as(Status.REJECTED),
    ),
    "cancelled": Case(
        VerdictKind.CANCELLED, "Registration cancelled", "refused", _HELP,
        _standing_as(Status.CANCELLED),
    ),
    "expired": Case(VerdictKind.EXPIRED, "Pass expired", "refused", _HELP, _expired),
    "gone": Case(
        VerdictKind.ALREADY_PICKED_UP, "Already picked up", "attention",
        "Nothing is left to collect", _gone,
    ),
    "gone-with-more": Case(
        VerdictKind.ALREADY_PICKED_UP, "Already picked up", "attention", _GO, _gone_with_more,
        offers=True,
    ),
    "unknown": Case(
        VerdictKind.UNKNOWN_PASS, "Pass not known here", "attention", _HELP, _unknown,
    ),
    "unknown-accepted": Case(
        VerdictKind.UNKNOWN_PASS, "Pass not known here", "attention", _GO, _unknown,
        TRUSTING, offers=True,
    ),
    "early": Case(
        VerdictKind.OUTSIDE_SLOT, "Too early", "attention",
        "Your pickup time is 11:00–11:30", _early, offers=True,
    ),
    "early-supervisor": Case(
        VerdictKind.OUTSIDE_SLOT, "Too early", "attention",
        "Your pickup time is 11:00–11:30", _early, STRICT,
    ),
    "early-with-more": Case(
        VerdictKind.OUTSIDE_SLOT, "Too early", "attention", _GO, _early_with_more,
        STRICT, offers=True,
    ),
    "late": Case(
        VerdictKind.OUTSIDE_SLOT, "Slot is over", "attention", _GO, _late, offers=True,
    ),
    "late-supervisor": Case(
        VerdictKind.OUTSIDE_SLOT, "Slot is over", "attention", _HELP, _late, STRICT,
    ),
}  # fmt: skip
"""Every verdict but READY with its variants, by a short name."""

READY = Case(VerdictKind.READY, "Hand out, then confirm", "", _GO, _ready)
