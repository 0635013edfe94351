"""`organisation logo`: keep and remove, with every refusal in one line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Command
from tests.photos import photo


def test_a_logo_is_kept_once_refused_in_words_and_removed(
    command: Command, profile: Path, tmp_path: Path
) -> None:
    file, there = tmp_path / "logo.png", ("--profile", profile)
    file.write_bytes(photo(".png"))
    assert command("organisation", "logo", file, *there).out == "Kept the logo.\n"
    assert command("organisation", "logo", file, *there).out == "That is already the logo.\n"
    file.write_bytes(b"GIF89a" + bytes(40))
    refused = command("organisation", "logo", file, *there)
    assert (refused.code, len(refused.err.strip().splitlines())) == (1, 1)
    assert "is not a PNG, JPEG or SVG picture" in refused.err
    assert command("organisation", "logo", *there).code == 2
    assert command("organisation", "logo", "--remove", *there).out == "Removed the logo.\n"
