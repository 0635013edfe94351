"""A kiosk that serves visitors."""

from __future__ import annotations

import pytest

from lighthouse_kiosk.ui.kiosk.self_service.flow import Inviting
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.kiosk.self_service.visits import reach


@pytest.fixture
def visited(open_desk: OpenKiosk) -> Kiosk:
    kiosk = open_desk(self_service=True)
    reach(kiosk, Inviting)
    return kiosk
