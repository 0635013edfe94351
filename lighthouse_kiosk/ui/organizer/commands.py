"""What can be done and with which key: declared once, for the palette, the help and the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from lighthouse_kiosk.domain.roles import Permission
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import plain_tip
from lighthouse_kiosk.wording.translation import translate


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do; `key` names it for good, e.g. `people.new`.

    `shortcut` is spelled as Qt stores it (`Ctrl+N`). One with its `own_key` is heard by the part
    of the page that has the keyboard; for the others `Offers` listens. One that is `at_hand` does
    something to what is in hand, and so is offered only while its page is in view.
    """

    key: str
    title: Callable[[], str]
    icon: str
    shortcut: str = ""
    permission: Permission | None = None
    own_key: bool = False
    at_hand: bool = False


@dataclass(frozen=True, slots=True)
class KeyHint:
    """What keys do that are no commands, as arrows that move; for the help alone."""

    shortcuts: tuple[str, ...]
    words: Callable[[], str]


@dataclass(frozen=True, slots=True)
class _Offer:
    command: Command
    act: Callable[[], None]
    why_not: Callable[[], str]


class Offers:
    """The commands that a page or the window carries out, by their keys."""

    def __init__(self, session: Session, host: QWidget) -> None:
        """Shortcuts are heard while `host` is in view and its window is in front."""
        self._session = session
        self._host = host
        self._offers: dict[str, _Offer] = {}

    def add(
        self,
        command: Command,
        act: Callable[[], None],
        *,
        why_not: Callable[[], str] = str,
        button: QAbstractButton | None = None,
    ) -> None:
        """Carry a command out with `act`; `why_not` says in words why it can't be now.

        A `button` that does the same tells the key in its tool tip.
        """
        if command.permission is not None and not self._session.actor.may(command.permission):
            return
        self._offers[command.key] = _Offer(command, act, why_not)
        if not command.shortcut:
            return
        if not command.own_key:
            shortcut = QShortcut(QKeySequence(command.shortcut), self._host)
            shortcut.activated.connect(lambda: self.do(command.key))
        if button is not None and not button.toolTip():
            button.setToolTip(plain_tip(shown_key(command.shortcut)))

    def commands(self) -> Iterable[Command]:
        return (offer.command for offer in self._offers.values())

    def why_not(self, key: str) -> str:
        """Why a command can't be carried out now; empty where it can."""
        offer = self._offers.get(key)
        return offer.why_not() if offer is not None else ""

    def do(self, key: str) -> bool:
        """Carry a command out, or say why not; False for one that isn't offered here."""
        offer = self._offers.get(key)
        if offer is None:
            return False
        why = offer.why_not()
        if why:
            self._session.notifier.info(why)
        else:
            offer.act()
        return True


def shown_key(shortcut: str) -> str:
    """A shortcut as this system and this language write it: `Strg+N`, `⌘N`."""
    native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    # Qt has no word of its own for this key in some languages
    return native.replace("Space", translate("kiosk", "Space"))


PALETTE = Command(
    "window.palette", lambda: translate("commands", "Go to or do anything"), "search", "Ctrl+K"
)
FIND = Command(
    "window.find", lambda: translate("commands", "Search on this page"), "search", "Ctrl+F"
)
HELP = Command(
    "window.help", lambda: translate("commands", "Help and keys"), "circle-question-mark", "F1"
)
MESSAGES = Command(
    "window.messages", lambda: translate("commands", "Read what was said lately"), "bell", "F8"
)
LOCK = Command("window.lock", lambda: translate("commands", "Lock this window"), "lock", "Ctrl+L")
SIGN_OUT = Command("window.sign_out", lambda: translate("commands", "Sign out"), "log-out")
DARK = Command(
    "window.dark", lambda: translate("commands", "Switch between light and dark colours"), "moon"
)
WINDOW_COMMANDS = (FIND, PALETTE, HELP, MESSAGES, LOCK, SIGN_OUT, DARK)
WINDOW_HINTS = (
    KeyHint(
        ("Ctrl+1", "Ctrl+9"),
        lambda: translate("commands", "Open the first to the ninth page of the side bar"),
    ),
    KeyHint(("Esc",), lambda: translate("commands", "Dismiss the newest message")),
    KeyHint(("Ctrl+C",), lambda: translate("commands", "Copy the rows in hand as a table")),
    KeyHint(("Shift+Down",), lambda: translate("commands", "Take more rows in hand")),
)
