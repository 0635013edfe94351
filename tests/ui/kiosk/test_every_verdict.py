"""The real window through every verdict: by scanner, by camera, by keys, by clicks, by policy."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from lighthouse_kiosk.domain.desks import DeskPolicy, VerdictKind
from lighthouse_kiosk.ui.kiosk.self_service.flow import Answer, Inviting
from lighthouse_kiosk.ui.kiosk.self_service.guide import Guide
from lighthouse_kiosk.ui.kiosk.states import Done, Refused, Review, State, Waiting
from tests.codes import code_picture
from tests.company import Company
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.kiosk.passes_by_verdict import (
    READY,
    REFUSED,
    STRICT,
    TRUSTING,
    USUAL,
    Case,
    session_with,
)

ENTER, ESC, F3 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F3
POLICIES = pytest.mark.parametrize(
    "policy", [USUAL, STRICT, TRUSTING], ids=["usual", "strict", "trusting"]
)


def queue_of(company: Company, policy: DeskPolicy) -> list[tuple[str, Case]]:
    """The passes that such a desk refuses, each another person's; the first is nobody's."""
    cases = [case for case in REFUSED.values() if case.policy == policy]
    return [(case.make(company, person % 12), case) for person, case in enumerate(cases)]


def journal(company: Company) -> int:
    """How many entries the journal of pickups has."""
    with company.services.uow.read(None) as tx:
        return int(tx.exec_driver_sql("SELECT count(*) FROM pickups").scalar_one())


def click(kiosk: Kiosk, words: str) -> None:
    (button,) = [
        button
        for button in kiosk.window.findChildren(QAbstractButton)
        if button.isVisible() and button.text() == words
    ]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@POLICIES
def test_each_verdict_is_told_and_left_by_key_click_or_esc_with_nothing_handed_out(
    open_desk: OpenKiosk, company: Company, policy: DeskPolicy
) -> None:
    cases = queue_of(company, policy)
    kiosk = open_desk(session=session_with(company, policy))
    before = journal(company)
    leave = (
        lambda: kiosk.press(ENTER),
        lambda: click(kiosk, "Next"),
        lambda: kiosk.press(ESC),
    )
    for number, (text, case) in enumerate(cases):
        kiosk.scan(text)
        assert kiosk.reach(Refused).verdict.kind is case.kind, case
        assert case.title in kiosk.words().splitlines()
        assert kiosk.sounds.pop() == case.sound
        leave[number % 3]()
        kiosk.reach(Waiting)
    assert journal(company) == before


@POLICIES
def test_what_may_be_handed_out_all_the_same_is_and_nothing_else(
    open_desk: OpenKiosk, company: Company, policy: DeskPolicy
) -> None:
    cases = queue_of(company, policy)
    kiosk = open_desk(session=session_with(company, policy))
    for text, case in cases:
        before = journal(company)
        kiosk.scan(text)
        shows(kiosk, case)
        kiosk.press(F3)
        if not case.offers:
            assert isinstance(kiosk.window.state, Refused), case
            continue
        chosen = kiosk.reach(Review).chosen
        assert chosen, case
        kiosk.press(ENTER)
        kiosk.reach(Done)
        assert journal(company) == before + len(chosen)


@POLICIES
def test_an_instant_desk_hands_out_only_what_is_ready(
    open_desk: OpenKiosk, company: Company, policy: DeskPolicy
) -> None:
    cases = queue_of(company, policy)
    ready = READY.make(company, 0)
    kiosk = open_desk(session=session_with(company, replace(policy, instant=True)))
    before = journal(company)
    for text, case in cases:
        kiosk.scan(text)
        assert shows(kiosk, case).verdict.kind is case.kind
    assert journal(company) == before
    kiosk.scan(ready)
    handed_out = kiosk.reach(Done).review.chosen
    assert handed_out
    assert journal(company) == before + len(handed_out)


def shows(kiosk: Kiosk, case: Case) -> Refused:
    """Wait for the refusal of this very case, as others lie behind it in the queue."""

    def there() -> bool:
        state = kiosk.window.state
        words = kiosk.words().splitlines()
        return (
            isinstance(state, Refused) and state.verdict.kind is case.kind and case.title in words
        )

    kiosk.until(there)
    return kiosk.reach(Refused)


@POLICIES
def test_visitors_are_told_in_kind_words(
    open_desk: OpenKiosk, company: Company, policy: DeskPolicy
) -> None:
    cases = queue_of(company, policy)
    kiosk = open_desk(session=session_with(company, policy), self_service=True)
    guide = kiosk.window.guide
    assert guide is not None
    heard: list[str] = []
    guide.sounded.connect(heard.append)
    before = journal(company)
    for text, case in cases:
        kiosk.scan(text)
        kiosk.until(lambda: isinstance(guide.state, Answer) and kiosk.window.settled)
        assert _told(guide) is case.kind
        assert case.visitor in kiosk.words().splitlines(), case
        assert case.title not in kiosk.words()
        assert not re.search("Person [0-9]{2}", kiosk.words())
        kiosk.press(ESC)
        kiosk.until(lambda: isinstance(guide.state, Inviting))
    assert set(heard) <= {"done", "attention"}
    assert journal(company) == before


def _told(guide: Guide) -> VerdictKind:
    assert isinstance(guide.state, Answer)
    return guide.state.verdict.kind


def test_every_verdict_is_tried() -> None:
    tried = {case.kind for case in (*REFUSED.values(), READY)}
    # without a pass there is nothing to scan: that one comes from finding a person
    assert tried == set(VerdictKind) - {VerdictKind.NO_PASS}


def film_of(path: Path, texts: list[str]) -> Path:
    """Each pass in view for half a second, then the empty counter."""
    size = (640, 480)
    film = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 20, size)
    empty = np.full((size[1], size[0], 3), 140, np.uint8)
    for text in texts:
        code = code_picture(text, module=7)
        frame = empty.copy()
        frame[60 : 60 + len(code), 160 : 160 + len(code)] = code[..., None]
        for shown, count in ((frame, 10), (empty, 4)):
            for _ in range(count):
                film.write(shown)
    film.release()
    return path


def test_the_camera_sees_every_verdict_of_a_queue(
    open_desk: OpenKiosk, company: Company, tmp_path: Path
) -> None:
    """One film of many people, each with another pass; staff do nothing."""
    cases = queue_of(company, USUAL)
    wanted = {case.kind: case.title for _, case in cases}
    texts = [text for text, _ in cases]
    ready = READY.make(company, 0)
    before = journal(company)
    film = film_of(tmp_path / "queue.avi", [*texts, ready])
    kiosk = open_desk(camera=str(film), session=session_with(company, USUAL))
    seen: dict[VerdictKind, str] = {}
    titles: set[str] = set()

    def note(state: State) -> None:
        if isinstance(state, Refused):
            seen[state.verdict.kind] = ""
            titles.update(kiosk.words().splitlines())
        elif isinstance(state, Review):
            seen[VerdictKind.READY] = ""

    kiosk.window.driver.changed.connect(note)
    kiosk.until(lambda: set(seen) >= {*wanted, VerdictKind.READY})
    assert set(wanted.values()) <= titles
    assert journal(company) == before


def test_a_queue_before_the_camera_of_an_instant_desk_is_handed_out_to_whom_it_belongs(
    open_desk: OpenKiosk, company: Company, tmp_path: Path
) -> None:
    texts = [READY.make(company, person) for person in range(3)]
    policy = replace(READY.policy, instant=True)
    film = film_of(tmp_path / "queue.avi", [texts[0], _foreign(), texts[1], texts[2]])
    kiosk = open_desk(camera=str(film), session=session_with(company, policy))
    kiosk.until(lambda: journal(company) == 3)
    # the film goes round: nobody gets anything twice
    kinds: list[VerdictKind] = []
    kiosk.window.driver.changed.connect(
        lambda state: kinds.append(state.verdict.kind) if isinstance(state, Refused) else None
    )
    kiosk.until(lambda: kinds.count(VerdictKind.ALREADY_PICKED_UP) >= 2)
    assert journal(company) == 3


def _foreign() -> str:
    return "https://example.com/menu"


def test_a_review_is_confirmed_and_undone_by_clicks_alone(
    open_desk: OpenKiosk, company: Company
) -> None:
    before = journal(company)
    kiosk = open_desk()
    kiosk.scan(READY.make(company, 0))
    kiosk.reach(Review)
    assert READY.title in kiosk.words()
    click(kiosk, "Confirm 1 item")
    kiosk.reach(Done)
    assert journal(company) == before + 1
    click(kiosk, "Undo")
    kiosk.until(lambda: "Take this pickup back?" in kiosk.words())
    kiosk.until(lambda: kiosk.window.settled)
    click(kiosk, "Confirmed by mistake")
    kiosk.reach(Waiting)
    assert journal(company) == before + 2
