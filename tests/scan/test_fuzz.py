"""A short run of what tests/benchmarks/scan_fuzz.py does ten million times."""

from __future__ import annotations

from tests.benchmarks.scan_fuzz import fuzz_frames, fuzz_payloads


def test_no_made_up_payload_is_accepted() -> None:
    result = fuzz_payloads(6000, seed=11)
    assert result["parsed"] > 500
    assert (result["accepted"], result["crashes"]) == (0, 0)


def test_no_broken_picture_crashes_the_chain_or_gives_another_text() -> None:
    result = fuzz_frames(64, seed=11)
    assert result["read"] > 4
    assert (result["wrong"], result["crashes"]) == (0, 0)
