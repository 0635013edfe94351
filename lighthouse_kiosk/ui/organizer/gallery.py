"""Every screen of the organiser as a scene, on made-up people and a clock that stands still."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QWidget,
)

from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.errors import (
    DatabaseNewer,
    DatabaseUnreachable,
    DiskFull,
    FolderUnusable,
    InvalidField,
    SignInFailed,
    SqliteTooOld,
)
from lighthouse_kiosk.domain.events import EventType
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.events import EventDraft
from lighthouse_kiosk.ui.crash import CrashDialog, CrashReport
from lighthouse_kiosk.ui.organizer.activity_gallery import activity_scenes
from lighthouse_kiosk.ui.organizer.dashboard_gallery import dashboard_scenes
from lighthouse_kiosk.ui.organizer.desks_gallery import desks_scenes
from lighthouse_kiosk.ui.organizer.notices_gallery import notices_scenes
from lighthouse_kiosk.ui.organizer.people_gallery import people_scenes
from lighthouse_kiosk.ui.organizer.questions_gallery import questions_scenes
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationFilter
from lighthouse_kiosk.ui.organizer.reports_gallery import report_scenes
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.settings_gallery import settings_scenes
from lighthouse_kiosk.ui.organizer.setup_gallery import setup_scenes
from lighthouse_kiosk.ui.organizer.start.forms import SetUpScreen, SignInScreen
from lighthouse_kiosk.ui.organizer.start.screens import DemoScreen, TroubleScreen, WelcomeScreen
from lighthouse_kiosk.ui.organizer.start.window import StartWindow
from lighthouse_kiosk.ui.organizer.window import OrganizerWindow
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene, SceneContext

SMALL = (1280, 720)
NOW = datetime(2026, 12, 12, 5, 12, tzinfo=UTC)
"""10:42 in Bengaluru, on the demo's event day."""

Step = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Play(Scene):
    """A scene that is acted: after each step everything under way is waited for."""

    steps: tuple[Step, ...] = ()


def organizer_scenes(session: Session, empty: Session) -> Iterator[Scene]:
    """All screens; `empty` is signed in where nothing has been set up yet."""
    yield from start_scenes()
    both = (LANDSCAPE, SMALL)
    yield _page("dashboard", session, "dashboard", sizes=both)
    yield from dashboard_scenes(session, _page)
    yield _page("registrations", session, "registrations", _go_to_clear, sizes=both)
    yield _page("registrations-conflict", session, "registrations", _go_to_conflict, sizes=both)
    yield _page("registrations-selected", session, "registrations", _tick_four)
    yield _page("registrations-select-all", session, "registrations", _select_all)
    yield _page("registrations-approve-many", session, "registrations", _ask_to_approve_all)
    yield _page("registrations-all", session, "registrations", _show_all)
    yield _page("registrations-approved", session, "registrations", _show_approved)
    yield _page("registrations-nothing-matches", session, "registrations", _search_nonsense)
    yield _page("registrations-reject", session, "registrations", _ask_to_reject)
    yield _page("registrations-change", session, "registrations", _ask_to_change)
    yield _page("registrations-new", session, "registrations", _new_registration)
    yield _page("registrations-new-found", session, "registrations", _new_registration, _type_name)
    yield _page(
        "registrations-new-conflict",
        session,
        "registrations",
        _new_registration,
        _type_name,
        _pick_first,
        _choose_full_slot,
    )
    yield _page(
        "registrations-new-person", session, "registrations", _new_registration, _add_person
    )
    yield from setup_scenes(session, _page)
    yield _page("passes", session, "passes", sizes=both)
    yield _page("passes-selected", session, "passes", _tick_passes)
    yield _page("passes-revoked", session, "passes", _show_revoked)
    yield _page("passes-print", session, "passes", _ask_how_to_print, sizes=both)
    yield _page("desks", session, "desks", sizes=both)
    yield _page("desks-change", session, "desks", _click("edit-desk"))
    yield from desks_scenes(session, _page)
    yield _page("events", session, "events", sizes=both)
    yield _page("events-new", session, "events", _click("new-event"))
    yield _page("events-new-copy", session, "events", _copy_event)
    yield _page("events-new-errors", session, "events", _click("new-event"), _submit)
    yield _page("events-archive", session, "events", _archive_event, _show_archive)
    yield from activity_scenes(session, _page)
    yield from settings_scenes(session, empty, _page)
    yield from people_scenes(session, _page)
    yield from questions_scenes(session, _page)
    yield from report_scenes(session, _page)
    yield from notices_scenes(session, _page)
    yield from empty_scenes(empty)
    yield Play("crash", lambda _context: _crash_dialog(), ((560, 390),))


def start_scenes() -> Iterator[Scene]:
    """Before anybody is signed in."""
    yield _start("welcome", WelcomeScreen)
    yield _start("set-up", SetUpScreen)
    yield _start("set-up-errors", _set_up_with_errors)
    yield _start("demo-progress", _demo_half_way)
    yield _start("sign-in", lambda: SignInScreen("Example Industries"))
    yield _start("sign-in-remembered", _sign_in_remembered)
    yield _start("sign-in-refused", _sign_in_refused)
    database = "/srv/lighthouse/lighthouse.db"
    for name, error in (
        ("damaged", DatabaseUnreachable("not_a_database", database)),
        ("read-only", DatabaseUnreachable("read_only", database)),
        ("newer", DatabaseNewer("0009_sync", "0001_first_light")),
        ("wrong-url", DatabaseUnreachable("wrong_url", "mysql://desk@server/events")),
        ("no-server", DatabaseUnreachable("no_server", "postgresql://desk@server/events")),
        ("sqlite-too-old", SqliteTooOld("3.40.1", "3.51.3")),
        ("disk-full", DiskFull("/srv/lighthouse", 12_000_000)),
        ("folder", FolderUnusable("/srv/lighthouse", "denied")),
    ):
        yield _start(f"trouble-{name}", partial(TroubleScreen, error))


def empty_scenes(session: Session) -> Iterator[Scene]:
    """An organisation without events, and an event without anything in it."""
    yield _page("empty-events", session, "events")
    yield _page("empty-people", session, "people")

    def with_event(_context: SceneContext) -> QWidget:
        _first_event(session)
        return _window(session)

    for key in ("dashboard", "registrations", "setup", "passes", "desks"):
        steps = (_show_all,) if key == "registrations" else ()
        yield Play(f"empty-{key}", with_event, steps=(_open(key), *map(_on_page, steps)))


def _first_event(session: Session) -> None:
    """Create the one event of the empty profile, once."""
    if session.services.events.list_events(session.actor):
        return
    day = NOW.date() + timedelta(days=42)
    opens = datetime.combine(NOW.date(), datetime.min.time())
    session.services.events.create_event(
        session.actor,
        EventDraft(
            name="Summer Gifting 2027",
            type=EventType.GIFTING,
            currency="INR",
            time_zone="Asia/Kolkata",
            date=day,
            window_opens=opens,
            window_closes=opens + timedelta(days=35),
            budget=80_00_000_00,
            venue="All offices",
        ),
    )


def _window(session: Session) -> OrganizerWindow:
    session.memory.clear()
    return OrganizerWindow(session)


def _open(key: str) -> Step:
    def step(window: OrganizerWindow) -> None:
        window.open_page(key)

    return step


def _on_page(act: Step) -> Step:
    """Turn a step about a page into one about the window that shows it."""

    def step(window: OrganizerWindow) -> None:
        act(window.current_page())

    return step


def _page(
    name: str,
    session: Session,
    key: str,
    *acts: Step,
    sizes: Sequence[tuple[int, int]] = (LANDSCAPE,),
) -> Play:
    steps = (_open(key), *map(_on_page, acts))
    return Play(name, lambda _context: _window(session), tuple(sizes), steps)


def _start(name: str, make: Callable[[], QWidget]) -> Play:
    def window(_context: SceneContext) -> QWidget:
        whole = StartWindow()
        whole.show_screen(make())
        return whole

    return Play(f"start-{name}", window, ((1040, 680),))


def _set_up_with_errors() -> QWidget:
    screen = SetUpScreen()
    for name, text in (
        ("organisation", "Example Industries"),
        ("email", "riya"),
        ("password", "1"),
    ):
        editor = screen.fields[name].editor
        if isinstance(editor, QLineEdit):
            editor.setText(text)
    _refuse(screen, InvalidField("name", "missing"), "name")
    _refuse(screen, InvalidField("email", "not_an_address"), "email")
    _refuse(screen, InvalidField("password", "too_short", least=8), "password")
    return screen


def _refuse(screen: SetUpScreen, error: InvalidField, name: str) -> None:
    before = {key: field.error for key, field in screen.fields.items()}
    screen.refuse(error)
    for key, text in before.items():
        if key != name:
            screen.fields[key].set_error(text)


def _sign_in_remembered() -> QWidget:
    return SignInScreen("Example Industries", "riya.kapoor@example.com")


def _sign_in_refused() -> QWidget:
    screen = SignInScreen("Example Industries")
    screen.refuse(SignInFailed())
    return screen


def _demo_half_way() -> QWidget:
    screen = DemoScreen(cancellable=True)
    screen.advance(1240, 2000)
    return screen


def _go_to_conflict(page: Any) -> None:
    model = page.list.model
    wanted = (Problem.SLOT_FULL, Problem.SOLD_OUT, Problem.TOO_FEW_LEFT)
    at = next(
        (at for at, line in model.loaded_rows() if line.problems and line.problems[0] in wanted), 0
    )
    page.list.table.setCurrentIndex(model.index(at, 1))


def _go_to_clear(page: Any) -> None:
    model = page.list.model
    at = next((at for at, line in model.loaded_rows() if not line.problems), 0)
    page.list.table.setCurrentIndex(model.index(at, 1))


def _tick_four(page: Any) -> None:
    lines = [line for _at, line in page.list.model.loaded_rows()]
    clear = [line for line in lines if not line.problems][:3]
    stuck = [line for line in lines if line.problems][:1]
    for line in (*clear, *stuck):
        page.list.model.toggle(line)


def _show_all(page: Any) -> None:
    page.list.set_filter(RegistrationFilter())


def _show_approved(page: Any) -> None:
    page.list.set_filter(RegistrationFilter(status=Status.APPROVED.value))


def _search_nonsense(page: Any) -> None:
    page.list.set_filter(RegistrationFilter(text="Zebediah"))


def _ask_to_reject(page: Any) -> None:
    page.list.reject.emit(page.list.current_line())


def _ask_to_change(page: Any) -> None:
    page.panel.ask_to_change()


def _new_registration(page: Any) -> None:
    page.ask_for_registration()


def _click(name: str) -> Step:
    def step(page: QWidget) -> None:
        button = page.findChild(QAbstractButton, name)
        if button is not None:
            button.click()

    return step


def _dialog_of(page: QWidget) -> Any:
    return next(dialog for dialog in page.findChildren(QDialog) if dialog.isVisible())


def _type_name(page: QWidget) -> None:
    dialog = _dialog_of(page)
    dialog.picker.search.setText("amara")
    dialog.picker.search.returnPressed.emit()


def _pick_first(page: QWidget) -> None:
    search = _dialog_of(page).picker.search
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(search, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none))


def _choose_full_slot(page: QWidget) -> None:
    dialog = _dialog_of(page)
    dialog.findChild(QComboBox, "registration-option").setCurrentIndex(3)
    slots = dialog.findChild(QComboBox, "registration-slot")
    nothing_free = re.compile(r"(?<![\d:])0(?![\d:])")
    full = (at for at in range(slots.count()) if nothing_free.search(slots.itemText(at)))
    slots.setCurrentIndex(next(full, 0))


def _add_person(page: QWidget) -> None:
    _dialog_of(page).picker.new_button.click()


def _select_all(page: Any) -> None:
    page.list.select_all_matching()


def _ask_to_approve_all(page: Any) -> None:
    lines = [line.id for _at, line in page.list.model.loaded_rows()]
    page.batches.ask_to_approve(lines, page.occasion.currency)


def _copy_event(page: Any) -> None:
    page.cards()[0].duplicated.emit()


def _archive_event(page: Any) -> None:
    for card in page.cards()[1:]:
        card.archived.emit(True)


def _show_archive(page: Any) -> None:
    page.show_archive()


def _ask_how_to_print(page: Any) -> None:
    page.print_button.click()


def _tick_passes(page: Any) -> None:
    for at in range(2, 6):
        page.model.toggle(page.model.row(at))


def _show_revoked(page: Any) -> None:
    at = next((at for at, line in page.model.loaded_rows() if line.revoked), 0)
    page.table.setCurrentIndex(page.model.index(at, 1))


def _submit(page: QWidget) -> None:
    _dialog_of(page).accept_button.click()


def _crash_dialog() -> QWidget:
    report = CrashReport(None, "Traceback (most recent call last): …", "ValueError")
    return CrashDialog(report)
