"""What 10,000 passes on paper cost: seconds and memory, beside the same pages of bare codes.

    python tests/benchmarks/passes_pdf.py [--passes N] > result.json

The floor in the same run draws only the codes' squares, without words, from codes made before.
`rss_mb` is the process's own memory after each tenth of the passes.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from lighthouse_kiosk.documents.pass_sheets import PDF_DPI, SHEETS, Sheet, write_passes_pdf
from lighthouse_kiosk.documents.qr import paint_qr
from lighthouse_kiosk.services.passes import PassCard
from tests.real_passes import pass_cards

_CHEAP = 60
"""Codes that the floor draws again and again."""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--passes", type=int, default=10_000)
    passes = arguments.parse_args().passes
    application = QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        floor = _floor(Path(folder) / "floor.pdf", passes)
        sheets = {
            code: _measured(Path(folder) / "passes.pdf", SHEETS[code], passes)
            for code in ("a4", "a4-labels-14", "a4-badges-8")
        }
    json.dump(
        {
            "machine": platform.platform(),
            "python": platform.python_version(),
            "passes": passes,
            "floor_cpu_seconds": floor,
            "sheets": {
                code: {**found, "ratio": round(seconds / floor, 2)}
                for code, (seconds, found) in sheets.items()
            },
        },
        sys.stdout,
        indent=2,
    )
    print()
    application.quit()


def _measured(path: Path, sheet: Sheet, passes: int) -> tuple[float, dict[str, object]]:
    rss: list[int] = []

    def drew(count: int) -> None:
        if count % max(1, passes // 10) == 0:
            rss.append(_rss_mb())

    began, cpu = time.monotonic(), time.process_time()
    write_passes_pdf(_cards(passes), path, sheet, drew)
    seconds = time.process_time() - cpu
    return seconds, {
        "cpu_seconds": round(seconds, 2),
        "seconds": round(time.monotonic() - began, 2),
        "rss_mb": rss,
        "bytes_per_pass": path.stat().st_size // passes,
    }


def _cards(passes: int) -> Iterator[PassCard]:
    cards = pass_cards(7)
    return (next(cards) for _ in range(passes))


def _floor(path: Path, passes: int) -> float:
    sheet = SHEETS["a4"]
    cards = list(_cards(_CHEAP))
    writer = QPdfWriter(str(path))
    writer.setResolution(PDF_DPI)
    painter = QPainter(writer)
    scale = PDF_DPI / 25.4
    cpu = time.process_time()
    for number in range(passes):
        place = number % sheet.count
        if number and place == 0:
            writer.newPage()
        where, side = sheet.place(place).topLeft() * scale, sheet.width / 2 * scale
        paint_qr(painter, cards[number % _CHEAP].token_text, QRectF(where, QSizeF(side, side)))
    painter.end()
    return round(time.process_time() - cpu, 2)


def _rss_mb() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20


if __name__ == "__main__":
    main()
