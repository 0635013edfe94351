"""Signing keys: private halves in files of their own, apart from the database."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lighthouse_kiosk.domain.errors import FolderUnusable, SigningKeyMissing
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.files import reason_of, sync_folder


class KeyVault:
    """Keeps one file per event and key id, readable by its owner only (mode 0600).

    A file holds the 32 raw bytes of an Ed25519 private key.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: dict[tuple[EventId, int], Ed25519PrivateKey] = {}
        self._lock = threading.Lock()

    def make(self, event_id: EventId, key_id: int) -> bytes:
        """Make and keep a key pair; return the public key's 32 bytes.

        Raises FolderUnusable when the key can't be kept.
        """
        private = Ed25519PrivateKey.generate()
        file = self._file(event_id, key_id)
        try:
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as out:
                out.write(private.private_bytes_raw())
                out.flush()
                os.fsync(out.fileno())
            for folder in (self._folder, self._folder.parent):
                sync_folder(folder)
        except OSError as error:
            raise FolderUnusable(str(file), reason_of(error)) from error
        with self._lock:
            self._loaded[event_id, key_id] = private
        return private.public_key().public_bytes_raw()

    def find(self, event_id: EventId, key_id: int) -> Ed25519PrivateKey | None:
        """Return a key made here before; None when this machine has it not."""
        with self._lock:
            known = self._loaded.get((event_id, key_id))
            if known is None:
                try:
                    raw = self._file(event_id, key_id).read_bytes()
                    known = Ed25519PrivateKey.from_private_bytes(raw)
                except (OSError, ValueError):
                    return None
                self._loaded[event_id, key_id] = known
            return known

    def private_key(self, event_id: EventId, key_id: int) -> Ed25519PrivateKey:
        """Like `find`; raises SigningKeyMissing, naming the event by its id."""
        found = self.find(event_id, key_id)
        if found is None:
            raise SigningKeyMissing(str(event_id))
        return found

    def _file(self, event_id: EventId, key_id: int) -> Path:
        return self._folder / f"{event_id}-{key_id}.key"
