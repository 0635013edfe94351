"""Every refusal has a sentence, and data in it stays data."""

from __future__ import annotations

import lighthouse_kiosk.domain.conflicts  # noqa: F401 - defines a refusal
from lighthouse_kiosk.cli.words import VERDICTS, has_words, sentence
from lighthouse_kiosk.domain.desks import VerdictKind
from lighthouse_kiosk.domain.errors import DatabaseUnreachable, InvalidField, LighthouseError


def all_refusals(kind: type[LighthouseError] = LighthouseError) -> set[type[LighthouseError]]:
    return {kind}.union(*(all_refusals(below) for below in kind.__subclasses__()))


def test_every_refusal_has_words() -> None:
    silent = {
        kind.__name__ for kind in all_refusals() - {LighthouseError} if not has_words(kind.code)
    }
    assert silent == set()


def test_every_verdict_has_a_sentence() -> None:
    assert set(VERDICTS) == {kind.value for kind in VerdictKind}


def test_data_is_never_read_as_a_template() -> None:
    error = DatabaseUnreachable("damaged", "{location.__class__}\x1b[31m")
    assert "{location.__class__}[31m" in sentence(error)


def test_an_unknown_reason_still_names_the_field() -> None:
    assert sentence(InvalidField("unit_cost", "unheard_of")) == "The unit cost can't be used here."
