"""How much memory the organiser's app takes, in a process that does nothing else.

    python tests/benchmarks/organizer_memory.py FOLDER [--registrations 1000000] [--times 8]
        [--batch 10000] > result.json

The app is started by its command on a copy of a house (`house.py`), and signed in to by its form.
Then hands go through its pages, search and scroll its lists, approve some and then a batch; after
each part it rests, as people do, and its memory is read. All of that is counted, in megabytes:

- resident: all that is in memory for it, files that other programs share included;
- proportional: the same, but a share of what is shared;
- own: what nobody else has in memory, which is what ending the app gives back;
- most_resident: the most that was ever resident.

Only the hands are in it that the app doesn't have, two megabytes. The house is made, where it has
to be, by another process. Linux only.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

_CHECKOUT = Path(__file__).resolve().parents[2]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(_CHECKOUT))

if TYPE_CHECKING:
    from lighthouse_kiosk.domain.ids import EventId
    from tests.benchmarks.house import House
    from tests.benchmarks.organizer_hands import Office

_REST = 12.0
"""Seconds after which the window has put its memory in order."""
_HANDS = "--with-hands"
_LONGEST = 1_800


def app_on(house: House, folder: Path, times: int, batch: int) -> dict[str, dict[str, float]]:
    """Run the app on a copy of the house; return its memory after each part."""
    from tests.benchmarks.house import NOW  # noqa: PLC0415 - the same
    from tests.company import PASSWORD  # noqa: PLC0415 - not in the app's process

    environment = os.environ | {"PYTHONPATH": str(_CHECKOUT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # users' Pythons keep what they compiled
    with tempfile.TemporaryDirectory(dir=folder) as scratch, house.copied(Path(scratch)) as copy:
        environment["LIGHTHOUSE_PROFILE"] = str(copy.settings.profile)
        orders = {
            "event": str(copy.event_id),
            "password": PASSWORD,
            "now": NOW.isoformat(),
            "times": times,
            "batch": batch,
        }
        done = subprocess.run(
            [sys.executable, __file__, _HANDS, json.dumps(orders)],
            cwd=_CHECKOUT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            timeout=_LONGEST,
            check=True,
        )
    found: dict[str, dict[str, float]] = json.loads(done.stdout)
    return found


def memory() -> dict[str, float]:
    """Return megabytes of this process, see above."""
    lines = Path("/proc/self/smaps_rollup").read_text("utf-8").splitlines()[1:]
    lines += Path("/proc/self/status").read_text("utf-8").splitlines()
    sizes = {
        name: rest.split()[0]
        for name, _colon, rest in (one.partition(":") for one in lines)
        if rest.split()
    }
    in_megabytes = {
        "resident": ("Rss",),
        "proportional": ("Pss",),
        "own": ("Private_Clean", "Private_Dirty"),
        "most_resident": ("VmHWM",),
    }
    return {
        name: round(sum(int(sizes[key]) for key in keys) / 1024, 1)
        for name, keys in in_megabytes.items()
    }


def _app_with_hands(orders: Mapping[str, str | int]) -> None:
    """Be the app, and work with it as soon as its loop runs."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - in the app's process only
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the same

    import lighthouse_kiosk.bootstrap as app_data  # noqa: PLC0415 - the same
    from lighthouse_kiosk.__main__ import main as run_command  # noqa: PLC0415 - the same

    # registration is open on the house's day only
    now = datetime.fromisoformat(str(orders["now"]))
    app_data.open_services = partial(app_data.open_services, clock=lambda: now)
    failed: list[bool] = []
    run_loop = QApplication.exec

    def work() -> None:
        try:
            print(json.dumps(_worked(orders)), flush=True)
        except BaseException:  # noqa: BLE001 - Qt would swallow it
            traceback.print_exc()
            failed.append(True)
        QApplication.quit()

    def run_with_hands(*_app: object) -> int:
        QTimer.singleShot(0, work)
        return run_loop() or len(failed)

    QApplication.exec = run_with_hands  # type: ignore[method-assign] # called the same way
    sys.argv = ["lighthouse-kiosk"]  # as its icon starts it
    run_command()


def _worked(orders: Mapping[str, str | int]) -> dict[str, dict[str, float]]:
    from lighthouse_kiosk.domain.ids import EventId  # noqa: PLC0415 - in the app's process only
    from tests.benchmarks import organizer_desk as desk  # noqa: PLC0415 - the same

    times, batch = int(orders["times"]), int(orders["batch"])
    office = _signed_in(EventId(UUID(str(orders["event"]))), str(orders["password"]))
    parts: dict[str, Callable[[], object]] = {
        "signed_in": lambda: None,
        "pages": lambda: desk.pages(office, max(2, times // 2)),
        "keys": lambda: desk.keys(office, times),
        "scrolling": lambda: desk.scrolling(office, times),
        "approving": lambda: desk.approving(office, times),
        "batch": lambda: desk.approved_at_once(office, batch),
    }
    report = {}
    for name, part in parts.items():
        part()
        office.rest(_REST)
        report[name] = memory()
    return report


def _signed_in(event_id: EventId, password: str) -> Office:
    """Fill in the form as the house's admin, and wait for the window and all of its pages."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - in the app's process only
    from PySide6.QtWidgets import QApplication, QLineEdit, QWidget  # noqa: PLC0415 - the same

    from lighthouse_kiosk.ui.organizer.start.forms import SignInScreen  # noqa: PLC0415 - the same
    from lighthouse_kiosk.ui.organizer.window import OrganizerWindow  # noqa: PLC0415 - the same
    from tests.benchmarks.organizer_hands import Office  # noqa: PLC0415 - the same

    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def seen(kind: type[QWidget]) -> list[QWidget]:
        within = [one for top in app.topLevelWidgets() for one in (top, *top.findChildren(kind))]
        return [one for one in within if isinstance(one, kind) and one.isVisible()]

    def wait_for(condition: Callable[[], bool]) -> None:
        loop, look = QEventLoop(), QTimer(interval=50)

        def look_again() -> None:
            if condition():
                loop.quit()

        look.timeout.connect(look_again)
        look.start()
        loop.exec()

    wait_for(lambda: bool(seen(SignInScreen)))
    form = seen(SignInScreen)[0]
    assert isinstance(form, SignInScreen)
    for name, words in (("email", "admin@example.org"), ("password", password)):
        editor = form.fields[name].editor
        assert isinstance(editor, QLineEdit)
        editor.setText(words)
    form.submit()
    wait_for(lambda: bool(seen(OrganizerWindow)))
    window = seen(OrganizerWindow)[0]
    assert isinstance(window, OrganizerWindow)
    office = Office(app, window, window.page("events").session, event_id)
    wait_for(lambda: all(window.made(kind.key) is not None for kind in window.kinds()))
    office.settle()
    return office


def main() -> None:
    if sys.argv[1:2] == [_HANDS]:
        _app_with_hands(json.loads(sys.argv[2]))
        return
    from tests.benchmarks.house import house_of  # noqa: PLC0415 - not in the app's process

    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--registrations", type=int, default=1_000_000)
    arguments.add_argument("--times", type=int, default=8)
    arguments.add_argument("--batch", type=int, default=10_000)
    chosen = arguments.parse_args()
    house = house_of(chosen.registrations, chosen.folder)
    report = {
        "registrations": chosen.registrations,
        "memory_mb": app_on(house, chosen.folder, chosen.times, chosen.batch),
    }
    json.dump(report, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
