"""Shared fixtures. Qt is told to draw offscreen before anything imports it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from lighthouse_kiosk.services import secrets
from tests.company import company, original
from tests.databases import backend, postgresql
from tests.disks import disk

__all__ = ["backend", "company", "disk", "original", "postgresql", "qr_photos"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# no test asks whoever sits here for the password of their keyring
os.environ["LIGHTHOUSE_KEYRING"] = "off"

MEMORY = Path("/dev/shm")  # noqa: S108 - nothing here guesses a name in it
ENOUGH_MEMORY = 2 << 30
"""Bytes; a whole run writes a third of it."""

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def _write_to_memory() -> None:
    """Keep temporary files in memory where there is room for them.

    A disk makes every commit wait, and file systems without a journal look longer for a free file
    with each that was deleted lately: copies of a PostgreSQL database have four hundred.
    """
    if "TMPDIR" in os.environ or not MEMORY.is_dir():
        return
    # some tests start programs that they have written
    runs_programs = not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC
    if runs_programs and shutil.disk_usage(MEMORY).free >= ENOUGH_MEMORY:
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None


_write_to_memory()


@pytest.fixture(scope="session", autouse=True)
def costly_hasher() -> Iterator[PasswordHasher]:
    """Take argon2id at its cheapest for all tests, and hand out what the app takes."""
    costly = secrets._hasher
    with pytest.MonkeyPatch.context() as patch:
        cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        patch.setattr(secrets, "_hasher", cheap)
        yield costly


@pytest.fixture(scope="session")
def qr_photos() -> Path:
    """Real photographs of QR codes with their texts; not part of a user's checkout."""
    folder = SHARED_DATA / "qr-photos"
    if not folder.is_dir():
        pytest.skip("the photographs of QR codes are not beside this checkout")
    return folder
