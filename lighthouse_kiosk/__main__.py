"""Where the program begins: a kiosk under its watchdog, everything else as the command it is."""

from __future__ import annotations

import os
import sys

from lighthouse_kiosk.watchdog import ENVIRONMENT, watch


def main() -> None:
    if "kiosk" in sys.argv[1:] and ENVIRONMENT not in os.environ:
        # before anything else is imported: the kiosk starts no later for being watched
        raise SystemExit(watch())
    from lighthouse_kiosk.commands import commands  # noqa: PLC0415 - see above

    commands()


if __name__ == "__main__":
    main()
