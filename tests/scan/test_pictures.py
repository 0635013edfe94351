"""What `decode` answers for files as people have them."""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.scan.pictures import ENGINES, PictureResult, decode_pictures
from tests.codes import code_picture, token_text

TEXT = token_text(9)

MISLABELLED = {"qrcode-2/13.png": "photography"}
"""The code says "photography" (zxing-cpp and zbar agree, its error correction checks out), its
label "photograph"."""


def write(path: Path, picture: NDArray[np.uint8], *options: int) -> Path:
    done, data = cv2.imencode(path.suffix, picture, options)
    assert done
    path.write_bytes(data.tobytes())
    return path


def only(path: Path, engine: str | None = None) -> PictureResult:
    (result,) = decode_pictures([path], engine)
    return result


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".gif", ".bmp", ".webp", ".tiff"])
def test_every_usual_kind_of_picture_is_read(tmp_path: Path, suffix: str) -> None:
    colours = cv2.cvtColor(code_picture(TEXT), cv2.COLOR_GRAY2BGR).astype(np.uint8)
    result = only(write(tmp_path / f"pass{suffix}", colours))
    assert (result.texts, result.error) == ((TEXT,), None)
    assert result.ms > 0


def test_a_picture_of_one_bit_per_pixel_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "pass.png", code_picture(TEXT), cv2.IMWRITE_PNG_BILEVEL, 1)
    assert path.read_bytes()[24] == 1  # the depth in a PNG's header
    assert only(path).texts == (TEXT,)


def test_a_picture_of_sixteen_bits_is_read(tmp_path: Path) -> None:
    deep = code_picture(TEXT).astype(np.uint16) * 257
    done, data = cv2.imencode(".png", deep)
    assert done
    path = tmp_path / "pass.png"
    path.write_bytes(data.tobytes())
    assert only(path).texts == (TEXT,)


@pytest.mark.parametrize("ink", [0, 255], ids=["black", "white"])
def test_a_code_drawn_on_nothing_is_read(tmp_path: Path, ink: int) -> None:
    code = code_picture(TEXT)
    picture = np.full((*code.shape, 4), ink, np.uint8)
    picture[:, :, 3] = 255 - code
    assert only(write(tmp_path / "pass.png", picture)).texts == (TEXT,)


def test_a_photograph_turned_on_its_side_is_read(tmp_path: Path) -> None:
    for turn in range(4):
        turned = np.ascontiguousarray(np.rot90(code_picture(TEXT), turn))
        assert only(write(tmp_path / f"{turn}.png", turned)).texts == (TEXT,)


def test_any_file_name_works(tmp_path: Path) -> None:
    path = write(tmp_path / "Gäste – 通行証 %03d.png", code_picture(TEXT))
    assert only(path).texts == (TEXT,)


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("empty.png", b"", "not_a_picture"),
        ("text.png", b"this is no picture", "not_a_picture"),
        ("notes.txt", b"nor is this", "not_a_picture"),
        ("cut.png", None, "not_a_picture"),
        (
            "bomb.png",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xff\xff\0\0\xff\xff\x08\0\0\0\0",
            "not_a_picture",
        ),
    ],
)
def test_a_file_that_is_no_picture_is_an_error_of_its_own(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str, content: bytes | None, error: str
) -> None:
    path = tmp_path / name
    good = write(tmp_path / "good.png", code_picture(TEXT))
    path.write_bytes(good.read_bytes()[:60] if content is None else content)
    bad, fine = decode_pictures([path, good])
    assert (bad.texts, bad.engine, bad.error) == ((), None, error)
    assert fine.texts == (TEXT,)
    assert capfd.readouterr().err == ""


def test_a_missing_file_is_an_error_of_its_own(tmp_path: Path) -> None:
    assert only(tmp_path / "nothing.png").error == "missing"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everything")
def test_a_forbidden_file_is_an_error_of_its_own(tmp_path: Path) -> None:
    path = write(tmp_path / "secret.png", code_picture(TEXT))
    path.chmod(0)
    assert only(path).error == "unreadable"


def test_a_folder_is_walked_by_name_and_other_files_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/2.png", "a.png", "b/1.JPG"):
        write(tmp_path / name, code_picture(name))
    (tmp_path / "a.txt").write_text("the text of a.png")
    (tmp_path / "._a.png").write_bytes(b"left behind by another system")
    results = list(decode_pictures([tmp_path]))
    assert [result.texts for result in results] == [("a.png",), ("b/1.JPG",), ("b/2.png",)]


def test_a_folder_without_pictures_says_so(tmp_path: Path) -> None:
    assert only(tmp_path) == PictureResult(tmp_path, error="no_pictures")


def test_a_picture_without_a_code_has_no_texts_and_no_error(tmp_path: Path) -> None:
    result = only(write(tmp_path / "wall.png", np.full((300, 400), 180, np.uint8)))
    assert (result.texts, result.engine, result.error) == ((), None, None)


@pytest.mark.parametrize("engine", ENGINES)
def test_one_engine_can_be_asked_alone(tmp_path: Path, engine: str) -> None:
    result = only(write(tmp_path / "pass.png", code_picture(TEXT)), engine)
    if result.error == "libzbar_missing":
        pytest.skip("libzbar is not installed here")
    assert (result.texts, result.engine) == ((TEXT,), engine)


@pytest.mark.parametrize("called", ["zxing", "chain"])
def test_engines_answer_to_what_people_call_them(tmp_path: Path, called: str) -> None:
    result = only(write(tmp_path / "pass.png", code_picture(TEXT)), called)
    assert (result.texts, result.engine) == ((TEXT,), "zxing-cpp")


def test_an_unknown_engine_is_refused() -> None:
    with pytest.raises(InvalidField, match="engine"):
        decode_pictures([], "crystal ball")


def test_real_photographs_are_read_right_and_none_is_read_wrong(qr_photos: Path) -> None:
    right, wrong = 0, []
    for result in decode_pictures([qr_photos]):
        label = result.file.with_suffix(".txt").read_bytes().decode()
        name = result.file.relative_to(qr_photos).as_posix()
        if name in MISLABELLED:
            assert MISLABELLED[name] in result.texts[0]
        elif label.rstrip("\r\n") in {text.rstrip("\r\n") for text in result.texts}:
            right += 1
        elif result.texts:
            wrong.append(name)
    assert (right, wrong) == (96, [])
