"""All tables. Their history is in migrations/; a test holds the two together."""

from lighthouse_kiosk.store.tables.answers import AnswerRow
from lighthouse_kiosk.store.tables.arrival_counts import ArrivalCountRow
from lighthouse_kiosk.store.tables.audit import AuditRow, ChainHeadRow
from lighthouse_kiosk.store.tables.base import Base
from lighthouse_kiosk.store.tables.desk_sightings import DeskSightingRow
from lighthouse_kiosk.store.tables.desks import DeskRow
from lighthouse_kiosk.store.tables.events import EventKeyRow, EventRow
from lighthouse_kiosk.store.tables.imports import ImportMappingRow, ImportPartRow, ImportRunRow
from lighthouse_kiosk.store.tables.lockouts import LockoutRow
from lighthouse_kiosk.store.tables.options import OptionRow
from lighthouse_kiosk.store.tables.organisation_logos import OrganisationLogoRow
from lighthouse_kiosk.store.tables.organisations import OrganisationRow
from lighthouse_kiosk.store.tables.passes import PassRow
from lighthouse_kiosk.store.tables.pending_counts import PendingCountRow
from lighthouse_kiosk.store.tables.people import PersonRow
from lighthouse_kiosk.store.tables.person_photos import PersonPhotoRow
from lighthouse_kiosk.store.tables.pickup_counts import PickupCountRow
from lighthouse_kiosk.store.tables.pickup_reviews import PickupReviewRow
from lighthouse_kiosk.store.tables.pickups import PickupRow
from lighthouse_kiosk.store.tables.questions import QuestionRow
from lighthouse_kiosk.store.tables.registration_counts import RegistrationCountRow
from lighthouse_kiosk.store.tables.registrations import RegistrationRow
from lighthouse_kiosk.store.tables.sessions import SessionRow
from lighthouse_kiosk.store.tables.slots import SlotRow
from lighthouse_kiosk.store.tables.unmatched_passes import UnmatchedPassRow
from lighthouse_kiosk.store.tables.users import UserRow

__all__ = [
    "AnswerRow",
    "ArrivalCountRow",
    "AuditRow",
    "Base",
    "ChainHeadRow",
    "DeskRow",
    "DeskSightingRow",
    "EventKeyRow",
    "EventRow",
    "ImportMappingRow",
    "ImportPartRow",
    "ImportRunRow",
    "LockoutRow",
    "OptionRow",
    "OrganisationLogoRow",
    "OrganisationRow",
    "PassRow",
    "PendingCountRow",
    "PersonPhotoRow",
    "PersonRow",
    "PickupCountRow",
    "PickupReviewRow",
    "PickupRow",
    "QuestionRow",
    "RegistrationCountRow",
    "RegistrationRow",
    "SessionRow",
    "SlotRow",
    "UnmatchedPassRow",
    "UserRow",
]
