"""Signing keys: private halves in the system's keyring or in files, apart from the database."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lighthouse_kiosk.domain.errors import SigningKeyMissing
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, OrganisationId, new_id
from lighthouse_kiosk.files import refusal_of, sync_folder
from lighthouse_kiosk.services.platform_keyring import PlatformKeyring
from lighthouse_kiosk.store.queries import signing_keys
from lighthouse_kiosk.store.unit_of_work import Transaction


class KeyPlace(StrEnum):
    """Where this machine keeps a private key."""

    KEYRING = "keyring"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class HeldKey:
    """A private key that this machine holds; `public` is its other half's 32 bytes."""

    private: Ed25519PrivateKey
    public: bytes
    place: KeyPlace


class KeyVault:
    """Keeps one private key per event and key id: 32 raw bytes of Ed25519.

    In a file of its own, readable by its owner only (mode 0600), or as hexadecimal digits in the
    system's keyring where there is one. Files are looked at first, and go on working beside it.
    """

    def __init__(self, folder: Path, keyring: PlatformKeyring | None = None) -> None:
        self._folder = folder
        self._keyring = keyring
        self._held: dict[tuple[EventId, int], HeldKey] = {}
        self._not_in_keyring: set[tuple[EventId, int]] = set()
        self._lock = threading.Lock()

    def make(self, event_id: EventId, key_id: int) -> bytes:
        """Make and keep a key pair; return the public key's 32 bytes.

        A key that is here already under this id is kept and not made anew: it may come from after
        the backup that was restored, and what it signed is out there. Raises FolderUnusable when
        the key can't be kept.
        """
        with self._lock:
            held = self._look_up(event_id, key_id)
            if held is None:
                held = self._keep(event_id, key_id, Ed25519PrivateKey.generate())
                self._held[event_id, key_id] = held
            return held.public

    def held(self, event_id: EventId, key_id: int) -> HeldKey | None:
        """Return a key that this machine holds."""
        with self._lock:
            return self._look_up(event_id, key_id)

    def private_key(self, event_id: EventId, key_id: int) -> Ed25519PrivateKey:
        """Return a key's private half; raises SigningKeyMissing, naming the event by its id."""
        found = self.held(event_id, key_id)
        if found is None:
            raise SigningKeyMissing(str(event_id))
        return found.private

    def _look_up(self, event_id: EventId, key_id: int) -> HeldKey | None:
        known = self._held.get((event_id, key_id))
        if known is None:
            known = self._from_file(event_id, key_id) or self._from_keyring(event_id, key_id)
            if known is not None:
                self._held[event_id, key_id] = known
        return known

    def _from_file(self, event_id: EventId, key_id: int) -> HeldKey | None:
        try:
            return _key(self._file(event_id, key_id).read_bytes(), KeyPlace.FILE)
        except (OSError, ValueError):
            return None

    def _from_keyring(self, event_id: EventId, key_id: int) -> HeldKey | None:
        if self._keyring is None or (event_id, key_id) in self._not_in_keyring:
            return None
        secret = self._keyring.get(_name(event_id, key_id))
        try:
            return _key(bytes.fromhex(secret or ""), KeyPlace.KEYRING)
        except ValueError:
            self._not_in_keyring.add((event_id, key_id))
            return None

    def _keep(self, event_id: EventId, key_id: int, private: Ed25519PrivateKey) -> HeldKey:
        raw = private.private_bytes_raw()
        if self._keyring is not None and self._keyring.put(_name(event_id, key_id), raw.hex()):
            return _key(raw, KeyPlace.KEYRING)
        self._write(self._file(event_id, key_id), raw)
        return _key(raw, KeyPlace.FILE)

    def _write(self, file: Path, raw: bytes) -> None:
        """Put a file in place whole, so that a full disk or a power cut leaves no half of a key."""
        unfinished = file.with_name(f".{file.name}.{new_id().hex}")
        try:
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as out:
                out.write(raw)
                out.flush()
                os.fsync(out.fileno())
            unfinished.replace(file)
            for folder in (self._folder, self._folder.parent):
                sync_folder(folder)
        except OSError as error:
            with suppress(OSError):
                unfinished.unlink()
            raise refusal_of(file, error) from error

    def _file(self, event_id: EventId, key_id: int) -> Path:
        return self._folder / f"{event_id}-{key_id}.key"


def signing_key(
    tx: Transaction, vault: KeyVault, organisation_id: OrganisationId, event: Event
) -> tuple[int, Ed25519PrivateKey]:
    """Return the id and private half of the newest key that signs for an event on this machine.

    Machines that share a database may hold different keys; each signs with its own. Raises
    SigningKeyMissing when this one holds none, or only revoked ones.
    """
    for known in signing_keys.list_keys(tx, organisation_id, event.id):
        if known.revoked_at is None:
            held = vault.held(event.id, known.key_id)
            if held is not None and held.public == known.public_key:
                return known.key_id, held.private
    raise SigningKeyMissing(event.name)


def _key(raw: bytes, place: KeyPlace) -> HeldKey:
    """Raises ValueError unless there are 32 bytes."""
    private = Ed25519PrivateKey.from_private_bytes(raw)
    return HeldKey(private, private.public_key().public_bytes_raw(), place)


def _name(event_id: EventId, key_id: int) -> str:
    return f"{event_id}-{key_id}"
