"""Promise: no text but a pass that was issued is taken for one, and none makes the app fail.

    python -m tests.benchmarks.tokens [--texts 10000000] [--flipped 200] [--processes 2] [--naive]

A desk decides on random texts, and on real tokens that were edited, spliced, signed by others or
whose signatures were bent; of `--flipped` tokens every single bit is flipped as well. Real ones in
between have to be taken. Naive: signatures are not verified.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from itertools import chain
from unittest.mock import patch
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lighthouse_kiosk.domain.desk_decision import Knowledge, KnownEvent, KnownPass, decide
from lighthouse_kiosk.domain.desks import DeskItem, DeskPolicy, Invalid, NotAPass, Ready, Timing
from lighthouse_kiosk.domain.ids import EventId, PersonId, RegistrationId, TicketId
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.passes import EPOCH, TOKEN_BYTES, Token, parse_token, sign_token
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status
from tests.proofs.crowd import children
from tests.proofs.outcome import Outcome, command, report

NOW = EPOCH + timedelta(days=400)
ORGANISATION, EVENT, OTHER_EVENT, ELSEWHERE = (UUID(int=n) for n in (1, 2, 3, 4))
KEYS = [Ed25519PrivateKey.from_private_bytes(bytes([n] * 32)) for n in (1, 2, 3)]
SHORT_ID, OTHER_SHORT_ID = 7, 8

# The order of Ed25519's base point (RFC 8032, section 5.1): S and S + L verify alike where S is
# not held below L.
ORDER = 2**252 + 27742317777372353535851937790883648493

# Points of small order, as encoded: with them as R or key, careless verifiers take anything.
SMALL_POINTS = tuple(
    bytes.fromhex(point)
    for point in (
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    )
)

_GENUINE_EVERY = 1000
_BODY = TOKEN_BYTES - 64


def _signed(
    chance: random.Random,
    key: int = 0,
    organisation: UUID = ORGANISATION,
    ticket_id: TicketId | None = None,
) -> Token:
    """A pass as issued, by another key or for another organisation if told so."""
    return sign_token(
        KEYS[key],
        organisation,
        EVENT,
        key_id=1,
        event_short_id=SHORT_ID,
        ticket_id=ticket_id or TicketId(chance.randbytes(8)),
        reissue=0,
        not_after=NOW + timedelta(days=1),
        option_number=chance.randint(1, 65_535),
        quantity=chance.randint(1, 255),
    )


def _knowledge() -> Knowledge:
    """A desk that knows its event, another one, and everybody who might come: all may take."""
    own = KnownEvent(ORGANISATION, EventId(EVENT), SHORT_ID, "Day", _public(KEYS[0]))
    other = KnownEvent(
        ORGANISATION, EventId(OTHER_EVENT), OTHER_SHORT_ID, "Drive", _public(KEYS[1])
    )
    registration_id = RegistrationId(UUID(int=9))
    item = DeskItem(
        registration_id=registration_id,
        ticket_id=None,
        option_name="Bottle",
        kind=OptionKind.ITEM,
        detail="",
        place="",
        quantity=1,
        left=1,
        slot_id=None,
        slot_starts=None,
        slot_ends=None,
        timing=Timing.NOW,
        note="",
        last_pickup=None,
    )
    person = Person(PersonId(UUID(int=8)), "E1", "Ada", "", "")
    shown = KnownPass(person, Status.APPROVED, 0, False, registration_id, [item])
    return Knowledge(own, {OTHER_SHORT_ID: other}, shown)


def _public(key: Ed25519PrivateKey) -> dict[int, bytes]:
    return {1: key.public_key().public_bytes_raw()}


def _text_of(data: bytes) -> str:
    return str(int.from_bytes(data, "big"))


def _any_text(chance: random.Random, _: Token) -> str:
    length = chance.randrange(300)
    return "".join(
        chr(chance.choice((32, 0x660, 0x2000, 0x1F300)) + chance.randrange(96))
        for _ in range(length)
    )


def _digits(chance: random.Random, _: Token) -> str:
    return str(chance.randrange(10 ** chance.randint(1, 205)))


def _sensible_beginning(chance: random.Random, token: Token) -> str:
    kept = chance.randint(1, _BODY)
    return _text_of(token.to_bytes()[:kept] + chance.randbytes(TOKEN_BYTES - kept))


def _edited_digits(chance: random.Random, token: Token) -> str:
    text = token.text()
    for _ in range(chance.randint(1, 3)):
        place = chance.randrange(len(text))
        text = chance.choice(
            (
                text[:place] + chance.choice("0123456789") + text[place + 1 :],
                text[:place] + text[place + 1 :],
                text[:place] + chance.choice("0123456789") + text[place:],
                text[:place] + text[place:][::-1],
                text[: place - 1] + text[place:][:1] + text[place - 1 :][:1] + text[place + 1 :],
                text[:place] + chance.choice(" \t\n+-_.٣²\0") + text[place:],
                "0" * chance.randint(1, 3) + text,
                text[place:] + text[:place],
            )
        )  # fmt: skip
    return text


def _flipped_bits(chance: random.Random, token: Token) -> str:
    number = int.from_bytes(token.to_bytes(), "big")
    for _ in range(chance.randint(1, 8)):
        number ^= 1 << chance.randrange(TOKEN_BYTES * 8)
    return str(number)


def _changed_bytes(chance: random.Random, token: Token) -> str:
    data = bytearray(token.to_bytes())
    for _ in range(chance.randint(1, 4)):
        data[chance.randrange(TOKEN_BYTES)] = chance.randrange(256)
    return _text_of(bytes(data))


def _wishful(chance: random.Random, token: Token) -> str:
    """More pieces, another ticket, a later hour, under the signature that was there."""
    return replace(
        token,
        quantity=chance.randrange(256),
        ticket_id=chance.choice((token.ticket_id, TicketId(chance.randbytes(8)))),
        not_after_hours=chance.choice((token.not_after_hours, 65_535)),
        reissue=chance.randrange(256),
        event_short_id=chance.choice((SHORT_ID, OTHER_SHORT_ID)),
    ).text()


def _spliced(chance: random.Random, token: Token) -> str:
    """The beginning of one and the end of another; both have the same first six bytes."""
    other = _signed(chance, ticket_id=TicketId(bytes(byte ^ 0xFF for byte in token.ticket_id)))
    place = chance.choice((_BODY, _BODY + 32, chance.randrange(7, TOKEN_BYTES)))
    return _text_of(token.to_bytes()[:place] + other.to_bytes()[place:])


def _bent_signature(chance: random.Random, token: Token) -> str:
    point, scalar = token.signature[:32], int.from_bytes(token.signature[32:], "little")
    raised = (scalar + chance.randint(1, 14) * ORDER) % 2**256
    signature = chance.choice(
        (
            point + raised.to_bytes(32, "little"),
            point + (ORDER - scalar).to_bytes(32, "little"),
            chance.choice(SMALL_POINTS) + bytes(32),
            chance.choice(SMALL_POINTS) + token.signature[32:],
            token.signature[32:] + point,
            token.signature[::-1],
            bytes(64),
            b"\xff" * 64,
        )
    )
    return replace(token, signature=signature).text()


def _signed_by_others(chance: random.Random, _: Token) -> str:
    if chance.random() < 0.5:
        return _signed(chance, key=chance.choice((1, 2))).text()
    return _signed(chance, organisation=ELSEWHERE).text()


Fuzz = Callable[[random.Random, Token], str]

KINDS: Sequence[tuple[Fuzz, int]] = (
    (_any_text, 1),
    (_digits, 2),
    (_sensible_beginning, 2),
    (_edited_digits, 6),
    (_flipped_bits, 2),
    (_changed_bytes, 2),
    (_wishful, 2),
    (_spliced, 1),
    (_bent_signature, 2),
    (_signed_by_others, 1),
)


@dataclass
class Share:
    """What one process found."""

    counts: Counter[str]
    broken: list[str]


def prove(*, texts: int, flipped: int, processes: int, seed: int, naive: bool) -> Outcome:
    work = partial(_decided, texts // processes, flipped // processes, naive)
    seeds = [f"{seed} {part}" for part in range(processes)]
    with ProcessPoolExecutor(processes, mp_context=children()) as pool:
        shares = list(pool.map(work, seeds))
    counts: Counter[str] = Counter()
    for share in shares:
        counts += share.counts
    return Outcome(
        {"texts": counts.total(), "of_each_kind": dict(counts)},
        [words for share in shares for words in share.broken],
    )


def _decided(texts: int, flipped: int, naive: bool, seed: str) -> Share:
    share = Share(Counter(), [])
    unverified = patch.object(Token, "verifies", return_value=True)
    with unverified if naive else nullcontext():
        knowledge = _knowledge()
        for kind, text, genuine in chain(_flips(flipped, seed), _fuzzed(texts, seed)):
            _judge(share, knowledge, kind, text, genuine=genuine)
    return share


def _judge(share: Share, knowledge: Knowledge, kind: str, text: str, *, genuine: bool) -> None:
    share.counts[kind] += 1
    try:
        verdict = decide(text, knowledge, NOW, DeskPolicy())
    except Exception as error:  # noqa: BLE001 - any at all breaks the promise
        share.broken.append(f"{kind}: {text!r} made {error!r}")
        return
    if genuine != isinstance(verdict, Ready):
        share.broken.append(f"{kind}: {text!r} was {type(verdict).__name__}")
    elif not genuine and not isinstance(verdict, NotAPass | Invalid):
        share.broken.append(f"{kind}: {text!r} was believed to be {type(verdict).__name__}")


def _flips(flipped: int, seed: str) -> Iterator[tuple[str, str, bool]]:
    """Every single bit of some tokens, flipped."""
    chance = random.Random(f"flips {seed}")
    for _ in range(flipped):
        number = int.from_bytes(_signed(chance).to_bytes(), "big")
        for bit in range(TOKEN_BYTES * 8):
            yield "single bit", str(number ^ 1 << bit), False


def _fuzzed(texts: int, seed: str) -> Iterator[tuple[str, str, bool]]:
    chance = random.Random(f"texts {seed}")
    kinds = [kind for kind, weight in KINDS for _ in range(weight)]
    token = _signed(chance)
    for number in range(texts):
        if number % _GENUINE_EVERY == 0:
            token = _signed(chance)
            yield "genuine", token.text(), True
            continue
        kind = chance.choice(kinds)
        text = kind(chance, token)
        read = parse_token(text)
        yield kind.__name__.strip("_").replace("_", " "), text, read == token


def main() -> None:
    parser = command(__doc__)
    parser.add_argument("--texts", type=int, default=10_000_000)
    parser.add_argument("--flipped", type=int, default=200)
    parser.add_argument("--processes", type=int, default=2)
    arguments = parser.parse_args()
    report("tokens", arguments, lambda: prove(**vars(arguments)))


if __name__ == "__main__":
    main()
