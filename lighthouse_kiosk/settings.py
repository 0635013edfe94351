"""What a run is told from outside: where its data lives and which database holds it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lighthouse_kiosk.paths import default_profile


@dataclass(frozen=True, slots=True)
class Settings:
    """`database_url` None means the SQLite file in the profile folder.

    `use_keyring` lets new private keys go into the system's keyring, where there is one.
    """

    profile: Path
    database_url: str | None = None
    use_keyring: bool = False

    @classmethod
    def from_environment(
        cls,
        profile: Path | None = None,
        database: str | None = None,
        environment: Mapping[str, str] = os.environ,
    ) -> Settings:
        """Fill what the command line leaves open from LIGHTHOUSE_PROFILE and _DATABASE_URL.

        LIGHTHOUSE_KEYRING=off keeps private keys in files.
        """
        named = environment.get("LIGHTHOUSE_PROFILE")
        folder = profile or (Path(named) if named else default_profile())
        return cls(
            profile=folder.expanduser().absolute(),
            database_url=database or environment.get("LIGHTHOUSE_DATABASE_URL") or None,
            use_keyring=environment.get("LIGHTHOUSE_KEYRING", "").casefold() != "off",
        )

    @property
    def sqlite_file(self) -> Path:
        return self.profile / "lighthouse.db"

    @property
    def backups(self) -> Path:
        return self.profile / "backups"

    @property
    def keys(self) -> Path:
        return self.profile / "keys"
