#!/usr/bin/env python3
"""Set up this checkout and start it: `python3 packaging/bootstrap.py run` or `... test`.

Needs Python 3.11 or newer and nothing else. This file is also read by older Pythons, so that they
can say so; everything newer than their syntax is in the modules imported after that.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 -- this file is what an older Python gets to read
    sys.exit(
        "Lighthouse Kiosk needs Python 3.11 or newer, and this is Python %d.%d:"  # noqa: UP031 -- read by those too
        " start it with a newer one, for example python3.12." % sys.version_info[:2]
    )

from start import main

if __name__ == "__main__":
    main(sys.argv[1:])
