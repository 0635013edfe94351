"""What a check of the database found, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from lighthouse_kiosk.services.maintenance import CheckReport
from lighthouse_kiosk.wording.format import listed, number
from lighthouse_kiosk.wording.translation import translate

_WORDS: dict[str, Callable[[], str]] = {
    "file": lambda: translate("settings", "the database file"),
    "foreign keys": lambda: translate("settings", "links between records"),
    "pickups": lambda: translate("settings", "what each person has picked up"),
    "unmatched passes": lambda: translate("settings", "pickups without a known pass"),
    "budget": lambda: translate("settings", "committed budgets"),
    "stock": lambda: translate("settings", "committed stock"),
    "slots": lambda: translate("settings", "booked pickup slots"),
    "counts": lambda: translate("settings", "counts of registrations"),
    "pickup counts": lambda: translate("settings", "counts of pickups"),
    "arrival counts": lambda: translate("settings", "counts of who came when"),
    "pending counts": lambda: translate("settings", "counts of those who wait"),
    "passes": lambda: translate("settings", "passes and their approvals"),
    "people search": lambda: translate("settings", "the search for people"),
    "audit chain": lambda: translate("settings", "the trail of activity"),
    "pickup chain": lambda: translate("settings", "the journal of pickups"),
}
CHECKED = tuple(_WORDS)
"""The checks that have words: all there are."""


def check_word(check: str) -> str:
    """What a check looks at."""
    words = _WORDS.get(check)
    # a check of a newer database is better told by its name than not at all
    return words() if words is not None else check


def report_title(report: CheckReport) -> str:
    if report.sound:
        return translate("settings", "Everything is right")
    count = len(report.findings)
    return translate("settings", "%n places are not as they should be", "", count)


def report_text(report: CheckReport) -> str:
    """What was looked at where all is right; else where what is wrong, and what to do."""
    if report.sound:
        return translate("settings", "Looked at {what}.").format(
            what=listed(map(check_word, report.checked))
        )
    counted = Counter(finding.check for finding in report.findings)
    where = listed(
        translate("settings", "{what} ({count})").format(
            what=check_word(check), count=number(count)
        )
        for check, count in counted.most_common()
    )
    return translate(
        "settings",
        "Wrong are {where}. Nothing was changed. Make a backup now, keep this database as it is, and show "
        "this to whoever looks after your computers.",
    ).format(where=where)
