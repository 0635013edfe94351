"""What reading a table costs: looking at the file, going through its rows, and memory.

    python tests/benchmarks/sheets.py FOLDER [--rows 100000] > result.json

Each kind of file is read in a process of its own, so that its peak of memory is its own; the floor
is a process that has imported the same and reads nothing. Files of eight columns stay in FOLDER.
"""

from __future__ import annotations

import argparse
import json
import platform
import resource
import subprocess
import sys
import time
from pathlib import Path

import xlsxwriter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from lighthouse_kiosk.sheets.files import open_file
from tests.sheets.written import as_csv, as_ods

ROW = ("Anna Adams", "anna@example.org", "Engineering", "Smart bottle", "1", "09:30", "by the door")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--rows", type=int, default=100_000)
    arguments.add_argument("--read", type=Path, help=argparse.SUPPRESS)
    chosen = arguments.parse_args()
    if chosen.read is not None:
        print(json.dumps(_read(chosen.read)))
        return
    chosen.folder.mkdir(parents=True, exist_ok=True)
    result: dict[str, object] = {
        "machine": platform.platform(),
        "python": platform.python_version(),
        "rows": chosen.rows,
        "floor_mib": _peak(),
    }
    for kind in ("csv", "xlsx", "ods"):
        path = _made(chosen.folder, kind, chosen.rows)
        command = [sys.executable, __file__, str(chosen.folder), "--read", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        result[kind] = json.loads(done.stdout)
    json.dump(result, sys.stdout, indent=2)
    print()


def _made(folder: Path, kind: str, rows: int) -> Path:
    path = folder / f"{rows}.{kind}"
    if path.exists():
        return path
    table = [(f"N{number}", *ROW) for number in range(rows)]
    if kind == "csv":
        path.write_bytes(as_csv(table))
    elif kind == "ods":
        path.write_bytes(as_ods(table))
    else:
        with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
            sheet = book.add_worksheet()
            for number, row in enumerate(table):
                sheet.write_row(number, 0, row)
    return path


def _read(path: Path) -> dict[str, float]:
    start, before = time.perf_counter(), time.process_time()
    file = open_file(path)
    looked = time.perf_counter()
    count = sum(1 for _ in file.rows())
    return {
        "bytes": path.stat().st_size,
        "rows": count,
        "look_seconds": round(looked - start, 2),
        "read_seconds": round(time.perf_counter() - looked, 2),
        "cpu_seconds": round(time.process_time() - before, 2),
        "peak_mib": _peak(),
    }


def _peak() -> float:
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


if __name__ == "__main__":
    main()
