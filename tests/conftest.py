"""Shared fixtures. Qt is told to draw offscreen before anything imports it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.company import company, original
from tests.databases import backend, postgresql

__all__ = ["backend", "company", "original", "postgresql", "qr_photos"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def qr_photos() -> Path:
    """Real photographs of QR codes with their texts; not part of a user's checkout."""
    folder = SHARED_DATA / "qr-photos"
    if not folder.is_dir():
        pytest.skip("the photographs of QR codes are not beside this checkout")
    return folder
