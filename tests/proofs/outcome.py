"""What a proof found, and how its command says so."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

_SHOWN = 5


@dataclass
class Outcome:
    """Figures that were reached, and each time the promise was broken in words."""

    figures: dict[str, object] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)

    @property
    def held(self) -> bool:
        return not self.broken


class Unprovable(Exception):
    """This machine lacks what the proof needs; the text says what."""


def command(description: str | None) -> argparse.ArgumentParser:
    """A proof's command line, to which it adds its own figures."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1, help="of everything left to chance")
    parser.add_argument(
        "--naive",
        action="store_true",
        help="run a deliberately broken variant, which has to break the promise",
    )
    return parser


def report(promise: str, arguments: argparse.Namespace, prove: Callable[[], Outcome]) -> None:
    """Run a proof, print its outcome as JSON and exit: 0 held, 1 broken, 2 not provable here."""
    started = time.monotonic()
    try:
        outcome = prove()
    except Unprovable as reason:
        print(json.dumps({"promise": promise, "not_provable_here": str(reason)}))
        sys.exit(2)
    print(
        json.dumps(
            {
                "promise": promise,
                "arguments": vars(arguments),
                "held": outcome.held,
                **outcome.figures,
                "times_broken": len(outcome.broken),
                "first_broken": outcome.broken[:_SHOWN],
                "seconds": round(time.monotonic() - started, 1),
            },
            indent=2,
            default=str,
        )
    )
    sys.exit(0 if outcome.held else 1)
