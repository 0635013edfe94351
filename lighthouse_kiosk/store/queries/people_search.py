"""Finding people by any part of their name, staff number or e-mail.

On SQLite a trigram index finds candidates, and the folded text decides. Words of one or two
letters have no trigram of their own: the index's terms that begin with them stand in, because in
`search_text` something follows every letter. On PostgreSQL a function finds them, with pg_trgm's
index where the server has it.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import TextClause, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import Text

from lighthouse_kiosk.domain.text import folded, plain
from lighthouse_kiosk.store.unit_of_work import Transaction

TRIGRAM = 3
_LONGEST_SEARCH, _MOST_WORDS, _MOST_TERMS = 100, 8, 400
_LAST = "\U0010ffff"

_TERMS = text(
    "SELECT term, doc FROM people_search_terms WHERE term >= :first AND term < :last LIMIT :most"
)
_COUNT_SQLITE = text(
    "SELECT count(*) FROM (SELECT 1 FROM people_search WHERE people_search MATCH :match LIMIT :most)"
)
_COUNT_POSTGRESQL = text(
    "SELECT count(*) FROM lighthouse_find_people(:patterns, :most)"
).bindparams(bindparam("patterns", type_=ARRAY(Text)))
_PEOPLE = text("SELECT coalesce(max(serial), 0) FROM people")


@dataclass(frozen=True, slots=True)
class Candidates:
    """Who may match, not yet looked at one by one.

    `match` asks SQLite's index, None when it would not narrow anything down; `patterns` ask
    PostgreSQL. `count` is how many there are, counted up to a limit; `people` how many of all.
    """

    words: tuple[str, ...]
    match: str | None
    patterns: tuple[str, ...]
    count: int
    people: int


def words_of(wanted: str) -> tuple[str, ...]:
    """Fold what somebody typed into the words that must all be found."""
    return tuple(folded(plain(wanted, _LONGEST_SEARCH)).split()[:_MOST_WORDS])


def find_candidates(tx: Transaction, words: tuple[str, ...], most: int) -> Candidates:
    """Look for people that may match all words; counts up to `most`.

    On SQLite people of every organisation are counted.
    """
    people = tx.execute(_PEOPLE).scalar_one()
    patterns = tuple(sorted((_pattern(word) for word in words), key=len, reverse=True))
    if tx.dialect.name != "sqlite":
        values = {"patterns": list(patterns), "most": most}
        return Candidates(
            words, None, patterns, tx.execute(_COUNT_POSTGRESQL, values).scalar_one(), people
        )
    asked = [_match(tx, word, most) for word in words]
    narrowing = [expression for expression in asked if expression is not None]
    if not narrowing:
        return Candidates(words, None, patterns, min(most, people), people)
    match = " AND ".join(f"({expression})" for expression in narrowing)
    count = tx.execute(_COUNT_SQLITE, {"match": match, "most": most}).scalar_one()
    return Candidates(words, match, patterns, count, people)


def matching(words: int, *, sqlite: bool) -> str:
    """Write the condition that a person `p` matches: parameters `word_0`, `word_1` and so on."""
    found = "instr" if sqlite else "strpos"
    return " AND ".join(f"{found}(p.search_text, :word_{n}) > 0" for n in range(words)) or "1 = 1"


def word_values(words: tuple[str, ...]) -> dict[str, object]:
    return {f"word_{n}": word for n, word in enumerate(words)}


def nearness(words: int, *, sqlite: bool) -> str:
    """Write how near a person `p` comes to what was typed: parameters as for `matching`, `typed`.

    0: the name begins so; 1: each word begins one of the name's; 2: it is found elsewhere.
    """
    found = "instr" if sqlite else "strpos"
    begun = " AND ".join(f"{found}(' ' || p.name_key, ' ' || :word_{n}) > 0" for n in range(words))
    return f"CASE WHEN {found}(p.name_key, :typed) = 1 THEN 0 WHEN {begun or '1 = 1'} THEN 1 ELSE 2 END"


def begins() -> str:
    """Write the condition that the name of `p` begins so, for SQLite's index."""
    return "p.name_key >= :typed AND p.name_key < :past_typed"


def nearness_values(words: tuple[str, ...]) -> dict[str, object]:
    typed = " ".join(words)
    return {"typed": typed, "past_typed": typed + _LAST, **word_values(words)}


def with_patterns(statement: TextClause) -> TextClause:
    """Type the parameter that `lighthouse_find_people` takes."""
    return statement.bindparams(bindparam("patterns", type_=ARRAY(Text)))


def _pattern(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _match(tx: Transaction, word: str, most: int) -> str | None:
    """Ask FTS5 for a word; None for one that is too common to ask for."""
    if len(word) >= TRIGRAM:
        return quoted(word)
    range_ = {"first": word, "last": word + _LAST, "most": _MOST_TERMS + 1}
    terms, people = [], 0
    for term, count in tx.execute(_TERMS, range_):
        terms.append(quoted(term))
        people += count
        if people > most or len(terms) > _MOST_TERMS:
            return None
    return " OR ".join(terms) or quoted(word)  # which is shorter than any term: finds nobody


def quoted(word: str) -> str:
    """Write a word as a phrase of FTS5."""
    return '"' + word.replace('"', '""') + '"'
