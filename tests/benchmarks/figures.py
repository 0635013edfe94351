"""What benchmarks tell: times in milliseconds by share, and how busy the machine was."""

from __future__ import annotations

from pathlib import Path


def at(seconds: list[float], share: float) -> float:
    """The time within which this share of all were; none lies beyond the longest."""
    return sorted(seconds)[min(int(len(seconds) * share), len(seconds) - 1)]


def milliseconds(seconds: list[float]) -> dict[str, float]:
    return {
        name: round(at(seconds, share) * 1000, 2)
        for name, share in (("p50", 0.5), ("p90", 0.9), ("p95", 0.95), ("p99", 0.99), ("most", 1.0))
    }


def load() -> list[float]:
    """How busy the machine is: runnable processes over 1, 5 and 15 minutes."""
    return [round(float(word), 2) for word in Path("/proc/loadavg").read_text().split()[:3]]
