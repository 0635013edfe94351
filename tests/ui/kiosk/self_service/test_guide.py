"""The self-service window on a real database, driven by frames, keystrokes and touches."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.desks import DeskPolicy, Ready
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.kiosk.screens.display import DisplayPanel
from lighthouse_kiosk.ui.kiosk.self_service.flow import Answer, Inviting, State
from lighthouse_kiosk.ui.kiosk.self_service.guide import Guide
from lighthouse_kiosk.ui.kiosk.self_service.inviting import InvitingScreen
from lighthouse_kiosk.ui.kiosk.window import KioskWindow
from lighthouse_kiosk.ui.tasks import TaskRunner
from lighthouse_kiosk.wording.language import language, use_language
from lighthouse_kiosk.wording.languages import Language
from tests.company import Company, token_of
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.kiosk.self_service.visits import answer, guide_of, reach, touch
from tests.ui.kiosk.test_camera import write_picture

STAFF_KEYS = (
    Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F8,
    Qt.Key.Key_F11,
)  # fmt: skip


def counted(company: Company) -> tuple[int, ...]:
    """How many rows there are of all that a pickup would write."""
    with company.services.uow.read(None) as tx:
        return tuple(
            tx.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()  # noqa: S608 - ours
            for table in ("pickups", "audit_entries", "unmatched_passes")
        )


def test_the_invitation_says_in_one_glance_what_to_do(visited: Kiosk) -> None:
    assert isinstance(visited.window.screen_shown, InvitingScreen)
    words = visited.words()
    for said in ("Where do I collect my things?", "Show your pass", "Read where to go"):
        assert said in words
    assert "Picked up here today" not in words
    assert "Saved on this computer" not in words


def test_a_typed_pass_is_told_where_to_go_and_saves_nothing(
    visited: Kiosk, company: Company
) -> None:
    facts = company.facts
    company.services.options.update_option(
        facts.organiser, facts.backpack.id, OptionChange(place="Counter 3")
    )
    detail = company.approved()
    before = counted(company)
    visited.scan(token_of(detail))
    reach(visited, Answer)
    words = visited.words()
    assert "Hello, Person 0." in words
    assert "Please go to Counter 3" in words
    assert "1 × Backpack" in words
    assert "10:00–10:30 · now" in words
    assert "Person 00" not in words
    assert counted(company) == before


def test_passes_held_before_the_camera_are_answered_one_after_the_other(
    open_desk: OpenKiosk, company: Company, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    write_picture(folder / "a.png", token_of(company.approved(0)))
    write_picture(folder / "b.png", token_of(company.approved(1)))
    kiosk = open_desk(camera=str(folder), self_service=True)
    guide, met = guide_of(kiosk), list[str]()

    def note(state: State) -> None:
        if isinstance(state, Answer) and isinstance(state.verdict, Ready):
            met.append(state.verdict.person.name)

    guide.changed.connect(note)
    kiosk.until(lambda: {"Person 00", "Person 01"} <= set(met))
    guide.changed.disconnect(note)


def test_the_camera_s_picture_is_in_the_invitation_and_beside_the_answer(
    open_desk: OpenKiosk, company: Company, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    QImage(640, 480, QImage.Format.Format_RGB32).save(str(folder / "empty.png"))
    kiosk = open_desk(camera=str(folder), self_service=True)
    detail = company.approved()
    for _ in range(2):
        reach(kiosk, Inviting)
        screen = kiosk.window.screen_shown
        assert isinstance(screen, InvitingScreen)
        kiosk.until(lambda shown=screen: not shown.tile.picture.isNull())  # type: ignore[misc] # a lambda's default has no type
        kiosk.scan(token_of(detail))
        reach(kiosk, Answer)
        glimpse = answer(kiosk).thumbnail
        kiosk.until(lambda shown=glimpse: shown.isVisible())  # type: ignore[misc] # a lambda's default has no type
        kiosk.sees("Next pass: hold it here")
        touch(kiosk, "Done")


def test_an_instant_desk_saves_nothing_either(open_desk: OpenKiosk, company: Company) -> None:
    facts, services = company.facts, company.services
    desk_id = facts.desks[0].desk.id
    services.desks.update_desk(facts.organiser, desk_id, policy=DeskPolicy(instant=True))
    session = services.desks.sign_in_desk(str(facts.event.id), "Desk 1")
    detail = company.approved()
    before = counted(company)
    kiosk = open_desk(session=session, self_service=True)
    kiosk.scan(token_of(detail))
    reach(kiosk, Answer)
    for key in (Qt.Key.Key_Return, *STAFF_KEYS):
        kiosk.press(key)
    kiosk.scan(token_of(detail))
    reach(kiosk, Answer)
    assert counted(company) == before
    assert company.detail(detail.registration).registration.picked_up == 0


def test_staff_keys_do_nothing_on_any_screen(visited: Kiosk, company: Company) -> None:
    control = Qt.KeyboardModifier.ControlModifier

    def press_all() -> None:
        for key in STAFF_KEYS:
            visited.press(key)
        visited.press(Qt.Key.Key_F, control)
        visited.press(Qt.Key.Key_Z, control)

    press_all()
    assert isinstance(visited.window.screen_shown, InvitingScreen)
    assert visited.window.panel_shown is None
    visited.scan(token_of(company.approved()))
    reach(visited, Answer)
    shown = visited.window.screen_shown
    press_all()
    assert visited.window.screen_shown is shown
    assert visited.window.panel_shown is None
    assert not visited.window.diagnostics.up


def test_the_answer_clears_itself_and_the_bar_shrinks_towards_it(
    visited: Kiosk, company: Company
) -> None:
    guide_of(visited).pace = 0.5
    visited.scan(token_of(company.approved()))
    reach(visited, Answer)
    bar = answer(visited).bar
    assert bar.running
    seen = [bar.left()]
    visited.until(lambda: bar.left() < seen[0])
    bar.start(0.2)
    visited.until(lambda: isinstance(visited.window.screen_shown, InvitingScreen))
    assert "Person" not in visited.words()


def test_more_time_starts_the_pause_anew_and_done_ends_it(visited: Kiosk, company: Company) -> None:
    visited.scan(token_of(company.approved()))
    reach(visited, Answer)
    shown = answer(visited)
    visited.until(lambda: shown.bar.left() < 0.99)
    touch(visited, "More time")
    assert visited.window.screen_shown is shown
    assert shown.bar.left() > 0.98
    visited.until(lambda: shown.bar.left() < 0.99)
    visited.press(Qt.Key.Key_Plus)
    visited.until(lambda: shown.bar.left() > 0.98)
    touch(visited, "Done")
    reach(visited, Inviting)


def test_the_next_scan_takes_over_at_once(visited: Kiosk, company: Company) -> None:
    guide = guide_of(visited)
    first, second = company.approved(0), company.approved(1)
    visited.scan(token_of(first))
    reach(visited, Answer)
    visited.scan(token_of(second))
    visited.until(lambda: "Hello, Person 0." in visited.words() and _person(guide) == "Person 01")
    visited.scan("5901234123457")
    visited.until(lambda: "Please show the QR code of your pass" in visited.words())
    visited.scan(token_of(first))
    visited.until(lambda: _person(guide) == "Person 00")


def _person(guide: Guide) -> str:
    state = guide.state
    if isinstance(state, Answer) and isinstance(state.verdict, Ready):
        return state.verdict.person.name
    return ""


@pytest.mark.parametrize("chosen_late", [False, True])
def test_a_pass_scanned_before_the_desk_is_open_is_answered_and_never_handed_out(
    company: Company, qtbot: QtBot, chosen_late: bool
) -> None:
    """Also at a desk that hands out on the scan, and when self-service is chosen after the scan."""
    facts, detail = company.facts, company.approved()
    policy = DeskPolicy(instant=True)
    company.services.desks.update_desk(facts.organiser, facts.desks[0].desk.id, policy=policy)
    session = company.services.desks.sign_in_desk(str(facts.event.id), "Desk 1")
    runner = TaskRunner(_fail, _fail)
    window = KioskWindow(runner, ChangeBus(), _fail, camera="none", self_service=not chosen_late)
    kiosk = Kiosk(window, qtbot)
    window.show()
    qtbot.waitExposed(window)
    kiosk.scan(token_of(detail))
    if chosen_late:
        window.serve_visitors()
    window.open_desk(company.services, session)
    reach(kiosk, Answer)
    assert "Please go to the pickup counter" in kiosk.words()
    assert company.detail(detail.registration).registration.picked_up == 0
    window.close()
    runner.shut_down()
    window.deleteLater()


def _fail(error: BaseException) -> None:
    raise error


def test_a_visitor_s_language_lasts_until_the_visitor_is_done(
    visited: Kiosk, company: Company
) -> None:
    touch(visited, "العربية")
    try:
        assert language() is Language.ARABIC
        assert visited.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        visited.scan(token_of(company.approved()))
        reach(visited, Answer)
        assert language() is Language.ARABIC
        visited.press(Qt.Key.Key_Return)
        reach(visited, Inviting)
        assert language() is Language.ENGLISH
        assert "Where do I collect my things?" in visited.words()
    finally:
        use_language(Language.ENGLISH)


def test_a_visitor_s_contrast_lasts_until_the_visitor_is_done(
    visited: Kiosk, company: Company
) -> None:
    before = visited.window.display
    touch(visited, "Display")
    assert visited.window.panel_shown is not None
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F5, Qt.Key.Key_F8):
        visited.press(key)
    assert isinstance(visited.window.panel_shown, DisplayPanel)
    visited.write("1")
    assert visited.window.display.high_contrast
    visited.press(Qt.Key.Key_Escape)
    visited.scan(token_of(company.approved()))
    reach(visited, Answer)
    assert visited.window.display.high_contrast
    visited.press(Qt.Key.Key_Return)
    reach(visited, Inviting)
    assert visited.window.display == before


def test_turning_the_screen_keeps_the_answer(visited: Kiosk, company: Company) -> None:
    visited.scan(token_of(company.approved()))
    reach(visited, Answer)
    shown = answer(visited)
    visited.window.resize(900, 1440)
    visited.until(lambda: visited.window.screen_shown is not shown)
    assert answer(visited).metrics.portrait
    assert answer(visited).bar.running


def test_everything_to_touch_is_large_enough(visited: Kiosk, company: Company) -> None:
    visited.scan(token_of(company.approved()))
    reach(visited, Answer)
    buttons = [b for b in visited.window.findChildren(QAbstractButton) if b.isVisible()]
    assert {button.text() for button in buttons} == {"More time", "Done"}
    for button in buttons:
        assert min(button.width(), button.height()) >= 64
