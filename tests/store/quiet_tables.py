"""Rows for the tables that an ordinary day of a company leaves empty."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import insert, select

from lighthouse_kiosk.domain.desk_sightings import ReaderState
from lighthouse_kiosk.domain.imports import ImportMode
from lighthouse_kiosk.domain.questions import QuestionKind
from lighthouse_kiosk.services.questions import QuestionDraft
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.store.tables import (
    DeskSightingRow,
    ImportMappingRow,
    ImportPartRow,
    ImportRunRow,
    LockoutRow,
    OrganisationLogoRow,
    PersonPhotoRow,
    PickupReviewRow,
    PickupRow,
    SessionRow,
    UnmatchedPassRow,
)
from tests.company import Company

NOON = datetime(2027, 3, 12, 12, tzinfo=UTC)


def fill_quiet_tables(company: Company) -> None:
    facts = company.facts
    organisation_id = facts.admin.organisation_id
    services = company.services
    draft = QuestionDraft("Diet", QuestionKind.TEXT)
    question = services.questions.add_question(facts.organiser, facts.event.id, draft).value
    wish = RegistrationDraft(
        facts.people[0].id, facts.track.id, answers={question.id: "Vegetarian"}
    )
    services.registrations.register(facts.organiser, facts.event.id, wish)
    with company.services.uow.write(organisation_id) as tx:
        tx.execute(
            insert(UnmatchedPassRow).values(
                organisation_id=organisation_id,
                id=uuid4(),
                event_id=facts.event.id,
                ticket_id=b"87654321",
                reissue=0,
                option_number=1,
                quantity=1,
                picked_up=0,
                token=bytes(84),
                first_seen_at=NOON,
            )
        )
        tx.execute(
            insert(PersonPhotoRow).values(
                organisation_id=organisation_id,
                person_id=facts.people[0].id,
                picture=b"\xff\xd8",
                updated_at=NOON,
            )
        )
        tx.execute(
            insert(OrganisationLogoRow).values(
                organisation_id=organisation_id, picture=b"\xff\xd8", updated_at=NOON
            )
        )
        tx.execute(
            insert(SessionRow).values(
                organisation_id=organisation_id,
                id=uuid4(),
                user_id=facts.admin.user_id,
                device_id=uuid4(),
                opened_at=NOON,
                seen_at=NOON,
            )
        )
        tx.execute(
            insert(LockoutRow).values(
                organisation_id=organisation_id,
                holder_id=facts.admin.user_id,
                kind="password",
                failures=1,
            )
        )
        tx.execute(
            insert(DeskSightingRow).values(
                organisation_id=organisation_id,
                desk_id=facts.desks[0].desk.id,
                device_id=uuid4(),
                device_name="till-1",
                seen_at=NOON,
                passes=1,
                camera=ReaderState.WORKING,
                scanner=ReaderState.ABSENT,
                self_service=False,
                has_left=False,
            )
        )
        tx.execute(
            insert(PickupReviewRow).values(
                organisation_id=organisation_id,
                pickup_id=tx.execute(
                    select(PickupRow.id)
                    .where(PickupRow.organisation_id == organisation_id)
                    .limit(1)
                ).scalar_one(),
                reviewed_at=NOON,
                reviewed_by="Riya Kapoor",
            )
        )
        import_id = uuid4()
        tx.execute(
            insert(ImportRunRow).values(
                organisation_id=organisation_id,
                id=import_id,
                event_id=facts.event.id,
                at=NOON,
                by_name="Riya Kapoor",
                file_name="people.csv",
                file_digest="0" * 64,
                mode=ImportMode.SKIP_BAD,
                people_added=1,
                people_changed=0,
                registered=0,
                refused=0,
            )
        )
        tx.execute(
            insert(ImportPartRow).values(
                organisation_id=organisation_id,
                import_id=import_id,
                first_entry=1,
                last_entry=1,
            )
        )
        tx.execute(
            insert(ImportMappingRow).values(
                organisation_id=organisation_id, headings="0" * 64, mapping={}, at=NOON
            )
        )
