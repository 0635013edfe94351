"""Keys are renewed, revoked, lost and survived."""

from __future__ import annotations

import shutil

import pytest

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.desks import Invalid, Ready, Revoked, WrongEvent
from lighthouse_kiosk.domain.errors import InvalidField, NotFound, SigningKeyMissing
from lighthouse_kiosk.domain.passes import parse_token
from lighthouse_kiosk.domain.signing_keys import read_bundle
from lighthouse_kiosk.services.keys import KeyPlace
from lighthouse_kiosk.services.registrations import RegistrationDetail
from lighthouse_kiosk.services.signing_keys import SigningKey
from tests.company import Company, event_draft, token_of


def rotate(company: Company) -> SigningKey:
    return company.services.signing_keys.rotate(
        company.facts.organiser, company.facts.event.id
    ).value


def listed(company: Company) -> dict[int, SigningKey]:
    found = company.services.signing_keys.list_keys(company.facts.organiser, company.facts.event.id)
    return {key.key_id: key for key in found}


def revoke(company: Company, key_id: int) -> None:
    company.services.signing_keys.revoke(company.facts.organiser, company.facts.event.id, key_id)


def signer_of(detail: RegistrationDetail) -> int:
    token = parse_token(token_of(detail))
    assert token is not None
    return token.key_id


def reopen(company: Company) -> None:
    """Forget the keys in memory, as a new process has."""
    company.services.close()
    company.services = open_services(company.settings, company.clock)


def lose_keys(company: Company) -> None:
    """Delete this machine's private keys, and come back as a new process."""
    shutil.rmtree(company.settings.keys)
    reopen(company)


def test_an_event_begins_with_one_key_on_this_machine(company: Company) -> None:
    company.approved()
    (key,) = listed(company).values()
    assert (key.key_id, key.place, key.passes, key.revoked_at) == (1, KeyPlace.FILE, 1, None)


class TestRotation:
    def test_the_new_key_signs_and_older_passes_stay_valid(self, company: Company) -> None:
        before = company.approved(0)
        made = rotate(company)
        after = company.approved(1)
        assert (signer_of(before), signer_of(after), made.key_id) == (1, 2, 2)
        assert isinstance(company.review(before), Ready)
        assert isinstance(company.review(after), Ready)
        assert {key.key_id: key.passes for key in listed(company).values()} == {1: 1, 2: 1}

    def test_it_is_in_the_events_history_without_the_private_half(self, company: Company) -> None:
        made = rotate(company)
        facts = company.facts
        last = company.services.audit.history_of(facts.admin, facts.event.id)[-1]
        assert (last.action, last.actor) == ("key_made", "Riya Kapoor")
        assert last.after == {"key_id": 2, "public_key": made.public_key.hex()}

    def test_no_more_than_a_token_can_name(self, company: Company) -> None:
        for _ in range(254):
            rotate(company)
        with pytest.raises(InvalidField) as refusal:
            rotate(company)
        assert (refusal.value.field, refusal.value.reason) == ("key", "too_many")
        assert signer_of(company.approved()) == 255


class TestLosing:
    def test_approval_says_so_and_a_new_key_survives_it(self, company: Company) -> None:
        before, waiting = company.approved(0), company.register(1)
        lose_keys(company)
        with pytest.raises(SigningKeyMissing) as refusal:
            company.approve(waiting)
        assert refusal.value.event == "Acme day"
        assert company.detail(waiting).registration.status == "PENDING"
        assert listed(company)[1].place is None
        assert not company.services.maintenance.keys()[0].can_sign
        rotate(company)
        assert company.services.maintenance.keys()[0].can_sign
        assert signer_of(company.approve(waiting)) == 2
        assert isinstance(company.review(before), Ready)
        passes, organiser = company.services.passes, company.facts.organiser
        passes.reissue(organiser, before.registration.id)
        assert isinstance(company.review(before), Revoked)
        assert signer_of(company.detail(before.registration)) == 2

    def test_each_machine_signs_with_the_newest_key_it_has(self, company: Company) -> None:
        """Two organisers share a database and not their keys."""
        rotate(company)
        (company.settings.keys / f"{company.facts.event.id}-2.key").unlink()
        reopen(company)
        assert signer_of(company.approved()) == 1

    def test_another_key_under_the_same_id_signs_nothing(self, company: Company) -> None:
        """Its passes would be INVALID at every desk."""
        (company.settings.keys / f"{company.facts.event.id}-1.key").write_bytes(b"k" * 32)
        reopen(company)
        with pytest.raises(SigningKeyMissing):
            company.approved()
        assert listed(company)[1].place is None


class TestRevoking:
    def test_its_passes_are_invalid_at_once_and_reissued_in_a_batch(self, company: Company) -> None:
        bottle = company.facts.bottle
        stolen = [company.approved(person, bottle) for person in range(6)]
        gone = company.approved(6, bottle)
        company.services.registrations.cancel(company.facts.approver, gone.registration.id)
        rotate(company)
        safe = company.approved(7, bottle)
        revoke(company, 1)
        assert isinstance(company.review(stolen[0]), Invalid)
        assert isinstance(company.review(safe), Ready)
        assert listed(company)[1].revoked_at == company.clock.now

        facts, keys = company.facts, company.services.signing_keys
        assert keys.signed_by(facts.organiser, facts.event.id, 1) == tuple(
            detail.registration.id for detail in stolen
        )
        steps: list[tuple[int, int]] = []
        result = keys.reissue(
            facts.organiser, facts.event.id, 1, lambda done, of: steps.append((done, of))
        )
        assert result.value.done == tuple(detail.registration.id for detail in stolen)
        assert Topic.PASSES in result.changes
        assert steps[-1] == (6, 6)
        assert listed(company)[1].passes == 0
        for detail in stolen:
            assert isinstance(company.review(detail), Invalid)
            renewed = company.detail(detail.registration)
            assert signer_of(renewed) == 2
            assert isinstance(company.review(renewed), Ready)
        assert company.services.maintenance.check().sound
        assert keys.reissue(facts.organiser, facts.event.id, 1).value.done == ()

    def test_another_events_desk_takes_them_for_nobodys(self, company: Company) -> None:
        """It would otherwise send people to a desk that refuses them."""
        facts, services = company.facts, company.services
        detail = company.approved()
        services.events.create_event(facts.organiser, event_draft("Gala"))
        gala = services.desks.sign_in_desk("Gala")
        assert isinstance(services.pickups.review(gala, token_of(detail)), WrongEvent)
        revoke(company, 1)
        assert isinstance(services.pickups.review(gala, token_of(detail)), Invalid)

    def test_with_no_key_left_approving_and_reissuing_say_so(self, company: Company) -> None:
        detail, waiting = company.approved(0), company.register(1)
        revoke(company, 1)
        with pytest.raises(SigningKeyMissing):
            company.approve(waiting)
        facts = company.facts
        result = company.services.signing_keys.reissue(facts.organiser, facts.event.id, 1).value
        assert result.done == ()
        assert isinstance(result.stopped, SigningKeyMissing)
        assert signer_of(company.detail(detail.registration)) == 1
        rotate(company)
        assert company.services.signing_keys.reissue(
            facts.organiser, facts.event.id, 1
        ).value.done == (detail.registration.id,)

    def test_a_cancelled_batch_has_done_what_it_says(self, company: Company) -> None:
        company.approved()
        rotate(company)
        facts = company.facts
        result = company.services.signing_keys.reissue(
            facts.organiser, facts.event.id, 1, cancelled=lambda: True
        )
        assert result.value.done == ()
        assert listed(company)[1].passes == 1

    def test_revoking_twice_changes_nothing_and_what_is_not_there_is_said(
        self, company: Company
    ) -> None:
        facts, keys = company.facts, company.services.signing_keys
        revoke(company, 1)
        first = listed(company)[1].revoked_at
        assert keys.revoke(facts.organiser, facts.event.id, 1).changes == frozenset()
        assert listed(company)[1].revoked_at == first
        with pytest.raises(NotFound):
            keys.revoke(facts.organiser, facts.event.id, 9)


def test_a_desk_verifies_with_the_exported_bundle_alone(company: Company) -> None:
    first = company.approved(0)
    rotate(company)
    second = company.approved(1)
    revoke(company, 1)
    facts = company.facts
    exported = company.services.signing_keys.export_bundle(facts.organiser, facts.event.id)
    bundle = read_bundle(exported.to_json())
    assert (bundle.event_name, bundle.event_short_id) == ("Acme day", facts.event.short_id)
    assert sorted(bundle.public_keys) == [2]
    for detail, genuine in ((first, False), (second, True)):
        token = parse_token(token_of(detail))
        assert token is not None
        key = bundle.public_keys.get(token.key_id)
        verified = key is not None and token.verifies(key, bundle.organisation_id, bundle.event_id)
        assert verified is genuine
    private = (company.settings.keys / f"{facts.event.id}-2.key").read_bytes()
    assert private.hex() not in exported.to_json()
