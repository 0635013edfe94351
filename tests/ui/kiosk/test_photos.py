"""A photo in review: there if there is one, decoded safely, never waited for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lighthouse_kiosk.ui.kiosk.photos import SIDE, decoded
from lighthouse_kiosk.ui.kiosk.screens.review import ReviewScreen
from lighthouse_kiosk.ui.kiosk.states import Review, Waiting
from tests.company import Company, token_of
from tests.photos import photo
from tests.ui.kiosk.conftest import Kiosk


def test_the_photo_of_who_is_in_review_is_shown_and_nobody_else_s(
    kiosk: Kiosk, company: Company
) -> None:
    facts = company.facts
    company.services.people.set_photo(facts.organiser, facts.people[0].id, photo(shade=90))
    first, second = company.approved(0), company.approved(1)
    kiosk.scan(token_of(first))
    kiosk.reach(Review)
    kiosk.until(lambda: not review_screen(kiosk).portrait.photo.isNull())
    grey = review_screen(kiosk).portrait.photo.pixelColor(5, 5)
    assert abs(grey.red() - 90) < 4
    kiosk.window.resize(900, 1400)
    kiosk.until(lambda: not review_screen(kiosk).portrait.photo.isNull())
    kiosk.scan(token_of(second))
    kiosk.until(lambda: kiosk.reach(Review).person == facts.people[1])
    with kiosk.qtbot.waitSignal(kiosk.window.driver.photos.loaded):
        kiosk.press(Qt.Key.Key_Escape)
        kiosk.reach(Waiting)
        kiosk.scan(token_of(second))
    assert review_screen(kiosk).portrait.photo.isNull()


def review_screen(kiosk: Kiosk) -> ReviewScreen:
    screen = kiosk.window.screen_shown
    assert isinstance(screen, ReviewScreen)
    return screen


@pytest.mark.parametrize("kind", [".jpg", ".png"])
def test_large_pictures_are_decoded_at_the_size_they_are_shown_at(kind: str) -> None:
    picture = decoded(photo(kind, (3_000, 4_000)))
    assert (picture.width(), picture.height()) == (SIDE, SIDE * 4 // 3)


@pytest.mark.parametrize("content", [None, b"", b"\xff\xd8", photo()[:40], b"GIF89a", bytes(900)])
def test_what_is_no_picture_leaves_the_initials(content: bytes | None) -> None:
    assert decoded(content).isNull()
