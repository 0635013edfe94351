"""Whatever a serial line delivers becomes whole lines of harmless text, or a foreign code."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.scan.lines import MOST_BYTES, LineFramer
from tests.codes import token_text

printable = st.text(
    st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=MOST_BYTES
)
ends = st.sampled_from([b"\r", b"\n", b"\r\n"])


@given(st.lists(st.tuples(printable, ends)), st.data())
def test_lines_come_out_whole_however_they_were_cut(
    lines: list[tuple[str, bytes]], data: st.DataObject
) -> None:
    sent = b"".join(text.encode() + end for text, end in lines)
    framer = LineFramer()
    got: list[str] = []
    while sent:
        size = data.draw(st.integers(1, len(sent)))
        got += framer.feed(sent[:size])
        sent = sent[size:]
    assert got == [text for text, _ in lines]
    assert not framer.holding


@given(st.lists(st.binary(max_size=900), max_size=20))
def test_no_bytes_are_too_strange(pieces: list[bytes]) -> None:
    framer = LineFramer()
    for piece in pieces:
        for text in framer.feed(piece):
            assert text.isascii()
            assert text == "" or text.isprintable()
            assert len(text) <= MOST_BYTES
    if framer.holding:
        framer.end()
    assert not framer.holding
    assert framer.feed(token_text(1).encode() + b"\r") == [token_text(1)]


def test_a_line_without_an_end_is_foreign_and_forgotten() -> None:
    framer = LineFramer()
    for _ in range(1000):
        assert framer.feed(b"7" * 1000) == []
    assert framer.feed(b"\r" + token_text(2).encode() + b"\n") == ["", token_text(2)]


def test_silence_ends_a_line() -> None:
    framer = LineFramer()
    assert framer.feed(b"\x02" + token_text(3).encode() + b"\x03") == []
    assert framer.holding
    assert framer.end() == token_text(3)
    assert not framer.holding
