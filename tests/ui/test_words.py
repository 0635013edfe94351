"""Every refusal has words of its own, and says the data it carries as it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import lighthouse_kiosk
from lighthouse_kiosk.domain.answers import AnswerChanged, AnswerRefused
from lighthouse_kiosk.domain.conflicts import (
    Check,
    ConflictDetectionResult,
    ConflictRefused,
    Problem,
    Tier,
)
from lighthouse_kiosk.domain.errors import (
    AlreadyExists,
    AlreadyReversed,
    AlreadyUndone,
    AmbiguousChoice,
    BackupFailed,
    BelowCommitted,
    CameraUnusable,
    ChangedMeanwhile,
    DatabaseNewer,
    DatabaseUnreachable,
    DeskClosed,
    DiskFull,
    DoesNotMatch,
    FileRefused,
    FolderUnusable,
    HasPickups,
    IllegalMove,
    InvalidField,
    LastAdmin,
    LighthouseError,
    LockedOut,
    NeedsSecondWord,
    NotAllowed,
    NotFound,
    NotOneself,
    PinNeeded,
    ProgramFault,
    RestoreRefused,
    SessionEnded,
    SessionLocked,
    SignInFailed,
    SigningKeyMissing,
    SqliteTooOld,
    TooManyItems,
    UndoTooLate,
    WrongSecret,
)
from lighthouse_kiosk.domain.events import EventPhase, EventType
from lighthouse_kiosk.domain.ids import EventId, QuestionId, new_id
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.questions import ChoiceTaken, HasAnswers, Question, QuestionKind
from lighthouse_kiosk.domain.registrations import RegistrationChanged, Seen, Status, Wish
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.ui.field_words import field_advice
from lighthouse_kiosk.ui.words import error_words, inline_words
from lighthouse_kiosk.wording import terms
from lighthouse_kiosk.wording.format import set_locale

pytestmark = pytest.mark.usefixtures("qapp")

PACKAGE = Path(lighthouse_kiosk.__file__).parent

SIZE = Question(QuestionId(new_id()), EventId(new_id()), 1, QuestionKind.TEXT, "T-shirt size")

SAMPLES: dict[type[LighthouseError], LighthouseError] = {
    type(error): error
    for error in (
        AlreadyExists("desk", "name", "Desk 1"),
        AlreadyReversed(),
        ChangedMeanwhile("option", "unit_cost"),
        AlreadyUndone(datetime(2027, 3, 12, 4, 30, tzinfo=UTC)),
        AmbiguousChoice("event", ("Annual Day", "Gifting")),
        AnswerRefused(SIZE, "missing"),
        AnswerChanged(SIZE, "Tomás García", (1,)),
        RegistrationChanged(
            "Tomás García",
            Seen(Status.PENDING, Wish(None, 1)),
            Seen(Status.APPROVED, Wish(None, 2)),
            None,
        ),
        BackupFailed("/srv/backups", "no room"),
        BelowCommitted("budget", 387_150_000, 100),
        CameraUnusable("Front camera", "busy"),
        ChoiceTaken("T-shirt size", "M", 12),
        ConflictRefused(
            ConflictDetectionResult((Check(Tier.INVENTORY, Problem.SOLD_OUT, 10, 10, 1, 0),))
        ),
        DatabaseNewer("0009_sync", "0001_first_light"),
        DatabaseUnreachable("read_only", "/srv/lighthouse.db"),
        DeskClosed("inactive", "Annual Day"),
        DiskFull("/srv", 1_000),
        DoesNotMatch("too_few_left", 1, 2),
        FileRefused("people.csv", "too_many_rows", most=100),
        FolderUnusable("/srv", "denied"),
        HasAnswers("T-shirt size", 12),
        HasPickups(picked_up=1),
        IllegalMove(Status.REJECTED, Status.APPROVED),
        InvalidField("name", "missing"),
        LastAdmin(),
        LockedOut(datetime(2027, 3, 12, 4, 30, tzinfo=UTC)),
        NeedsSecondWord(12),
        NotAllowed("approve", Role.DESK),
        NotFound("event"),
        NotOneself(),
        PinNeeded("Desk 1"),
        ProgramFault(),
        RestoreRefused("/srv/old.db", "in_use"),
        SessionEnded(),
        SessionLocked(),
        SignInFailed(),
        SigningKeyMissing("Annual Day"),
        SqliteTooOld("3.40.1", "3.51.3"),
        TooManyItems(2, 1, 2),
        UndoTooLate(),
        WrongSecret("pin"),
    )
}


@pytest.fixture(autouse=True)
def indian() -> None:
    set_locale("en_IN")


def subclasses(kind: type[LighthouseError]) -> Iterator[type[LighthouseError]]:
    for child in kind.__subclasses__():
        if child.__module__.startswith("lighthouse_kiosk."):
            yield child
        yield from subclasses(child)


def every_refusal() -> list[type[LighthouseError]]:
    return sorted(set(subclasses(LighthouseError)), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", every_refusal(), ids=lambda kind: kind.__name__)
def test_every_refusal_says_what_happened_and_what_to_do(kind: type[LighthouseError]) -> None:
    """A new subclass of LighthouseError needs a sample here, and words in ui/words.py."""
    words = error_words(SAMPLES[kind], "INR")
    unknown = error_words(LighthouseError())
    assert words.title
    assert words.advice
    assert words != unknown
    assert words.title != unknown.title
    assert "{" not in words.title + words.advice


def test_figures_and_names_are_in_the_words() -> None:
    assert "₹38,71,500 is committed" in error_words(SAMPLES[BelowCommitted], "INR").advice
    assert "Annual Day, Gifting" in error_words(SAMPLES[AmbiguousChoice]).advice
    assert "Sold out" in error_words(SAMPLES[ConflictRefused]).title
    assert "“Rejected”" in error_words(SAMPLES[IllegalMove]).title
    assert "Desk 1" in error_words(SAMPLES[AlreadyExists]).advice
    assert "3.51.3" in error_words(SAMPLES[SqliteTooOld]).advice
    assert "Pickup desk" in error_words(SAMPLES[NotAllowed]).advice


def reasons_in_the_source(name: str) -> set[str]:
    """The short codes that the source raises this error with: all literals in its reason's place."""
    place = {"InvalidField": 1, "DatabaseUnreachable": 0, "FolderUnusable": 1, "CameraUnusable": 1}
    found = set()
    for file in PACKAGE.rglob("*.py"):
        if file.relative_to(PACKAGE).parts[0] in {"ui", "cli"}:
            continue  # shells have words of their own for what they raise
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name:
                arguments = node.args[place[name] : place[name] + 1]
                found |= {
                    constant.value
                    for argument in arguments
                    for constant in ast.walk(argument)
                    if isinstance(constant, ast.Constant) and isinstance(constant.value, str)
                }
    return found


def test_every_reason_for_refusing_an_input_has_its_own_advice() -> None:
    unknown = field_advice(InvalidField("name", "never heard of"))
    reasons = reasons_in_the_source("InvalidField")
    assert {"missing", "too_long", "out_of_range"} <= reasons
    data = {"most": 5, "least": 5, "decimals": 2, "first": 1, "last": 9, "picked_up": 1}
    speechless = {
        reason
        for reason in reasons
        if field_advice(InvalidField("name", reason, **data)) == unknown
    }
    assert speechless == set()


@pytest.mark.parametrize("reason", sorted(reasons_in_the_source("DatabaseUnreachable")))
def test_every_reason_a_database_can_not_be_opened_names_the_place(reason: str) -> None:
    words = error_words(DatabaseUnreachable(reason, "/srv/lighthouse.db"))
    assert "/srv/lighthouse.db" in words.advice


@pytest.mark.parametrize("reason", ["missing", "busy", "denied", "unreadable", "empty", "stopped"])
def test_every_reason_a_camera_can_not_be_used_says_what_to_do(reason: str) -> None:
    other = error_words(CameraUnusable("X", "never heard of"))
    words = error_words(CameraUnusable("X", reason))
    assert words.advice != other.advice


def test_years_have_no_separators_and_counts_do() -> None:
    years = InvalidField("date", "out_of_range", first=2026, last=2032)
    assert "between 2026 and 2032" in field_advice(years)
    counts = InvalidField("capacity", "out_of_range", first=1, last=1_000_000)
    assert "between 1 and 10,00,000" in field_advice(counts)


def test_an_inline_refusal_is_one_line_without_the_title() -> None:
    assert inline_words(SAMPLES[BelowCommitted], "INR") == (
        "₹38,71,500 is committed; it can't go below that."
    )
    assert inline_words(InvalidField("name", "missing")).startswith("This is needed")


@pytest.mark.parametrize("hostile", ["{0}", "{field}", "%s %1", "<b>x</b>", "\u202eevil"])
def test_data_is_a_value_never_a_template(hostile: str) -> None:
    words = error_words(AlreadyExists("desk", "name", hostile))
    assert hostile.removeprefix("\u202e") in words.advice
    assert "\u202e" not in words.advice


def test_every_term_of_the_domain_has_a_word() -> None:
    said = [
        *(terms.status_word(status) for status in Status),
        *(terms.tier_word(tier) for tier in Tier),
        *(terms.problem_word(problem) for problem in Problem),
        *(terms.problem_sentence(problem) for problem in Problem),
        *(terms.phase_word(phase) for phase in EventPhase),
        *(terms.type_word(kind) for kind in EventType),
        *(terms.kind_word(kind) for kind in OptionKind),
        *(terms.role_word(role) for role in Role),
    ]
    assert all(said)
    assert not any("_" in word for word in said)
