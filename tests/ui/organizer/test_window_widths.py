"""The organiser's window at the sizes that desks have: nothing cut off, no room left unused."""

from __future__ import annotations

from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.ui.widgets import AddressLabel
from tests.ui.organizer.conftest import Office

SMALL, MIDDLE, LARGE = (1280, 720), (1440, 900), (1920, 1080)
SIZES = (SMALL, MIDDLE, LARGE)
ADDRESS = "maximiliane.von-hohenstein@people.subsidiary.example.org"


def give_address(office: Office, person: Person, address: str) -> None:
    draft = PersonDraft(person.staff_number, person.name, address, person.department)
    office.services.people.save_person(office.actor, draft)


def show_in(office: Office, size: tuple[int, int]) -> None:
    office.window.resize(*size)
    office.settle()


def test_side_panels_show_addresses_whole_at_every_width(office: Office) -> None:
    page = office.open("registrations")
    line = page.list.current_line()
    registrations = office.services.registrations
    person = registrations.get_registration(office.actor, line.id).person
    give_address(office, person, ADDRESS)
    page.panel.show_registration(line.id)
    people = office.open("people")
    people.panel.show_person(person)
    for key in ("registrations", "people"):
        office.open(key)
        for size in SIZES:
            show_in(office, size)
            label = office.see(AddressLabel, "panel-email")
            assert label.full_text() == ADDRESS
            assert label.minimumSizeHint().width() <= label.width(), (key, size)
            assert label.heightForWidth(label.width()) <= label.height(), (key, size)
            assert label.mapTo(office.window, label.rect().topRight()).x() < size[0] - 24
