"""The organisation's logo: kept, replaced, given back for undoing, and noted in the trail."""

from __future__ import annotations

import pytest

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.services.audit import AuditQuery
from tests.company import Company
from tests.photos import photo


def test_a_logo_is_kept_replaced_and_removed(company: Company) -> None:
    organisations, admin = company.services.organisations, company.facts.admin
    first, second = photo(".png"), photo(".jpg", shade=40)
    assert organisations.logo(admin) is None
    assert organisations.set_logo(admin, first).value is None
    assert not organisations.set_logo(admin, first).changes
    with pytest.raises(InvalidField):
        organisations.set_logo(admin, first[:50])
    assert organisations.logo(company.facts.desk_user) == first
    assert organisations.set_logo(admin, second).value == first
    assert organisations.remove_logo(admin).value == second
    assert not organisations.remove_logo(admin).changes
    assert organisations.logo(admin) is None
    query = AuditQuery(entity="organisation", kinds=(("organisation", "logo_changed"),))
    noted = company.services.audit.list_entries(admin, query).entries
    assert [(bool(one.before["logo"]), bool(one.after["logo"])) for one in noted] == [
        (True, False),
        (True, True),
        (False, True),
    ]
    assert company.services.maintenance.check().sound
