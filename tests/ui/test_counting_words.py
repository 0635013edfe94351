"""One thing is not counted in the words for many."""

from __future__ import annotations

import pytest

from lighthouse_kiosk.wording.language import use_language
from lighthouse_kiosk.wording.languages import Language
from lighthouse_kiosk.wording.translation import translate


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        (Language.ENGLISH, "{count} staff number names", "{count} staff numbers name"),
        (Language.GERMAN, "{count} Personalnummer steht", "{count} Personalnummern stehen"),
        (Language.ARABIC, "رقم موظف واحد يدل", "{count} أرقام موظفين تدل"),
    ],
)
def test_a_single_staff_number_is_told_as_one(language: Language, one: str, many: str) -> None:
    use_language(language)
    try:
        said = [
            translate("CheckStep", "{count} staff numbers name different people", "", count)
            for count in (1, 5)
        ]
    finally:
        use_language(Language.ENGLISH)
    assert said[0].startswith(f"{one} ")
    assert said[1].startswith(f"{many} ")
