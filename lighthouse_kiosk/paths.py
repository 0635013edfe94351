"""Where the app's own files and a person's data lie.

`resources/` and `migrations/` stand beside the package in a checkout. A wheel and a frozen app
carry them inside the package as `_resources` and `_migrations`; a frozen app keeps the package's
shape, so that one rule serves both.
"""

from __future__ import annotations

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def default_profile() -> Path:
    r"""The data folder where no other is named; it need not exist yet.

    `~/.local/share/lighthouse-kiosk` on Linux (or below `XDG_DATA_HOME`),
    `~/Library/Application Support/lighthouse-kiosk` on macOS and
    `%LOCALAPPDATA%\lighthouse-kiosk` on Windows.
    """
    return platformdirs.user_data_path("lighthouse-kiosk", appauthor=False, roaming=False)


def resources_folder() -> Path:
    """The folder of icons, fonts, sounds and style sheets.

    :raises RuntimeError: the app was packed without it
    """
    return _own_folder("resources")


def migrations_folder() -> Path:
    """Alembic's script folder: `env.py` and `versions/`.

    :raises RuntimeError: the app was packed without it
    """
    return _own_folder("migrations")


def _own_folder(name: str) -> Path:
    packed = _PACKAGE / f"_{name}"
    beside = _PACKAGE.parent / name
    for folder in (packed, beside):
        if folder.is_dir():
            return folder
    raise RuntimeError(
        f"This copy of Lighthouse Kiosk is incomplete: neither {packed} nor {beside} is there."
        " Install it again."
    )
