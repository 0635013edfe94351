"""What people hear who can't see the kiosk: every screen once, in its own words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.ui.kiosk import samples
from lighthouse_kiosk.ui.kiosk.condition_words import condition_of
from lighthouse_kiosk.ui.kiosk.gallery import kiosk_states, kiosk_view
from lighthouse_kiosk.ui.kiosk.notice_bar import NoticeBar
from lighthouse_kiosk.ui.kiosk.self_service.gallery import answer_view, verdicts
from lighthouse_kiosk.ui.kiosk.states import Done, Refused, Review, State, Trouble, Waiting
from lighthouse_kiosk.ui.kiosk.view import KioskView
from tests.screen_reader import Said, listening
from tests.ui.kiosk.looking import lay_out, shown


@pytest.fixture
def said() -> Iterator[list[Said]]:
    with listening() as heard:
        yield heard


@pytest.fixture
def view(qtbot: QtBot) -> KioskView:
    made = kiosk_view(Waiting())
    qtbot.addWidget(made)
    lay_out(made, (1280, 720))
    return made


def largest_words(view: KioskView) -> str:
    """What stands largest on the screen."""
    labels = [label for label in shown(view.screen_shown, QLabel) if isinstance(label, QLabel)]
    return max(labels, key=lambda label: label.font().pixelSize()).text()


def met(view: KioskView, said: list[Said], state: State) -> list[Said]:
    """What is said when this state follows the ready screen."""
    view.show_state(Waiting())
    said.clear()
    view.show_state(state)
    return list(said)


def test_each_verdict_is_said_once_at_once_and_in_the_words_on_the_screen(
    view: KioskView, said: list[Said]
) -> None:
    states = {name: state for name, state in kiosk_states().items() if not is_asking(state)}
    assert {type(state) for state in states.values()} >= {Review, Refused, Done}
    for name, state in states.items():
        first, *more = met(view, said, state)
        assert first.urgent, name
        assert largest_words(view) in first.text, (name, first)
        # a notice is said after the verdict, which it would not be if that interrupted it
        assert [each.text for each in more] == [
            label.text() for label in notices(view) if label.text()
        ], name
        said.clear()
        view.show_state(state)
        assert said == [], name


def is_asking(state: State) -> bool:
    """Whether it is no screen of its own, or is up before anybody has come."""
    return not isinstance(state, Review | Refused | Done | Trouble)


def notices(view: KioskView) -> list[QLabel]:
    return [
        label for bar in shown(view.screen_shown, NoticeBar) for label in bar.findChildren(QLabel)
    ]


def test_a_review_says_who_it_is_and_what_to_hand_out(view: KioskView, said: list[Said]) -> None:
    (heard,) = met(view, said, samples.review())
    for words in (samples.PRIYA.name, "1 × Travel backpack", "2 × Smart bottle"):
        assert words in heard.text
    assert "Gala dinner" not in heard.text


def test_trouble_interrupts_and_care_waits(view: KioskView, said: list[Said]) -> None:
    for condition, urgent in (
        (condition_of(away=True, disk=None, off=0), True),
        (condition_of(away=False, disk=None, off=7200), False),
    ):
        said.clear()
        view.show_conditions(lambda shown=condition: shown)  # type: ignore[misc] # a lambda's default has no type
        assert condition is not None
        assert said == [Said(condition.text, urgent)]


def test_visitors_hear_where_to_go(qtbot: QtBot, said: list[Said]) -> None:
    for name, verdict in verdicts().items():
        said.clear()
        view = answer_view(verdict)
        qtbot.addWidget(view)
        lay_out(view, (1440, 900))
        # the view opens its desk before it answers
        assert [largest_words(view) in each.text for each in said] == [False, True], (name, said)
