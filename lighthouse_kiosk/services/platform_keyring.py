"""The system's own keyring: macOS Keychain, Windows Credential Locker, Secret Service, KWallet."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "lighthouse-kiosk"

PATIENCE_SECONDS = 3.0
"""A keyring may ask its owner something first; on a machine without a screen it would for ever."""

_RECOMMENDED = 1.0
"""Backends below are made of nothing, keep plain text, or ask for a passphrase on the terminal."""


class PlatformKeyring:
    """Keeps secrets as text under a name. Never waits long: what does not answer is left alone.

    `find_backend` is what the `keyring` package detects unless told otherwise; it is asked for at
    the first use, because that loads every backend there is.
    """

    def __init__(
        self,
        find_backend: Callable[[], KeyringBackend] | None = None,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        self._find_backend = find_backend or _detected
        self._patience = patience
        self._backend: KeyringBackend | None = None
        self._looked = False
        self._lock = threading.Lock()

    def get(self, name: str) -> str | None:
        """Return a secret kept before; None also where no keyring answers."""
        return self._ask(lambda backend: backend.get_password(SERVICE, name))

    def put(self, name: str, secret: str) -> bool:
        """Keep a secret; whether it can be read back from a real keyring."""

        def keep(backend: KeyringBackend) -> bool:
            backend.set_password(SERVICE, name, secret)
            return backend.get_password(SERVICE, name) == secret

        return bool(self._ask(keep))

    def _ask(self, question: Callable[[KeyringBackend], T]) -> T | None:
        """Ask in a thread that may be left behind; None when nobody answers in time."""
        with self._lock:
            if self._looked and self._backend is None:
                return None
            answers: queue.SimpleQueue[tuple[KeyringBackend | None, T | None]] = queue.SimpleQueue()
            asked = threading.Thread(
                target=self._answer, args=(question, answers), name="keyring", daemon=True
            )
            asked.start()
            self._looked = True
            try:
                self._backend, answer = answers.get(timeout=self._patience)
            except queue.Empty:
                self._backend = None
                return None
            return answer

    def _answer(
        self,
        question: Callable[[KeyringBackend], T],
        answers: queue.SimpleQueue[tuple[KeyringBackend | None, T | None]],
    ) -> None:
        backend = None
        try:
            backend = self._backend or _real(self._find_backend())
            answers.put((backend, question(backend) if backend else None))
        except Exception:  # noqa: BLE001 - backends raise what their system's library raises
            answers.put((backend, None))


def _detected() -> KeyringBackend:
    import keyring  # noqa: PLC0415 - loads every backend there is, a fifth of a second

    return keyring.get_keyring()


def _real(backend: KeyringBackend) -> KeyringBackend | None:
    """Return the backend, or the first one in a chain, that really keeps secrets."""
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415 - as above

    chain = backend.backends if isinstance(backend, ChainerBackend) else [backend]
    return next((one for one in chain if one.priority >= _RECOMMENDED), None)
