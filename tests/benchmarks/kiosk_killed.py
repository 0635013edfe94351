"""Promise: a kiosk that is killed in the middle of a queue has handed out what its screen showed.

    python -m tests.benchmarks.kiosk_killed [--kills 200] [--naive]

The kiosk program (KioskShell, offscreen) works at an instant desk on a made-up event's database;
a hand scanner types one person's pass after the other. It is killed (SIGKILL) at any moment and
started again, and the person who stood there scans again. In the end everybody in the queue has
got everything exactly once, whatever was painted as done was in the database before, and what had
been saved but not painted was told as already picked up. Naive: "done" is told before it is.
"""

from __future__ import annotations

import os
import queue
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.desks import DeskPolicy, Ready
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.tables import PickupRow
from tests.proofs.outcome import Outcome, command, report

ROOT = Path(__file__).resolve().parents[2]
_LONGEST_LIFE = 60.0
_MOST_HEARD = 5
_FURTHER = 0.08
"""Seconds: a kiosk is killed up to this long after the last answer that counted."""
_STARTING = 2.0


@dataclass
class Queue:
    """People before the desk: each one's pass, and what all it is good for."""

    texts: list[str] = field(default_factory=list)
    things: list[dict[RegistrationId, int]] = field(default_factory=list)

    @classmethod
    def of(cls, services: Services, session: DeskSession, texts: list[str]) -> Queue:
        """Everybody who may take something now, once."""
        found, known = cls(), set()
        for text in texts:
            verdict = services.pickups.review(session, text)
            if isinstance(verdict, Ready) and verdict.person.id not in known:
                known.add(verdict.person.id)
                found.texts.append(text)
                found.things.append(
                    {
                        item.registration_id: item.left
                        for item in verdict.ready
                        if item.registration_id is not None
                    }
                )
        return found


class Kiosk:
    """The program, and what it has said."""

    def __init__(self, arguments: list[str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.proofs.kiosk_process", *arguments],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as said:
            for line in said:
                if line.endswith("\n"):
                    self._lines.put(line.strip())
        self._lines.put(None)

    def hear(self, seconds: float = _LONGEST_LIFE) -> tuple[str, int] | None:
        """The next thing it says; None after its last. Raises queue.Empty when it is silent."""
        line = self._lines.get(timeout=max(seconds, 0))
        if line is None:
            self._lines.put(None)
            return None
        what, _, number = line.partition(" ")
        return what, int(number)

    def kill(self) -> list[tuple[str, int]]:
        """Kill it; returns what it had still said."""
        self._process.kill()
        self._process.wait()
        rest = []
        while (said := self.hear()) is not None:
            rest.append(said)
        return rest


def handed_out(services: Services) -> Counter[RegistrationId]:
    """Pieces by registration, as the journal of pickups has them."""
    with services.uow.read(None) as tx:
        rows = tx.execute(select(PickupRow.registration_id, PickupRow.quantity)).all()
    found: Counter[RegistrationId] = Counter()
    for registration_id, quantity in rows:
        if registration_id is not None:
            found[RegistrationId(registration_id)] += quantity
    return found


def prove(folder: Path, *, kills: int, seed: int, naive: bool, people: int = 0) -> Outcome:
    """`people` of the made-up event; enough of them for so many kills unless told."""
    chance = random.Random(seed)
    settings = Settings(folder / "profile")
    services = open_services(settings)
    actor = services.demo.fill(people or 60 + 12 * kills, seed)
    choice = next(choice for choice in services.desks.choices() if choice.desks)
    # whenever this runs, everybody's slot is now
    policy = DeskPolicy(instant=True, early=timedelta(hours=24), late=timedelta(hours=24))
    services.desks.update_desk(actor, choice.desks[0].id, policy=policy)
    session = services.desks.open_desk(actor, choice.event.id, choice.desks[0].id)
    session = replace(session, desk=replace(session.desk, policy=policy))
    cards = services.passes.pass_cards(actor, choice.event.id)
    line = Queue.of(services, session, [card.token_text for card in cards])
    (folder / "queue.txt").write_text("\n".join(line.texts), "ascii")
    before = handed_out(services)

    where = [str(settings.profile), str(choice.event.id), str(choice.desks[0].id)]
    answers: dict[int, str] = {}
    broken: list[str] = []
    unseen = 0
    for kill in range(kills + 1):
        arguments = [*where, str(folder / "queue.txt"), str(_next(answers, line))]
        kiosk = Kiosk(arguments + (["naive"] if naive else []))
        said = _heard(kiosk, None if kill == kills else chance, len(line.texts))
        given = handed_out(services) - before
        for what, number in said:
            if what == "end":
                continue
            first_again = number == _next(answers, line) and kill > 0
            answers[number] = what
            if what == "dropped" or (what == "refused" and not first_again):
                broken.append(f"kill {kill}: scan {number} was {what}")
            unseen += what == "refused"
            for registration_id, count in line.things[number].items():
                if given[registration_id] != count:
                    broken.append(
                        f"kill {kill}: scan {number} was {what}, and {given[registration_id]}"
                        f" of {count} pieces are in the journal"
                    )
        if _next(answers, line) >= len(line.texts):
            break
    broken += [f"{found}" for found in services.maintenance.check().findings]
    given = handed_out(services) - before
    due: Counter[RegistrationId] = Counter()
    for number in answers:
        due.update(line.things[number])
    if given != due:
        broken.append(f"{given.total()} pieces are in the journal, {due.total()} were answered for")
    if len(answers) != len(line.texts):
        broken.append(f"{len(line.texts) - len(answers)} people were not answered")
    services.close()
    return Outcome(
        {
            "kills": kill,
            "people": len(line.texts),
            "painted_as_done": sum(what == "done" for what in answers.values()),
            "saved_but_not_yet_painted": unseen,
            "pieces_in_the_journal": given.total(),
        },
        broken,
    )


def _next(answers: dict[int, str], line: Queue) -> int:
    """Who stands before the desk."""
    return next((n for n in range(len(line.texts)) if n not in answers), len(line.texts))


def _heard(kiosk: Kiosk, chance: random.Random | None, last: int) -> list[tuple[str, int]]:
    """Listen for some answers and a moment longer, then kill; without a chance, to the end."""
    heard: list[tuple[str, int]] = []
    most = last + 1 if chance is None else chance.randint(0, _MOST_HEARD)
    while len(heard) < most:
        said = kiosk.hear()
        if said is None:
            return heard
        heard.append(said)
        if said[0] == "end":
            break
    if chance is not None:
        # none at all: it is killed while it starts
        further = chance.random() * (_FURTHER if most else _STARTING)
        end = time.monotonic() + further
        with suppress(queue.Empty):
            while (said := kiosk.hear(end - time.monotonic())) is not None:
                heard.append(said)
    return heard + kiosk.kill()


def main() -> None:
    parser = command(__doc__)
    parser.add_argument("--kills", type=int, default=200)
    arguments = parser.parse_args()

    def run() -> Outcome:
        with TemporaryDirectory() as folder:
            return prove(Path(folder), **vars(arguments))

    report("kiosk killed", arguments, run)


if __name__ == "__main__":
    main()
