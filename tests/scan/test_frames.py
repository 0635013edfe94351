from __future__ import annotations

import pytest

from lighthouse_kiosk.scan.decoders import ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import as_array
from lighthouse_kiosk.scan.zbar import PyzbarDecoder, open_pyzbar
from tests.codes import code_picture, token_text


def padded_frame(text: str, padding: int) -> Frame:
    """A frame whose rows are longer than its picture, as Qt and cameras make them."""
    picture = code_picture(text)
    height, width = picture.shape
    rows = b"".join(row.tobytes() + b"\x00" * padding for row in picture)
    return Frame.from_buffer(rows, width, height, stride=width + padding)


def test_a_picture_with_padded_rows_reads_the_same_in_every_engine() -> None:
    frame = padded_frame(token_text(1), padding=13)
    second = open_pyzbar()
    assert [reading.text for reading in ZxingDecoder().read(frame)] == [token_text(1)]
    assert (as_array(frame) == code_picture(token_text(1))).all()
    assert frame.packed() == code_picture(token_text(1)).tobytes()
    if isinstance(second, PyzbarDecoder):
        assert [reading.text for reading in second.read(frame)] == [token_text(1)]


def test_a_copied_frame_does_not_change_with_the_memory_it_came_from() -> None:
    picture = code_picture("held")
    height, width = picture.shape
    memory = bytearray(picture.tobytes())
    frame = Frame.from_buffer(memory, width, height)
    memory[:] = bytes(len(memory))
    assert [reading.text for reading in ZxingDecoder().read(frame)] == ["held"]


@pytest.mark.parametrize(
    ("size", "width", "height", "stride"),
    [(99, 10, 10, 0), (100, 10, 10, 11), (100, 0, 10, 0), (100, 10, 10, 9), (100, 10, -1, 0)],
)
def test_a_buffer_too_small_for_its_picture_is_refused(
    size: int, width: int, height: int, stride: int
) -> None:
    with pytest.raises(ValueError, match=r"picture|too few"):
        Frame.from_buffer(bytes(size), width, height, stride=stride)
