"""Private keys: in files, or in the system's keyring where a real one answers."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import NoReturn
from uuid import uuid4

import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import KeyringLocked

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.errors import FolderUnusable, SigningKeyMissing
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.services.keys import KeyPlace, KeyVault
from lighthouse_kiosk.services.platform_keyring import PlatformKeyring
from lighthouse_kiosk.settings import Settings
from tests.company import event_draft

EVENT = EventId(uuid4())


class RealKeyring(KeyringBackend):
    """Keeps secrets as long as the test lasts."""

    priority: float = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # keyring leaves it untyped
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Locked(dict[tuple[str, str], str]):
    """Refuses whoever looks in or puts something in."""

    def get(self, *_: object) -> NoReturn:
        raise KeyringLocked

    def __setitem__(self, *_: object) -> NoReturn:
        raise KeyringLocked


class LockedKeyring(RealKeyring):
    def __init__(self) -> None:
        super().__init__()
        self.kept = Locked()


class Forgetful(dict[tuple[str, str], str]):
    def __setitem__(self, *_: object) -> None:
        pass


class ForgetfulKeyring(RealKeyring):
    def __init__(self) -> None:
        super().__init__()
        self.kept = Forgetful()


class PlainTextKeyring(RealKeyring):
    priority = 0.5


class AskingKeyring(RealKeyring):
    """Shows a dialog that nobody answers."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answered.wait(60)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.answered.wait(60)
        super().set_password(service, username, password)


def vault_with(folder: Path, backend: KeyringBackend, patience: float = 30) -> KeyVault:
    return KeyVault(folder, PlatformKeyring(lambda: backend, patience))


def place_of(vault: KeyVault, key_id: int = 1) -> KeyPlace | None:
    held = vault.held(EVENT, key_id)
    return held.place if held else None


def files_in(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def test_without_a_keyring_a_key_is_a_file_of_its_owners(tmp_path: Path) -> None:
    vault = KeyVault(tmp_path / "keys")
    public = vault.make(EVENT, 1)
    (file,) = files_in(tmp_path)
    assert len(file.read_bytes()) == 32
    if os.name != "nt":
        assert file.stat().st_mode & 0o777 == 0o600
        assert file.parent.stat().st_mode & 0o777 == 0o700
    again = KeyVault(tmp_path / "keys").held(EVENT, 1)
    assert again is not None
    assert (again.public, again.place) == (public, KeyPlace.FILE)


def test_a_real_keyring_keeps_the_key_and_no_file_does(tmp_path: Path) -> None:
    backend = RealKeyring()
    public = vault_with(tmp_path / "keys", backend).make(EVENT, 1)
    assert files_in(tmp_path) == []
    again = vault_with(tmp_path / "keys", backend).held(EVENT, 1)
    assert again is not None
    assert (again.public, again.place) == (public, KeyPlace.KEYRING)
    assert again.private.private_bytes_raw().hex() in backend.kept.values()


def test_keys_in_files_go_on_working_beside_a_keyring(tmp_path: Path) -> None:
    public = KeyVault(tmp_path / "keys").make(EVENT, 1)
    vault = vault_with(tmp_path / "keys", RealKeyring())
    held = vault.held(EVENT, 1)
    assert held is not None
    assert (held.public, held.place) == (public, KeyPlace.FILE)
    vault.make(EVENT, 2)
    assert place_of(vault, 2) is KeyPlace.KEYRING


@pytest.mark.parametrize(
    "backend",
    [FailKeyring, NullKeyring, ChainerBackend, PlainTextKeyring, LockedKeyring, ForgetfulKeyring],
)
def test_a_keyring_that_keeps_nothing_does_not_count(
    tmp_path: Path, backend: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ChainerBackend, "backends", [])
    vault = vault_with(tmp_path / "keys", backend())
    vault.make(EVENT, 1)
    assert place_of(vault) is KeyPlace.FILE
    assert len(files_in(tmp_path)) == 1


def test_of_a_chain_the_first_real_keyring_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = RealKeyring()
    monkeypatch.setattr(ChainerBackend, "backends", [PlainTextKeyring(), real])
    chain = ChainerBackend()  # type: ignore[no-untyped-call] # as above
    vault_with(tmp_path, chain).make(EVENT, 1)
    assert len(real.kept) == 1


def test_a_keyring_that_asks_somebody_who_is_not_there_is_left_alone(tmp_path: Path) -> None:
    backend = AskingKeyring()
    vault = vault_with(tmp_path / "keys", backend, patience=0.2)
    begin = time.monotonic()
    for key_id in range(1, 6):
        vault.make(EVENT, key_id)
    assert time.monotonic() - begin < 5
    assert place_of(vault) is KeyPlace.FILE
    backend.answered.set()


def test_a_detection_that_fails_is_no_keyring(tmp_path: Path) -> None:
    def detect() -> KeyringBackend:
        raise RuntimeError("no bus")

    KeyVault(tmp_path, PlatformKeyring(detect)).make(EVENT, 1)
    assert len(files_in(tmp_path)) == 1


def test_a_key_that_is_here_is_never_written_over(tmp_path: Path) -> None:
    """A database restored from before the key was made asks for it anew."""
    public = KeyVault(tmp_path).make(EVENT, 1)
    assert KeyVault(tmp_path).make(EVENT, 1) == public


def test_a_key_that_is_not_here_or_damaged_is_missing(tmp_path: Path) -> None:
    (tmp_path / f"{EVENT}-2.key").write_bytes(b"short")
    vault = KeyVault(tmp_path)
    for key_id in (1, 2):
        assert vault.held(EVENT, key_id) is None
        with pytest.raises(SigningKeyMissing):
            vault.private_key(EVENT, key_id)


def test_half_a_key_is_made_anew(tmp_path: Path) -> None:
    """The power was cut while it was written, so nothing was ever signed with it."""
    (tmp_path / f"{EVENT}-1.key").write_bytes(b"half of a key")
    public = KeyVault(tmp_path).make(EVENT, 1)
    again = KeyVault(tmp_path).held(EVENT, 1)
    assert again is not None
    assert again.public == public
    assert len(files_in(tmp_path)) == 1


def test_a_folder_that_can_not_be_made_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("a file")
    with pytest.raises(FolderUnusable):
        KeyVault(tmp_path / "keys").make(EVENT, 1)


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [({}, True), ({"LIGHTHOUSE_KEYRING": "off"}, False), ({"LIGHTHOUSE_KEYRING": "OFF"}, False)],
)
def test_whoever_starts_the_app_may_do_without_a_keyring(
    tmp_path: Path, environment: dict[str, str], wanted: bool
) -> None:
    assert Settings.from_environment(tmp_path, None, environment).use_keyring is wanted
    assert not Settings(tmp_path).use_keyring


def test_the_app_asks_the_systems_keyring_when_it_may(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = RealKeyring()
    monkeypatch.setattr("keyring.get_keyring", lambda: backend)
    services = open_services(Settings(tmp_path / "profile", use_keyring=True))
    admin = services.organisations.set_up("Acme", "Ada", "ada@example.org", "correct horse").value
    event = services.events.create_event(admin, event_draft()).value
    services.close()
    assert list(backend.kept) == [("lighthouse-kiosk", f"{event.id}-1")]
    assert not (tmp_path / "profile" / "keys").exists()
