"""Where the program begins: a kiosk under its watchdog, the app, or the command that was given."""

from __future__ import annotations

import os
import sys

from lighthouse_kiosk.watchdog import ENVIRONMENT, watch


def main() -> None:
    if "kiosk" in sys.argv[1:] and ENVIRONMENT not in os.environ:
        # before anything else is imported: the kiosk starts no later for being watched
        raise SystemExit(watch())
    if len(sys.argv) == 1:
        # most starts are a click: what reads commands takes 0.2 seconds and 10 MB
        from lighthouse_kiosk.settings import Settings  # noqa: PLC0415 - see above
        from lighthouse_kiosk.windows import show_app  # noqa: PLC0415 - see above

        raise SystemExit(show_app(Settings.from_environment()))
    from lighthouse_kiosk.commands import commands  # noqa: PLC0415 - see above

    commands()


if __name__ == "__main__":
    main()
